import type { Protection } from '../domain/protection/protection.ts';

/** A person in a record, by natural key: it holds for every version of the record, present and future. */
export interface ProtectedMention {
  readonly feed: string;
  readonly key: string;
  readonly role: string;
}

/** Whom a protection is asked for: a person of the spine, or the persons whom records name. */
export type ProtectionSubject =
  | { readonly person: string }
  | { readonly records: readonly { readonly recordId: string; readonly role?: string }[] };

/** Persons whose records are hidden from all but two named officers. */
export interface Protections {
  /** The person and the records known now; `mentions` is empty when there is no such person or record. */
  find(
    subject: ProtectionSubject,
  ): Promise<{ readonly person: string | null; readonly mentions: readonly ProtectedMention[] }>;
  /** A protection in force at a moment (ISO 8601, UTC; so everywhere) for one of these records. */
  liveAmong(mentions: readonly ProtectedMention[], at: string): Promise<string | null>;
  add(protection: Protection, mentions: readonly ProtectedMention[]): Promise<void>;
  /** One; null when there is none. */
  byId(id: string): Promise<Protection | null>;
  /** Locked until the transaction ends; null when there is none. */
  take(id: string): Promise<Protection | null>;
  save(protection: Protection): Promise<void>;
  /** Those not ended, the newest first: for named officers and the data-protection officer. */
  open(at: string): Promise<readonly Protection[]>;
  /**
   * Which of these records are protected, and who still sees them. A record belongs to a protected person when it is one of
   * the records named, one that the spine gives to the same person today, or one that carries the number of one of them
   * (so that what arrives before the next run is hidden as well). Records not in the map are not protected.
   */
  onlyFor(recordIds: readonly string[], at: string): Promise<ReadonlyMap<string, readonly string[]>>;
}
