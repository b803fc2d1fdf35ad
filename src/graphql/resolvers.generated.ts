/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { account as Query_account } from './resolvers/Query/account.ts';
import    { accounts as Query_accounts } from './resolvers/Query/accounts.ts';
import    { agreementChanges as Query_agreementChanges } from './resolvers/Query/agreementChanges.ts';
import    { approvalPairs as Query_approvalPairs } from './resolvers/Query/approvalPairs.ts';
import    { batch as Query_batch } from './resolvers/Query/batch.ts';
import    { batches as Query_batches } from './resolvers/Query/batches.ts';
import    { caseFile as Query_caseFile } from './resolvers/Query/caseFile.ts';
import    { caseFiles as Query_caseFiles } from './resolvers/Query/caseFiles.ts';
import    { caseNotices as Query_caseNotices } from './resolvers/Query/caseNotices.ts';
import    { checks as Query_checks } from './resolvers/Query/checks.ts';
import    { clients as Query_clients } from './resolvers/Query/clients.ts';
import    { correctionChanges as Query_correctionChanges } from './resolvers/Query/correctionChanges.ts';
import    { corrections as Query_corrections } from './resolvers/Query/corrections.ts';
import    { drawnForMe as Query_drawnForMe } from './resolvers/Query/drawnForMe.ts';
import    { evidenceEntries as Query_evidenceEntries } from './resolvers/Query/evidenceEntries.ts';
import    { explainPair as Query_explainPair } from './resolvers/Query/explainPair.ts';
import    { feed as Query_feed } from './resolvers/Query/feed.ts';
import    { feeds as Query_feeds } from './resolvers/Query/feeds.ts';
import    { figures as Query_figures } from './resolvers/Query/figures.ts';
import    { finding as Query_finding } from './resolvers/Query/finding.ts';
import    { findings as Query_findings } from './resolvers/Query/findings.ts';
import    { firstLoads as Query_firstLoads } from './resolvers/Query/firstLoads.ts';
import    { heldBatches as Query_heldBatches } from './resolvers/Query/heldBatches.ts';
import    { latestRun as Query_latestRun } from './resolvers/Query/latestRun.ts';
import    { links as Query_links } from './resolvers/Query/links.ts';
import    { me as Query_me } from './resolvers/Query/me.ts';
import    { node as Query_node } from './resolvers/Query/node.ts';
import    { overdueUnits as Query_overdueUnits } from './resolvers/Query/overdueUnits.ts';
import    { owedFeeds as Query_owedFeeds } from './resolvers/Query/owedFeeds.ts';
import    { parameters as Query_parameters } from './resolvers/Query/parameters.ts';
import    { person as Query_person } from './resolvers/Query/person.ts';
import    { personRedirects as Query_personRedirects } from './resolvers/Query/personRedirects.ts';
import    { posts as Query_posts } from './resolvers/Query/posts.ts';
import    { postsToConfirm as Query_postsToConfirm } from './resolvers/Query/postsToConfirm.ts';
import    { protections as Query_protections } from './resolvers/Query/protections.ts';
import    { readingRules as Query_readingRules } from './resolvers/Query/readingRules.ts';
import    { regions as Query_regions } from './resolvers/Query/regions.ts';
import    { restrictedAccesses as Query_restrictedAccesses } from './resolvers/Query/restrictedAccesses.ts';
import    { retentionDue as Query_retentionDue } from './resolvers/Query/retentionDue.ts';
import    { retentionOrders as Query_retentionOrders } from './resolvers/Query/retentionOrders.ts';
import    { run as Query_run } from './resolvers/Query/run.ts';
import    { runs as Query_runs } from './resolvers/Query/runs.ts';
import    { schedules as Query_schedules } from './resolvers/Query/schedules.ts';
import    { sessions as Query_sessions } from './resolvers/Query/sessions.ts';
import    { sharingAgreement as Query_sharingAgreement } from './resolvers/Query/sharingAgreement.ts';
import    { sharingAgreements as Query_sharingAgreements } from './resolvers/Query/sharingAgreements.ts';
import    { submissions as Query_submissions } from './resolvers/Query/submissions.ts';
import    { survey as Query_survey } from './resolvers/Query/survey.ts';
import    { surveys as Query_surveys } from './resolvers/Query/surveys.ts';
import    { acknowledgeCorrections as Mutation_acknowledgeCorrections } from './resolvers/Mutation/acknowledgeCorrections.ts';
import    { addAccount as Mutation_addAccount } from './resolvers/Mutation/addAccount.ts';
import    { addClient as Mutation_addClient } from './resolvers/Mutation/addClient.ts';
import    { addClientKey as Mutation_addClientKey } from './resolvers/Mutation/addClientKey.ts';
import    { addComment as Mutation_addComment } from './resolvers/Mutation/addComment.ts';
import    { addSenderKey as Mutation_addSenderKey } from './resolvers/Mutation/addSenderKey.ts';
import    { announceSurvey as Mutation_announceSurvey } from './resolvers/Mutation/announceSurvey.ts';
import    { applyBulk as Mutation_applyBulk } from './resolvers/Mutation/applyBulk.ts';
import    { approveAgreement as Mutation_approveAgreement } from './resolvers/Mutation/approveAgreement.ts';
import    { askAssist as Mutation_askAssist } from './resolvers/Mutation/askAssist.ts';
import    { askFirstLoad as Mutation_askFirstLoad } from './resolvers/Mutation/askFirstLoad.ts';
import    { askRestrictedAccess as Mutation_askRestrictedAccess } from './resolvers/Mutation/askRestrictedAccess.ts';
import    { assignCase as Mutation_assignCase } from './resolvers/Mutation/assignCase.ts';
import    { attachEvidence as Mutation_attachEvidence } from './resolvers/Mutation/attachEvidence.ts';
import    { carryOutResolution as Mutation_carryOutResolution } from './resolvers/Mutation/carryOutResolution.ts';
import    { changeSchedule as Mutation_changeSchedule } from './resolvers/Mutation/changeSchedule.ts';
import    { closeHalf as Mutation_closeHalf } from './resolvers/Mutation/closeHalf.ts';
import    { confirmClientKey as Mutation_confirmClientKey } from './resolvers/Mutation/confirmClientKey.ts';
import    { confirmFirstLoad as Mutation_confirmFirstLoad } from './resolvers/Mutation/confirmFirstLoad.ts';
import    { confirmOutcome as Mutation_confirmOutcome } from './resolvers/Mutation/confirmOutcome.ts';
import    { confirmPost as Mutation_confirmPost } from './resolvers/Mutation/confirmPost.ts';
import    { decideAppeal as Mutation_decideAppeal } from './resolvers/Mutation/decideAppeal.ts';
import    { decideErasure as Mutation_decideErasure } from './resolvers/Mutation/decideErasure.ts';
import    { decideLink as Mutation_decideLink } from './resolvers/Mutation/decideLink.ts';
import    { decideProtection as Mutation_decideProtection } from './resolvers/Mutation/decideProtection.ts';
import    { decideRestrictedAccess as Mutation_decideRestrictedAccess } from './resolvers/Mutation/decideRestrictedAccess.ts';
import    { declineCorrection as Mutation_declineCorrection } from './resolvers/Mutation/declineCorrection.ts';
import    { dismissCase as Mutation_dismissCase } from './resolvers/Mutation/dismissCase.ts';
import    { drawSurvey as Mutation_drawSurvey } from './resolvers/Mutation/drawSurvey.ts';
import    { endAgreement as Mutation_endAgreement } from './resolvers/Mutation/endAgreement.ts';
import    { endSession as Mutation_endSession } from './resolvers/Mutation/endSession.ts';
import    { enterSurveyResult as Mutation_enterSurveyResult } from './resolvers/Mutation/enterSurveyResult.ts';
import    { escalateCase as Mutation_escalateCase } from './resolvers/Mutation/escalateCase.ts';
import    { giveFeedback as Mutation_giveFeedback } from './resolvers/Mutation/giveFeedback.ts';
import    { grantPost as Mutation_grantPost } from './resolvers/Mutation/grantPost.ts';
import    { openAppeal as Mutation_openAppeal } from './resolvers/Mutation/openAppeal.ts';
import    { previewBulk as Mutation_previewBulk } from './resolvers/Mutation/previewBulk.ts';
import    { proposeAgreement as Mutation_proposeAgreement } from './resolvers/Mutation/proposeAgreement.ts';
import    { proposeOutcome as Mutation_proposeOutcome } from './resolvers/Mutation/proposeOutcome.ts';
import    { protectPerson as Mutation_protectPerson } from './resolvers/Mutation/protectPerson.ts';
import    { putOnAgenda as Mutation_putOnAgenda } from './resolvers/Mutation/putOnAgenda.ts';
import    { recordResolution as Mutation_recordResolution } from './resolvers/Mutation/recordResolution.ts';
import    { refuseBatch as Mutation_refuseBatch } from './resolvers/Mutation/refuseBatch.ts';
import    { rejectAgreement as Mutation_rejectAgreement } from './resolvers/Mutation/rejectAgreement.ts';
import    { rejectOutcome as Mutation_rejectOutcome } from './resolvers/Mutation/rejectOutcome.ts';
import    { releaseApprovalPair as Mutation_releaseApprovalPair } from './resolvers/Mutation/releaseApprovalPair.ts';
import    { releaseBatch as Mutation_releaseBatch } from './resolvers/Mutation/releaseBatch.ts';
import    { resetCredentials as Mutation_resetCredentials } from './resolvers/Mutation/resetCredentials.ts';
import    { restoreAccount as Mutation_restoreAccount } from './resolvers/Mutation/restoreAccount.ts';
import    { resumeAgreement as Mutation_resumeAgreement } from './resolvers/Mutation/resumeAgreement.ts';
import    { revealField as Mutation_revealField } from './resolvers/Mutation/revealField.ts';
import    { revokeClient as Mutation_revokeClient } from './resolvers/Mutation/revokeClient.ts';
import    { revokeClientKey as Mutation_revokeClientKey } from './resolvers/Mutation/revokeClientKey.ts';
import    { revokeSenderKey as Mutation_revokeSenderKey } from './resolvers/Mutation/revokeSenderKey.ts';
import    { setFreeAsking as Mutation_setFreeAsking } from './resolvers/Mutation/setFreeAsking.ts';
import    { setOwedFeed as Mutation_setOwedFeed } from './resolvers/Mutation/setOwedFeed.ts';
import    { setParameter as Mutation_setParameter } from './resolvers/Mutation/setParameter.ts';
import    { signOutEverywhere as Mutation_signOutEverywhere } from './resolvers/Mutation/signOutEverywhere.ts';
import    { startRun as Mutation_startRun } from './resolvers/Mutation/startRun.ts';
import    { startVerifying as Mutation_startVerifying } from './resolvers/Mutation/startVerifying.ts';
import    { submitBatch as Mutation_submitBatch } from './resolvers/Mutation/submitBatch.ts';
import    { suspendAccount as Mutation_suspendAccount } from './resolvers/Mutation/suspendAccount.ts';
import    { suspendAgreement as Mutation_suspendAgreement } from './resolvers/Mutation/suspendAgreement.ts';
import    { undoBulk as Mutation_undoBulk } from './resolvers/Mutation/undoBulk.ts';
import    { undoCaseDecision as Mutation_undoCaseDecision } from './resolvers/Mutation/undoCaseDecision.ts';
import    { undoLinkDecision as Mutation_undoLinkDecision } from './resolvers/Mutation/undoLinkDecision.ts';
import    { uploadRoster as Mutation_uploadRoster } from './resolvers/Mutation/uploadRoster.ts';
import    { withdrawAssist as Mutation_withdrawAssist } from './resolvers/Mutation/withdrawAssist.ts';
import    { withdrawBatch as Mutation_withdrawBatch } from './resolvers/Mutation/withdrawBatch.ts';
import    { withdrawPost as Mutation_withdrawPost } from './resolvers/Mutation/withdrawPost.ts';
import    { withdrawRestrictedAccess as Mutation_withdrawRestrictedAccess } from './resolvers/Mutation/withdrawRestrictedAccess.ts';
import    { batchReceived as Subscription_batchReceived } from './resolvers/Subscription/batchReceived.ts';
import    { caseChanged as Subscription_caseChanged } from './resolvers/Subscription/caseChanged.ts';
import    { correctionIssued as Subscription_correctionIssued } from './resolvers/Subscription/correctionIssued.ts';
import    { runProgress as Subscription_runProgress } from './resolvers/Subscription/runProgress.ts';
import    { surveyChanged as Subscription_surveyChanged } from './resolvers/Subscription/surveyChanged.ts';
import    { AccessApproval } from './resolvers/AccessApproval.ts';
import    { Account } from './resolvers/Account.ts';
import    { AcknowledgeCorrectionsSuccess } from './resolvers/AcknowledgeCorrectionsSuccess.ts';
import    { ActingPost } from './resolvers/ActingPost.ts';
import    { AddAccountSuccess } from './resolvers/AddAccountSuccess.ts';
import    { AddClientKeySuccess } from './resolvers/AddClientKeySuccess.ts';
import    { AddClientSuccess } from './resolvers/AddClientSuccess.ts';
import    { AddCommentSuccess } from './resolvers/AddCommentSuccess.ts';
import    { AddSenderKeySuccess } from './resolvers/AddSenderKeySuccess.ts';
import    { AgreementChange } from './resolvers/AgreementChange.ts';
import    { AgreementCondition } from './resolvers/AgreementCondition.ts';
import    { AgreementStep } from './resolvers/AgreementStep.ts';
import    { AnnounceSurveySuccess } from './resolvers/AnnounceSurveySuccess.ts';
import    { ApprovalPair } from './resolvers/ApprovalPair.ts';
import    { ApproveAgreementSuccess } from './resolvers/ApproveAgreementSuccess.ts';
import    { AskAssistSuccess } from './resolvers/AskAssistSuccess.ts';
import    { AskFirstLoadSuccess } from './resolvers/AskFirstLoadSuccess.ts';
import    { AskRestrictedAccessSuccess } from './resolvers/AskRestrictedAccessSuccess.ts';
import    { AssignCaseSuccess } from './resolvers/AssignCaseSuccess.ts';
import    { AttachEvidenceSuccess } from './resolvers/AttachEvidenceSuccess.ts';
import    { Batch } from './resolvers/Batch.ts';
import    { BlockingRuleState } from './resolvers/BlockingRuleState.ts';
import    { CarryOutResolutionSuccess } from './resolvers/CarryOutResolutionSuccess.ts';
import    { CaseEvent } from './resolvers/CaseEvent.ts';
import    { CaseFile } from './resolvers/CaseFile.ts';
import    { CaseNotice } from './resolvers/CaseNotice.ts';
import    { ChangeScheduleSuccess } from './resolvers/ChangeScheduleSuccess.ts';
import    { Check } from './resolvers/Check.ts';
import    { Client } from './resolvers/Client.ts';
import    { ClientKey } from './resolvers/ClientKey.ts';
import    { CloseHalfSuccess } from './resolvers/CloseHalfSuccess.ts';
import    { ColumnReport } from './resolvers/ColumnReport.ts';
import    { ComparedField } from './resolvers/ComparedField.ts';
import    { ConfirmClientKeySuccess } from './resolvers/ConfirmClientKeySuccess.ts';
import    { ConfirmFirstLoadSuccess } from './resolvers/ConfirmFirstLoadSuccess.ts';
import    { ConfirmOutcomeSuccess } from './resolvers/ConfirmOutcomeSuccess.ts';
import    { ConfirmPostSuccess } from './resolvers/ConfirmPostSuccess.ts';
import    { ConsultedRoster } from './resolvers/ConsultedRoster.ts';
import    { Correction } from './resolvers/Correction.ts';
import    { CorrectionChange } from './resolvers/CorrectionChange.ts';
import    { DecideAppealSuccess } from './resolvers/DecideAppealSuccess.ts';
import    { DecideErasureSuccess } from './resolvers/DecideErasureSuccess.ts';
import    { DecideLinkSuccess } from './resolvers/DecideLinkSuccess.ts';
import    { DecideProtectionSuccess } from './resolvers/DecideProtectionSuccess.ts';
import    { DecideRestrictedAccessSuccess } from './resolvers/DecideRestrictedAccessSuccess.ts';
import    { DeclineCorrectionSuccess } from './resolvers/DeclineCorrectionSuccess.ts';
import    { DismissCaseSuccess } from './resolvers/DismissCaseSuccess.ts';
import    { DrawSurveySuccess } from './resolvers/DrawSurveySuccess.ts';
import    { DrawnMatter } from './resolvers/DrawnMatter.ts';
import    { EndAgreementSuccess } from './resolvers/EndAgreementSuccess.ts';
import    { EnterSurveyResultSuccess } from './resolvers/EnterSurveyResultSuccess.ts';
import    { Envelope } from './resolvers/Envelope.ts';
import    { ErasedClass } from './resolvers/ErasedClass.ts';
import    { EscalateCaseSuccess } from './resolvers/EscalateCaseSuccess.ts';
import    { Evidence } from './resolvers/Evidence.ts';
import    { EvidenceEntry } from './resolvers/EvidenceEntry.ts';
import    { EvidenceLook } from './resolvers/EvidenceLook.ts';
import    { Feed } from './resolvers/Feed.ts';
import    { FeedCode } from './resolvers/FeedCode.ts';
import    { FeedField } from './resolvers/FeedField.ts';
import    { Figure } from './resolvers/Figure.ts';
import    { FigurePart } from './resolvers/FigurePart.ts';
import    { Finding } from './resolvers/Finding.ts';
import    { FirstCredentials } from './resolvers/FirstCredentials.ts';
import    { FirstLoad } from './resolvers/FirstLoad.ts';
import    { GateStop } from './resolvers/GateStop.ts';
import    { GiveFeedbackSuccess } from './resolvers/GiveFeedbackSuccess.ts';
import    { GrantPostSuccess } from './resolvers/GrantPostSuccess.ts';
import    { HeldBatch } from './resolvers/HeldBatch.ts';
import    { HoldVoice } from './resolvers/HoldVoice.ts';
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
import    { Me } from './resolvers/Me.ts';
import    { NotLinkedExplanation } from './resolvers/NotLinkedExplanation.ts';
import    { NotProcessedRow } from './resolvers/NotProcessedRow.ts';
import    { NotShared } from './resolvers/NotShared.ts';
import    { NotSharedBar } from './resolvers/NotSharedBar.ts';
import    { OpenAppealSuccess } from './resolvers/OpenAppealSuccess.ts';
import    { OwedFeed } from './resolvers/OwedFeed.ts';
import    { Parameter } from './resolvers/Parameter.ts';
import    { ParameterOverride } from './resolvers/ParameterOverride.ts';
import    { Person } from './resolvers/Person.ts';
import    { PersonRedirect } from './resolvers/PersonRedirect.ts';
import    { Post } from './resolvers/Post.ts';
import    { ProposeAgreementSuccess } from './resolvers/ProposeAgreementSuccess.ts';
import    { ProposeOutcomeSuccess } from './resolvers/ProposeOutcomeSuccess.ts';
import    { ProtectPersonSuccess } from './resolvers/ProtectPersonSuccess.ts';
import    { Protection } from './resolvers/Protection.ts';
import    { PutOnAgendaSuccess } from './resolvers/PutOnAgendaSuccess.ts';
import    { ReadingRule } from './resolvers/ReadingRule.ts';
import    { ReadingRules } from './resolvers/ReadingRules.ts';
import    { RecordField } from './resolvers/RecordField.ts';
import    { RecordResolutionSuccess } from './resolvers/RecordResolutionSuccess.ts';
import    { RefuseBatchSuccess } from './resolvers/RefuseBatchSuccess.ts';
import    { Region } from './resolvers/Region.ts';
import    { RegisterRecord } from './resolvers/RegisterRecord.ts';
import    { RejectAgreementSuccess } from './resolvers/RejectAgreementSuccess.ts';
import    { RejectOutcomeSuccess } from './resolvers/RejectOutcomeSuccess.ts';
import    { ReleaseApprovalPairSuccess } from './resolvers/ReleaseApprovalPairSuccess.ts';
import    { ReleaseBatchSuccess } from './resolvers/ReleaseBatchSuccess.ts';
import    { ResetCredentialsSuccess } from './resolvers/ResetCredentialsSuccess.ts';
import    { RestoreAccountSuccess } from './resolvers/RestoreAccountSuccess.ts';
import    { RestrictedAccess } from './resolvers/RestrictedAccess.ts';
import    { ResumeAgreementSuccess } from './resolvers/ResumeAgreementSuccess.ts';
import    { RetentionDue } from './resolvers/RetentionDue.ts';
import    { RetentionOrder } from './resolvers/RetentionOrder.ts';
import    { RevealBudget } from './resolvers/RevealBudget.ts';
import    { RevealFieldSuccess } from './resolvers/RevealFieldSuccess.ts';
import    { RevokeClientKeySuccess } from './resolvers/RevokeClientKeySuccess.ts';
import    { RevokeClientSuccess } from './resolvers/RevokeClientSuccess.ts';
import    { RevokeSenderKeySuccess } from './resolvers/RevokeSenderKeySuccess.ts';
import    { RosterProblem } from './resolvers/RosterProblem.ts';
import    { RowError } from './resolvers/RowError.ts';
import    { Run } from './resolvers/Run.ts';
import    { Schedule } from './resolvers/Schedule.ts';
import    { SenderKey } from './resolvers/SenderKey.ts';
import    { Session } from './resolvers/Session.ts';
import    { SetFreeAskingSuccess } from './resolvers/SetFreeAskingSuccess.ts';
import    { SetOwedFeedSuccess } from './resolvers/SetOwedFeedSuccess.ts';
import    { SetParameterSuccess } from './resolvers/SetParameterSuccess.ts';
import    { SharedFieldTerms } from './resolvers/SharedFieldTerms.ts';
import    { SharedValue } from './resolvers/SharedValue.ts';
import    { SharingAgreement } from './resolvers/SharingAgreement.ts';
import    { StartRunSuccess } from './resolvers/StartRunSuccess.ts';
import    { StartVerifyingSuccess } from './resolvers/StartVerifyingSuccess.ts';
import    { Submission } from './resolvers/Submission.ts';
import    { SubmitBatchSuccess } from './resolvers/SubmitBatchSuccess.ts';
import    { Survey } from './resolvers/Survey.ts';
import    { SurveyAccuracy } from './resolvers/SurveyAccuracy.ts';
import    { SurveyRecord } from './resolvers/SurveyRecord.ts';
import    { SuspendAccountSuccess } from './resolvers/SuspendAccountSuccess.ts';
import    { SuspendAgreementSuccess } from './resolvers/SuspendAgreementSuccess.ts';
import    { TimelineEntry } from './resolvers/TimelineEntry.ts';
import    { UndoCaseDecisionSuccess } from './resolvers/UndoCaseDecisionSuccess.ts';
import    { UndoLinkDecisionSuccess } from './resolvers/UndoLinkDecisionSuccess.ts';
import    { UploadRosterSuccess } from './resolvers/UploadRosterSuccess.ts';
import    { WithdrawAssistSuccess } from './resolvers/WithdrawAssistSuccess.ts';
import    { WithdrawBatchSuccess } from './resolvers/WithdrawBatchSuccess.ts';
import    { WithdrawPostSuccess } from './resolvers/WithdrawPostSuccess.ts';
import    { WithdrawRestrictedAccessSuccess } from './resolvers/WithdrawRestrictedAccessSuccess.ts';
import    { Day } from './resolvers/Day.ts';
import    { Instant } from './resolvers/Instant.ts';
    export const resolvers: Resolvers = {
      Query: { account: Query_account,accounts: Query_accounts,agreementChanges: Query_agreementChanges,approvalPairs: Query_approvalPairs,batch: Query_batch,batches: Query_batches,caseFile: Query_caseFile,caseFiles: Query_caseFiles,caseNotices: Query_caseNotices,checks: Query_checks,clients: Query_clients,correctionChanges: Query_correctionChanges,corrections: Query_corrections,drawnForMe: Query_drawnForMe,evidenceEntries: Query_evidenceEntries,explainPair: Query_explainPair,feed: Query_feed,feeds: Query_feeds,figures: Query_figures,finding: Query_finding,findings: Query_findings,firstLoads: Query_firstLoads,heldBatches: Query_heldBatches,latestRun: Query_latestRun,links: Query_links,me: Query_me,node: Query_node,overdueUnits: Query_overdueUnits,owedFeeds: Query_owedFeeds,parameters: Query_parameters,person: Query_person,personRedirects: Query_personRedirects,posts: Query_posts,postsToConfirm: Query_postsToConfirm,protections: Query_protections,readingRules: Query_readingRules,regions: Query_regions,restrictedAccesses: Query_restrictedAccesses,retentionDue: Query_retentionDue,retentionOrders: Query_retentionOrders,run: Query_run,runs: Query_runs,schedules: Query_schedules,sessions: Query_sessions,sharingAgreement: Query_sharingAgreement,sharingAgreements: Query_sharingAgreements,submissions: Query_submissions,survey: Query_survey,surveys: Query_surveys },
      Mutation: { acknowledgeCorrections: Mutation_acknowledgeCorrections,addAccount: Mutation_addAccount,addClient: Mutation_addClient,addClientKey: Mutation_addClientKey,addComment: Mutation_addComment,addSenderKey: Mutation_addSenderKey,announceSurvey: Mutation_announceSurvey,applyBulk: Mutation_applyBulk,approveAgreement: Mutation_approveAgreement,askAssist: Mutation_askAssist,askFirstLoad: Mutation_askFirstLoad,askRestrictedAccess: Mutation_askRestrictedAccess,assignCase: Mutation_assignCase,attachEvidence: Mutation_attachEvidence,carryOutResolution: Mutation_carryOutResolution,changeSchedule: Mutation_changeSchedule,closeHalf: Mutation_closeHalf,confirmClientKey: Mutation_confirmClientKey,confirmFirstLoad: Mutation_confirmFirstLoad,confirmOutcome: Mutation_confirmOutcome,confirmPost: Mutation_confirmPost,decideAppeal: Mutation_decideAppeal,decideErasure: Mutation_decideErasure,decideLink: Mutation_decideLink,decideProtection: Mutation_decideProtection,decideRestrictedAccess: Mutation_decideRestrictedAccess,declineCorrection: Mutation_declineCorrection,dismissCase: Mutation_dismissCase,drawSurvey: Mutation_drawSurvey,endAgreement: Mutation_endAgreement,endSession: Mutation_endSession,enterSurveyResult: Mutation_enterSurveyResult,escalateCase: Mutation_escalateCase,giveFeedback: Mutation_giveFeedback,grantPost: Mutation_grantPost,openAppeal: Mutation_openAppeal,previewBulk: Mutation_previewBulk,proposeAgreement: Mutation_proposeAgreement,proposeOutcome: Mutation_proposeOutcome,protectPerson: Mutation_protectPerson,putOnAgenda: Mutation_putOnAgenda,recordResolution: Mutation_recordResolution,refuseBatch: Mutation_refuseBatch,rejectAgreement: Mutation_rejectAgreement,rejectOutcome: Mutation_rejectOutcome,releaseApprovalPair: Mutation_releaseApprovalPair,releaseBatch: Mutation_releaseBatch,resetCredentials: Mutation_resetCredentials,restoreAccount: Mutation_restoreAccount,resumeAgreement: Mutation_resumeAgreement,revealField: Mutation_revealField,revokeClient: Mutation_revokeClient,revokeClientKey: Mutation_revokeClientKey,revokeSenderKey: Mutation_revokeSenderKey,setFreeAsking: Mutation_setFreeAsking,setOwedFeed: Mutation_setOwedFeed,setParameter: Mutation_setParameter,signOutEverywhere: Mutation_signOutEverywhere,startRun: Mutation_startRun,startVerifying: Mutation_startVerifying,submitBatch: Mutation_submitBatch,suspendAccount: Mutation_suspendAccount,suspendAgreement: Mutation_suspendAgreement,undoBulk: Mutation_undoBulk,undoCaseDecision: Mutation_undoCaseDecision,undoLinkDecision: Mutation_undoLinkDecision,uploadRoster: Mutation_uploadRoster,withdrawAssist: Mutation_withdrawAssist,withdrawBatch: Mutation_withdrawBatch,withdrawPost: Mutation_withdrawPost,withdrawRestrictedAccess: Mutation_withdrawRestrictedAccess },
      Subscription: { batchReceived: Subscription_batchReceived,caseChanged: Subscription_caseChanged,correctionIssued: Subscription_correctionIssued,runProgress: Subscription_runProgress,surveyChanged: Subscription_surveyChanged },
      AccessApproval: AccessApproval,
Account: Account,
AcknowledgeCorrectionsSuccess: AcknowledgeCorrectionsSuccess,
ActingPost: ActingPost,
AddAccountSuccess: AddAccountSuccess,
AddClientKeySuccess: AddClientKeySuccess,
AddClientSuccess: AddClientSuccess,
AddCommentSuccess: AddCommentSuccess,
AddSenderKeySuccess: AddSenderKeySuccess,
AgreementChange: AgreementChange,
AgreementCondition: AgreementCondition,
AgreementStep: AgreementStep,
AnnounceSurveySuccess: AnnounceSurveySuccess,
ApprovalPair: ApprovalPair,
ApproveAgreementSuccess: ApproveAgreementSuccess,
AskAssistSuccess: AskAssistSuccess,
AskFirstLoadSuccess: AskFirstLoadSuccess,
AskRestrictedAccessSuccess: AskRestrictedAccessSuccess,
AssignCaseSuccess: AssignCaseSuccess,
AttachEvidenceSuccess: AttachEvidenceSuccess,
Batch: Batch,
BlockingRuleState: BlockingRuleState,
CarryOutResolutionSuccess: CarryOutResolutionSuccess,
CaseEvent: CaseEvent,
CaseFile: CaseFile,
CaseNotice: CaseNotice,
ChangeScheduleSuccess: ChangeScheduleSuccess,
Check: Check,
Client: Client,
ClientKey: ClientKey,
CloseHalfSuccess: CloseHalfSuccess,
ColumnReport: ColumnReport,
ComparedField: ComparedField,
ConfirmClientKeySuccess: ConfirmClientKeySuccess,
ConfirmFirstLoadSuccess: ConfirmFirstLoadSuccess,
ConfirmOutcomeSuccess: ConfirmOutcomeSuccess,
ConfirmPostSuccess: ConfirmPostSuccess,
ConsultedRoster: ConsultedRoster,
Correction: Correction,
CorrectionChange: CorrectionChange,
DecideAppealSuccess: DecideAppealSuccess,
DecideErasureSuccess: DecideErasureSuccess,
DecideLinkSuccess: DecideLinkSuccess,
DecideProtectionSuccess: DecideProtectionSuccess,
DecideRestrictedAccessSuccess: DecideRestrictedAccessSuccess,
DeclineCorrectionSuccess: DeclineCorrectionSuccess,
DismissCaseSuccess: DismissCaseSuccess,
DrawSurveySuccess: DrawSurveySuccess,
DrawnMatter: DrawnMatter,
EndAgreementSuccess: EndAgreementSuccess,
EnterSurveyResultSuccess: EnterSurveyResultSuccess,
Envelope: Envelope,
ErasedClass: ErasedClass,
EscalateCaseSuccess: EscalateCaseSuccess,
Evidence: Evidence,
EvidenceEntry: EvidenceEntry,
EvidenceLook: EvidenceLook,
Feed: Feed,
FeedCode: FeedCode,
FeedField: FeedField,
Figure: Figure,
FigurePart: FigurePart,
Finding: Finding,
FirstCredentials: FirstCredentials,
FirstLoad: FirstLoad,
GateStop: GateStop,
GiveFeedbackSuccess: GiveFeedbackSuccess,
GrantPostSuccess: GrantPostSuccess,
HeldBatch: HeldBatch,
HoldVoice: HoldVoice,
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
Me: Me,
NotLinkedExplanation: NotLinkedExplanation,
NotProcessedRow: NotProcessedRow,
NotShared: NotShared,
NotSharedBar: NotSharedBar,
OpenAppealSuccess: OpenAppealSuccess,
OwedFeed: OwedFeed,
Parameter: Parameter,
ParameterOverride: ParameterOverride,
Person: Person,
PersonRedirect: PersonRedirect,
Post: Post,
ProposeAgreementSuccess: ProposeAgreementSuccess,
ProposeOutcomeSuccess: ProposeOutcomeSuccess,
ProtectPersonSuccess: ProtectPersonSuccess,
Protection: Protection,
PutOnAgendaSuccess: PutOnAgendaSuccess,
ReadingRule: ReadingRule,
ReadingRules: ReadingRules,
RecordField: RecordField,
RecordResolutionSuccess: RecordResolutionSuccess,
RefuseBatchSuccess: RefuseBatchSuccess,
Region: Region,
RegisterRecord: RegisterRecord,
RejectAgreementSuccess: RejectAgreementSuccess,
RejectOutcomeSuccess: RejectOutcomeSuccess,
ReleaseApprovalPairSuccess: ReleaseApprovalPairSuccess,
ReleaseBatchSuccess: ReleaseBatchSuccess,
ResetCredentialsSuccess: ResetCredentialsSuccess,
RestoreAccountSuccess: RestoreAccountSuccess,
RestrictedAccess: RestrictedAccess,
ResumeAgreementSuccess: ResumeAgreementSuccess,
RetentionDue: RetentionDue,
RetentionOrder: RetentionOrder,
RevealBudget: RevealBudget,
RevealFieldSuccess: RevealFieldSuccess,
RevokeClientKeySuccess: RevokeClientKeySuccess,
RevokeClientSuccess: RevokeClientSuccess,
RevokeSenderKeySuccess: RevokeSenderKeySuccess,
RosterProblem: RosterProblem,
RowError: RowError,
Run: Run,
Schedule: Schedule,
SenderKey: SenderKey,
Session: Session,
SetFreeAskingSuccess: SetFreeAskingSuccess,
SetOwedFeedSuccess: SetOwedFeedSuccess,
SetParameterSuccess: SetParameterSuccess,
SharedFieldTerms: SharedFieldTerms,
SharedValue: SharedValue,
SharingAgreement: SharingAgreement,
StartRunSuccess: StartRunSuccess,
StartVerifyingSuccess: StartVerifyingSuccess,
Submission: Submission,
SubmitBatchSuccess: SubmitBatchSuccess,
Survey: Survey,
SurveyAccuracy: SurveyAccuracy,
SurveyRecord: SurveyRecord,
SuspendAccountSuccess: SuspendAccountSuccess,
SuspendAgreementSuccess: SuspendAgreementSuccess,
TimelineEntry: TimelineEntry,
UndoCaseDecisionSuccess: UndoCaseDecisionSuccess,
UndoLinkDecisionSuccess: UndoLinkDecisionSuccess,
UploadRosterSuccess: UploadRosterSuccess,
WithdrawAssistSuccess: WithdrawAssistSuccess,
WithdrawBatchSuccess: WithdrawBatchSuccess,
WithdrawPostSuccess: WithdrawPostSuccess,
WithdrawRestrictedAccessSuccess: WithdrawRestrictedAccessSuccess,
Day: Day,
Instant: Instant
    }