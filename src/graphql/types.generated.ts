import type { PlainDate } from '../domain/values/plain-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BatchMapper, ColumnReportMapper, EnvelopeMapper, RosterProblemMapper, RowErrorMapper, UploadRosterSuccessMapper, WithdrawBatchSuccessMapper } from './mappers/batch.mappers.ts';
import type { BlockingRuleStateMapper, DecideLinkSuccessMapper, LinkMapper, LinkCandidateMapper, LinkDecisionMapper, LinkExplanationMapper, LinkScoreMapper, LinkScoreBarMapper, LinkScoreCorrectionMapper, LinkedRecordMapper, NotLinkedExplanationMapper, UndoLinkDecisionSuccessMapper } from './mappers/link.mappers.ts';
import type { CaseEventMapper, CaseFileMapper } from './mappers/case-file.mappers.ts';
import type { ChangeScheduleSuccessMapper, ScheduleMapper } from './mappers/schedule.mappers.ts';
import type { CheckMapper } from './mappers/check.mappers.ts';
import type { ComparedFieldMapper, ConsultedRosterMapper, EvidenceMapper, FindingMapper } from './mappers/finding.mappers.ts';
import type { FeedMapper, FeedCodeMapper, FeedFieldMapper } from './mappers/feed.mappers.ts';
import type { FigureMapper, FigurePartMapper } from './mappers/figure.mappers.ts';
import type { OwedFeedMapper, SetOwedFeedSuccessMapper } from './mappers/owed-feed.mappers.ts';
import type { ParameterMapper, ParameterOverrideMapper, SetParameterSuccessMapper } from './mappers/parameter.mappers.ts';
import type { RegionMapper } from './mappers/region.mappers.ts';
import type { RunMapper, StartRunSuccessMapper } from './mappers/run.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** How far two values agree. */
export type AgreementLevel = {
  readonly __typename?: 'AgreementLevel';
  /** Code of the level. */
  readonly code: Scalars['String']['output'];
  /** The level in words, e.g. same sound, other character. */
  readonly name: Wording;
};

