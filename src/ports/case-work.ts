import type { PlainDate } from '../domain/values/plain-date.ts';

/** A notice as its receiver finds it. */
export interface NoticeReading {
  readonly caseId: string;
  readonly seq: number;
  readonly receiver: string;
  readonly kind: string;
  readonly leavesAt: string;
  readonly leftAt: string | null;
  readonly recalledAt: string | null;
  readonly caseNumber: string;
  /** What the receiver had looked at, as `kind:id`, where it is told for that alone; else empty. */
  readonly seen: readonly string[];
}

/** A unit that let assist requests fall overdue twice or more in a month: listed in the report of the joint meeting. */
export interface OverdueUnit {
  readonly unit: string;
  readonly times: number;
}

/** What would happen to one case of a bulk. */
export interface BulkEntry {
  readonly id: string;
  readonly number: string;
  /** Version that was previewed. */
  readonly version: number;
  /** State after the act; null when it is refused. */
  readonly to: string | null;
  /** Rule that refuses it; null when nothing does. */
  readonly rule: string | null;
}

/** One decision on many cases. */
export interface Bulk {
  readonly id: string;
  readonly actor: string;
  /** Over the command and every entry. */
  readonly digest: string;
  readonly command: unknown;
  readonly entries: readonly BulkEntry[];
  /** Numbers of the cases that must be opened before the bulk is applied. */
  readonly sample: readonly string[];
  readonly previewedAt: string;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
}

export interface Attachment {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Files attached to cases, each kept once. */
export interface CaseAttachments {
  /** Keeps a file once, sealed, however often it is attached. */
  keepAttachment(attachment: Attachment, at: string): Promise<void>;
  /** Digests of the files attached to a case. */
  attachedTo(number: string): Promise<ReadonlySet<string>>;
  /** Null when there is none of this digest. @throws FileTampered when it is not as it was kept */
  attachment(hash: string): Promise<Attachment | null>;
}

/** One act on a case, which may be several steps. */
export interface ActOfCase {
  readonly caseId: string;
  readonly act: number;
}

/** What case work needs to know and to keep beside the cases themselves. */
export interface CaseWork extends CaseAttachments {
  /** At most so many cases on which the clocks may have something to say by this day, after one id; two sweeps share them. */
  takeDue(on: PlainDate, limit: number, after: string | null): Promise<readonly string[]>;
  /** Digest over the findings of a case and the records they rest on, as they are now; '' for a case without any. */
  evidenceOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The reason that somebody gave last, in any case. */
  lastReason(user: string): Promise<string | null>;
  /**
   * Departments whose people or systems were shown values of the records that cases are about, as the evidence log has it,
   * with what showed them (`kind:id`), by case. `HUB` stands for whoever belongs to no department.
   */
  lookersAt(caseIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>>;
  /** Lets every notice leave whose time has come, but for those that somebody keeps back just now; how many did. */
  releaseNotices(at: string): Promise<number>;
  /** Keeps the held notices of acts back until the transaction ends; cases of which one has left already, whose act stands. */
  keepNotices(acts: readonly ActOfCase[]): Promise<readonly string[]>;
  /** Calls back the notices of an act that have not left. */
  recallNotices(caseId: string, act: number, at: string): Promise<void>;
  overdueUnits(from: PlainDate, until: PlainDate): Promise<readonly OverdueUnit[]>;
  saveBulk(bulk: Bulk): Promise<void>;
  /** The bulk, which nobody else applies or undoes until the transaction ends. */
  takeBulk(id: string): Promise<Bulk | null>;
  markBulk(id: string, mark: { readonly appliedAt: string } | { readonly undoneAt: string }): Promise<void>;
}
