import type { Actor } from '../access/actor.ts';

/** What was done, of a fixed list (2.4 of the security design); each has one place that writes it. */
export const EVIDENCE_ACTIONS = [
  'read',
  'reveal',
  'export',
  'decide',
  'case-event',
  'batch-received',
  'batch-withdrawn',
  'batch-held',
  'batch-released',
  'agreement-changed',
  'rule-changed',
  'post-changed',
  'sign-in',
  'sign-in-refused',
  'session-ended',
  'appeal',
  'protection-changed',
  'restricted-access',
  'key-rotated',
  'erased',
  'instance-adopted',
  'run',
  'survey',
] as const;
export type EvidenceAction = (typeof EVIDENCE_ACTIONS)[number];

/**
 * Who did it: an actor, or the hub itself (a run, a schedule). Whoever was shown values of persons is named with the unit of
 * the post, which is told when they turn out to be wrong.
 */
export type EvidenceActor =
  | (Pick<Actor, 'user' | 'role' | 'session'> & Partial<Pick<Actor, 'department'>>)
  | { readonly user: string; readonly role: 'hub'; readonly session: '' };

/** Things that one answer showed with the same fields, under the same agreements. */
export interface LooksAlike {
  /** `feed.field`. */
  readonly fields: readonly string[];
  /** `id@version`. */
  readonly agreements: readonly string[];
  /** Each thing as `kind:id`, and whose data it showed: places in `subjects` of the event, the first is 0. */
  readonly shown: readonly (readonly [object: string, ...subjects: number[]])[];
}

/** One entry of the evidence log: names ids and codes only, never a personal value and no free text. */
export interface EvidenceEvent {
  readonly actor: EvidenceActor;
  readonly action: EvidenceAction;
  /** Purpose code under which personal data was read; null where none was. */
  readonly purpose: string | null;
  /** `id@version` of the agreements that decided. */
  readonly agreements: readonly string[];
  /** What it was done to, as `kind:id`, e.g. `case:C-2026-000123`, `finding:…`; `list:` and how many for several things at once. */
  readonly object: string;
  /**
   * Whose data: opaque tokens of persons or record ids, never a number or a name. Of a birth the child only: the log must not
   * lead from a parent to records.
   */
  readonly subjects: readonly string[];
  readonly result: 'done' | 'refused';
  /** Codes, counts and field names. */
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
  /** What an answer with several things showed, thing by thing; `agreements`, `subjects` and fields are all of theirs then. */
  readonly looks?: readonly LooksAlike[];
}

/** An event as it is written: numbered by its writer and bound to what the same writer wrote before. */
export interface EvidenceEntry extends EvidenceEvent {
  /** One connection of one process: writes one entry after the other. */
  readonly writer: string;
  /** 1, 2, 3, … of this writer, without gaps: what is rolled back gives its number back. */
  readonly n: number;
  /** When it was written by the clock of the database (ISO 8601, UTC, microseconds). */
  readonly at: string;
  /** Digest of the entry before by this writer, 64 hexadecimal digits; '' for its first. */
  readonly prev: string;
}
