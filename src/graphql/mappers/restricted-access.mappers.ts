import type { ApprovalSide } from '../../domain/agreements/life/agreement-event.ts';
import type { AccessVoice, RestrictedAccess } from '../../domain/restricted-access/restricted-access.ts';

export type RestrictedAccessMapper = RestrictedAccess;
export type AccessApprovalMapper = AccessVoice & { readonly side: ApprovalSide };

/** Answers that are kept under an idempotency key hold references only; what they refer to is read anew. */
interface Moved {
  readonly id: string;
}
export type AskRestrictedAccessSuccessMapper = Moved;
export type DecideRestrictedAccessSuccessMapper = Moved;
export type WithdrawRestrictedAccessSuccessMapper = Moved;
