import type { DueCount, Erased, RetentionOrder } from '../../ports/retention.ts';

export type RetentionDueMapper = DueCount;
export type RetentionOrderMapper = RetentionOrder;
export type ErasedClassMapper = Erased;
/** Kept under an idempotency key: the order is read again, as it stands then. */
export interface DecideErasureSuccessMapper {
  readonly number: number;
}
