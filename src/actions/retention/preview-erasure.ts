import type { RetentionAnswer, RetentionClass } from '../../domain/retention/retention-class.ts';
import { isOver, type Terms } from '../../domain/retention/term.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { DueCount } from '../../ports/retention.ts';
import { type Piece, pieceOfCases, pieceOfRejected, pieceOfRows } from './pieces.ts';
import { logBefore, termsOn } from './terms.ts';

/** What would go, what is held and what is unclear, by class and month; nothing is changed. Raw files are counted when they go. */
export const previewErasure = ({ clock, inTransaction }: Hub): Promise<readonly DueCount[]> =>
  inTransaction(async (stores) => countDue(await termsOn(clock.today() as PlainDate, stores), stores));

export async function countDue(terms: Terms, stores: Stores): Promise<readonly DueCount[]> {
  const tally = new Tally(terms);
  await tally.addAll((after) => pieceOfRows(stores, terms, after));
  await tally.addAll((after) => pieceOfCases(stores, terms, after));
  for (const { acceptedOn, rows } of await pieceOfRejected(stores, terms))
    tally.add({ outcome: 'due', of: 'rejected-rows', until: '' }, acceptedOn.slice(0, 7), rows);
  const before = logBefore(terms);
  const entries = await stores.retention.countLog(before);
  if (entries > 0) tally.add({ outcome: 'due', of: 'access-log', until: '' }, before.slice(0, 7), entries);
  return tally.counts();
}

export const sumDue = (counts: readonly DueCount[]): number => counts.reduce((sum, { due }) => sum + due, 0);

interface Count extends DueCount {
  due: number;
  readonly held: Record<string, number>;
  readonly unclear: Record<string, number>;
}

class Tally {
  readonly #terms: Terms;
  readonly #counts = new Map<string, Count>();

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  async addAll(next: (after: string) => Promise<Piece<unknown> | null>): Promise<void> {
    for (let piece = await next(''); piece !== null; piece = await next(piece.last))
      for (const { answer, month, items } of piece.judged) this.add(answer, month, items);
  }

  /** What is simply not over yet is not listed. */
  add(answer: RetentionAnswer, month: string, items: number): void {
    if (answer.outcome === 'not-due' && (answer.hold === null || !isOver(answer.until as PlainDate, this.#terms)))
      return;
    const count = this.#countOf(answer.of, month);
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
