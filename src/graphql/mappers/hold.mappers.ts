import type { FirstLoad } from '../../domain/gates/first-load.ts';
import type { HoldVoice } from '../../domain/gates/hold.ts';
import type { HeldBatch } from '../../ports/gates.ts';

export type HeldBatchMapper = HeldBatch;
export type HoldVoiceMapper = HoldVoice;
export type FirstLoadMapper = Omit<FirstLoad, 'proposedDepartment'>;

/** Answers that are kept under an idempotency key hold references only; what they refer to is read anew. */
interface Spoken {
  readonly number: number;
  readonly isDecided: boolean;
}
export type ReleaseBatchSuccessMapper = Spoken;
export type RefuseBatchSuccessMapper = Spoken;
interface Loaded {
  readonly id: string;
}
export type AskFirstLoadSuccessMapper = Loaded;
export type ConfirmFirstLoadSuccessMapper = Loaded;
