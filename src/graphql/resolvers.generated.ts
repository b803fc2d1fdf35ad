/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { batch as Query_batch } from './resolvers/Query/batch.ts';
import    { batches as Query_batches } from './resolvers/Query/batches.ts';
import    { caseFile as Query_caseFile } from './resolvers/Query/caseFile.ts';
import    { caseFiles as Query_caseFiles } from './resolvers/Query/caseFiles.ts';
import    { checks as Query_checks } from './resolvers/Query/checks.ts';
import    { correctionChanges as Query_correctionChanges } from './resolvers/Query/correctionChanges.ts';
import    { corrections as Query_corrections } from './resolvers/Query/corrections.ts';
import    { evidenceEntries as Query_evidenceEntries } from './resolvers/Query/evidenceEntries.ts';
import    { explainPair as Query_explainPair } from './resolvers/Query/explainPair.ts';
import    { feed as Query_feed } from './resolvers/Query/feed.ts';
import    { feeds as Query_feeds } from './resolvers/Query/feeds.ts';
import    { figures as Query_figures } from './resolvers/Query/figures.ts';
import    { finding as Query_finding } from './resolvers/Query/finding.ts';
import    { findings as Query_findings } from './resolvers/Query/findings.ts';
import    { latestRun as Query_latestRun } from './resolvers/Query/latestRun.ts';
import    { links as Query_links } from './resolvers/Query/links.ts';
import    { node as Query_node } from './resolvers/Query/node.ts';
import    { overdueUnits as Query_overdueUnits } from './resolvers/Query/overdueUnits.ts';
import    { owedFeeds as Query_owedFeeds } from './resolvers/Query/owedFeeds.ts';
import    { parameters as Query_parameters } from './resolvers/Query/parameters.ts';
import    { person as Query_person } from './resolvers/Query/person.ts';
import    { personRedirects as Query_personRedirects } from './resolvers/Query/personRedirects.ts';
import    { regions as Query_regions } from './resolvers/Query/regions.ts';
import    { run as Query_run } from './resolvers/Query/run.ts';
import    { runs as Query_runs } from './resolvers/Query/runs.ts';
import    { schedules as Query_schedules } from './resolvers/Query/schedules.ts';
import    { submissions as Query_submissions } from './resolvers/Query/submissions.ts';
import    { acknowledgeCorrections as Mutation_acknowledgeCorrections } from './resolvers/Mutation/acknowledgeCorrections.ts';
import    { addComment as Mutation_addComment } from './resolvers/Mutation/addComment.ts';
import    { applyBulk as Mutation_applyBulk } from './resolvers/Mutation/applyBulk.ts';
import    { askAssist as Mutation_askAssist } from './resolvers/Mutation/askAssist.ts';
import    { assignCase as Mutation_assignCase } from './resolvers/Mutation/assignCase.ts';
import    { attachEvidence as Mutation_attachEvidence } from './resolvers/Mutation/attachEvidence.ts';
import    { carryOutResolution as Mutation_carryOutResolution } from './resolvers/Mutation/carryOutResolution.ts';
import    { changeSchedule as Mutation_changeSchedule } from './resolvers/Mutation/changeSchedule.ts';
import    { closeHalf as Mutation_closeHalf } from './resolvers/Mutation/closeHalf.ts';
import    { confirmOutcome as Mutation_confirmOutcome } from './resolvers/Mutation/confirmOutcome.ts';
import    { decideAppeal as Mutation_decideAppeal } from './resolvers/Mutation/decideAppeal.ts';
import    { decideLink as Mutation_decideLink } from './resolvers/Mutation/decideLink.ts';
import    { declineCorrection as Mutation_declineCorrection } from './resolvers/Mutation/declineCorrection.ts';
import    { dismissCase as Mutation_dismissCase } from './resolvers/Mutation/dismissCase.ts';
import    { escalateCase as Mutation_escalateCase } from './resolvers/Mutation/escalateCase.ts';
import    { giveFeedback as Mutation_giveFeedback } from './resolvers/Mutation/giveFeedback.ts';
import    { openAppeal as Mutation_openAppeal } from './resolvers/Mutation/openAppeal.ts';
import    { previewBulk as Mutation_previewBulk } from './resolvers/Mutation/previewBulk.ts';
import    { proposeOutcome as Mutation_proposeOutcome } from './resolvers/Mutation/proposeOutcome.ts';
import    { putOnAgenda as Mutation_putOnAgenda } from './resolvers/Mutation/putOnAgenda.ts';
import    { recordResolution as Mutation_recordResolution } from './resolvers/Mutation/recordResolution.ts';
import    { rejectOutcome as Mutation_rejectOutcome } from './resolvers/Mutation/rejectOutcome.ts';
import    { revealField as Mutation_revealField } from './resolvers/Mutation/revealField.ts';
import    { setOwedFeed as Mutation_setOwedFeed } from './resolvers/Mutation/setOwedFeed.ts';
import    { setParameter as Mutation_setParameter } from './resolvers/Mutation/setParameter.ts';
import    { startRun as Mutation_startRun } from './resolvers/Mutation/startRun.ts';
import    { startVerifying as Mutation_startVerifying } from './resolvers/Mutation/startVerifying.ts';
import    { submitBatch as Mutation_submitBatch } from './resolvers/Mutation/submitBatch.ts';
import    { undoBulk as Mutation_undoBulk } from './resolvers/Mutation/undoBulk.ts';
import    { undoCaseDecision as Mutation_undoCaseDecision } from './resolvers/Mutation/undoCaseDecision.ts';
import    { undoLinkDecision as Mutation_undoLinkDecision } from './resolvers/Mutation/undoLinkDecision.ts';
import    { uploadRoster as Mutation_uploadRoster } from './resolvers/Mutation/uploadRoster.ts';
import    { withdrawAssist as Mutation_withdrawAssist } from './resolvers/Mutation/withdrawAssist.ts';
import    { withdrawBatch as Mutation_withdrawBatch } from './resolvers/Mutation/withdrawBatch.ts';
import    { batchReceived as Subscription_batchReceived } from './resolvers/Subscription/batchReceived.ts';
import    { caseChanged as Subscription_caseChanged } from './resolvers/Subscription/caseChanged.ts';
import    { correctionIssued as Subscription_correctionIssued } from './resolvers/Subscription/correctionIssued.ts';
import    { runProgress as Subscription_runProgress } from './resolvers/Subscription/runProgress.ts';
import    { AcknowledgeCorrectionsSuccess } from './resolvers/AcknowledgeCorrectionsSuccess.ts';
import    { AddCommentSuccess } from './resolvers/AddCommentSuccess.ts';
import    { AskAssistSuccess } from './resolvers/AskAssistSuccess.ts';
import    { AssignCaseSuccess } from './resolvers/AssignCaseSuccess.ts';
import    { AttachEvidenceSuccess } from './resolvers/AttachEvidenceSuccess.ts';
import    { Batch } from './resolvers/Batch.ts';
import    { BlockingRuleState } from './resolvers/BlockingRuleState.ts';
import    { CarryOutResolutionSuccess } from './resolvers/CarryOutResolutionSuccess.ts';
import    { CaseEvent } from './resolvers/CaseEvent.ts';
import    { CaseFile } from './resolvers/CaseFile.ts';
import    { ChangeScheduleSuccess } from './resolvers/ChangeScheduleSuccess.ts';
import    { Check } from './resolvers/Check.ts';
import    { CloseHalfSuccess } from './resolvers/CloseHalfSuccess.ts';
import    { ColumnReport } from './resolvers/ColumnReport.ts';
import    { ComparedField } from './resolvers/ComparedField.ts';
import    { ConfirmOutcomeSuccess } from './resolvers/ConfirmOutcomeSuccess.ts';
import    { ConsultedRoster } from './resolvers/ConsultedRoster.ts';
import    { Correction } from './resolvers/Correction.ts';
import    { CorrectionChange } from './resolvers/CorrectionChange.ts';
import    { DecideAppealSuccess } from './resolvers/DecideAppealSuccess.ts';
import    { DecideLinkSuccess } from './resolvers/DecideLinkSuccess.ts';
import    { DeclineCorrectionSuccess } from './resolvers/DeclineCorrectionSuccess.ts';
import    { DismissCaseSuccess } from './resolvers/DismissCaseSuccess.ts';
import    { Envelope } from './resolvers/Envelope.ts';
import    { EscalateCaseSuccess } from './resolvers/EscalateCaseSuccess.ts';
import    { Evidence } from './resolvers/Evidence.ts';
import    { EvidenceEntry } from './resolvers/EvidenceEntry.ts';
import    { Feed } from './resolvers/Feed.ts';
import    { FeedCode } from './resolvers/FeedCode.ts';
import    { FeedField } from './resolvers/FeedField.ts';
import    { Figure } from './resolvers/Figure.ts';
import    { FigurePart } from './resolvers/FigurePart.ts';
import    { Finding } from './resolvers/Finding.ts';
import    { GateStop } from './resolvers/GateStop.ts';
import    { GiveFeedbackSuccess } from './resolvers/GiveFeedbackSuccess.ts';
import    { Link } from './resolvers/Link.ts';
import    { LinkCandidate } from './resolvers/LinkCandidate.ts';
import    { LinkDecision } from './resolvers/LinkDecision.ts';
import    { LinkExplanation } from './resolvers/LinkExplanation.ts';
import    { LinkScore } from './resolvers/LinkScore.ts';
import    { LinkScoreBar } from './resolvers/LinkScoreBar.ts';
import    { LinkScoreCorrection } from './resolvers/LinkScoreCorrection.ts';
import    { LinkedRecord } from './resolvers/LinkedRecord.ts';
import    { MaskedValue } from './resolvers/MaskedValue.ts';
import    { MatchOnlyValue } from './resolvers/MatchOnlyValue.ts';
import    { NotLinkedExplanation } from './resolvers/NotLinkedExplanation.ts';
import    { NotShared } from './resolvers/NotShared.ts';
import    { NotSharedBar } from './resolvers/NotSharedBar.ts';
import    { OpenAppealSuccess } from './resolvers/OpenAppealSuccess.ts';
import    { OwedFeed } from './resolvers/OwedFeed.ts';
import    { Parameter } from './resolvers/Parameter.ts';
import    { ParameterOverride } from './resolvers/ParameterOverride.ts';
import    { Person } from './resolvers/Person.ts';
import    { PersonRedirect } from './resolvers/PersonRedirect.ts';
import    { ProposeOutcomeSuccess } from './resolvers/ProposeOutcomeSuccess.ts';
import    { PutOnAgendaSuccess } from './resolvers/PutOnAgendaSuccess.ts';
import    { RecordField } from './resolvers/RecordField.ts';
import    { RecordResolutionSuccess } from './resolvers/RecordResolutionSuccess.ts';
import    { Region } from './resolvers/Region.ts';
import    { RegisterRecord } from './resolvers/RegisterRecord.ts';
import    { RejectOutcomeSuccess } from './resolvers/RejectOutcomeSuccess.ts';
import    { RevealFieldSuccess } from './resolvers/RevealFieldSuccess.ts';
import    { RosterProblem } from './resolvers/RosterProblem.ts';
import    { RowError } from './resolvers/RowError.ts';
import    { Run } from './resolvers/Run.ts';
import    { Schedule } from './resolvers/Schedule.ts';
import    { SetOwedFeedSuccess } from './resolvers/SetOwedFeedSuccess.ts';
import    { SetParameterSuccess } from './resolvers/SetParameterSuccess.ts';
import    { SharedValue } from './resolvers/SharedValue.ts';
import    { StartRunSuccess } from './resolvers/StartRunSuccess.ts';
import    { StartVerifyingSuccess } from './resolvers/StartVerifyingSuccess.ts';
import    { Submission } from './resolvers/Submission.ts';
import    { TimelineEntry } from './resolvers/TimelineEntry.ts';
import    { UndoCaseDecisionSuccess } from './resolvers/UndoCaseDecisionSuccess.ts';
import    { UndoLinkDecisionSuccess } from './resolvers/UndoLinkDecisionSuccess.ts';
import    { UploadRosterSuccess } from './resolvers/UploadRosterSuccess.ts';
import    { WithdrawAssistSuccess } from './resolvers/WithdrawAssistSuccess.ts';
import    { WithdrawBatchSuccess } from './resolvers/WithdrawBatchSuccess.ts';
import    { Day } from './resolvers/Day.ts';
import    { Instant } from './resolvers/Instant.ts';
    export const resolvers: Resolvers = {
      Query: { batch: Query_batch,batches: Query_batches,caseFile: Query_caseFile,caseFiles: Query_caseFiles,checks: Query_checks,correctionChanges: Query_correctionChanges,corrections: Query_corrections,evidenceEntries: Query_evidenceEntries,explainPair: Query_explainPair,feed: Query_feed,feeds: Query_feeds,figures: Query_figures,finding: Query_finding,findings: Query_findings,latestRun: Query_latestRun,links: Query_links,node: Query_node,overdueUnits: Query_overdueUnits,owedFeeds: Query_owedFeeds,parameters: Query_parameters,person: Query_person,personRedirects: Query_personRedirects,regions: Query_regions,run: Query_run,runs: Query_runs,schedules: Query_schedules,submissions: Query_submissions },
      Mutation: { acknowledgeCorrections: Mutation_acknowledgeCorrections,addComment: Mutation_addComment,applyBulk: Mutation_applyBulk,askAssist: Mutation_askAssist,assignCase: Mutation_assignCase,attachEvidence: Mutation_attachEvidence,carryOutResolution: Mutation_carryOutResolution,changeSchedule: Mutation_changeSchedule,closeHalf: Mutation_closeHalf,confirmOutcome: Mutation_confirmOutcome,decideAppeal: Mutation_decideAppeal,decideLink: Mutation_decideLink,declineCorrection: Mutation_declineCorrection,dismissCase: Mutation_dismissCase,escalateCase: Mutation_escalateCase,giveFeedback: Mutation_giveFeedback,openAppeal: Mutation_openAppeal,previewBulk: Mutation_previewBulk,proposeOutcome: Mutation_proposeOutcome,putOnAgenda: Mutation_putOnAgenda,recordResolution: Mutation_recordResolution,rejectOutcome: Mutation_rejectOutcome,revealField: Mutation_revealField,setOwedFeed: Mutation_setOwedFeed,setParameter: Mutation_setParameter,startRun: Mutation_startRun,startVerifying: Mutation_startVerifying,submitBatch: Mutation_submitBatch,undoBulk: Mutation_undoBulk,undoCaseDecision: Mutation_undoCaseDecision,undoLinkDecision: Mutation_undoLinkDecision,uploadRoster: Mutation_uploadRoster,withdrawAssist: Mutation_withdrawAssist,withdrawBatch: Mutation_withdrawBatch },
      Subscription: { batchReceived: Subscription_batchReceived,caseChanged: Subscription_caseChanged,correctionIssued: Subscription_correctionIssued,runProgress: Subscription_runProgress },
      AcknowledgeCorrectionsSuccess: AcknowledgeCorrectionsSuccess,
AddCommentSuccess: AddCommentSuccess,
AskAssistSuccess: AskAssistSuccess,
AssignCaseSuccess: AssignCaseSuccess,
AttachEvidenceSuccess: AttachEvidenceSuccess,
Batch: Batch,
BlockingRuleState: BlockingRuleState,
CarryOutResolutionSuccess: CarryOutResolutionSuccess,
CaseEvent: CaseEvent,
CaseFile: CaseFile,
ChangeScheduleSuccess: ChangeScheduleSuccess,
Check: Check,
CloseHalfSuccess: CloseHalfSuccess,
ColumnReport: ColumnReport,
ComparedField: ComparedField,
ConfirmOutcomeSuccess: ConfirmOutcomeSuccess,
ConsultedRoster: ConsultedRoster,
Correction: Correction,
CorrectionChange: CorrectionChange,
DecideAppealSuccess: DecideAppealSuccess,
DecideLinkSuccess: DecideLinkSuccess,
DeclineCorrectionSuccess: DeclineCorrectionSuccess,
DismissCaseSuccess: DismissCaseSuccess,
Envelope: Envelope,
EscalateCaseSuccess: EscalateCaseSuccess,
Evidence: Evidence,
EvidenceEntry: EvidenceEntry,
Feed: Feed,
FeedCode: FeedCode,
FeedField: FeedField,
Figure: Figure,
FigurePart: FigurePart,
Finding: Finding,
GateStop: GateStop,
GiveFeedbackSuccess: GiveFeedbackSuccess,
Link: Link,
LinkCandidate: LinkCandidate,
LinkDecision: LinkDecision,
LinkExplanation: LinkExplanation,
LinkScore: LinkScore,
LinkScoreBar: LinkScoreBar,
LinkScoreCorrection: LinkScoreCorrection,
LinkedRecord: LinkedRecord,
MaskedValue: MaskedValue,
MatchOnlyValue: MatchOnlyValue,
NotLinkedExplanation: NotLinkedExplanation,
NotShared: NotShared,
NotSharedBar: NotSharedBar,
OpenAppealSuccess: OpenAppealSuccess,
OwedFeed: OwedFeed,
Parameter: Parameter,
ParameterOverride: ParameterOverride,
Person: Person,
PersonRedirect: PersonRedirect,
ProposeOutcomeSuccess: ProposeOutcomeSuccess,
PutOnAgendaSuccess: PutOnAgendaSuccess,
RecordField: RecordField,
RecordResolutionSuccess: RecordResolutionSuccess,
Region: Region,
RegisterRecord: RegisterRecord,
RejectOutcomeSuccess: RejectOutcomeSuccess,
RevealFieldSuccess: RevealFieldSuccess,
RosterProblem: RosterProblem,
RowError: RowError,
Run: Run,
Schedule: Schedule,
SetOwedFeedSuccess: SetOwedFeedSuccess,
SetParameterSuccess: SetParameterSuccess,
SharedValue: SharedValue,
StartRunSuccess: StartRunSuccess,
StartVerifyingSuccess: StartVerifyingSuccess,
Submission: Submission,
TimelineEntry: TimelineEntry,
UndoCaseDecisionSuccess: UndoCaseDecisionSuccess,
UndoLinkDecisionSuccess: UndoLinkDecisionSuccess,
UploadRosterSuccess: UploadRosterSuccess,
WithdrawAssistSuccess: WithdrawAssistSuccess,
WithdrawBatchSuccess: WithdrawBatchSuccess,
Day: Day,
Instant: Instant
    }