import type { PlainDate } from '../domain/values/plain-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessApprovalMapper, AskRestrictedAccessSuccessMapper, DecideRestrictedAccessSuccessMapper, RestrictedAccessMapper, WithdrawRestrictedAccessSuccessMapper } from './mappers/restricted-access.mappers.ts';
import type { AccountMapper, ActingPostMapper, AddAccountSuccessMapper, AddClientKeySuccessMapper, AddClientSuccessMapper, AddSenderKeySuccessMapper, ClientMapper, ClientKeyMapper, ConfirmClientKeySuccessMapper, ConfirmPostSuccessMapper, FirstCredentialsMapper, GrantPostSuccessMapper, MeMapper, PostMapper, ResetCredentialsSuccessMapper, RestoreAccountSuccessMapper, RevealBudgetMapper, RevokeClientKeySuccessMapper, RevokeClientSuccessMapper, RevokeSenderKeySuccessMapper, SenderKeyMapper, SessionMapper, SetFreeAskingSuccessMapper, SuspendAccountSuccessMapper, WithdrawPostSuccessMapper } from './mappers/access.mappers.ts';
import type { AcknowledgeCorrectionsSuccessMapper, CorrectionMapper, CorrectionChangeMapper, DeclineCorrectionSuccessMapper } from './mappers/correction.mappers.ts';
import type { AddCommentSuccessMapper, AskAssistSuccessMapper, AssignCaseSuccessMapper, AttachEvidenceSuccessMapper, CarryOutResolutionSuccessMapper, CloseHalfSuccessMapper, ConfirmOutcomeSuccessMapper, DecideAppealSuccessMapper, DismissCaseSuccessMapper, EscalateCaseSuccessMapper, GiveFeedbackSuccessMapper, OpenAppealSuccessMapper, ProposeOutcomeSuccessMapper, PutOnAgendaSuccessMapper, RecordResolutionSuccessMapper, RejectOutcomeSuccessMapper, StartVerifyingSuccessMapper, UndoCaseDecisionSuccessMapper, WithdrawAssistSuccessMapper } from './mappers/case-work.mappers.ts';
import type { AgreementChangeMapper, AgreementConditionMapper, AgreementStepMapper, ApproveAgreementSuccessMapper, EndAgreementSuccessMapper, ProposeAgreementSuccessMapper, ReadingRuleMapper, ReadingRulesMapper, RejectAgreementSuccessMapper, ResumeAgreementSuccessMapper, SharedFieldTermsMapper, SharingAgreementMapper, SuspendAgreementSuccessMapper } from './mappers/agreement.mappers.ts';
import type { AnnounceSurveySuccessMapper, DrawSurveySuccessMapper, EnterSurveyResultSuccessMapper, SurveyMapper, SurveyAccuracyMapper, SurveyRecordMapper } from './mappers/survey.mappers.ts';
import type { ApprovalPairMapper, DrawnMatterMapper, ReleaseApprovalPairSuccessMapper } from './mappers/four-eyes.mappers.ts';
import type { AskFirstLoadSuccessMapper, ConfirmFirstLoadSuccessMapper, FirstLoadMapper, HeldBatchMapper, HoldVoiceMapper, RefuseBatchSuccessMapper, ReleaseBatchSuccessMapper } from './mappers/hold.mappers.ts';
import type { BatchMapper, ColumnReportMapper, EnvelopeMapper, RosterProblemMapper, RowErrorMapper, UploadRosterSuccessMapper, WithdrawBatchSuccessMapper } from './mappers/batch.mappers.ts';
import type { BlockingRuleStateMapper, DecideLinkSuccessMapper, LinkMapper, LinkCandidateMapper, LinkDecisionMapper, LinkExplanationMapper, LinkScoreMapper, LinkScoreBarMapper, LinkScoreCorrectionMapper, LinkedRecordMapper, NotLinkedExplanationMapper, NotSharedBarMapper, UndoLinkDecisionSuccessMapper } from './mappers/link.mappers.ts';
import type { CaseEventMapper, CaseFileMapper } from './mappers/case-file.mappers.ts';
import type { ChangeScheduleSuccessMapper, ScheduleMapper } from './mappers/schedule.mappers.ts';
import type { CheckMapper } from './mappers/check.mappers.ts';
import type { ComparedFieldMapper, ConsultedRosterMapper, EvidenceMapper, FindingMapper } from './mappers/finding.mappers.ts';
import type { DecideErasureSuccessMapper, ErasedClassMapper, RetentionDueMapper, RetentionOrderMapper } from './mappers/retention.mappers.ts';
import type { DecideProtectionSuccessMapper, ProtectPersonSuccessMapper, ProtectionMapper } from './mappers/protection.mappers.ts';
import type { EvidenceEntryMapper, EvidenceLookMapper } from './mappers/evidence.mappers.ts';
import type { FeedMapper, FeedCodeMapper, FeedFieldMapper } from './mappers/feed.mappers.ts';
import type { FigureMapper, FigurePartMapper } from './mappers/figure.mappers.ts';
import type { GateStopMapper, SubmissionMapper } from './mappers/submission.mappers.ts';
import type { MaskedValueMapper, MatchOnlyValueMapper, NotSharedMapper, RecordFieldMapper, RegisterRecordMapper, RevealFieldSuccessMapper, SharedValueMapper } from './mappers/record.mappers.ts';
import type { NotProcessedRowMapper, RunMapper, StartRunSuccessMapper } from './mappers/run.mappers.ts';
import type { OwedFeedMapper, SetOwedFeedSuccessMapper } from './mappers/owed-feed.mappers.ts';
import type { ParameterMapper, ParameterOverrideMapper, SetParameterSuccessMapper } from './mappers/parameter.mappers.ts';
import type { PersonMapper, PersonRedirectMapper, TimelineEntryMapper } from './mappers/person.mappers.ts';
import type { RegionMapper } from './mappers/region.mappers.ts';
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

/** Somebody who allowed it. */
export type AccessApproval = {
  readonly __typename?: 'AccessApproval';
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly givenAt: Scalars['Instant']['output'];
  /** For whom. */
  readonly side: AccessSide;
};

/** A change of accounts, posts, keys or sessions is refused by a rule. Nothing was changed. */
export type AccessRefusedError = UserError & {
  readonly __typename?: 'AccessRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused: SAME_PERSON, ADMINISTRATORS_APART, OWN_ACCOUNT, STEP_UP_REQUIRED, … */
  readonly rule: Scalars['String']['output'];
};

/** For whom somebody allows it. */
export type AccessSide =
  /** Data protection. */
  | 'DATA_PROTECTION'
  /** The department that owns the register. */
  | 'OWNER';

/** How a request stands. */
export type AccessState =
  /** Asked, allowed by nobody. */
  | 'ASKED'
  /** Declined. */
  | 'DECLINED'
  /** Its time is over. */
  | 'EXPIRED'
  /** The record is open. */
  | 'GRANTED'
  /** Allowed by one of two. */
  | 'HALF_APPROVED'
  /** Not allowed by both in time. */
  | 'LAPSED'
  /** Taken away. */
  | 'WITHDRAWN';

/** What is said of a request. */
export type AccessVerdict =
  /** It may be opened. */
  | 'APPROVE'
  /** It may not; one is enough. */
  | 'DECLINE';

/** An account: somebody who signs in, or a system. */
export type Account = {
  readonly __typename?: 'Account';
  /** When it was added. */
  readonly addedAt: Scalars['Instant']['output'];
  /** Who added it. */
  readonly addedBy: Scalars['String']['output'];
  /** Name shown; null for the auditor, who knows people by their accounts. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Sign-ins that failed since the last one that did not, from the address where most did. */
  readonly failedSignIns: Scalars['Int']['output'];
  /** The first password was not changed yet. */
  readonly hasFirstPassword: Scalars['Boolean']['output'];
  /** Until when sign-ins from one address at least are held back; null when none is. Other addresses are not. */
  readonly heldBackUntilAt?: Maybe<Scalars['Instant']['output']>;
  /** May send operations that no screen sends. */
  readonly isFreeAsking: Scalars['Boolean']['output'];
  /** Signs in with password and code here; else by the identity provider, or with a key. */
  readonly isLocal: Scalars['Boolean']['output'];
  /** A person, or a system. */
  readonly kind: AccountKind;
  /** When it was used last; null when never. */
  readonly lastSignInAt?: Maybe<Scalars['Instant']['output']>;
  /** Its name. */
  readonly name: Scalars['ID']['output'];
  /** Person who answers for a system; null for people. */
  readonly owner?: Maybe<Account>;
  /** Its posts, newest first. */
  readonly posts: ReadonlyArray<Post>;
  /** Whether it can be used. */
  readonly state: AccountState;
  /** When it was suspended; null when it is not. */
  readonly suspendedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who suspended it; null when it is not. */
  readonly suspendedBy?: Maybe<Scalars['String']['output']>;
};

/** A page of accounts. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account of a page. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** Kinds of accounts. */
export type AccountKind =
  /** A person. */
  | 'PERSON'
  /** A system of a department. */
  | 'SYSTEM';

/** Orders of accounts. */
export type AccountOrder =
  /** Those first that were not used for longest; never used ones before all. */
  | 'IDLE'
  /** By name. */
  | 'NAME';

/** Whether an account can be used. */
export type AccountState =
  /** It can. */
  | 'ACTIVE'
  /** It was suspended. */
  | 'SUSPENDED';

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

/** Unit and role that somebody acts in. */
export type ActingPost = {
  readonly __typename?: 'ActingPost';
  /** Organisation that it is bound to; null for the whole unit. */
  readonly org?: Maybe<Scalars['String']['output']>;
  /** Region that it is bound to, with everything below; null for everywhere. */
  readonly region?: Maybe<Scalars['ID']['output']>;
  /** Role. */
  readonly role: Role;
  /** What the role is called. */
  readonly roleName: Wording;
  /** Unit. */
  readonly unit: Unit;
};

/** Input of `addAccount`. */
export type AddAccountInput = {
  /** Name shown, 1 to 64 characters. */
  readonly displayName: Scalars['String']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Identity at the provider; a local account with password and code when left away. */
  readonly identity?: InputMaybe<ProviderIdentityInput>;
  /** Name, which stays for good: letters, digits, dots, _, @ and hyphens, no identity number. */
  readonly name: Scalars['ID']['input'];
};

/** What `addAccount` answers. */
export type AddAccountResult = AccessRefusedError | AddAccountSuccess | IdempotencyMismatchError | InvalidInputError;

/** The account was added. */
export type AddAccountSuccess = {
  readonly __typename?: 'AddAccountSuccess';
  /** The account as it stands now. */
  readonly account: Account;
  /** What its owner is handed; null for an account at a provider, and when this repeats an answer: it is shown once. */
  readonly firstCredentials?: Maybe<FirstCredentials>;
  /** Why nothing is handed over where something would be, with the remedy; null when nothing is missing. */
  readonly withheld?: Maybe<Wording>;
};

/** Input of `addClient`. */
export type AddClientInput = {
  /** Client certificate in PEM that tokens are bound to; bound to none when left away. */
  readonly certificate?: InputMaybe<Scalars['String']['input']>;
  /** Days its post lasts, 1 to 365. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Name, which stays for good. */
  readonly name: Scalars['ID']['input'];
  /** Account of the person who answers for it. */
  readonly owner: Scalars['ID']['input'];
  /** What it may do, as a submitter. */
  readonly post: ClientPostInput;
  /** Public key in PEM or JWK: Ed25519, P-256, or RSA of 3,072 bits and more. */
  readonly publicKey: Scalars['String']['input'];
};

/** Input of `addClientKey`. */
export type AddClientKeyInput = {
  /** Client certificate in PEM that tokens are bound to; bound to none when left away. */
  readonly certificate?: InputMaybe<Scalars['String']['input']>;
  /** Name of the system. */
  readonly client: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Public key in PEM or JWK: Ed25519, P-256, or RSA of 3,072 bits and more. */
  readonly publicKey: Scalars['String']['input'];
};

/** What `addClientKey` answers. */
export type AddClientKeyResult = AccessRefusedError | AddClientKeySuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The key was added and waits for confirmation. */
export type AddClientKeySuccess = {
  readonly __typename?: 'AddClientKeySuccess';
  /** The system as it stands now. */
  readonly client: Client;
};

/** What `addClient` answers. */
export type AddClientResult = AccessRefusedError | AddClientSuccess | IdempotencyMismatchError | InvalidInputError;

