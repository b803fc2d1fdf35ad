import { ERASURE_STEPS } from '../../domain/evidence/erasures.ts';
import type { RetentionClass } from '../../domain/retention/retention-class.ts';
import type { Terms } from '../../domain/retention/term.ts';
import type { EvidenceActor } from '../../ports/evidence.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { Erased, RetentionOrder } from '../../ports/retention.ts';
import { noted } from '../access/noted.ts';
import { type Piece, pieceOfCases, pieceOfRejected, pieceOfRows } from './pieces.ts';
import { everywhere, logBefore, termsOn } from './terms.ts';

/** Entries of the log erased in one transaction. */
const LOG_PIECE = 1_000;

/** A run is working: it must find what it began with, so the rest of the order waits. */
export class RunAtWork extends Error {
  override readonly name = 'RunAtWork';
  constructor() {
    super('正在比对,清除稍后继续 / a run is at work: the erasure goes on after it');
  }
}

/**
 * Carries out an order piece by piece, each in a transaction of its own. Killed anywhere, it goes on when called again: what is
 * gone is gone, what is left is judged again by the day of the order. The last transaction writes the evidence of each class.
 * @throws RunAtWork
 */
export async function carryOut(order: RetentionOrder, by: EvidenceActor, hub: Hub): Promise<readonly Erased[]> {
  const inPiece = <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    hub.inTransaction(async (stores) => {
      if (!(await stores.retention.begin())) throw new RunAtWork();
      return work(stores);
    });
  const terms = await hub.inTransaction((stores) => termsOn(order.asOf, stores));
  await eraseAll(inPiece, (stores, after) => pieceOfRows(stores, terms, after), order, 'eraseUnits');
  await eraseAll(inPiece, (stores, after) => pieceOfCases(stores, terms, after), order, 'eraseCases');
  while (await inPiece((stores) => eraseRejected(order, terms, stores)));
  while (await inPiece((stores) => eraseLog(order, terms, by, stores)));
  const files = await hub.uploads.expire(everywhere('RETAIN_UPLOAD_DAYS', terms));
  return inPiece((stores) => finish(order, files, by, stores));
}

type InPiece = <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;

async function eraseAll<T>(
  inPiece: InPiece,
  next: (stores: Stores, after: string) => Promise<Piece<T> | null>,
  { id }: RetentionOrder,
  erase: 'eraseUnits' | 'eraseCases',
): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    after = await inPiece(async (stores) => {
      const piece = await next(stores, from);
      if (piece === null) return null;
      const due = piece.judged.filter(({ answer }) => answer.outcome === 'due');
      const eraseThese = stores.retention[erase] as (
        order: string,
        of: RetentionClass,
        things: readonly T[],
      ) => Promise<void>;
      for (const [of, these] of Map.groupBy(due, ({ answer }) => answer.of))
        await eraseThese(
          id,
          of,
          these.map(({ thing }) => thing),
        );
      return piece.last;
    });
  }
}

async function eraseRejected({ id }: RetentionOrder, terms: Terms, stores: Stores): Promise<boolean> {
  const batches = await pieceOfRejected(stores, terms);
  if (batches.length > 0) await stores.retention.eraseRejected(id, batches);
  return batches.length > 0;
}

/** Which places were erased is named by an entry in the same transaction: without it they count as tampered with. */
async function eraseLog(
  order: RetentionOrder,
  terms: Terms,
  by: EvidenceActor,
  { retention, evidence }: Stores,
): Promise<boolean> {
  const erased = await retention.eraseLog(order.id, logBefore(terms), LOG_PIECE);
  if (erased === null) return false;
  const { entries, ranges } = erased;
  await evidence.append([
    noted(by, 'erased', objectOf(order), { step: ERASURE_STEPS.entries, class: 'access-log', items: entries, ranges }),
  ]);
  return true;
}

async function finish(
  order: RetentionOrder,
  files: number,
  by: EvidenceActor,
  { retention, evidence }: Stores,
): Promise<readonly Erased[]> {
  const erased = [
    ...(await retention.erasedBy(order.id)),
    ...(files > 0 ? [{ of: 'raw-uploads', count: files, root: '' }] : []),
  ];
  if (!(await retention.finish(order.id, erased))) return [];
  await evidence.append(
    erased.map(({ of, count, root }) =>
      noted(by, 'erased', objectOf(order), {
        step: 'done',
        class: of,
        items: count,
        root,
        asOf: order.asOf,
        rules: Object.entries(order.rules).map(([name, value]) => `${name}=${value}`),
      }),
    ),
  );
  return erased;
}

/** How the evidence log names an order. */
export const objectOf = ({ number }: Pick<RetentionOrder, 'number'>): string => `retention-order:${number}`;
