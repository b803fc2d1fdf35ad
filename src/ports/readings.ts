import type { Wording } from '../domain/values/wording.ts';
import type { LinkScore } from '../domain/linkage/scored/link-score.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { LinkEvidence } from './link-evidence.ts';
import type { EvidenceRef, Tally } from './run-register.ts';

/** A finding or doubt as exported (contract of the findings export). */
export interface AnswerReading {
  readonly id: string;
  readonly check: string;
  readonly version: number;
  readonly outcome: 'conflicts' | 'unanswerable';
  readonly doubt: string | null;
  readonly severity: string | null;
  readonly owner: string | null;
  /** State of the case, NEW without one. */
  readonly status: string;
  readonly trend: string | null;
  readonly asOf: PlainDate;
  readonly run: string;
  readonly evidence: readonly EvidenceRef[];
  readonly explanation: Wording;
  readonly due: PlainDate | null;
  readonly until: PlainDate | null;
  readonly unverified: boolean;
  readonly case: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface AnswerFilter {
  /** Run id; null = the newest finished run. */
  readonly run: string | null;
  readonly check: string | null;
  /** Also what waits or cannot be told. */
  readonly all: boolean;
}

/** Counts of one check in one run. */
export interface CheckCount {
  readonly check: string;
  readonly conflicts: number;
  readonly unanswerable: number;
  readonly byTrend: Readonly<Record<string, number>>;
  readonly bySeverity: Readonly<Record<string, number>>;
}

/** One record as it stands, for explanations. */
export interface RecordReading {
  readonly recordId: string;
  readonly feed: string;
  readonly key: string;
  readonly content: Readonly<Record<string, string | number | null>>;
  readonly fileName: string;
  readonly rowNo: number;
}

/** A lasting link, as explained. */
export interface LinkReading {
  readonly pairKey: string;
  readonly tier: string;
  readonly standing: string;
  readonly reason: string | null;
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
  readonly ruleVersion: number;
  /** Null for links that were made before links were scored. */
  readonly score: LinkScore | null;
}

/** Questions that change nothing. */
export interface Readings {
  answers(filter: AnswerFilter): AsyncIterable<readonly AnswerReading[]>;
  answer(id: string): Promise<AnswerReading | null>;
  checkCounts(runId: string): Promise<readonly CheckCount[]>;
  tallies(runId: string | null): Promise<readonly Tally[]>;
  recordsByIds(ids: readonly string[]): Promise<readonly RecordReading[]>;
  linksOfRecord(feed: string, key: string): Promise<readonly LinkReading[]>;
  /** Why two records are linked or not. */
  readonly linkEvidence: LinkEvidence;
  /** Digest of all business data; with `asOf` only of what was registered until then. */
  digest(asOf: PlainDate | null): Promise<string>;
}
