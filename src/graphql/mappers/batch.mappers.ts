import type { Envelope } from '../../domain/feeds/define-feed.ts';
import type { BatchReading, RowErrorReading } from '../../ports/catalogue.ts';
import type { FileProblem } from '../../ports/roster-file.ts';
import type { ColumnReport } from '../../ports/rosters.ts';

export type BatchMapper = BatchReading;
export type EnvelopeMapper = Envelope;
export type ColumnReportMapper = Partial<ColumnReport>;
export type RowErrorMapper = RowErrorReading;
export type RosterProblemMapper = FileProblem;

/** Answers that are kept under an idempotency key hold references only; what they refer to is read anew. */
export interface UploadRosterSuccessMapper {
  readonly number: number;
  readonly isKnown: boolean;
}
export interface WithdrawBatchSuccessMapper {
  readonly number: number;
}