/** A delivered file: its envelope and what became of its rows. */
export type Batch = {
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
  /** The right record lacks a value. */
  | 'RIGHT_MISSING'
  /** Both agree: they are compared. */
  | 'SHARED';

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

/** One step in the life of a case. */
export type CaseEvent = {
  readonly __typename?: 'CaseEvent';
  /** Who did it; `run` when a run did. */
  readonly actor: Scalars['String']['output'];
  /** State before; null for the opening. */
  readonly from?: Maybe<CaseState>;
  /** When. */
  readonly happenedAt: Scalars['Instant']['output'];
  /** What kind of step. */
  readonly kind: Scalars['String']['output'];
  /** Order within the case, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** State after. */
  readonly to: CaseState;
};

/** A case (差异案件): one event, everything found about it, and what was done. */
export type CaseFile = {
  readonly __typename?: 'CaseFile';
  /** When it was closed; null while it is open. */
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Day by which it must be settled; null where none is set. */
  readonly deadlineOn?: Maybe<Scalars['Day']['output']>;
  /** What it is about: birth, death, marriage, residence, identity … */
  readonly event: Scalars['String']['output'];
  /** What was found about the event, gone findings included. */
  readonly findings: ReadonlyArray<Finding>;
  /** What happened to the case, in order. */
  readonly history: ReadonlyArray<CaseEvent>;
  /** Identifier inside the hub. */
  readonly id: Scalars['ID']['output'];
  /** Number such as C-2026-000123. */
  readonly number: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['Instant']['output'];
  /** Department that settles it. */
  readonly owner: Department;
  /** Region of its subject, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** Severity of its gravest finding. */
  readonly severity: Severity;
  /** State. */
  readonly state: CaseState;
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
  /** Field. */
  readonly field: Scalars['String']['output'];
  /** Value of the subject; masked for callers who may not see it. */
  readonly left?: Maybe<Scalars['String']['output']>;
  /** Value of the other record; masked for callers who may not see it. */
  readonly right?: Maybe<Scalars['String']['output']>;
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
  /** Variants of the same, e.g. of one character. */
  | 'VARIANT';

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

/** Input of `decideLink`: either `linkId`, or `left` and `right`. */
export type DecideLinkInput = {
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

/** A record that a finding rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What kind of record. */
  readonly feed: Feed;
  /** Whether parts of the key are masked. */
  readonly isMasked: Scalars['Boolean']['output'];
  /** Natural key, parts joined by `|`. Masked unless the caller is entitled to see it; a look in full is written down. */
  readonly key: Scalars['String']['output'];
  /** The row version; null for rosters and totals. */
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  /** Region of the record, 6 to 12 digits. */
  readonly region: Scalars['ID']['output'];
  /** subject, counterpart, same event, duplicate … */
  readonly role: Scalars['String']['output'];
};

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
export type Finding = {
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
  /** Fields that agree. */
  readonly agrees: ReadonlyArray<Scalars['String']['output']>;
  /** The decision in force; null when the engine decides. */
  readonly decision?: Maybe<LinkDecision>;
  /** Fields that differ. */
  readonly differs: ReadonlyArray<Scalars['String']['output']>;
  /** Follows from the pair: the same over all runs and on every machine. */
  readonly id: Scalars['ID']['output'];
  /** One record. */
  readonly left: LinkedRecord;
  /** Why it waits for a person; null when it does not. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** The other record. */
  readonly right: LinkedRecord;
  /** How strongly both records speak for one person, as of the day the link became known; null for links that were never scored. */
  readonly score?: Maybe<LinkScore>;
  /** Whether it counts. */
  readonly standing: LinkStanding;
  /** Match tier, T1 (best) to T8; T2n: same number, other name; P: by score, where no tier fits. */
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
  /** Chance that both are one person, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** The candidate. */
  readonly record: LinkedRecord;
  /** How their link stands; null when they are not linked. */
  readonly standing?: Maybe<LinkStanding>;
  /** Tier of their link; null when they are not linked. */
  readonly tier?: Maybe<Scalars['String']['output']>;
  /** Bits. */
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
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Identifier of the pair, as in `Link.id`. */
  readonly linkId: Scalars['ID']['output'];
  /** Why, as the officer wrote it. */
  readonly reason: Scalars['String']['output'];
  /** When it was taken back; null while it is in force. */
  readonly undoneAt?: Maybe<Scalars['Instant']['output']>;
  /** Who took it back. */
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

/** A score taken apart: prior, bars with their rarity, and corrections add up to the weight. Holds no value of any record. */
export type LinkScore = {
  readonly __typename?: 'LinkScore';
  /** One bar a field, in the order of the model. */
  readonly bars: ReadonlyArray<LinkScoreBar>;
  /** What is taken from the whole because fields do not err independently. */
  readonly corrections: ReadonlyArray<LinkScoreCorrection>;
  /** Version of the model that scored; 0 is the one that the product brings along. */
  readonly modelVersion: Scalars['Int']['output'];
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
  /** Bits more for a rare shared value, less for a common one. */
  readonly rarityBits: Scalars['Float']['output'];
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
  /** What kind of record. */
  readonly feed: Feed;
  /** Whether parts of the key are masked. */
  readonly isMasked: Scalars['Boolean']['output'];
  /** Natural key, parts joined by `|`. Masked unless the caller is entitled to see it; a look in full is written down. */
  readonly key: Scalars['String']['output'];
  /** Which person of the record. */
  readonly role: Scalars['String']['output'];
};

/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Changes the time of a line of the cycle, or switches it on or off. */
  readonly changeSchedule: ChangeScheduleResult;
  /** Says that two records speak of one person, or that they do not. Every later run keeps it until it is undone. */
  readonly decideLink: DecideLinkResult;
  /** States from when, until when and how often an organisation owes a feed; absence is only judged where a feed is owed. */
  readonly setOwedFeed: SetOwedFeedResult;
  /** Sets a threshold for a region and everything below it from a day on. Runs planned later use it. */
  readonly setParameter: SetParameterResult;
  /** Freezes the register and orders link and checks; workers do the rest. Findings appear when the run is done. */
  readonly startRun: StartRunResult;
  /** Takes a decision back; the next run judges the pair by itself again. */
  readonly undoLinkDecision: UndoLinkDecisionResult;
  /** Imports a file that was posted to `/uploads?dryRun` before: rows become live, rows that cannot be taken are listed. */
  readonly uploadRoster: UploadRosterResult;
  /** Takes a wrong batch back: its rows stop being live, what they had replaced lives again, its period is open again. */
  readonly withdrawBatch: WithdrawBatchResult;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationchangeScheduleArgs = {
  input: ChangeScheduleInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideLinkArgs = {
  input: DecideLinkInput;
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
export type MutationundoLinkDecisionArgs = {
  input: UndoLinkDecisionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationuploadRosterArgs = {
  input: UploadRosterInput;
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
  /** Stable code of the reason. */
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

/** What a check answered. */
export type Outcome =
  /** The records contradict each other. */
  | 'CONFLICTS'
  /** It cannot be told. */
  | 'UNANSWERABLE';

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
  /** The register of owed feeds by feed, region and organisation, with how far each sender's rosters reach. At most 100 a page. */
  readonly owedFeeds: OwedFeedConnection;
  /** Every threshold with its default, its source and the values set in its place. */
  readonly parameters: ReadonlyArray<Parameter>;
  /** Administrative divisions by code, old ones included. At most 100 a page. */
  readonly regions: RegionConnection;
  /** One run. */
  readonly run?: Maybe<Run>;
  /** Runs, newest first. At most 100 a page. */
  readonly runs: RunConnection;
  /** The roster cycle: what the hub starts by itself and when. */
  readonly schedules: ReadonlyArray<Schedule>;
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
export type QueryowedFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  feed?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
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

/** A person in a record, by business key. */
export type RecordPersonInput = {
  /** Feed code. */
  readonly feed: Scalars['ID']['input'];
  /** Natural key, parts joined by `|`. */
  readonly key: Scalars['String']['input'];
  /** Role in the record; the first person the feed names when left away. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
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

/** Whether a column must be there. */
export type Requirement =
  /** Under a condition of the record type. */
  | 'CONDITIONAL'
  /** May be left away. */
  | 'OPTIONAL'
  /** Always. */
  | 'REQUIRED';

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
export type Run = {
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

/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** How far a run is: at once, on every change, and for the last time when it is done or failed. */
  readonly runProgress: RunProgress;
};


/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type SubscriptionrunProgressArgs = {
  runId: Scalars['ID']['input'];
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
  ChangeScheduleResult:
    | ( ChangeScheduleSuccessMapper & { __typename: 'ChangeScheduleSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DecideLinkResult:
    | ( DecideLinkSuccessMapper & { __typename: 'DecideLinkSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PairExplanation:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LinkExplanationMapper & { __typename: 'LinkExplanation' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( NotLinkedExplanationMapper & { __typename: 'NotLinkedExplanation' } )
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
  WithdrawBatchResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( WithdrawBatchSuccessMapper & { __typename: 'WithdrawBatchSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyMismatchError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RosterRefusedError, 'problem'> & { problem: _RefType['RosterProblem'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreementLevel: ResolverTypeWrapper<AgreementLevel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Batch: ResolverTypeWrapper<BatchMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BatchConnection: ResolverTypeWrapper<Omit<BatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BatchEdge']> }>;
  BatchEdge: ResolverTypeWrapper<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>;
  BatchState: ResolverTypeWrapper<'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'REPLACED'>;
  BlockingRuleState: ResolverTypeWrapper<BlockingRuleStateMapper>;
  BlockingState: ResolverTypeWrapper<'SHARED' | 'DIFFERENT' | 'LEFT_MISSING' | 'RIGHT_MISSING' | 'BOTH_MISSING'>;
  Cadence: ResolverTypeWrapper<'MONTHLY' | 'QUARTERLY' | 'TERM' | 'OCCASIONAL'>;
  CaseEvent: ResolverTypeWrapper<CaseEventMapper>;
  CaseFile: ResolverTypeWrapper<CaseFileMapper>;
  CaseFileConnection: ResolverTypeWrapper<Omit<CaseFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseFileEdge']> }>;
  CaseFileEdge: ResolverTypeWrapper<Omit<CaseFileEdge, 'node'> & { node: ResolversTypes['CaseFile'] }>;
  CaseState: ResolverTypeWrapper<'NEW' | 'WAITING' | 'ASSIGNED' | 'VERIFYING' | 'ASSIST' | 'FEEDBACK' | 'PROPOSED' | 'RESOLVED' | 'CLOSED' | 'ESCALATED' | 'ON_AGENDA' | 'DECIDED' | 'APPEAL_HOLD' | 'REOPENED' | 'DISMISSED'>;
  ChangeScheduleInput: ChangeScheduleInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeScheduleResult']>;
  ChangeScheduleSuccess: ResolverTypeWrapper<ChangeScheduleSuccessMapper>;
  Check: ResolverTypeWrapper<CheckMapper>;
  ColumnReport: ResolverTypeWrapper<ColumnReportMapper>;
  ComparedField: ResolverTypeWrapper<ComparedFieldMapper>;
  ComparisonVerdict: ResolverTypeWrapper<'EQUAL' | 'VARIANT' | 'DIFFERENT' | 'MISSING'>;
  ConsultedRoster: ResolverTypeWrapper<ConsultedRosterMapper>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecideLinkInput: DecideLinkInput;
  DecideLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideLinkResult']>;
  DecideLinkSuccess: ResolverTypeWrapper<DecideLinkSuccessMapper>;
  Department: ResolverTypeWrapper<'PS' | 'HC' | 'MZ' | 'ED' | 'GR' | 'HUB'>;
  Doubt: ResolverTypeWrapper<'WAITING' | 'ROSTER_LATE' | 'NOT_OWED' | 'OUT_OF_AREA' | 'UNDETERMINED' | 'REVIEW' | 'CONTENDED' | 'MISSING_VALUE' | 'UNUSABLE_VALUE'>;
  Envelope: ResolverTypeWrapper<EnvelopeMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedCount: ResolverTypeWrapper<NamedCount>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotLinkedExplanation: ResolverTypeWrapper<NotLinkedExplanationMapper>;
  Outcome: ResolverTypeWrapper<'CONFLICTS' | 'UNANSWERABLE'>;
  OwedFeed: ResolverTypeWrapper<OwedFeedMapper>;
  OwedFeedConnection: ResolverTypeWrapper<Omit<OwedFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OwedFeedEdge']> }>;
  OwedFeedEdge: ResolverTypeWrapper<Omit<OwedFeedEdge, 'node'> & { node: ResolversTypes['OwedFeed'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairExplanation: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairExplanation']>;
  Parameter: ResolverTypeWrapper<ParameterMapper>;
  ParameterOverride: ResolverTypeWrapper<ParameterOverrideMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPersonInput: RecordPersonInput;
  Region: ResolverTypeWrapper<RegionMapper>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: ResolverTypeWrapper<'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE'>;
  Requirement: ResolverTypeWrapper<'REQUIRED' | 'CONDITIONAL' | 'OPTIONAL'>;
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
  StartRunInput: StartRunInput;
  StartRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRunResult']>;
  StartRunSuccess: ResolverTypeWrapper<StartRunSuccessMapper>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Trend: ResolverTypeWrapper<'NEW' | 'PERSISTING' | 'GONE' | 'REGRESSED'>;
  UndoLinkDecisionInput: UndoLinkDecisionInput;
  UndoLinkDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoLinkDecisionResult']>;
  UndoLinkDecisionSuccess: ResolverTypeWrapper<UndoLinkDecisionSuccessMapper>;
  UnknownColumn: ResolverTypeWrapper<UnknownColumn>;
  UploadRosterInput: UploadRosterInput;
  UploadRosterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadRosterResult']>;
  UploadRosterSuccess: ResolverTypeWrapper<UploadRosterSuccessMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawBatchInput: WithdrawBatchInput;
  WithdrawBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawBatchResult']>;
  WithdrawBatchSuccess: ResolverTypeWrapper<WithdrawBatchSuccessMapper>;
  Wording: ResolverTypeWrapper<Wording>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgreementLevel: AgreementLevel;
  String: Scalars['String']['output'];
  Batch: BatchMapper;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  BatchConnection: Omit<BatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BatchEdge']> };
  BatchEdge: Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] };
  BlockingRuleState: BlockingRuleStateMapper;
  CaseEvent: CaseEventMapper;
  CaseFile: CaseFileMapper;
  CaseFileConnection: Omit<CaseFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseFileEdge']> };
  CaseFileEdge: Omit<CaseFileEdge, 'node'> & { node: ResolversParentTypes['CaseFile'] };
  ChangeScheduleInput: ChangeScheduleInput;
  Boolean: Scalars['Boolean']['output'];
  ChangeScheduleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeScheduleResult'];
  ChangeScheduleSuccess: ChangeScheduleSuccessMapper;
  Check: CheckMapper;
  ColumnReport: ColumnReportMapper;
  ComparedField: ComparedFieldMapper;
  ConsultedRoster: ConsultedRosterMapper;
  Day: Scalars['Day']['output'];
  DecideLinkInput: DecideLinkInput;
  DecideLinkResult: ResolversUnionTypes<ResolversParentTypes>['DecideLinkResult'];
  DecideLinkSuccess: DecideLinkSuccessMapper;
  Envelope: EnvelopeMapper;
  Evidence: EvidenceMapper;
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
  Mutation: Record<PropertyKey, never>;
  NamedCount: NamedCount;
  NotFoundError: NotFoundError;
  NotLinkedExplanation: NotLinkedExplanationMapper;
  OwedFeed: OwedFeedMapper;
  OwedFeedConnection: Omit<OwedFeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OwedFeedEdge']> };
  OwedFeedEdge: Omit<OwedFeedEdge, 'node'> & { node: ResolversParentTypes['OwedFeed'] };
  PageInfo: PageInfo;
  PairExplanation: ResolversUnionTypes<ResolversParentTypes>['PairExplanation'];
  Parameter: ParameterMapper;
  ParameterOverride: ParameterOverrideMapper;
  Query: Record<PropertyKey, never>;
  RecordPersonInput: RecordPersonInput;
  Region: RegionMapper;
  RegionConnection: Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
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
  StartRunInput: StartRunInput;
  StartRunResult: ResolversUnionTypes<ResolversParentTypes>['StartRunResult'];
  StartRunSuccess: StartRunSuccessMapper;
  Subscription: Record<PropertyKey, never>;
  UndoLinkDecisionInput: UndoLinkDecisionInput;
  UndoLinkDecisionResult: ResolversUnionTypes<ResolversParentTypes>['UndoLinkDecisionResult'];
  UndoLinkDecisionSuccess: UndoLinkDecisionSuccessMapper;
  UnknownColumn: UnknownColumn;
  UploadRosterInput: UploadRosterInput;
  UploadRosterResult: ResolversUnionTypes<ResolversParentTypes>['UploadRosterResult'];
  UploadRosterSuccess: UploadRosterSuccessMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawBatchInput: WithdrawBatchInput;
  WithdrawBatchResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawBatchResult'];
  WithdrawBatchSuccess: WithdrawBatchSuccessMapper;
  Wording: Wording;
};

export type AgreementLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLevel'] = ResolversParentTypes['AgreementLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['RosterProblem']>, ParentType, ContextType>;
  rowErrors?: Resolver<ResolversTypes['RowErrorConnection'], ParentType, ContextType, RequireFields<BatchrowErrorsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type BatchStateResolvers = EnumResolverSignature<{ ACCEPTED?: any, REFUSED?: any, REPLACED?: any, WITHDRAWN?: any }, ResolversTypes['BatchState']>;

export type BlockingRuleStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockingRuleState'] = ResolversParentTypes['BlockingRuleState']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockingState'], ParentType, ContextType>;
};

export type BlockingStateResolvers = EnumResolverSignature<{ BOTH_MISSING?: any, DIFFERENT?: any, LEFT_MISSING?: any, RIGHT_MISSING?: any, SHARED?: any }, ResolversTypes['BlockingState']>;

export type CadenceResolvers = EnumResolverSignature<{ MONTHLY?: any, OCCASIONAL?: any, QUARTERLY?: any, TERM?: any }, ResolversTypes['Cadence']>;

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  deadlineOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
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

export type ColumnReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumnReport'] = ResolversParentTypes['ColumnReport']> = {
  mapped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stripped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['UnknownColumn']>, ParentType, ContextType>;
};

export type ComparedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedField'] = ResolversParentTypes['ComparedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ComparisonVerdict'], ParentType, ContextType>;
};

export type ComparisonVerdictResolvers = EnumResolverSignature<{ DIFFERENT?: any, EQUAL?: any, MISSING?: any, VARIANT?: any }, ResolversTypes['ComparisonVerdict']>;

export type ConsultedRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultedRoster'] = ResolversParentTypes['ConsultedRoster']> = {
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isOwed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededFromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  neededUntilOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watermarkOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DecideLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLinkResult'] = ResolversParentTypes['DecideLinkResult']> = {
  __resolveType?: TypeResolveFn<'DecideLinkSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DecideLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLinkSuccess'] = ResolversParentTypes['DecideLinkSuccess']> = {
  decision?: Resolver<ResolversTypes['LinkDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers = EnumResolverSignature<{ ED?: any, GR?: any, HC?: any, HUB?: any, MZ?: any, PS?: any }, ResolversTypes['Department']>;

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

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  modelVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type LinkScoreCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkScoreCorrection'] = ResolversParentTypes['LinkScoreCorrection']> = {
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type LinkStandingResolvers = EnumResolverSignature<{ ACCEPTED?: any, CONFIRMED?: any, REVIEW?: any }, ResolversTypes['LinkStanding']>;

export type LinkVerdictResolvers = EnumResolverSignature<{ NOT_SAME?: any, SAME?: any }, ResolversTypes['LinkVerdict']>;

export type LinkedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedRecord'] = ResolversParentTypes['LinkedRecord']> = {
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeSchedule?: Resolver<ResolversTypes['ChangeScheduleResult'], ParentType, ContextType, RequireFields<MutationchangeScheduleArgs, 'input'>>;
  decideLink?: Resolver<ResolversTypes['DecideLinkResult'], ParentType, ContextType, RequireFields<MutationdecideLinkArgs, 'input'>>;
  setOwedFeed?: Resolver<ResolversTypes['SetOwedFeedResult'], ParentType, ContextType, RequireFields<MutationsetOwedFeedArgs, 'input'>>;
  setParameter?: Resolver<ResolversTypes['SetParameterResult'], ParentType, ContextType, RequireFields<MutationsetParameterArgs, 'input'>>;
  startRun?: Resolver<ResolversTypes['StartRunResult'], ParentType, ContextType, RequireFields<MutationstartRunArgs, 'input'>>;
  undoLinkDecision?: Resolver<ResolversTypes['UndoLinkDecisionResult'], ParentType, ContextType, RequireFields<MutationundoLinkDecisionArgs, 'input'>>;
  uploadRoster?: Resolver<ResolversTypes['UploadRosterResult'], ParentType, ContextType, RequireFields<MutationuploadRosterArgs, 'input'>>;
  withdrawBatch?: Resolver<ResolversTypes['WithdrawBatchResult'], ParentType, ContextType, RequireFields<MutationwithdrawBatchArgs, 'input'>>;
};

export type NamedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedCount'] = ResolversParentTypes['NamedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type OutcomeResolvers = EnumResolverSignature<{ CONFLICTS?: any, UNANSWERABLE?: any }, ResolversTypes['Outcome']>;

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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QuerybatchArgs, 'number'>>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<QuerybatchesArgs, 'first'>>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QuerycaseFileArgs, 'number'>>;
  caseFiles?: Resolver<ResolversTypes['CaseFileConnection'], ParentType, ContextType, RequireFields<QuerycaseFilesArgs, 'first'>>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  explainPair?: Resolver<ResolversTypes['PairExplanation'], ParentType, ContextType, Partial<QueryexplainPairArgs>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<QueryfeedArgs, 'id'>>;
  feeds?: Resolver<ReadonlyArray<ResolversTypes['Feed']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryfiguresArgs, 'period'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryfindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryfindingsArgs, 'first' | 'includeUnanswerable'>>;
  latestRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuerylinksArgs, 'first' | 'order'>>;
  owedFeeds?: Resolver<ResolversTypes['OwedFeedConnection'], ParentType, ContextType, RequireFields<QueryowedFeedsArgs, 'first'>>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['Parameter']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryregionsArgs, 'first'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryrunArgs, 'id'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<QueryrunsArgs, 'first'>>;
  schedules?: Resolver<ReadonlyArray<ResolversTypes['Schedule']>, ParentType, ContextType>;
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

export type RequirementResolvers = EnumResolverSignature<{ CONDITIONAL?: any, OPTIONAL?: any, REQUIRED?: any }, ResolversTypes['Requirement']>;

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

export type StartRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunResult'] = ResolversParentTypes['StartRunResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'StartRunSuccess', ParentType, ContextType>;
};

export type StartRunSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRunSuccess'] = ResolversParentTypes['StartRunSuccess']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  runProgress?: SubscriptionResolver<ResolversTypes['RunProgress'], "runProgress", ParentType, ContextType, RequireFields<SubscriptionrunProgressArgs, 'runId'>>;
};

export type TrendResolvers = EnumResolverSignature<{ GONE?: any, NEW?: any, PERSISTING?: any, REGRESSED?: any }, ResolversTypes['Trend']>;

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
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RosterRefusedError', ParentType, ContextType>;
};

export type WithdrawBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBatchResult'] = ResolversParentTypes['WithdrawBatchResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'WithdrawBatchSuccess', ParentType, ContextType>;
};

export type WithdrawBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBatchSuccess'] = ResolversParentTypes['WithdrawBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgreementLevel?: AgreementLevelResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  BatchState?: BatchStateResolvers;
  BlockingRuleState?: BlockingRuleStateResolvers<ContextType>;
  BlockingState?: BlockingStateResolvers;
  Cadence?: CadenceResolvers;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  CaseFileConnection?: CaseFileConnectionResolvers<ContextType>;
  CaseFileEdge?: CaseFileEdgeResolvers<ContextType>;
  CaseState?: CaseStateResolvers;
  ChangeScheduleResult?: ChangeScheduleResultResolvers<ContextType>;
  ChangeScheduleSuccess?: ChangeScheduleSuccessResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  ColumnReport?: ColumnReportResolvers<ContextType>;
  ComparedField?: ComparedFieldResolvers<ContextType>;
  ComparisonVerdict?: ComparisonVerdictResolvers;
  ConsultedRoster?: ConsultedRosterResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DecideLinkResult?: DecideLinkResultResolvers<ContextType>;
  DecideLinkSuccess?: DecideLinkSuccessResolvers<ContextType>;
  Department?: DepartmentResolvers;
  Doubt?: DoubtResolvers;
  Envelope?: EnvelopeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  NamedCount?: NamedCountResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotLinkedExplanation?: NotLinkedExplanationResolvers<ContextType>;
  Outcome?: OutcomeResolvers;
  OwedFeed?: OwedFeedResolvers<ContextType>;
  OwedFeedConnection?: OwedFeedConnectionResolvers<ContextType>;
  OwedFeedEdge?: OwedFeedEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairExplanation?: PairExplanationResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  ParameterOverride?: ParameterOverrideResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers;
  Requirement?: RequirementResolvers;
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
  StartRunResult?: StartRunResultResolvers<ContextType>;
  StartRunSuccess?: StartRunSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Trend?: TrendResolvers;
  UndoLinkDecisionResult?: UndoLinkDecisionResultResolvers<ContextType>;
  UndoLinkDecisionSuccess?: UndoLinkDecisionSuccessResolvers<ContextType>;
  UnknownColumn?: UnknownColumnResolvers<ContextType>;
  UploadRosterResult?: UploadRosterResultResolvers<ContextType>;
  UploadRosterSuccess?: UploadRosterSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawBatchResult?: WithdrawBatchResultResolvers<ContextType>;
  WithdrawBatchSuccess?: WithdrawBatchSuccessResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
};

