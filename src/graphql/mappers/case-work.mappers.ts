/** What a change of a case keeps for its answer: the case is read again, as it stands then. */
interface ChangedCase {
  readonly number: string;
}

export type AssignCaseSuccessMapper = ChangedCase;
export type StartVerifyingSuccessMapper = ChangedCase;
export type AskAssistSuccessMapper = ChangedCase;
export type WithdrawAssistSuccessMapper = ChangedCase;
export type GiveFeedbackSuccessMapper = ChangedCase;
export type ProposeOutcomeSuccessMapper = ChangedCase;
export type ConfirmOutcomeSuccessMapper = ChangedCase;
export type RejectOutcomeSuccessMapper = ChangedCase;
export type DismissCaseSuccessMapper = ChangedCase;
export type EscalateCaseSuccessMapper = ChangedCase;
export type PutOnAgendaSuccessMapper = ChangedCase;
export type RecordResolutionSuccessMapper = ChangedCase;
export type CarryOutResolutionSuccessMapper = ChangedCase;
export type CloseHalfSuccessMapper = ChangedCase;
export type OpenAppealSuccessMapper = ChangedCase;
export type DecideAppealSuccessMapper = ChangedCase;
export type UndoCaseDecisionSuccessMapper = ChangedCase;
export type AddCommentSuccessMapper = ChangedCase;
export type AttachEvidenceSuccessMapper = ChangedCase;
