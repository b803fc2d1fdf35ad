import type { PlainDate } from '../domain/values/plain-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AcknowledgeCorrectionsSuccessMapper, CorrectionMapper, CorrectionChangeMapper, DeclineCorrectionSuccessMapper } from './mappers/correction.mappers.ts';
import type { AddCommentSuccessMapper, AskAssistSuccessMapper, AssignCaseSuccessMapper, AttachEvidenceSuccessMapper, CarryOutResolutionSuccessMapper, CloseHalfSuccessMapper, ConfirmOutcomeSuccessMapper, DecideAppealSuccessMapper, DismissCaseSuccessMapper, EscalateCaseSuccessMapper, GiveFeedbackSuccessMapper, OpenAppealSuccessMapper, ProposeOutcomeSuccessMapper, PutOnAgendaSuccessMapper, RecordResolutionSuccessMapper, RejectOutcomeSuccessMapper, StartVerifyingSuccessMapper, UndoCaseDecisionSuccessMapper, WithdrawAssistSuccessMapper } from './mappers/case-work.mappers.ts';
import type { BatchMapper, ColumnReportMapper, EnvelopeMapper, RosterProblemMapper, RowErrorMapper, UploadRosterSuccessMapper, WithdrawBatchSuccessMapper } from './mappers/batch.mappers.ts';
import type { BlockingRuleStateMapper, DecideLinkSuccessMapper, LinkMapper, LinkCandidateMapper, LinkDecisionMapper, LinkExplanationMapper, LinkScoreMapper, LinkScoreBarMapper, LinkScoreCorrectionMapper, LinkedRecordMapper, NotLinkedExplanationMapper, NotSharedBarMapper, UndoLinkDecisionSuccessMapper } from './mappers/link.mappers.ts';
import type { CaseEventMapper, CaseFileMapper } from './mappers/case-file.mappers.ts';
import type { ChangeScheduleSuccessMapper, ScheduleMapper } from './mappers/schedule.mappers.ts';
import type { CheckMapper } from './mappers/check.mappers.ts';
import type { ComparedFieldMapper, ConsultedRosterMapper, EvidenceMapper, FindingMapper } from './mappers/finding.mappers.ts';
import type { EvidenceEntryMapper } from './mappers/evidence.mappers.ts';
import type { FeedMapper, FeedCodeMapper, FeedFieldMapper } from './mappers/feed.mappers.ts';
import type { FigureMapper, FigurePartMapper } from './mappers/figure.mappers.ts';
import type { GateStopMapper, SubmissionMapper } from './mappers/submission.mappers.ts';
import type { MaskedValueMapper, MatchOnlyValueMapper, NotSharedMapper, RecordFieldMapper, RegisterRecordMapper, RevealFieldSuccessMapper, SharedValueMapper } from './mappers/record.mappers.ts';
import type { OwedFeedMapper, SetOwedFeedSuccessMapper } from './mappers/owed-feed.mappers.ts';
import type { ParameterMapper, ParameterOverrideMapper, SetParameterSuccessMapper } from './mappers/parameter.mappers.ts';
import type { PersonMapper, PersonRedirectMapper, TimelineEntryMapper } from './mappers/person.mappers.ts';
import type { RegionMapper } from './mappers/region.mappers.ts';
import type { RunMapper, StartRunSuccessMapper } from './mappers/run.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date `YYYY-MM-DD` in the registry's time zone (GB/T 7408.1-2023). */
  Day: { input: PlainDate; output: PlainDate; }
  /** A moment in UTC, ISO 8601 with milliseconds (GB/T 7408.1-2023), by the clock of the hub's database. */
  Instant: { input: string; output: string; }
};

/** Input of `acknowledgeCorrections`. */
export type AcknowledgeCorrectionsInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Identifiers of the corrections, 1 to 100: as many as a page of the feed holds. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** Reference of the department's own system, such as a ticket; no personal data, 500 characters at most. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** What `acknowledgeCorrections` answers. */
export type AcknowledgeCorrectionsResult = AcknowledgeCorrectionsSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The corrections were acknowledged. */
export type AcknowledgeCorrectionsSuccess = {
  readonly __typename?: 'AcknowledgeCorrectionsSuccess';
  /** The corrections as they stand now, in the order asked. */
  readonly corrections: ReadonlyArray<Correction>;
};

/** Input of `addComment`. */
export type AddCommentInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** 1 to 500 characters, no identity number. */
  readonly text: Scalars['String']['input'];
};

