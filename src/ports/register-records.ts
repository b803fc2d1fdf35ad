import type { AnyRow } from '../domain/feeds/define-feed.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';

/** A row version of a register with its content, for one look at it. */
export interface RegisterRecord {
  readonly id: string;
  readonly feed: string;
  readonly key: string;
  readonly row: AnyRow;
  readonly region: string;
  /** Organisation that sent it; '' for the department itself. */
  readonly org: string;
  readonly batchNumber: number;
  /** Line of the file, from 1. */
  readonly rowNo: number;
  /** Date of the event, as precise as the record has it. */
  readonly eventOn: string | null;
  readonly registeredOn: PlainDate | null;
  /** How the version stands: live, replaced, void, withdrawn … */
  readonly standing: string;
  /** Since when the hub knows it; ISO 8601, UTC. */
  readonly acceptedAt: string;
  /** Person of the spine that the first person of the record belongs to; null before the first run. */
  readonly person: string | null;
}

/** A record in the life of a person. */
export interface LifeRecord extends RegisterRecord {
  /** Which person of the record. */
  readonly role: string;
}

export interface RecordKey {
  readonly feed: string;
  readonly key: string;
}

/** The two time axes: what was true until a day, and what the hub knew at an instant; null = everything, now. */
export interface LifeQuestion {
  readonly persons: readonly string[];
  readonly asOf: PlainDate | null;
  readonly knownAt: string | null;
}

/** Records as one reader may open them: rows of its post and of whoever its cases are about. */
export interface RegisterRecords {
  byIds(ids: readonly string[]): Promise<readonly RegisterRecord[]>;
  /** The version that counts under each natural key; the newest where several do. */
  byKeys(keys: readonly RecordKey[]): Promise<readonly RegisterRecord[]>;
  /** Records of persons in the order of their events, by person. */
  lives(question: LifeQuestion): Promise<ReadonlyMap<string, readonly LifeRecord[]>>;
}
