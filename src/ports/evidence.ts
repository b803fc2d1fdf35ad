import type { EvidenceAction, EvidenceEntry, EvidenceEvent } from '../domain/evidence/evidence-event.ts';
import type { EvidenceFacts } from '../domain/evidence/sensitive-operations.ts';
import type { Listing } from './catalogue.ts';

export type { EvidenceAction, EvidenceActor, EvidenceEntry, EvidenceEvent } from '../domain/evidence/evidence-event.ts';

/** The evidence log inside one transaction: what is appended is stored with the effect it tells of, or neither is. */
export interface Evidence {
  /** @throws EvidenceRefused when an event holds anything but codes and ids; the transaction must fail with it */
  append(events: readonly EvidenceEvent[]): Promise<void>;
}

/** Which entries an auditor asks for; null = any. */
export interface EvidenceFilter {
  /** `kind:id`. */
  readonly object: string | null;
  readonly user: string | null;
  readonly action: EvidenceAction | null;
  /** Token or record id of the person whose data it was (subject ledger). */
  readonly subject: string | null;
  /** ISO 8601; from this moment on, and before that one. */
  readonly from: string | null;
  readonly until: string | null;
}

/** An entry as auditors read it. */
export interface EvidenceReading extends EvidenceEntry {
  readonly id: string;
  /** Place in the tree; null until it is sealed, a second or so after it was written. */
  readonly index: number | null;
}

/** Who looked at what: entries, the newest first. Holds no personal value by construction. */
export type EvidenceReadings = Listing<EvidenceFilter, EvidenceReading>;

/** Where evidence stands, for `leaveFor`. */
export interface EvidenceState {
  facts(): Promise<EvidenceFacts>;
}
