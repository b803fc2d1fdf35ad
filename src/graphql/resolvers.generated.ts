/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { batch as Query_batch } from './resolvers/Query/batch.ts';
import    { batches as Query_batches } from './resolvers/Query/batches.ts';
import    { caseFile as Query_caseFile } from './resolvers/Query/caseFile.ts';
import    { caseFiles as Query_caseFiles } from './resolvers/Query/caseFiles.ts';
import    { checks as Query_checks } from './resolvers/Query/checks.ts';
import    { explainPair as Query_explainPair } from './resolvers/Query/explainPair.ts';
import    { feed as Query_feed } from './resolvers/Query/feed.ts';
import    { feeds as Query_feeds } from './resolvers/Query/feeds.ts';
import    { figures as Query_figures } from './resolvers/Query/figures.ts';
import    { finding as Query_finding } from './resolvers/Query/finding.ts';
import    { findings as Query_findings } from './resolvers/Query/findings.ts';
import    { latestRun as Query_latestRun } from './resolvers/Query/latestRun.ts';
import    { links as Query_links } from './resolvers/Query/links.ts';
import    { owedFeeds as Query_owedFeeds } from './resolvers/Query/owedFeeds.ts';
import    { parameters as Query_parameters } from './resolvers/Query/parameters.ts';
import    { regions as Query_regions } from './resolvers/Query/regions.ts';
import    { run as Query_run } from './resolvers/Query/run.ts';
import    { runs as Query_runs } from './resolvers/Query/runs.ts';
import    { schedules as Query_schedules } from './resolvers/Query/schedules.ts';
import    { changeSchedule as Mutation_changeSchedule } from './resolvers/Mutation/changeSchedule.ts';
import    { decideLink as Mutation_decideLink } from './resolvers/Mutation/decideLink.ts';
import    { setOwedFeed as Mutation_setOwedFeed } from './resolvers/Mutation/setOwedFeed.ts';
import    { setParameter as Mutation_setParameter } from './resolvers/Mutation/setParameter.ts';
import    { startRun as Mutation_startRun } from './resolvers/Mutation/startRun.ts';
import    { undoLinkDecision as Mutation_undoLinkDecision } from './resolvers/Mutation/undoLinkDecision.ts';
import    { uploadRoster as Mutation_uploadRoster } from './resolvers/Mutation/uploadRoster.ts';
import    { withdrawBatch as Mutation_withdrawBatch } from './resolvers/Mutation/withdrawBatch.ts';
import    { runProgress as Subscription_runProgress } from './resolvers/Subscription/runProgress.ts';
import    { Batch } from './resolvers/Batch.ts';
import    { BlockingRuleState } from './resolvers/BlockingRuleState.ts';
import    { CaseEvent } from './resolvers/CaseEvent.ts';
import    { CaseFile } from './resolvers/CaseFile.ts';
import    { ChangeScheduleSuccess } from './resolvers/ChangeScheduleSuccess.ts';
import    { Check } from './resolvers/Check.ts';
import    { ColumnReport } from './resolvers/ColumnReport.ts';
import    { ComparedField } from './resolvers/ComparedField.ts';
import    { ConsultedRoster } from './resolvers/ConsultedRoster.ts';
import    { DecideLinkSuccess } from './resolvers/DecideLinkSuccess.ts';
import    { Envelope } from './resolvers/Envelope.ts';
import    { Evidence } from './resolvers/Evidence.ts';
import    { Feed } from './resolvers/Feed.ts';
import    { FeedCode } from './resolvers/FeedCode.ts';
import    { FeedField } from './resolvers/FeedField.ts';
import    { Figure } from './resolvers/Figure.ts';
import    { FigurePart } from './resolvers/FigurePart.ts';
import    { Finding } from './resolvers/Finding.ts';
import    { Link } from './resolvers/Link.ts';
import    { LinkCandidate } from './resolvers/LinkCandidate.ts';
import    { LinkDecision } from './resolvers/LinkDecision.ts';
import    { LinkExplanation } from './resolvers/LinkExplanation.ts';
import    { LinkScore } from './resolvers/LinkScore.ts';
import    { LinkScoreBar } from './resolvers/LinkScoreBar.ts';
import    { LinkScoreCorrection } from './resolvers/LinkScoreCorrection.ts';
import    { LinkedRecord } from './resolvers/LinkedRecord.ts';
import    { NotLinkedExplanation } from './resolvers/NotLinkedExplanation.ts';
import    { OwedFeed } from './resolvers/OwedFeed.ts';
import    { Parameter } from './resolvers/Parameter.ts';
import    { ParameterOverride } from './resolvers/ParameterOverride.ts';
import    { Region } from './resolvers/Region.ts';
import    { RosterProblem } from './resolvers/RosterProblem.ts';
import    { RowError } from './resolvers/RowError.ts';
import    { Run } from './resolvers/Run.ts';
import    { Schedule } from './resolvers/Schedule.ts';
import    { SetOwedFeedSuccess } from './resolvers/SetOwedFeedSuccess.ts';
import    { SetParameterSuccess } from './resolvers/SetParameterSuccess.ts';
import    { StartRunSuccess } from './resolvers/StartRunSuccess.ts';
import    { UndoLinkDecisionSuccess } from './resolvers/UndoLinkDecisionSuccess.ts';
import    { UploadRosterSuccess } from './resolvers/UploadRosterSuccess.ts';
import    { WithdrawBatchSuccess } from './resolvers/WithdrawBatchSuccess.ts';
import    { Day } from './resolvers/Day.ts';
import    { Instant } from './resolvers/Instant.ts';
    export const resolvers: Resolvers = {
      Query: { batch: Query_batch,batches: Query_batches,caseFile: Query_caseFile,caseFiles: Query_caseFiles,checks: Query_checks,explainPair: Query_explainPair,feed: Query_feed,feeds: Query_feeds,figures: Query_figures,finding: Query_finding,findings: Query_findings,latestRun: Query_latestRun,links: Query_links,owedFeeds: Query_owedFeeds,parameters: Query_parameters,regions: Query_regions,run: Query_run,runs: Query_runs,schedules: Query_schedules },
      Mutation: { changeSchedule: Mutation_changeSchedule,decideLink: Mutation_decideLink,setOwedFeed: Mutation_setOwedFeed,setParameter: Mutation_setParameter,startRun: Mutation_startRun,undoLinkDecision: Mutation_undoLinkDecision,uploadRoster: Mutation_uploadRoster,withdrawBatch: Mutation_withdrawBatch },
      Subscription: { runProgress: Subscription_runProgress },
      Batch: Batch,
BlockingRuleState: BlockingRuleState,
CaseEvent: CaseEvent,
CaseFile: CaseFile,
ChangeScheduleSuccess: ChangeScheduleSuccess,
Check: Check,
ColumnReport: ColumnReport,
ComparedField: ComparedField,
ConsultedRoster: ConsultedRoster,
DecideLinkSuccess: DecideLinkSuccess,
Envelope: Envelope,
Evidence: Evidence,
Feed: Feed,
FeedCode: FeedCode,
FeedField: FeedField,
Figure: Figure,
FigurePart: FigurePart,
Finding: Finding,
Link: Link,
LinkCandidate: LinkCandidate,
LinkDecision: LinkDecision,
LinkExplanation: LinkExplanation,
LinkScore: LinkScore,
LinkScoreBar: LinkScoreBar,
LinkScoreCorrection: LinkScoreCorrection,
LinkedRecord: LinkedRecord,
NotLinkedExplanation: NotLinkedExplanation,
OwedFeed: OwedFeed,
Parameter: Parameter,
ParameterOverride: ParameterOverride,
Region: Region,
RosterProblem: RosterProblem,
RowError: RowError,
Run: Run,
Schedule: Schedule,
SetOwedFeedSuccess: SetOwedFeedSuccess,
SetParameterSuccess: SetParameterSuccess,
StartRunSuccess: StartRunSuccess,
UndoLinkDecisionSuccess: UndoLinkDecisionSuccess,
UploadRosterSuccess: UploadRosterSuccess,
WithdrawBatchSuccess: WithdrawBatchSuccess,
Day: Day,
Instant: Instant
    }