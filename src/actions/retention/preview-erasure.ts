import { judgeCase } from '../../domain/retention/judge-case.ts';
import { judgeRow } from '../../domain/retention/judge-row.ts';
import type { RetentionAnswer, RetentionClass } from '../../domain/retention/retention-class.ts';
import { isOver, type Terms } from '../../domain/retention/term.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { Alike, DueCount } from '../../ports/retention.ts';
import { pieceOfRejected, rowsEndedBy } from './pieces.ts';
import { logBefore, termsOn } from './terms.ts';

/** Records, cases and entries that are looked at for whoever waits for an answer: some seconds of the database. */
export const MOST_LOOKED_AT = 50_000;

/**
 * What would go, what is held and what is unclear, by class and month; nothing is changed. Raw files are counted when they go.
 * @param most records, cases and entries of the log looked at, each; null = all of them
 */
export const previewErasure = (
  { clock, inTransaction }: Hub,
  most: number | null = null,
): Promise<readonly DueCount[]> =>
  inTransaction(async (stores) => countDue(await termsOn(clock.today() as PlainDate, stores), stores, most));

/** One statement a class: what is alike is judged once, however many there are. */
export async function countDue(terms: Terms, stores: Stores, most: number | null = null): Promise<readonly DueCount[]> {
  const { retention } = stores;
  const tally = new Tally(terms, most);
  tally.addAlike(
    await retention.unitsAlike(rowsEndedBy(terms), most),
    (facts) => judgeRow(facts, terms),
    ({ periodEnd }) => periodEnd,
  );
  tally.addAlike(
    await retention.casesAlike(most),
    (facts) => judgeCase(facts, terms),
    ({ overOn }) => overOn ?? '',
  );
  for (const { acceptedOn, rows } of await pieceOfRejected(stores, terms))
    tally.add({ outcome: 'due', of: 'rejected-rows', until: '' }, acceptedOn.slice(0, 7), rows);
  const before = logBefore(terms);
  const entries = await retention.countLog(before, most);
  if (entries > 0)
    tally.add({ outcome: 'due', of: 'access-log', until: '' }, before.slice(0, 7), entries, entries === most);
  return tally.counts();
}

export const sumDue = (counts: readonly DueCount[]): number => counts.reduce((sum, { due }) => sum + due, 0);

interface Count extends DueCount {
  due: number;
  readonly held: Record<string, number>;
  readonly unclear: Record<string, number>;
  isAtLeast?: true;
}

class Tally {
  readonly #terms: Terms;
  readonly #most: number | null;
  readonly #counts = new Map<string, Count>();

  constructor(terms: Terms, most: number | null) {
    this.#terms = terms;
    this.#most = most;
  }

  addAlike<F>(alike: readonly Alike<F>[], judge: (facts: F) => RetentionAnswer, since: (facts: F) => string): void {
    const isAtLeast = alike.reduce((sum, { things }) => sum + things, 0) === this.#most;
    for (const { facts, items } of alike) this.add(judge(facts), since(facts).slice(0, 7), items, isAtLeast);
  }

  /** What is simply not over yet is not listed. */
  add(answer: RetentionAnswer, month: string, items: number, isAtLeast = false): void {
    if (answer.outcome === 'not-due' && (answer.hold === null || !isOver(answer.until as PlainDate, this.#terms)))
      return;
    const count = this.#countOf(answer.of, month);
    if (isAtLeast) count.isAtLeast = true;
    if (answer.outcome === 'due') count.due += items;
    else if (answer.outcome === 'cannot-tell') count.unclear[answer.why] = (count.unclear[answer.why] ?? 0) + items;
    else if (answer.hold !== null) count.held[answer.hold] = (count.held[answer.hold] ?? 0) + items;
  }

  counts(): readonly DueCount[] {
    return [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  }

  #countOf(of: RetentionClass, month: string): Count {
    const name = `${of} ${month}`;
    const count = this.#counts.get(name) ?? { of, month, due: 0, held: {}, unclear: {} };
    this.#counts.set(name, count);
    return count;
  }
}
