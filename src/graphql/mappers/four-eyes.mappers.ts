import type { ApprovalPair } from '../../domain/access/four-eyes.ts';
import type { DrawnSeat } from '../../ports/four-eyes.ts';

export type DrawnMatterMapper = DrawnSeat;
export type ApprovalPairMapper = ApprovalPair;
/** The pair is read again, as it stands then. */
export interface ReleaseApprovalPairSuccessMapper {
  readonly persons: ApprovalPair['persons'];
}
