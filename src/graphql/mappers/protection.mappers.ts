import type { Protection } from '../../domain/protection/protection.ts';

export type ProtectionMapper = Protection;

/** Answers that are kept under an idempotency key hold references only; what they refer to is read anew. */
interface Moved {
  readonly id: string;
}
export type ProtectPersonSuccessMapper = Moved;
export type DecideProtectionSuccessMapper = Moved;