/** The system was registered; its post and its key wait for confirmation. */
export type AddClientSuccess = {
  readonly __typename?: 'AddClientSuccess';
  /** The system as it stands now. */
  readonly client: Client;
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

/** Input of `addSenderKey`. */
export type AddSenderKeyInput = {
  /** How it signs. */
  readonly algorithm: SigningAlgorithm;
  /** Name of the system. */
  readonly client: Scalars['ID']['input'];
  /** Days it lasts, 1 to 365. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of the feeds that it may sign, all of the department of the system. */
  readonly feeds: ReadonlyArray<Scalars['ID']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Organisation that the rosters are of; the department when left away. */
  readonly org?: InputMaybe<Scalars['String']['input']>;
  /** Public key: Ed25519 in PEM or JWK, SM2 as its uncompressed point, 130 hexadecimal digits beginning with 04. */
  readonly publicKey: Scalars['String']['input'];
  /** Region of which, and below which, rosters may be. */
  readonly region: Scalars['ID']['input'];
};

/** What `addSenderKey` answers. */
export type AddSenderKeyResult = AccessRefusedError | AddSenderKeySuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The key was registered. */
export type AddSenderKeySuccess = {
  readonly __typename?: 'AddSenderKeySuccess';
  /** The system as it stands now. */
  readonly client: Client;
};

/** One thing that a version changes. */
export type AgreementChange = {
  readonly __typename?: 'AgreementChange';
  /** The cell after; null where there is none any more, and for terms. */
  readonly after?: Maybe<SharedFieldTerms>;
  /** The cell before; null where there was none, and for terms. */
  readonly before?: Maybe<SharedFieldTerms>;
  /** In words. */
  readonly explanation: Wording;
  /** The field; null for terms such as validity. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Whether the reader gets more than before. */
  readonly isLoosening: Scalars['Boolean']['output'];
};

/** What must hold of a row before a field of it goes out. */
export type AgreementCondition = {
  readonly __typename?: 'AgreementCondition';
  /** Codes of the field, or of checks. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** Field that it looks at; null for those that look at none. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Which kind. */
  readonly kind: AgreementConditionKind;
  /** In words. */
  readonly wording: Wording;
};

/** A condition as it shall be. */
export type AgreementConditionInput = {
  /** Codes of the field, or of checks; for CODE and CHECK. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Field that it looks at; for CODE and COMMUNITY. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** Which kind. */
  readonly kind: AgreementConditionKind;
};

/** Kinds of conditions. */
export type AgreementConditionKind =
  /** Read for a finding of certain checks. */
  | 'CHECK'
  /** A code of the row itself. */
  | 'CODE'
  /** A region of the row lies in the own region. */
  | 'COMMUNITY'
  /** Sent by the own unit, or of the own region. */
  | 'OWN'
  /** Two other persons have allowed it (restricted registers). */
  | 'TWO_PERSONS';

/** How far two values agree. */
export type AgreementLevel = {
  readonly __typename?: 'AgreementLevel';
  /** Code of the level. */
  readonly code: Scalars['String']['output'];
  /** The level in words, e.g. same sound, other character. */
  readonly name: Wording;
};

/** There is a newer version than the one that the caller read. */
export type AgreementMovedOnError = UserError & {
  readonly __typename?: 'AgreementMovedOnError';
  /** Newest version; 0 when there is none. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
  /** Version that the caller read. */
  readonly seenVersion: Scalars['Int']['output'];
};

/** The step is not allowed. */
export type AgreementRefusedError = UserError & {
  readonly __typename?: 'AgreementRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** How a version stands. */
export type AgreementState =
  /** Proposed, approved by nobody. */
  | 'DRAFT'
  /** Its validity is over. */
  | 'EXPIRED'
  /** Approved by one of two. */
  | 'HALF_APPROVED'
  /** Counts. */
  | 'IN_FORCE'
  /** Approved by both; waits for its moment. */
  | 'MATURING'
  /** Rejected or ended. */
  | 'REVOKED'
  /** A newer version counts. */
  | 'SUPERSEDED'
  /** Would count, and is suspended. */
  | 'SUSPENDED';

/** Something that was done to a version. */
export type AgreementStep = {
  readonly __typename?: 'AgreementStep';
  /** Who did it. */
  readonly actor: Scalars['String']['output'];
  /** Unit of that post. */
  readonly department: DataConsumer;
  /** When it took effect. */
  readonly happenedAt: Scalars['Instant']['output'];
  /** What. */
  readonly kind: AgreementStepKind;
  /** Why; null where no reason is asked for. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  readonly role: Scalars['String']['output'];
};

/** What can be done to a version. */
export type AgreementStepKind =
  /** Approved for data protection. */
  | 'APPROVED_BY_DATA_PROTECTION'
  /** Approved for the department that owns the feed. */
  | 'APPROVED_BY_OWNER'
  /** Proposed. */
  | 'PROPOSED'
  /** Rejected, or ended. */
  | 'REVOKED'
  /** Suspended. */
  | 'SUSPENDED';

/** Input of `announceSurvey`. */
export type AnnounceSurveyInput = {
  /** Feed code. */
  readonly feed: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Only records that closed cases rest on. */
  readonly isOfClosedCases?: InputMaybe<Scalars['Boolean']['input']>;
  /** Region and everything below it. */
  readonly region: Scalars['ID']['input'];
  /** Records to draw; left away, as many as tell 95 % to ± 2 %. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
};

/** What `announceSurvey` answers. */
export type AnnounceSurveyResult = AnnounceSurveySuccess | IdempotencyMismatchError | InvalidInputError | SurveyRefusedError;

/** The frame is frozen. */
export type AnnounceSurveySuccess = {
  readonly __typename?: 'AnnounceSurveySuccess';
  /** The survey. */
  readonly survey: Survey;
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

/** Two persons who decided matters together, whoever of them spoke first. */
export type ApprovalPair = {
  readonly __typename?: 'ApprovalPair';
  /** Whether data protection let them go on in this month. */
  readonly isReleased: Scalars['Boolean']['output'];
  /** Whether the next one must be decided by somebody else: 20 times a month, and nobody let them go on. */
  readonly isSpent: Scalars['Boolean']['output'];
  /** Their accounts. */
  readonly persons: ReadonlyArray<Scalars['ID']['output']>;
  /** Matters that they decided together in the month. */
  readonly times: Scalars['Int']['output'];
};

/** Input of `approveAgreement`. */
export type ApproveAgreementInput = {
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. */
  readonly agreement: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Version that the caller read; when there is a newer one it is refused, and both are named. */
  readonly version: Scalars['Int']['input'];
};

/** What `approveAgreement` answers. */
export type ApproveAgreementResult = AgreementMovedOnError | AgreementRefusedError | ApproveAgreementSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The approval was taken. */
export type ApproveAgreementSuccess = {
  readonly __typename?: 'ApproveAgreementSuccess';
  /** The version as it stands now. */
  readonly agreement: SharingAgreement;
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

/** Input of `askFirstLoad`. */
export type AskFirstLoadInput = {
  /** Feed code. */
  readonly feed: Scalars['ID']['input'];
  /** First day of the periods. */
  readonly fromOn: Scalars['Day']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Region and everything below it, 6 to 12 digits. */
  readonly region: Scalars['ID']['input'];
  /** Last day of the periods. */
  readonly untilOn: Scalars['Day']['input'];
};

/** What `askFirstLoad` answers. */
export type AskFirstLoadResult = AskFirstLoadSuccess | HoldRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** It waits for a second person. */
export type AskFirstLoadSuccess = {
  readonly __typename?: 'AskFirstLoadSuccess';
  /** The first load. */
  readonly firstLoad: FirstLoad;
};

/** Input of `askRestrictedAccess`. */
export type AskRestrictedAccessInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the case, such as C-2026-000123. */
  readonly number: Scalars['ID']['input'];
  /** Why, 8 to 500 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
  /** The record, as the case shows it. */
  readonly recordId: Scalars['ID']['input'];
};

/** What `askRestrictedAccess` answers. */
export type AskRestrictedAccessResult = AskRestrictedAccessSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | RestrictedAccessRefusedError;

/** The request waits for two others. */
export type AskRestrictedAccessSuccess = {
  readonly __typename?: 'AskRestrictedAccessSuccess';
  /** The request as it stands now. */
  readonly access: RestrictedAccess;
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
  /** Identifier of the posted file, from `POST /cases/:number/attachments?dryRun`. */
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
  /** Rows that were not taken, as a file to correct and send again. */
  readonly rejected: RejectedRows;
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
  /** Name under which it is shown and saved: of the case and the file; what its sender called it is not kept. */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of its content, hexadecimal. */
  readonly hash: Scalars['ID']['output'];
  /** What it shows. */
  readonly label: Scalars['String']['output'];
  /** application/pdf, image/png, image/jpeg or that of an XLSX workbook, by its content. */
  readonly mediaType: Scalars['String']['output'];
  /** Where it is downloaded, with the purpose (`X-Purpose` or `?purpose=P2`); null for a reader who may not open it. */
  readonly path?: Maybe<Scalars['String']['output']>;
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
  /** Messages to departments; those that wait for the department that settles the case and the hub only, as an undo may still call them back. */
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
  /** Number of the case. */
  readonly caseNumber: Scalars['ID']['output'];
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
  /** What the receiver had looked at and is wrong, as in the evidence log: `finding:…`, `link:…`, `person:…`; told to a department that is not in the case and only looked, empty for all others. */
  readonly seen: ReadonlyArray<Scalars['ID']['output']>;
  /** The step that it tells of, as in `CaseEvent.seq`. */
  readonly seq: Scalars['Int']['output'];
};

/** A page of notices. */
export type CaseNoticeConnection = {
  readonly __typename?: 'CaseNoticeConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<CaseNoticeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type CaseNoticeEdge = {
  readonly __typename?: 'CaseNoticeEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CaseNotice;
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

/** A system of a department (部门系统), with a person who answers for it. Keys are shown by their thumbprints, never themselves. */
export type Client = {
  readonly __typename?: 'Client';
  /** The account. */
  readonly account: Account;
  /** Whether its post must be granted anew: none lasts longer than 30 days from now. The new post may be in force beside the old one. */
  readonly isRenewalDue: Scalars['Boolean']['output'];
  /** Keys by which it signs in (RFC 7523), newest first. */
  readonly keys: ReadonlyArray<ClientKey>;
  /** Name of its account. */
  readonly name: Scalars['ID']['output'];
  /** Person who answers for it. */
  readonly owner: Account;
  /** Its posts, newest first. */
  readonly posts: ReadonlyArray<Post>;
  /** Keys with which it signs batches, newest first. */
  readonly senderKeys: ReadonlyArray<SenderKey>;
  /** Whether it can be used. */
  readonly state: AccountState;
};

/** A page of systems. */
export type ClientConnection = {
  readonly __typename?: 'ClientConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<ClientEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A system of a page. */
export type ClientEdge = {
  readonly __typename?: 'ClientEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The system. */
  readonly node: Client;
};

/** A key by which a system signs in. */
export type ClientKey = {
  readonly __typename?: 'ClientKey';
  /** When it was added. */
  readonly addedAt: Scalars['Instant']['output'];
  /** Who added it. */
  readonly addedBy: Scalars['String']['output'];
  /** EdDSA, ES256 or PS256. */
  readonly algorithm: Scalars['String']['output'];
  /** Thumbprint of the client certificate that tokens are bound to (RFC 8705); null when they are bound to none. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** When it was confirmed; null while it waits. */
  readonly confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who confirmed it; null while it waits. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Its name: SHA-256 thumbprint (RFC 7638), `kid` of assertions. */
  readonly id: Scalars['ID']['output'];
  /** When it was revoked; null when it was not. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
  /** How it stands. */
  readonly state: ClientKeyState;
};

/** How a key stands. */
export type ClientKeyState =
  /** Can be used. */
  | 'ACTIVE'
  /** Was revoked. */
  | 'REVOKED'
  /** Waits for confirmation. */
  | 'WAITING';

/** What a system may do: its unit, organisation and region. */
export type ClientPostInput = {
  /** Organisation that it is bound to; the whole department when left away. */
  readonly org?: InputMaybe<Scalars['String']['input']>;
  /** Region that it is bound to, with everything below; everywhere when left away. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Department. */
  readonly unit: Unit;
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

/** Codes that a reader sees as another one, such as entries after adoption (民法典 §1110). */
export type CodeSubstitution = {
  readonly __typename?: 'CodeSubstitution';
  /** Codes that are not shown. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** What is shown in their place. */
  readonly shownAs: Scalars['String']['output'];
};

/** Codes that shall read as another one. */
export type CodeSubstitutionInput = {
  /** Codes that are not shown. */
  readonly codes: ReadonlyArray<Scalars['String']['input']>;
  /** What is shown in their place. */
  readonly shownAs: Scalars['String']['input'];
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

/** Input of `confirmClientKey`. */
export type ConfirmClientKeyInput = {
  /** Identifier of the key. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `confirmClientKey` answers. */
export type ConfirmClientKeyResult = AccessRefusedError | ConfirmClientKeySuccess | IdempotencyMismatchError | NotFoundError;

/** The key can be used. */
export type ConfirmClientKeySuccess = {
  readonly __typename?: 'ConfirmClientKeySuccess';
  /** The system as it stands now. */
  readonly client: Client;
};

/** Input of `confirmFirstLoad`. */
export type ConfirmFirstLoadInput = {
  /** The first load. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `confirmFirstLoad` answers. */
export type ConfirmFirstLoadResult = ConfirmFirstLoadSuccess | HoldRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The gates that count rows are suspended. */
export type ConfirmFirstLoadSuccess = {
  readonly __typename?: 'ConfirmFirstLoadSuccess';
  /** The first load. */
  readonly firstLoad: FirstLoad;
};

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

/** Input of `confirmPost`. */
export type ConfirmPostInput = {
  /** Identifier of the post. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `confirmPost` answers. */
export type ConfirmPostResult = AccessRefusedError | ConfirmPostSuccess | IdempotencyMismatchError | NotFoundError;

/** The post is in effect. */
export type ConfirmPostSuccess = {
  readonly __typename?: 'ConfirmPostSuccess';
  /** The post as it stands now. */
  readonly post: Post;
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
  /** What the case has told the department of the caller, also where the caller does not see the case: that an objection was upheld, for one. */
  readonly notices: ReadonlyArray<CaseNotice>;
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

/** Who reads under an agreement: a department, the survey (SV), or statistics (HUB). */
export type DataConsumer =
  /** Education, 教育. */
  | 'ED'
  /** Towns, villages and communities, 乡镇(村社区). */
  | 'GR'
  /** Health, 卫健. */
  | 'HC'
  /** Statistics; for people, those of the hub itself. */
  | 'HUB'
  /** Civil affairs, 民政. */
  | 'MZ'
  /** Public security, 公安. */
  | 'PS'
  /** Sample survey, 第三方调查. */
  | 'SV';

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

/** Input of `decideErasure`. */
export type DecideErasureInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** True: erase; false: do not. */
  readonly isConfirmed: Scalars['Boolean']['input'];
  /** Number of the order. */
  readonly number: Scalars['Int']['input'];
};

/** What `decideErasure` answers. */
export type DecideErasureResult = DecideErasureSuccess | IdempotencyMismatchError | NotFoundError;

/** The order was confirmed or declined. */
export type DecideErasureSuccess = {
  readonly __typename?: 'DecideErasureSuccess';
  /** The order as it stands now. */
  readonly order: RetentionOrder;
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

/** Input of `decideProtection`. */
export type DecideProtectionInput = {
  /** The protection. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is done. */
  readonly move: ProtectionMove;
};

/** What `decideProtection` answers. */
export type DecideProtectionResult = DecideProtectionSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | ProtectionRefusedError;

/** The step was taken. */
export type DecideProtectionSuccess = {
  readonly __typename?: 'DecideProtectionSuccess';
  /** The protection as it stands now. */
  readonly protection: Protection;
};

/** Input of `decideRestrictedAccess`. */
export type DecideRestrictedAccessInput = {
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Which. */
  readonly verdict: AccessVerdict;
};

/** What `decideRestrictedAccess` answers. */
export type DecideRestrictedAccessResult = DecideRestrictedAccessSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | RestrictedAccessRefusedError;

/** The word was taken. */
export type DecideRestrictedAccessSuccess = {
  readonly __typename?: 'DecideRestrictedAccessSuccess';
  /** The request as it stands now. */
  readonly access: RestrictedAccess;
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

/** How much of a field goes to a reader (7.9 of the sharing matrix). */
export type DisclosureLevel =
  /** In full, F. */
  | 'FULL'
  /** Under its mask, M. */
  | 'MASKED'
  /** Only whether it equals another value, X. */
  | 'MATCH_ONLY'
  /** Not at all. */
  | 'NONE';

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
  /** The counterpart, if there was one, may have been erased at the end of its term. */
  | 'ERASED'
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

/** Input of `drawSurvey`. */
export type DrawSurveyInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the survey. */
  readonly number: Scalars['Int']['input'];
  /** What became public after the frame was frozen, e.g. the drawing of a lottery named beforehand; 6 to 200 characters. */
  readonly seed: Scalars['String']['input'];
};

/** What `drawSurvey` answers. */
export type DrawSurveyResult = DrawSurveySuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError | SurveyRefusedError;

/** The sample is drawn. */
export type DrawSurveySuccess = {
  readonly __typename?: 'DrawSurveySuccess';
  /** The survey. */
  readonly survey: Survey;
};

/** A matter of two people that waits for whoever was drawn. */
export type DrawnMatter = {
  readonly __typename?: 'DrawnMatter';
  /** What is decided, as `kind:id`: `batch:37`, `first-load:…`, `agreement:PS.HC-BIRTH@2`, `restricted-access:…`, `case:C-2026-000123`. */
  readonly matter: Scalars['String']['output'];
  /** For whom the second voice speaks: `owner` or `data-protection`; empty where a matter takes one. */
  readonly side: Scalars['String']['output'];
  /** Until when only you may speak. */
  readonly untilAt: Scalars['Instant']['output'];
};

/** Input of `endAgreement`. */
export type EndAgreementInput = {
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. */
  readonly agreement: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 8 to 500 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
  /** Version that the caller read; when there is a newer one it is refused, and both are named. */
  readonly version: Scalars['Int']['input'];
};

/** What `endAgreement` answers. */
export type EndAgreementResult = AgreementMovedOnError | AgreementRefusedError | EndAgreementSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The agreement has ended. */
export type EndAgreementSuccess = {
  readonly __typename?: 'EndAgreementSuccess';
  /** The version as it stands now. */
  readonly agreement: SharingAgreement;
};

/** Input of `endSession`. */
export type EndSessionInput = {
  /** Identifier of the session, or of a token as the evidence log names it. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `endSession` answers. */
export type EndSessionResult = EndSessionSuccess | IdempotencyMismatchError | NotFoundError;

/** The session or token is over. */
export type EndSessionSuccess = {
  readonly __typename?: 'EndSessionSuccess';
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
};

/** Input of `enterSurveyResult`. */
export type EnterSurveyResultInput = {
  /** Names of the fields that were found right. */
  readonly confirmed: ReadonlyArray<Scalars['String']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the survey. */
  readonly number: Scalars['Int']['input'];
  /** The record. */
  readonly recordId: Scalars['ID']['input'];
  /** Names of the fields that were found wrong. What could not be told is in neither. */
  readonly wrong: ReadonlyArray<Scalars['String']['input']>;
};

/** What `enterSurveyResult` answers. */
export type EnterSurveyResultResult = EnterSurveyResultSuccess | IdempotencyMismatchError | NotFoundError | SurveyRefusedError;

/** The result is kept. */
export type EnterSurveyResultSuccess = {
  readonly __typename?: 'EnterSurveyResultSuccess';
  /** The survey. */
  readonly survey: Survey;
};

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

/** What an order erased of a class. */
export type ErasedClass = {
  readonly __typename?: 'ErasedClass';
  /** Class, as the evidence log names it. */
  readonly class: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Root (RFC 6962) over keyed digests of what was erased, 64 hexadecimal digits; null for raw files, which are only counted. */
  readonly root?: Maybe<Scalars['String']['output']>;
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
  /** A restored or copied hub took the place of its original. */
  | 'INSTANCE_ADOPTED'
  /** A key was rotated. */
  | 'KEY_ROTATED'
  /** An account, a post, a system or one of its keys was added, granted, confirmed, suspended or taken back. */
  | 'POST_CHANGED'
  /** A person was put under protection, or it was lifted. */
  | 'PROTECTION_CHANGED'
  /** Data of persons was read. */
  | 'READ'
  /** Access to a record of a restricted register was asked for, allowed, declined or withdrawn. */
  | 'RESTRICTED_ACCESS'
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
  | 'SIGN_IN_REFUSED'
  /** A sample survey was announced or drawn, or a result of it entered. */
  | 'SURVEY';

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
  /** What was shown, thing by thing; none where no field of a person was.. */
  readonly looks: ReadonlyArray<EvidenceLook>;
  /** What it was done to, as `kind:id`; `list:` and how many where one answer showed several things, which `looks` names. */
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

/** One thing that showed data of persons. */
export type EvidenceLook = {
  readonly __typename?: 'EvidenceLook';
  /** Agreements that decided, as `id@version`. */
  readonly agreements: ReadonlyArray<Scalars['String']['output']>;
  /** Fields that were shown, as `feed.field`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What showed them, as `kind:id`. */
  readonly object: Scalars['String']['output'];
  /** Whose data: opaque tokens. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
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

/** What the owner of a local account is handed. It is shown in this one answer, and kept nowhere: nobody can read it again. */
export type FirstCredentials = {
  readonly __typename?: 'FirstCredentials';
  /** Address for an authenticator (`otpauth://`, RFC 6238). */
  readonly authenticator: Scalars['String']['output'];
  /** First password, to be changed at the first sign-in. */
  readonly password: Scalars['String']['output'];
  /** Codes for the day the authenticator is lost, each good once. */
  readonly recoveryCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** A feed, region and period for which the gates that count rows are suspended. */
export type FirstLoad = {
  readonly __typename?: 'FirstLoad';
  /** Who confirmed it; null while it waits and does not hold. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Feed code. */
  readonly feed: Scalars['ID']['output'];
  /** First day of the periods. */
  readonly fromOn: Scalars['Day']['output'];
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who asked. */
  readonly proposedBy: Scalars['String']['output'];
  /** Region and everything below it. */
  readonly region: Scalars['ID']['output'];
  /** Last day of the periods. */
  readonly untilOn: Scalars['Day']['output'];
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

/** Input of `grantPost`. */
export type GrantPostInput = {
  /** Name of the account. */
  readonly account: Scalars['ID']['input'];
  /** Days it lasts, 1 to 365. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Organisation that it is bound to; the whole unit when left away. */
  readonly org?: InputMaybe<Scalars['String']['input']>;
  /** Region that it is bound to, with everything below; everywhere when left away. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Role. */
  readonly role: Role;
  /** Unit; can be left away for roles that are held in one unit only. */
  readonly unit?: InputMaybe<Unit>;
};

/** What `grantPost` answers. */
export type GrantPostResult = AccessRefusedError | GrantPostSuccess | IdempotencyMismatchError | InvalidInputError | NotFoundError;

/** The post was granted and waits for confirmation. */
export type GrantPostSuccess = {
  readonly __typename?: 'GrantPostSuccess';
  /** The post as it stands now. */
  readonly post: Post;
};

/** A batch that a gate holds: stored, and counting for nothing until two people decide. */
export type HeldBatch = {
  readonly __typename?: 'HeldBatch';
  /** The batch. */
  readonly batch: Batch;
  /** Gates that hold it, with the number, the limit and what the sender can do. */
  readonly gates: ReadonlyArray<GateStop>;
  /** Since when. */
  readonly heldAt: Scalars['Instant']['output'];
  /** Department that owns the feed; one of the two is of it. */
  readonly owner: Department;
  /** Rows of the file. */
  readonly rows: Scalars['Int']['output'];
  /** What was said so far; at most one voice waits for another. */
  readonly voices: ReadonlyArray<HoldVoice>;
};

/** The step is not allowed. */
export type HoldRefusedError = UserError & {
  readonly __typename?: 'HoldRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** What becomes of a held batch. */
export type HoldVerdict =
  /** It never counts. */
  | 'REFUSE'
  /** It counts. */
  | 'RELEASE';

/** What one person said about a held batch. */
export type HoldVoice = {
  readonly __typename?: 'HoldVoice';
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** Department of that post. */
  readonly department: DataConsumer;
  /** What. */
  readonly verdict: HoldVerdict;
};

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
  /** Those first whose probability is nearest to one half: a decision about them teaches most. Only scores that are wholly shared with the caller have a say; links without one follow by the keys of the pair. */
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

/** Whoever asks, so that a screen offers what works and nothing else. */
export type Me = {
  readonly __typename?: 'Me';
  /** Name shown; null for a token of the host without an account. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Until when that counts as fresh for steps that ask for a fresh proof; null when it does not any more. */
  readonly freshUntilAt?: Maybe<Scalars['Instant']['output']>;
  /** May send operations that no screen sends. */
  readonly isFreeAsking: Scalars['Boolean']['output'];
  /** A person, or a system. */
  readonly kind: AccountKind;
  /** What this post may do, by name of the permission, such as `startRun`. Which rows and cases is asked beside it. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
  /** What the caller acts as. */
  readonly post: ActingPost;
  /** When the caller last proved who they are; null for systems. */
  readonly provenAt?: Maybe<Scalars['Instant']['output']>;
  /** What this request reads personal data for; null when it named none. */
  readonly purpose?: Maybe<Purpose>;
  /** How many persons the caller may still see in full; empty for posts that see nobody in full. */
  readonly revealBudget: ReadonlyArray<RevealBudget>;
  /** The session; null for a token. */
  readonly session?: Maybe<Session>;
  /** Identifier of the session or token, to end it by. */
  readonly sessionId: Scalars['ID']['output'];
  /** Account, or the name in a token of the host. */
  readonly user: Scalars['ID']['output'];
};

/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that the department has the corrections in its own system, 100 at most, all or none. Said again it changes nothing. */
  readonly acknowledgeCorrections: AcknowledgeCorrectionsResult;
  /** Adds an account; it can do nothing before a post is granted and confirmed. By the administrator. */
  readonly addAccount: AddAccountResult;
  /** Registers a system of a department with its first key and its post; both wait for confirmation. By the administrator. */
  readonly addClient: AddClientResult;
  /** Adds a key by which a system signs in; it waits for confirmation, the keys before it go on. By the administrator. */
  readonly addClientKey: AddClientKeyResult;
  /** Adds a comment that every department concerned can read. */
  readonly addComment: AddCommentResult;
  /** Registers a key with which a system signs its batches, for no more than its post lets it send. The first batch under it is held for two people. By the administrator. */
  readonly addSenderKey: AddSenderKeyResult;
  /** Freezes the records of a feed and region from which a sample will be drawn, and publishes their hash. */
  readonly announceSurvey: AnnounceSurveyResult;
  /** Does what was previewed to every case that the preview did not refuse, or to none. */
  readonly applyBulk: ApplyBulkResult;
  /** Approves a proposed version: the data-protection officer for data protection, the approver of the department that owns the feed for the owner. In force 24 hours after the second. */
  readonly approveAgreement: ApproveAgreementResult;
  /** Asks another department, or a place outside the hub, to assist (协查). The resolution clock stands still meanwhile. */
  readonly askAssist: AskAssistResult;
  /** Asks that the gates that count rows be suspended for a feed, region and period; holds once a second person confirms it. */
  readonly askFirstLoad: AskFirstLoadResult;
  /** Asks to open one record of a restricted register (收养, 福利机构) in one case. Nothing is shown until the approver of the owning department and the data-protection officer allow it. */
  readonly askRestrictedAccess: AskRestrictedAccessResult;
  /** Gives the case to somebody of the owning department, or to the caller. Given anew a third time it goes to the joint meeting. */
  readonly assignCase: AssignCaseResult;
  /** Attaches a posted file (PDF, PNG, JPEG or XLSX, 10 MiB at most) to the case. */
  readonly attachEvidence: AttachEvidenceResult;
  /** Reports that the resolution of the joint meeting was carried out. */
  readonly carryOutResolution: CarryOutResolutionResult;
  /** Changes the time of a line of the cycle, or switches it on or off. */
  readonly changeSchedule: ChangeScheduleResult;
  /** Says what holds of the caller’s own record. A case is resolved only when every department concerned has spoken and none contradicts. */
  readonly closeHalf: CloseHalfResult;
  /** Confirms a key that waits. By the data-protection officer, never by who added it. */
  readonly confirmClientKey: ConfirmClientKeyResult;
  /** Confirms a first load; another person, and one of the two of the department that owns the feed. */
  readonly confirmFirstLoad: ConfirmFirstLoadResult;
  /** Confirms a proposal as it was read. Outcomes in S1 cases and A3, A8, A13 are confirmed by the approver, never by who proposed. Asks for a proof of the last five minutes. */
  readonly confirmOutcome: ConfirmOutcomeResult;
  /** Confirms a post that waits, with the waiting keys of its system. By the data-protection officer, never by who granted it. */
  readonly confirmPost: ConfirmPostResult;
  /** Decides on an objection, with reasons. Upheld, the case begins anew, and whoever got the data is told: departments concerned, asked or corrected, and those that only looked. */
  readonly decideAppeal: DecideAppealResult;
  /** Confirms or declines a large erasure (清除令). By the data-protection officer, never by whoever asked for it; the hub carries it out the next night. */
  readonly decideErasure: DecideErasureResult;
  /** Says that two records speak of one person, or that they do not. Every later run keeps it until it is undone. */
  readonly decideLink: DecideLinkResult;
  /** Confirms or declines a protection, asks that it be lifted, or confirms or declines that; never one person twice. */
  readonly decideProtection: DecideProtectionResult;
  /** Allows or declines a request: for the owning department or for data protection, never by who asked. The second who allows it opens the record, in that case, until it expires. */
  readonly decideRestrictedAccess: DecideRestrictedAccessResult;
  /** Says why the department does not correct. The outcome of the case does not hold then: the case is opened again. */
  readonly declineCorrection: DeclineCorrectionResult;
  /** Dismisses a false alarm: no conflict. */
  readonly dismissCase: DismissCaseResult;
  /** Draws the sample, once, by a public seed; for 30 days surveyors read it under the agreement of the survey (SV). */
  readonly drawSurvey: DrawSurveyResult;
  /** Ends an agreement at once and for good: an older version does not come back. */
  readonly endAgreement: EndAgreementResult;
  /** Ends one session or takes one token back: one's own; of others by the administrator or the data-protection officer. */
  readonly endSession: EndSessionResult;
  /** Enters what a surveyor found of one record of a sample; a later result takes the place of an earlier one. */
  readonly enterSurveyResult: EnterSurveyResultResult;
  /** Takes the case to the joint meeting; one that is on the agenda is postponed by the secretary. */
  readonly escalateCase: EscalateCaseResult;
  /** Answers an assist request (反馈). */
  readonly giveFeedback: GiveFeedbackResult;
  /** Grants a post; it takes effect when somebody else confirms it. By the administrator. */
  readonly grantPost: GrantPostResult;
  /** Takes down an objection (异议); the case is held at once. */
  readonly openAppeal: OpenAppealResult;
  /** Tells what one decision would do to many cases, 200 at most, case by case; changes none. */
  readonly previewBulk: PreviewBulkResult;
  /** Proposes a new version of a sharing agreement: what is left away stays as it is. Nothing is shared by it until the owner of the feed and data protection approve. */
  readonly proposeAgreement: ProposeAgreementResult;
  /** Proposes how the case is resolved. A11 gives the family time; A12 takes the case to the joint meeting. */
  readonly proposeOutcome: ProposeOutcomeResult;
  /** Asks that the records of a person be hidden from all but two named officers. Hides at once; a second person confirms it within two working days. */
  readonly protectPerson: ProtectPersonResult;
  /** Puts an escalated case on the agenda of a meeting. */
  readonly putOnAgenda: PutOnAgendaResult;
  /** Records what the joint meeting decided about the case. */
  readonly recordResolution: RecordResolutionResult;
  /** Says that a held batch must never count. Two people who agree, one of them of the department that owns the feed. */
  readonly refuseBatch: RefuseBatchResult;
  /** Rejects a version that is not in force yet. */
  readonly rejectAgreement: RejectAgreementResult;
  /** Sends a proposal back to be verified again. */
  readonly rejectOutcome: RejectOutcomeResult;
  /** Lets two persons who have decided 20 matters together this month go on until its end; by data protection, who is neither of them. Asks for a proof of the last five minutes. */
  readonly releaseApprovalPair: ReleaseApprovalPairResult;
  /** Says that a held batch may count. Two people who agree, one of them of the department that owns the feed; 60 a day each (G8). */
  readonly releaseBatch: ReleaseBatchResult;
  /** Gives a person a new first password and code; sessions end, the posts wait to be confirmed again. By the administrator. */
  readonly resetCredentials: ResetCredentialsResult;
  /** Lifts a suspension; the posts wait to be confirmed again. By the administrator. */
  readonly restoreAccount: RestoreAccountResult;
  /** Lets a suspended agreement go on; never by who suspended it. */
  readonly resumeAgreement: ResumeAgreementResult;
  /** Shows one field of one record in full, once, in an open case of the caller's department: counted in persons, written down. */
  readonly revealField: RevealFieldResult;
  /** Revokes a system with all its keys at once. By the administrator or the data-protection officer. */
  readonly revokeClient: RevokeClientResult;
  /** Revokes a key by which a system signs in, and the tokens that the system has. By the administrator or the data-protection officer. */
  readonly revokeClientKey: RevokeClientKeyResult;
  /** Revokes a key with which a system signs batches. By the administrator or the data-protection officer. */
  readonly revokeSenderKey: RevokeSenderKeyResult;
  /** Grants the right to send operations that no screen sends, or takes it back. By the data-protection officer. */
  readonly setFreeAsking: SetFreeAskingResult;
  /** States from when, until when and how often an organisation owes a feed; absence is only judged where a feed is owed. */
  readonly setOwedFeed: SetOwedFeedResult;
  /** Sets a threshold for a region and everything below it from a day on. Runs planned later use it. */
  readonly setParameter: SetParameterResult;
  /** Ends every session of an account and takes back every token that it has: one's own; of others by the administrator or the data-protection officer. */
  readonly signOutEverywhere: SignOutEverywhereResult;
  /** Freezes the register and orders link and checks; workers do the rest. Findings appear when the run is done. */
  readonly startRun: StartRunResult;
  /** Begins to verify, or goes on after feedback, a resolution or a reopening. */
  readonly startVerifying: StartVerifyingResult;
  /** Takes a signed batch of a department's system: the file was posted to `/uploads?dryRun`; the manifest is signed byte for byte. Sent again, it gives the same receipt. */
  readonly submitBatch: SubmitBatchResult;
  /** Suspends an account: its sessions, tokens and subscriptions stop at once. By the administrator or the data-protection officer. */
  readonly suspendAccount: SuspendAccountResult;
  /** Suspends an agreement at once: nothing goes out under it until somebody else resumes it. */
  readonly suspendAgreement: SuspendAgreementResult;
  /** Takes a whole bulk back by one undo, or none of it. */
  readonly undoBulk: UndoBulkResult;
  /** Takes a decision back: alone until its notice leaves and while nobody else acted; afterwards an outcome is turned over by two people, the first call asks and the second agrees, with a proof of the last five minutes. */
  readonly undoCaseDecision: UndoCaseDecisionResult;
  /** Takes a decision back; the next run judges the pair by itself again. */
  readonly undoLinkDecision: UndoLinkDecisionResult;
  /** Imports a file that was posted to `/uploads?dryRun` before: rows become live, rows that cannot be taken are listed. */
  readonly uploadRoster: UploadRosterResult;
  /** Takes an assist request back. */
  readonly withdrawAssist: WithdrawAssistResult;
  /** Takes a wrong batch back: its rows stop being live, what they had replaced lives again, its period is open again. */
  readonly withdrawBatch: WithdrawBatchResult;
  /** Withdraws a post: whoever acts from it is out at once. By the administrator or the data-protection officer. */
  readonly withdrawPost: WithdrawPostResult;
  /** Takes a request or an access away at once: by who asked, or by one of those who can allow it. */
  readonly withdrawRestrictedAccess: WithdrawRestrictedAccessResult;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationacknowledgeCorrectionsArgs = {
  input: AcknowledgeCorrectionsInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaddAccountArgs = {
  input: AddAccountInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaddClientArgs = {
  input: AddClientInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaddClientKeyArgs = {
  input: AddClientKeyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaddCommentArgs = {
  input: AddCommentInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaddSenderKeyArgs = {
  input: AddSenderKeyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationannounceSurveyArgs = {
  input: AnnounceSurveyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationapplyBulkArgs = {
  input: ApplyBulkInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationapproveAgreementArgs = {
  input: ApproveAgreementInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaskAssistArgs = {
  input: AskAssistInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaskFirstLoadArgs = {
  input: AskFirstLoadInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationaskRestrictedAccessArgs = {
  input: AskRestrictedAccessInput;
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
export type MutationconfirmClientKeyArgs = {
  input: ConfirmClientKeyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationconfirmFirstLoadArgs = {
  input: ConfirmFirstLoadInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationconfirmOutcomeArgs = {
  input: ConfirmOutcomeInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationconfirmPostArgs = {
  input: ConfirmPostInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideAppealArgs = {
  input: DecideAppealInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideErasureArgs = {
  input: DecideErasureInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideLinkArgs = {
  input: DecideLinkInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideProtectionArgs = {
  input: DecideProtectionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationdecideRestrictedAccessArgs = {
  input: DecideRestrictedAccessInput;
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
export type MutationdrawSurveyArgs = {
  input: DrawSurveyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationendAgreementArgs = {
  input: EndAgreementInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationendSessionArgs = {
  input: EndSessionInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationenterSurveyResultArgs = {
  input: EnterSurveyResultInput;
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
export type MutationgrantPostArgs = {
  input: GrantPostInput;
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
export type MutationproposeAgreementArgs = {
  input: ProposeAgreementInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationproposeOutcomeArgs = {
  input: ProposeOutcomeInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationprotectPersonArgs = {
  input: ProtectPersonInput;
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
export type MutationrefuseBatchArgs = {
  input: RefuseBatchInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrejectAgreementArgs = {
  input: RejectAgreementInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrejectOutcomeArgs = {
  input: RejectOutcomeInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationreleaseApprovalPairArgs = {
  input: ReleaseApprovalPairInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationreleaseBatchArgs = {
  input: ReleaseBatchInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationresetCredentialsArgs = {
  input: ResetCredentialsInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrestoreAccountArgs = {
  input: RestoreAccountInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationresumeAgreementArgs = {
  input: ResumeAgreementInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrevealFieldArgs = {
  input: RevealFieldInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrevokeClientArgs = {
  input: RevokeClientInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrevokeClientKeyArgs = {
  input: RevokeClientKeyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationrevokeSenderKeyArgs = {
  input: RevokeSenderKeyInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationsetFreeAskingArgs = {
  input: SetFreeAskingInput;
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
export type MutationsignOutEverywhereArgs = {
  input: SignOutEverywhereInput;
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
export type MutationsuspendAccountArgs = {
  input: SuspendAccountInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationsuspendAgreementArgs = {
  input: SuspendAgreementInput;
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


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationwithdrawPostArgs = {
  input: WithdrawPostInput;
};


/** Changes. Each takes one `input` with an idempotency key and is done completely or not at all. */
export type MutationwithdrawRestrictedAccessArgs = {
  input: WithdrawRestrictedAccessInput;
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

/** A row that a run could not process, while it did all others. More than twenty fail the run. */
export type NotProcessedRow = {
  readonly __typename?: 'NotProcessedRow';
  /** Number of its batch. */
  readonly batchNumber: Scalars['Int']['output'];
  /** The check that broke off over it; null when no check answered it. */
  readonly check?: Maybe<Check>;
  /** Stable code: CHECK_BROKE_OFF, WORK_FAILED, WORKER_LOST. */
  readonly code: Scalars['String']['output'];
  /** What happened and what to do. */
  readonly explanation: Wording;
  /** Roster that it is of. */
  readonly feed: Feed;
  /** Row number as the office program shows it, 1-based. */
  readonly rowNo: Scalars['Int']['output'];
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

/** A post (岗位): unit and role of an account, granted by one administrator, confirmed by another. */
export type Post = {
  readonly __typename?: 'Post';
  /** Whose post it is. */
  readonly account: Account;
  /** From when it counts; null while it waits. */
  readonly confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who confirmed it; null while it waits. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** When it ends by itself, a year after it was granted at the latest. */
  readonly endsAt: Scalars['Instant']['output'];
  /** When it was granted. */
  readonly grantedAt: Scalars['Instant']['output'];
  /** Who granted it. */
  readonly grantedBy: Scalars['String']['output'];
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the caller may confirm it: it waits, and was granted neither by nor to the caller. */
  readonly isConfirmable: Scalars['Boolean']['output'];
  /** Organisation that it is bound to; null for the whole unit. */
  readonly org?: Maybe<Scalars['String']['output']>;
  /** Region that it is bound to, with everything below; null for everywhere. */
  readonly region?: Maybe<Scalars['ID']['output']>;
  /** Role. */
  readonly role: Role;
  /** What the role is called. */
  readonly roleName: Wording;
  /** How it stands. */
  readonly state: PostState;
  /** Unit. */
  readonly unit: Unit;
  /** When it was used last; null when never. */
  readonly usedAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was withdrawn; null when it was not. */
  readonly withdrawnAt?: Maybe<Scalars['Instant']['output']>;
  /** Who withdrew it; null when nobody did. */
  readonly withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** A page of posts. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post of a page. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: Post;
};

/** Orders of posts. */
export type PostOrder =
  /** Those first that end first. */
  | 'ENDING'
  /** Newest first. */
  | 'GRANTED';

/** How a post stands. Only effective ones can be acted from. */
export type PostState =
  /** In effect. */
  | 'EFFECTIVE'
  /** Withdrawn. */
  | 'ENDED'
  /** Over by its date. */
  | 'EXPIRED'
  /** Granted, waits for confirmation. */
  | 'GRANTED'
  /** Not used for 45 days, or its account is suspended: waits to be confirmed again. */
  | 'RESTING';

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

/** Input of `proposeAgreement`. */
export type ProposeAgreementInput = {
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. */
  readonly agreement: Scalars['ID']['input'];
  /** Version that the proposal starts from, the newest there is; 0 for an agreement that does not exist yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** Checks whose findings may show the feed to the reader. */
  readonly checks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The office that answers for it; no person. */
  readonly contact?: InputMaybe<WordingInput>;
  /** The statutory duty for which the reader needs it. */
  readonly duty?: InputMaybe<WordingInput>;
  /** Why it cannot wait 24 hours after both approvals; left away when it can. */
  readonly emergencyReason?: InputMaybe<Scalars['String']['input']>;
  /** Cells that change; NONE takes a field away. */
  readonly fields?: InputMaybe<ReadonlyArray<SharedFieldTermsInput>>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Law and article of the duty. */
  readonly law?: InputMaybe<Scalars['String']['input']>;
  /** Most distinct persons a day. */
  readonly personsPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** What it may be read for. */
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  /** Months after which the reader must have deleted what it got. */
  readonly retentionMonths?: InputMaybe<Scalars['Int']['input']>;
  /** First day. */
  readonly validFromOn?: InputMaybe<Scalars['Day']['input']>;
  /** Last day; at most 24 months after the first. */
  readonly validToOn?: InputMaybe<Scalars['Day']['input']>;
};

/** What `proposeAgreement` answers. */
export type ProposeAgreementResult = AgreementMovedOnError | AgreementRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | ProposeAgreementSuccess;

/** The version was proposed. */
export type ProposeAgreementSuccess = {
  readonly __typename?: 'ProposeAgreementSuccess';
  /** The version as it stands now. */
  readonly agreement: SharingAgreement;
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

/** Input of `protectPerson`. */
export type ProtectPersonInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Accounts of the two officers who still see the records. */
  readonly officers: ReadonlyArray<Scalars['String']['input']>;
  /** The person, as in `Person.id`; or records. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; a code, the story stays in the files. */
  readonly reason: ProtectionReason;
  /** Records that name the person; where there is no person yet. */
  readonly recordIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What `protectPerson` answers. */
export type ProtectPersonResult = IdempotencyMismatchError | InvalidInputError | NotFoundError | ProtectPersonSuccess | ProtectionRefusedError;

/** The records are hidden. */
export type ProtectPersonSuccess = {
  readonly __typename?: 'ProtectPersonSuccess';
  /** The protection as it stands now. */
  readonly protection: Protection;
};

/** Records of one person that are hidden from all but two named officers. Known to those two, to who asked for it and to data protection; to nobody else. */
export type Protection = {
  readonly __typename?: 'Protection';
  /** What the caller can do now. */
  readonly allowedMoves: ReadonlyArray<ProtectionMove>;
  /** Who confirmed it; null before. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Who asked that it be lifted; null when nobody did. */
  readonly liftProposedBy?: Maybe<Scalars['String']['output']>;
  /** The two who still see the records. */
  readonly officers: ReadonlyArray<Scalars['String']['output']>;
  /** The person; null before the first run, and for all but the two officers. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** Who asked for it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Until when it hides without a second person. */
  readonly provisionalUntilAt: Scalars['Instant']['output'];
  /** Why. */
  readonly reason: ProtectionReason;
  /** How it stands. */
  readonly state: ProtectionState;
};

/** What is done with a protection. */
export type ProtectionMove =
  /** Confirms it. */
  | 'CONFIRM'
  /** Confirms that it be lifted; one of the two is a named officer or data protection. */
  | 'CONFIRM_LIFT'
  /** Declines it. */
  | 'DECLINE'
  /** Declines that it be lifted. */
  | 'DECLINE_LIFT'
  /** Asks that it be lifted. */
  | 'PROPOSE_LIFT';

/** Why a person is protected. */
export type ProtectionReason =
  /** Threatened (个人信息保护法 §28, §51; 民法典 §1032). */
  | 'THREAT'
  /** A protection order (反家庭暴力法 §23, §29). */
  | 'VIOLENCE'
  /** A witness or victim under protection (刑事诉讼法 §64). */
  | 'WITNESS';

/** The step is not allowed. */
export type ProtectionRefusedError = UserError & {
  readonly __typename?: 'ProtectionRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** How a protection stands. */
export type ProtectionState =
  /** Confirmed. */
  | 'ACTIVE'
  /** Declined. */
  | 'DECLINED'
  /** Not confirmed in time. */
  | 'LAPSED'
  /** Lifted by two. */
  | 'LIFTED'
  /** Still hides; somebody asked that it be lifted. */
  | 'LIFT_PROPOSED'
  /** Hides already; waits for a second person. */
  | 'PROPOSED';

/** Identity at a provider: what OpenID Connect calls issuer and subject. */
export type ProviderIdentityInput = {
  /** Address of the provider. */
  readonly issuer: Scalars['String']['input'];
  /** Identifier of the person there. */
  readonly subject: Scalars['String']['input'];
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
  /** One account by its name; null when there is none. For the three administrators. */
  readonly account?: Maybe<Account>;
  /** Accounts (账户) of people and systems, by name. For the three administrators (三员). At most 100 a page. */
  readonly accounts: AccountConnection;
  /** What differs between two versions of an agreement, cell by cell; empty when there are none of them for this caller. */
  readonly agreementChanges: ReadonlyArray<AgreementChange>;
  /** Pairs of persons who decided matters of two together in a month, the most frequent first; at most 100. For data protection and audit. */
  readonly approvalPairs: ReadonlyArray<ApprovalPair>;
  /** One delivered file by its batch number (批次号). */
  readonly batch?: Maybe<Batch>;
  /** Delivered files, newest first. At most 100 a page. */
  readonly batches: BatchConnection;
  /** One case by its number. */
  readonly caseFile?: Maybe<CaseFile>;
  /** Cases (差异案件), gravest and most urgent first. At most 100 a page. */
  readonly caseFiles: CaseFileConnection;
  /** What cases told the caller's unit, the newest first: of its own cases, of those it corrected for, and of what it looked at and turned out to be wrong. At most 100 a page. Names no person. */
  readonly caseNotices: CaseNoticeConnection;
  /** Every check of the catalogue, by code. */
  readonly checks: ReadonlyArray<Check>;
  /** Systems of departments (部门系统) with their keys, by name. For the three administrators. At most 100 a page. */
  readonly clients: ClientConnection;
  /** What became known about the corrections of one feed, in order: a system polls it and goes on from its last cursor. Nothing is ever put in before what was read; a step stands here within about a minute. Read again it gives the same, so that who has not kept the cursor misses nothing. At most 100 a page. */
  readonly correctionChanges: CorrectionChangeConnection;
  /** Corrections (源头更正) that settled cases ask of the caller's department, the most urgent first. At most 100 a page. For R-SUBMIT, R-DQO, R-APPROVE and systems of the department. */
  readonly corrections: CorrectionConnection;
  /** Matters that two people decide and that the hub has drawn you for (抽定复核), the most urgent first. Of three or more who may speak second one is drawn; until `untilAt` nobody else may. At most 100. */
  readonly drawnForMe: ReadonlyArray<DrawnMatter>;
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
  /** First loads of a feed, or of all, by feed and period. */
  readonly firstLoads: ReadonlyArray<FirstLoad>;
  /** Batches that wait for two people, the oldest first: those of the caller’s region. */
  readonly heldBatches: ReadonlyArray<HeldBatch>;
  /** The newest finished run; null before the first one. */
  readonly latestRun?: Maybe<Run>;
  /** Links that stand now, by pair; REVIEW lists those that wait for an officer. At most 100 a page. */
  readonly links: LinkConnection;
  /** Whoever asks: user, post, what this post may do, and how long. For every caller. */
  readonly me: Me;
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
  /** Posts (岗位), newest first. For the three administrators. At most 100 a page. */
  readonly posts: PostConnection;
  /** Posts that wait for confirmation (待确认), newest first: granted, or resting because they were not used. For the data-protection officer. At most 100 a page. */
  readonly postsToConfirm: PostConnection;
  /** Protections that hold and that the caller may know of: named officer, who asked for it, or data protection. To everybody else the list is empty. */
  readonly protections: ReadonlyArray<Protection>;
  /** What the caller's own post sees of a feed for a purpose, field by field, and why; null when there is no such feed. */
  readonly readingRules?: Maybe<ReadingRules>;
  /** Administrative divisions by code, old ones included. At most 100 a page. */
  readonly regions: RegionConnection;
  /** Requests to open records of restricted registers, the newest first: the caller’s own, and those that the caller can decide. At most 100 a page. */
  readonly restrictedAccesses: RestrictedAccessConnection;
  /** What has reached the end of its term, what is held and what cannot be told, by class and month. Nothing is changed. Raw files are counted when they go. */
  readonly retentionDue: ReadonlyArray<RetentionDue>;
  /** Orders to erase, newest first. At most 100 a page. */
  readonly retentionOrders: RetentionOrderConnection;
  /** One run. */
  readonly run?: Maybe<Run>;
  /** Runs, newest first. At most 100 a page. */
  readonly runs: RunConnection;
  /** The roster cycle: what the hub starts by itself and when. */
  readonly schedules: ReadonlyArray<Schedule>;
  /** Sessions (会话) of an account, newest first: one's own, for the three administrators those of anybody. At most 100 a page. */
  readonly sessions: SessionConnection;
  /** One version of an agreement, the newest when none is named; null when there is none, or none for this caller. */
  readonly sharingAgreement?: Maybe<SharingAgreement>;
  /** Sharing agreements, every version, by agreement and version. Departments see those that they read under or whose feed they own. At most 100 a page. */
  readonly sharingAgreements: SharingAgreementConnection;
  /** Did you get batch 37? What the hub received of a sender under this number; several when contents contradict each other. Empty when nothing was received, or when it is another sender's. */
  readonly submissions: ReadonlyArray<Submission>;
  /** One sample survey; null when there is none. */
  readonly survey?: Maybe<Survey>;
  /** Sample surveys of records (抽样核查), the newest first; at most 100. */
  readonly surveys: ReadonlyArray<Survey>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryaccountArgs = {
  name: Scalars['ID']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryaccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isFreeAsking?: InputMaybe<Scalars['Boolean']['input']>;
  isHeldBack?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<AccountKind>;
  order?: InputMaybe<AccountOrder>;
  state?: InputMaybe<AccountState>;
  unit?: InputMaybe<Unit>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryagreementChangesArgs = {
  agreement: Scalars['ID']['input'];
  fromVersion: Scalars['Int']['input'];
  toVersion: Scalars['Int']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryapprovalPairsArgs = {
  month: Scalars['String']['input'];
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
export type QuerycaseNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryclientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<AccountState>;
  unit?: InputMaybe<Unit>;
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
export type QueryfirstLoadsArgs = {
  feed?: InputMaybe<Scalars['ID']['input']>;
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
export type QuerypostsArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PostOrder>;
  org?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Role>;
  state?: InputMaybe<PostState>;
  unit?: InputMaybe<Unit>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerypostsToConfirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryreadingRulesArgs = {
  feed: Scalars['ID']['input'];
  purpose: Purpose;
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
export type QueryrestrictedAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QueryretentionOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QuerysessionsArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isLive?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerysharingAgreementArgs = {
  agreement: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerysharingAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  consumer?: InputMaybe<DataConsumer>;
  feed?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  standingAt?: InputMaybe<Scalars['Instant']['input']>;
  state?: InputMaybe<AgreementState>;
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerysubmissionsArgs = {
  feed: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  seriesNo: Scalars['Int']['input'];
};


/** Questions. None of them changes anything; looking at evidence keys in full is written down. */
export type QuerysurveyArgs = {
  number: Scalars['Int']['input'];
};

/** What the post of the caller sees of one field. */
export type ReadingRule = {
  readonly __typename?: 'ReadingRule';
  /** The clause that decides. */
  readonly clause: Clause;
  /** What must hold of the row. */
  readonly conditions: ReadonlyArray<Wording>;
  /** Field, as in `FeedField.name`. */
  readonly field: Scalars['String']['output'];
  /** Whether `revealField` may show it in full, in an open case of the department. */
  readonly isRevealable: Scalars['Boolean']['output'];
  /** Header of the field in Chinese. */
  readonly label: Scalars['String']['output'];
  /** How much it sees where all conditions hold. */
  readonly level: DisclosureLevel;
  /** How it is masked at level MASKED. */
  readonly mask: Scalars['String']['output'];
  /** Why it is not shown; null when it is. */
  readonly reason?: Maybe<WithholdingReason>;
};

/** What the post of the caller sees of a feed for a purpose, as far as the agreement decides; rows may be narrower. */
export type ReadingRules = {
  readonly __typename?: 'ReadingRules';
  /** On what it rests. */
  readonly clause: Clause;
  /** Feed code. */
  readonly feed: Scalars['ID']['output'];
  /** Every field of the feed. */
  readonly fields: ReadonlyArray<ReadingRule>;
  /** Most distinct persons a day; null where no agreement decides. */
  readonly personsPerDay?: Maybe<Scalars['Int']['output']>;
  /** The purpose. */
  readonly purpose: Purpose;
  /** Why nothing goes to the post; null when fields do. */
  readonly reason?: Maybe<WithholdingReason>;
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

/** Input of `refuseBatch`. */
export type RefuseBatchInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Batch number. */
  readonly number: Scalars['Int']['input'];
};

/** What `refuseBatch` answers. */
export type RefuseBatchResult = HoldRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | RefuseBatchSuccess;

/** The word was taken. */
export type RefuseBatchSuccess = {
  readonly __typename?: 'RefuseBatchSuccess';
  /** The batch as it stands now. */
  readonly batch: Batch;
  /** The hold; null once it is decided. */
  readonly hold?: Maybe<HeldBatch>;
  /** Whether it is refused now; else one more must agree. */
  readonly isDecided: Scalars['Boolean']['output'];
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

/** Input of `rejectAgreement`. */
export type RejectAgreementInput = {
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. */
  readonly agreement: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 8 to 500 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
  /** Version that the caller read; when there is a newer one it is refused, and both are named. */
  readonly version: Scalars['Int']['input'];
};

/** What `rejectAgreement` answers. */
export type RejectAgreementResult = AgreementMovedOnError | AgreementRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | RejectAgreementSuccess;

/** The version was rejected. */
export type RejectAgreementSuccess = {
  readonly __typename?: 'RejectAgreementSuccess';
  /** The version as it stands now. */
  readonly agreement: SharingAgreement;
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

/** Rows of a batch that were not taken, as a file: why, then the cells as sent. */
export type RejectedRows = {
  readonly __typename?: 'RejectedRows';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Until when they are kept; null where there are none. */
  readonly keptUntilAt?: Maybe<Scalars['Instant']['output']>;
  /** Where the sender downloads them (XLSX; `?format=csv`); null where there are none, for everybody else, and when they are kept no longer. */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** Input of `releaseApprovalPair`. */
export type ReleaseApprovalPairInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The two accounts. */
  readonly persons: ReadonlyArray<Scalars['ID']['input']>;
  /** Why they may go on, 8 characters or more. */
  readonly reason: Scalars['String']['input'];
};

/** What `releaseApprovalPair` answers. */
export type ReleaseApprovalPairResult = IdempotencyMismatchError | InvalidInputError | ReleaseApprovalPairSuccess;

/** They may go on until the end of the month. */
export type ReleaseApprovalPairSuccess = {
  readonly __typename?: 'ReleaseApprovalPairSuccess';
  /** The two. */
  readonly pair: ApprovalPair;
};

/** Input of `releaseBatch`. */
export type ReleaseBatchInput = {
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Batch number. */
  readonly number: Scalars['Int']['input'];
};

/** What `releaseBatch` answers. */
export type ReleaseBatchResult = HoldRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | ReleaseBatchSuccess;

/** The word was taken. */
export type ReleaseBatchSuccess = {
  readonly __typename?: 'ReleaseBatchSuccess';
  /** The batch as it stands now. */
  readonly batch: Batch;
  /** The hold; null once it is decided. */
  readonly hold?: Maybe<HeldBatch>;
  /** Whether it counts now; else one more must agree. */
  readonly isDecided: Scalars['Boolean']['output'];
};

/** Whether a column must be there. */
export type Requirement =
  /** Under a condition of the record type. */
  | 'CONDITIONAL'
  /** May be left away. */
  | 'OPTIONAL'
  /** Always. */
  | 'REQUIRED';

/** Input of `resetCredentials`. */
export type ResetCredentialsInput = {
  /** Name of the account. */
  readonly account: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `resetCredentials` answers. */
export type ResetCredentialsResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | ResetCredentialsSuccess;

/** The account has a new first password and code. */
export type ResetCredentialsSuccess = {
  readonly __typename?: 'ResetCredentialsSuccess';
  /** The account as it stands now. */
  readonly account: Account;
  /** What its owner is handed; null for an account at a provider, and when this repeats an answer: it is shown once. */
  readonly firstCredentials?: Maybe<FirstCredentials>;
  /** Why nothing is handed over where something would be, with the remedy; null when nothing is missing. */
  readonly withheld?: Maybe<Wording>;
};

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

/** Input of `restoreAccount`. */
export type RestoreAccountInput = {
  /** Name of the account. */
  readonly account: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `restoreAccount` answers. */
export type RestoreAccountResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | RestoreAccountSuccess;

/** The suspension was lifted. */
export type RestoreAccountSuccess = {
  readonly __typename?: 'RestoreAccountSuccess';
  /** The account as it stands now. */
  readonly account: Account;
};

/** One officer’s access to one record of a restricted register in one case. */
export type RestrictedAccess = {
  readonly __typename?: 'RestrictedAccess';
  /** Who allowed it so far. */
  readonly approvals: ReadonlyArray<AccessApproval>;
  /** When. */
  readonly askedAt: Scalars['Instant']['output'];
  /** Who asked. */
  readonly askedBy: Scalars['String']['output'];
  /** Number of the case; null when the caller does not see the case. */
  readonly caseNumber?: Maybe<Scalars['ID']['output']>;
  /** Department of that post. */
  readonly department: DataConsumer;
  /** Until when the record is open; null before both allowed it. */
  readonly expiresAt?: Maybe<Scalars['Instant']['output']>;
  /** Its identifier. */
  readonly id: Scalars['ID']['output'];
  /** Until when both must have allowed it. */
  readonly lapsesAt: Scalars['Instant']['output'];
  /** For whom the caller can decide now; null when it is not the caller’s to decide. */
  readonly mayDecideFor?: Maybe<AccessSide>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The record. */
  readonly recordId: Scalars['ID']['output'];
  /** Name of the register as the caller may know it; 其他合法登记 for restricted registers (民法典 §1110). */
  readonly register: Wording;
  /** How it stands. */
  readonly state: AccessState;
};

/** A page of requests. */
export type RestrictedAccessConnection = {
  readonly __typename?: 'RestrictedAccessConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<RestrictedAccessEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type RestrictedAccessEdge = {
  readonly __typename?: 'RestrictedAccessEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RestrictedAccess;
};

/** The step is not allowed. */
export type RestrictedAccessRefusedError = UserError & {
  readonly __typename?: 'RestrictedAccessRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** Input of `resumeAgreement`. */
export type ResumeAgreementInput = {
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. */
  readonly agreement: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Version that the caller read; when there is a newer one it is refused, and both are named. */
  readonly version: Scalars['Int']['input'];
};

/** What `resumeAgreement` answers. */
export type ResumeAgreementResult = AgreementMovedOnError | AgreementRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | ResumeAgreementSuccess;

/** The agreement is in force again. */
export type ResumeAgreementSuccess = {
  readonly __typename?: 'ResumeAgreementSuccess';
  /** The version as it stands now. */
  readonly agreement: SharingAgreement;
};

/** Classes of data that end. */
export type RetentionClass =
  /** Entries of the evidence log. */
  | 'ACCESS_LOG'
  /** The same, of cases with an objection. */
  | 'APPEALS'
  /** What people wrote in cases. */
  | 'CASE_FILES'
  /** Rows with a counterpart. */
  | 'MATCHED_ROWS'
  /** Files as delivered. */
  | 'RAW_UPLOADS'
  /** Rows that were not taken, as sent. */
  | 'REJECTED_ROWS'
  /** Rows without one. */
  | 'UNMATCHED_ROWS';

/** Counts of one class and month. */
export type RetentionDue = {
  readonly __typename?: 'RetentionDue';
  /** What kind of data. */
  readonly class: RetentionClass;
  /** Whose term is over and that nothing holds. */
  readonly due: Scalars['Int']['output'];
  /** Whose term is over, kept for another reason. */
  readonly held: ReadonlyArray<RetentionReason>;
  /** Whether there may be more: 50,000 records, cases and entries of the log are looked at, those first that came first. An order counts all. */
  readonly isAtLeast: Scalars['Boolean']['output'];
  /** Month in which its term began, such as 2024-02; empty while it has not begun. */
  readonly month: Scalars['String']['output'];
  /** Of which it cannot be told; kept. */
  readonly unclear: ReadonlyArray<RetentionReason>;
};

/** An order to erase what was due on a day. */
export type RetentionOrder = {
  readonly __typename?: 'RetentionOrder';
  /** What was due on this day. */
  readonly asOf: Scalars['Day']['output'];
  /** When, by the clock of the hub's database. */
  readonly askedAt: Scalars['Instant']['output'];
  /** Account that asked; `schedule:` and `host` for the hub itself. */
  readonly askedBy: Scalars['String']['output'];
  /** Who confirmed or declined it; null where nobody had to, or has yet. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** What was due when it was made. */
  readonly due: ReadonlyArray<RetentionDue>;
  /** What was erased, by class. */
  readonly erased: ReadonlyArray<ErasedClass>;
  /** How the evidence log names it: the `object` of `evidenceEntries`. */
  readonly evidence: Scalars['String']['output'];
  /** When everything was erased; null before. */
  readonly finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: RetentionOrderState;
};

/** A page of orders. */
export type RetentionOrderConnection = {
  readonly __typename?: 'RetentionOrderConnection';
  /** Orders with their cursors. */
  readonly edges: ReadonlyArray<RetentionOrderEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Orders in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An order of a page. */
export type RetentionOrderEdge = {
  readonly __typename?: 'RetentionOrderEdge';
  /** Cursor to go on after this order. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: RetentionOrder;
};

/** Where an order stands. */
export type RetentionOrderState =
  /** Nothing is erased under it. */
  | 'DECLINED'
  /** Everything was erased. */
  | 'DONE'
  /** Waits for the data-protection officer. */
  | 'PROPOSED'
  /** May be carried out, or is being. */
  | 'RUNNING';

/** How many are kept for a reason. */
export type RetentionReason = {
  readonly __typename?: 'RetentionReason';
  /** Code: open-case, appeal, protection, history; not-counted, link-in-review, contended. */
  readonly code: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A window of the budget of reveals: distinct persons. */
export type RevealBudget = {
  readonly __typename?: 'RevealBudget';
  /** Persons left. */
  readonly left: Scalars['Int']['output'];
  /** Persons allowed in the window. */
  readonly persons: Scalars['Int']['output'];
  /** Persons seen in the window up to now. */
  readonly used: Scalars['Int']['output'];
  /** How long the window slides. */
  readonly window: RevealWindow;
};

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

/** Windows of the budget of reveals. */
export type RevealWindow =
  /** The last 24 hours. */
  | 'DAY'
  /** The last hour. */
  | 'HOUR'
  /** The last 30 days. */
  | 'MONTH';

/** Input of `revokeClient`. */
export type RevokeClientInput = {
  /** Name of the system. */
  readonly client: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Input of `revokeClientKey`. */
export type RevokeClientKeyInput = {
  /** Identifier of the key. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `revokeClientKey` answers. */
export type RevokeClientKeyResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | RevokeClientKeySuccess;

/** The key was revoked. */
export type RevokeClientKeySuccess = {
  readonly __typename?: 'RevokeClientKeySuccess';
  /** The system as it stands now. */
  readonly client: Client;
};

/** What `revokeClient` answers. */
export type RevokeClientResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | RevokeClientSuccess;

/** The system was revoked. */
export type RevokeClientSuccess = {
  readonly __typename?: 'RevokeClientSuccess';
  /** The system as it stands now. */
  readonly client: Client;
};

/** Input of `revokeSenderKey`. */
export type RevokeSenderKeyInput = {
  /** Identifier of the key. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `revokeSenderKey` answers. */
export type RevokeSenderKeyResult = IdempotencyMismatchError | NotFoundError | RevokeSenderKeySuccess;

/** The key was revoked. */
export type RevokeSenderKeySuccess = {
  readonly __typename?: 'RevokeSenderKeySuccess';
  /** The system as it stands now. */
  readonly client: Client;
};

/** Roles; a person acts in one of them at a time. */
export type Role =
  /** Administrator, 系统管理员. */
  | 'R_ADMIN'
  /** Approver of a department, 部门审核员. */
  | 'R_APPROVE'
  /** Auditor, 审计员. */
  | 'R_AUDIT'
  /** Data-protection officer, 个人信息保护负责人. */
  | 'R_DPO'
  /** Data-quality officer, 数据质量员. */
  | 'R_DQO'
  /** Employer, 用工单位. */
  | 'R_EMP'
  /** Member of the joint meeting, 联席会议成员. */
  | 'R_MEMBER'
  /** Secretary of the joint meeting, 联席会议秘书. */
  | 'R_SEC'
  /** Statistician, 统计分析员. */
  | 'R_STAT'
  /** Submitter, 报送员. */
  | 'R_SUBMIT'
  /** Surveyor, 第三方调查员. */
  | 'R_SURVEY'
  /** Town coordinator, 乡镇街道协调员. */
  | 'R_TOWN'
  /** Village officer, 村社区专干. */
  | 'R_VILLAGE';

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
  /** Subjects read, links, findings by trend, cases opened and moved. relinked and kept: links made anew and taken over from the run before. touched: records asked about anew, where the run goes on from the one before and everything else holds. crowdedKeys, crowdedMentions, crowdedPairs: what was not compared because over a thousand records share a value. */
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
  /** Rows that it could not process, by batch and row: those that you see. Empty when all were. `notProcessed` of the counts says how many there are. */
  readonly notProcessed: ReadonlyArray<NotProcessedRow>;
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
  /** What it starts: check, expire-uploads, prune-runs, case-clocks, retention. */
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

/** A key with which a system signs batches, and what it may sign. */
export type SenderKey = {
  readonly __typename?: 'SenderKey';
  /** When it was registered. */
  readonly addedAt: Scalars['Instant']['output'];
  /** Who registered it. */
  readonly addedBy: Scalars['String']['output'];
  /** ed25519 or sm2. */
  readonly algorithm: SigningAlgorithm;
  /** Feeds that it may sign. */
  readonly feeds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its name, `keyId` of manifests. */
  readonly id: Scalars['ID']['output'];
  /** Organisation that the rosters are of; null for the department. */
  readonly org?: Maybe<Scalars['String']['output']>;
  /** Region of which, and below which, rosters may be. */
  readonly region: Scalars['ID']['output'];
  /** When it was revoked; null when it was not. */
  readonly revokedAt?: Maybe<Scalars['Instant']['output']>;
  /** SHA-256 of the key, 64 hexadecimal digits. */
  readonly thumbprint: Scalars['String']['output'];
  /** First moment. */
  readonly validFromAt: Scalars['Instant']['output'];
  /** Last moment. */
  readonly validUntilAt: Scalars['Instant']['output'];
};

/** A session of a person. */
export type Session = {
  readonly __typename?: 'Session';
  /** Whose it is. */
  readonly account: Scalars['ID']['output'];
  /** When it was ended; null when it lives or ran out. */
  readonly endedAt?: Maybe<Scalars['Instant']['output']>;
  /** When it ends in any case. */
  readonly endsAt: Scalars['Instant']['output'];
  /** Its identifier; names it, and proves nothing. */
  readonly id: Scalars['ID']['output'];
  /** When it ends unless it is used again. */
  readonly idleUntilAt: Scalars['Instant']['output'];
  /** Whether it is the one that asks. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Whether it lives. */
  readonly isLive: Scalars['Boolean']['output'];
  /** How the person signed in. */
  readonly method: SignInMethod;
  /** When it was opened. */
  readonly openedAt: Scalars['Instant']['output'];
  /** What it acts as. */
  readonly post: ActingPost;
  /** When the person last proved who they are. */
  readonly provenAt: Scalars['Instant']['output'];
  /** When it was used last, half a minute more or less. */
  readonly usedAt: Scalars['Instant']['output'];
};

/** A page of sessions. */
export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A session of a page. */
export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** Input of `setFreeAsking`. */
export type SetFreeAskingInput = {
  /** Name of the account. */
  readonly account: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether it may. */
  readonly isGranted: Scalars['Boolean']['input'];
};

/** What `setFreeAsking` answers. */
export type SetFreeAskingResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | SetFreeAskingSuccess;

/** The right was granted or taken back. */
export type SetFreeAskingSuccess = {
  readonly __typename?: 'SetFreeAskingSuccess';
  /** The account as it stands now. */
  readonly account: Account;
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

/** What an agreement says of one field: a cell of the sharing matrix. */
export type SharedFieldTerms = {
  readonly __typename?: 'SharedFieldTerms';
  /** What must hold of the row, all of it. */
  readonly conditions: ReadonlyArray<AgreementCondition>;
  /** Field, as in `FeedField.name`. */
  readonly field: Scalars['String']['output'];
  /** Whether it may be counted by. */
  readonly isCounted: Scalars['Boolean']['output'];
  /** Whether `revealField` may show it in full, in an open case of the reader. */
  readonly isRevealable: Scalars['Boolean']['output'];
  /** Header of the field in Chinese. */
  readonly label: Scalars['String']['output'];
  /** How much goes out. */
  readonly level: DisclosureLevel;
  /** How it is masked at level MASKED. */
  readonly mask: Scalars['String']['output'];
  /** Codes that read as another one; null when none do. */
  readonly shownAs?: Maybe<CodeSubstitution>;
};

/** A cell as it shall be; what is left away stays as it is. */
export type SharedFieldTermsInput = {
  /** What must hold of the row. */
  readonly conditions?: InputMaybe<ReadonlyArray<AgreementConditionInput>>;
  /** Field, as in `FeedField.name`. */
  readonly field: Scalars['String']['input'];
  /** Whether it may be counted by. */
  readonly isCounted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether `revealField` may show it in full. */
  readonly isRevealable?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much goes out. */
  readonly level: DisclosureLevel;
  /** Another mask than the usual one of the field. */
  readonly mask?: InputMaybe<Scalars['String']['input']>;
  /** Codes that read as another one. */
  readonly shownAs?: InputMaybe<CodeSubstitutionInput>;
};

/** The value in full. */
export type SharedValue = {
  readonly __typename?: 'SharedValue';
  /** Why it is shown. */
  readonly clause: Clause;
  /** The value; null when the record has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** One version of a sharing agreement (共享协议): what one reader may know of one feed, on what duty, for how long. */
export type SharingAgreement = Node & {
  readonly __typename?: 'SharingAgreement';
  /** The agreement, e.g. `HC.PS-BIRTH`; the same in every version. */
  readonly agreement: Scalars['ID']['output'];
  /** What it changes against the version before, cell by cell. */
  readonly changes: ReadonlyArray<AgreementChange>;
  /** Checks whose findings may show the feed to the reader. */
  readonly checks: ReadonlyArray<Scalars['ID']['output']>;
  /** Who reads. */
  readonly consumer: DataConsumer;
  /** The office that answers for it. */
  readonly contact: Wording;
  /** The statutory duty for which the reader needs it (个人信息保护法 §34). */
  readonly duty: Wording;
  /** Why it did not wait 24 hours; null when it does. */
  readonly emergencyReason?: Maybe<Scalars['String']['output']>;
  /** Feed code, e.g. `PS-BIRTH`. */
  readonly feed: Scalars['ID']['output'];
  /** Fields that it names; what is not named does not exist for the reader. */
  readonly fields: ReadonlyArray<SharedFieldTerms>;
  /** From when it counts; null while an approval is missing. */
  readonly forceFromAt?: Maybe<Scalars['Instant']['output']>;
  /** First moment at which its validity is over. */
  readonly forceUntilAt: Scalars['Instant']['output'];
  /** Agreement and version, e.g. `HC.PS-BIRTH@2`. */
  readonly id: Scalars['ID']['output'];
  /** Law and article of the duty. */
  readonly law: Scalars['String']['output'];
  /** Most distinct persons a day whose data goes to the reader. */
  readonly personsPerDay: Scalars['Int']['output'];
  /** What it may be read for. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Months after which the reader must have deleted what it got (个人信息保护法 §19). */
  readonly retentionMonths: Scalars['Int']['output'];
  /** How it stands. */
  readonly state: AgreementState;
  /** Proposal, approvals, suspension and end, in that order. */
  readonly steps: ReadonlyArray<AgreementStep>;
  /** First day. */
  readonly validFromOn: Scalars['Day']['output'];
  /** Last day. */
  readonly validToOn: Scalars['Day']['output'];
  /** Version, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of sharing agreements. */
export type SharingAgreementConnection = {
  readonly __typename?: 'SharingAgreementConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<SharingAgreementEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type SharingAgreementEdge = {
  readonly __typename?: 'SharingAgreementEdge';
  /** Cursor to go on after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SharingAgreement;
};

/** How people sign in. */
export type SignInMethod =
  /** Password and one-time code of a local account. */
  | 'LOCAL'
  /** The identity provider. */
  | 'PROVIDER';

/** Input of `signOutEverywhere`. */
export type SignOutEverywhereInput = {
  /** Name of the account; the caller's when left away. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `signOutEverywhere` answers. */
export type SignOutEverywhereResult = IdempotencyMismatchError | NotFoundError | SignOutEverywhereSuccess;

/** Every session is over, and every token issued until now. */
export type SignOutEverywhereSuccess = {
  readonly __typename?: 'SignOutEverywhereSuccess';
  /** Name of the account. */
  readonly account: Scalars['ID']['output'];
  /** Sessions that were ended. */
  readonly sessionCount: Scalars['Int']['output'];
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

/** Algorithms by which batches are signed. */
export type SigningAlgorithm =
  /** Ed25519 (RFC 8032). */
  | 'ED25519'
  /** SM2 with SM3 (GB/T 32918.2, GB/T 32905). */
  | 'SM2';

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
  /** Rows that were not taken, as a file; null while there is no batch. */
  readonly rejected?: Maybe<RejectedRows>;
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
  /** Rows that were not taken, as a file; null when nothing of the batch is stored. */
  readonly rejected?: Maybe<RejectedRows>;
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
  /** That a survey was drawn or a result entered: at once, and on every change. Tells no more than that. */
  readonly surveyChanged: SurveyChange;
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


/** What can be followed while it happens, over graphql-transport-ws on the same address. */
export type SubscriptionsurveyChangedArgs = {
  number: Scalars['Int']['input'];
};

/** A sample survey. Whoever has frame and seed can repeat the draw: of each record SHA-256(seed | stratum | record), and the smallest are drawn. */
export type Survey = {
  readonly __typename?: 'Survey';
  /** What the results say (IND-08). */
  readonly accuracy: SurveyAccuracy;
  /** When. */
  readonly announcedAt: Scalars['Instant']['output'];
  /** Who announced it. */
  readonly announcedBy: Scalars['String']['output'];
  /** Day of the draw. */
  readonly drawnOn?: Maybe<Scalars['Day']['output']>;
  /** Feed code. */
  readonly feed: Scalars['ID']['output'];
  /** Identifiers of the frame in order, up to 1,000 a time. */
  readonly frame: ReadonlyArray<Scalars['ID']['output']>;
  /** SHA-256 over the identifiers of the frame, the smallest first, each with a line feed after it. */
  readonly frameHash: Scalars['String']['output'];
  /** Records that may be drawn. */
  readonly frameSize: Scalars['Int']['output'];
  /** Only records that closed cases rest on. */
  readonly isOfClosedCases: Scalars['Boolean']['output'];
  /** Last day on which the sample can be read and results entered. */
  readonly lastOn?: Maybe<Scalars['Day']['output']>;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** The sample in the order of the draw: for surveyors, of their region, while it can be read. */
  readonly records: ReadonlyArray<SurveyRecord>;
  /** Region and everything below it. */
  readonly region: Scalars['ID']['output'];
  /** Public seed; null until it is drawn. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** Records to draw. */
  readonly size: Scalars['Int']['output'];
  /** Name of what is drawn from, as it stands in the rank keys. */
  readonly stratum: Scalars['String']['output'];
};


/** A sample survey. Whoever has frame and seed can repeat the draw: of each record SHA-256(seed | stratum | record), and the smallest are drawn. */
export type SurveyframeArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A sample survey. Whoever has frame and seed can repeat the draw: of each record SHA-256(seed | stratum | record), and the smallest are drawn. */
export type SurveyrecordsArgs = {
  afterRank?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Accuracy of the records of a sample (IND-08), as far as results are entered. */
export type SurveyAccuracy = {
  readonly __typename?: 'SurveyAccuracy';
  /** Fields found right. */
  readonly confirmedFields: Scalars['Int']['output'];
  /** Those of which every checked field was right. */
  readonly confirmedRecords: Scalars['Int']['output'];
  /** Fields checked. */
  readonly fields: Scalars['Int']['output'];
  /** Upper limit of that share. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Whether the target of 95 % is missed: only when the upper limit lies under it; null when it cannot be told. */
  readonly isBelowTarget?: Maybe<Scalars['Boolean']['output']>;
  /** Lower limit of the share of right records (Wilson, 95 %), 0 to 1; null before the first result. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Records of which a field was checked. */
  readonly records: Scalars['Int']['output'];
};

/** How far a survey is. */
export type SurveyChange = {
  readonly __typename?: 'SurveyChange';
  /** Day on which it was drawn; null until then. */
  readonly drawnOn?: Maybe<Scalars['Day']['output']>;
  /** Records of which a result is entered. */
  readonly entered: Scalars['Int']['output'];
  /** Its number. */
  readonly number: Scalars['Int']['output'];
};

/** A record of a sample. */
export type SurveyRecord = {
  readonly __typename?: 'SurveyRecord';
  /** Fields found right; empty until a result is entered. */
  readonly confirmed: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a result is entered. */
  readonly isEntered: Scalars['Boolean']['output'];
  /** Place in the draw, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** The record, as far as the agreement with the survey shows it. */
  readonly record: RegisterRecord;
  /** Fields found wrong; empty until a result is entered. */
  readonly wrong: ReadonlyArray<Scalars['String']['output']>;
};

/** The step is not allowed. */
export type SurveyRefusedError = UserError & {
  readonly __typename?: 'SurveyRefusedError';
  /** The reason in both languages, with the remedy. */
  readonly explanation: Wording;
  /** Chinese text for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Stable code of the rule that refused. */
  readonly rule: Scalars['String']['output'];
};

/** Input of `suspendAccount`. */
export type SuspendAccountInput = {
  /** Name of the account. */
  readonly account: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `suspendAccount` answers. */
export type SuspendAccountResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | SuspendAccountSuccess;

/** The account was suspended. */
export type SuspendAccountSuccess = {
  readonly __typename?: 'SuspendAccountSuccess';
  /** The account as it stands now. */
  readonly account: Account;
};

/** Input of `suspendAgreement`. */
export type SuspendAgreementInput = {
  /** Agreement, e.g. `HC.PS-BIRTH`: reader and feed. */
  readonly agreement: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 8 to 500 characters. No personal data. */
  readonly reason: Scalars['String']['input'];
  /** Version that the caller read; when there is a newer one it is refused, and both are named. */
  readonly version: Scalars['Int']['input'];
};

/** What `suspendAgreement` answers. */
export type SuspendAgreementResult = AgreementMovedOnError | AgreementRefusedError | IdempotencyMismatchError | InvalidInputError | NotFoundError | SuspendAgreementSuccess;

/** The agreement is suspended. */
export type SuspendAgreementSuccess = {
  readonly __typename?: 'SuspendAgreementSuccess';
  /** The version as it stands now. */
  readonly agreement: SharingAgreement;
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

/** Units in which a post is held: the departments, the survey, and the hub itself. */
export type Unit =
  /** Education, 教育. */
  | 'ED'
  /** Towns, villages and communities, 乡镇(村社区). */
  | 'GR'
  /** Health, 卫健. */
  | 'HC'
  /** The hub: administrators, secretary, statistician. */
  | 'HUB'
  /** Civil affairs, 民政. */
  | 'MZ'
  /** Public security, 公安. */
  | 'PS'
  /** Sample survey, 抽样调查. */
  | 'SV';

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

/** Input of `withdrawPost`. */
export type WithdrawPostInput = {
  /** Identifier of the post. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `withdrawPost` answers. */
export type WithdrawPostResult = AccessRefusedError | IdempotencyMismatchError | NotFoundError | WithdrawPostSuccess;

/** The post was withdrawn. */
export type WithdrawPostSuccess = {
  readonly __typename?: 'WithdrawPostSuccess';
  /** The post as it stands now. */
  readonly post: Post;
};

/** Input of `withdrawRestrictedAccess`. */
export type WithdrawRestrictedAccessInput = {
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller; the same key with the same input gives the stored result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `withdrawRestrictedAccess` answers. */
export type WithdrawRestrictedAccessResult = IdempotencyMismatchError | InvalidInputError | NotFoundError | RestrictedAccessRefusedError | WithdrawRestrictedAccessSuccess;

/** It counts no more. */
export type WithdrawRestrictedAccessSuccess = {
  readonly __typename?: 'WithdrawRestrictedAccessSuccess';
  /** The request as it stands now. */
  readonly access: RestrictedAccess;
};

/** Why a value is not shared. */
export type WithholdingReason =
  /** The agreement has run out. */
  | 'AGREEMENT_EXPIRED'
  /** The agreement is proposed and not in force yet. */
  | 'AGREEMENT_PENDING'
  /** The agreement was revoked. */
  | 'AGREEMENT_REVOKED'
  /** The agreement is suspended. */
  | 'AGREEMENT_SUSPENDED'
  /** The agreement does not cover the check that shows the record. */
  | 'CHECK_DENIED'
  /** The agreement does not name the field for this reader, or there is no agreement. */
  | 'NOT_SHARED'
  /** Never said: a record of a protected person reads `NOT_SHARED` for all but the two named officers. */
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

/** A text in both languages; no personal data. */
export type WordingInput = {
  /** English. */
  readonly en: Scalars['String']['input'];
  /** Chinese. */
  readonly zh: Scalars['String']['input'];
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
  AddAccountResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( AddAccountSuccessMapper & { __typename: 'AddAccountSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  AddClientKeyResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( AddClientKeySuccessMapper & { __typename: 'AddClientKeySuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AddClientResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( AddClientSuccessMapper & { __typename: 'AddClientSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  AddCommentResult:
    | ( AddCommentSuccessMapper & { __typename: 'AddCommentSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  AddSenderKeyResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( AddSenderKeySuccessMapper & { __typename: 'AddSenderKeySuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AnnounceSurveyResult:
    | ( AnnounceSurveySuccessMapper & { __typename: 'AnnounceSurveySuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SurveyRefusedError & { __typename: 'SurveyRefusedError' } )
  ;
  ApplyBulkResult:
    | ( Omit<ApplyBulkSuccess, 'bulk'> & { bulk: _RefType['CaseBulk'] } & { __typename: 'ApplyBulkSuccess' } )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ApproveAgreementResult:
    | ( AgreementMovedOnError & { __typename: 'AgreementMovedOnError' } )
    | ( AgreementRefusedError & { __typename: 'AgreementRefusedError' } )
    | ( ApproveAgreementSuccessMapper & { __typename: 'ApproveAgreementSuccess' } )
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
  AskFirstLoadResult:
    | ( AskFirstLoadSuccessMapper & { __typename: 'AskFirstLoadSuccess' } )
    | ( HoldRefusedError & { __typename: 'HoldRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AskRestrictedAccessResult:
    | ( AskRestrictedAccessSuccessMapper & { __typename: 'AskRestrictedAccessSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RestrictedAccessRefusedError & { __typename: 'RestrictedAccessRefusedError' } )
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
  ConfirmClientKeyResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( ConfirmClientKeySuccessMapper & { __typename: 'ConfirmClientKeySuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ConfirmFirstLoadResult:
    | ( ConfirmFirstLoadSuccessMapper & { __typename: 'ConfirmFirstLoadSuccess' } )
    | ( HoldRefusedError & { __typename: 'HoldRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ConfirmOutcomeResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( ConfirmOutcomeSuccessMapper & { __typename: 'ConfirmOutcomeSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  ConfirmPostResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( ConfirmPostSuccessMapper & { __typename: 'ConfirmPostSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DecideAppealResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( DecideAppealSuccessMapper & { __typename: 'DecideAppealSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  DecideErasureResult:
    | ( DecideErasureSuccessMapper & { __typename: 'DecideErasureSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DecideLinkResult:
    | ( DecideLinkSuccessMapper & { __typename: 'DecideLinkSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DecideProtectionResult:
    | ( DecideProtectionSuccessMapper & { __typename: 'DecideProtectionSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProtectionRefusedError & { __typename: 'ProtectionRefusedError' } )
  ;
  DecideRestrictedAccessResult:
    | ( DecideRestrictedAccessSuccessMapper & { __typename: 'DecideRestrictedAccessSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RestrictedAccessRefusedError & { __typename: 'RestrictedAccessRefusedError' } )
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
  DrawSurveyResult:
    | ( DrawSurveySuccessMapper & { __typename: 'DrawSurveySuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SurveyRefusedError & { __typename: 'SurveyRefusedError' } )
  ;
  EndAgreementResult:
    | ( AgreementMovedOnError & { __typename: 'AgreementMovedOnError' } )
    | ( AgreementRefusedError & { __typename: 'AgreementRefusedError' } )
    | ( EndAgreementSuccessMapper & { __typename: 'EndAgreementSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EndSessionResult:
    | ( EndSessionSuccess & { __typename: 'EndSessionSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EnterSurveyResultResult:
    | ( EnterSurveyResultSuccessMapper & { __typename: 'EnterSurveyResultSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SurveyRefusedError & { __typename: 'SurveyRefusedError' } )
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
  GrantPostResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( GrantPostSuccessMapper & { __typename: 'GrantPostSuccess' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
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
  ProposeAgreementResult:
    | ( AgreementMovedOnError & { __typename: 'AgreementMovedOnError' } )
    | ( AgreementRefusedError & { __typename: 'AgreementRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProposeAgreementSuccessMapper & { __typename: 'ProposeAgreementSuccess' } )
  ;
  ProposeOutcomeResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProposeOutcomeSuccessMapper & { __typename: 'ProposeOutcomeSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  ProtectPersonResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ProtectPersonSuccessMapper & { __typename: 'ProtectPersonSuccess' } )
    | ( ProtectionRefusedError & { __typename: 'ProtectionRefusedError' } )
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
  RefuseBatchResult:
    | ( HoldRefusedError & { __typename: 'HoldRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RefuseBatchSuccessMapper & { __typename: 'RefuseBatchSuccess' } )
  ;
  RejectAgreementResult:
    | ( AgreementMovedOnError & { __typename: 'AgreementMovedOnError' } )
    | ( AgreementRefusedError & { __typename: 'AgreementRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RejectAgreementSuccessMapper & { __typename: 'RejectAgreementSuccess' } )
  ;
  RejectOutcomeResult:
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } & { __typename: 'CaseRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RejectOutcomeSuccessMapper & { __typename: 'RejectOutcomeSuccess' } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } & { __typename: 'StateChangedError' } )
  ;
  ReleaseApprovalPairResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ReleaseApprovalPairSuccessMapper & { __typename: 'ReleaseApprovalPairSuccess' } )
  ;
  ReleaseBatchResult:
    | ( HoldRefusedError & { __typename: 'HoldRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ReleaseBatchSuccessMapper & { __typename: 'ReleaseBatchSuccess' } )
  ;
  ResetCredentialsResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ResetCredentialsSuccessMapper & { __typename: 'ResetCredentialsSuccess' } )
  ;
  RestoreAccountResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RestoreAccountSuccessMapper & { __typename: 'RestoreAccountSuccess' } )
  ;
  ResumeAgreementResult:
    | ( AgreementMovedOnError & { __typename: 'AgreementMovedOnError' } )
    | ( AgreementRefusedError & { __typename: 'AgreementRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( ResumeAgreementSuccessMapper & { __typename: 'ResumeAgreementSuccess' } )
  ;
  RevealFieldResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RevealFieldSuccessMapper & { __typename: 'RevealFieldSuccess' } )
    | ( RevealRefusedError & { __typename: 'RevealRefusedError' } )
  ;
  RevokeClientKeyResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RevokeClientKeySuccessMapper & { __typename: 'RevokeClientKeySuccess' } )
  ;
  RevokeClientResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RevokeClientSuccessMapper & { __typename: 'RevokeClientSuccess' } )
  ;
  RevokeSenderKeyResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RevokeSenderKeySuccessMapper & { __typename: 'RevokeSenderKeySuccess' } )
  ;
  SetFreeAskingResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SetFreeAskingSuccessMapper & { __typename: 'SetFreeAskingSuccess' } )
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
  SignOutEverywhereResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SignOutEverywhereSuccess & { __typename: 'SignOutEverywhereSuccess' } )
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
  SuspendAccountResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SuspendAccountSuccessMapper & { __typename: 'SuspendAccountSuccess' } )
  ;
  SuspendAgreementResult:
    | ( AgreementMovedOnError & { __typename: 'AgreementMovedOnError' } )
    | ( AgreementRefusedError & { __typename: 'AgreementRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SuspendAgreementSuccessMapper & { __typename: 'SuspendAgreementSuccess' } )
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
  WithdrawPostResult:
    | ( AccessRefusedError & { __typename: 'AccessRefusedError' } )
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( WithdrawPostSuccessMapper & { __typename: 'WithdrawPostSuccess' } )
  ;
  WithdrawRestrictedAccessResult:
    | ( IdempotencyMismatchError & { __typename: 'IdempotencyMismatchError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RestrictedAccessRefusedError & { __typename: 'RestrictedAccessRefusedError' } )
    | ( WithdrawRestrictedAccessSuccessMapper & { __typename: 'WithdrawRestrictedAccessSuccess' } )
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
    | ( SharingAgreementMapper )
  ;
  UserError:
    | ( AccessRefusedError )
    | ( AgreementMovedOnError )
    | ( AgreementRefusedError )
    | ( Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<_RefType['CaseState']> } )
    | ( Omit<CorrectionSettledError, 'state'> & { state: _RefType['CorrectionState'] } )
    | ( HoldRefusedError )
    | ( IdempotencyMismatchError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( ProtectionRefusedError )
    | ( RestrictedAccessRefusedError )
    | ( RevealRefusedError )
    | ( Omit<RosterRefusedError, 'problem'> & { problem: _RefType['RosterProblem'] } )
    | ( Omit<StateChangedError, 'state'> & { state: _RefType['CaseState'] } )
    | ( SurveyRefusedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessApproval: ResolverTypeWrapper<AccessApprovalMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessRefusedError: ResolverTypeWrapper<AccessRefusedError>;
  AccessSide: ResolverTypeWrapper<'OWNER' | 'DATA_PROTECTION'>;
  AccessState: ResolverTypeWrapper<'ASKED' | 'HALF_APPROVED' | 'GRANTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN' | 'EXPIRED'>;
  AccessVerdict: ResolverTypeWrapper<'APPROVE' | 'DECLINE'>;
  Account: ResolverTypeWrapper<AccountMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountKind: ResolverTypeWrapper<'PERSON' | 'SYSTEM'>;
  AccountOrder: ResolverTypeWrapper<'NAME' | 'IDLE'>;
  AccountState: ResolverTypeWrapper<'ACTIVE' | 'SUSPENDED'>;
  AcknowledgeCorrectionsInput: AcknowledgeCorrectionsInput;
  AcknowledgeCorrectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeCorrectionsResult']>;
  AcknowledgeCorrectionsSuccess: ResolverTypeWrapper<AcknowledgeCorrectionsSuccessMapper>;
  ActingPost: ResolverTypeWrapper<ActingPostMapper>;
  AddAccountInput: AddAccountInput;
  AddAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddAccountResult']>;
  AddAccountSuccess: ResolverTypeWrapper<AddAccountSuccessMapper>;
  AddClientInput: AddClientInput;
  AddClientKeyInput: AddClientKeyInput;
  AddClientKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddClientKeyResult']>;
  AddClientKeySuccess: ResolverTypeWrapper<AddClientKeySuccessMapper>;
  AddClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddClientResult']>;
  AddClientSuccess: ResolverTypeWrapper<AddClientSuccessMapper>;
  AddCommentInput: AddCommentInput;
  AddCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCommentResult']>;
  AddCommentSuccess: ResolverTypeWrapper<AddCommentSuccessMapper>;
  AddSenderKeyInput: AddSenderKeyInput;
  AddSenderKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddSenderKeyResult']>;
  AddSenderKeySuccess: ResolverTypeWrapper<AddSenderKeySuccessMapper>;
  AgreementChange: ResolverTypeWrapper<AgreementChangeMapper>;
  AgreementCondition: ResolverTypeWrapper<AgreementConditionMapper>;
  AgreementConditionInput: AgreementConditionInput;
  AgreementConditionKind: ResolverTypeWrapper<'CODE' | 'OWN' | 'COMMUNITY' | 'CHECK' | 'TWO_PERSONS'>;
  AgreementLevel: ResolverTypeWrapper<AgreementLevel>;
  AgreementMovedOnError: ResolverTypeWrapper<AgreementMovedOnError>;
  AgreementRefusedError: ResolverTypeWrapper<AgreementRefusedError>;
  AgreementState: ResolverTypeWrapper<'DRAFT' | 'HALF_APPROVED' | 'MATURING' | 'IN_FORCE' | 'SUSPENDED' | 'SUPERSEDED' | 'EXPIRED' | 'REVOKED'>;
  AgreementStep: ResolverTypeWrapper<AgreementStepMapper>;
  AgreementStepKind: ResolverTypeWrapper<'PROPOSED' | 'APPROVED_BY_OWNER' | 'APPROVED_BY_DATA_PROTECTION' | 'SUSPENDED' | 'REVOKED'>;
  AnnounceSurveyInput: AnnounceSurveyInput;
  AnnounceSurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceSurveyResult']>;
  AnnounceSurveySuccess: ResolverTypeWrapper<AnnounceSurveySuccessMapper>;
  ApplyBulkInput: ApplyBulkInput;
  ApplyBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyBulkResult']>;
  ApplyBulkSuccess: ResolverTypeWrapper<Omit<ApplyBulkSuccess, 'bulk'> & { bulk: ResolversTypes['CaseBulk'] }>;
  ApprovalPair: ResolverTypeWrapper<ApprovalPairMapper>;
  ApproveAgreementInput: ApproveAgreementInput;
  ApproveAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveAgreementResult']>;
  ApproveAgreementSuccess: ResolverTypeWrapper<ApproveAgreementSuccessMapper>;
  AskAssistInput: AskAssistInput;
  AskAssistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAssistResult']>;
  AskAssistSuccess: ResolverTypeWrapper<AskAssistSuccessMapper>;
  AskFirstLoadInput: AskFirstLoadInput;
  AskFirstLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskFirstLoadResult']>;
  AskFirstLoadSuccess: ResolverTypeWrapper<AskFirstLoadSuccessMapper>;
  AskRestrictedAccessInput: AskRestrictedAccessInput;
  AskRestrictedAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskRestrictedAccessResult']>;
  AskRestrictedAccessSuccess: ResolverTypeWrapper<AskRestrictedAccessSuccessMapper>;
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
  CaseNoticeConnection: ResolverTypeWrapper<CaseNoticeConnection>;
  CaseNoticeEdge: ResolverTypeWrapper<CaseNoticeEdge>;
  CaseProposal: ResolverTypeWrapper<Omit<CaseProposal, 'action'> & { action: ResolversTypes['ResolutionAction'] }>;
  CaseRefusedError: ResolverTypeWrapper<Omit<CaseRefusedError, 'allowedMoves'> & { allowedMoves: ReadonlyArray<ResolversTypes['CaseState']> }>;
  CaseResolution: ResolverTypeWrapper<Omit<CaseResolution, 'owner'> & { owner: ResolversTypes['Department'] }>;
  CaseState: ResolverTypeWrapper<'NEW' | 'WAITING' | 'ASSIGNED' | 'VERIFYING' | 'ASSIST' | 'FEEDBACK' | 'PROPOSED' | 'RESOLVED' | 'CLOSED' | 'ESCALATED' | 'ON_AGENDA' | 'DECIDED' | 'APPEAL_HOLD' | 'REOPENED' | 'DISMISSED'>;
  ChangeScheduleInput: ChangeScheduleInput;
  ChangeScheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeScheduleResult']>;
  ChangeScheduleSuccess: ResolverTypeWrapper<ChangeScheduleSuccessMapper>;
  Check: ResolverTypeWrapper<CheckMapper>;
  Clause: ResolverTypeWrapper<Clause>;
  Client: ResolverTypeWrapper<ClientMapper>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClientEdge']> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientKey: ResolverTypeWrapper<ClientKeyMapper>;
  ClientKeyState: ResolverTypeWrapper<'WAITING' | 'ACTIVE' | 'REVOKED'>;
  ClientPostInput: ClientPostInput;
  CloseHalfInput: CloseHalfInput;
  CloseHalfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseHalfResult']>;
  CloseHalfSuccess: ResolverTypeWrapper<CloseHalfSuccessMapper>;
  CodeSubstitution: ResolverTypeWrapper<CodeSubstitution>;
  CodeSubstitutionInput: CodeSubstitutionInput;
  ColumnReport: ResolverTypeWrapper<ColumnReportMapper>;
  ComparedField: ResolverTypeWrapper<ComparedFieldMapper>;
  ComparisonVerdict: ResolverTypeWrapper<'EQUAL' | 'VARIANT' | 'DIFFERENT' | 'MISSING' | 'NOT_SHARED'>;
  ConfirmClientKeyInput: ConfirmClientKeyInput;
  ConfirmClientKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmClientKeyResult']>;
  ConfirmClientKeySuccess: ResolverTypeWrapper<ConfirmClientKeySuccessMapper>;
  ConfirmFirstLoadInput: ConfirmFirstLoadInput;
  ConfirmFirstLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmFirstLoadResult']>;
  ConfirmFirstLoadSuccess: ResolverTypeWrapper<ConfirmFirstLoadSuccessMapper>;
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOutcomeResult']>;
  ConfirmOutcomeSuccess: ResolverTypeWrapper<ConfirmOutcomeSuccessMapper>;
  ConfirmPostInput: ConfirmPostInput;
  ConfirmPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPostResult']>;
  ConfirmPostSuccess: ResolverTypeWrapper<ConfirmPostSuccessMapper>;
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
  DataConsumer: ResolverTypeWrapper<'PS' | 'HC' | 'MZ' | 'ED' | 'GR' | 'SV' | 'HUB'>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecideAppealInput: DecideAppealInput;
  DecideAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAppealResult']>;
  DecideAppealSuccess: ResolverTypeWrapper<DecideAppealSuccessMapper>;
  DecideErasureInput: DecideErasureInput;
  DecideErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideErasureResult']>;
  DecideErasureSuccess: ResolverTypeWrapper<DecideErasureSuccessMapper>;
  DecideLinkInput: DecideLinkInput;
  DecideLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideLinkResult']>;
  DecideLinkSuccess: ResolverTypeWrapper<DecideLinkSuccessMapper>;
  DecideProtectionInput: DecideProtectionInput;
  DecideProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideProtectionResult']>;
  DecideProtectionSuccess: ResolverTypeWrapper<DecideProtectionSuccessMapper>;
  DecideRestrictedAccessInput: DecideRestrictedAccessInput;
  DecideRestrictedAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRestrictedAccessResult']>;
  DecideRestrictedAccessSuccess: ResolverTypeWrapper<DecideRestrictedAccessSuccessMapper>;
  DecisionScope: ResolverTypeWrapper<'PAIR' | 'VERSIONS'>;
  DeclineCorrectionInput: DeclineCorrectionInput;
  DeclineCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineCorrectionResult']>;
  DeclineCorrectionSuccess: ResolverTypeWrapper<DeclineCorrectionSuccessMapper>;
  Department: ResolverTypeWrapper<'PS' | 'HC' | 'MZ' | 'ED' | 'GR' | 'HUB'>;
  Disclosed: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Disclosed']>;
  DisclosureLevel: ResolverTypeWrapper<'FULL' | 'MASKED' | 'MATCH_ONLY' | 'NONE'>;
  DismissCaseInput: DismissCaseInput;
  DismissCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissCaseResult']>;
  DismissCaseSuccess: ResolverTypeWrapper<DismissCaseSuccessMapper>;
  Doubt: ResolverTypeWrapper<'WAITING' | 'ROSTER_LATE' | 'NOT_OWED' | 'ERASED' | 'OUT_OF_AREA' | 'UNDETERMINED' | 'REVIEW' | 'CONTENDED' | 'MISSING_VALUE' | 'UNUSABLE_VALUE'>;
  DrawSurveyInput: DrawSurveyInput;
  DrawSurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawSurveyResult']>;
  DrawSurveySuccess: ResolverTypeWrapper<DrawSurveySuccessMapper>;
  DrawnMatter: ResolverTypeWrapper<DrawnMatterMapper>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAgreementResult']>;
  EndAgreementSuccess: ResolverTypeWrapper<EndAgreementSuccessMapper>;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  EndSessionSuccess: ResolverTypeWrapper<EndSessionSuccess>;
  EnterSurveyResultInput: EnterSurveyResultInput;
  EnterSurveyResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterSurveyResultResult']>;
  EnterSurveyResultSuccess: ResolverTypeWrapper<EnterSurveyResultSuccessMapper>;
  Envelope: ResolverTypeWrapper<EnvelopeMapper>;
  ErasedClass: ResolverTypeWrapper<ErasedClassMapper>;
  EscalateCaseInput: EscalateCaseInput;
  EscalateCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateCaseResult']>;
  EscalateCaseSuccess: ResolverTypeWrapper<EscalateCaseSuccessMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceAction: ResolverTypeWrapper<'READ' | 'REVEAL' | 'EXPORT' | 'DECIDE' | 'CASE_EVENT' | 'BATCH_RECEIVED' | 'BATCH_WITHDRAWN' | 'BATCH_HELD' | 'BATCH_RELEASED' | 'AGREEMENT_CHANGED' | 'RULE_CHANGED' | 'POST_CHANGED' | 'SIGN_IN' | 'SIGN_IN_REFUSED' | 'SESSION_ENDED' | 'APPEAL' | 'PROTECTION_CHANGED' | 'RESTRICTED_ACCESS' | 'KEY_ROTATED' | 'ERASED' | 'INSTANCE_ADOPTED' | 'RUN' | 'SURVEY'>;
  EvidenceEntry: ResolverTypeWrapper<EvidenceEntryMapper>;
  EvidenceEntryConnection: ResolverTypeWrapper<Omit<EvidenceEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEntryEdge']> }>;
  EvidenceEntryEdge: ResolverTypeWrapper<Omit<EvidenceEntryEdge, 'node'> & { node: ResolversTypes['EvidenceEntry'] }>;
  EvidenceLook: ResolverTypeWrapper<EvidenceLookMapper>;
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
  FirstCredentials: ResolverTypeWrapper<FirstCredentialsMapper>;
  FirstLoad: ResolverTypeWrapper<FirstLoadMapper>;
  GateStop: ResolverTypeWrapper<GateStopMapper>;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveFeedbackResult']>;
  GiveFeedbackSuccess: ResolverTypeWrapper<GiveFeedbackSuccessMapper>;
  GoneCause: ResolverTypeWrapper<'CORRECTED' | 'LATE_MATCH' | 'VOIDED' | 'WITHDRAWN' | 'RULE_CHANGED' | 'ERASED' | 'DECIDED'>;
  GrantPostInput: GrantPostInput;
  GrantPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantPostResult']>;
  GrantPostSuccess: ResolverTypeWrapper<GrantPostSuccessMapper>;
  HeldBatch: ResolverTypeWrapper<HeldBatchMapper>;
  HoldRefusedError: ResolverTypeWrapper<HoldRefusedError>;
  HoldVerdict: ResolverTypeWrapper<'RELEASE' | 'REFUSE'>;
  HoldVoice: ResolverTypeWrapper<HoldVoiceMapper>;
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
  Me: ResolverTypeWrapper<MeMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedCount: ResolverTypeWrapper<NamedCount>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  NotLinkedExplanation: ResolverTypeWrapper<NotLinkedExplanationMapper>;
  NotProcessedRow: ResolverTypeWrapper<NotProcessedRowMapper>;
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
  Post: ResolverTypeWrapper<PostMapper>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PostEdge']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostOrder: ResolverTypeWrapper<'GRANTED' | 'ENDING'>;
  PostState: ResolverTypeWrapper<'GRANTED' | 'EFFECTIVE' | 'RESTING' | 'EXPIRED' | 'ENDED'>;
  PreviewBulkInput: PreviewBulkInput;
  PreviewBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewBulkResult']>;
  PreviewBulkSuccess: ResolverTypeWrapper<Omit<PreviewBulkSuccess, 'bulk'> & { bulk: ResolversTypes['CaseBulk'] }>;
  ProposeAgreementInput: ProposeAgreementInput;
  ProposeAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAgreementResult']>;
  ProposeAgreementSuccess: ResolverTypeWrapper<ProposeAgreementSuccessMapper>;
  ProposeOutcomeInput: ProposeOutcomeInput;
  ProposeOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeOutcomeResult']>;
  ProposeOutcomeSuccess: ResolverTypeWrapper<ProposeOutcomeSuccessMapper>;
  ProtectPersonInput: ProtectPersonInput;
  ProtectPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProtectPersonResult']>;
  ProtectPersonSuccess: ResolverTypeWrapper<ProtectPersonSuccessMapper>;
  Protection: ResolverTypeWrapper<ProtectionMapper>;
  ProtectionMove: ResolverTypeWrapper<'CONFIRM' | 'DECLINE' | 'PROPOSE_LIFT' | 'CONFIRM_LIFT' | 'DECLINE_LIFT'>;
  ProtectionReason: ResolverTypeWrapper<'VIOLENCE' | 'WITNESS' | 'THREAT'>;
  ProtectionRefusedError: ResolverTypeWrapper<ProtectionRefusedError>;
  ProtectionState: ResolverTypeWrapper<'PROPOSED' | 'ACTIVE' | 'LIFT_PROPOSED' | 'LIFTED' | 'DECLINED' | 'LAPSED'>;
  ProviderIdentityInput: ProviderIdentityInput;
  Purpose: ResolverTypeWrapper<'P1' | 'P2' | 'P3' | 'P4' | 'P5'>;
  PutOnAgendaInput: PutOnAgendaInput;
  PutOnAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutOnAgendaResult']>;
  PutOnAgendaSuccess: ResolverTypeWrapper<PutOnAgendaSuccessMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingRule: ResolverTypeWrapper<ReadingRuleMapper>;
  ReadingRules: ResolverTypeWrapper<ReadingRulesMapper>;
  RecordField: ResolverTypeWrapper<RecordFieldMapper>;
  RecordPersonInput: RecordPersonInput;
  RecordResolutionInput: RecordResolutionInput;
  RecordResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordResolutionResult']>;
  RecordResolutionSuccess: ResolverTypeWrapper<RecordResolutionSuccessMapper>;
  RefuseBatchInput: RefuseBatchInput;
  RefuseBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseBatchResult']>;
  RefuseBatchSuccess: ResolverTypeWrapper<RefuseBatchSuccessMapper>;
  Region: ResolverTypeWrapper<RegionMapper>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: ResolverTypeWrapper<'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE'>;
  RegisterRecord: ResolverTypeWrapper<RegisterRecordMapper>;
  RejectAgreementInput: RejectAgreementInput;
  RejectAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectAgreementResult']>;
  RejectAgreementSuccess: ResolverTypeWrapper<RejectAgreementSuccessMapper>;
  RejectOutcomeInput: RejectOutcomeInput;
  RejectOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectOutcomeResult']>;
  RejectOutcomeSuccess: ResolverTypeWrapper<RejectOutcomeSuccessMapper>;
  RejectedRows: ResolverTypeWrapper<RejectedRows>;
  ReleaseApprovalPairInput: ReleaseApprovalPairInput;
  ReleaseApprovalPairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseApprovalPairResult']>;
  ReleaseApprovalPairSuccess: ResolverTypeWrapper<ReleaseApprovalPairSuccessMapper>;
  ReleaseBatchInput: ReleaseBatchInput;
  ReleaseBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseBatchResult']>;
  ReleaseBatchSuccess: ResolverTypeWrapper<ReleaseBatchSuccessMapper>;
  Requirement: ResolverTypeWrapper<'REQUIRED' | 'CONDITIONAL' | 'OPTIONAL'>;
  ResetCredentialsInput: ResetCredentialsInput;
  ResetCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetCredentialsResult']>;
  ResetCredentialsSuccess: ResolverTypeWrapper<ResetCredentialsSuccessMapper>;
  ResolutionAction: ResolverTypeWrapper<'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'A10' | 'A11' | 'A12' | 'A13'>;
  RestoreAccountInput: RestoreAccountInput;
  RestoreAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreAccountResult']>;
  RestoreAccountSuccess: ResolverTypeWrapper<RestoreAccountSuccessMapper>;
  RestrictedAccess: ResolverTypeWrapper<RestrictedAccessMapper>;
  RestrictedAccessConnection: ResolverTypeWrapper<Omit<RestrictedAccessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RestrictedAccessEdge']> }>;
  RestrictedAccessEdge: ResolverTypeWrapper<Omit<RestrictedAccessEdge, 'node'> & { node: ResolversTypes['RestrictedAccess'] }>;
  RestrictedAccessRefusedError: ResolverTypeWrapper<RestrictedAccessRefusedError>;
  ResumeAgreementInput: ResumeAgreementInput;
  ResumeAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeAgreementResult']>;
  ResumeAgreementSuccess: ResolverTypeWrapper<ResumeAgreementSuccessMapper>;
  RetentionClass: ResolverTypeWrapper<'MATCHED_ROWS' | 'UNMATCHED_ROWS' | 'REJECTED_ROWS' | 'CASE_FILES' | 'APPEALS' | 'ACCESS_LOG' | 'RAW_UPLOADS'>;
  RetentionDue: ResolverTypeWrapper<RetentionDueMapper>;
  RetentionOrder: ResolverTypeWrapper<RetentionOrderMapper>;
  RetentionOrderConnection: ResolverTypeWrapper<Omit<RetentionOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RetentionOrderEdge']> }>;
  RetentionOrderEdge: ResolverTypeWrapper<Omit<RetentionOrderEdge, 'node'> & { node: ResolversTypes['RetentionOrder'] }>;
  RetentionOrderState: ResolverTypeWrapper<'PROPOSED' | 'RUNNING' | 'DONE' | 'DECLINED'>;
  RetentionReason: ResolverTypeWrapper<RetentionReason>;
  RevealBudget: ResolverTypeWrapper<RevealBudgetMapper>;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealFieldResult']>;
  RevealFieldSuccess: ResolverTypeWrapper<RevealFieldSuccessMapper>;
  RevealRefusedError: ResolverTypeWrapper<RevealRefusedError>;
  RevealWindow: ResolverTypeWrapper<'HOUR' | 'DAY' | 'MONTH'>;
  RevokeClientInput: RevokeClientInput;
  RevokeClientKeyInput: RevokeClientKeyInput;
  RevokeClientKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClientKeyResult']>;
  RevokeClientKeySuccess: ResolverTypeWrapper<RevokeClientKeySuccessMapper>;
  RevokeClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClientResult']>;
  RevokeClientSuccess: ResolverTypeWrapper<RevokeClientSuccessMapper>;
  RevokeSenderKeyInput: RevokeSenderKeyInput;
  RevokeSenderKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSenderKeyResult']>;
  RevokeSenderKeySuccess: ResolverTypeWrapper<RevokeSenderKeySuccessMapper>;
  Role: ResolverTypeWrapper<'R_SUBMIT' | 'R_DQO' | 'R_APPROVE' | 'R_TOWN' | 'R_VILLAGE' | 'R_EMP' | 'R_SEC' | 'R_MEMBER' | 'R_SURVEY' | 'R_STAT' | 'R_DPO' | 'R_AUDIT' | 'R_ADMIN'>;
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
  SenderKey: ResolverTypeWrapper<SenderKeyMapper>;
  Session: ResolverTypeWrapper<SessionMapper>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionEdge']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SetFreeAskingInput: SetFreeAskingInput;
  SetFreeAskingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetFreeAskingResult']>;
  SetFreeAskingSuccess: ResolverTypeWrapper<SetFreeAskingSuccessMapper>;
  SetOwedFeedInput: SetOwedFeedInput;
  SetOwedFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOwedFeedResult']>;
  SetOwedFeedSuccess: ResolverTypeWrapper<SetOwedFeedSuccessMapper>;
  SetParameterInput: SetParameterInput;
  SetParameterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetParameterResult']>;
  SetParameterSuccess: ResolverTypeWrapper<SetParameterSuccessMapper>;
  Severity: ResolverTypeWrapper<'S1' | 'S2' | 'S3' | 'S4'>;
  SharedFieldTerms: ResolverTypeWrapper<SharedFieldTermsMapper>;
  SharedFieldTermsInput: SharedFieldTermsInput;
  SharedValue: ResolverTypeWrapper<SharedValueMapper>;
  SharingAgreement: ResolverTypeWrapper<SharingAgreementMapper>;
  SharingAgreementConnection: ResolverTypeWrapper<Omit<SharingAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharingAgreementEdge']> }>;
  SharingAgreementEdge: ResolverTypeWrapper<Omit<SharingAgreementEdge, 'node'> & { node: ResolversTypes['SharingAgreement'] }>;
  SignInMethod: ResolverTypeWrapper<'LOCAL' | 'PROVIDER'>;
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywhereResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutEverywhereResult']>;
  SignOutEverywhereSuccess: ResolverTypeWrapper<SignOutEverywhereSuccess>;
  SignedReceipt: ResolverTypeWrapper<SignedReceipt>;
  SigningAlgorithm: ResolverTypeWrapper<'ED25519' | 'SM2'>;
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
  Survey: ResolverTypeWrapper<SurveyMapper>;
  SurveyAccuracy: ResolverTypeWrapper<SurveyAccuracyMapper>;
  SurveyChange: ResolverTypeWrapper<SurveyChange>;
  SurveyRecord: ResolverTypeWrapper<SurveyRecordMapper>;
  SurveyRefusedError: ResolverTypeWrapper<SurveyRefusedError>;
  SuspendAccountInput: SuspendAccountInput;
  SuspendAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendAccountResult']>;
  SuspendAccountSuccess: ResolverTypeWrapper<SuspendAccountSuccessMapper>;
  SuspendAgreementInput: SuspendAgreementInput;
  SuspendAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendAgreementResult']>;
  SuspendAgreementSuccess: ResolverTypeWrapper<SuspendAgreementSuccessMapper>;
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
  Unit: ResolverTypeWrapper<'PS' | 'HC' | 'MZ' | 'ED' | 'GR' | 'SV' | 'HUB'>;
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
  WithdrawPostInput: WithdrawPostInput;
  WithdrawPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPostResult']>;
  WithdrawPostSuccess: ResolverTypeWrapper<WithdrawPostSuccessMapper>;
  WithdrawRestrictedAccessInput: WithdrawRestrictedAccessInput;
  WithdrawRestrictedAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawRestrictedAccessResult']>;
  WithdrawRestrictedAccessSuccess: ResolverTypeWrapper<WithdrawRestrictedAccessSuccessMapper>;
  WithholdingReason: ResolverTypeWrapper<'NOT_SHARED' | 'ROLE_READS_NO_PERSON' | 'ROW_OUT_OF_SCOPE' | 'PURPOSE_REQUIRED' | 'PURPOSE_DENIED' | 'CHECK_DENIED' | 'AGREEMENT_PENDING' | 'AGREEMENT_EXPIRED' | 'AGREEMENT_SUSPENDED' | 'AGREEMENT_REVOKED' | 'TWO_PERSONS_REQUIRED' | 'PROTECTED_PERSON'>;
  Wording: ResolverTypeWrapper<Wording>;
  WordingInput: WordingInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessApproval: AccessApprovalMapper;
  String: Scalars['String']['output'];
  AccessRefusedError: AccessRefusedError;
  Account: AccountMapper;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AccountConnection: Omit<AccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AcknowledgeCorrectionsInput: AcknowledgeCorrectionsInput;
  AcknowledgeCorrectionsResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeCorrectionsResult'];
  AcknowledgeCorrectionsSuccess: AcknowledgeCorrectionsSuccessMapper;
  ActingPost: ActingPostMapper;
  AddAccountInput: AddAccountInput;
  AddAccountResult: ResolversUnionTypes<ResolversParentTypes>['AddAccountResult'];
  AddAccountSuccess: AddAccountSuccessMapper;
  AddClientInput: AddClientInput;
  AddClientKeyInput: AddClientKeyInput;
  AddClientKeyResult: ResolversUnionTypes<ResolversParentTypes>['AddClientKeyResult'];
  AddClientKeySuccess: AddClientKeySuccessMapper;
  AddClientResult: ResolversUnionTypes<ResolversParentTypes>['AddClientResult'];
  AddClientSuccess: AddClientSuccessMapper;
  AddCommentInput: AddCommentInput;
  AddCommentResult: ResolversUnionTypes<ResolversParentTypes>['AddCommentResult'];
  AddCommentSuccess: AddCommentSuccessMapper;
  AddSenderKeyInput: AddSenderKeyInput;
  AddSenderKeyResult: ResolversUnionTypes<ResolversParentTypes>['AddSenderKeyResult'];
  AddSenderKeySuccess: AddSenderKeySuccessMapper;
  AgreementChange: AgreementChangeMapper;
  AgreementCondition: AgreementConditionMapper;
  AgreementConditionInput: AgreementConditionInput;
  AgreementLevel: AgreementLevel;
  AgreementMovedOnError: AgreementMovedOnError;
  AgreementRefusedError: AgreementRefusedError;
  AgreementStep: AgreementStepMapper;
  AnnounceSurveyInput: AnnounceSurveyInput;
  AnnounceSurveyResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceSurveyResult'];
  AnnounceSurveySuccess: AnnounceSurveySuccessMapper;
  ApplyBulkInput: ApplyBulkInput;
  ApplyBulkResult: ResolversUnionTypes<ResolversParentTypes>['ApplyBulkResult'];
  ApplyBulkSuccess: Omit<ApplyBulkSuccess, 'bulk'> & { bulk: ResolversParentTypes['CaseBulk'] };
  ApprovalPair: ApprovalPairMapper;
  ApproveAgreementInput: ApproveAgreementInput;
  ApproveAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ApproveAgreementResult'];
  ApproveAgreementSuccess: ApproveAgreementSuccessMapper;
  AskAssistInput: AskAssistInput;
  AskAssistResult: ResolversUnionTypes<ResolversParentTypes>['AskAssistResult'];
  AskAssistSuccess: AskAssistSuccessMapper;
  AskFirstLoadInput: AskFirstLoadInput;
  AskFirstLoadResult: ResolversUnionTypes<ResolversParentTypes>['AskFirstLoadResult'];
  AskFirstLoadSuccess: AskFirstLoadSuccessMapper;
  AskRestrictedAccessInput: AskRestrictedAccessInput;
  AskRestrictedAccessResult: ResolversUnionTypes<ResolversParentTypes>['AskRestrictedAccessResult'];
  AskRestrictedAccessSuccess: AskRestrictedAccessSuccessMapper;
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
  CaseNoticeConnection: CaseNoticeConnection;
  CaseNoticeEdge: CaseNoticeEdge;
  CaseProposal: CaseProposal;
  CaseRefusedError: CaseRefusedError;
  CaseResolution: CaseResolution;
  ChangeScheduleInput: ChangeScheduleInput;
  ChangeScheduleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeScheduleResult'];
  ChangeScheduleSuccess: ChangeScheduleSuccessMapper;
  Check: CheckMapper;
  Clause: Clause;
  Client: ClientMapper;
  ClientConnection: Omit<ClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClientEdge']> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientKey: ClientKeyMapper;
  ClientPostInput: ClientPostInput;
  CloseHalfInput: CloseHalfInput;
  CloseHalfResult: ResolversUnionTypes<ResolversParentTypes>['CloseHalfResult'];
  CloseHalfSuccess: CloseHalfSuccessMapper;
  CodeSubstitution: CodeSubstitution;
  CodeSubstitutionInput: CodeSubstitutionInput;
  ColumnReport: ColumnReportMapper;
  ComparedField: ComparedFieldMapper;
  ConfirmClientKeyInput: ConfirmClientKeyInput;
  ConfirmClientKeyResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmClientKeyResult'];
  ConfirmClientKeySuccess: ConfirmClientKeySuccessMapper;
  ConfirmFirstLoadInput: ConfirmFirstLoadInput;
  ConfirmFirstLoadResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmFirstLoadResult'];
  ConfirmFirstLoadSuccess: ConfirmFirstLoadSuccessMapper;
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOutcomeResult'];
  ConfirmOutcomeSuccess: ConfirmOutcomeSuccessMapper;
  ConfirmPostInput: ConfirmPostInput;
  ConfirmPostResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPostResult'];
  ConfirmPostSuccess: ConfirmPostSuccessMapper;
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
  DecideErasureInput: DecideErasureInput;
  DecideErasureResult: ResolversUnionTypes<ResolversParentTypes>['DecideErasureResult'];
  DecideErasureSuccess: DecideErasureSuccessMapper;
  DecideLinkInput: DecideLinkInput;
  DecideLinkResult: ResolversUnionTypes<ResolversParentTypes>['DecideLinkResult'];
  DecideLinkSuccess: DecideLinkSuccessMapper;
  DecideProtectionInput: DecideProtectionInput;
  DecideProtectionResult: ResolversUnionTypes<ResolversParentTypes>['DecideProtectionResult'];
  DecideProtectionSuccess: DecideProtectionSuccessMapper;
  DecideRestrictedAccessInput: DecideRestrictedAccessInput;
  DecideRestrictedAccessResult: ResolversUnionTypes<ResolversParentTypes>['DecideRestrictedAccessResult'];
  DecideRestrictedAccessSuccess: DecideRestrictedAccessSuccessMapper;
  DeclineCorrectionInput: DeclineCorrectionInput;
  DeclineCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['DeclineCorrectionResult'];
  DeclineCorrectionSuccess: DeclineCorrectionSuccessMapper;
  Disclosed: ResolversUnionTypes<ResolversParentTypes>['Disclosed'];
  DismissCaseInput: DismissCaseInput;
  DismissCaseResult: ResolversUnionTypes<ResolversParentTypes>['DismissCaseResult'];
  DismissCaseSuccess: DismissCaseSuccessMapper;
  DrawSurveyInput: DrawSurveyInput;
  DrawSurveyResult: ResolversUnionTypes<ResolversParentTypes>['DrawSurveyResult'];
  DrawSurveySuccess: DrawSurveySuccessMapper;
  DrawnMatter: DrawnMatterMapper;
  EndAgreementInput: EndAgreementInput;
  EndAgreementResult: ResolversUnionTypes<ResolversParentTypes>['EndAgreementResult'];
  EndAgreementSuccess: EndAgreementSuccessMapper;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  EndSessionSuccess: EndSessionSuccess;
  EnterSurveyResultInput: EnterSurveyResultInput;
  EnterSurveyResultResult: ResolversUnionTypes<ResolversParentTypes>['EnterSurveyResultResult'];
  EnterSurveyResultSuccess: EnterSurveyResultSuccessMapper;
  Envelope: EnvelopeMapper;
  ErasedClass: ErasedClassMapper;
  EscalateCaseInput: EscalateCaseInput;
  EscalateCaseResult: ResolversUnionTypes<ResolversParentTypes>['EscalateCaseResult'];
  EscalateCaseSuccess: EscalateCaseSuccessMapper;
  Evidence: EvidenceMapper;
  EvidenceEntry: EvidenceEntryMapper;
  EvidenceEntryConnection: Omit<EvidenceEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEntryEdge']> };
  EvidenceEntryEdge: Omit<EvidenceEntryEdge, 'node'> & { node: ResolversParentTypes['EvidenceEntry'] };
  EvidenceLook: EvidenceLookMapper;
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
  FirstCredentials: FirstCredentialsMapper;
  FirstLoad: FirstLoadMapper;
  GateStop: GateStopMapper;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['GiveFeedbackResult'];
  GiveFeedbackSuccess: GiveFeedbackSuccessMapper;
  GrantPostInput: GrantPostInput;
  GrantPostResult: ResolversUnionTypes<ResolversParentTypes>['GrantPostResult'];
  GrantPostSuccess: GrantPostSuccessMapper;
  HeldBatch: HeldBatchMapper;
  HoldRefusedError: HoldRefusedError;
  HoldVoice: HoldVoiceMapper;
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
  Me: MeMapper;
  Mutation: Record<PropertyKey, never>;
  NamedCount: NamedCount;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  NotLinkedExplanation: NotLinkedExplanationMapper;
  NotProcessedRow: NotProcessedRowMapper;
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
  Post: PostMapper;
  PostConnection: Omit<PostConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PostEdge']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PreviewBulkInput: PreviewBulkInput;
  PreviewBulkResult: ResolversUnionTypes<ResolversParentTypes>['PreviewBulkResult'];
  PreviewBulkSuccess: Omit<PreviewBulkSuccess, 'bulk'> & { bulk: ResolversParentTypes['CaseBulk'] };
  ProposeAgreementInput: ProposeAgreementInput;
  ProposeAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ProposeAgreementResult'];
  ProposeAgreementSuccess: ProposeAgreementSuccessMapper;
  ProposeOutcomeInput: ProposeOutcomeInput;
  ProposeOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ProposeOutcomeResult'];
  ProposeOutcomeSuccess: ProposeOutcomeSuccessMapper;
  ProtectPersonInput: ProtectPersonInput;
  ProtectPersonResult: ResolversUnionTypes<ResolversParentTypes>['ProtectPersonResult'];
  ProtectPersonSuccess: ProtectPersonSuccessMapper;
  Protection: ProtectionMapper;
  ProtectionRefusedError: ProtectionRefusedError;
  ProviderIdentityInput: ProviderIdentityInput;
  PutOnAgendaInput: PutOnAgendaInput;
  PutOnAgendaResult: ResolversUnionTypes<ResolversParentTypes>['PutOnAgendaResult'];
  PutOnAgendaSuccess: PutOnAgendaSuccessMapper;
  Query: Record<PropertyKey, never>;
  ReadingRule: ReadingRuleMapper;
  ReadingRules: ReadingRulesMapper;
  RecordField: RecordFieldMapper;
  RecordPersonInput: RecordPersonInput;
  RecordResolutionInput: RecordResolutionInput;
  RecordResolutionResult: ResolversUnionTypes<ResolversParentTypes>['RecordResolutionResult'];
  RecordResolutionSuccess: RecordResolutionSuccessMapper;
  RefuseBatchInput: RefuseBatchInput;
  RefuseBatchResult: ResolversUnionTypes<ResolversParentTypes>['RefuseBatchResult'];
  RefuseBatchSuccess: RefuseBatchSuccessMapper;
  Region: RegionMapper;
  RegionConnection: Omit<RegionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegisterRecord: RegisterRecordMapper;
  RejectAgreementInput: RejectAgreementInput;
  RejectAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RejectAgreementResult'];
  RejectAgreementSuccess: RejectAgreementSuccessMapper;
  RejectOutcomeInput: RejectOutcomeInput;
  RejectOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['RejectOutcomeResult'];
  RejectOutcomeSuccess: RejectOutcomeSuccessMapper;
  RejectedRows: RejectedRows;
  ReleaseApprovalPairInput: ReleaseApprovalPairInput;
  ReleaseApprovalPairResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseApprovalPairResult'];
  ReleaseApprovalPairSuccess: ReleaseApprovalPairSuccessMapper;
  ReleaseBatchInput: ReleaseBatchInput;
  ReleaseBatchResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseBatchResult'];
  ReleaseBatchSuccess: ReleaseBatchSuccessMapper;
  ResetCredentialsInput: ResetCredentialsInput;
  ResetCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['ResetCredentialsResult'];
  ResetCredentialsSuccess: ResetCredentialsSuccessMapper;
  RestoreAccountInput: RestoreAccountInput;
  RestoreAccountResult: ResolversUnionTypes<ResolversParentTypes>['RestoreAccountResult'];
  RestoreAccountSuccess: RestoreAccountSuccessMapper;
  RestrictedAccess: RestrictedAccessMapper;
  RestrictedAccessConnection: Omit<RestrictedAccessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RestrictedAccessEdge']> };
  RestrictedAccessEdge: Omit<RestrictedAccessEdge, 'node'> & { node: ResolversParentTypes['RestrictedAccess'] };
  RestrictedAccessRefusedError: RestrictedAccessRefusedError;
  ResumeAgreementInput: ResumeAgreementInput;
  ResumeAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ResumeAgreementResult'];
  ResumeAgreementSuccess: ResumeAgreementSuccessMapper;
  RetentionDue: RetentionDueMapper;
  RetentionOrder: RetentionOrderMapper;
  RetentionOrderConnection: Omit<RetentionOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RetentionOrderEdge']> };
  RetentionOrderEdge: Omit<RetentionOrderEdge, 'node'> & { node: ResolversParentTypes['RetentionOrder'] };
  RetentionReason: RetentionReason;
  RevealBudget: RevealBudgetMapper;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolversUnionTypes<ResolversParentTypes>['RevealFieldResult'];
  RevealFieldSuccess: RevealFieldSuccessMapper;
  RevealRefusedError: RevealRefusedError;
  RevokeClientInput: RevokeClientInput;
  RevokeClientKeyInput: RevokeClientKeyInput;
  RevokeClientKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeClientKeyResult'];
  RevokeClientKeySuccess: RevokeClientKeySuccessMapper;
  RevokeClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeClientResult'];
  RevokeClientSuccess: RevokeClientSuccessMapper;
  RevokeSenderKeyInput: RevokeSenderKeyInput;
  RevokeSenderKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeSenderKeyResult'];
  RevokeSenderKeySuccess: RevokeSenderKeySuccessMapper;
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
  SenderKey: SenderKeyMapper;
  Session: SessionMapper;
  SessionConnection: Omit<SessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionEdge']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SetFreeAskingInput: SetFreeAskingInput;
  SetFreeAskingResult: ResolversUnionTypes<ResolversParentTypes>['SetFreeAskingResult'];
  SetFreeAskingSuccess: SetFreeAskingSuccessMapper;
  SetOwedFeedInput: SetOwedFeedInput;
  SetOwedFeedResult: ResolversUnionTypes<ResolversParentTypes>['SetOwedFeedResult'];
  SetOwedFeedSuccess: SetOwedFeedSuccessMapper;
  SetParameterInput: SetParameterInput;
  SetParameterResult: ResolversUnionTypes<ResolversParentTypes>['SetParameterResult'];
  SetParameterSuccess: SetParameterSuccessMapper;
  SharedFieldTerms: SharedFieldTermsMapper;
  SharedFieldTermsInput: SharedFieldTermsInput;
  SharedValue: SharedValueMapper;
  SharingAgreement: SharingAgreementMapper;
  SharingAgreementConnection: Omit<SharingAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharingAgreementEdge']> };
  SharingAgreementEdge: Omit<SharingAgreementEdge, 'node'> & { node: ResolversParentTypes['SharingAgreement'] };
  SignOutEverywhereInput: SignOutEverywhereInput;
  SignOutEverywhereResult: ResolversUnionTypes<ResolversParentTypes>['SignOutEverywhereResult'];
  SignOutEverywhereSuccess: SignOutEverywhereSuccess;
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
  Survey: SurveyMapper;
  SurveyAccuracy: SurveyAccuracyMapper;
  SurveyChange: SurveyChange;
  SurveyRecord: SurveyRecordMapper;
  SurveyRefusedError: SurveyRefusedError;
  SuspendAccountInput: SuspendAccountInput;
  SuspendAccountResult: ResolversUnionTypes<ResolversParentTypes>['SuspendAccountResult'];
  SuspendAccountSuccess: SuspendAccountSuccessMapper;
  SuspendAgreementInput: SuspendAgreementInput;
  SuspendAgreementResult: ResolversUnionTypes<ResolversParentTypes>['SuspendAgreementResult'];
  SuspendAgreementSuccess: SuspendAgreementSuccessMapper;
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
  WithdrawPostInput: WithdrawPostInput;
  WithdrawPostResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPostResult'];
  WithdrawPostSuccess: WithdrawPostSuccessMapper;
  WithdrawRestrictedAccessInput: WithdrawRestrictedAccessInput;
  WithdrawRestrictedAccessResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawRestrictedAccessResult'];
  WithdrawRestrictedAccessSuccess: WithdrawRestrictedAccessSuccessMapper;
  Wording: Wording;
  WordingInput: WordingInput;
};

export type AccessApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessApproval'] = ResolversParentTypes['AccessApproval']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AccessSide'], ParentType, ContextType>;
};

export type AccessRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRefusedError'] = ResolversParentTypes['AccessRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessSideResolvers = EnumResolverSignature<{ DATA_PROTECTION?: any, OWNER?: any }, ResolversTypes['AccessSide']>;

export type AccessStateResolvers = EnumResolverSignature<{ ASKED?: any, DECLINED?: any, EXPIRED?: any, GRANTED?: any, HALF_APPROVED?: any, LAPSED?: any, WITHDRAWN?: any }, ResolversTypes['AccessState']>;

export type AccessVerdictResolvers = EnumResolverSignature<{ APPROVE?: any, DECLINE?: any }, ResolversTypes['AccessVerdict']>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  addedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedSignIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasFirstPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldBackUntilAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  isFreeAsking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLocal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountKindResolvers = EnumResolverSignature<{ PERSON?: any, SYSTEM?: any }, ResolversTypes['AccountKind']>;

export type AccountOrderResolvers = EnumResolverSignature<{ IDLE?: any, NAME?: any }, ResolversTypes['AccountOrder']>;

export type AccountStateResolvers = EnumResolverSignature<{ ACTIVE?: any, SUSPENDED?: any }, ResolversTypes['AccountState']>;

export type AcknowledgeCorrectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCorrectionsResult'] = ResolversParentTypes['AcknowledgeCorrectionsResult']> = {
  __resolveType?: TypeResolveFn<'AcknowledgeCorrectionsSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcknowledgeCorrectionsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeCorrectionsSuccess'] = ResolversParentTypes['AcknowledgeCorrectionsSuccess']> = {
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActingPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActingPost'] = ResolversParentTypes['ActingPost']> = {
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type AddAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAccountResult'] = ResolversParentTypes['AddAccountResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'AddAccountSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAccountSuccess'] = ResolversParentTypes['AddAccountSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  firstCredentials?: Resolver<Maybe<ResolversTypes['FirstCredentials']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddClientKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClientKeyResult'] = ResolversParentTypes['AddClientKeyResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'AddClientKeySuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AddClientKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClientKeySuccess'] = ResolversParentTypes['AddClientKeySuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClientResult'] = ResolversParentTypes['AddClientResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'AddClientSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClientSuccess'] = ResolversParentTypes['AddClientSuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCommentResult'] = ResolversParentTypes['AddCommentResult']> = {
  __resolveType?: TypeResolveFn<'AddCommentSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type AddCommentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCommentSuccess'] = ResolversParentTypes['AddCommentSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddSenderKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSenderKeyResult'] = ResolversParentTypes['AddSenderKeyResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'AddSenderKeySuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AddSenderKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSenderKeySuccess'] = ResolversParentTypes['AddSenderKeySuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChange'] = ResolversParentTypes['AgreementChange']> = {
  after?: Resolver<Maybe<ResolversTypes['SharedFieldTerms']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['SharedFieldTerms']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLoosening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementCondition'] = ResolversParentTypes['AgreementCondition']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementConditionKind'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type AgreementConditionKindResolvers = EnumResolverSignature<{ CHECK?: any, CODE?: any, COMMUNITY?: any, OWN?: any, TWO_PERSONS?: any }, ResolversTypes['AgreementConditionKind']>;

export type AgreementLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLevel'] = ResolversParentTypes['AgreementLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type AgreementMovedOnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementMovedOnError'] = ResolversParentTypes['AgreementMovedOnError']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRefusedError'] = ResolversParentTypes['AgreementRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementStateResolvers = EnumResolverSignature<{ DRAFT?: any, EXPIRED?: any, HALF_APPROVED?: any, IN_FORCE?: any, MATURING?: any, REVOKED?: any, SUPERSEDED?: any, SUSPENDED?: any }, ResolversTypes['AgreementState']>;

export type AgreementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStep'] = ResolversParentTypes['AgreementStep']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['DataConsumer'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementStepKindResolvers = EnumResolverSignature<{ APPROVED_BY_DATA_PROTECTION?: any, APPROVED_BY_OWNER?: any, PROPOSED?: any, REVOKED?: any, SUSPENDED?: any }, ResolversTypes['AgreementStepKind']>;

export type AnnounceSurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceSurveyResult'] = ResolversParentTypes['AnnounceSurveyResult']> = {
  __resolveType?: TypeResolveFn<'AnnounceSurveySuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'SurveyRefusedError', ParentType, ContextType>;
};

export type AnnounceSurveySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceSurveySuccess'] = ResolversParentTypes['AnnounceSurveySuccess']> = {
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyBulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyBulkResult'] = ResolversParentTypes['ApplyBulkResult']> = {
  __resolveType?: TypeResolveFn<'ApplyBulkSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApplyBulkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyBulkSuccess'] = ResolversParentTypes['ApplyBulkSuccess']> = {
  bulk?: Resolver<ResolversTypes['CaseBulk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalPair'] = ResolversParentTypes['ApprovalPair']> = {
  isReleased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSpent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproveAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAgreementResult'] = ResolversParentTypes['ApproveAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementMovedOnError' | 'AgreementRefusedError' | 'ApproveAgreementSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApproveAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAgreementSuccess'] = ResolversParentTypes['ApproveAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskAssistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAssistResult'] = ResolversParentTypes['AskAssistResult']> = {
  __resolveType?: TypeResolveFn<'AskAssistSuccess' | 'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type AskAssistSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAssistSuccess'] = ResolversParentTypes['AskAssistSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskFirstLoadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskFirstLoadResult'] = ResolversParentTypes['AskFirstLoadResult']> = {
  __resolveType?: TypeResolveFn<'AskFirstLoadSuccess' | 'HoldRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AskFirstLoadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskFirstLoadSuccess'] = ResolversParentTypes['AskFirstLoadSuccess']> = {
  firstLoad?: Resolver<ResolversTypes['FirstLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskRestrictedAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskRestrictedAccessResult'] = ResolversParentTypes['AskRestrictedAccessResult']> = {
  __resolveType?: TypeResolveFn<'AskRestrictedAccessSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RestrictedAccessRefusedError', ParentType, ContextType>;
};

export type AskRestrictedAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskRestrictedAccessSuccess'] = ResolversParentTypes['AskRestrictedAccessSuccess']> = {
  access?: Resolver<ResolversTypes['RestrictedAccess'], ParentType, ContextType>;
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
  rejected?: Resolver<ResolversTypes['RejectedRows'], ParentType, ContextType>;
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
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  caseNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leavesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNoticeConnection'] = ResolversParentTypes['CaseNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNoticeEdge'] = ResolversParentTypes['CaseNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseNotice'], ParentType, ContextType>;
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

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  isRenewalDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ClientKey']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  senderKeys?: Resolver<ReadonlyArray<ResolversTypes['SenderKey']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type ClientKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientKey'] = ResolversParentTypes['ClientKey']> = {
  addedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClientKeyState'], ParentType, ContextType>;
};

export type ClientKeyStateResolvers = EnumResolverSignature<{ ACTIVE?: any, REVOKED?: any, WAITING?: any }, ResolversTypes['ClientKeyState']>;

export type CloseHalfResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHalfResult'] = ResolversParentTypes['CloseHalfResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'CloseHalfSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type CloseHalfSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHalfSuccess'] = ResolversParentTypes['CloseHalfSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeSubstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSubstitution'] = ResolversParentTypes['CodeSubstitution']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ConfirmClientKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmClientKeyResult'] = ResolversParentTypes['ConfirmClientKeyResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'ConfirmClientKeySuccess' | 'IdempotencyMismatchError' | 'NotFoundError', ParentType, ContextType>;
};

export type ConfirmClientKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmClientKeySuccess'] = ResolversParentTypes['ConfirmClientKeySuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmFirstLoadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFirstLoadResult'] = ResolversParentTypes['ConfirmFirstLoadResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmFirstLoadSuccess' | 'HoldRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ConfirmFirstLoadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFirstLoadSuccess'] = ResolversParentTypes['ConfirmFirstLoadSuccess']> = {
  firstLoad?: Resolver<ResolversTypes['FirstLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmOutcomeResult'] = ResolversParentTypes['ConfirmOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'ConfirmOutcomeSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type ConfirmOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmOutcomeSuccess'] = ResolversParentTypes['ConfirmOutcomeSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPostResult'] = ResolversParentTypes['ConfirmPostResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'ConfirmPostSuccess' | 'IdempotencyMismatchError' | 'NotFoundError', ParentType, ContextType>;
};

export type ConfirmPostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPostSuccess'] = ResolversParentTypes['ConfirmPostSuccess']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
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
  notices?: Resolver<ReadonlyArray<ResolversTypes['CaseNotice']>, ParentType, ContextType>;
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

export type DataConsumerResolvers = EnumResolverSignature<{ ED?: any, GR?: any, HC?: any, HUB?: any, MZ?: any, PS?: any, SV?: any }, ResolversTypes['DataConsumer']>;

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

export type DecideErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideErasureResult'] = ResolversParentTypes['DecideErasureResult']> = {
  __resolveType?: TypeResolveFn<'DecideErasureSuccess' | 'IdempotencyMismatchError' | 'NotFoundError', ParentType, ContextType>;
};

export type DecideErasureSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideErasureSuccess'] = ResolversParentTypes['DecideErasureSuccess']> = {
  order?: Resolver<ResolversTypes['RetentionOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLinkResult'] = ResolversParentTypes['DecideLinkResult']> = {
  __resolveType?: TypeResolveFn<'DecideLinkSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DecideLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLinkSuccess'] = ResolversParentTypes['DecideLinkSuccess']> = {
  decision?: Resolver<ResolversTypes['LinkDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideProtectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideProtectionResult'] = ResolversParentTypes['DecideProtectionResult']> = {
  __resolveType?: TypeResolveFn<'DecideProtectionSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ProtectionRefusedError', ParentType, ContextType>;
};

export type DecideProtectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideProtectionSuccess'] = ResolversParentTypes['DecideProtectionSuccess']> = {
  protection?: Resolver<ResolversTypes['Protection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideRestrictedAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRestrictedAccessResult'] = ResolversParentTypes['DecideRestrictedAccessResult']> = {
  __resolveType?: TypeResolveFn<'DecideRestrictedAccessSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RestrictedAccessRefusedError', ParentType, ContextType>;
};

export type DecideRestrictedAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRestrictedAccessSuccess'] = ResolversParentTypes['DecideRestrictedAccessSuccess']> = {
  access?: Resolver<ResolversTypes['RestrictedAccess'], ParentType, ContextType>;
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

export type DisclosureLevelResolvers = EnumResolverSignature<{ FULL?: any, MASKED?: any, MATCH_ONLY?: any, NONE?: any }, ResolversTypes['DisclosureLevel']>;

export type DismissCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCaseResult'] = ResolversParentTypes['DismissCaseResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'DismissCaseSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'StateChangedError', ParentType, ContextType>;
};

export type DismissCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCaseSuccess'] = ResolversParentTypes['DismissCaseSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtResolvers = EnumResolverSignature<{ CONTENDED?: any, ERASED?: any, MISSING_VALUE?: any, NOT_OWED?: any, OUT_OF_AREA?: any, REVIEW?: any, ROSTER_LATE?: any, UNDETERMINED?: any, UNUSABLE_VALUE?: any, WAITING?: any }, ResolversTypes['Doubt']>;

export type DrawSurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSurveyResult'] = ResolversParentTypes['DrawSurveyResult']> = {
  __resolveType?: TypeResolveFn<'DrawSurveySuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'SurveyRefusedError', ParentType, ContextType>;
};

export type DrawSurveySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSurveySuccess'] = ResolversParentTypes['DrawSurveySuccess']> = {
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnMatter'] = ResolversParentTypes['DrawnMatter']> = {
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type EndAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementResult'] = ResolversParentTypes['EndAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementMovedOnError' | 'AgreementRefusedError' | 'EndAgreementSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementSuccess'] = ResolversParentTypes['EndAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType?: TypeResolveFn<'EndSessionSuccess' | 'IdempotencyMismatchError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionSuccess'] = ResolversParentTypes['EndSessionSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterSurveyResultResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterSurveyResultResult'] = ResolversParentTypes['EnterSurveyResultResult']> = {
  __resolveType?: TypeResolveFn<'EnterSurveyResultSuccess' | 'IdempotencyMismatchError' | 'NotFoundError' | 'SurveyRefusedError', ParentType, ContextType>;
};

export type EnterSurveyResultSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterSurveyResultSuccess'] = ResolversParentTypes['EnterSurveyResultSuccess']> = {
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type ErasedClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedClass'] = ResolversParentTypes['ErasedClass']> = {
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EvidenceActionResolvers = EnumResolverSignature<{ AGREEMENT_CHANGED?: any, APPEAL?: any, BATCH_HELD?: any, BATCH_RECEIVED?: any, BATCH_RELEASED?: any, BATCH_WITHDRAWN?: any, CASE_EVENT?: any, DECIDE?: any, ERASED?: any, EXPORT?: any, INSTANCE_ADOPTED?: any, KEY_ROTATED?: any, POST_CHANGED?: any, PROTECTION_CHANGED?: any, READ?: any, RESTRICTED_ACCESS?: any, REVEAL?: any, RULE_CHANGED?: any, RUN?: any, SESSION_ENDED?: any, SIGN_IN?: any, SIGN_IN_REFUSED?: any, SURVEY?: any }, ResolversTypes['EvidenceAction']>;

export type EvidenceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEntry'] = ResolversParentTypes['EvidenceEntry']> = {
  action?: Resolver<ResolversTypes['EvidenceAction'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  looks?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLook']>, ParentType, ContextType>;
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

export type EvidenceLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceLook'] = ResolversParentTypes['EvidenceLook']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FirstCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstCredentials'] = ResolversParentTypes['FirstCredentials']> = {
  authenticator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recoveryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirstLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstLoad'] = ResolversParentTypes['FirstLoad']> = {
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
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

export type GrantPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPostResult'] = ResolversParentTypes['GrantPostResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'GrantPostSuccess' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type GrantPostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPostSuccess'] = ResolversParentTypes['GrantPostSuccess']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldBatch'] = ResolversParentTypes['HeldBatch']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['GateStop']>, ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['HoldVoice']>, ParentType, ContextType>;
};

export type HoldRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldRefusedError'] = ResolversParentTypes['HoldRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldVerdictResolvers = EnumResolverSignature<{ REFUSE?: any, RELEASE?: any }, ResolversTypes['HoldVerdict']>;

export type HoldVoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldVoice'] = ResolversParentTypes['HoldVoice']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['DataConsumer'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['HoldVerdict'], ParentType, ContextType>;
};

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

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshUntilAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  isFreeAsking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['ActingPost'], ParentType, ContextType>;
  provenAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  revealBudget?: Resolver<ReadonlyArray<ResolversTypes['RevealBudget']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeCorrections?: Resolver<ResolversTypes['AcknowledgeCorrectionsResult'], ParentType, ContextType, RequireFields<MutationacknowledgeCorrectionsArgs, 'input'>>;
  addAccount?: Resolver<ResolversTypes['AddAccountResult'], ParentType, ContextType, RequireFields<MutationaddAccountArgs, 'input'>>;
  addClient?: Resolver<ResolversTypes['AddClientResult'], ParentType, ContextType, RequireFields<MutationaddClientArgs, 'input'>>;
  addClientKey?: Resolver<ResolversTypes['AddClientKeyResult'], ParentType, ContextType, RequireFields<MutationaddClientKeyArgs, 'input'>>;
  addComment?: Resolver<ResolversTypes['AddCommentResult'], ParentType, ContextType, RequireFields<MutationaddCommentArgs, 'input'>>;
  addSenderKey?: Resolver<ResolversTypes['AddSenderKeyResult'], ParentType, ContextType, RequireFields<MutationaddSenderKeyArgs, 'input'>>;
  announceSurvey?: Resolver<ResolversTypes['AnnounceSurveyResult'], ParentType, ContextType, RequireFields<MutationannounceSurveyArgs, 'input'>>;
  applyBulk?: Resolver<ResolversTypes['ApplyBulkResult'], ParentType, ContextType, RequireFields<MutationapplyBulkArgs, 'input'>>;
  approveAgreement?: Resolver<ResolversTypes['ApproveAgreementResult'], ParentType, ContextType, RequireFields<MutationapproveAgreementArgs, 'input'>>;
  askAssist?: Resolver<ResolversTypes['AskAssistResult'], ParentType, ContextType, RequireFields<MutationaskAssistArgs, 'input'>>;
  askFirstLoad?: Resolver<ResolversTypes['AskFirstLoadResult'], ParentType, ContextType, RequireFields<MutationaskFirstLoadArgs, 'input'>>;
  askRestrictedAccess?: Resolver<ResolversTypes['AskRestrictedAccessResult'], ParentType, ContextType, RequireFields<MutationaskRestrictedAccessArgs, 'input'>>;
  assignCase?: Resolver<ResolversTypes['AssignCaseResult'], ParentType, ContextType, RequireFields<MutationassignCaseArgs, 'input'>>;
  attachEvidence?: Resolver<ResolversTypes['AttachEvidenceResult'], ParentType, ContextType, RequireFields<MutationattachEvidenceArgs, 'input'>>;
  carryOutResolution?: Resolver<ResolversTypes['CarryOutResolutionResult'], ParentType, ContextType, RequireFields<MutationcarryOutResolutionArgs, 'input'>>;
  changeSchedule?: Resolver<ResolversTypes['ChangeScheduleResult'], ParentType, ContextType, RequireFields<MutationchangeScheduleArgs, 'input'>>;
  closeHalf?: Resolver<ResolversTypes['CloseHalfResult'], ParentType, ContextType, RequireFields<MutationcloseHalfArgs, 'input'>>;
  confirmClientKey?: Resolver<ResolversTypes['ConfirmClientKeyResult'], ParentType, ContextType, RequireFields<MutationconfirmClientKeyArgs, 'input'>>;
  confirmFirstLoad?: Resolver<ResolversTypes['ConfirmFirstLoadResult'], ParentType, ContextType, RequireFields<MutationconfirmFirstLoadArgs, 'input'>>;
  confirmOutcome?: Resolver<ResolversTypes['ConfirmOutcomeResult'], ParentType, ContextType, RequireFields<MutationconfirmOutcomeArgs, 'input'>>;
  confirmPost?: Resolver<ResolversTypes['ConfirmPostResult'], ParentType, ContextType, RequireFields<MutationconfirmPostArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealResult'], ParentType, ContextType, RequireFields<MutationdecideAppealArgs, 'input'>>;
  decideErasure?: Resolver<ResolversTypes['DecideErasureResult'], ParentType, ContextType, RequireFields<MutationdecideErasureArgs, 'input'>>;
  decideLink?: Resolver<ResolversTypes['DecideLinkResult'], ParentType, ContextType, RequireFields<MutationdecideLinkArgs, 'input'>>;
  decideProtection?: Resolver<ResolversTypes['DecideProtectionResult'], ParentType, ContextType, RequireFields<MutationdecideProtectionArgs, 'input'>>;
  decideRestrictedAccess?: Resolver<ResolversTypes['DecideRestrictedAccessResult'], ParentType, ContextType, RequireFields<MutationdecideRestrictedAccessArgs, 'input'>>;
  declineCorrection?: Resolver<ResolversTypes['DeclineCorrectionResult'], ParentType, ContextType, RequireFields<MutationdeclineCorrectionArgs, 'input'>>;
  dismissCase?: Resolver<ResolversTypes['DismissCaseResult'], ParentType, ContextType, RequireFields<MutationdismissCaseArgs, 'input'>>;
  drawSurvey?: Resolver<ResolversTypes['DrawSurveyResult'], ParentType, ContextType, RequireFields<MutationdrawSurveyArgs, 'input'>>;
  endAgreement?: Resolver<ResolversTypes['EndAgreementResult'], ParentType, ContextType, RequireFields<MutationendAgreementArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationendSessionArgs, 'input'>>;
  enterSurveyResult?: Resolver<ResolversTypes['EnterSurveyResultResult'], ParentType, ContextType, RequireFields<MutationenterSurveyResultArgs, 'input'>>;
  escalateCase?: Resolver<ResolversTypes['EscalateCaseResult'], ParentType, ContextType, RequireFields<MutationescalateCaseArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['GiveFeedbackResult'], ParentType, ContextType, RequireFields<MutationgiveFeedbackArgs, 'input'>>;
  grantPost?: Resolver<ResolversTypes['GrantPostResult'], ParentType, ContextType, RequireFields<MutationgrantPostArgs, 'input'>>;
  openAppeal?: Resolver<ResolversTypes['OpenAppealResult'], ParentType, ContextType, RequireFields<MutationopenAppealArgs, 'input'>>;
  previewBulk?: Resolver<ResolversTypes['PreviewBulkResult'], ParentType, ContextType, RequireFields<MutationpreviewBulkArgs, 'input'>>;
  proposeAgreement?: Resolver<ResolversTypes['ProposeAgreementResult'], ParentType, ContextType, RequireFields<MutationproposeAgreementArgs, 'input'>>;
  proposeOutcome?: Resolver<ResolversTypes['ProposeOutcomeResult'], ParentType, ContextType, RequireFields<MutationproposeOutcomeArgs, 'input'>>;
  protectPerson?: Resolver<ResolversTypes['ProtectPersonResult'], ParentType, ContextType, RequireFields<MutationprotectPersonArgs, 'input'>>;
  putOnAgenda?: Resolver<ResolversTypes['PutOnAgendaResult'], ParentType, ContextType, RequireFields<MutationputOnAgendaArgs, 'input'>>;
  recordResolution?: Resolver<ResolversTypes['RecordResolutionResult'], ParentType, ContextType, RequireFields<MutationrecordResolutionArgs, 'input'>>;
  refuseBatch?: Resolver<ResolversTypes['RefuseBatchResult'], ParentType, ContextType, RequireFields<MutationrefuseBatchArgs, 'input'>>;
  rejectAgreement?: Resolver<ResolversTypes['RejectAgreementResult'], ParentType, ContextType, RequireFields<MutationrejectAgreementArgs, 'input'>>;
  rejectOutcome?: Resolver<ResolversTypes['RejectOutcomeResult'], ParentType, ContextType, RequireFields<MutationrejectOutcomeArgs, 'input'>>;
  releaseApprovalPair?: Resolver<ResolversTypes['ReleaseApprovalPairResult'], ParentType, ContextType, RequireFields<MutationreleaseApprovalPairArgs, 'input'>>;
  releaseBatch?: Resolver<ResolversTypes['ReleaseBatchResult'], ParentType, ContextType, RequireFields<MutationreleaseBatchArgs, 'input'>>;
  resetCredentials?: Resolver<ResolversTypes['ResetCredentialsResult'], ParentType, ContextType, RequireFields<MutationresetCredentialsArgs, 'input'>>;
  restoreAccount?: Resolver<ResolversTypes['RestoreAccountResult'], ParentType, ContextType, RequireFields<MutationrestoreAccountArgs, 'input'>>;
  resumeAgreement?: Resolver<ResolversTypes['ResumeAgreementResult'], ParentType, ContextType, RequireFields<MutationresumeAgreementArgs, 'input'>>;
  revealField?: Resolver<ResolversTypes['RevealFieldResult'], ParentType, ContextType, RequireFields<MutationrevealFieldArgs, 'input'>>;
  revokeClient?: Resolver<ResolversTypes['RevokeClientResult'], ParentType, ContextType, RequireFields<MutationrevokeClientArgs, 'input'>>;
  revokeClientKey?: Resolver<ResolversTypes['RevokeClientKeyResult'], ParentType, ContextType, RequireFields<MutationrevokeClientKeyArgs, 'input'>>;
  revokeSenderKey?: Resolver<ResolversTypes['RevokeSenderKeyResult'], ParentType, ContextType, RequireFields<MutationrevokeSenderKeyArgs, 'input'>>;
  setFreeAsking?: Resolver<ResolversTypes['SetFreeAskingResult'], ParentType, ContextType, RequireFields<MutationsetFreeAskingArgs, 'input'>>;
  setOwedFeed?: Resolver<ResolversTypes['SetOwedFeedResult'], ParentType, ContextType, RequireFields<MutationsetOwedFeedArgs, 'input'>>;
  setParameter?: Resolver<ResolversTypes['SetParameterResult'], ParentType, ContextType, RequireFields<MutationsetParameterArgs, 'input'>>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutEverywhereResult'], ParentType, ContextType, RequireFields<MutationsignOutEverywhereArgs, 'input'>>;
  startRun?: Resolver<ResolversTypes['StartRunResult'], ParentType, ContextType, RequireFields<MutationstartRunArgs, 'input'>>;
  startVerifying?: Resolver<ResolversTypes['StartVerifyingResult'], ParentType, ContextType, RequireFields<MutationstartVerifyingArgs, 'input'>>;
  submitBatch?: Resolver<ResolversTypes['SubmitBatchResult'], ParentType, ContextType, RequireFields<MutationsubmitBatchArgs, 'input'>>;
  suspendAccount?: Resolver<ResolversTypes['SuspendAccountResult'], ParentType, ContextType, RequireFields<MutationsuspendAccountArgs, 'input'>>;
  suspendAgreement?: Resolver<ResolversTypes['SuspendAgreementResult'], ParentType, ContextType, RequireFields<MutationsuspendAgreementArgs, 'input'>>;
  undoBulk?: Resolver<ResolversTypes['UndoBulkResult'], ParentType, ContextType, RequireFields<MutationundoBulkArgs, 'input'>>;
  undoCaseDecision?: Resolver<ResolversTypes['UndoCaseDecisionResult'], ParentType, ContextType, RequireFields<MutationundoCaseDecisionArgs, 'input'>>;
  undoLinkDecision?: Resolver<ResolversTypes['UndoLinkDecisionResult'], ParentType, ContextType, RequireFields<MutationundoLinkDecisionArgs, 'input'>>;
  uploadRoster?: Resolver<ResolversTypes['UploadRosterResult'], ParentType, ContextType, RequireFields<MutationuploadRosterArgs, 'input'>>;
  withdrawAssist?: Resolver<ResolversTypes['WithdrawAssistResult'], ParentType, ContextType, RequireFields<MutationwithdrawAssistArgs, 'input'>>;
  withdrawBatch?: Resolver<ResolversTypes['WithdrawBatchResult'], ParentType, ContextType, RequireFields<MutationwithdrawBatchArgs, 'input'>>;
  withdrawPost?: Resolver<ResolversTypes['WithdrawPostResult'], ParentType, ContextType, RequireFields<MutationwithdrawPostArgs, 'input'>>;
  withdrawRestrictedAccess?: Resolver<ResolversTypes['WithdrawRestrictedAccessResult'], ParentType, ContextType, RequireFields<MutationwithdrawRestrictedAccessArgs, 'input'>>;
};

export type NamedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedCount'] = ResolversParentTypes['NamedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Batch' | 'CaseFile' | 'Correction' | 'Finding' | 'Run' | 'SharingAgreement', ParentType, ContextType>;
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

export type NotProcessedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotProcessedRow'] = ResolversParentTypes['NotProcessedRow']> = {
  batchNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  rowNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostOrderResolvers = EnumResolverSignature<{ ENDING?: any, GRANTED?: any }, ResolversTypes['PostOrder']>;

export type PostStateResolvers = EnumResolverSignature<{ EFFECTIVE?: any, ENDED?: any, EXPIRED?: any, GRANTED?: any, RESTING?: any }, ResolversTypes['PostState']>;

export type PreviewBulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewBulkResult'] = ResolversParentTypes['PreviewBulkResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'PreviewBulkSuccess', ParentType, ContextType>;
};

export type PreviewBulkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewBulkSuccess'] = ResolversParentTypes['PreviewBulkSuccess']> = {
  bulk?: Resolver<ResolversTypes['CaseBulk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgreementResult'] = ResolversParentTypes['ProposeAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementMovedOnError' | 'AgreementRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ProposeAgreementSuccess', ParentType, ContextType>;
};

export type ProposeAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgreementSuccess'] = ResolversParentTypes['ProposeAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeOutcomeResult'] = ResolversParentTypes['ProposeOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ProposeOutcomeSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type ProposeOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeOutcomeSuccess'] = ResolversParentTypes['ProposeOutcomeSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectPersonResult'] = ResolversParentTypes['ProtectPersonResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ProtectPersonSuccess' | 'ProtectionRefusedError', ParentType, ContextType>;
};

export type ProtectPersonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectPersonSuccess'] = ResolversParentTypes['ProtectPersonSuccess']> = {
  protection?: Resolver<ResolversTypes['Protection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Protection'] = ResolversParentTypes['Protection']> = {
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['ProtectionMove']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftProposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisionalUntilAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ProtectionReason'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProtectionState'], ParentType, ContextType>;
};

export type ProtectionMoveResolvers = EnumResolverSignature<{ CONFIRM?: any, CONFIRM_LIFT?: any, DECLINE?: any, DECLINE_LIFT?: any, PROPOSE_LIFT?: any }, ResolversTypes['ProtectionMove']>;

export type ProtectionReasonResolvers = EnumResolverSignature<{ THREAT?: any, VIOLENCE?: any, WITNESS?: any }, ResolversTypes['ProtectionReason']>;

export type ProtectionRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionRefusedError'] = ResolversParentTypes['ProtectionRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionStateResolvers = EnumResolverSignature<{ ACTIVE?: any, DECLINED?: any, LAPSED?: any, LIFTED?: any, LIFT_PROPOSED?: any, PROPOSED?: any }, ResolversTypes['ProtectionState']>;

export type PurposeResolvers = EnumResolverSignature<{ P1?: any, P2?: any, P3?: any, P4?: any, P5?: any }, ResolversTypes['Purpose']>;

export type PutOnAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutOnAgendaResult'] = ResolversParentTypes['PutOnAgendaResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'PutOnAgendaSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type PutOnAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutOnAgendaSuccess'] = ResolversParentTypes['PutOnAgendaSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryaccountArgs, 'name'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryaccountsArgs, 'first' | 'order'>>;
  agreementChanges?: Resolver<ReadonlyArray<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<QueryagreementChangesArgs, 'agreement' | 'fromVersion' | 'toVersion'>>;
  approvalPairs?: Resolver<ReadonlyArray<ResolversTypes['ApprovalPair']>, ParentType, ContextType, RequireFields<QueryapprovalPairsArgs, 'month'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QuerybatchArgs, 'number'>>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<QuerybatchesArgs, 'first'>>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QuerycaseFileArgs, 'number'>>;
  caseFiles?: Resolver<ResolversTypes['CaseFileConnection'], ParentType, ContextType, RequireFields<QuerycaseFilesArgs, 'first'>>;
  caseNotices?: Resolver<ResolversTypes['CaseNoticeConnection'], ParentType, ContextType, RequireFields<QuerycaseNoticesArgs, 'first'>>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  clients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryclientsArgs, 'first'>>;
  correctionChanges?: Resolver<ResolversTypes['CorrectionChangeConnection'], ParentType, ContextType, RequireFields<QuerycorrectionChangesArgs, 'feed' | 'first'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QuerycorrectionsArgs, 'first'>>;
  drawnForMe?: Resolver<ReadonlyArray<ResolversTypes['DrawnMatter']>, ParentType, ContextType>;
  evidenceEntries?: Resolver<ResolversTypes['EvidenceEntryConnection'], ParentType, ContextType, RequireFields<QueryevidenceEntriesArgs, 'first'>>;
  explainPair?: Resolver<ResolversTypes['PairExplanation'], ParentType, ContextType, Partial<QueryexplainPairArgs>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<QueryfeedArgs, 'id'>>;
  feeds?: Resolver<ReadonlyArray<ResolversTypes['Feed']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryfiguresArgs, 'period'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryfindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryfindingsArgs, 'first' | 'includeUnanswerable'>>;
  firstLoads?: Resolver<ReadonlyArray<ResolversTypes['FirstLoad']>, ParentType, ContextType, Partial<QueryfirstLoadsArgs>>;
  heldBatches?: Resolver<ReadonlyArray<ResolversTypes['HeldBatch']>, ParentType, ContextType>;
  latestRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuerylinksArgs, 'first' | 'order'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  overdueUnits?: Resolver<ReadonlyArray<ResolversTypes['OverdueUnit']>, ParentType, ContextType, RequireFields<QueryoverdueUnitsArgs, 'month'>>;
  owedFeeds?: Resolver<ResolversTypes['OwedFeedConnection'], ParentType, ContextType, RequireFields<QueryowedFeedsArgs, 'first'>>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['Parameter']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QuerypersonArgs, 'id'>>;
  personRedirects?: Resolver<ResolversTypes['PersonRedirectConnection'], ParentType, ContextType, RequireFields<QuerypersonRedirectsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QuerypostsArgs, 'first' | 'order'>>;
  postsToConfirm?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QuerypostsToConfirmArgs, 'first'>>;
  protections?: Resolver<ReadonlyArray<ResolversTypes['Protection']>, ParentType, ContextType>;
  readingRules?: Resolver<Maybe<ResolversTypes['ReadingRules']>, ParentType, ContextType, RequireFields<QueryreadingRulesArgs, 'feed' | 'purpose'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryregionsArgs, 'first'>>;
  restrictedAccesses?: Resolver<ResolversTypes['RestrictedAccessConnection'], ParentType, ContextType, RequireFields<QueryrestrictedAccessesArgs, 'first' | 'isOpen'>>;
  retentionDue?: Resolver<ReadonlyArray<ResolversTypes['RetentionDue']>, ParentType, ContextType>;
  retentionOrders?: Resolver<ResolversTypes['RetentionOrderConnection'], ParentType, ContextType, RequireFields<QueryretentionOrdersArgs, 'first'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryrunArgs, 'id'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<QueryrunsArgs, 'first'>>;
  schedules?: Resolver<ReadonlyArray<ResolversTypes['Schedule']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerysessionsArgs, 'first'>>;
  sharingAgreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType, RequireFields<QuerysharingAgreementArgs, 'agreement'>>;
  sharingAgreements?: Resolver<ResolversTypes['SharingAgreementConnection'], ParentType, ContextType, RequireFields<QuerysharingAgreementsArgs, 'first'>>;
  submissions?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerysubmissionsArgs, 'feed' | 'region' | 'seriesNo'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerysurveyArgs, 'number'>>;
  surveys?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type ReadingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingRule'] = ResolversParentTypes['ReadingRule']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRevealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DisclosureLevel'], ParentType, ContextType>;
  mask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['WithholdingReason']>, ParentType, ContextType>;
};

export type ReadingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingRules'] = ResolversParentTypes['ReadingRules']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ReadingRule']>, ParentType, ContextType>;
  personsPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['WithholdingReason']>, ParentType, ContextType>;
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

export type RefuseBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseBatchResult'] = ResolversParentTypes['RefuseBatchResult']> = {
  __resolveType?: TypeResolveFn<'HoldRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RefuseBatchSuccess', ParentType, ContextType>;
};

export type RefuseBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseBatchSuccess'] = ResolversParentTypes['RefuseBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['HeldBatch']>, ParentType, ContextType>;
  isDecided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type RejectAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectAgreementResult'] = ResolversParentTypes['RejectAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementMovedOnError' | 'AgreementRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RejectAgreementSuccess', ParentType, ContextType>;
};

export type RejectAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectAgreementSuccess'] = ResolversParentTypes['RejectAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectOutcomeResult'] = ResolversParentTypes['RejectOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'CaseRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RejectOutcomeSuccess' | 'StateChangedError', ParentType, ContextType>;
};

export type RejectOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectOutcomeSuccess'] = ResolversParentTypes['RejectOutcomeSuccess']> = {
  caseFile?: Resolver<ResolversTypes['CaseFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectedRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedRows'] = ResolversParentTypes['RejectedRows']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptUntilAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReleaseApprovalPairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseApprovalPairResult'] = ResolversParentTypes['ReleaseApprovalPairResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'ReleaseApprovalPairSuccess', ParentType, ContextType>;
};

export type ReleaseApprovalPairSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseApprovalPairSuccess'] = ResolversParentTypes['ReleaseApprovalPairSuccess']> = {
  pair?: Resolver<ResolversTypes['ApprovalPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseBatchResult'] = ResolversParentTypes['ReleaseBatchResult']> = {
  __resolveType?: TypeResolveFn<'HoldRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ReleaseBatchSuccess', ParentType, ContextType>;
};

export type ReleaseBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseBatchSuccess'] = ResolversParentTypes['ReleaseBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['HeldBatch']>, ParentType, ContextType>;
  isDecided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementResolvers = EnumResolverSignature<{ CONDITIONAL?: any, OPTIONAL?: any, REQUIRED?: any }, ResolversTypes['Requirement']>;

export type ResetCredentialsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetCredentialsResult'] = ResolversParentTypes['ResetCredentialsResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'ResetCredentialsSuccess', ParentType, ContextType>;
};

export type ResetCredentialsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetCredentialsSuccess'] = ResolversParentTypes['ResetCredentialsSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  firstCredentials?: Resolver<Maybe<ResolversTypes['FirstCredentials']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionActionResolvers = EnumResolverSignature<{ A1?: any, A2?: any, A3?: any, A4?: any, A5?: any, A6?: any, A7?: any, A8?: any, A9?: any, A10?: any, A11?: any, A12?: any, A13?: any }, ResolversTypes['ResolutionAction']>;

export type RestoreAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreAccountResult'] = ResolversParentTypes['RestoreAccountResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'RestoreAccountSuccess', ParentType, ContextType>;
};

export type RestoreAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreAccountSuccess'] = ResolversParentTypes['RestoreAccountSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedAccess'] = ResolversParentTypes['RestrictedAccess']> = {
  approvals?: Resolver<ReadonlyArray<ResolversTypes['AccessApproval']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['DataConsumer'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  mayDecideFor?: Resolver<Maybe<ResolversTypes['AccessSide']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessState'], ParentType, ContextType>;
};

export type RestrictedAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedAccessConnection'] = ResolversParentTypes['RestrictedAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RestrictedAccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictedAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedAccessEdge'] = ResolversParentTypes['RestrictedAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RestrictedAccess'], ParentType, ContextType>;
};

export type RestrictedAccessRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedAccessRefusedError'] = ResolversParentTypes['RestrictedAccessRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeAgreementResult'] = ResolversParentTypes['ResumeAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementMovedOnError' | 'AgreementRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ResumeAgreementSuccess', ParentType, ContextType>;
};

export type ResumeAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeAgreementSuccess'] = ResolversParentTypes['ResumeAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionClassResolvers = EnumResolverSignature<{ ACCESS_LOG?: any, APPEALS?: any, CASE_FILES?: any, MATCHED_ROWS?: any, RAW_UPLOADS?: any, REJECTED_ROWS?: any, UNMATCHED_ROWS?: any }, ResolversTypes['RetentionClass']>;

export type RetentionDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionDue'] = ResolversParentTypes['RetentionDue']> = {
  class?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['RetentionReason']>, ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unclear?: Resolver<ReadonlyArray<ResolversTypes['RetentionReason']>, ParentType, ContextType>;
};

export type RetentionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionOrder'] = ResolversParentTypes['RetentionOrder']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<ReadonlyArray<ResolversTypes['RetentionDue']>, ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedClass']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RetentionOrderState'], ParentType, ContextType>;
};

export type RetentionOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionOrderConnection'] = ResolversParentTypes['RetentionOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetentionOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionOrderEdge'] = ResolversParentTypes['RetentionOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetentionOrder'], ParentType, ContextType>;
};

export type RetentionOrderStateResolvers = EnumResolverSignature<{ DECLINED?: any, DONE?: any, PROPOSED?: any, RUNNING?: any }, ResolversTypes['RetentionOrderState']>;

export type RetentionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReason'] = ResolversParentTypes['RetentionReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevealBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealBudget'] = ResolversParentTypes['RevealBudget']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['RevealWindow'], ParentType, ContextType>;
};

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

export type RevealWindowResolvers = EnumResolverSignature<{ DAY?: any, HOUR?: any, MONTH?: any }, ResolversTypes['RevealWindow']>;

export type RevokeClientKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientKeyResult'] = ResolversParentTypes['RevokeClientKeyResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'RevokeClientKeySuccess', ParentType, ContextType>;
};

export type RevokeClientKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientKeySuccess'] = ResolversParentTypes['RevokeClientKeySuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientResult'] = ResolversParentTypes['RevokeClientResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'RevokeClientSuccess', ParentType, ContextType>;
};

export type RevokeClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClientSuccess'] = ResolversParentTypes['RevokeClientSuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSenderKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSenderKeyResult'] = ResolversParentTypes['RevokeSenderKeyResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'NotFoundError' | 'RevokeSenderKeySuccess', ParentType, ContextType>;
};

export type RevokeSenderKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSenderKeySuccess'] = ResolversParentTypes['RevokeSenderKeySuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ R_ADMIN?: any, R_APPROVE?: any, R_AUDIT?: any, R_DPO?: any, R_DQO?: any, R_EMP?: any, R_MEMBER?: any, R_SEC?: any, R_STAT?: any, R_SUBMIT?: any, R_SURVEY?: any, R_TOWN?: any, R_VILLAGE?: any }, ResolversTypes['Role']>;

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
  notProcessed?: Resolver<ReadonlyArray<ResolversTypes['NotProcessedRow']>, ParentType, ContextType>;
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

export type SenderKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SenderKey'] = ResolversParentTypes['SenderKey']> = {
  addedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['SigningAlgorithm'], ParentType, ContextType>;
  feeds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  thumbprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFromAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  validUntilAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idleUntilAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignInMethod'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['ActingPost'], ParentType, ContextType>;
  provenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SetFreeAskingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetFreeAskingResult'] = ResolversParentTypes['SetFreeAskingResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'SetFreeAskingSuccess', ParentType, ContextType>;
};

export type SetFreeAskingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetFreeAskingSuccess'] = ResolversParentTypes['SetFreeAskingSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SharedFieldTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedFieldTerms'] = ResolversParentTypes['SharedFieldTerms']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['AgreementCondition']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRevealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DisclosureLevel'], ParentType, ContextType>;
  mask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownAs?: Resolver<Maybe<ResolversTypes['CodeSubstitution']>, ParentType, ContextType>;
};

export type SharedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedValue'] = ResolversParentTypes['SharedValue']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AgreementChange']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['DataConsumer'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  emergencyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SharedFieldTerms']>, ParentType, ContextType>;
  forceFromAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  forceUntilAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  retentionMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AgreementStep']>, ParentType, ContextType>;
  validFromOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validToOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementConnection'] = ResolversParentTypes['SharingAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementEdge'] = ResolversParentTypes['SharingAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
};

export type SignInMethodResolvers = EnumResolverSignature<{ LOCAL?: any, PROVIDER?: any }, ResolversTypes['SignInMethod']>;

export type SignOutEverywhereResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutEverywhereResult'] = ResolversParentTypes['SignOutEverywhereResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'NotFoundError' | 'SignOutEverywhereSuccess', ParentType, ContextType>;
};

export type SignOutEverywhereSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutEverywhereSuccess'] = ResolversParentTypes['SignOutEverywhereSuccess']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedReceipt'] = ResolversParentTypes['SignedReceipt']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SigningAlgorithmResolvers = EnumResolverSignature<{ ED25519?: any, SM2?: any }, ResolversTypes['SigningAlgorithm']>;

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
  rejected?: Resolver<Maybe<ResolversTypes['RejectedRows']>, ParentType, ContextType>;
  seriesNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitBatchResult'] = ResolversParentTypes['SubmitBatchResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'NotFoundError' | 'RosterRefusedError' | 'SubmitBatchSuccess', ParentType, ContextType>;
};

export type SubmitBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitBatchSuccess'] = ResolversParentTypes['SubmitBatchSuccess']> = {
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['SignedReceipt'], ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['RejectedRows']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  batchReceived?: SubscriptionResolver<ResolversTypes['Batch'], "batchReceived", ParentType, ContextType, Partial<SubscriptionbatchReceivedArgs>>;
  caseChanged?: SubscriptionResolver<ResolversTypes['CaseChange'], "caseChanged", ParentType, ContextType, RequireFields<SubscriptioncaseChangedArgs, 'number'>>;
  correctionIssued?: SubscriptionResolver<ResolversTypes['CorrectionIssue'], "correctionIssued", ParentType, ContextType, RequireFields<SubscriptioncorrectionIssuedArgs, 'feed'>>;
  runProgress?: SubscriptionResolver<ResolversTypes['RunProgress'], "runProgress", ParentType, ContextType, RequireFields<SubscriptionrunProgressArgs, 'runId'>>;
  surveyChanged?: SubscriptionResolver<ResolversTypes['SurveyChange'], "surveyChanged", ParentType, ContextType, RequireFields<SubscriptionsurveyChangedArgs, 'number'>>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  accuracy?: Resolver<ResolversTypes['SurveyAccuracy'], ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  announcedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frame?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, Partial<SurveyframeArgs>>;
  frameHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frameSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOfClosedCases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['SurveyRecord']>, ParentType, ContextType, RequireFields<SurveyrecordsArgs, 'afterRank' | 'first'>>;
  region?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stratum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyAccuracyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyAccuracy'] = ResolversParentTypes['SurveyAccuracy']> = {
  confirmedFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isBelowTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyChange'] = ResolversParentTypes['SurveyChange']> = {
  drawnOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyRecord'] = ResolversParentTypes['SurveyRecord']> = {
  confirmed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RegisterRecord'], ParentType, ContextType>;
  wrong?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SurveyRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyRefusedError'] = ResolversParentTypes['SurveyRefusedError']> = {
  explanation?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAccountResult'] = ResolversParentTypes['SuspendAccountResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'SuspendAccountSuccess', ParentType, ContextType>;
};

export type SuspendAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAccountSuccess'] = ResolversParentTypes['SuspendAccountSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAgreementResult'] = ResolversParentTypes['SuspendAgreementResult']> = {
  __resolveType?: TypeResolveFn<'AgreementMovedOnError' | 'AgreementRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'SuspendAgreementSuccess', ParentType, ContextType>;
};

export type SuspendAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAgreementSuccess'] = ResolversParentTypes['SuspendAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type UnitResolvers = EnumResolverSignature<{ ED?: any, GR?: any, HC?: any, HUB?: any, MZ?: any, PS?: any, SV?: any }, ResolversTypes['Unit']>;

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
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'AgreementMovedOnError' | 'AgreementRefusedError' | 'CaseRefusedError' | 'CorrectionSettledError' | 'HoldRefusedError' | 'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'ProtectionRefusedError' | 'RestrictedAccessRefusedError' | 'RevealRefusedError' | 'RosterRefusedError' | 'StateChangedError' | 'SurveyRefusedError', ParentType, ContextType>;
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

export type WithdrawPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPostResult'] = ResolversParentTypes['WithdrawPostResult']> = {
  __resolveType?: TypeResolveFn<'AccessRefusedError' | 'IdempotencyMismatchError' | 'NotFoundError' | 'WithdrawPostSuccess', ParentType, ContextType>;
};

export type WithdrawPostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPostSuccess'] = ResolversParentTypes['WithdrawPostSuccess']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawRestrictedAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRestrictedAccessResult'] = ResolversParentTypes['WithdrawRestrictedAccessResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyMismatchError' | 'InvalidInputError' | 'NotFoundError' | 'RestrictedAccessRefusedError' | 'WithdrawRestrictedAccessSuccess', ParentType, ContextType>;
};

export type WithdrawRestrictedAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRestrictedAccessSuccess'] = ResolversParentTypes['WithdrawRestrictedAccessSuccess']> = {
  access?: Resolver<ResolversTypes['RestrictedAccess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithholdingReasonResolvers = EnumResolverSignature<{ AGREEMENT_EXPIRED?: any, AGREEMENT_PENDING?: any, AGREEMENT_REVOKED?: any, AGREEMENT_SUSPENDED?: any, CHECK_DENIED?: any, NOT_SHARED?: any, PROTECTED_PERSON?: any, PURPOSE_DENIED?: any, PURPOSE_REQUIRED?: any, ROLE_READS_NO_PERSON?: any, ROW_OUT_OF_SCOPE?: any, TWO_PERSONS_REQUIRED?: any }, ResolversTypes['WithholdingReason']>;

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessApproval?: AccessApprovalResolvers<ContextType>;
  AccessRefusedError?: AccessRefusedErrorResolvers<ContextType>;
  AccessSide?: AccessSideResolvers;
  AccessState?: AccessStateResolvers;
  AccessVerdict?: AccessVerdictResolvers;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountKind?: AccountKindResolvers;
  AccountOrder?: AccountOrderResolvers;
  AccountState?: AccountStateResolvers;
  AcknowledgeCorrectionsResult?: AcknowledgeCorrectionsResultResolvers<ContextType>;
  AcknowledgeCorrectionsSuccess?: AcknowledgeCorrectionsSuccessResolvers<ContextType>;
  ActingPost?: ActingPostResolvers<ContextType>;
  AddAccountResult?: AddAccountResultResolvers<ContextType>;
  AddAccountSuccess?: AddAccountSuccessResolvers<ContextType>;
  AddClientKeyResult?: AddClientKeyResultResolvers<ContextType>;
  AddClientKeySuccess?: AddClientKeySuccessResolvers<ContextType>;
  AddClientResult?: AddClientResultResolvers<ContextType>;
  AddClientSuccess?: AddClientSuccessResolvers<ContextType>;
  AddCommentResult?: AddCommentResultResolvers<ContextType>;
  AddCommentSuccess?: AddCommentSuccessResolvers<ContextType>;
  AddSenderKeyResult?: AddSenderKeyResultResolvers<ContextType>;
  AddSenderKeySuccess?: AddSenderKeySuccessResolvers<ContextType>;
  AgreementChange?: AgreementChangeResolvers<ContextType>;
  AgreementCondition?: AgreementConditionResolvers<ContextType>;
  AgreementConditionKind?: AgreementConditionKindResolvers;
  AgreementLevel?: AgreementLevelResolvers<ContextType>;
  AgreementMovedOnError?: AgreementMovedOnErrorResolvers<ContextType>;
  AgreementRefusedError?: AgreementRefusedErrorResolvers<ContextType>;
  AgreementState?: AgreementStateResolvers;
  AgreementStep?: AgreementStepResolvers<ContextType>;
  AgreementStepKind?: AgreementStepKindResolvers;
  AnnounceSurveyResult?: AnnounceSurveyResultResolvers<ContextType>;
  AnnounceSurveySuccess?: AnnounceSurveySuccessResolvers<ContextType>;
  ApplyBulkResult?: ApplyBulkResultResolvers<ContextType>;
  ApplyBulkSuccess?: ApplyBulkSuccessResolvers<ContextType>;
  ApprovalPair?: ApprovalPairResolvers<ContextType>;
  ApproveAgreementResult?: ApproveAgreementResultResolvers<ContextType>;
  ApproveAgreementSuccess?: ApproveAgreementSuccessResolvers<ContextType>;
  AskAssistResult?: AskAssistResultResolvers<ContextType>;
  AskAssistSuccess?: AskAssistSuccessResolvers<ContextType>;
  AskFirstLoadResult?: AskFirstLoadResultResolvers<ContextType>;
  AskFirstLoadSuccess?: AskFirstLoadSuccessResolvers<ContextType>;
  AskRestrictedAccessResult?: AskRestrictedAccessResultResolvers<ContextType>;
  AskRestrictedAccessSuccess?: AskRestrictedAccessSuccessResolvers<ContextType>;
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
  CaseNoticeConnection?: CaseNoticeConnectionResolvers<ContextType>;
  CaseNoticeEdge?: CaseNoticeEdgeResolvers<ContextType>;
  CaseProposal?: CaseProposalResolvers<ContextType>;
  CaseRefusedError?: CaseRefusedErrorResolvers<ContextType>;
  CaseResolution?: CaseResolutionResolvers<ContextType>;
  CaseState?: CaseStateResolvers;
  ChangeScheduleResult?: ChangeScheduleResultResolvers<ContextType>;
  ChangeScheduleSuccess?: ChangeScheduleSuccessResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientKey?: ClientKeyResolvers<ContextType>;
  ClientKeyState?: ClientKeyStateResolvers;
  CloseHalfResult?: CloseHalfResultResolvers<ContextType>;
  CloseHalfSuccess?: CloseHalfSuccessResolvers<ContextType>;
  CodeSubstitution?: CodeSubstitutionResolvers<ContextType>;
  ColumnReport?: ColumnReportResolvers<ContextType>;
  ComparedField?: ComparedFieldResolvers<ContextType>;
  ComparisonVerdict?: ComparisonVerdictResolvers;
  ConfirmClientKeyResult?: ConfirmClientKeyResultResolvers<ContextType>;
  ConfirmClientKeySuccess?: ConfirmClientKeySuccessResolvers<ContextType>;
  ConfirmFirstLoadResult?: ConfirmFirstLoadResultResolvers<ContextType>;
  ConfirmFirstLoadSuccess?: ConfirmFirstLoadSuccessResolvers<ContextType>;
  ConfirmOutcomeResult?: ConfirmOutcomeResultResolvers<ContextType>;
  ConfirmOutcomeSuccess?: ConfirmOutcomeSuccessResolvers<ContextType>;
  ConfirmPostResult?: ConfirmPostResultResolvers<ContextType>;
  ConfirmPostSuccess?: ConfirmPostSuccessResolvers<ContextType>;
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
  DataConsumer?: DataConsumerResolvers;
  Day?: GraphQLScalarType;
  DecideAppealResult?: DecideAppealResultResolvers<ContextType>;
  DecideAppealSuccess?: DecideAppealSuccessResolvers<ContextType>;
  DecideErasureResult?: DecideErasureResultResolvers<ContextType>;
  DecideErasureSuccess?: DecideErasureSuccessResolvers<ContextType>;
  DecideLinkResult?: DecideLinkResultResolvers<ContextType>;
  DecideLinkSuccess?: DecideLinkSuccessResolvers<ContextType>;
  DecideProtectionResult?: DecideProtectionResultResolvers<ContextType>;
  DecideProtectionSuccess?: DecideProtectionSuccessResolvers<ContextType>;
  DecideRestrictedAccessResult?: DecideRestrictedAccessResultResolvers<ContextType>;
  DecideRestrictedAccessSuccess?: DecideRestrictedAccessSuccessResolvers<ContextType>;
  DecisionScope?: DecisionScopeResolvers;
  DeclineCorrectionResult?: DeclineCorrectionResultResolvers<ContextType>;
  DeclineCorrectionSuccess?: DeclineCorrectionSuccessResolvers<ContextType>;
  Department?: DepartmentResolvers;
  Disclosed?: DisclosedResolvers<ContextType>;
  DisclosureLevel?: DisclosureLevelResolvers;
  DismissCaseResult?: DismissCaseResultResolvers<ContextType>;
  DismissCaseSuccess?: DismissCaseSuccessResolvers<ContextType>;
  Doubt?: DoubtResolvers;
  DrawSurveyResult?: DrawSurveyResultResolvers<ContextType>;
  DrawSurveySuccess?: DrawSurveySuccessResolvers<ContextType>;
  DrawnMatter?: DrawnMatterResolvers<ContextType>;
  EndAgreementResult?: EndAgreementResultResolvers<ContextType>;
  EndAgreementSuccess?: EndAgreementSuccessResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  EndSessionSuccess?: EndSessionSuccessResolvers<ContextType>;
  EnterSurveyResultResult?: EnterSurveyResultResultResolvers<ContextType>;
  EnterSurveyResultSuccess?: EnterSurveyResultSuccessResolvers<ContextType>;
  Envelope?: EnvelopeResolvers<ContextType>;
  ErasedClass?: ErasedClassResolvers<ContextType>;
  EscalateCaseResult?: EscalateCaseResultResolvers<ContextType>;
  EscalateCaseSuccess?: EscalateCaseSuccessResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceAction?: EvidenceActionResolvers;
  EvidenceEntry?: EvidenceEntryResolvers<ContextType>;
  EvidenceEntryConnection?: EvidenceEntryConnectionResolvers<ContextType>;
  EvidenceEntryEdge?: EvidenceEntryEdgeResolvers<ContextType>;
  EvidenceLook?: EvidenceLookResolvers<ContextType>;
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
  FirstCredentials?: FirstCredentialsResolvers<ContextType>;
  FirstLoad?: FirstLoadResolvers<ContextType>;
  GateStop?: GateStopResolvers<ContextType>;
  GiveFeedbackResult?: GiveFeedbackResultResolvers<ContextType>;
  GiveFeedbackSuccess?: GiveFeedbackSuccessResolvers<ContextType>;
  GoneCause?: GoneCauseResolvers;
  GrantPostResult?: GrantPostResultResolvers<ContextType>;
  GrantPostSuccess?: GrantPostSuccessResolvers<ContextType>;
  HeldBatch?: HeldBatchResolvers<ContextType>;
  HoldRefusedError?: HoldRefusedErrorResolvers<ContextType>;
  HoldVerdict?: HoldVerdictResolvers;
  HoldVoice?: HoldVoiceResolvers<ContextType>;
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
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedCount?: NamedCountResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NotLinkedExplanation?: NotLinkedExplanationResolvers<ContextType>;
  NotProcessedRow?: NotProcessedRowResolvers<ContextType>;
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
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostOrder?: PostOrderResolvers;
  PostState?: PostStateResolvers;
  PreviewBulkResult?: PreviewBulkResultResolvers<ContextType>;
  PreviewBulkSuccess?: PreviewBulkSuccessResolvers<ContextType>;
  ProposeAgreementResult?: ProposeAgreementResultResolvers<ContextType>;
  ProposeAgreementSuccess?: ProposeAgreementSuccessResolvers<ContextType>;
  ProposeOutcomeResult?: ProposeOutcomeResultResolvers<ContextType>;
  ProposeOutcomeSuccess?: ProposeOutcomeSuccessResolvers<ContextType>;
  ProtectPersonResult?: ProtectPersonResultResolvers<ContextType>;
  ProtectPersonSuccess?: ProtectPersonSuccessResolvers<ContextType>;
  Protection?: ProtectionResolvers<ContextType>;
  ProtectionMove?: ProtectionMoveResolvers;
  ProtectionReason?: ProtectionReasonResolvers;
  ProtectionRefusedError?: ProtectionRefusedErrorResolvers<ContextType>;
  ProtectionState?: ProtectionStateResolvers;
  Purpose?: PurposeResolvers;
  PutOnAgendaResult?: PutOnAgendaResultResolvers<ContextType>;
  PutOnAgendaSuccess?: PutOnAgendaSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadingRule?: ReadingRuleResolvers<ContextType>;
  ReadingRules?: ReadingRulesResolvers<ContextType>;
  RecordField?: RecordFieldResolvers<ContextType>;
  RecordResolutionResult?: RecordResolutionResultResolvers<ContextType>;
  RecordResolutionSuccess?: RecordResolutionSuccessResolvers<ContextType>;
  RefuseBatchResult?: RefuseBatchResultResolvers<ContextType>;
  RefuseBatchSuccess?: RefuseBatchSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers;
  RegisterRecord?: RegisterRecordResolvers<ContextType>;
  RejectAgreementResult?: RejectAgreementResultResolvers<ContextType>;
  RejectAgreementSuccess?: RejectAgreementSuccessResolvers<ContextType>;
  RejectOutcomeResult?: RejectOutcomeResultResolvers<ContextType>;
  RejectOutcomeSuccess?: RejectOutcomeSuccessResolvers<ContextType>;
  RejectedRows?: RejectedRowsResolvers<ContextType>;
  ReleaseApprovalPairResult?: ReleaseApprovalPairResultResolvers<ContextType>;
  ReleaseApprovalPairSuccess?: ReleaseApprovalPairSuccessResolvers<ContextType>;
  ReleaseBatchResult?: ReleaseBatchResultResolvers<ContextType>;
  ReleaseBatchSuccess?: ReleaseBatchSuccessResolvers<ContextType>;
  Requirement?: RequirementResolvers;
  ResetCredentialsResult?: ResetCredentialsResultResolvers<ContextType>;
  ResetCredentialsSuccess?: ResetCredentialsSuccessResolvers<ContextType>;
  ResolutionAction?: ResolutionActionResolvers;
  RestoreAccountResult?: RestoreAccountResultResolvers<ContextType>;
  RestoreAccountSuccess?: RestoreAccountSuccessResolvers<ContextType>;
  RestrictedAccess?: RestrictedAccessResolvers<ContextType>;
  RestrictedAccessConnection?: RestrictedAccessConnectionResolvers<ContextType>;
  RestrictedAccessEdge?: RestrictedAccessEdgeResolvers<ContextType>;
  RestrictedAccessRefusedError?: RestrictedAccessRefusedErrorResolvers<ContextType>;
  ResumeAgreementResult?: ResumeAgreementResultResolvers<ContextType>;
  ResumeAgreementSuccess?: ResumeAgreementSuccessResolvers<ContextType>;
  RetentionClass?: RetentionClassResolvers;
  RetentionDue?: RetentionDueResolvers<ContextType>;
  RetentionOrder?: RetentionOrderResolvers<ContextType>;
  RetentionOrderConnection?: RetentionOrderConnectionResolvers<ContextType>;
  RetentionOrderEdge?: RetentionOrderEdgeResolvers<ContextType>;
  RetentionOrderState?: RetentionOrderStateResolvers;
  RetentionReason?: RetentionReasonResolvers<ContextType>;
  RevealBudget?: RevealBudgetResolvers<ContextType>;
  RevealFieldResult?: RevealFieldResultResolvers<ContextType>;
  RevealFieldSuccess?: RevealFieldSuccessResolvers<ContextType>;
  RevealRefusedError?: RevealRefusedErrorResolvers<ContextType>;
  RevealWindow?: RevealWindowResolvers;
  RevokeClientKeyResult?: RevokeClientKeyResultResolvers<ContextType>;
  RevokeClientKeySuccess?: RevokeClientKeySuccessResolvers<ContextType>;
  RevokeClientResult?: RevokeClientResultResolvers<ContextType>;
  RevokeClientSuccess?: RevokeClientSuccessResolvers<ContextType>;
  RevokeSenderKeyResult?: RevokeSenderKeyResultResolvers<ContextType>;
  RevokeSenderKeySuccess?: RevokeSenderKeySuccessResolvers<ContextType>;
  Role?: RoleResolvers;
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
  SenderKey?: SenderKeyResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SetFreeAskingResult?: SetFreeAskingResultResolvers<ContextType>;
  SetFreeAskingSuccess?: SetFreeAskingSuccessResolvers<ContextType>;
  SetOwedFeedResult?: SetOwedFeedResultResolvers<ContextType>;
  SetOwedFeedSuccess?: SetOwedFeedSuccessResolvers<ContextType>;
  SetParameterResult?: SetParameterResultResolvers<ContextType>;
  SetParameterSuccess?: SetParameterSuccessResolvers<ContextType>;
  Severity?: SeverityResolvers;
  SharedFieldTerms?: SharedFieldTermsResolvers<ContextType>;
  SharedValue?: SharedValueResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharingAgreementConnection?: SharingAgreementConnectionResolvers<ContextType>;
  SharingAgreementEdge?: SharingAgreementEdgeResolvers<ContextType>;
  SignInMethod?: SignInMethodResolvers;
  SignOutEverywhereResult?: SignOutEverywhereResultResolvers<ContextType>;
  SignOutEverywhereSuccess?: SignOutEverywhereSuccessResolvers<ContextType>;
  SignedReceipt?: SignedReceiptResolvers<ContextType>;
  SigningAlgorithm?: SigningAlgorithmResolvers;
  StartRunResult?: StartRunResultResolvers<ContextType>;
  StartRunSuccess?: StartRunSuccessResolvers<ContextType>;
  StartVerifyingResult?: StartVerifyingResultResolvers<ContextType>;
  StartVerifyingSuccess?: StartVerifyingSuccessResolvers<ContextType>;
  StateChangedError?: StateChangedErrorResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmitBatchResult?: SubmitBatchResultResolvers<ContextType>;
  SubmitBatchSuccess?: SubmitBatchSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyAccuracy?: SurveyAccuracyResolvers<ContextType>;
  SurveyChange?: SurveyChangeResolvers<ContextType>;
  SurveyRecord?: SurveyRecordResolvers<ContextType>;
  SurveyRefusedError?: SurveyRefusedErrorResolvers<ContextType>;
  SuspendAccountResult?: SuspendAccountResultResolvers<ContextType>;
  SuspendAccountSuccess?: SuspendAccountSuccessResolvers<ContextType>;
  SuspendAgreementResult?: SuspendAgreementResultResolvers<ContextType>;
  SuspendAgreementSuccess?: SuspendAgreementSuccessResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Trend?: TrendResolvers;
  UndoBulkResult?: UndoBulkResultResolvers<ContextType>;
  UndoBulkSuccess?: UndoBulkSuccessResolvers<ContextType>;
  UndoCaseDecisionResult?: UndoCaseDecisionResultResolvers<ContextType>;
  UndoCaseDecisionSuccess?: UndoCaseDecisionSuccessResolvers<ContextType>;
  UndoLinkDecisionResult?: UndoLinkDecisionResultResolvers<ContextType>;
  UndoLinkDecisionSuccess?: UndoLinkDecisionSuccessResolvers<ContextType>;
  Unit?: UnitResolvers;
  UnknownColumn?: UnknownColumnResolvers<ContextType>;
  UploadRosterResult?: UploadRosterResultResolvers<ContextType>;
  UploadRosterSuccess?: UploadRosterSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawAssistResult?: WithdrawAssistResultResolvers<ContextType>;
  WithdrawAssistSuccess?: WithdrawAssistSuccessResolvers<ContextType>;
  WithdrawBatchResult?: WithdrawBatchResultResolvers<ContextType>;
  WithdrawBatchSuccess?: WithdrawBatchSuccessResolvers<ContextType>;
  WithdrawPostResult?: WithdrawPostResultResolvers<ContextType>;
  WithdrawPostSuccess?: WithdrawPostSuccessResolvers<ContextType>;
  WithdrawRestrictedAccessResult?: WithdrawRestrictedAccessResultResolvers<ContextType>;
  WithdrawRestrictedAccessSuccess?: WithdrawRestrictedAccessSuccessResolvers<ContextType>;
  WithholdingReason?: WithholdingReasonResolvers;
  Wording?: WordingResolvers<ContextType>;
};

