import type { Actor } from '../domain/access/actor.ts';

/** What was done, of a fixed list (2.4 of the security design); each has one place that writes it. */
export type EvidenceAction =
  | 'read'
  | 'reveal'
  | 'export'
  | 'decide'
  | 'case-event'
  | 'batch-received'
  | 'batch-withdrawn'
  | 'batch-held'
  | 'batch-released'
  | 'agreement-changed'
  | 'rule-changed'
  | 'post-changed'
  | 'sign-in'
  | 'sign-in-refused'
  | 'session-ended'
  | 'appeal'
  | 'protection-changed'
  | 'key-rotated'
  | 'erased'
  | 'run';

/** Who did it: an actor, or the hub itself (a run, a schedule). */
export type EvidenceActor =
  | Pick<Actor, 'user' | 'role' | 'session'>
  | { readonly user: string; readonly role: 'hub'; readonly session: '' };

/** One entry of the evidence log: names ids and codes only, never a personal value and no free text. */
export interface EvidenceEvent {
  readonly actor: EvidenceActor;
  readonly action: EvidenceAction;
  /** Purpose code under which personal data was read; null where none was. */
  readonly purpose: string | null;
  /** `id@version` of the agreements that decided. */
  readonly agreements: readonly string[];
  /** What it was done to, as `kind:id`, e.g. `case:C-2026-000123`, `finding:…`. */
  readonly object: string;
  /** Whose data: opaque tokens of persons or record ids, never a number or a name. */
  readonly subjects: readonly string[];
  readonly result: 'done' | 'refused';
  /** Codes, counts and field names. */
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The evidence log inside one transaction: what is appended is stored with the effect it tells of, or neither is. */
export interface Evidence {
  append(events: readonly EvidenceEvent[]): Promise<void>;
}
