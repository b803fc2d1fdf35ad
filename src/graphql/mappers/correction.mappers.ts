import type { CorrectionReading, CorrectionStepReading } from '../../ports/corrections.ts';

export type CorrectionMapper = CorrectionReading;
export type CorrectionChangeMapper = CorrectionStepReading;
/** As it is kept for who asks again: what was answered is read anew. */
export interface AcknowledgeCorrectionsSuccessMapper {
  readonly ids: readonly string[];
}
export interface DeclineCorrectionSuccessMapper {
  readonly id: string;
}
