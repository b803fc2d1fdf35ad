import type { Wording } from '../values/wording.ts';
import type { Department, EventKind, Feed } from '../feeds/define-feed.ts';
import type { Answer, Owner, Severity, Verdict } from './answer.ts';
import type { Dossier, RecordView } from './dossier.ts';
import type { RegisterFacts } from './register-facts.ts';
import type { World } from './world.ts';

/** Remedies an owner may choose (A1–A13 of the catalogue). */
export type Action = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'A10' | 'A11' | 'A12' | 'A13';

/** What every check states about itself. Codes are never reused; `version` rises when answers may change. */
export interface CheckHeader {
  /** Code of the catalogue: B01 … Q13. */
  readonly code: string;
  readonly version: number;
  readonly name: Wording;
  /** The rule in one sentence, for officers. */
  readonly rule: Wording;
  /** Law, agreement or standard that makes this a conflict. */
  readonly source: string;
  readonly severity: Severity;
  readonly owner: Owner;
  /** Remedies offered, most usual first. */
  readonly actions: readonly Action[];
  /** What the case is about; findings of one event share a case (ruling 27). */
  readonly event: EventKind | 'identity' | 'roster';
  /** Statistical and aggregate findings open no case. */
  readonly opensCase: boolean;
  /** The only departments that may read its findings as they stand; to others see `restricted.ts`. Left out: no such limit. */
  readonly restrictedTo?: readonly Department[];
  readonly examples: readonly CheckExample[];
}

/** A small world in which the check is rehearsed: rows go through the real reader and the real linkage. */
export interface CheckExample {
  readonly when: string;
  /** Rows by feed, cells under Chinese headers or field names; the first row is the subject unless `subject` says otherwise. */
  readonly given: readonly ExampleRow[];
  /** Default: far enough after everything to be due. */
  readonly asOf?: string;
  /** Default: every feed is owed in 290121 and 290122 and final from 2015-01-01 until `asOf`. */
  readonly coverage?: readonly {
    readonly feed: string;
    readonly region?: string;
    readonly from?: string;
    readonly until?: string;
    readonly owed?: boolean;
  }[];
  /** Answer of the population base, when it is connected. */
  readonly base?: string;
  /** Facts for aggregate checks. */
  readonly facts?: Partial<RegisterFacts>;
  readonly expect: 'agrees' | 'conflicts' | 'unanswerable' | 'not concerned';
  readonly severity?: Severity;
  readonly doubt?: string;
}

export interface ExampleRow {
  readonly feed: string;
  readonly row: Readonly<Record<string, string | number>>;
  readonly region?: string;
  readonly period?: readonly [string, string];
  readonly contended?: boolean;
}

/** Judges one record with what is linked to it. */
export interface RecordCheck extends CheckHeader {
  readonly kind: 'record';
  readonly shape: 'single' | 'absence' | 'difference' | 'sequence' | 'verification';
  /** Feeds whose records are subjects. */
  readonly subjects: readonly Feed[];
  /** Feeds whose linked records the judge reads. */
  readonly consults: readonly Feed[];
  readonly judge: (dossier: Dossier, world: World) => Verdict;
}

/** The column by which records are gathered into suspicious groups. */
export type GroupBy = 'idNumber' | 'certNo' | 'motherBirth' | 'nameBirth';

/** A member of a suspicious group: the record and the role in which it shares the value. */
export interface GroupMember extends Dossier {
  readonly role: string;
  readonly nameKey: string | null;
  readonly birthDate: string | null;
  readonly idNumber: string | null;
}

/** The answer about one group: who is the subject, which records belong to it. */
export interface GroupAnswer {
  readonly subject: RecordView;
  readonly answer: Answer;
}

/** Judges records that share a value they should not share. */
export interface GroupCheck extends CheckHeader {
  readonly kind: 'group';
  readonly shape: 'duplicate';
  readonly within: readonly Feed[];
  readonly by: readonly GroupBy[];
  /** Only groups whose members differ in this are loaded; null = differ in their natural key. */
  readonly differingIn: 'key' | 'nameKey' | 'idNumber' | 'feed';
  /** True: groups are formed inside each feed; false: across all feeds of `within`. */
  readonly perFeed: boolean;
  readonly consults: readonly Feed[];
  readonly judgeGroup: (members: readonly GroupMember[], world: World) => readonly GroupAnswer[];
}

/** The answer about one roster, region and period. */
export interface AggregateAnswer {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  /** `2025-01-01/2025-01-31`, a day, or '' where no period applies. */
  readonly period: string;
  readonly answer: Answer;
}

/** Judges rosters and totals, never persons. */
export interface AggregateCheck extends CheckHeader {
  readonly kind: 'aggregate';
  readonly shape: 'aggregate';
  readonly judgeFacts: (facts: RegisterFacts, world: World) => readonly AggregateAnswer[];
}

export type Check = RecordCheck | GroupCheck | AggregateCheck;