/** What `addComment` answers. */
export type AddCommentResult = AddCommentSuccess | CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The comment was added. */
export type AddCommentSuccess = {
  readonly __typename?: 'AddCommentSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** How far two values agree. */
export type AgreementLevel = {
  readonly __typename?: 'AgreementLevel';
  /** Code of the level. */
  readonly code: Scalars['String']['output'];
  /** The level in words, e.g. same sound, other character. */
  readonly name: Wording;
};

/** Input of `applyBulk`. */
export type ApplyBulkInput = {
  /** The preview. */
  readonly bulkId: Scalars['ID']['input'];
  /** Its digest as it was read. */
  readonly digest: Scalars['String']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Numbers of the cases that the caller opened; the sample must be among them. */
  readonly opened: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `applyBulk` answers. */
export type ApplyBulkResult = ApplyBulkSuccess | CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The bulk was applied. */
export type ApplyBulkSuccess = {
  readonly __typename?: 'ApplyBulkSuccess';
  /** The bulk as it stands. */
  readonly bulk: CaseBulk;
};

/** Input of `askAssist`. */
export type AskAssistInput = {
  /** Legal basis. */
  readonly basis: Scalars['String']['input'];
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names of fields that go with the request; only those that the sharing agreement lets go to the unit. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** What is asked. */
  readonly question: AssistQuestion;
  /** PS, HC, MZ, ED, GR; or X: and a region code for a place outside the hub, which is asked by letter. */
  readonly unit: Scalars['ID']['input'];
  /** How urgent; with the severity it decides the deadline. */
  readonly urgency: AssistUrgency;
};

/** What `askAssist` answers. */
export type AskAssistResult = AskAssistSuccess | CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The request was sent. */
export type AskAssistSuccess = {
  readonly __typename?: 'AskAssistSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Input of `assignCase`. */
export type AssignCaseInput = {
  /** User who gets the case; the caller when left away. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
};

/** What `assignCase` answers. */
export type AssignCaseResult = AssignCaseSuccess | CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The case was given. */
export type AssignCaseSuccess = {
  readonly __typename?: 'AssignCaseSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Answer to an assist request. */
export type AssistFeedback =
  /** Confirmed as stated. */
  | 'F1'
  /** Confirmed with a corrected value. */
  | 'F2'
  /** Not found. */
  | 'F3'
  /** Found, but another person. */
  | 'F4'
  /** Moved on to another region. */
  | 'F5'
  /** Refused with reason. */
  | 'F6'
  /** Received, needs more time: no answer. */
  | 'F7';

/** What an assist request asks. */
export type AssistQuestion =
  /** Is the person registered at your place? */
  | 'Q1'
  /** Confirm the event and its date. */
  | 'Q2'
  /** Confirm the identity: which of two values? */
  | 'Q3'
  /** Does the person live at the address? */
  | 'Q4'
  /** Is the certificate genuine? */
  | 'Q5'
  /** Is the person alive? S1 only. */
  | 'Q6'
  /** Other; asked by the approver. */
  | 'Q7';

/** How an assist request stands. */
export type AssistState =
  /** Answered. */
  | 'ANSWERED'
  /** Waits for the answer. */
  | 'OPEN'
  /** Taken back. */
  | 'WITHDRAWN';

/** Urgency of an assist request. */
export type AssistUrgency =
  /** 批量: 20 working days. */
  | 'BATCH'
  /** 一般: 10 working days. */
  | 'NORMAL'
  /** 紧急: 5 working days. */
  | 'URGENT';

/** Input of `attachEvidence`. */
export type AttachEvidenceInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it shows; no identity number. */
  readonly label: Scalars['String']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Identifier of the posted file. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What `attachEvidence` answers. */
export type AttachEvidenceResult = AttachEvidenceSuccess | CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The file was attached. */
export type AttachEvidenceSuccess = {
  readonly __typename?: 'AttachEvidenceSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** How a bar is told. */
export type BarSharing =
  /** Only the answer is shared: `equal`, `variant`, `different` or `missing`, with the bits that stand for it, without rarity. */
  | 'ANSWER_ONLY'
  /** All of it. */
  | 'WHOLE'
  /** The values are masked: without rarity, which would narrow them down. */
  | 'WITHOUT_RARITY';

/** A delivered file: its envelope and what became of its rows. */
export type Batch = Node & {
  readonly __typename?: 'Batch';
  /** When the hub took it. */
  readonly acceptedAt: Scalars['Instant']['output'];
  /** What the header row turned out to be. */
  readonly columns: ColumnReport;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly contentHash: Scalars['String']['output'];
  /** Rows by what became of them on arrival. */
  readonly counts: RowCounts;
  /** Version of the feed definition that read it. */
  readonly definitionHash: Scalars['String']['output'];
  /** Detected character encoding; null for XLSX. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** What the sender declared about the file. */
  readonly envelope: Envelope;
  /** Name of the file as sent. */
  readonly fileName: Scalars['String']['output'];
  /** csv, xlsx or ndjson. */
  readonly format: Scalars['String']['output'];
  /** Gates that hold it; empty when none does. */
  readonly gates: ReadonlyArray<GateStop>;
  /** Identifier inside the hub. */
  readonly id: Scalars['ID']['output'];
  /** Batch number (批次号), in the order of arrival. */
  readonly number: Scalars['Int']['output'];
  /** Why the whole file was refused; null when it was not. */
  readonly refusal?: Maybe<RosterProblem>;
  /** Rows that were not taken, in file order; a row with several reasons appears once for each. At most 100 a page. */
  readonly rowErrors: RowErrorConnection;
  /** Whether its rows are live. */
  readonly state: BatchState;
  /** When it was withdrawn; null when it was not. */
  readonly withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was withdrawn. */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** A delivered file: its envelope and what became of its rows. */
export type BatchrowErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of batches. */
export type BatchConnection = {
  readonly __typename?: 'BatchConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<BatchEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type BatchEdge = {
  readonly __typename?: 'BatchEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Batch;
};

/** Whether the rows of a batch are live. */
export type BatchState =
  /** Live. */
  | 'ACCEPTED'
  /** Stored and held by a gate; its rows do not count until two people let them. */
  | 'HELD'
  /** Refused as a whole; nothing of it is stored. */
  | 'REFUSED'
  /** Outranked by a replacing file. */
  | 'REPLACED'
  /** Taken back by an operator. */
  | 'WITHDRAWN';

/** What one blocking rule does with two records: records that agree in all parts of a rule are compared. */
export type BlockingRuleState = {
  readonly __typename?: 'BlockingRuleState';
  /** The rule: fields and how they are shortened. */
  readonly rule: Scalars['String']['output'];
  /** Whether it brings the two together. */
  readonly state: BlockingState;
};

/** Whether a blocking rule brings two records together. */
export type BlockingState =
  /** Both lack a value. */
  | 'BOTH_MISSING'
  /** They differ. */
  | 'DIFFERENT'
  /** The left record lacks a value. */
  | 'LEFT_MISSING'
  /** What the rule reads is not shared with the caller. */
  | 'NOT_SHARED'
  /** The right record lacks a value. */
  | 'RIGHT_MISSING'
  /** Both agree: they are compared. */
  | 'SHARED';

/** What can be done to many cases at once. */
export type BulkAct =
  /** `assignCase`. */
  | 'ASSIGN'
  /** `dismissCase`. */
  | 'DISMISS'
  /** `escalateCase`. */
  | 'ESCALATE'
  /** `proposeOutcome`. */
  | 'PROPOSE'
  /** `putOnAgenda`. */
  | 'PUT_ON_AGENDA'
  /** `rejectOutcome`. */
  | 'REJECT'
  /** `startVerifying`. */
  | 'START_VERIFYING';

/** How often a roster is owed. */
export type Cadence =
  /** Every month. */
  | 'MONTHLY'
  /** When something happened. */
  | 'OCCASIONAL'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every school term. */
  | 'TERM';

/** Input of `carryOutResolution`. */
export type CarryOutResolutionInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `carryOutResolution` answers. */
export type CarryOutResolutionResult = CarryOutResolutionSuccess | CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The case is resolved. */
export type CarryOutResolutionSuccess = {
  readonly __typename?: 'CarryOutResolutionSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** What can be begun on a case. */
export type CaseAct =
  /** `askAssist`. */
  | 'ASK_ASSIST'
  /** `assignCase`. */
  | 'ASSIGN'
  /** `attachEvidence`. */
  | 'ATTACH_EVIDENCE'
  /** `carryOutResolution`. */
  | 'CARRY_OUT'
  /** `closeHalf`. */
  | 'CLOSE_HALF'
  /** `addComment`. */
  | 'COMMENT'
  /** `confirmOutcome`. */
  | 'CONFIRM'
  /** `decideAppeal`. */
  | 'DECIDE_APPEAL'
  /** `dismissCase`. */
  | 'DISMISS'
  /** `escalateCase`. */
  | 'ESCALATE'
  /** `giveFeedback`. */
  | 'GIVE_FEEDBACK'
  /** `openAppeal`. */
  | 'OPEN_APPEAL'
  /** `proposeOutcome`. */
  | 'PROPOSE'
  /** `putOnAgenda`. */
  | 'PUT_ON_AGENDA'
  /** `recordResolution`. */
  | 'RECORD_RESOLUTION'
  /** `rejectOutcome`. */
  | 'REJECT'
  /** `startVerifying`. */
  | 'START_VERIFYING'
  /** `undoCaseDecision`. */
  | 'UNDO'
  /** `withdrawAssist`. */
  | 'WITHDRAW_ASSIST';

/** An assist request (协查) and its answer. */
export type CaseAssist = {
  readonly __typename?: 'CaseAssist';
  /** When it was answered; null while it is not. */
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** Legal basis. */
  readonly basis: Scalars['String']['output'];
  /** Names of the fields that were corrected. */
  readonly correctedFields: ReadonlyArray<Scalars['String']['output']>;
  /** The answer; null while there is none. */
  readonly feedback?: Maybe<AssistFeedback>;
  /** Names of the fields that went with it. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Department that asks. */
  readonly fromUnit: Scalars['ID']['output'];
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the hub typed what a unit outside it wrote. */
  readonly isExternal: Scalars['Boolean']['output'];
  /** Whether it was passed on to that unit by another one. */
  readonly isForwarded: Scalars['Boolean']['output'];
  /** How often it fell overdue. */
  readonly overdueTimes: Scalars['Int']['output'];
  /** What is asked. */
  readonly question: AssistQuestion;
  /** When it was sent. */
  readonly sentAt: Scalars['Instant']['output'];
  /** How it stands. */
  readonly state: AssistState;
  /** What else the unit said. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Region that the person moved to; null where the answer names none. */
  readonly toRegion?: Maybe<Scalars['ID']['output']>;
  /** Unit that is asked: a department, or X: and a region outside the hub. */
  readonly toUnit: Scalars['ID']['output'];
  /** How urgent. */
  readonly urgency: AssistUrgency;
};

/** A file that was attached to a case. */
export type CaseAttachment = {
  readonly __typename?: 'CaseAttachment';
  /** Who attached it. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly attachedAt: Scalars['Instant']['output'];
  /** Size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** SHA-256 of its content, hexadecimal. */
  readonly hash: Scalars['ID']['output'];
  /** What it shows. */
  readonly label: Scalars['String']['output'];
  /** application/pdf, image/png or image/jpeg, by its content. */
  readonly mediaType: Scalars['String']['output'];
};

/** One decision on many cases. */
export type CaseBulk = {
  readonly __typename?: 'CaseBulk';
  /** When it was applied; null before. */
  readonly appliedAt?: Maybe<Scalars['Instant']['output']>;
  /** Over the decision and every case of the preview; given back with `applyBulk`. */
  readonly digest: Scalars['String']['output'];
  /** Cases, and what happens to each. */
  readonly entries: ReadonlyArray<CaseBulkEntry>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was previewed. */
  readonly previewedAt: Scalars['Instant']['output'];
  /** Cases that the officer opens before the bulk is applied; drawn by the digest. */
  readonly sample: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was undone; null when it was not. */
  readonly undoneAt?: Maybe<Scalars['Instant']['output']>;
};

/** One case of a bulk. */
export type CaseBulkEntry = {
  readonly __typename?: 'CaseBulkEntry';
  /** Why it is refused, in words. */
  readonly explanation?: Maybe<Wording>;
  /** Number of the case. */
  readonly number: Scalars['ID']['output'];
  /** Rule that refuses it; null when nothing does. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** State after the act; null when it is refused. */
  readonly to?: Maybe<CaseState>;
  /** Version that was previewed. */
  readonly version: Scalars['Int']['output'];
};

/** A case as it stands after a change. */
export type CaseChange = {
  readonly __typename?: 'CaseChange';
  /** Its number. */
  readonly number: Scalars['ID']['output'];
  /** Its state. */
  readonly state: CaseState;
  /** Its version, to give as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What a clock of a case measures. */
export type CaseClockKind =
  /** Decision on an objection. */
  | 'APPEAL'
  /** First reaction to an objection in an S1 matter. */
  | 'APPEAL_REACTION'
  /** Until the unit that was asked answers. */
  | 'ASSIST'
  /** Until a proposal is confirmed. */
  | 'CONFIRMATION'
  /** From feedback to the decision. */
  | 'FEEDBACK'
  /** Until somebody begins. */
  | 'FIRST_ACTION'
  /** Until the case is resolved; stands still during assistance and objections. */
  | 'RESOLUTION'
  /** Until the case is given to somebody. */
  | 'TRIAGE';

/** A comment on a case. */
export type CaseComment = {
  readonly __typename?: 'CaseComment';
  /** Who wrote it. */
  readonly actor: Scalars['String']['output'];
  /** The comment. */
  readonly text: Scalars['String']['output'];
  /** Unit of who wrote it. */
  readonly unit: Scalars['ID']['output'];
  /** When. */
  readonly writtenAt: Scalars['Instant']['output'];
};

/** A clock of a case. Working days by the national calendar. */
export type CaseDeadline = {
  readonly __typename?: 'CaseDeadline';
  /** The assist request that it belongs to; null for clocks of the case. */
  readonly assistId?: Maybe<Scalars['ID']['output']>;
  /** Last day; null while the clock stands still. */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** Whether it stands still. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** What it measures. */
  readonly kind: CaseClockKind;
  /** Highest reminder that was sent, in per cent of the period: 0, 50, 80 or 100. */
  readonly remindedPercent: Scalars['Int']['output'];
  /** Length of the period in working days. */
  readonly workingDays: Scalars['Int']['output'];
};

/** One step in the life of a case. */
export type CaseEvent = {
  readonly __typename?: 'CaseEvent';
  /** Who did it; `run` when a run did, `clocks` when time did. */
  readonly actor: Scalars['String']['output'];
  /** State before; null for the opening. */
  readonly from?: Maybe<CaseState>;
  /** When. */
  readonly happenedAt: Scalars['Instant']['output'];
  /** What kind of step. */
  readonly kind: Scalars['String']['output'];
  /** Why, as the officer wrote it; null for steps without a reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Post of who did it, such as R-DQO; `hub` for a run and the clocks. */
  readonly role: Scalars['String']['output'];
  /** Order within the case, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** State after. */
  readonly to: CaseState;
  /** Unit of who did it. */
  readonly unit: Scalars['ID']['output'];
};

/** A case (差异案件): one event, everything found about it, and what was done. */
export type CaseFile = Node & {
  readonly __typename?: 'CaseFile';
  /** What the caller’s post may begin on the case as it stands. */
  readonly allowedMoves: ReadonlyArray<CaseAct>;
  /** Receipt of the objection that holds the case, for who raised it; null when none does. */
  readonly appealReceipt?: Maybe<Scalars['ID']['output']>;
  /** Officer who has the case; null before it is given to somebody. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** Assist requests, the oldest first. */
  readonly assists: ReadonlyArray<CaseAssist>;
  /** Files that were attached, the oldest first. */
  readonly attachments: ReadonlyArray<CaseAttachment>;
  /** When it was closed; null while it is open. */
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Comments, the oldest first. */
  readonly comments: ReadonlyArray<CaseComment>;
  /** Departments whose records the case is about, the owner among them. */
  readonly concerned: ReadonlyArray<Department>;
  /** Day by which it must be settled; null where none is set. */
  readonly deadlineOn?: Maybe<Scalars['Day']['output']>;
  /** Clocks that run or stand still. */
  readonly deadlines: ReadonlyArray<CaseDeadline>;
  /** What it is about: birth, death, marriage, residence, identity … */
  readonly event: Scalars['String']['output'];
  /** What was found about the event, gone findings included. */
  readonly findings: ReadonlyArray<Finding>;
  /** What each other department concerned said of its own record. */
  readonly halves: ReadonlyArray<CaseHalf>;
  /** What happened to the case, in order. */
  readonly history: ReadonlyArray<CaseEvent>;
  /** Identifier inside the hub. */
  readonly id: Scalars['ID']['output'];
  /** Whether an objection holds the case: others see it as doubtful (存疑). */
  readonly isHeldByAppeal: Scalars['Boolean']['output'];
  /** Whether somebody asked to turn the outcome over, so that a second person must agree. */
  readonly isTurnoverAsked: Scalars['Boolean']['output'];
  /** Meeting on whose agenda the case is or was; null when on none. */
  readonly meeting?: Maybe<Scalars['ID']['output']>;
  /** Messages to departments, those that wait included. */
  readonly notices: ReadonlyArray<CaseNotice>;
  /** Number such as C-2026-000123. */
  readonly number: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['Instant']['output'];
  /** Outcome in force; null when none is. */
  readonly outcome?: Maybe<CaseProposal>;
  /** Department that settles it. */
  readonly owner: Department;
  /** Last day that a family is given (A11); null when it has no time. */
  readonly pendingUntilOn?: Maybe<Scalars['Day']['output']>;
  /** Outcome that waits for confirmation; null when none does. */
  readonly proposal?: Maybe<CaseProposal>;
  /** Region of its subject, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** What the joint meeting decided; null before. */
  readonly resolution?: Maybe<CaseResolution>;
  /** Severity of its gravest finding. */
  readonly severity: Severity;
  /** State. */
  readonly state: CaseState;
  /** Until when who took the newest decision can undo it alone; null when nothing can be undone. */
  readonly undoableUntilAt?: Maybe<Scalars['Instant']['output']>;
  /** Counts what changed how the case stands; given back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of cases. */
export type CaseFileConnection = {
  readonly __typename?: 'CaseFileConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<CaseFileEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type CaseFileEdge = {
  readonly __typename?: 'CaseFileEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CaseFile;
};

/** What a department said of its own record. */
export type CaseHalf = {
  readonly __typename?: 'CaseHalf';
  /** The department. */
  readonly department: Department;
  /** Whether it contradicts the proposed outcome. */
  readonly isContradicting: Scalars['Boolean']['output'];
  /** What holds of its record; null while it has not spoken. */
  readonly verdict?: Maybe<CaseHalfVerdict>;
};

/** What holds of a department’s own record. */
export type CaseHalfVerdict =
  /** It was corrected. */
  | 'CORRECTED'
  /** There is none. */
  | 'NOT_FOUND'
  /** It is of another person. */
  | 'OTHER_PERSON'
  /** It stands. */
  | 'STANDS'
  /** It was voided. */
  | 'VOIDED';

/** A message to a department that something happened to a case. */
export type CaseNotice = {
  readonly __typename?: 'CaseNotice';
  /** What it tells of, as in `CaseEvent.kind`. */
  readonly kind: Scalars['String']['output'];
  /** Not before this moment; until then the decision can be undone. */
  readonly leavesAt: Scalars['Instant']['output'];
  /** When it left; null while it waits. */
  readonly leftAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was called back by an undo; null when it was not. */
  readonly recalledAt?: Maybe<Scalars['Instant']['output']>;
  /** Who is told: a department, HUB, or X: and a region outside the hub. */
  readonly receiver: Scalars['ID']['output'];
  /** The step that it tells of, as in `CaseEvent.seq`. */
  readonly seq: Scalars['Int']['output'];
};

/** An outcome that waits for confirmation, or was confirmed. */
export type CaseProposal = {
  readonly __typename?: 'CaseProposal';
  /** Resolution action. */
  readonly action: ResolutionAction;
  /** Digest over the effect and the records behind it, as four eyes confirm it. */
  readonly digest: Scalars['String']['output'];
  /** Day on which it was done; null where the action has none. */
  readonly doneOn?: Maybe<Scalars['Day']['output']>;
  /** Names of the fields that were corrected. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a second person confirms it. */
  readonly isFourEyes: Scalars['Boolean']['output'];
  /** Day on which the family was told or the notice published; null where the action has none. */
  readonly noticeOn?: Maybe<Scalars['Day']['output']>;
  /** When. */
  readonly proposedAt: Scalars['Instant']['output'];
  /** Who proposed. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Region that the matter was passed on to; null where the action has none. */
  readonly toRegion?: Maybe<Scalars['ID']['output']>;
};

/** The case refuses the act, by one of the rules of case work. */
export type CaseRefusedError = UserError & {
  readonly __typename?: 'CaseRefusedError';
  /** What is at fault: a field, a department, a word, the number of a case; null where the rule says it all. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** States that the case may move to from where it is; empty for bulks. */
  readonly allowedMoves: ReadonlyArray<CaseState>;
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** What the joint meeting decided about a case. */
export type CaseResolution = {
  readonly __typename?: 'CaseResolution';
  /** Day by which it is carried out. */
  readonly dueOn: Scalars['Day']['output'];
  /** Year, meeting and order. */
  readonly number: Scalars['ID']['output'];
  /** Department that carries it out. */
  readonly owner: Department;
  /** The resolution. */
  readonly text: Scalars['String']['output'];
};

/** States of a case. */
export type CaseState =
  /** Held while an appeal is open. */
  | 'APPEAL_HOLD'
  /** Given to somebody. */
  | 'ASSIGNED'
  /** Another department was asked to assist. */
  | 'ASSIST'
  /** Closed. */
  | 'CLOSED'
  /** Decided by the joint meeting. */
  | 'DECIDED'
  /** Dismissed: no conflict. */
  | 'DISMISSED'
  /** Past its deadline, raised to the meeting secretary. */
  | 'ESCALATED'
  /** That department answered. */
  | 'FEEDBACK'
  /** Opened, nobody has begun. */
  | 'NEW'
  /** On the agenda of the joint meeting. */
  | 'ON_AGENDA'
  /** A resolution is proposed. */
  | 'PROPOSED'
  /** Opened again. */
  | 'REOPENED'
  /** The resolution was approved. */
  | 'RESOLVED'
  /** Being verified. */
  | 'VERIFYING'
  /** Waits: cannot be told yet, or its findings are gone. */
  | 'WAITING';

/** Input of `changeSchedule`; what is left away stays as it is. */
export type ChangeScheduleInput = {
  /** Six fields, seconds first: `0 0 3 13 * *` is three o'clock on the 13th. */
  readonly cron?: InputMaybe<Scalars['String']['input']>;
  /** The line. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether it is switched on. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `changeSchedule` answers. */
export type ChangeScheduleResult = ChangeScheduleSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The line was changed; workers hear of it. */
export type ChangeScheduleSuccess = {
  readonly __typename?: 'ChangeScheduleSuccess';
  /** The line as it stands now. */
  readonly schedule: Schedule;
};

/** A cross-check: between which records, by which rule, from which law. */
export type Check = {
  readonly __typename?: 'Check';
  /** Remedies offered, most usual first (A1 to A13 of the catalogue). */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the catalogue, e.g. B01; never reused. */
  readonly code: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Wording;
  /** Whether its findings open cases; statistical ones do not. */
  readonly opensCase: Scalars['Boolean']['output'];
  /** Department that settles its findings; null = the department that sends the record. */
  readonly owner?: Maybe<Department>;
  /** The rule in one sentence. */
  readonly rule: Wording;
  /** Usual severity. */
  readonly severity: Severity;
  /** Law, agreement or standard that makes this a conflict. */
  readonly source: Scalars['String']['output'];
  /** Feeds whose records are its subjects; empty for checks of whole rosters. */
  readonly subjects: ReadonlyArray<Feed>;
  /** Rises when answers may change. */
  readonly version: Scalars['Int']['output'];
};

/** What an answer about a value rests on. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. Null for the department's own rows and where no agreement decides. */
  readonly agreement?: Maybe<Scalars['ID']['output']>;
  /** Version of the agreement. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The clause in words: the duty that it serves, and the law. */
  readonly wording: Wording;
};

/** Input of `closeHalf`. */
export type CloseHalfInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
  /** What holds of the department’s own record. */
  readonly verdict: CaseHalfVerdict;
};

/** What `closeHalf` answers. */
export type CloseHalfResult = CaseRefusedError | CloseHalfSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The half was closed. */
export type CloseHalfSuccess = {
  readonly __typename?: 'CloseHalfSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** What the header row turned out to be. */
export type ColumnReport = {
  readonly __typename?: 'ColumnReport';
  /** Fields that have a column. */
  readonly mapped: ReadonlyArray<Scalars['String']['output']>;
  /** Fields without a column. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Headers of columns outside the purpose of the hub; their values were never stored. */
  readonly stripped: ReadonlyArray<Scalars['String']['output']>;
  /** Headers that nobody knows; their values were not stored. */
  readonly unknown: ReadonlyArray<UnknownColumn>;
};

/** One field of two records side by side. */
export type ComparedField = {
  readonly __typename?: 'ComparedField';
  /** What differs, without the values: the place in a number, day or month, variant or homophone. Empty where the answer alone is shared. */
  readonly differences: ReadonlyArray<Wording>;
  /** Field. */
  readonly field: Scalars['String']['output'];
  /** Value of the subject. */
  readonly left: Disclosed;
  /** Value of the other record. */
  readonly right: Disclosed;
  /** How the two values compare. */
  readonly verdict: ComparisonVerdict;
};

/** How two values compare. Missing is neither equal nor different. */
export type ComparisonVerdict =
  /** Different. */
  | 'DIFFERENT'
  /** The same. */
  | 'EQUAL'
  /** One is missing. */
  | 'MISSING'
  /** The agreement shares neither the values nor how they compare. */
  | 'NOT_SHARED'
  /** Variants of the same, e.g. of one character. */
  | 'VARIANT';

/** Input of `confirmOutcome`. */
export type ConfirmOutcomeInput = {
  /** `CaseProposal.digest` as it was read: over the effect and the records behind it. */
  readonly digest: Scalars['String']['input'];
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
};

/** What `confirmOutcome` answers. */
export type ConfirmOutcomeResult = CaseRefusedError | ConfirmOutcomeSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The outcome holds. */
export type ConfirmOutcomeSuccess = {
  readonly __typename?: 'ConfirmOutcomeSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** A roster that was consulted. */
export type ConsultedRoster = {
  readonly __typename?: 'ConsultedRoster';
  /** Feed code. */
  readonly feed: Scalars['ID']['output'];
  /** First day it covers without a gap. */
  readonly fromOn?: Maybe<Scalars['Day']['output']>;
  /** Whether anybody owes it there. */
  readonly isOwed: Scalars['Boolean']['output'];
  /** First day that was needed. */
  readonly neededFromOn?: Maybe<Scalars['Day']['output']>;
  /** Last day that was needed. */
  readonly neededUntilOn?: Maybe<Scalars['Day']['output']>;
  /** County. */
  readonly region: Scalars['ID']['output'];
  /** Last day it covers without a gap. */
  readonly watermarkOn?: Maybe<Scalars['Day']['output']>;
};

/** A correction (源头更正): what a settled case asks of a department about one of its records. The hub changes no register. */
export type Correction = Node & {
  readonly __typename?: 'Correction';
  /** When the department acknowledged it; null before. */
  readonly acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the rosters say. */
  readonly answer: CorrectionAnswer;
  /** Record that shows what is wrong; null where the record shows it by itself. */
  readonly basis?: Maybe<Evidence>;
  /** Value of the other record, as far as the agreement shares it; null where no field is named. */
  readonly basisValue?: Maybe<Disclosed>;
  /** The case; null where the caller's post does not see it. */
  readonly caseFile?: Maybe<CaseFile>;
  /** Number of the case. */
  readonly caseNumber: Scalars['ID']['output'];
  /** Check whose finding it rests on. */
  readonly check: Check;
  /** What is wrong. */
  readonly code: CorrectionCode;
  /** Why the department does not correct; null unless declined. */
  readonly declined?: Maybe<CorrectionDecline>;
  /** Department that corrects. */
  readonly department: Department;
  /** Last day on which the department is in time; null while an objection holds the case, and once it is answered. */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** Feed of the record, or in which the event is to be entered. */
  readonly feed: Feed;
  /** Field to correct; null where the record as a whole is meant. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the law puts the other record's value first (法定优先顺序); null where it names no order. The department decides. */
  readonly isBasisPreferred?: Maybe<Scalars['Boolean']['output']>;
  /** When it was asked for. */
  readonly issuedAt: Scalars['Instant']['output'];
  /** How often its time has run out. */
  readonly overdueTimes: Scalars['Int']['output'];
  /** The law that says so; null where none does. */
  readonly precedenceSource?: Maybe<Scalars['String']['output']>;
  /** The record as it was when the correction was asked for; null for an event that is to be entered, and where the caller does not see the row. */
  readonly record?: Maybe<RegisterRecord>;
  /** Region of the record or of the case, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** Highest reminder that was sent, in per cent of the time; 0 before the first. */
  readonly remindedPercent: Scalars['Int']['output'];
  /** The same in words. */
  readonly request: Wording;
  /** Reference of the department's own system, as given when it was acknowledged. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** State. */
  readonly state: CorrectionState;
  /** Value of the field in the record of the department; null where no field is named. */
  readonly value?: Maybe<Disclosed>;
  /** Working days that the department has. */
  readonly workingDays: Scalars['Int']['output'];
};

/** What the rosters say about a correction. */
export type CorrectionAnswer =
  /** A later roster shows it. */
  | 'CORRECTED'
  /** A final roster reached the day of the correction and does not show it. */
  | 'NOT_CORRECTED'
  /** No final roster reached the day of the correction yet. */
  | 'UNANSWERABLE';

/** A step of a correction in the feed of changes. */
export type CorrectionChange = {
  readonly __typename?: 'CorrectionChange';
  /** The correction as it stands now. */
  readonly correction: Correction;
  /** When. */
  readonly happenedAt: Scalars['Instant']['output'];
  /** What happened. */
  readonly kind: CorrectionChangeKind;
};

/** A page of the feed of changes. */
export type CorrectionChangeConnection = {
  readonly __typename?: 'CorrectionChangeConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<CorrectionChangeEdge>;
  /** Where the page stands; keep `endCursor` once the page is worked off. */
  readonly pageInfo: PageInfo;
  /** Steps in the whole feed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type CorrectionChangeEdge = {
  readonly __typename?: 'CorrectionChangeEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CorrectionChange;
};

/** What can happen to a correction. */
export type CorrectionChangeKind =
  /** The department acknowledged it. */
  | 'ACKNOWLEDGED'
  /** The department does not correct. */
  | 'DECLINED'
  /** An objection holds the case; the time stands still. */
  | 'HELD'
  /** It was asked for. */
  | 'ISSUED'
  /** A run looked into the rosters; see `answer`. */
  | 'LOOKED'
  /** Its time has run out. */
  | 'OVERDUE'
  /** A share of its time has run out. */
  | 'REMINDED'
  /** The objection was decided; the time runs on. */
  | 'RESUMED'
  /** It is no longer asked for: do not correct on its account. */
  | 'WITHDRAWN';

/** What is wrong. */
export type CorrectionCode =
  /** One of two records of the same event is to be voided. */
  | 'DUPLICATE'
  /** The event is not registered: enter it. */
  | 'EVENT_MISSING'
  /** The certificate is to be voided or issued anew. */
  | 'RECORD_TO_REPLACE'
  /** The record is to be voided. */
  | 'RECORD_TO_VOID'
  /** A value differs: correct it at source. */
  | 'VALUE_DIFFERS';

/** A page of corrections. */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Why a department does not correct. */
export type CorrectionDecline = {
  readonly __typename?: 'CorrectionDecline';
  /** Reason. */
  readonly code: CorrectionDeclineCode;
  /** The same in words. */
  readonly explanation: Wording;
  /** What the department wrote; null when nothing. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Why a department does not correct. */
export type CorrectionDeclineCode =
  /** The department holds no such record. */
  | 'NOT_HELD'
  /** The law does not allow the correction. */
  | 'NO_BASIS'
  /** Another authority must do it. */
  | 'OTHER_AUTHORITY'
  /** The record is of another person. */
  | 'OTHER_PERSON'
  /** The record is right. */
  | 'RECORD_STANDS';

/** An entry of a page. */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Correction;
};

/** That a correction is asked for. */
export type CorrectionIssue = {
  readonly __typename?: 'CorrectionIssue';
  /** Number of the case. */
  readonly caseNumber: Scalars['ID']['output'];
  /** What is wrong. */
  readonly code: CorrectionCode;
  /** Last day on which the department is in time; null while an objection holds the case. */
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The correction was answered or withdrawn before. */
export type CorrectionSettledError = UserError & {
  readonly __typename?: 'CorrectionSettledError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
  /** How it stands. */
  readonly state: CorrectionState;
};

/** States of a correction. */
export type CorrectionState =
  /** The department has it. */
  | 'ACKNOWLEDGED'
  /** Seen in a later roster of the feed. */
  | 'CORRECTED'
  /** The department does not correct; the case was opened again. */
  | 'DECLINED'
  /** Asked for. */
  | 'OPEN'
  /** Its time has run out; still owed. */
  | 'OVERDUE'
  /** No longer asked for: the outcome was taken back, or the difference is gone. */
  | 'WITHDRAWN';

/** Input of `decideAppeal`. */
export type DecideAppealInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether the objection is right. */
  readonly isUpheld: Scalars['Boolean']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `decideAppeal` answers. */
export type DecideAppealResult = CaseRefusedError | DecideAppealSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The objection was decided. */
export type DecideAppealSuccess = {
  readonly __typename?: 'DecideAppealSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Input of `decideLink`: either `linkId`, or `left` and `right`. */
export type DecideLinkInput = {
  /** Last day on which it holds, today or later; for good when left away. */
  readonly expiresOn?: InputMaybe<Scalars['Day']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** One record, for pairs that the hub did not link. */
  readonly left?: InputMaybe<RecordPersonInput>;
  /** A link that the hub knows, as in `Link.id`. */
  readonly linkId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 500 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
  /** The other record. */
  readonly right?: InputMaybe<RecordPersonInput>;
  /** How far it reaches; PAIR when left away. */
  readonly scope?: InputMaybe<DecisionScope>;
  /** Same person or not. */
  readonly verdict: LinkVerdict;
};

/** What `decideLink` answers. */
export type DecideLinkResult = DecideLinkSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The decision is in force from the next run on. */
export type DecideLinkSuccess = {
  readonly __typename?: 'DecideLinkSuccess';
  /** The decision. */
  readonly decision: LinkDecision;
};

/** How far a decision on a pair reaches. */
export type DecisionScope =
  /** Whatever is corrected later. */
  | 'PAIR'
  /** As long as both records read as they do now: a correction of either reopens the question. */
  | 'VERSIONS';

/** Input of `declineCorrection`. */
export type DeclineCorrectionInput = {
  /** Reason. */
  readonly code: CorrectionDeclineCode;
  /** Identifier of the correction. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The reason in words, for the case; no identity number, 500 characters at most. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineCorrection` answers. */
export type DeclineCorrectionResult = CorrectionSettledError | DeclineCorrectionSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The correction was declined. */
export type DeclineCorrectionSuccess = {
  readonly __typename?: 'DeclineCorrectionSuccess';
  /** The correction as it stands now. */
  readonly correction: Correction;
};

/** Departments: 公安 PS, 卫健 HC, 民政 MZ, 教育 ED, 乡镇(村社区) GR, and the data administrator HUB. */
export type Department =
  /** Education, 教育. */
  | 'ED'
  /** Towns, villages and communities, 乡镇(村社区). */
  | 'GR'
  /** Health, 卫健. */
  | 'HC'
  /** Data administrator of the hub. */
  | 'HUB'
  /** Civil affairs, 民政. */
  | 'MZ'
  /** Public security, 公安. */
  | 'PS';

/** What a caller may know of a value, under which clause. An answer of its own each: not shared is not empty. */
export type Disclosed = MaskedValue | MatchOnlyValue | NotShared | SharedValue;

/** Input of `dismissCase`. */
export type DismissCaseInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The link that is wrong, as in `Link.id`; the hub remembers that the two are not one person. */
  readonly linkId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `dismissCase` answers. */
export type DismissCaseResult = CaseRefusedError | DismissCaseSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The case was dismissed. */
export type DismissCaseSuccess = {
  readonly __typename?: 'DismissCaseSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Why a check cannot tell. */
export type Doubt =
  /** The sender has two versions standing. */
  | 'CONTENDED'
  /** A value that the comparison needs is missing. */
  | 'MISSING_VALUE'
  /** Nobody owes the counterpart feed here. */
  | 'NOT_OWED'
  /** No expected region takes part. */
  | 'OUT_OF_AREA'
  /** A possible match waits for an officer. */
  | 'REVIEW'
  /** The counterpart roster does not reach the due date, or starts too late. */
  | 'ROSTER_LATE'
  /** The expected region is not known. */
  | 'UNDETERMINED'
  /** A value that the comparison needs cannot be used. */
  | 'UNUSABLE_VALUE'
  /** Not due yet. */
  | 'WAITING';

/** What the sender declares about a file (信封). */
export type Envelope = {
  readonly __typename?: 'Envelope';
  /** Control total: rows the sender declares; null when not declared. */
  readonly declaredRows?: Maybe<Scalars['Int']['output']>;
  /** What it holds. */
  readonly feed: Feed;
  /** Whether it declares the period complete (终报) and moves the watermark. */
  readonly isFinal: Scalars['Boolean']['output'];
  /** Whether it adds to or replaces earlier files of the same roster. */
  readonly mode: ImportMode;
  /** Submitting organisation; empty when the region's department itself submits. */
  readonly org: Scalars['String']['output'];
  /** Last day of the period. */
  readonly periodEndOn: Scalars['Day']['output'];
  /** First day of the period. */
  readonly periodStartOn: Scalars['Day']['output'];
  /** Submitting region, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** Edition of the same roster; null when the sender gives none. */
  readonly series?: Maybe<Scalars['Int']['output']>;
  /** When the sender says it was submitted, as written in the manifest. */
  readonly submittedText?: Maybe<Scalars['String']['output']>;
};

/** Input of `escalateCase`. */
export type EscalateCaseInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `escalateCase` answers. */
export type EscalateCaseResult = CaseRefusedError | EscalateCaseSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The case was escalated. */
export type EscalateCaseSuccess = {
  readonly __typename?: 'EscalateCaseSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** A record that a finding rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What kind of record; null where the caller may not know which register it stands in. */
  readonly feed?: Maybe<Feed>;
  /** Natural key, parts joined by `|`; each part as the field that it is, a star where it is not shown. */
  readonly key: Scalars['String']['output'];
  /** The record; null for rosters and totals, and where the caller may not see the row. */
  readonly record?: Maybe<RegisterRecord>;
  /** The row version; null for rosters and totals. */
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  /** Region of the record, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** Name of the register as the caller may know it. */
  readonly register: Wording;
  /** subject, counterpart, same event, duplicate … */
  readonly role: Scalars['String']['output'];
};

/** Kinds of deeds. */
export type EvidenceAction =
  /** A sharing agreement was proposed, approved or revoked. */
  | 'AGREEMENT_CHANGED'
  /** An appeal was opened or decided. */
  | 'APPEAL'
  /** A batch was held by a gate. */
  | 'BATCH_HELD'
  /** A batch came in. */
  | 'BATCH_RECEIVED'
  /** A held batch was released or refused. */
  | 'BATCH_RELEASED'
  /** A batch was taken back. */
  | 'BATCH_WITHDRAWN'
  /** A case moved. */
  | 'CASE_EVENT'
  /** An officer decided about a pair of records. */
  | 'DECIDE'
  /** Data was erased at the end of its term. */
  | 'ERASED'
  /** Data left the hub as a file. */
  | 'EXPORT'
  /** A key was rotated. */
  | 'KEY_ROTATED'
  /** A post was granted, confirmed or ended. */
  | 'POST_CHANGED'
  /** A person was put under protection, or it was lifted. */
  | 'PROTECTION_CHANGED'
  /** Data of persons was read. */
  | 'READ'
  /** A field was shown in full. */
  | 'REVEAL'
  /** A parameter, a schedule or the register of owed feeds was changed. */
  | 'RULE_CHANGED'
  /** A run was ordered. */
  | 'RUN'
  /** A session ended. */
  | 'SESSION_ENDED'
  /** Somebody signed in. */
  | 'SIGN_IN'
  /** A sign-in was refused. */
  | 'SIGN_IN_REFUSED';

/** One deed, written in the transaction that did it. Codes, identifiers and field names only. */
export type EvidenceEntry = {
  readonly __typename?: 'EvidenceEntry';
  /** What was done. */
  readonly action: EvidenceAction;
  /** Agreements that decided, as `id@version`. */
  readonly agreements: ReadonlyArray<Scalars['String']['output']>;
  /** Fields that were shown, as `feed.field`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** When, by the clock of the hub's database. */
  readonly happenedAt: Scalars['Instant']['output'];
  /** Identifier of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Place in the signed tree; null until it is sealed, a second or so after it was written. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** What it was done to, as `kind:id`. */
  readonly object: Scalars['String']['output'];
  /** Purpose under which personal data was read, P1 to P5; null where none was. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Whether it was done or refused. */
  readonly result: EvidenceResult;
  /** Role it was done in; `hub` for the hub itself. */
  readonly role: Scalars['String']['output'];
  /** Whose data: opaque tokens. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** Account that did it; `hub` names for runs and schedules. */
  readonly user: Scalars['String']['output'];
};

/** A page of evidence entries. */
export type EvidenceEntryConnection = {
  readonly __typename?: 'EvidenceEntryConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type EvidenceEntryEdge = {
  readonly __typename?: 'EvidenceEntryEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: EvidenceEntry;
};

/** Whether a deed was done or refused. */
export type EvidenceResult =
  /** Done. */
  | 'DONE'
  /** Refused. */
  | 'REFUSED';

/** A roster that is expected and not there yet. */
export type ExpectedRoster = {
  readonly __typename?: 'ExpectedRoster';
  /** Day by which it must be there (roster cycle of the joint meeting). */
  readonly dueOn: Scalars['Day']['output'];
  /** Whether that day is past. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Last day of its period. */
  readonly periodEndOn: Scalars['Day']['output'];
  /** First day of its period. */
  readonly periodStartOn: Scalars['Day']['output'];
};

/** A record type: who sends it, what a row looks like, what identifies it. */
export type Feed = {
  readonly __typename?: 'Feed';
  /** How often it is owed, unless the register of owed feeds says otherwise. */
  readonly cadence: Cadence;
  /** Version of the definition (fingerprint); batches name the one that read them. */
  readonly definitionHash: Scalars['String']['output'];
  /** What kind of event a row records. */
  readonly event: Scalars['String']['output'];
  /** Columns, in the order of the template. */
  readonly fields: ReadonlyArray<FeedField>;
  /** Code such as PS-BIRTH. */
  readonly id: Scalars['ID']['output'];
  /** Whether it lists who is present in a period rather than what happened in it. */
  readonly isStock: Scalars['Boolean']['output'];
  /** What the roster is called. */
  readonly name: Wording;
  /** Department that sends it. */
  readonly owner: Department;
  /** Law, form or standard that makes this roster exist. */
  readonly source: Scalars['String']['output'];
};

/** One allowed code of a column. */
export type FeedCode = {
  readonly __typename?: 'FeedCode';
  /** Code as stored. */
  readonly code: Scalars['String']['output'];
  /** Its meaning. */
  readonly label: Wording;
};

/** A column of a roster. */
export type FeedField = {
  readonly __typename?: 'FeedField';
  /** Other headers that are understood. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Allowed codes; empty when the column has no code list. */
  readonly codes: ReadonlyArray<FeedCode>;
  /** Standard header, in Chinese. */
  readonly header: Scalars['String']['output'];
  /** Whether the value is kept inside a case only and never shown (contacts of kin and guardians). */
  readonly isRestricted: Scalars['Boolean']['output'];
  /** What the column holds. */
  readonly kind: Scalars['String']['output'];
  /** Name in code and in NDJSON. */
  readonly name: Scalars['String']['output'];
  /** Whether the column must be there. */
  readonly requirement: Requirement;
};

/** A published figure, or the reason why there is none. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Population it is about. */
  readonly base: FigureBase;
  /** Of how many; null for plain counts. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Upper end of the 95 % interval; null where none is defined. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Number of the indicator, e.g. IND-03. */
  readonly indicator: Scalars['ID']['output'];
  /** Lower end of the 95 % interval; null where none is defined. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** What it is called. */
  readonly name: Wording;
  /** Why there is no value, or what a reader must know. */
  readonly note?: Maybe<Wording>;
  /** What was counted. */
  readonly numerator: Scalars['Float']['output'];
  /** Finer results: delay bands, tiers, fields. */
  readonly parts: ReadonlyArray<FigurePart>;
  /** Standard, paper or article that defines it. */
  readonly source: Scalars['String']['output'];
  /** Target of the joint meeting; null = none. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** Unit of value, interval and target: %, ‰, per 100 girls, per 10,000, persons, records, days. */
  readonly unit: Scalars['String']['output'];
  /** The figure; null when it cannot be told, see `note`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Population base of a figure. */
export type FigureBase =
  /** Household registration, 户籍. */
  | 'HUKOU'
  /** Where the event happened, 发生地. */
  | 'OCCURRENCE'
  /** Residents of six months or longer, 常住. */
  | 'RESIDENT'
  /** What a region submitted, 报送: rosters and rows, not persons. */
  | 'SUBMITTED';

/** A finer result of a figure. */
export type FigurePart = {
  readonly __typename?: 'FigurePart';
  /** What it is called. */
  readonly label: Wording;
  /** Short code. */
  readonly name: Scalars['String']['output'];
  /** Unit where it is not that of the figure. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Value in `unit`. */
  readonly value: Scalars['Float']['output'];
};

/** What a check says about one subject: a conflict, or that it cannot tell. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** Event time of the run. */
  readonly asOf: Scalars['Day']['output'];
  /** First day on which asking again makes sense; null for a conflict. */
  readonly askAgainOn?: Maybe<Scalars['Day']['output']>;
  /** Its case; null when it has none. */
  readonly caseFile?: Maybe<CaseFile>;
  /** The check. */
  readonly check: Check;
  /** Fields of the records side by side. */
  readonly compared: ReadonlyArray<ComparedField>;
  /** Rosters that were consulted, and how far they reach. */
  readonly consulted: ReadonlyArray<ConsultedRoster>;
  /** Why the check cannot tell; null for a conflict. */
  readonly doubt?: Maybe<Doubt>;
  /** Legal due date of the event, where there is one. */
  readonly due?: Maybe<Scalars['Day']['output']>;
  /** The records: first the subject, then at most six others. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Why, in both languages; without names and numbers. */
  readonly explanation: Wording;
  /** What would make it go away; null where nothing can be said. */
  readonly goesAwayWhen?: Maybe<Wording>;
  /** Why it is gone; null while it is open. A late roster is never a cause. */
  readonly goneCause?: Maybe<GoneCause>;
  /** Follows from check and subject: the same over all runs and on every machine. */
  readonly id: Scalars['ID']['output'];
  /** Conflict, or cannot tell. */
  readonly outcome: Outcome;
  /** Department that settles it; null when the check cannot tell. */
  readonly owner?: Maybe<Department>;
  /** Stable code of the reason. */
  readonly reasonCode: Scalars['String']['output'];
  /** The run that says so. */
  readonly run: Run;
  /** How grave; null when the check cannot tell. */
  readonly severity?: Maybe<Severity>;
  /** State of its case: NEW without one, WAITING while the check cannot tell. */
  readonly status: CaseState;
  /** Against the run before; null when the check cannot tell. */
  readonly trend?: Maybe<Trend>;
  /** Whether the population base could not be asked. */
  readonly unverified: Scalars['Boolean']['output'];
  /** Version of the check that answered. */
  readonly version: Scalars['Int']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Finding;
};

/** A gate that holds a batch, with the number that made it and what the sender can do. */
export type GateStop = {
  readonly __typename?: 'GateStop';
  /** Why, in both languages. */
  readonly explanation: Wording;
  /** Which gate, G1 to G10, or a break in the series. */
  readonly gate: Scalars['String']['output'];
  /** The most that passes. */
  readonly limit: Scalars['Float']['output'];
  /** What was counted. */
  readonly measured: Scalars['Float']['output'];
  /** What the sender can do. */
  readonly remedy: Wording;
};

/** Input of `giveFeedback`. */
export type GiveFeedbackInput = {
  /** The request. */
  readonly assistId: Scalars['ID']['input'];
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The answer; F7 asks for 5 working days more, once, and is no answer. */
  readonly feedback: AssistFeedback;
  /** Names of the fields that were corrected; needed with F2. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Unit that the request is passed on to, once; with F5. */
  readonly forwardTo?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** What else there is to say; needed with F6. No identity number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Region that the person moved to, 6 to 12 digits; for F5. */
  readonly toRegion?: InputMaybe<Scalars['ID']['input']>;
};

/** What `giveFeedback` answers. */
export type GiveFeedbackResult = CaseRefusedError | GiveFeedbackSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError;

/** The answer was taken. */
export type GiveFeedbackSuccess = {
  readonly __typename?: 'GiveFeedbackSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Why a finding is gone. */
export type GoneCause =
  /** A record was corrected. */
  | 'CORRECTED'
  /** An officer decided about a link. */
  | 'DECIDED'
  /** The subject was erased. */
  | 'ERASED'
  /** A counterpart came or became matchable. */
  | 'LATE_MATCH'
  /** The rule or a parameter changed. */
  | 'RULE_CHANGED'
  /** The subject was voided. */
  | 'VOIDED'
  /** The subject's batch was withdrawn. */
  | 'WITHDRAWN';

/** The idempotency key was used before by the same user for another request. */
export type IdempotencyMismatchError = UserError & {
  readonly __typename?: 'IdempotencyMismatchError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** The key. */
  readonly idempotencyKey: Scalars['ID']['output'];
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** What a file does to earlier files of the same roster. */
export type ImportMode =
  /** Adds to them. */
  | 'ADD'
  /** Replaces them; what is missing is voided with that cause. */
  | 'REPLACE';

/** A field of the input cannot be used. */
export type InvalidInputError = UserError & {
  readonly __typename?: 'InvalidInputError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Field of the input. */
  readonly field: Scalars['String']['output'];
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** Two records about the same person, as the engine or an officer decided. */
export type Link = {
  readonly __typename?: 'Link';
  /** Fields that agree, of those whose comparison is shared. */
  readonly agrees: ReadonlyArray<Scalars['String']['output']>;
  /** The decision in force; null when the engine decides. */
  readonly decision?: Maybe<LinkDecision>;
  /** Fields that differ, of those whose comparison is shared. */
  readonly differs: ReadonlyArray<Scalars['String']['output']>;
  /** Follows from the pair: the same over all runs and on every machine. */
  readonly id: Scalars['ID']['output'];
  /** One record. */
  readonly left: LinkedRecord;
  /** Why it waits for a person; null when it does not; a star where the reason would tell how values compare that are not shared. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** The other record. */
  readonly right: LinkedRecord;
  /** How strongly both records speak for one person, as of the day the link became known; null for links that were never scored. */
  readonly score?: Maybe<LinkScore>;
  /** Whether it counts. */
  readonly standing: LinkStanding;
  /** Match tier, T1 (best) to T8; T2n: same number, other name; P: by score, where no tier fits. A star where a tier would tell how values compare that are not shared. */
  readonly tier: Scalars['String']['output'];
};

/** Another possible partner of one of the two records. */
export type LinkCandidate = {
  readonly __typename?: 'LinkCandidate';
  /** Why it lost, or against what the pair in question lost. */
  readonly explanation: Wording;
  /** Identifier of the pair of both, as in `Link.id`. */
  readonly linkId: Scalars['ID']['output'];
  /** Whose partner it would be. */
  readonly partnerOf: LinkedRecord;
  /** Chance that both are one person by what is shared, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** The candidate. */
  readonly record: LinkedRecord;
  /** How their link stands; null when they are not linked. */
  readonly standing?: Maybe<LinkStanding>;
  /** Tier of their link, as in `Link.tier`; null when they are not linked. */
  readonly tier?: Maybe<Scalars['String']['output']>;
  /** Bits, of what is shared. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an officer said about a pair. */
export type LinkDecision = {
  readonly __typename?: 'LinkDecision';
  /** Who decided. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly decidedAt: Scalars['Instant']['output'];
  /** Last day on which it holds; null for good. */
  readonly expiresOn?: Maybe<Scalars['Day']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Identifier of the pair, as in `Link.id`. */
  readonly linkId: Scalars['ID']['output'];
  /** Why, as the officer wrote it. */
  readonly reason: Scalars['String']['output'];
  /** How far it reaches. */
  readonly scope: DecisionScope;
  /** When it was taken back or ended; null while it is in force. */
  readonly undoneAt?: Maybe<Scalars['Instant']['output']>;
  /** Who took it back; `hub:expired` after its last day, `hub:new-evidence` when a record was corrected. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
  /** Same person or not. */
  readonly verdict: LinkVerdict;
};

/** An entry of a page. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Link;
};

/** Why two records are linked, as of the newest run that compared their feeds. */
export type LinkExplanation = {
  readonly __typename?: 'LinkExplanation';
  /** Who else could have been the partner of either record, and why they lost; all links, and the three best others of each. */
  readonly candidates: ReadonlyArray<LinkCandidate>;
  /** The link as that run made it. */
  readonly link: Link;
  /** The rule that made it, in words. */
  readonly madeBy: Wording;
  /** Why it waits for a person, in words; null when it does not. */
  readonly reviewReason?: Maybe<Wording>;
  /** Version of the matching rules that made it. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** The score of that run; null when it cannot be told. */
  readonly score?: Maybe<LinkScore>;
};

/** The order of a list of links. */
export type LinkOrder =
  /** By the keys of the pair. */
  | 'BY_PAIR'
  /** Those first whose probability is nearest to one half: a decision about them teaches most. Links without a score come last. */
  | 'UNCERTAIN_FIRST';

/**
 * A score taken apart: prior, bars with their rarity, and corrections add up to the weight. Holds no value of any record. What
 * the agreements do not share is not counted anywhere in it, so that it cannot be told from the sum.
 */
export type LinkScore = {
  readonly __typename?: 'LinkScore';
  /** One bar a field whose comparison is shared, in the order of the model. */
  readonly bars: ReadonlyArray<LinkScoreBar>;
  /** What is taken from the whole because fields do not err independently. */
  readonly corrections: ReadonlyArray<LinkScoreCorrection>;
  /** Whether everything is told; if not, weight and probability are those of what is told, and less than the hub went by. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** Version of the model that scored; 0 is the one that the product brings along. */
  readonly modelVersion: Scalars['Int']['output'];
  /** Fields that are not shared with the caller: no bar, no weight. */
  readonly notShared: ReadonlyArray<NotSharedBar>;
  /** Bits before anything is compared: -20 is one pair in a million. */
  readonly prior: Scalars['Float']['output'];
  /** Chance that both records are of one person, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** The score in plain words. */
  readonly sentence: Wording;
  /** Bits: log2 of the odds that both records are of one person. One bit doubles the odds. */
  readonly weight: Scalars['Float']['output'];
};

/** What one field adds to the weight of a pair (Fellegi and Sunter 1969). */
export type LinkScoreBar = {
  readonly __typename?: 'LinkScoreBar';
  /** Bits of this level; negative when it speaks against one person, 0 when a value is missing. */
  readonly bits: Scalars['Float']['output'];
  /** Code of the field in the model. */
  readonly field: Scalars['ID']['output'];
  /** The field that already says what this one would, so that it counts once: a number holds the birth date; null when none does. */
  readonly impliedBy?: Maybe<Scalars['ID']['output']>;
  /** How far both records agree in it. */
  readonly level: AgreementLevel;
  /** Name of the field. */
  readonly name: Wording;
  /** Bits more for a rare shared value, less for a common one; 0 where it is not shared. */
  readonly rarityBits: Scalars['Float']['output'];
  /** How much of it is told. */
  readonly sharing: BarSharing;
};

/** A correction of the weight as a whole. */
export type LinkScoreCorrection = {
  readonly __typename?: 'LinkScoreCorrection';
  /** Bits, mostly negative. */
  readonly bits: Scalars['Float']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What it accounts for. */
  readonly name: Wording;
};

/** Whether a link counts. */
export type LinkStanding =
  /** Counts as found (T1 to T6, and P from the link threshold). */
  | 'ACCEPTED'
  /** An officer said that it is the same person. */
  | 'CONFIRMED'
  /** A person must look. */
  | 'REVIEW';

/** The verdict on a pair. */
export type LinkVerdict =
  /** Two persons. */
  | 'NOT_SAME'
  /** One person. */
  | 'SAME';

/** A person in a record that is linked. */
export type LinkedRecord = {
  readonly __typename?: 'LinkedRecord';
  /** What kind of record; null where the caller may not know which register it stands in. */
  readonly feed?: Maybe<Feed>;
  /** Natural key, parts joined by `|`; each part as the field that it is, a star where it is not shown. */
  readonly key: Scalars['String']['output'];
  /** The record; null where the caller may not see the row. */
  readonly record?: Maybe<RegisterRecord>;
  /** Name of the register as the caller may know it. */
  readonly register: Wording;
  /** Which person of the record. */
  readonly role: Scalars['String']['output'];
};

/** The value under its mask: surname of a name, first and last digit of a number, month of a date, village of an address. */
export type MaskedValue = {
  readonly __typename?: 'MaskedValue';
  /** Why it is shown so. */
  readonly clause: Clause;
  /** Whether `revealField` may show it in full, in an open case of the caller's department. */
  readonly isRevealable: Scalars['Boolean']['output'];
  /** The masked value; null when the record has none. */
  readonly masked?: Maybe<Scalars['String']['output']>;
};

/** Only compared: the hub says whether it equals another value, the value itself does not go out. */
export type MatchOnlyValue = {
  readonly __typename?: 'MatchOnlyValue';
  /** Why only compared. */
  readonly clause: Clause;
  /** Whether `revealField` may show it in full, in an open case of the caller's department. */
  readonly isRevealable: Scalars['Boolean']['output'];
};

/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that the department has the corrections in its own system, 100 at most, all or none. Said again it changes nothing. */
  readonly acknowledgeCorrections: AcknowledgeCorrectionsResult;
  /** Adds a comment that every department concerned can read. */
  readonly addComment: AddCommentResult;
  /** Does what was previewed to every case that the preview did not refuse, or to none. */
  readonly applyBulk: ApplyBulkResult;
  /** Asks another department, or a place outside the hub, to assist (协查). The resolution clock stands still meanwhile. */
  readonly askAssist: AskAssistResult;
  /** Gives the case to somebody of the owning department, or to the caller. Given anew a third time it goes to the joint meeting. */
  readonly assignCase: AssignCaseResult;
  /** Attaches a posted file (PDF, PNG or JPEG, 10 MiB at most) to the case. */
  readonly attachEvidence: AttachEvidenceResult;
  /** Reports that the resolution of the joint meeting was carried out. */
  readonly carryOutResolution: CarryOutResolutionResult;
  /** Changes the time of a line of the cycle, or switches it on or off. */
  readonly changeSchedule: ChangeScheduleResult;
  /** Says what holds of the caller’s own record. A case is resolved only when every department concerned has spoken and none contradicts. */
  readonly closeHalf: CloseHalfResult;
  /** Confirms a proposal as it was read. Outcomes in S1 cases and A3, A8, A13 are confirmed by the approver, never by who proposed. */
  readonly confirmOutcome: ConfirmOutcomeResult;
  /** Decides on an objection, with reasons. Upheld, the case begins anew and every department concerned is told. */
  readonly decideAppeal: DecideAppealResult;
  /** Says that two records speak of one person, or that they do not. Every later run keeps it until it is undone. */
  readonly decideLink: DecideLinkResult;
  /** Says why the department does not correct. The outcome of the case does not hold then: the case is opened again. */
  readonly declineCorrection: DeclineCorrectionResult;
  /** Dismisses a false alarm: no conflict. */
  readonly dismissCase: DismissCaseResult;
  /** Takes the case to the joint meeting; one that is on the agenda is postponed by the secretary. */
  readonly escalateCase: EscalateCaseResult;
  /** Answers an assist request (反馈). */
  readonly giveFeedback: GiveFeedbackResult;
  /** Takes down an objection (异议); the case is held at once. */
  readonly openAppeal: OpenAppealResult;
  /** Tells what one decision would do to many cases, 200 at most, case by case; changes none. */
  readonly previewBulk: PreviewBulkResult;
  /** Proposes how the case is resolved. A11 gives the family time; A12 takes the case to the joint meeting. */
  readonly proposeOutcome: ProposeOutcomeResult;
  /** Puts an escalated case on the agenda of a meeting. */
  readonly putOnAgenda: PutOnAgendaResult;
  /** Records what the joint meeting decided about the case. */
  readonly recordResolution: RecordResolutionResult;
  /** Sends a proposal back to be verified again. */
  readonly rejectOutcome: RejectOutcomeResult;
  /** Shows one field of one record in full, once, in an open case of the caller's department: counted in persons, written down. */
  readonly revealField: RevealFieldResult;
  /** States from when, until when and how often an organisation owes a feed; absence is only judged where a feed is owed. */
  readonly setOwedFeed: SetOwedFeedResult;
  /** Sets a threshold for a region and everything below it from a day on. Runs planned later use it. */
  readonly setParameter: SetParameterResult;
  /** Freezes the register and orders link and checks; workers do the rest. Findings appear when the run is done. */
  readonly startRun: StartRunResult;
  /** Begins to verify, or goes on after feedback, a resolution or a reopening. */
  readonly startVerifying: StartVerifyingResult;
  /** Takes a signed batch of a department's system: the file was posted to `/uploads?dryRun`; the manifest is signed byte for byte. Sent again, it gives the same receipt. */
  readonly submitBatch: SubmitBatchResult;
  /** Takes a whole bulk back by one undo, or none of it. */
  readonly undoBulk: UndoBulkResult;
  /** Takes a decision back: alone until its notice leaves and while nobody else acted; afterwards an outcome is turned over by two people, the first call asks and the second agrees. */
  readonly undoCaseDecision: UndoCaseDecisionResult;
  /** Takes a decision back; the next run judges the pair by itself again. */
  readonly undoLinkDecision: UndoLinkDecisionResult;
  /** Imports a file that was posted to `/uploads?dryRun` before: rows become live, rows that cannot be taken are listed. */
  readonly uploadRoster: UploadRosterResult;
  /** Takes an assist request back. */
  readonly withdrawAssist: WithdrawAssistResult;
  /** Takes a wrong batch back: its rows stop being live, what they had replaced lives again, its period is open again. */
  readonly withdrawBatch: WithdrawBatchResult;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationacknowledgeCorrectionsArgs = {
  input: AcknowledgeCorrectionsInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaddCommentArgs = {
  input: AddCommentInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationapplyBulkArgs = {
  input: ApplyBulkInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaskAssistArgs = {
  input: AskAssistInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationassignCaseArgs = {
  input: AssignCaseInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationattachEvidenceArgs = {
  input: AttachEvidenceInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationcarryOutResolutionArgs = {
  input: CarryOutResolutionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationchangeScheduleArgs = {
  input: ChangeScheduleInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationcloseHalfArgs = {
  input: CloseHalfInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationconfirmOutcomeArgs = {
  input: ConfirmOutcomeInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideAppealArgs = {
  input: DecideAppealInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideLinkArgs = {
  input: DecideLinkInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdeclineCorrectionArgs = {
  input: DeclineCorrectionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdismissCaseArgs = {
  input: DismissCaseInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationescalateCaseArgs = {
  input: EscalateCaseInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationgiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationopenAppealArgs = {
  input: OpenAppealInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationpreviewBulkArgs = {
  input: PreviewBulkInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationproposeOutcomeArgs = {
  input: ProposeOutcomeInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationputOnAgendaArgs = {
  input: PutOnAgendaInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrecordResolutionArgs = {
  input: RecordResolutionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrejectOutcomeArgs = {
  input: RejectOutcomeInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrevealFieldArgs = {
  input: RevealFieldInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationsetOwedFeedArgs = {
  input: SetOwedFeedInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationsetParameterArgs = {
  input: SetParameterInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationstartRunArgs = {
  input: StartRunInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationstartVerifyingArgs = {
  input: StartVerifyingInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationsubmitBatchArgs = {
  input: SubmitBatchInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationundoBulkArgs = {
  input: UndoBulkInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationundoCaseDecisionArgs = {
  input: UndoCaseDecisionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationundoLinkDecisionArgs = {
  input: UndoLinkDecisionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationuploadRosterArgs = {
  input: UploadRosterInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationwithdrawAssistArgs = {
  input: WithdrawAssistInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationwithdrawBatchArgs = {
  input: WithdrawBatchInput;
};

/** A number with its name, e.g. how many findings a run has of one kind. */
export type NamedCount = {
  readonly __typename?: 'NamedCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What is counted. */
  readonly name: Scalars['String']['output'];
};

/** Something with an identifier of its own, the same over all time (Relay). */
export type Node = {
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
};

/** Something that was named does not exist. */
export type NotFoundError = UserError & {
  readonly __typename?: 'NotFoundError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** What was asked for. */
  readonly id: Scalars['ID']['output'];
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** Why two records are not linked, as of the newest run that compared their feeds. */
export type NotLinkedExplanation = {
  readonly __typename?: 'NotLinkedExplanation';
  /** Who is linked with either record or could be; all links, and the three best others of each. */
  readonly candidates: ReadonlyArray<LinkCandidate>;
  /** Stable code of the reason; `not-shared` where it would tell how values compare that are not shared. */
  readonly code: Scalars['String']['output'];
  /** The decision in force; null when no officer decided. */
  readonly decision?: Maybe<LinkDecision>;
  /** One record. */
  readonly left: LinkedRecord;
  /** The reason in words. */
  readonly reason: Wording;
  /** The other record. */
  readonly right: LinkedRecord;
  /** Whether the blocking rules of the model bring the two together, rule by rule. */
  readonly rules: ReadonlyArray<BlockingRuleState>;
  /** What they score, whether or not they were compared; null when it cannot be told. */
  readonly score?: Maybe<LinkScore>;
};

/** Not shared with the caller; says nothing about whether there is a value. */
export type NotShared = {
  readonly __typename?: 'NotShared';
  /** The clause that withholds it. */
  readonly clause: Clause;
  /** Whether `revealField` may show it in full, in an open case of the caller's department. */
  readonly isRevealable: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: WithholdingReason;
};

/** A field of a score that is not shared with the caller. Says nothing about whether there are values and how they compare. */
export type NotSharedBar = {
  readonly __typename?: 'NotSharedBar';
  /** The clause that withholds it. */
  readonly disclosed: NotShared;
  /** Code of the field in the model. */
  readonly field: Scalars['ID']['output'];
  /** Name of the field. */
  readonly name: Wording;
};

/** Input of `openAppeal`. */
export type OpenAppealInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `openAppeal` answers. */
export type OpenAppealResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | OpenAppealSuccess | StateChangedError;

/** The objection was taken down. */
export type OpenAppealSuccess = {
  readonly __typename?: 'OpenAppealSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** What a check answered. */
export type Outcome =
  /** The records contradict each other. */
  | 'CONFLICTS'
  /** It cannot be told. */
  | 'UNANSWERABLE';

/** A unit that lets assist requests fall overdue. */
export type OverdueUnit = {
  readonly __typename?: 'OverdueUnit';
  /** Requests that fell overdue in the month. */
  readonly times: Scalars['Int']['output'];
  /** The unit. */
  readonly unit: Scalars['ID']['output'];
};

/** A line of the register: an organisation owes a feed for a region. */
export type OwedFeed = {
  readonly __typename?: 'OwedFeed';
  /** How often: as set, else as the sender's periods show, else the feed's own. */
  readonly cadence: Cadence;
  /** What is owed. */
  readonly feed: Feed;
  /** First day of the latest stretch without a gap that final rosters of this sender cover; null before the first one. */
  readonly fromOn?: Maybe<Scalars['Day']['output']>;
  /** Feed, region and organisation, joined by `|`. */
  readonly id: Scalars['ID']['output'];
  /** The next roster that is not there yet; null when none is owed by the calendar. */
  readonly nextRoster?: Maybe<ExpectedRoster>;
  /** Organisation that owes it; empty when the region's department itself does. */
  readonly org: Scalars['String']['output'];
  /** Region it is owed for, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** Name of the region; null when the table of divisions does not have it. */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** Who set the line; `delivered` when it follows from what was sent. */
  readonly setBy: Scalars['String']['output'];
  /** Coverage start. */
  readonly sinceOn: Scalars['Day']['output'];
  /** Last day for which it is owed; null while it is owed. */
  readonly untilOn?: Maybe<Scalars['Day']['output']>;
  /** Watermark: last day of that stretch. */
  readonly watermarkOn?: Maybe<Scalars['Day']['output']>;
};

/** A page of the register. */
export type OwedFeedConnection = {
  readonly __typename?: 'OwedFeedConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<OwedFeedEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type OwedFeedEdge = {
  readonly __typename?: 'OwedFeedEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: OwedFeed;
};

/** Where a page stands in its list (Relay connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor to give as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked with `after`, so that something lies before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What `explainPair` answers. */
export type PairExplanation = InvalidInputError | LinkExplanation | NotFoundError | NotLinkedExplanation;

/** A number that law or practice fixes and a region may set otherwise. */
export type Parameter = {
  readonly __typename?: 'Parameter';
  /** Value in force where nothing else is set, in the unit. */
  readonly default: Scalars['Float']['output'];
  /** What it is. */
  readonly label: Wording;
  /** Its name. */
  readonly name: Scalars['ID']['output'];
  /** Values set in its place, by region and time. */
  readonly overrides: ReadonlyArray<ParameterOverride>;
  /** Law or practice that fixes the default. */
  readonly source: Scalars['String']['output'];
  /** months, days, workingDays, years, share, persons or flag. */
  readonly unit: Scalars['String']['output'];
};

/** A value set in place of the default. */
export type ParameterOverride = {
  readonly __typename?: 'ParameterOverride';
  /** Region and everything below it; null for everywhere. */
  readonly region?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly setAt: Scalars['Instant']['output'];
  /** Who set it. */
  readonly setBy: Scalars['String']['output'];
  /** First day. */
  readonly validFromOn: Scalars['Day']['output'];
  /** Last day; null while it is in force. */
  readonly validToOn?: Maybe<Scalars['Day']['output']>;
  /** Value, in the unit of the parameter. */
  readonly value: Scalars['Float']['output'];
};

/** A person as links hold the records together. Has no name of its own: what is known stands in the records. */
export type Person = {
  readonly __typename?: 'Person';
  /** Identifier; follows the person for life, and after. */
  readonly id: Scalars['ID']['output'];
  /** Ids that stand for it now: itself, the one it was joined with, or those that its records were split between. */
  readonly standsFor: ReadonlyArray<Scalars['ID']['output']>;
  /** What became of the id. */
  readonly state: PersonState;
  /** Records of all registers about the person that the caller may see, in the order of their events. */
  readonly timeline: ReadonlyArray<TimelineEntry>;
};


/** A person as links hold the records together. Has no name of its own: what is known stands in the records. */
export type PersontimelineArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Instant']['input']>;
};

/** Something that happened to the identifier of a person. Holds identifiers only. */
export type PersonRedirect = {
  readonly __typename?: 'PersonRedirect';
  /** Identifier that lost something; null for a new person. */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly happenedAt: Scalars['Instant']['output'];
  /** What happened. */
  readonly kind: PersonRedirectKind;
  /** Its number, ascending. */
  readonly number: Scalars['Int']['output'];
  /** Identifier that gained it; null for a person that ended. */
  readonly to?: Maybe<Scalars['ID']['output']>;
};

/** A page of redirects. */
export type PersonRedirectConnection = {
  readonly __typename?: 'PersonRedirectConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<PersonRedirectEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type PersonRedirectEdge = {
  readonly __typename?: 'PersonRedirectEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PersonRedirect;
};

/** What can happen to the identifier of a person. */
export type PersonRedirectKind =
  /** A person became known. */
  | 'CREATED'
  /** None of its records stands any more. */
  | 'ENDED'
  /** Another identifier stands for it now. */
  | 'JOINED'
  /** A record went to another person. */
  | 'MOVED'
  /** Some of its records are another person's now. */
  | 'SPLIT';

/** What became of the id of a person. */
export type PersonState =
  /** No record of it stands any more. */
  | 'ENDED'
  /** Another id stands for it. */
  | 'JOINED'
  /** It names one person. */
  | 'LIVING'
  /** Several persons hold what it once held. */
  | 'SPLIT';

/** Input of `previewBulk`. */
export type PreviewBulkInput = {
  /** What is to be done to each. */
  readonly act: BulkAct;
  /** Resolution action; with PROPOSE. */
  readonly action?: InputMaybe<ResolutionAction>;
  /** Who gets the cases; with ASSIGN, the caller when left away. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was done; with PROPOSE, where the action needs it. */
  readonly doneOn?: InputMaybe<Scalars['Day']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The meeting, such as 2026-2; with PUT_ON_AGENDA. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the cases. */
  readonly numbers: ReadonlyArray<Scalars['ID']['input']>;
  /** Why; with PROPOSE, REJECT, DISMISS and ESCALATE. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `previewBulk` answers. */
export type PreviewBulkResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | PreviewBulkSuccess;

/** The preview; only it can be applied. */
export type PreviewBulkSuccess = {
  readonly __typename?: 'PreviewBulkSuccess';
  /** The bulk as it stands. */
  readonly bulk: CaseBulk;
};

/** Input of `proposeOutcome`. */
export type ProposeOutcomeInput = {
  /** Resolution action. */
  readonly action: ResolutionAction;
  /** Day on which it was done; needed with A1 to A4, A8 and A13. */
  readonly doneOn?: InputMaybe<Scalars['Day']['input']>;
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names of the fields that were corrected; needed with A1. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The link that is wrong, as in `Link.id`; with A7 the hub remembers that the two are not one person. */
  readonly linkId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which the family was told or the notice published; needed with A3. */
  readonly noticeOn?: InputMaybe<Scalars['Day']['input']>;
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
  /** Region that the matter was passed on to, 6 to 12 digits; needed with A10. */
  readonly toRegion?: InputMaybe<Scalars['ID']['input']>;
};

/** What `proposeOutcome` answers. */
export type ProposeOutcomeResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | ProposeOutcomeSuccess | StateChangedError;

/** The outcome was proposed. */
export type ProposeOutcomeSuccess = {
  readonly __typename?: 'ProposeOutcomeSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** What personal data is read for (个人信息保护法 §6): every reading names one, in the header `X-Purpose`. */
export type Purpose =
  /** Cross-checking, 数据比对. */
  | 'P1'
  /** Settling a case, 差异核查. */
  | 'P2'
  /** Assisting another department, 协助核查. */
  | 'P3'
  /** Sample survey and statistics, 抽样调查与统计. */
  | 'P4'
  /** Appeal of a citizen, 异议申诉. */
  | 'P5';

/** Input of `putOnAgenda`. */
export type PutOnAgendaInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The meeting, year and number, such as 2026-2. */
  readonly meeting: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
};

/** What `putOnAgenda` answers. */
export type PutOnAgendaResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | PutOnAgendaSuccess | StateChangedError;

/** The case is on the agenda. */
export type PutOnAgendaSuccess = {
  readonly __typename?: 'PutOnAgendaSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type Query = {
  readonly __typename?: 'Query';
  /** One delivered file by its batch number (批次号). */
  readonly batch?: Maybe<Batch>;
  /** Delivered files, newest first. At most 100 a page. */
  readonly batches: BatchConnection;
  /** One case by its number. */
  readonly caseFile?: Maybe<CaseFile>;
  /** Cases (差异案件), gravest and most urgent first. At most 100 a page. */
  readonly caseFiles: CaseFileConnection;
  /** Every check of the catalogue, by code. */
  readonly checks: ReadonlyArray<Check>;
  /** What became known about the corrections of one feed, in order: a system polls it and goes on from its last cursor. Nothing is ever put in before what was read; a step stands here within about a minute. Read again it gives the same, so that who has not kept the cursor misses nothing. At most 100 a page. */
  readonly correctionChanges: CorrectionChangeConnection;
  /** Corrections (源头更正) that settled cases ask of the caller's department, the most urgent first. At most 100 a page. For R-SUBMIT, R-DQO, R-APPROVE and systems of the department. */
  readonly corrections: CorrectionConnection;
  /** The evidence log (留痕), newest first: who looked, sent, decided and changed. For auditors and the data-protection officer; holds no personal value. At most 100 a page. */
  readonly evidenceEntries: EvidenceEntryConnection;
  /** Why two records are linked, or why they are not: either `linkId`, or `left` and `right`. */
  readonly explainPair: PairExplanation;
  /** One record type; null when there is no such code. */
  readonly feed?: Maybe<Feed>;
  /** Every record type that departments send, by code. */
  readonly feeds: ReadonlyArray<Feed>;
  /** Published indicators of a period and region, from the sums of one run. */
  readonly figures: ReadonlyArray<Figure>;
  /** One finding as its newest run tells it; null when there is none of that identifier. */
  readonly finding?: Maybe<Finding>;
  /** Findings of one run, by check and subject. At most 100 a page. */
  readonly findings: FindingConnection;
  /** The newest finished run; null before the first one. */
  readonly latestRun?: Maybe<Run>;
  /** Links that stand now, by pair; REVIEW lists those that wait for an officer. At most 100 a page. */
  readonly links: LinkConnection;
  /** Anything with an identifier of its own: a case, a correction, a finding, a run or a batch; null when there is none, or none for this caller. */
  readonly node?: Maybe<Node>;
  /** Units that let two or more assist requests of a month fall overdue, for the report of the joint meeting. */
  readonly overdueUnits: ReadonlyArray<OverdueUnit>;
  /** The register of owed feeds by feed, region and organisation, with how far each sender's rosters reach. At most 100 a page. */
  readonly owedFeeds: OwedFeedConnection;
  /** Every threshold with its default, its source and the values set in its place. */
  readonly parameters: ReadonlyArray<Parameter>;
  /** Whom an id of a person means today: ids last, and one that was joined with another still resolves. Null when it was never given, or when the caller has no case about the person. */
  readonly person?: Maybe<Person>;
  /** What happened to identifiers of persons, in order: whoever keeps some learns which were joined, split or ended. At most 100 a page. */
  readonly personRedirects: PersonRedirectConnection;
  /** Administrative divisions by code, old ones included. At most 100 a page. */
  readonly regions: RegionConnection;
  /** One run. */
  readonly run?: Maybe<Run>;
  /** Runs, newest first. At most 100 a page. */
  readonly runs: RunConnection;
  /** The roster cycle: what the hub starts by itself and when. */
  readonly schedules: ReadonlyArray<Schedule>;
  /** Did you get batch 37? What the hub received of a sender under this number; several when contents contradict each other. Empty when nothing was received, or when it is another sender's. */
  readonly submissions: ReadonlyArray<Submission>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerybatchArgs = {
  number: Scalars['Int']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerybatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  feed?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<BatchState>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerycaseFileArgs = {
  number: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerycaseFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  deadlineBefore?: InputMaybe<Scalars['Day']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  owner?: InputMaybe<Department>;
  region?: InputMaybe<Scalars['ID']['input']>;
  severity?: InputMaybe<Severity>;
  state?: InputMaybe<CaseState>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerycorrectionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  feed: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerycorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['Day']['input']>;
  feed?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CorrectionState>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryevidenceEntriesArgs = {
  action?: InputMaybe<EvidenceAction>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromAt?: InputMaybe<Scalars['Instant']['input']>;
  object?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  untilAt?: InputMaybe<Scalars['Instant']['input']>;
  user?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryexplainPairArgs = {
  left?: InputMaybe<RecordPersonInput>;
  linkId?: InputMaybe<Scalars['ID']['input']>;
  right?: InputMaybe<RecordPersonInput>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryfeedArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryfiguresArgs = {
  period: Scalars['String']['input'];
  region?: InputMaybe<Scalars['ID']['input']>;
  run?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryfindingArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  check?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnanswerable?: InputMaybe<Scalars['Boolean']['input']>;
  owner?: InputMaybe<Department>;
  region?: InputMaybe<Scalars['ID']['input']>;
  run?: InputMaybe<Scalars['ID']['input']>;
  severity?: InputMaybe<Severity>;
  trend?: InputMaybe<Trend>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerylinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  feed?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<LinkOrder>;
  standing?: InputMaybe<LinkStanding>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryoverdueUnitsArgs = {
  month: Scalars['String']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryowedFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  feed?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerypersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerypersonRedirectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryregionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  existingOn?: InputMaybe<Scalars['Day']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryrunArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryrunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<RunState>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerysubmissionsArgs = {
  feed: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  seriesNo: Scalars['Int']['input'];
};

/** A field of a record. */
export type RecordField = {
  readonly __typename?: 'RecordField';
  /** What the caller may know of the value. */
  readonly disclosed: Disclosed;
  /** Header of the field in Chinese, as on the form. */
  readonly label: Scalars['String']['output'];
  /** Name, as in `FeedField.name`. */
  readonly name: Scalars['String']['output'];
};

/** A person in a record. Records are named by identifier: nobody is searched for by number or name. */
export type RecordPersonInput = {
  /** The record, as in `RegisterRecord.id`. */
  readonly recordId: Scalars['ID']['input'];
  /** Role in the record; the first person the feed names when left away. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `recordResolution`. */
export type RecordResolutionInput = {
  /** Day by which it is carried out. */
  readonly dueOn: Scalars['Day']['input'];
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Department that carries it out. */
  readonly owner: Department;
  /** Year, meeting and order, such as 2026-2-07. */
  readonly resolutionNumber: Scalars['ID']['input'];
  /** The resolution; no identity number. */
  readonly text: Scalars['String']['input'];
};

/** What `recordResolution` answers. */
export type RecordResolutionResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | RecordResolutionSuccess | StateChangedError;

/** The resolution was recorded. */
export type RecordResolutionSuccess = {
  readonly __typename?: 'RecordResolutionSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** An administrative division in the time it existed (GB/T 2260, GB/T 10114). Province 29 is fictitious. */
export type Region = {
  readonly __typename?: 'Region';
  /** 6, 9 or 12 digits. */
  readonly id: Scalars['ID']['output'];
  /** Level. */
  readonly level: RegionLevel;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Code of the division above; null for a province. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** Names from the province down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Codes that took over: one for a merger or a new code, several for a split. */
  readonly successors: ReadonlyArray<Scalars['ID']['output']>;
  /** First day; null when it lies before the table begins. */
  readonly validFromOn?: Maybe<Scalars['Day']['output']>;
  /** Last day; null while it exists. */
  readonly validToOn?: Maybe<Scalars['Day']['output']>;
};

/** A page of divisions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Region;
};

/** Levels of divisions, coarse to fine. */
export type RegionLevel =
  /** City. */
  | 'CITY'
  /** County. */
  | 'COUNTY'
  /** Province. */
  | 'PROVINCE'
  /** Town, township or subdistrict. */
  | 'TOWN'
  /** Village or community. */
  | 'VILLAGE';

/**
 * A row of a register, as far as the sharing agreement lets the caller see it. Reached from a finding, a case, a link or a
 * person; never searched for.
 */
export type RegisterRecord = {
  readonly __typename?: 'RegisterRecord';
  /** File that it came in; null where the caller may not know the register. */
  readonly batch?: Maybe<Batch>;
  /** What kind of record; null where the caller may not know which register it stands in. */
  readonly feed?: Maybe<Feed>;
  /** Its fields in the order of the form; empty where the caller may not know the register. */
  readonly fields: ReadonlyArray<RecordField>;
  /** Identifier of the row version. */
  readonly id: Scalars['ID']['output'];
  /** Natural key, parts joined by `|`; each part as the field that it is. */
  readonly key: Scalars['String']['output'];
  /** Since when the hub knows it. */
  readonly knownAt: Scalars['Instant']['output'];
  /** Whose record it is; null before the first run. */
  readonly person?: Maybe<Person>;
  /** Region that it belongs to, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** Name of the register as the caller may know it; 其他合法登记 for restricted registers (民法典 §1110). */
  readonly register: Wording;
  /** Line of that file, from 1. */
  readonly rowNumber: Scalars['Int']['output'];
  /** How this version counts: head is the record, contender one of several that disagree. */
  readonly standing: Scalars['String']['output'];
};

/** Input of `rejectOutcome`. */
export type RejectOutcomeInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `rejectOutcome` answers. */
export type RejectOutcomeResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | RejectOutcomeSuccess | StateChangedError;

/** The proposal was rejected. */
export type RejectOutcomeSuccess = {
  readonly __typename?: 'RejectOutcomeSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Whether a column must be there. */
export type Requirement =
  /** Under a condition of the record type. */
  | 'CONDITIONAL'
  /** May be left away. */
  | 'OPTIONAL'
  /** Always. */
  | 'REQUIRED';

/** Resolution actions (处理措施). */
export type ResolutionAction =
  /** Corrected at source, 源头更正. */
  | 'A1'
  /** Late registration done, 已补登. */
  | 'A2'
  /** Cancelled after notice, 已告知/公示并注销. */
  | 'A3'
  /** Certificate voided or re-issued. */
  | 'A4'
  /** Legitimate difference, 口径差异. */
  | 'A5'
  /** Not due or not in the area. */
  | 'A6'
  /** False match, 误配. */
  | 'A7'
  /** Duplicate merged by its owner. */
  | 'A8'
  /** The event did not happen. */
  | 'A9'
  /** Passed on to another jurisdiction. */
  | 'A10'
  /** Family informed and assisted, pending: 30 days, renewed three times at most. */
  | 'A11'
  /** Cannot be clarified, to the joint meeting. */
  | 'A12'
  /** Registration restored, 恢复户口. */
  | 'A13';

/** Input of `revealField`. */
export type RevealFieldInput = {
  /** The field, as in `RecordField.name`. */
  readonly field: Scalars['String']['input'];
  /** The finding that shows the record. */
  readonly finding: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input shows the same field again within its minute. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What for. */
  readonly purpose: Purpose;
  /** Why, 8 to 500 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
  /** The record. */
  readonly recordId: Scalars['ID']['input'];
};

/** What `revealField` answers. */
export type RevealFieldResult = IdempotencyMismatchError | InvalidInputError | NotFoundError | RevealFieldSuccess | RevealRefusedError;

/** The field in full. */
export type RevealFieldSuccess = {
  readonly __typename?: 'RevealFieldSuccess';
  /** Until when a screen may show it. */
  readonly expiresAt: Scalars['Instant']['output'];
  /** The value; null when the record has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The field is not shown. */
export type RevealRefusedError = UserError & {
  readonly __typename?: 'RevealRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** When asking again makes sense; null when it does not. */
  readonly retryAt?: Maybe<Scalars['Instant']['output']>;
  /** Stable code of the rule that refused: NOT_REVEALABLE, CASE_REQUIRED, STEP_UP_REQUIRED, PERSON_BUDGET, EVIDENCE_UNWITNESSED. */
  readonly rule: Scalars['String']['output'];
};

/** Why a whole file cannot be taken. Holds no value of the file. */
export type RosterProblem = {
  readonly __typename?: 'RosterProblem';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** Column letter as the office program shows it. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Reason and remedy. */
  readonly explanation: Wording;
  /** Row, where there is one. */
  readonly rowNo?: Maybe<Scalars['Int']['output']>;
};

/** The file cannot be read as a roster or failed its control total; nothing of it is stored. */
export type RosterRefusedError = UserError & {
  readonly __typename?: 'RosterRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** What is wrong and where. */
  readonly problem: RosterProblem;
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** Rows of a file by what became of them on arrival. */
export type RowCounts = {
  readonly __typename?: 'RowCounts';
  /** New records. */
  readonly accepted: Scalars['Int']['output'];
  /** Corrections of known records. */
  readonly corrected: Scalars['Int']['output'];
  /** Rows that could not be taken. */
  readonly rejected: Scalars['Int']['output'];
  /** Data rows, rejected ones included. */
  readonly total: Scalars['Int']['output'];
  /** Already known with the same content. */
  readonly unchanged: Scalars['Int']['output'];
  /** Records voided. */
  readonly voided: Scalars['Int']['output'];
};

/** Why a row was not taken. Holds no value of the row. */
export type RowError = {
  readonly __typename?: 'RowError';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** Reason and remedy. */
  readonly explanation: Wording;
  /** Field; null when the reason concerns the row. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Row number as the office program shows it, 1-based. */
  readonly rowNo: Scalars['Int']['output'];
};

/** A page of row errors. */
export type RowErrorConnection = {
  readonly __typename?: 'RowErrorConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<RowErrorEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type RowErrorEdge = {
  readonly __typename?: 'RowErrorEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RowError;
};

/** One pass of linking and checking over a frozen register. */
export type Run = Node & {
  readonly __typename?: 'Run';
  /** Event time: rows registered and periods ending after it are ignored. */
  readonly asOf: Scalars['Day']['output'];
  /** Who asked for it. */
  readonly askedBy: Scalars['String']['output'];
  /** Only these checks; empty for all. */
  readonly checks: ReadonlyArray<Check>;
  /** Subjects read, links, findings by trend, cases opened and moved. relinked and kept: links made anew and taken over from the run before. crowdedKeys, crowdedMentions, crowdedPairs: what was not compared because over a thousand records share a value. */
  readonly counts: ReadonlyArray<NamedCount>;
  /** When it was planned. */
  readonly createdAt: Scalars['Instant']['output'];
  /** Digest over all its answers, links and sums; equal for equal inputs. Null until it is done. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** Why it failed; holds no personal value. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it was done or failed. */
  readonly finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether it opens cases on a first load. */
  readonly isConfirming: Scalars['Boolean']['output'];
  /** False for a run about the past: it answers and changes neither findings nor cases. */
  readonly isLive: Scalars['Boolean']['output'];
  /** Knowledge time: what the hub knew then; null for everything known when it was planned. */
  readonly knownAt?: Maybe<Scalars['Instant']['output']>;
  /** SHA-256 of everything that decides its answers: rows, rules, parameters, decisions. */
  readonly manifestHash?: Maybe<Scalars['String']['output']>;
  /** Its number, in the order of planning. */
  readonly number: Scalars['Int']['output'];
  /** Chunks done and to do. */
  readonly progress: RunProgress;
  /** Only subjects of this region; null for everywhere. */
  readonly region?: Maybe<Scalars['ID']['output']>;
  /** How far it is. */
  readonly state: RunState;
};

/** A page of runs. */
export type RunConnection = {
  readonly __typename?: 'RunConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<RunEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type RunEdge = {
  readonly __typename?: 'RunEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Run;
};

/** How far a run is, in chunks of some thousand records. */
export type RunProgress = {
  readonly __typename?: 'RunProgress';
  /** Chunks done. */
  readonly chunksDone: Scalars['Int']['output'];
  /** Chunks in all. */
  readonly chunksTotal: Scalars['Int']['output'];
  /** The run. */
  readonly runId: Scalars['ID']['output'];
  /** State. */
  readonly state: RunState;
};

/** States of a run. */
export type RunState =
  /** Done; its answers stand. */
  | 'DONE'
  /** Given up after five attempts at one chunk. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'PLANNED'
  /** Workers are at it. */
  | 'RUNNING';

/** One line of the roster cycle. */
export type Schedule = {
  readonly __typename?: 'Schedule';
  /** What it starts: check, expire-uploads, prune-runs. */
  readonly action: Scalars['String']['output'];
  /** Who changed it last; `default` when nobody did. */
  readonly changedBy: Scalars['String']['output'];
  /** Six fields, seconds first. */
  readonly cron: Scalars['String']['output'];
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is switched on. */
  readonly isEnabled: Scalars['Boolean']['output'];
  /** When it fired last; null before the first time. */
  readonly lastFiredAt?: Maybe<Scalars['Instant']['output']>;
  /** What it is called. */
  readonly name: Wording;
  /** IANA name of the zone the fields are read in. */
  readonly timeZone: Scalars['String']['output'];
};

/** Input of `setOwedFeed`. */
export type SetOwedFeedInput = {
  /** How often; null leaves it to the sender's own periods. */
  readonly cadence?: InputMaybe<Cadence>;
  /** Feed code. */
  readonly feed: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Organisation; empty for the region's department. */
  readonly org?: InputMaybe<Scalars['String']['input']>;
  /** Region code, 6 to 12 digits. */
  readonly region: Scalars['ID']['input'];
  /** Coverage start. */
  readonly sinceOn: Scalars['Day']['input'];
  /** Last day for which it is owed; null while it is owed. */
  readonly untilOn?: InputMaybe<Scalars['Day']['input']>;
};

/** What `setOwedFeed` answers. */
export type SetOwedFeedResult = IdempotencyMismatchError | InvalidInputError | SetOwedFeedSuccess;

/** The line was set. */
export type SetOwedFeedSuccess = {
  readonly __typename?: 'SetOwedFeedSuccess';
  /** The line as it stands now. */
  readonly owedFeed: OwedFeed;
};

/** Input of `setParameter`. */
export type SetParameterInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The parameter. */
  readonly name: Scalars['ID']['input'];
  /** Region and everything below it; everywhere when left away. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly validFromOn: Scalars['Day']['input'];
  /** Last day; null while it is in force. */
  readonly validToOn?: InputMaybe<Scalars['Day']['input']>;
  /** Value, in the unit of the parameter; not negative. */
  readonly value: Scalars['Float']['input'];
};

/** What `setParameter` answers. */
export type SetParameterResult = IdempotencyMismatchError | InvalidInputError | NotFoundError | SetParameterSuccess;

/** The value was set. */
export type SetParameterSuccess = {
  readonly __typename?: 'SetParameterSuccess';
  /** The parameter with all its values. */
  readonly parameter: Parameter;
};

/** How grave a finding is. */
export type Severity =
  /** Rights of a person are at stake. */
  | 'S1'
  /** High. */
  | 'S2'
  /** Medium. */
  | 'S3'
  /** Information. */
  | 'S4';

/** The value in full. */
export type SharedValue = {
  readonly __typename?: 'SharedValue';
  /** Why it is shown. */
  readonly clause: Clause;
  /** The value; null when the record has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What the hub answers for a batch, for good: canonical JSON (RFC 8785) and a signature over it (Ed25519). */
export type SignedReceipt = {
  readonly __typename?: 'SignedReceipt';
  /** Key of the hub. */
  readonly keyId: Scalars['String']['output'];
  /** Signature over the text, 128 hexadecimal digits. */
  readonly signature: Scalars['String']['output'];
  /** The receipt as it was signed: state, batch, rows, gates that hold it and what can be done. */
  readonly text: Scalars['String']['output'];
};

/** Input of `startRun`. */
export type StartRunInput = {
  /** Event time; today in the registry's time zone when left away. */
  readonly asOf?: InputMaybe<Scalars['Day']['input']>;
  /** Only these checks; all when empty. */
  readonly checks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether to open cases on a first load. */
  readonly isConfirming?: InputMaybe<Scalars['Boolean']['input']>;
  /** Knowledge time; now when left away. A run about the past changes nothing. */
  readonly knownAt?: InputMaybe<Scalars['Instant']['input']>;
  /** Only subjects of this region and below. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
};

/** What `startRun` answers. */
export type StartRunResult = IdempotencyMismatchError | InvalidInputError | StartRunSuccess;

/** The run was planned. */
export type StartRunSuccess = {
  readonly __typename?: 'StartRunSuccess';
  /** The run. */
  readonly run: Run;
};

/** Input of `startVerifying`. */
export type StartVerifyingInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
};

/** What `startVerifying` answers. */
export type StartVerifyingResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StartVerifyingSuccess | StateChangedError;

/** Verification began. */
export type StartVerifyingSuccess = {
  readonly __typename?: 'StartVerifyingSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** The case was changed by somebody else since the caller opened it. */
export type StateChangedError = UserError & {
  readonly __typename?: 'StateChangedError';
  /** Version that the case has. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
  /** Version that the caller saw. */
  readonly seenVersion: Scalars['Int']['output'];
  /** State that the case is in. */
  readonly state: CaseState;
};

/** A signed batch that was received. */
export type Submission = {
  readonly __typename?: 'Submission';
  /** The batch that its rows are in; null while it is being stored, or when it was rejected. */
  readonly batch?: Maybe<Batch>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** The receipt; null while it is being stored: ask again. */
  readonly receipt?: Maybe<SignedReceipt>;
  /** When it was received. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** Number in the series of sender, feed and region. */
  readonly seriesNo: Scalars['Int']['output'];
};

/** Input of `submitBatch`. */
export type SubmitBatchInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The manifest as it was signed, byte for byte (canonical JSON). */
  readonly manifest: Scalars['String']['input'];
  /** Signature over the manifest, hexadecimal digits. */
  readonly signature: Scalars['String']['input'];
  /** Identifier of the posted file, from `/uploads?dryRun`. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What `submitBatch` answers. */
export type SubmitBatchResult = IdempotencyMismatchError | NotFoundError | RosterRefusedError | SubmitBatchSuccess;

/** The batch was received. */
export type SubmitBatchSuccess = {
  readonly __typename?: 'SubmitBatchSuccess';
  /** Whether it had been received before; the receipt is the one of then. */
  readonly isRepeat: Scalars['Boolean']['output'];
  /** The receipt. */
  readonly receipt: SignedReceipt;
};

/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Files as they are delivered, from now on. */
  readonly batchReceived: Batch;
  /** That a case changed: at once, and on every change. Tells no more than that; the case is asked for anew. */
  readonly caseChanged: CaseChange;
  /** Corrections asked of the caller's department for one feed, from now on. Tells no more than that; the correction is asked for by `node`. */
  readonly correctionIssued: CorrectionIssue;
  /** How far a run is: at once, on every change, and for the last time when it is done or failed. */
  readonly runProgress: RunProgress;
};


/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type SubscriptionbatchReceivedArgs = {
  feed?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type SubscriptioncaseChangedArgs = {
  number: Scalars['ID']['input'];
};


/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type SubscriptioncorrectionIssuedArgs = {
  feed: Scalars['ID']['input'];
};


/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type SubscriptionrunProgressArgs = {
  runId: Scalars['ID']['input'];
};

/** An event in the life of a person. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** What happened: birth, death, marriage, residence, enrolment … Null where the caller may not know the register. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** Day, month or year of the event, as precise as the record has it and the caller may know; null where neither says. */
  readonly happenedOn?: Maybe<Scalars['String']['output']>;
  /** The record. */
  readonly record: RegisterRecord;
  /** Which person of the record. */
  readonly role: Scalars['String']['output'];
};

/** A finding against the run before. */
export type Trend =
  /** No longer there. */
  | 'GONE'
  /** Raised for the first time. */
  | 'NEW'
  /** Raised before and still there. */
  | 'PERSISTING'
  /** Was gone and came back. */
  | 'REGRESSED';

/** Input of `undoBulk`. */
export type UndoBulkInput = {
  /** The bulk. */
  readonly bulkId: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `undoBulk` answers. */
export type UndoBulkResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | UndoBulkSuccess;

/** The bulk was undone. */
export type UndoBulkSuccess = {
  readonly __typename?: 'UndoBulkSuccess';
  /** The bulk as it stands. */
  readonly bulk: CaseBulk;
};

/** Input of `undoCaseDecision`. */
export type UndoCaseDecisionInput = {
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `undoCaseDecision` answers. */
export type UndoCaseDecisionResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError | UndoCaseDecisionSuccess;

/** The decision was undone, or a second person must agree: see `CaseFile.isTurnoverAsked`. */
export type UndoCaseDecisionSuccess = {
  readonly __typename?: 'UndoCaseDecisionSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Input of `undoLinkDecision`. */
export type UndoLinkDecisionInput = {
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `undoLinkDecision` answers. */
export type UndoLinkDecisionResult = IdempotencyMismatchError | NotFoundError | UndoLinkDecisionSuccess;

/** The decision is no longer in force. */
export type UndoLinkDecisionSuccess = {
  readonly __typename?: 'UndoLinkDecisionSuccess';
  /** The decision. */
  readonly decision: LinkDecision;
};

/** A header that nobody knows. */
export type UnknownColumn = {
  readonly __typename?: 'UnknownColumn';
  /** Header as sent. */
  readonly header: Scalars['String']['output'];
  /** The known header that looks most like it; null when none does. */
  readonly nearest?: Maybe<Scalars['String']['output']>;
};

/** Input of `uploadRoster`. */
export type UploadRosterInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What `/uploads?dryRun` answered; kept for one day. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What `uploadRoster` answers. */
export type UploadRosterResult = IdempotencyMismatchError | InvalidInputError | NotFoundError | RosterRefusedError | UploadRosterSuccess;

/** The file was imported. */
export type UploadRosterSuccess = {
  readonly __typename?: 'UploadRosterSuccess';
  /** The batch, with counts, columns and row errors. */
  readonly batch: Batch;
  /** Whether the same file was there before, so that nothing changed. */
  readonly isKnown: Scalars['Boolean']['output'];
};

/** A change that was refused. Nothing was stored. */
export type UserError = {
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** Input of `withdrawAssist`. */
export type WithdrawAssistInput = {
  /** The request. */
  readonly assistId: Scalars['ID']['input'];
  /** Version of the case that the caller saw; another one is refused, and both are named. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, in words about this case: 1 to 500 characters, no identity number, not the reason given last. */
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawAssist` answers. */
export type WithdrawAssistResult = CaseRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | StateChangedError | WithdrawAssistSuccess;

/** The request was withdrawn. */
export type WithdrawAssistSuccess = {
  readonly __typename?: 'WithdrawAssistSuccess';
  /** The case as it stands now. */
  readonly caseFile: CaseFile;
};

/** Input of `withdrawBatch`. */
export type WithdrawBatchInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Batch number. */
  readonly number: Scalars['Int']['input'];
  /** Why, 1 to 500 characters; kept with the batch. No personal data. */
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawBatch` answers. */
export type WithdrawBatchResult = IdempotencyMismatchError | InvalidInputError | NotFoundError | WithdrawBatchSuccess;

/** The batch was withdrawn. */
export type WithdrawBatchSuccess = {
  readonly __typename?: 'WithdrawBatchSuccess';
  /** The batch as it stands now. */
  readonly batch: Batch;
};

/** Why a value is not shared. */
export type WithholdingReason =
  /** The agreement has run out. */
  | 'AGREEMENT_EXPIRED'
  /** The agreement is proposed and not in force yet. */
  | 'AGREEMENT_PENDING'
  /** The agreement was revoked. */
  | 'AGREEMENT_REVOKED'
  /** The agreement does not cover the check that shows the record. */
  | 'CHECK_DENIED'
  /** The agreement does not name the field for this reader, or there is no agreement. */
  | 'NOT_SHARED'
  /** The person is protected; two named officers may see the record. */
  | 'PROTECTED_PERSON'
  /** The agreement does not cover the purpose. */
  | 'PURPOSE_DENIED'
  /** The request named no purpose (header `X-Purpose`). */
  | 'PURPOSE_REQUIRED'
  /** The role reads no data of persons. */
  | 'ROLE_READS_NO_PERSON'
  /** The record lies outside the region, unit, task or sample of the post. */
  | 'ROW_OUT_OF_SCOPE'
  /** Two other persons must allow it (restricted registers). */
  | 'TWO_PERSONS_REQUIRED';

/** Text for people in both languages; never holds a name or an identity number. */
export type Wording = {
  readonly __typename?: 'Wording';
  /** English. */
  readonly en: Scalars['String']['output'];
  /** Chinese. */
  readonly zh: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeCorrectionsResult:
    | ( AcknowledgeCorrectionsSuccessMapper & { __typename: 'AcknowledgeCorrectionsSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AddCommentResult:
    | ( AddCommentSuccessMapper & { __typename: 'AddCommentSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  ApplyBulkResult:
    | ( Omit<ApplyBulkSuccess, 'bulk'> & { bulk: _RefType['CaseBulk'] } & { __typename: 'ApplyBulkSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AskAssistResult:
    | ( AskAssistSuccessMapper & { __typename: 'AskAssistSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  AssignCaseResult:
    | ( AssignCaseSuccessMapper & { __typename: 'AssignCaseSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  AttachEvidenceResult:
    | ( AttachEvidenceSuccessMapper & { __typename: 'AttachEvidenceSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  CarryOutResolutionResult:
    | ( CarryOutResolutionSuccessMapper & { __typename: 'CarryOutResolutionSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  ChangeScheduleResult:
    | ( ChangeScheduleSuccessMapper & { __typename: 'ChangeScheduleSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CloseHalfResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( CloseHalfSuccessMapper & { __typename: 'CloseHalfSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  ConfirmOutcomeResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( ConfirmOutcomeSuccessMapper & { __typename: 'ConfirmOutcomeSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  DecideAppealResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( DecideAppealSuccessMapper & { __typename: 'DecideAppealSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  DecideLinkResult:
    | ( DecideLinkSuccessMapper & { __typename: 'DecideLinkSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DeclineCorrectionResult:
    | ( Omit<CorrectionSettledError, 'state'> & { state: _RefType['CorrectionState'] } & { __typename: 'CorrectionSettledError' } )
    | ( DeclineCorrectionSuccessMapper & { __typename: 'DeclineCorrectionSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  Disclosed:
    | ( MaskedValueMapper & { __typename: 'MaskedValue' } )
    | ( MatchOnlyValueMapper & { __typename: 'MatchOnlyValue' } )
    | ( NotSharedMapper & { __typename: 'NotShared' } )
    | ( SharedValueMapper & { __typename: 'SharedValue' } )
  ;
  DismissCaseResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( DismissCaseSuccessMapper & { __typename: 'DismissCaseSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  EscalateCaseResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( EscalateCaseSuccessMapper & { __typename: 'EscalateCaseSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  GiveFeedbackResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( GiveFeedbackSuccessMapper & { __typename: 'GiveFeedbackSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  OpenAppealResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OpenAppealSuccessMapper & { __typename: 'OpenAppealSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  PairExplanation:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LinkExplanationMapper & { __typename: 'LinkExplanation' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NotLinkedExplanationMapper & { __typename: 'NotLinkedExplanation' } )
  ;
  PreviewBulkResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PreviewBulkSuccess, 'bulk'> & { bulk: _RefType['CaseBulk'] } & { __typename: 'PreviewBulkSuccess' } )
  ;
  ProposeOutcomeResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProposeOutcomeSuccessMapper & { __typename: 'ProposeOutcomeSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  PutOnAgendaResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PutOnAgendaSuccessMapper & { __typename: 'PutOnAgendaSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  RecordResolutionResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RecordResolutionSuccessMapper & { __typename: 'RecordResolutionSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  RejectOutcomeResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RejectOutcomeSuccessMapper & { __typename: 'RejectOutcomeSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  RevealFieldResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RevealFieldSuccessMapper & { __typename: 'RevealFieldSuccess' } )
    | ( RevealRefusedError & { __typename: 'RevealRefusedError' } )
  ;
  SetOwedFeedResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SetOwedFeedSuccessMapper & { __typename: 'SetOwedFeedSuccess' } )
  ;
  SetParameterResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SetParameterSuccessMapper & { __typename: 'SetParameterSuccess' } )
  ;
  StartRunResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( StartRunSuccessMapper & { __typename: 'StartRunSuccess' } )
  ;
  StartVerifyingResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StartVerifyingSuccessMapper & { __typename: 'StartVerifyingSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  SubmitBatchResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RosterRefusedError, 'problem'> & { problem: _RefType['RosterProblem'] } & { __typename: 'RosterRefusedError' } )
    | ( SubmitBatchSuccess & { __typename: 'SubmitBatchSuccess' } )
  ;
  UndoBulkResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UndoBulkSuccess, 'bulk'> & { bulk: _RefType['CaseBulk'] } & { __typename: 'UndoBulkSuccess' } )
  ;
  UndoCaseDecisionResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
    | ( UndoCaseDecisionSuccessMapper & { __typename: 'UndoCaseDecisionSuccess' } )
  ;
  UndoLinkDecisionResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( UndoLinkDecisionSuccessMapper & { __typename: 'UndoLinkDecisionSuccess' } )
  ;
  UploadRosterResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RosterRefusedError, 'problem'> & { problem: _RefType['RosterProblem'] } & { __typename: 'RosterRefusedError' } )
    | ( UploadRosterSuccessMapper & { __typename: 'UploadRosterSuccess' } )
  ;
  WithdrawAssistResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
    | ( WithdrawAssistSuccessMapper & { __typename: 'WithdrawAssistSuccess' } )
  ;
  WithdrawBatchResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( WithdrawBatchSuccessMapper & { __typename: 'WithdrawBatchSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BatchMapper )
    | ( CaseFileMapper )
    | ( CorrectionMapper )
    | ( FindingMapper )
    | ( RunMapper )
  ;
  UserError:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } )
    | ( Omit<CorrectionSettledError, 'state'> & { state: _RefType['CorrectionState'] } )
    | ( IdempotencyMismatchError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RevealRefusedError )
    | ( Omit<RosterRefusedError, 'problem'> & { problem: _RefType['RosterProblem'] } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeCorrectionsInput: AcknowledgeCorrectionsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcknowledgeCorrectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeCorrectionsResult']>;
  AcknowledgeCorrectionsSuccess: ResolverTypeWrapper<AcknowledgeCorrectionsSuccessMapper>;
  AddCommentInput: AddCommentInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCommentResult']>;
  AddCommentSuccess: ResolverTypeWrapper<AddCommentSuccessMapper>;
  AgreementLevel: ResolverTypeWrapper<AgreementLevel>;
  ApplyBulkInput: ApplyBulkInput;
  ApplyBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyBulkResult']>;
  ApplyBulkSuccess: ResolverTypeWrapper<Omit<ApplyBulkSuccess, 'bulk'> & { bulk: ResolversTypes['CaseBulk'] }>;
  AskAssistInput: AskAssistInput;
  AskAssistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAssistResult']>;
  AskAssistSuccess: ResolverTypeWrapper<AskAssistSuccessMapper>;
  AssignCaseInput: AssignCaseInput;
  AssignCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignCaseResult']>;
  AssignCaseSuccess: ResolverTypeWrapper<AssignCaseSuccessMapper>;
  AssistFeedback: ResolverTypeWrapper<'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7'>;
  AssistQuestion: ResolverTypeWrapper<'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7'>;
  AssistState: ResolverTypeWrapper<'OPEN' | 'ANSWERED' | 'WITHDRAWN'>;
  AssistUrgency: ResolverTypeWrapper<'URGENT' | 'NORMAL' | 'BATCH'>;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachEvidenceResult']>;
  AttachEvidenceSuccess: ResolverTypeWrapper<AttachEvidenceSuccessMapper>;
  BarSharing: ResolverTypeWrapper<'WHOLE' | 'WITHOUT_RARITY' | 'ANSWER_ONLY'>;
  Batch: ResolverTypeWrapper<BatchMapper>;
  BatchConnection: ResolverTypeWrapper<Omit<BatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BatchEdge']> }>;
  BatchEdge: ResolverTypeWrapper<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>;
  BatchState: ResolverTypeWrapper<'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'REPLACED' | 'HELD'>;
  BlockingRuleState: ResolverTypeWrapper<BlockingRuleStateMapper>;
  BlockingState: ResolverTypeWrapper<'SHARED' | 'DIFFERENT' | 'LEFT_MISSING' | 'RIGHT_MISSING' | 'BOTH_MISSING' | 'NOT_SHARED'>;
  BulkAct: ResolverTypeWrapper<'ASSIGN' | 'START_VERIFYING' | 'PROPOSE' | 'REJECT' | 'DISMISS' | 'ESCALATE' | 'PUT_ON_AGENDA'>;
  Cadence: ResolverTypeWrapper<'MONTHLY' | 'QUARTERLY' | 'TERM' | 'OCCASIONAL'>;
  CarryOutResolutionInput: CarryOutResolutionInput;
  CarryOutResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarryOutResolutionResult']>;
  CarryOutResolutionSuccess: ResolverTypeWrapper<CarryOutResolutionSuccessMapper>;
  CaseAct: ResolverTypeWrapper<'ASSIGN' | 'START_VERIFYING' | 'ASK_ASSIST' | 'WITHDRAW_ASSIST' | 'GIVE_FEEDBACK' | 'PROPOSE' | 'CONFIRM' | 'REJECT' | 'DISMISS' | 'ESCALATE' | 'PUT_ON_AGENDA' | 'RECORD_RESOLUTION' | 'CARRY_OUT' | 'CLOSE_HALF' | 'OPEN_APPEAL' | 'DECIDE_APPEAL' | 'COMMENT' | 'ATTACH_EVIDENCE' | 'UNDO'>;
  CaseAssist: ResolverTypeWrapper<Omit<CaseAssist, 'feedback' | 'question' | 'state' | 'urgency'> & { feedback?: Maybe<ResolversTypes['AssistFeedback']>, question: ResolversTypes['AssistQuestion'], state: ResolversTypes['AssistState'], urgency: ResolversTypes['AssistUrgency'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseAttachment: ResolverTypeWrapper<CaseAttachment>;
  CaseBulk: ResolverTypeWrapper<Omit<CaseBulk, 'entries'> & { entries: ReadonlyArray<ResolversTypes['CaseBulkEntry']> }>;
  CaseBulkEntry: ResolverTypeWrapper<Omit<CaseBulkEntry, 'to'> & { to?: Maybe<ResolversTypes['CaseState']> }>;
  CaseChange: ResolverTypeWrapper<Omit<CaseChange, 'state'> & { state: ResolversTypes['CaseState'] }>;
  CaseClockKind: ResolverTypeWrapper<'TRIAGE' | 'FIRST_ACTION' | 'RESOLUTION' | 'ASSIST' | 'FEEDBACK' | 'CONFIRMATION' | 'APPEAL_REACTION' | 'APPEAL'>;
  CaseComment: ResolverTypeWrapper<CaseComment>;
  CaseDeadline: ResolverTypeWrapper<Omit<CaseDeadline, 'kind'> & { kind: ResolversTypes['CaseClockKind'] }>;
  CaseEvent: ResolverTypeWrapper<CaseEventMapper>;
  CaseFile: ResolverTypeWrapper<CaseFileMapper>;
  CaseFileConnection: ResolverTypeWrapper<Omit<CaseFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseFileEdge']> }>;
  CaseFileEdge: ResolverTypeWrapper<Omit<CaseFileEdge, 'node'> & { node: ResolversTypes['CaseFile'] }>;
  CaseHalf: ResolverTypeWrapper<Omit<CaseHalf, 'department' | 'verdict'> & { department: ResolversTypes['Department'], verdict?: Maybe<ResolversTypes['CaseHalfVerdict']> }>;
  CaseHalfVerdict: ResolverTypeWrapper<'STANDS' | 'CORRECTED' | 'VOIDED' | 'NOT_FOUND' | 'OTHER_PERSON'>;
  CaseNotice: ResolverTypeWrapper<CaseNotice>;
  CaseProposal: ResolverTypeWrapper<Omit<CaseProposal, 'action'> & { action: ResolversTypes['ResolutionAction'] }>;
  CaseRefusedError: ResolverTypeWrapper<Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<ResolversTypes['CaseState']> }>;
  CaseResolution: ResolverTypeWrapper<Omit<CaseResolution, 'owner'> & { owner: ResolversTypes['Department'] }>;
  CaseState: ResolverTypeWrapper<'NEW' | 'WAITING' | 'ASSIGNED' | 'VERIFYING' | 'ASSIST' | 'FEEDBACK' | 'PROPOSED' | 'RESOLVED' | 'CLOSED' | 'ESCALATED' | 'ON_AGENDA' | 'DECIDED' | 'APPEAL_HOLD' | 'REOPENED' | 'DISMISSED'>;
  ChangeScheduleInput: ChangeScheduleInput;
  ChangeScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeScheduleResult']>;
  ChangeScheduleSuccess: ResolverTypeWrapper<ChangeScheduleSuccessMapper>;
  Check: ResolverTypeWrapper<CheckMapper>;
  Clause: ResolverTypeWrapper<Clause>;
  CloseHalfInput: CloseHalfInput;
  CloseHalfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseHalfResult']>;
  CloseHalfSuccess: ResolverTypeWrapper<CloseHalfSuccessMapper>;
  ColumnReport: ResolverTypeWrapper<ColumnReportMapper>;
  ComparedField: ResolverTypeWrapper<ComparedFieldMapper>;
  ComparisonVerdict: ResolverTypeWrapper<'EQUAL' | 'VARIANT' | 'DIFFERENT' | 'MISSING' | 'NOT_SHARED'>;
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOutcomeResult']>;
  ConfirmOutcomeSuccess: ResolverTypeWrapper<ConfirmOutcomeSuccessMapper>;
  ConsultedRoster: ResolverTypeWrapper<ConsultedRosterMapper>;
  Correction: ResolverTypeWrapper<CorrectionMapper>;
  CorrectionAnswer: ResolverTypeWrapper<'CORRECTED' | 'NOT_CORRECTED' | 'UNANSWERABLE'>;
  CorrectionChange: ResolverTypeWrapper<CorrectionChangeMapper>;
  CorrectionChangeConnection: ResolverTypeWrapper<Omit<CorrectionChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CorrectionChangeEdge']> }>;
  CorrectionChangeEdge: ResolverTypeWrapper<Omit<CorrectionChangeEdge, 'node'> & { node: ResolversTypes['CorrectionChange'] }>;
  CorrectionChangeKind: ResolverTypeWrapper<'ISSUED' | 'ACKNOWLEDGED' | 'REMINDED' | 'OVERDUE' | 'LOOKED' | 'DECLINED' | 'WITHDRAWN' | 'HELD' | 'RESUMED'>;
  CorrectionCode: ResolverTypeWrapper<'VALUE_DIFFERS' | 'EVENT_MISSING' | 'RECORD_TO_VOID' | 'RECORD_TO_REPLACE' | 'DUPLICATE'>;
  CorrectionConnection: ResolverTypeWrapper<Omit<CorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CorrectionEdge']> }>;
  CorrectionDecline: ResolverTypeWrapper<Omit<CorrectionDecline, 'code'> & { code: ResolversTypes['CorrectionDeclineCode'] }>;
  CorrectionDeclineCode: ResolverTypeWrapper<'RECORD_STANDS' | 'OTHER_PERSON' | 'NOT_HELD' | 'OTHER_AUTHORITY' | 'NO_BASIS'>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  CorrectionIssue: ResolverTypeWrapper<Omit<CorrectionIssue, 'code'> & { code: ResolversTypes['CorrectionCode'] }>;
  CorrectionSettledError: ResolverTypeWrapper<Omit<CorrectionSettledError, 'state'> & { state: ResolversTypes['CorrectionState'] }>;
  CorrectionState: ResolverTypeWrapper<'OPEN' | 'ACKNOWLEDGED' | 'OVERDUE' | 'CORRECTED' | 'DECLINED' | 'WITHDRAWN'>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecideAppealInput: DecideAppealInput;
  DecideAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAppealResult']>;
  DecideAppealSuccess: ResolverTypeWrapper<DecideAppealSuccessMapper>;
  DecideLinkInput: DecideLinkInput;
  DecideLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideLinkResult']>;
  DecideLinkSuccess: ResolverTypeWrapper<DecideLinkSuccessMapper>;
  DecisionScope: ResolverTypeWrapper<'PAIR' | 'VERSIONS'>;
  DeclineCorrectionInput: DeclineCorrectionInput;
  DeclineCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineCorrectionResult']>;
  DeclineCorrectionSuccess: ResolverTypeWrapper<DeclineCorrectionSuccessMapper>;
  Department: ResolverTypeWrapper<'PS' | 'HC' | 'MZ' | 'ED' | 'GR' | 'HUB'>;
  Disclosed: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Disclosed']>;
  DismissCaseInput: DismissCaseInput;
  DismissCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissCaseResult']>;
  DismissCaseSuccess: ResolverTypeWrapper<DismissCaseSuccessMapper>;
  Doubt: ResolverTypeWrapper<'WAITING' | 'ROSTER_LATE' | 'NOT_OWED' | 'OUT_OF_AREA' | 'UNDETERMINED' | 'REVIEW' | 'CONTENDED' | 'MISSING_VALUE' | 'UNUSABLE_VALUE'>;
  Envelope: ResolverTypeWrapper<EnvelopeMapper>;
  EscalateCaseInput: EscalateCaseInput;
  EscalateCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateCaseResult']>;
  EscalateCaseSuccess: ResolverTypeWrapper<EscalateCaseSuccessMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceAction: ResolverTypeWrapper<'READ' | 'REVEAL' | 'EXPORT' | 'DECIDE' | 'CASE_EVENT' | 'BATCH_RECEIVED' | 'BATCH_WITHDRAWN' | 'BATCH_HELD' | 'BATCH_RELEASED' | 'AGREEMENT_CHANGED' | 'RULE_CHANGED' | 'POST_CHANGED' | 'SIGN_IN' | 'SIGN_IN_REFUSED' | 'SESSION_ENDED' | 'APPEAL' | 'PROTECTION_CHANGED' | 'KEY_ROTATED' | 'ERASED' | 'RUN'>;
  EvidenceEntry: ResolverTypeWrapper<EvidenceEntryMapper>;
  EvidenceEntryConnection: ResolverTypeWrapper<Omit<EvidenceEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEntryEdge']> }>;
  EvidenceEntryEdge: ResolverTypeWrapper<Omit<EvidenceEntryEdge, 'node'> & { node: ResolversTypes['EvidenceEntry'] }>;
  EvidenceResult: ResolverTypeWrapper<'DONE' | 'REFUSED'>;
  ExpectedRoster: ResolverTypeWrapper<ExpectedRoster>;
  Feed: ResolverTypeWrapper<FeedMapper>;
  FeedCode: ResolverTypeWrapper<FeedCodeMapper>;
  FeedField: ResolverTypeWrapper<FeedFieldMapper>;
  Figure: ResolverTypeWrapper<FigureMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureBase: ResolverTypeWrapper<'OCCURRENCE' | 'HUKOU' | 'RESIDENT' | 'SUBMITTED'>;
  FigurePart: ResolverTypeWrapper<FigurePartMapper>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  GateStop: ResolverTypeWrapper<GateStopMapper>;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveFeedbackResult']>;
  GiveFeedbackSuccess: ResolverTypeWrapper<GiveFeedbackSuccessMapper>;
  GoneCause: ResolverTypeWrapper<'CORRECTED' | 'LATE_MATCH' | 'VOIDED' | 'WITHDRAWN' | 'RULE_CHANGED' | 'ERASED' | 'DECIDED'>;
  IdempotencyMismatchError: ResolverTypeWrapper<IdempotencyMismatchError>;
  ImportMode: ResolverTypeWrapper<'ADD' | 'REPLACE'>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Link: ResolverTypeWrapper<LinkMapper>;
  LinkCandidate: ResolverTypeWrapper<LinkCandidateMapper>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LinkEdge']> }>;
  LinkDecision: ResolverTypeWrapper<LinkDecisionMapper>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkExplanation: ResolverTypeWrapper<LinkExplanationMapper>;
  LinkOrder: ResolverTypeWrapper<'BY_PAIR' | 'UNCERTAIN_FIRST'>;
  LinkScore: ResolverTypeWrapper<LinkScoreMapper>;
  LinkScoreBar: ResolverTypeWrapper<LinkScoreBarMapper>;
  LinkScoreCorrection: ResolverTypeWrapper<LinkScoreCorrectionMapper>;
  LinkStanding: ResolverTypeWrapper<'ACCEPTED' | 'REVIEW' | 'CONFIRMED'>;
  LinkVerdict: ResolverTypeWrapper<'SAME' | 'NOT_SAME'>;
  LinkedRecord: ResolverTypeWrapper<LinkedRecordMapper>;
  MaskedValue: ResolverTypeWrapper<MaskedValueMapper>;
  MatchOnlyValue: ResolverTypeWrapper<MatchOnlyValueMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedCount: ResolverTypeWrapper<NamedCount>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotLinkedExplanation: ResolverTypeWrapper<NotLinkedExplanationMapper>;
  NotShared: ResolverTypeWrapper<NotSharedMapper>;
  NotSharedBar: ResolverTypeWrapper<NotSharedBarMapper>;
  OpenAppealInput: OpenAppealInput;
  OpenAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenAppealResult']>;
  OpenAppealSuccess: ResolverTypeWrapper<OpenAppealSuccessMapper>;
  Outcome: ResolverTypeWrapper<'CONFLICTS' | 'UNANSWERABLE'>;
  OverdueUnit: ResolverTypeWrapper<OverdueUnit>;
  OwedFeed: ResolverTypeWrapper<OwedFeedMapper>;
  OwedFeedConnection: ResolverTypeWrapper<Omit<OwedFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OwedFeedEdge']> }>;
  OwedFeedEdge: ResolverTypeWrapper<Omit<OwedFeedEdge, 'node'> & { node: ResolversTypes['OwedFeed'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairExplanation: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairExplanation']>;
  Parameter: ResolverTypeWrapper<ParameterMapper>;
  ParameterOverride: ResolverTypeWrapper<ParameterOverrideMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonRedirect: ResolverTypeWrapper<PersonRedirectMapper>;
  PersonRedirectConnection: ResolverTypeWrapper<Omit<PersonRedirectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonRedirectEdge']> }>;
  PersonRedirectEdge: ResolverTypeWrapper<Omit<PersonRedirectEdge, 'node'> & { node: ResolversTypes['PersonRedirect'] }>;
  PersonRedirectKind: ResolverTypeWrapper<'CREATED' | 'JOINED' | 'SPLIT' | 'MOVED' | 'ENDED'>;
  PersonState: ResolverTypeWrapper<'LIVING' | 'JOINED' | 'SPLIT' | 'ENDED'>;
  PreviewBulkInput: PreviewBulkInput;
  PreviewBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewBulkResult']>;
  PreviewBulkSuccess: ResolverTypeWrapper<Omit<PreviewBulkSuccess, 'bulk'> & { bulk: ResolversTypes['CaseBulk'] }>;
  ProposeOutcomeInput: ProposeOutcomeInput;
  ProposeOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeOutcomeResult']>;
  ProposeOutcomeSuccess: ResolverTypeWrapper<ProposeOutcomeSuccessMapper>;
  Purpose: ResolverTypeWrapper<'P1' | 'P2' | 'P3' | 'P4' | 'P5'>;
  PutOnAgendaInput: PutOnAgendaInput;
  PutOnAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutOnAgendaResult']>;
  PutOnAgendaSuccess: ResolverTypeWrapper<PutOnAgendaSuccessMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordField: ResolverTypeWrapper<RecordFieldMapper>;
  RecordPersonInput: RecordPersonInput;
  RecordResolutionInput: RecordResolutionInput;
  RecordResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordResolutionResult']>;
  RecordResolutionSuccess: ResolverTypeWrapper<RecordResolutionSuccessMapper>;
  Region: ResolverTypeWrapper<RegionMapper>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: ResolverTypeWrapper<'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE'>;
  RegisterRecord: ResolverTypeWrapper<RegisterRecordMapper>;
  RejectOutcomeInput: RejectOutcomeInput;
  RejectOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectOutcomeResult']>;
  RejectOutcomeSuccess: ResolverTypeWrapper<RejectOutcomeSuccessMapper>;
  Requirement: ResolverTypeWrapper<'REQUIRED' | 'CONDITIONAL' | 'OPTIONAL'>;
  ResolutionAction: ResolverTypeWrapper<'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'A10' | 'A11' | 'A12' | 'A13'>;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealFieldResult']>;
  RevealFieldSuccess: ResolverTypeWrapper<RevealFieldSuccessMapper>;
  RevealRefusedError: ResolverTypeWrapper<RevealRefusedError>;
  RosterProblem: ResolverTypeWrapper<RosterProblemMapper>;
  RosterRefusedError: ResolverTypeWrapper<Omit<RosterRefusedError, 'problem'> & { problem: ResolversTypes['RosterProblem'] }>;
  RowCounts: ResolverTypeWrapper<RowCounts>;
  RowError: ResolverTypeWrapper<RowErrorMapper>;
  RowErrorConnection: ResolverTypeWrapper<Omit<RowErrorConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RowErrorEdge']> }>;
  RowErrorEdge: ResolverTypeWrapper<Omit<RowErrorEdge, 'node'> & { node: ResolversTypes['RowError'] }>;
  Run: ResolverTypeWrapper<RunMapper>;
  RunConnection: ResolverTypeWrapper<Omit<RunConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RunEdge']> }>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunProgress: ResolverTypeWrapper<Omit<RunProgress, 'state'> & { state: ResolversTypes['RunState'] }>;
  RunState: ResolverTypeWrapper<'PLANNED' | 'RUNNING' | 'DONE' | 'FAILED'>;
  Schedule: ResolverTypeWrapper<ScheduleMapper>;
  SetOwedFeedInput: SetOwedFeedInput;
  SetOwedFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOwedFeedResult']>;
  SetOwedFeedSuccess: ResolverTypeWrapper<SetOwedFeedSuccessMapper>;
  SetParameterInput: SetParameterInput;
  SetParameterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetParameterResult']>;
  SetParameterSuccess: ResolverTypeWrapper<SetParameterSuccessMapper>;
  Severity: ResolverTypeWrapper<'S1' | 'S2' | 'S3' | 'S4'>;
  SharedValue: ResolverTypeWrapper<SharedValueMapper>;
  SignedReceipt: ResolverTypeWrapper<SignedReceipt>;
  StartRunInput: StartRunInput;
  StartRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRunResult']>;
  StartRunSuccess: ResolverTypeWrapper<StartRunSuccessMapper>;
  StartVerifyingInput: StartVerifyingInput;
  StartVerifyingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartVerifyingResult']>;
  StartVerifyingSuccess: ResolverTypeWrapper<StartVerifyingSuccessMapper>;
  StateChangedError: ResolverTypeWrapper<Omit<StateChangedError, 'state'> & { state: ResolversTypes['CaseState'] }>;
  Submission: ResolverTypeWrapper<SubmissionMapper>;
  SubmitBatchInput: SubmitBatchInput;
  SubmitBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitBatchResult']>;
  SubmitBatchSuccess: ResolverTypeWrapper<SubmitBatchSuccess>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapper>;
  Trend: ResolverTypeWrapper<'NEW' | 'PERSISTING' | 'GONE' | 'REGRESSED'>;
  UndoBulkInput: UndoBulkInput;
  UndoBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoBulkResult']>;
  UndoBulkSuccess: ResolverTypeWrapper<Omit<UndoBulkSuccess, 'bulk'> & { bulk: ResolversTypes['CaseBulk'] }>;
  UndoCaseDecisionInput: UndoCaseDecisionInput;
  UndoCaseDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoCaseDecisionResult']>;
  UndoCaseDecisionSuccess: ResolverTypeWrapper<UndoCaseDecisionSuccessMapper>;
  UndoLinkDecisionInput: UndoLinkDecisionInput;
  UndoLinkDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoLinkDecisionResult']>;
  UndoLinkDecisionSuccess: ResolverTypeWrapper<UndoLinkDecisionSuccessMapper>;
  UnknownColumn: ResolverTypeWrapper<UnknownColumn>;
  UploadRosterInput: UploadRosterInput;
  UploadRosterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadRosterResult']>;
  UploadRosterSuccess: ResolverTypeWrapper<UploadRosterSuccessMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawAssistInput: WithdrawAssistInput;
  WithdrawAssistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAssistResult']>;
  WithdrawAssistSuccess: ResolverTypeWrapper<WithdrawAssistSuccessMapper>;
  WithdrawBatchInput: WithdrawBatchInput;
  WithdrawBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawBatchResult']>;
  WithdrawBatchSuccess: ResolverTypeWrapper<WithdrawBatchSuccessMapper>;
  WithholdingReason: ResolverTypeWrapper<'NOT_SHARED' | 'ROLE_READS_NO_PERSON' | 'ROW_OUT_OF_SCOPE' | 'PURPOSE_REQUIRED' | 'PURPOSE_DENIED' | 'CHECK_DENIED' | 'AGREEMENT_PENDING' | 'AGREEMENT_EXPIRED' | 'AGREEMENT_REVOKED' | 'TWO_PERSONS_REQUIRED' | 'PROTECTED_PERSON'>;
  Wording: ResolverTypeWrapper<Wording>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeCorrectionsInput: AcknowledgeCorrectionsInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AcknowledgeCorrectionsResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeCorrectionsResult'];
  AcknowledgeCorrectionsSuccess: AcknowledgeCorrectionsSuccessMapper;
  AddCommentInput: AddCommentInput;
  Int: Scalars['Int']['output'];
  AddCommentResult: ResolversUnionTypes<ResolversParentTypes>['AddCommentResult'];
  AddCommentSuccess: AddCommentSuccessMapper;
  AgreementLevel: AgreementLevel;
  ApplyBulkInput: ApplyBulkInput;
  ApplyBulkResult: ResolversUnionTypes<ResolversParentTypes>['ApplyBulkResult'];
  ApplyBulkSuccess: Omit<ApplyBulkSuccess, 'bulk'> & { bulk: ResolversParentTypes['CaseBulk'] };
  AskAssistInput: AskAssistInput;
  AskAssistResult: ResolversUnionTypes<ResolversParentTypes>['AskAssistResult'];
  AskAssistSuccess: AskAssistSuccessMapper;
  AssignCaseInput: AssignCaseInput;
  AssignCaseResult: ResolversUnionTypes<ResolversParentTypes>['AssignCaseResult'];
  AssignCaseSuccess: AssignCaseSuccessMapper;
  AttachEvidenceInput: AttachEvidenceInput;
  AttachEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AttachEvidenceResult'];
  AttachEvidenceSuccess: AttachEvidenceSuccessMapper;
  Batch: BatchMapper;
  BatchConnection: Omit<BatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BatchEdge']> };
  BatchEdge: Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] };
  BlockingRuleState: BlockingRuleStateMapper;
  CarryOutResolutionInput: CarryOutResolutionInput;
  CarryOutResolutionResult: ResolversUnionTypes<ResolversParentTypes>['CarryOutResolutionResult'];
  CarryOutResolutionSuccess: CarryOutResolutionSuccessMapper;
  CaseAssist: CaseAssist;
  Boolean: Scalars['Boolean']['output'];
  CaseAttachment: CaseAttachment;
  CaseBulk: Omit<CaseBulk, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['CaseBulkEntry']> };
  CaseBulkEntry: CaseBulkEntry;
  CaseChange: CaseChange;
  CaseComment: CaseComment;
  CaseDeadline: CaseDeadline;
  CaseEvent: CaseEventMapper;
  CaseFile: CaseFileMapper;
  CaseFileConnection: Omit<CaseFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseFileEdge']> };
  CaseFileEdge: Omit<CaseFileEdge, 'node'> & { node: ResolversParentTypes['CaseFile'] };
  CaseHalf: CaseHalf;
  CaseNotice: CaseNotice;
  CaseProposal: CaseProposal;
  CaseRefusedError: CaseRefusedError;
  CaseResolution: CaseResolution;
  ChangeScheduleInput: ChangeScheduleInput;
  ChangeScheduleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeScheduleResult'];
  ChangeScheduleSuccess: ChangeScheduleSuccessMapper;
  Check: CheckMapper;
  Clause: Clause;
  CloseHalfInput: CloseHalfInput;
  CloseHalfResult: ResolversUnionTypes<ResolversParentTypes>['CloseHalfResult'];
  CloseHalfSuccess: CloseHalfSuccessMapper;
  ColumnReport: ColumnReportMapper;
  ComparedField: ComparedFieldMapper;
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOutcomeResult'];
  ConfirmOutcomeSuccess: ConfirmOutcomeSuccessMapper;
  ConsultedRoster: ConsultedRosterMapper;
  Correction: CorrectionMapper;
  CorrectionChange: CorrectionChangeMapper;
  CorrectionChangeConnection: Omit<CorrectionChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CorrectionChangeEdge']> };
  CorrectionChangeEdge: Omit<CorrectionChangeEdge, 'node'> & { node: ResolversParentTypes['CorrectionChange'] };
  CorrectionConnection: Omit<CorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CorrectionEdge']> };
  CorrectionDecline: CorrectionDecline;
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  CorrectionIssue: CorrectionIssue;
  CorrectionSettledError: CorrectionSettledError;
  Day: Scalars['Day']['output'];
  DecideAppealInput: DecideAppealInput;
  DecideAppealResult: ResolversUnionTypes<ResolversParentTypes>['DecideAppealResult'];
  DecideAppealSuccess: DecideAppealSuccessMapper;
  DecideLinkInput: DecideLinkInput;
  DecideLinkResult: ResolversUnionTypes<ResolversParentTypes>['DecideLinkResult'];
  DecideLinkSuccess: DecideLinkSuccessMapper;
  DeclineCorrectionInput: DeclineCorrectionInput;
  DeclineCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['DeclineCorrectionResult'];
  DeclineCorrectionSuccess: DeclineCorrectionSuccessMapper;
  Disclosed: ResolversUnionTypes<ResolversParentTypes>['Disclosed'];
  DismissCaseInput: DismissCaseInput;
  DismissCaseResult: ResolversUnionTypes<ResolversParentTypes>['DismissCaseResult'];
  DismissCaseSuccess: DismissCaseSuccessMapper;
  Envelope: EnvelopeMapper;
  EscalateCaseInput: EscalateCaseInput;
  EscalateCaseResult: ResolversUnionTypes<ResolversParentTypes>['EscalateCaseResult'];
  EscalateCaseSuccess: EscalateCaseSuccessMapper;
  Evidence: EvidenceMapper;
  EvidenceEntry: EvidenceEntryMapper;
  EvidenceEntryConnection: Omit<EvidenceEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEntryEdge']> };
  EvidenceEntryEdge: Omit<EvidenceEntryEdge, 'node'> & { node: ResolversParentTypes['EvidenceEntry'] };
  ExpectedRoster: ExpectedRoster;
  Feed: FeedMapper;
  FeedCode: FeedCodeMapper;
  FeedField: FeedFieldMapper;
  Figure: FigureMapper;
  Float: Scalars['Float']['output'];
  FigurePart: FigurePartMapper;
  Finding: FindingMapper;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  GateStop: GateStopMapper;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['GiveFeedbackResult'];
  GiveFeedbackSuccess: GiveFeedbackSuccessMapper;
  IdempotencyMismatchError: IdempotencyMismatchError;
  Instant: Scalars['Instant']['output'];
  InvalidInputError: InvalidInputError;
  Link: LinkMapper;
  LinkCandidate: LinkCandidateMapper;
  LinkConnection: Omit<LinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LinkEdge']> };
  LinkDecision: LinkDecisionMapper;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkExplanation: LinkExplanationMapper;
  LinkScore: LinkScoreMapper;
  LinkScoreBar: LinkScoreBarMapper;
  LinkScoreCorrection: LinkScoreCorrectionMapper;
  LinkedRecord: LinkedRecordMapper;
  MaskedValue: MaskedValueMapper;
  MatchOnlyValue: MatchOnlyValueMapper;
  Mutation: Record<PropertyKey, never>;
  NamedCount: NamedCount;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  NotLinkedExplanation: NotLinkedExplanationMapper;
  NotShared: NotSharedMapper;
  NotSharedBar: NotSharedBarMapper;
  OpenAppealInput: OpenAppealInput;
  OpenAppealResult: ResolversUnionTypes<ResolversParentTypes>['OpenAppealResult'];
  OpenAppealSuccess: OpenAppealSuccessMapper;
  OverdueUnit: OverdueUnit;
  OwedFeed: OwedFeedMapper;
  OwedFeedConnection: Omit<OwedFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OwedFeedEdge']> };
  OwedFeedEdge: Omit<OwedFeedEdge, 'node'> & { node: ResolversParentTypes['OwedFeed'] };
  PageInfo: PageInfo;
  PairExplanation: ResolversUnionTypes<ResolversParentTypes>['PairExplanation'];
  Parameter: ParameterMapper;
  ParameterOverride: ParameterOverrideMapper;
  Person: PersonMapper;
  PersonRedirect: PersonRedirectMapper;
  PersonRedirectConnection: Omit<PersonRedirectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonRedirectEdge']> };
  PersonRedirectEdge: Omit<PersonRedirectEdge, 'node'> & { node: ResolversParentTypes['PersonRedirect'] };
  PreviewBulkInput: PreviewBulkInput;
  PreviewBulkResult: ResolversUnionTypes<ResolversParentTypes>['PreviewBulkResult'];
  PreviewBulkSuccess: Omit<PreviewBulkSuccess, 'bulk'> & { bulk: ResolversParentTypes['CaseBulk'] };
  ProposeOutcomeInput: ProposeOutcomeInput;
  ProposeOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ProposeOutcomeResult'];
  ProposeOutcomeSuccess: ProposeOutcomeSuccessMapper;
  PutOnAgendaInput: PutOnAgendaInput;
  PutOnAgendaResult: ResolversUnionTypes<ResolversParentTypes>['PutOnAgendaResult'];
  PutOnAgendaSuccess: PutOnAgendaSuccessMapper;
  Query: Record<PropertyKey, never>;
  RecordField: RecordFieldMapper;
  RecordPersonInput: RecordPersonInput;
  RecordResolutionInput: RecordResolutionInput;
  RecordResolutionResult: ResolversUnionTypes<ResolversParentTypes>['RecordResolutionResult'];
  RecordResolutionSuccess: RecordResolutionSuccessMapper;
  Region: RegionMapper;
  RegionConnection: Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegisterRecord: RegisterRecordMapper;
  RejectOutcomeInput: RejectOutcomeInput;
  RejectOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['RejectOutcomeResult'];
  RejectOutcomeSuccess: RejectOutcomeSuccessMapper;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolversUnionTypes<ResolversParentTypes>['RevealFieldResult'];
  RevealFieldSuccess: RevealFieldSuccessMapper;
  RevealRefusedError: RevealRefusedError;
  RosterProblem: RosterProblemMapper;
  RosterRefusedError: Omit<RosterRefusedError, 'problem'> & { problem: ResolversParentTypes['RosterProblem'] };
  RowCounts: RowCounts;
  RowError: RowErrorMapper;
  RowErrorConnection: Omit<RowErrorConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RowErrorEdge']> };
  RowErrorEdge: Omit<RowErrorEdge, 'node'> & { node: ResolversParentTypes['RowError'] };
  Run: RunMapper;
  RunConnection: Omit<RunConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RunEdge']> };
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunProgress: RunProgress;
  Schedule: ScheduleMapper;
  SetOwedFeedInput: SetOwedFeedInput;
  SetOwedFeedResult: ResolversUnionTypes<ResolversParentTypes>['SetOwedFeedResult'];
  SetOwedFeedSuccess: SetOwedFeedSuccessMapper;
  SetParameterInput: SetParameterInput;
  SetParameterResult: ResolversUnionTypes<ResolversParentTypes>['SetParameterResult'];
  SetParameterSuccess: SetParameterSuccessMapper;
  SharedValue: SharedValueMapper;
  SignedReceipt: SignedReceipt;
  StartRunInput: StartRunInput;
  StartRunResult: ResolversUnionTypes<ResolversParentTypes>['StartRunResult'];
  StartRunSuccess: StartRunSuccessMapper;
  StartVerifyingInput: StartVerifyingInput;
  StartVerifyingResult: ResolversUnionTypes<ResolversParentTypes>['StartVerifyingResult'];
  StartVerifyingSuccess: StartVerifyingSuccessMapper;
  StateChangedError: StateChangedError;
  Submission: SubmissionMapper;
  SubmitBatchInput: SubmitBatchInput;
  SubmitBatchResult: ResolversUnionTypes<ResolversParentTypes>['SubmitBatchResult'];
  SubmitBatchSuccess: SubmitBatchSuccess;
  Subscription: Record<PropertyKey, never>;
  TimelineEntry: TimelineEntryMapper;
  UndoBulkInput: UndoBulkInput;
  UndoBulkResult: ResolversUnionTypes<ResolversParentTypes>['UndoBulkResult'];
  UndoBulkSuccess: Omit<UndoBulkSuccess, 'bulk'> & { bulk: ResolversParentTypes['CaseBulk'] };
  UndoCaseDecisionInput: UndoCaseDecisionInput;
  UndoCaseDecisionResult: ResolversUnionTypes<ResolversParentTypes>['UndoCaseDecisionResult'];
  UndoCaseDecisionSuccess: UndoCaseDecisionSuccessMapper;
  UndoLinkDecisionInput: UndoLinkDecisionInput;
  UndoLinkDecisionResult: ResolversUnionTypes<ResolversParentTypes>['UndoLinkDecisionResult'];
  UndoLinkDecisionSuccess: UndoLinkDecisionSuccessMapper;
  UnknownColumn: UnknownColumn;
  UploadRosterInput: UploadRosterInput;
  UploadRosterResult: ResolversUnionTypes<ResolversParentTypes>['UploadRosterResult'];
  UploadRosterSuccess: UploadRosterSuccessMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawAssistInput: WithdrawAssistInput;
  WithdrawAssistResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAssistResult'];
  WithdrawAssistSuccess: WithdrawAssistSuccessMapper;
  WithdrawBatchInput: WithdrawBatchInput;
  WithdrawBatchResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawBatchResult'];
  WithdrawBatchSuccess: WithdrawBatchSuccessMapper;
  Wording: Wording;
};

export type AcknowledgeCorrectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCorrectionsResult'] = ResolversParentTypes['AcknowledgeCorrectionsResult']> = {
  __resolveType?: TypeResolveFn<'AcknowledgeCorrectionsSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcknowledgeCorrectionsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCorrectionsSuccess'] = ResolversParentTypes['AcknowledgeCorrectionsSuccess']> = {
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCommentResult'] = ResolversParentTypes['AddCommentResult']> = {
  __resolveType?: TypeResolveFn<'AddCommentSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type AddCommentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCommentSuccess'] = ResolversParentTypes['AddCommentSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLevel'] = ResolversParentTypes['AgreementLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type ApplyBulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyBulkResult'] = ResolversParentTypes['ApplyBulkResult']> = {
  __resolveType?: TypeResolveFn<'ApplyBulkSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApplyBulkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyBulkSuccess'] = ResolversParentTypes['ApplyBulkSuccess']> = {
  bulk?: Resolver<ResolversTypes['CaseBulk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskAssistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAssistResult'] = ResolversParentTypes['AskAssistResult']> = {
  __resolveType?: TypeResolveFn<'AskAssistSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type AskAssistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAssistSuccess'] = ResolversParentTypes['AskAssistSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCaseResult'] = ResolversParentTypes['AssignCaseResult']> = {
  __resolveType?: TypeResolveFn<'AssignCaseSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type AssignCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCaseSuccess'] = ResolversParentTypes['AssignCaseSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistFeedbackResolvers = EnumResolverSignature<{ F1?: any, F2?: any, F3?: any, F4?: any, F5?: any, F6?: any, F7?: any }, ResolversTypes['AssistFeedback']>;

export type AssistQuestionResolvers = EnumResolverSignature<{ Q1?: any, Q2?: any, Q3?: any, Q4?: any, Q5?: any, Q6?: any, Q7?: any }, ResolversTypes['AssistQuestion']>;

export type AssistStateResolvers = EnumResolverSignature<{ ANSWERED?: any, OPEN?: any, WITHDRAWN?: any }, ResolversTypes['AssistState']>;

export type AssistUrgencyResolvers = EnumResolverSignature<{ BATCH?: any, NORMAL?: any, URGENT?: any }, ResolversTypes['AssistUrgency']>;

export type AttachEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachEvidenceResult'] = ResolversParentTypes['AttachEvidenceResult']> = {
  __resolveType?: TypeResolveFn<'AttachEvidenceSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type AttachEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachEvidenceSuccess'] = ResolversParentTypes['AttachEvidenceSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarSharingResolvers = EnumResolverSignature<{ ANSWER_ONLY?: any, WHOLE?: any, WITHOUT_RARITY?: any }, ResolversTypes['BarSharing']>;

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  acceptedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['ColumnReport'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RowCounts'], ParentType, ContextType>;
  definitionHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  envelope?: Resolver<ResolversTypes['Envelope'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['GateStop']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  rowErrors?: Resolver<ResolversTypes['RowErrorConnection'], ParentType, ContextType, RequireFields<BatchrowErrorsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type BatchStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, HELD?: any, REFUSED?: any, REPLACED?: any, WITHDRAWN?: any }, ResolversTypes['BatchState']>;

export type BlockingRuleStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockingRuleState'] = ResolversParentTypes['BlockingRuleState']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockingState'], ParentType, ContextType>;
};

export type BlockingStateResolvers = EnumResolverSignature<{ BOTH_MISSING?: any, DIFFERENT?: any, LEFT_MISSING?: any, NOT_SHARED?: any, RIGHT_MISSING?: any, SHARED?: any }, ResolversTypes['BlockingState']>;

export type BulkActResolvers = EnumResolverSignature<{ ASSIGN?: any, DISMISS?: any, ESCALATE?: any, PROPOSE?: any, PUT_ON_AGENDA?: any, REJECT?: any, START_VERIFYING?: any }, ResolversTypes['BulkAct']>;

export type CadenceResolvers = EnumResolverSignature<{ MONTHLY?: any, OCCASIONAL?: any, QUARTERLY?: any, TERM?: any }, ResolversTypes['Cadence']>;

export type CarryOutResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryOutResolutionResult'] = ResolversParentTypes['CarryOutResolutionResult']> = {
  __resolveType?: TypeResolveFn<'CarryOutResolutionSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type CarryOutResolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryOutResolutionSuccess'] = ResolversParentTypes['CarryOutResolutionSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActResolvers = EnumResolverSignature<{ ASK_ASSIST?: any, ASSIGN?: any, ATTACH_EVIDENCE?: any, CARRY_OUT?: any, CLOSE_HALF?: any, COMMENT?: any, CONFIRM?: any, DECIDE_APPEAL?: any, DISMISS?: any, ESCALATE?: any, GIVE_FEEDBACK?: any, OPEN_APPEAL?: any, PROPOSE?: any, PUT_ON_AGENDA?: any, RECORD_RESOLUTION?: any, REJECT?: any, START_VERIFYING?: any, UNDO?: any, WITHDRAW_ASSIST?: any }, ResolversTypes['CaseAct']>;

export type CaseAssistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAssist'] = ResolversParentTypes['CaseAssist']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['AssistFeedback']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fromUnit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isForwarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdueTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['AssistQuestion'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toRegion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toUnit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['AssistUrgency'], ParentType, ContextType>;
};

export type CaseAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAttachment'] = ResolversParentTypes['CaseAttachment']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseBulkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseBulk'] = ResolversParentTypes['CaseBulk']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CaseBulkEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previewedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sample?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type CaseBulkEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseBulkEntry'] = ResolversParentTypes['CaseBulkEntry']> = {
  explanation?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChange'] = ResolversParentTypes['CaseChange']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseClockKindResolvers = EnumResolverSignature<{ APPEAL?: any, APPEAL_REACTION?: any, ASSIST?: any, CONFIRMATION?: any, FEEDBACK?: any, FIRST_ACTION?: any, RESOLUTION?: any, TRIAGE?: any }, ResolversTypes['CaseClockKind']>;

export type CaseCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseComment'] = ResolversParentTypes['CaseComment']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline']> = {
  assistId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseClockKind'], ParentType, ContextType>;
  remindedPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['CaseAct']>, ParentType, ContextType>;
  appealReceipt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assists?: Resolver<ReadonlyArray<ResolversTypes['CaseAssist']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['CaseAttachment']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['CaseComment']>, ParentType, ContextType>;
  concerned?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  deadlineOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  halves?: Resolver<ReadonlyArray<ResolversTypes['CaseHalf']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHeldByAppeal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTurnoverAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['CaseNotice']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  pendingUntilOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['CaseResolution']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  undoableUntilAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileConnection'] = ResolversParentTypes['CaseFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileEdge'] = ResolversParentTypes['CaseFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
};

export type CaseHalfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHalf'] = ResolversParentTypes['CaseHalf']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  isContradicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['CaseHalfVerdict']>, ParentType, ContextType>;
};

export type CaseHalfVerdictResolvers = EnumResolverSignature<{ CORRECTED?: any, NOT_FOUND?: any, OTHER_PERSON?: any, STANDS?: any, VOIDED?: any }, ResolversTypes['CaseHalfVerdict']>;

export type CaseNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotice'] = ResolversParentTypes['CaseNotice']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leavesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseProposal'] = ResolversParentTypes['CaseProposal']> = {
  action?: Resolver<ResolversTypes['ResolutionAction'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isFourEyes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toRegion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRefusedError'] = ResolversParentTypes['CaseRefusedError']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['CaseState']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseResolution'] = ResolversParentTypes['CaseResolution']> = {
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseStateResolvers = EnumResolverSignature<{ APPEAL_HOLD?: any, ASSIGNED?: any, ASSIST?: any, CLOSED?: any, DECIDED?: any, DISMISSED?: any, ESCALATED?: any, FEEDBACK?: any, NEW?: any, ON_AGENDA?: any, PROPOSED?: any, REOPENED?: any, RESOLVED?: any, VERIFYING?: any, WAITING?: any }, ResolversTypes['CaseState']>;

export type ChangeScheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeScheduleResult'] = ResolversParentTypes['ChangeScheduleResult']> = {
  __resolveType?: TypeResolveFn<'ChangeScheduleSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeScheduleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeScheduleSuccess'] = ResolversParentTypes['ChangeScheduleSuccess']> = {
  schedule?: Resolver<ResolversTypes['Schedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  opensCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Feed']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type CloseHalfResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHalfResult'] = ResolversParentTypes['CloseHalfResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'CloseHalfSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type CloseHalfSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHalfSuccess'] = ResolversParentTypes['CloseHalfSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColumnReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumnReport'] = ResolversParentTypes['ColumnReport']> = {
  mapped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stripped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['UnknownColumn']>, ParentType, ContextType>;
};

export type ComparedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedField'] = ResolversParentTypes['ComparedField']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Disclosed'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Disclosed'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ComparisonVerdict'], ParentType, ContextType>;
};

export type ComparisonVerdictResolvers = EnumResolverSignature<{ DIFFERENT?: any, EQUAL?: any, MISSING?: any, NOT_SHARED?: any, VARIANT?: any }, ResolversTypes['ComparisonVerdict']>;

export type ConfirmOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmOutcomeResult'] = ResolversParentTypes['ConfirmOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'ConfirmOutcomeSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type ConfirmOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmOutcomeSuccess'] = ResolversParentTypes['ConfirmOutcomeSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultedRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultedRoster'] = ResolversParentTypes['ConsultedRoster']> = {
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isOwed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededFromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  neededUntilOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watermarkOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['CorrectionAnswer'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  basisValue?: Resolver<Maybe<ResolversTypes['Disclosed']>, ParentType, ContextType>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CorrectionCode'], ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['CorrectionDecline']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBasisPreferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  overdueTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precedenceSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RegisterRecord']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remindedPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Disclosed']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionAnswerResolvers = EnumResolverSignature<{ CORRECTED?: any, NOT_CORRECTED?: any, UNANSWERABLE?: any }, ResolversTypes['CorrectionAnswer']>;

export type CorrectionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionChange'] = ResolversParentTypes['CorrectionChange']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionChangeKind'], ParentType, ContextType>;
};

export type CorrectionChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionChangeConnection'] = ResolversParentTypes['CorrectionChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionChangeEdge'] = ResolversParentTypes['CorrectionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionChange'], ParentType, ContextType>;
};

export type CorrectionChangeKindResolvers = EnumResolverSignature<{ ACKNOWLEDGED?: any, DECLINED?: any, HELD?: any, ISSUED?: any, LOOKED?: any, OVERDUE?: any, REMINDED?: any, RESUMED?: any, WITHDRAWN?: any }, ResolversTypes['CorrectionChangeKind']>;

export type CorrectionCodeResolvers = EnumResolverSignature<{ DUPLICATE?: any, EVENT_MISSING?: any, RECORD_TO_REPLACE?: any, RECORD_TO_VOID?: any, VALUE_DIFFERS?: any }, ResolversTypes['CorrectionCode']>;

export type CorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionDeclineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionDecline'] = ResolversParentTypes['CorrectionDecline']> = {
  code?: Resolver<ResolversTypes['CorrectionDeclineCode'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectionDeclineCodeResolvers = EnumResolverSignature<{ NOT_HELD?: any, NO_BASIS?: any, OTHER_AUTHORITY?: any, OTHER_PERSON?: any, RECORD_STANDS?: any }, ResolversTypes['CorrectionDeclineCode']>;

export type CorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CorrectionIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionIssue'] = ResolversParentTypes['CorrectionIssue']> = {
  caseNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CorrectionCode'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CorrectionSettledErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionSettledError'] = ResolversParentTypes['CorrectionSettledError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionStateResolvers = EnumResolverSignature<{ ACKNOWLEDGED?: any, CORRECTED?: any, DECLINED?: any, OPEN?: any, OVERDUE?: any, WITHDRAWN?: any }, ResolversTypes['CorrectionState']>;

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DecideAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealResult'] = ResolversParentTypes['DecideAppealResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'DecideAppealSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type DecideAppealSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealSuccess'] = ResolversParentTypes['DecideAppealSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLinkResult'] = ResolversParentTypes['DecideLinkResult']> = {
  __resolveType?: TypeResolveFn<'DecideLinkSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DecideLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLinkSuccess'] = ResolversParentTypes['DecideLinkSuccess']> = {
  decision?: Resolver<ResolversTypes['LinkDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionScopeResolvers = EnumResolverSignature<{ PAIR?: any, VERSIONS?: any }, ResolversTypes['DecisionScope']>;

export type DeclineCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCorrectionResult'] = ResolversParentTypes['DeclineCorrectionResult']> = {
  __resolveType?: TypeResolveFn<'CorrectionSettledError' | 'DeclineCorrectionSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DeclineCorrectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCorrectionSuccess'] = ResolversParentTypes['DeclineCorrectionSuccess']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers = EnumResolverSignature<{ ED?: any, GR?: any, HC?: any, HUB?: any, MZ?: any, PS?: any }, ResolversTypes['Department']>;

export type DisclosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosed'] = ResolversParentTypes['Disclosed']> = {
  __resolveType?: TypeResolveFn<'MaskedValue' | 'MatchOnlyValue' | 'NotShared' | 'SharedValue', ParentType, ContextType>;
};

export type DismissCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCaseResult'] = ResolversParentTypes['DismissCaseResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'DismissCaseSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type DismissCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCaseSuccess'] = ResolversParentTypes['DismissCaseSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtResolvers = EnumResolverSignature<{ CONTENDED?: any, MISSING_VALUE?: any, NOT_OWED?: any, OUT_OF_AREA?: any, REVIEW?: any, ROSTER_LATE?: any, UNDETERMINED?: any, UNUSABLE_VALUE?: any, WAITING?: any }, ResolversTypes['Doubt']>;

export type EnvelopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Envelope'] = ResolversParentTypes['Envelope']> = {
  declaredRows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ImportMode'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEndOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  periodStartOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EscalateCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateCaseResult'] = ResolversParentTypes['EscalateCaseResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'EscalateCaseSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type EscalateCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateCaseSuccess'] = ResolversParentTypes['EscalateCaseSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RegisterRecord']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceActionResolvers = EnumResolverSignature<{ AGREEMENT_CHANGED?: any, APPEAL?: any, BATCH_HELD?: any, BATCH_RECEIVED?: any, BATCH_RELEASED?: any, BATCH_WITHDRAWN?: any, CASE_EVENT?: any, DECIDE?: any, ERASED?: any, EXPORT?: any, KEY_ROTATED?: any, POST_CHANGED?: any, PROTECTION_CHANGED?: any, READ?: any, REVEAL?: any, RULE_CHANGED?: any, RUN?: any, SESSION_ENDED?: any, SIGN_IN?: any, SIGN_IN_REFUSED?: any }, ResolversTypes['EvidenceAction']>;

export type EvidenceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEntry'] = ResolversParentTypes['EvidenceEntry']> = {
  action?: Resolver<ResolversTypes['EvidenceAction'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEntryConnection'] = ResolversParentTypes['EvidenceEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEntryEdge'] = ResolversParentTypes['EvidenceEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceEntry'], ParentType, ContextType>;
};

export type EvidenceResultResolvers = EnumResolverSignature<{ DONE?: any, REFUSED?: any }, ResolversTypes['EvidenceResult']>;

export type ExpectedRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedRoster'] = ResolversParentTypes['ExpectedRoster']> = {
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodEndOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  periodStartOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  definitionHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FeedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedCode'] = ResolversParentTypes['FeedCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type FeedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedField'] = ResolversParentTypes['FeedField']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['FeedCode']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRestricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  base?: Resolver<ResolversTypes['FigureBase'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureBaseResolvers = EnumResolverSignature<{ HUKOU?: any, OCCURRENCE?: any, RESIDENT?: any, SUBMITTED?: any }, ResolversTypes['FigureBase']>;

export type FigurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  label?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  askAgainOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  compared?: Resolver<ReadonlyArray<ResolversTypes['ComparedField']>, ParentType, ContextType>;
  consulted?: Resolver<ReadonlyArray<ResolversTypes['ConsultedRoster']>, ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['Doubt']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  goesAwayWhen?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  goneCause?: Resolver<Maybe<ResolversTypes['GoneCause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type GateStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateStop'] = ResolversParentTypes['GateStop']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type GiveFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveFeedbackResult'] = ResolversParentTypes['GiveFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'GiveFeedbackSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type GiveFeedbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveFeedbackSuccess'] = ResolversParentTypes['GiveFeedbackSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoneCauseResolvers = EnumResolverSignature<{ CORRECTED?: any, DECIDED?: any, ERASED?: any, LATE_MATCH?: any, RULE_CHANGED?: any, VOIDED?: any, WITHDRAWN?: any }, ResolversTypes['GoneCause']>;

export type IdempotencyMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyMismatchError'] = ResolversParentTypes['IdempotencyMismatchError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportModeResolvers = EnumResolverSignature<{ ADD?: any, REPLACE?: any }, ResolversTypes['ImportMode']>;

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  agrees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['LinkDecision']>, ParentType, ContextType>;
  differs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['LinkedRecord'], ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['LinkedRecord'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['LinkScore']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['LinkStanding'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCandidate'] = ResolversParentTypes['LinkCandidate']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerOf?: Resolver<ResolversTypes['LinkedRecord'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['LinkedRecord'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['LinkStanding']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkDecision'] = ResolversParentTypes['LinkDecision']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['DecisionScope'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LinkVerdict'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkExplanation'] = ResolversParentTypes['LinkExplanation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['LinkCandidate']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['LinkScore']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkOrderResolvers = EnumResolverSignature<{ BY_PAIR?: any, UNCERTAIN_FIRST?: any }, ResolversTypes['LinkOrder']>;

export type LinkScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkScore'] = ResolversParentTypes['LinkScore']> = {
  bars?: Resolver<ReadonlyArray<ResolversTypes['LinkScoreBar']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['LinkScoreCorrection']>, ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notShared?: Resolver<ReadonlyArray<ResolversTypes['NotSharedBar']>, ParentType, ContextType>;
  prior?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LinkScoreBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkScoreBar'] = ResolversParentTypes['LinkScoreBar']> = {
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impliedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgreementLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  rarityBits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['BarSharing'], ParentType, ContextType>;
};

export type LinkScoreCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkScoreCorrection'] = ResolversParentTypes['LinkScoreCorrection']> = {
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type LinkStandingResolvers = EnumResolverSignature<{ ACCEPTED?: any, CONFIRMED?: any, REVIEW?: any }, ResolversTypes['LinkStanding']>;

export type LinkVerdictResolvers = EnumResolverSignature<{ NOT_SAME?: any, SAME?: any }, ResolversTypes['LinkVerdict']>;

export type LinkedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedRecord'] = ResolversParentTypes['LinkedRecord']> = {
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RegisterRecord']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaskedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedValue'] = ResolversParentTypes['MaskedValue']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  isRevealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  masked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchOnlyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchOnlyValue'] = ResolversParentTypes['MatchOnlyValue']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  isRevealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeCorrections?: Resolver<ResolversTypes['AcknowledgeCorrectionsResult'], ParentType, ContextType, RequireFields<MutationacknowledgeCorrectionsArgs, 'input'>>;
  addComment?: Resolver<ResolversTypes['AddCommentResult'], ParentType, ContextType, RequireFields<MutationaddCommentArgs, 'input'>>;
  applyBulk?: Resolver<ResolversTypes['ApplyBulkResult'], ParentType, ContextType, RequireFields<MutationapplyBulkArgs, 'input'>>;
  askAssist?: Resolver<ResolversTypes['AskAssistResult'], ParentType, ContextType, RequireFields<MutationaskAssistArgs, 'input'>>;
  assignCase?: Resolver<ResolversTypes['AssignCaseResult'], ParentType, ContextType, RequireFields<MutationassignCaseArgs, 'input'>>;
  attachEvidence?: Resolver<ResolversTypes['AttachEvidenceResult'], ParentType, ContextType, RequireFields<MutationattachEvidenceArgs, 'input'>>;
  carryOutResolution?: Resolver<ResolversTypes['CarryOutResolutionResult'], ParentType, ContextType, RequireFields<MutationcarryOutResolutionArgs, 'input'>>;
  changeSchedule?: Resolver<ResolversTypes['ChangeScheduleResult'], ParentType, ContextType, RequireFields<MutationchangeScheduleArgs, 'input'>>;
  closeHalf?: Resolver<ResolversTypes['CloseHalfResult'], ParentType, ContextType, RequireFields<MutationcloseHalfArgs, 'input'>>;
  confirmOutcome?: Resolver<ResolversTypes['ConfirmOutcomeResult'], ParentType, ContextType, RequireFields<MutationconfirmOutcomeArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealResult'], ParentType, ContextType, RequireFields<MutationdecideAppealArgs, 'input'>>;
  decideLink?: Resolver<ResolversTypes['DecideLinkResult'], ParentType, ContextType, RequireFields<MutationdecideLinkArgs, 'input'>>;
  declineCorrection?: Resolver<ResolversTypes['DeclineCorrectionResult'], ParentType, ContextType, RequireFields<MutationdeclineCorrectionArgs, 'input'>>;
  dismissCase?: Resolver<ResolversTypes['DismissCaseResult'], ParentType, ContextType, RequireFields<MutationdismissCaseArgs, 'input'>>;
  escalateCase?: Resolver<ResolversTypes['EscalateCaseResult'], ParentType, ContextType, RequireFields<MutationescalateCaseArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['GiveFeedbackResult'], ParentType, ContextType, RequireFields<MutationgiveFeedbackArgs, 'input'>>;
  openAppeal?: Resolver<ResolversTypes['OpenAppealResult'], ParentType, ContextType, RequireFields<MutationopenAppealArgs, 'input'>>;
  previewBulk?: Resolver<ResolversTypes['PreviewBulkResult'], ParentType, ContextType, RequireFields<MutationpreviewBulkArgs, 'input'>>;
  proposeOutcome?: Resolver<ResolversTypes['ProposeOutcomeResult'], ParentType, ContextType, RequireFields<MutationproposeOutcomeArgs, 'input'>>;
  putOnAgenda?: Resolver<ResolversTypes['PutOnAgendaResult'], ParentType, ContextType, RequireFields<MutationputOnAgendaArgs, 'input'>>;
  recordResolution?: Resolver<ResolversTypes['RecordResolutionResult'], ParentType, ContextType, RequireFields<MutationrecordResolutionArgs, 'input'>>;
  rejectOutcome?: Resolver<ResolversTypes['RejectOutcomeResult'], ParentType, ContextType, RequireFields<MutationrejectOutcomeArgs, 'input'>>;
  revealField?: Resolver<ResolversTypes['RevealFieldResult'], ParentType, ContextType, RequireFields<MutationrevealFieldArgs, 'input'>>;
  setOwedFeed?: Resolver<ResolversTypes['SetOwedFeedResult'], ParentType, ContextType, RequireFields<MutationsetOwedFeedArgs, 'input'>>;
  setParameter?: Resolver<ResolversTypes['SetParameterResult'], ParentType, ContextType, RequireFields<MutationsetParameterArgs, 'input'>>;
  startRun?: Resolver<ResolversTypes['StartRunResult'], ParentType, ContextType, RequireFields<MutationstartRunArgs, 'input'>>;
  startVerifying?: Resolver<ResolversTypes['StartVerifyingResult'], ParentType, ContextType, RequireFields<MutationstartVerifyingArgs, 'input'>>;
  submitBatch?: Resolver<ResolversTypes['SubmitBatchResult'], ParentType, ContextType, RequireFields<MutationsubmitBatchArgs, 'input'>>;
  undoBulk?: Resolver<ResolversTypes['UndoBulkResult'], ParentType, ContextType, RequireFields<MutationundoBulkArgs, 'input'>>;
  undoCaseDecision?: Resolver<ResolversTypes['UndoCaseDecisionResult'], ParentType, ContextType, RequireFields<MutationundoCaseDecisionArgs, 'input'>>;
  undoLinkDecision?: Resolver<ResolversTypes['UndoLinkDecisionResult'], ParentType, ContextType, RequireFields<MutationundoLinkDecisionArgs, 'input'>>;
  uploadRoster?: Resolver<ResolversTypes['UploadRosterResult'], ParentType, ContextType, RequireFields<MutationuploadRosterArgs, 'input'>>;
  withdrawAssist?: Resolver<ResolversTypes['WithdrawAssistResult'], ParentType, ContextType, RequireFields<MutationwithdrawAssistArgs, 'input'>>;
  withdrawBatch?: Resolver<ResolversTypes['WithdrawBatchResult'], ParentType, ContextType, RequireFields<MutationwithdrawBatchArgs, 'input'>>;
};

export type NamedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedCount'] = ResolversParentTypes['NamedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Batch' | 'CaseFile' | 'Correction' | 'Finding' | 'Run', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotLinkedExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotLinkedExplanation'] = ResolversParentTypes['NotLinkedExplanation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['LinkCandidate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['LinkDecision']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['LinkedRecord'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['LinkedRecord'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['BlockingRuleState']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['LinkScore']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotShared'] = ResolversParentTypes['NotShared']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  isRevealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithholdingReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSharedBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSharedBar'] = ResolversParentTypes['NotSharedBar']> = {
  disclosed?: Resolver<ResolversTypes['NotShared'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type OpenAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAppealResult'] = ResolversParentTypes['OpenAppealResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'OpenAppealSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type OpenAppealSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAppealSuccess'] = ResolversParentTypes['OpenAppealSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers = EnumResolverSignature<{ CONFLICTS?: any, UNANSWERABLE?: any }, ResolversTypes['Outcome']>;

export type OverdueUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueUnit'] = ResolversParentTypes['OverdueUnit']> = {
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OwedFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedFeed'] = ResolversParentTypes['OwedFeed']> = {
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextRoster?: Resolver<Maybe<ResolversTypes['ExpectedRoster']>, ParentType, ContextType>;
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sinceOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  watermarkOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type OwedFeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedFeedConnection'] = ResolversParentTypes['OwedFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwedFeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwedFeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedFeedEdge'] = ResolversParentTypes['OwedFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwedFeed'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairExplanation'] = ResolversParentTypes['PairExplanation']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LinkExplanation' | 'NotFoundError' | 'NotLinkedExplanation', ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  default?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['ParameterOverride']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParameterOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterOverride'] = ResolversParentTypes['ParameterOverride']> = {
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFromOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validToOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standsFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonState'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType, Partial<PersontimelineArgs>>;
};

export type PersonRedirectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRedirect'] = ResolversParentTypes['PersonRedirect']> = {
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonRedirectKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonRedirectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRedirectConnection'] = ResolversParentTypes['PersonRedirectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonRedirectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonRedirectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRedirectEdge'] = ResolversParentTypes['PersonRedirectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonRedirect'], ParentType, ContextType>;
};

export type PersonRedirectKindResolvers = EnumResolverSignature<{ CREATED?: any, ENDED?: any, JOINED?: any, MOVED?: any, SPLIT?: any }, ResolversTypes['PersonRedirectKind']>;

export type PersonStateResolvers = EnumResolverSignature<{ ENDED?: any, JOINED?: any, LIVING?: any, SPLIT?: any }, ResolversTypes['PersonState']>;

export type PreviewBulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewBulkResult'] = ResolversParentTypes['PreviewBulkResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'PreviewBulkSuccess', ParentType, ContextType>;
};

export type PreviewBulkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewBulkSuccess'] = ResolversParentTypes['PreviewBulkSuccess']> = {
  bulk?: Resolver<ResolversTypes['CaseBulk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeOutcomeResult'] = ResolversParentTypes['ProposeOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ProposeOutcomeSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type ProposeOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeOutcomeSuccess'] = ResolversParentTypes['ProposeOutcomeSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurposeResolvers = EnumResolverSignature<{ P1?: any, P2?: any, P3?: any, P4?: any, P5?: any }, ResolversTypes['Purpose']>;

export type PutOnAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutOnAgendaResult'] = ResolversParentTypes['PutOnAgendaResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'PutOnAgendaSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type PutOnAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutOnAgendaSuccess'] = ResolversParentTypes['PutOnAgendaSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QuerybatchArgs, 'number'>>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<QuerybatchesArgs, 'first'>>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QuerycaseFileArgs, 'number'>>;
  caseFiles?: Resolver<ResolversTypes['CaseFileConnection'], ParentType, ContextType, RequireFields<QuerycaseFilesArgs, 'first'>>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  correctionChanges?: Resolver<ResolversTypes['CorrectionChangeConnection'], ParentType, ContextType, RequireFields<QuerycorrectionChangesArgs, 'feed' | 'first'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QuerycorrectionsArgs, 'first'>>;
  evidenceEntries?: Resolver<ResolversTypes['EvidenceEntryConnection'], ParentType, ContextType, RequireFields<QueryevidenceEntriesArgs, 'first'>>;
  explainPair?: Resolver<ResolversTypes['PairExplanation'], ParentType, ContextType, Partial<QueryexplainPairArgs>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<QueryfeedArgs, 'id'>>;
  feeds?: Resolver<ReadonlyArray<ResolversTypes['Feed']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryfiguresArgs, 'period'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryfindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryfindingsArgs, 'first' | 'includeUnanswerable'>>;
  latestRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuerylinksArgs, 'first' | 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  overdueUnits?: Resolver<ReadonlyArray<ResolversTypes['OverdueUnit']>, ParentType, ContextType, RequireFields<QueryoverdueUnitsArgs, 'month'>>;
  owedFeeds?: Resolver<ResolversTypes['OwedFeedConnection'], ParentType, ContextType, RequireFields<QueryowedFeedsArgs, 'first'>>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['Parameter']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QuerypersonArgs, 'id'>>;
  personRedirects?: Resolver<ResolversTypes['PersonRedirectConnection'], ParentType, ContextType, RequireFields<QuerypersonRedirectsArgs, 'first'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryregionsArgs, 'first'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryrunArgs, 'id'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<QueryrunsArgs, 'first'>>;
  schedules?: Resolver<ReadonlyArray<ResolversTypes['Schedule']>, ParentType, ContextType>;
  submissions?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerysubmissionsArgs, 'feed' | 'region' | 'seriesNo'>>;
};

export type RecordFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordField'] = ResolversParentTypes['RecordField']> = {
  disclosed?: Resolver<ResolversTypes['Disclosed'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordResolutionResult'] = ResolversParentTypes['RecordResolutionResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RecordResolutionSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type RecordResolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordResolutionSuccess'] = ResolversParentTypes['RecordResolutionSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  validFromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  validToOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionLevelResolvers = EnumResolverSignature<{ CITY?: any, COUNTY?: any, PROVINCE?: any, TOWN?: any, VILLAGE?: any }, ResolversTypes['RegionLevel']>;

export type RegisterRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRecord'] = ResolversParentTypes['RegisterRecord']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['RecordField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  rowNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectOutcomeResult'] = ResolversParentTypes['RejectOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RejectOutcomeSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type RejectOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectOutcomeSuccess'] = ResolversParentTypes['RejectOutcomeSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementResolvers = EnumResolverSignature<{ CONDITIONAL?: any, OPTIONAL?: any, REQUIRED?: any }, ResolversTypes['Requirement']>;

export type ResolutionActionResolvers = EnumResolverSignature<{ A1?: any, A2?: any, A3?: any, A4?: any, A5?: any, A6?: any, A7?: any, A8?: any, A9?: any, A10?: any, A11?: any, A12?: any, A13?: any }, ResolversTypes['ResolutionAction']>;

export type RevealFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealFieldResult'] = ResolversParentTypes['RevealFieldResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RevealFieldSuccess' | 'RevealRefusedError', ParentType, ContextType>;
};

export type RevealFieldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealFieldSuccess'] = ResolversParentTypes['RevealFieldSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealRefusedError'] = ResolversParentTypes['RevealRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterProblem'] = ResolversParentTypes['RosterProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  rowNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RosterRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterRefusedError'] = ResolversParentTypes['RosterRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['RosterProblem'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowCounts'] = ResolversParentTypes['RowCounts']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowError'] = ResolversParentTypes['RowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RowErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowErrorConnection'] = ResolversParentTypes['RowErrorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RowErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RowErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowErrorEdge'] = ResolversParentTypes['RowErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RowError'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['NamedCount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  manifestHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RunProgress'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunProgress'] = ResolversParentTypes['RunProgress']> = {
  chunksDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunksTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
};

export type RunStateResolvers = EnumResolverSignature<{ DONE?: any, FAILED?: any, PLANNED?: any, RUNNING?: any }, ResolversTypes['RunState']>;

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFiredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetOwedFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOwedFeedResult'] = ResolversParentTypes['SetOwedFeedResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'SetOwedFeedSuccess', ParentType, ContextType>;
};

export type SetOwedFeedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOwedFeedSuccess'] = ResolversParentTypes['SetOwedFeedSuccess']> = {
  owedFeed?: Resolver<ResolversTypes['OwedFeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetParameterResult'] = ResolversParentTypes['SetParameterResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'SetParameterSuccess', ParentType, ContextType>;
};

export type SetParameterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetParameterSuccess'] = ResolversParentTypes['SetParameterSuccess']> = {
  parameter?: Resolver<ResolversTypes['Parameter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeverityResolvers = EnumResolverSignature<{ S1?: any, S2?: any, S3?: any, S4?: any }, ResolversTypes['Severity']>;

export type SharedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedValue'] = ResolversParentTypes['SharedValue']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedReceipt'] = ResolversParentTypes['SignedReceipt']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunResult'] = ResolversParentTypes['StartRunResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'StartRunSuccess', ParentType, ContextType>;
};

export type StartRunSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunSuccess'] = ResolversParentTypes['StartRunSuccess']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartVerifyingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartVerifyingResult'] = ResolversParentTypes['StartVerifyingResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StartVerifyingSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type StartVerifyingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartVerifyingSuccess'] = ResolversParentTypes['StartVerifyingSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateChangedError'] = ResolversParentTypes['StateChangedError']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['SignedReceipt']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  seriesNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitBatchResult'] = ResolversParentTypes['SubmitBatchResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'NotFoundError' | 'RosterRefusedError' | 'SubmitBatchSuccess', ParentType, ContextType>;
};

export type SubmitBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitBatchSuccess'] = ResolversParentTypes['SubmitBatchSuccess']> = {
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['SignedReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  batchReceived?: SubscriptionResolver<ResolversTypes['Batch'], "batchReceived", ParentType, ContextType, Partial<SubscriptionbatchReceivedArgs>>;
  caseChanged?: SubscriptionResolver<ResolversTypes['CaseChange'], "caseChanged", ParentType, ContextType, RequireFields<SubscriptioncaseChangedArgs, 'number'>>;
  correctionIssued?: SubscriptionResolver<ResolversTypes['CorrectionIssue'], "correctionIssued", ParentType, ContextType, RequireFields<SubscriptioncorrectionIssuedArgs, 'feed'>>;
  runProgress?: SubscriptionResolver<ResolversTypes['RunProgress'], "runProgress", ParentType, ContextType, RequireFields<SubscriptionrunProgressArgs, 'runId'>>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RegisterRecord'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrendResolvers = EnumResolverSignature<{ GONE?: any, NEW?: any, PERSISTING?: any, REGRESSED?: any }, ResolversTypes['Trend']>;

export type UndoBulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoBulkResult'] = ResolversParentTypes['UndoBulkResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'UndoBulkSuccess', ParentType, ContextType>;
};

export type UndoBulkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoBulkSuccess'] = ResolversParentTypes['UndoBulkSuccess']> = {
  bulk?: Resolver<ResolversTypes['CaseBulk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoCaseDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoCaseDecisionResult'] = ResolversParentTypes['UndoCaseDecisionResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError' | 'UndoCaseDecisionSuccess', ParentType, ContextType>;
};

export type UndoCaseDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoCaseDecisionSuccess'] = ResolversParentTypes['UndoCaseDecisionSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoLinkDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLinkDecisionResult'] = ResolversParentTypes['UndoLinkDecisionResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'NotFoundError' | 'UndoLinkDecisionSuccess', ParentType, ContextType>;
};

export type UndoLinkDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLinkDecisionSuccess'] = ResolversParentTypes['UndoLinkDecisionSuccess']> = {
  decision?: Resolver<ResolversTypes['LinkDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownColumn'] = ResolversParentTypes['UnknownColumn']> = {
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UploadRosterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadRosterResult'] = ResolversParentTypes['UploadRosterResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RosterRefusedError' | 'UploadRosterSuccess', ParentType, ContextType>;
};

export type UploadRosterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadRosterSuccess'] = ResolversParentTypes['UploadRosterSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'CorrectionSettledError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RevealRefusedError' | 'RosterRefusedError' | 'StateChangedError', ParentType, ContextType>;
};

export type WithdrawAssistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssistResult'] = ResolversParentTypes['WithdrawAssistResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError' | 'WithdrawAssistSuccess', ParentType, ContextType>;
};

export type WithdrawAssistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssistSuccess'] = ResolversParentTypes['WithdrawAssistSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBatchResult'] = ResolversParentTypes['WithdrawBatchResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'WithdrawBatchSuccess', ParentType, ContextType>;
};

export type WithdrawBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBatchSuccess'] = ResolversParentTypes['WithdrawBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithholdingReasonResolvers = EnumResolverSignature<{ AGREEMENT_EXPIRED?: any, AGREEMENT_PENDING?: any, AGREEMENT_REVOKED?: any, CHECK_DENIED?: any, NOT_SHARED?: any, PROTECTED_PERSON?: any, PURPOSE_DENIED?: any, PURPOSE_REQUIRED?: any, ROLE_READS_NO_PERSON?: any, ROW_OUT_OF_SCOPE?: any, TWO_PERSONS_REQUIRED?: any }, ResolversTypes['WithholdingReason']>;

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeCorrectionsResult?: AcknowledgeCorrectionsResultResolvers<ContextType>;
  AcknowledgeCorrectionsSuccess?: AcknowledgeCorrectionsSuccessResolvers<ContextType>;
  AddCommentResult?: AddCommentResultResolvers<ContextType>;
  AddCommentSuccess?: AddCommentSuccessResolvers<ContextType>;
  AgreementLevel?: AgreementLevelResolvers<ContextType>;
  ApplyBulkResult?: ApplyBulkResultResolvers<ContextType>;
  ApplyBulkSuccess?: ApplyBulkSuccessResolvers<ContextType>;
  AskAssistResult?: AskAssistResultResolvers<ContextType>;
  AskAssistSuccess?: AskAssistSuccessResolvers<ContextType>;
  AssignCaseResult?: AssignCaseResultResolvers<ContextType>;
  AssignCaseSuccess?: AssignCaseSuccessResolvers<ContextType>;
  AssistFeedback?: AssistFeedbackResolvers;
  AssistQuestion?: AssistQuestionResolvers;
  AssistState?: AssistStateResolvers;
  AssistUrgency?: AssistUrgencyResolvers;
  AttachEvidenceResult?: AttachEvidenceResultResolvers<ContextType>;
  AttachEvidenceSuccess?: AttachEvidenceSuccessResolvers<ContextType>;
  BarSharing?: BarSharingResolvers;
  Batch?: BatchResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  BatchState?: BatchStateResolvers;
  BlockingRuleState?: BlockingRuleStateResolvers<ContextType>;
  BlockingState?: BlockingStateResolvers;
  BulkAct?: BulkActResolvers;
  Cadence?: CadenceResolvers;
  CarryOutResolutionResult?: CarryOutResolutionResultResolvers<ContextType>;
  CarryOutResolutionSuccess?: CarryOutResolutionSuccessResolvers<ContextType>;
  CaseAct?: CaseActResolvers;
  CaseAssist?: CaseAssistResolvers<ContextType>;
  CaseAttachment?: CaseAttachmentResolvers<ContextType>;
  CaseBulk?: CaseBulkResolvers<ContextType>;
  CaseBulkEntry?: CaseBulkEntryResolvers<ContextType>;
  CaseChange?: CaseChangeResolvers<ContextType>;
  CaseClockKind?: CaseClockKindResolvers;
  CaseComment?: CaseCommentResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  CaseFileConnection?: CaseFileConnectionResolvers<ContextType>;
  CaseFileEdge?: CaseFileEdgeResolvers<ContextType>;
  CaseHalf?: CaseHalfResolvers<ContextType>;
  CaseHalfVerdict?: CaseHalfVerdictResolvers;
  CaseNotice?: CaseNoticeResolvers<ContextType>;
  CaseProposal?: CaseProposalResolvers<ContextType>;
  CaseRefusedError?: CaseRefusedErrorResolvers<ContextType>;
  CaseResolution?: CaseResolutionResolvers<ContextType>;
  CaseState?: CaseStateResolvers;
  ChangeScheduleResult?: ChangeScheduleResultResolvers<ContextType>;
  ChangeScheduleSuccess?: ChangeScheduleSuccessResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CloseHalfResult?: CloseHalfResultResolvers<ContextType>;
  CloseHalfSuccess?: CloseHalfSuccessResolvers<ContextType>;
  ColumnReport?: ColumnReportResolvers<ContextType>;
  ComparedField?: ComparedFieldResolvers<ContextType>;
  ComparisonVerdict?: ComparisonVerdictResolvers;
  ConfirmOutcomeResult?: ConfirmOutcomeResultResolvers<ContextType>;
  ConfirmOutcomeSuccess?: ConfirmOutcomeSuccessResolvers<ContextType>;
  ConsultedRoster?: ConsultedRosterResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionAnswer?: CorrectionAnswerResolvers;
  CorrectionChange?: CorrectionChangeResolvers<ContextType>;
  CorrectionChangeConnection?: CorrectionChangeConnectionResolvers<ContextType>;
  CorrectionChangeEdge?: CorrectionChangeEdgeResolvers<ContextType>;
  CorrectionChangeKind?: CorrectionChangeKindResolvers;
  CorrectionCode?: CorrectionCodeResolvers;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionDecline?: CorrectionDeclineResolvers<ContextType>;
  CorrectionDeclineCode?: CorrectionDeclineCodeResolvers;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  CorrectionIssue?: CorrectionIssueResolvers<ContextType>;
  CorrectionSettledError?: CorrectionSettledErrorResolvers<ContextType>;
  CorrectionState?: CorrectionStateResolvers;
  Day?: GraphQLScalarType;
  DecideAppealResult?: DecideAppealResultResolvers<ContextType>;
  DecideAppealSuccess?: DecideAppealSuccessResolvers<ContextType>;
  DecideLinkResult?: DecideLinkResultResolvers<ContextType>;
  DecideLinkSuccess?: DecideLinkSuccessResolvers<ContextType>;
  DecisionScope?: DecisionScopeResolvers;
  DeclineCorrectionResult?: DeclineCorrectionResultResolvers<ContextType>;
  DeclineCorrectionSuccess?: DeclineCorrectionSuccessResolvers<ContextType>;
  Department?: DepartmentResolvers;
  Disclosed?: DisclosedResolvers<ContextType>;
  DismissCaseResult?: DismissCaseResultResolvers<ContextType>;
  DismissCaseSuccess?: DismissCaseSuccessResolvers<ContextType>;
  Doubt?: DoubtResolvers;
  Envelope?: EnvelopeResolvers<ContextType>;
  EscalateCaseResult?: EscalateCaseResultResolvers<ContextType>;
  EscalateCaseSuccess?: EscalateCaseSuccessResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceAction?: EvidenceActionResolvers;
  EvidenceEntry?: EvidenceEntryResolvers<ContextType>;
  EvidenceEntryConnection?: EvidenceEntryConnectionResolvers<ContextType>;
  EvidenceEntryEdge?: EvidenceEntryEdgeResolvers<ContextType>;
  EvidenceResult?: EvidenceResultResolvers;
  ExpectedRoster?: ExpectedRosterResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FeedCode?: FeedCodeResolvers<ContextType>;
  FeedField?: FeedFieldResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureBase?: FigureBaseResolvers;
  FigurePart?: FigurePartResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  GateStop?: GateStopResolvers<ContextType>;
  GiveFeedbackResult?: GiveFeedbackResultResolvers<ContextType>;
  GiveFeedbackSuccess?: GiveFeedbackSuccessResolvers<ContextType>;
  GoneCause?: GoneCauseResolvers;
  IdempotencyMismatchError?: IdempotencyMismatchErrorResolvers<ContextType>;
  ImportMode?: ImportModeResolvers;
  Instant?: GraphQLScalarType;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkCandidate?: LinkCandidateResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkDecision?: LinkDecisionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkExplanation?: LinkExplanationResolvers<ContextType>;
  LinkOrder?: LinkOrderResolvers;
  LinkScore?: LinkScoreResolvers<ContextType>;
  LinkScoreBar?: LinkScoreBarResolvers<ContextType>;
  LinkScoreCorrection?: LinkScoreCorrectionResolvers<ContextType>;
  LinkStanding?: LinkStandingResolvers;
  LinkVerdict?: LinkVerdictResolvers;
  LinkedRecord?: LinkedRecordResolvers<ContextType>;
  MaskedValue?: MaskedValueResolvers<ContextType>;
  MatchOnlyValue?: MatchOnlyValueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedCount?: NamedCountResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotLinkedExplanation?: NotLinkedExplanationResolvers<ContextType>;
  NotShared?: NotSharedResolvers<ContextType>;
  NotSharedBar?: NotSharedBarResolvers<ContextType>;
  OpenAppealResult?: OpenAppealResultResolvers<ContextType>;
  OpenAppealSuccess?: OpenAppealSuccessResolvers<ContextType>;
  Outcome?: OutcomeResolvers;
  OverdueUnit?: OverdueUnitResolvers<ContextType>;
  OwedFeed?: OwedFeedResolvers<ContextType>;
  OwedFeedConnection?: OwedFeedConnectionResolvers<ContextType>;
  OwedFeedEdge?: OwedFeedEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairExplanation?: PairExplanationResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  ParameterOverride?: ParameterOverrideResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonRedirect?: PersonRedirectResolvers<ContextType>;
  PersonRedirectConnection?: PersonRedirectConnectionResolvers<ContextType>;
  PersonRedirectEdge?: PersonRedirectEdgeResolvers<ContextType>;
  PersonRedirectKind?: PersonRedirectKindResolvers;
  PersonState?: PersonStateResolvers;
  PreviewBulkResult?: PreviewBulkResultResolvers<ContextType>;
  PreviewBulkSuccess?: PreviewBulkSuccessResolvers<ContextType>;
  ProposeOutcomeResult?: ProposeOutcomeResultResolvers<ContextType>;
  ProposeOutcomeSuccess?: ProposeOutcomeSuccessResolvers<ContextType>;
  Purpose?: PurposeResolvers;
  PutOnAgendaResult?: PutOnAgendaResultResolvers<ContextType>;
  PutOnAgendaSuccess?: PutOnAgendaSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordField?: RecordFieldResolvers<ContextType>;
  RecordResolutionResult?: RecordResolutionResultResolvers<ContextType>;
  RecordResolutionSuccess?: RecordResolutionSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers;
  RegisterRecord?: RegisterRecordResolvers<ContextType>;
  RejectOutcomeResult?: RejectOutcomeResultResolvers<ContextType>;
  RejectOutcomeSuccess?: RejectOutcomeSuccessResolvers<ContextType>;
  Requirement?: RequirementResolvers;
  ResolutionAction?: ResolutionActionResolvers;
  RevealFieldResult?: RevealFieldResultResolvers<ContextType>;
  RevealFieldSuccess?: RevealFieldSuccessResolvers<ContextType>;
  RevealRefusedError?: RevealRefusedErrorResolvers<ContextType>;
  RosterProblem?: RosterProblemResolvers<ContextType>;
  RosterRefusedError?: RosterRefusedErrorResolvers<ContextType>;
  RowCounts?: RowCountsResolvers<ContextType>;
  RowError?: RowErrorResolvers<ContextType>;
  RowErrorConnection?: RowErrorConnectionResolvers<ContextType>;
  RowErrorEdge?: RowErrorEdgeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunProgress?: RunProgressResolvers<ContextType>;
  RunState?: RunStateResolvers;
  Schedule?: ScheduleResolvers<ContextType>;
  SetOwedFeedResult?: SetOwedFeedResultResolvers<ContextType>;
  SetOwedFeedSuccess?: SetOwedFeedSuccessResolvers<ContextType>;
  SetParameterResult?: SetParameterResultResolvers<ContextType>;
  SetParameterSuccess?: SetParameterSuccessResolvers<ContextType>;
  Severity?: SeverityResolvers;
  SharedValue?: SharedValueResolvers<ContextType>;
  SignedReceipt?: SignedReceiptResolvers<ContextType>;
  StartRunResult?: StartRunResultResolvers<ContextType>;
  StartRunSuccess?: StartRunSuccessResolvers<ContextType>;
  StartVerifyingResult?: StartVerifyingResultResolvers<ContextType>;
  StartVerifyingSuccess?: StartVerifyingSuccessResolvers<ContextType>;
  StateChangedError?: StateChangedErrorResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmitBatchResult?: SubmitBatchResultResolvers<ContextType>;
  SubmitBatchSuccess?: SubmitBatchSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Trend?: TrendResolvers;
  UndoBulkResult?: UndoBulkResultResolvers<ContextType>;
  UndoBulkSuccess?: UndoBulkSuccessResolvers<ContextType>;
  UndoCaseDecisionResult?: UndoCaseDecisionResultResolvers<ContextType>;
  UndoCaseDecisionSuccess?: UndoCaseDecisionSuccessResolvers<ContextType>;
  UndoLinkDecisionResult?: UndoLinkDecisionResultResolvers<ContextType>;
  UndoLinkDecisionSuccess?: UndoLinkDecisionSuccessResolvers<ContextType>;
  UnknownColumn?: UnknownColumnResolvers<ContextType>;
  UploadRosterResult?: UploadRosterResultResolvers<ContextType>;
  UploadRosterSuccess?: UploadRosterSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawAssistResult?: WithdrawAssistResultResolvers<ContextType>;
  WithdrawAssistSuccess?: WithdrawAssistSuccessResolvers<ContextType>;
  WithdrawBatchResult?: WithdrawBatchResultResolvers<ContextType>;
  WithdrawBatchSuccess?: WithdrawBatchSuccessResolvers<ContextType>;
  WithholdingReason?: WithholdingReasonResolvers;
  Wording?: WordingResolvers<ContextType>;
};

