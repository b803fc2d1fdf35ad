import { judgeCase } from '../../domain/retention/judge-case.ts';
import { judgeRow } from '../../domain/retention/judge-row.ts';
import { latestStart } from '../../domain/retention/latest-start.ts';
import type { RetentionAnswer } from '../../domain/retention/retention-class.ts';
import { isOver, keptUntil, type Terms } from '../../domain/retention/term.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Stores } from '../../ports/hub.ts';
import type { AgedCase, RejectedRows, RowUnit } from '../../ports/retention.ts';

/** Records judged, and erased, in one transaction. */
const PIECE = 1_000;

/** One thing and whether it may go. */
interface Judged<T> {
  readonly thing: T;
  readonly answer: RetentionAnswer;
}

/** A piece of a class, judged; null when nothing is left to look at. */
export interface Piece<T> {
  readonly judged: readonly Judged<T>[];
  /** Where the next piece begins. */
  readonly last: string;
}

/** Rows of periods that ended later are certainly kept. */
export const rowsEndedBy = (terms: Terms): PlainDate =>
  latestStart(['RETAIN_MATCHED_MONTHS', 'RETAIN_UNMATCHED_MONTHS'], terms);

export async function pieceOfRows(
  { retention }: Pick<Stores, 'retention'>,
  terms: Terms,
  after: string,
): Promise<Piece<RowUnit> | null> {
  const units = await retention.units(rowsEndedBy(terms), after === '' ? '0' : after, PIECE);
  const last = units.at(-1)?.ids[0];
  if (last === undefined) return null;
  return { judged: units.map((thing) => ({ thing, answer: judgeRow(thing, terms) })), last };
}

export async function pieceOfCases(
  { retention }: Pick<Stores, 'retention'>,
  terms: Terms,
  after: string,
): Promise<Piece<AgedCase> | null> {
  const cases = await retention.cases(after, PIECE);
  const last = cases.at(-1)?.number;
  if (last === undefined) return null;
  return { judged: cases.map((thing) => ({ thing, answer: judgeCase(thing, terms) })), last };
}

/** Batches with rejected rows, all of them past their term. */
export async function pieceOfRejected(
  { retention }: Pick<Stores, 'retention'>,
  terms: Terms,
): Promise<readonly RejectedRows[]> {
  const batches = await retention.rejected(latestStart(['RETAIN_UPLOAD_DAYS'], terms), PIECE);
  return batches.filter(({ region, acceptedOn }) =>
    isOver(keptUntil('RETAIN_UPLOAD_DAYS', acceptedOn, region, terms), terms),
  );
}
