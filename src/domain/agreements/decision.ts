/**
 * How much of a field goes to a reader (7.9 of the domain reference): in full, under its mask, only whether it equals
 * another value, or not at all.
 */
export type DisclosureLevel = 'full' | 'masked' | 'match-only' | 'none';

/** What the agreement says about one field for one reader, and the clause it rests on. */
export interface FieldDecision {
  readonly level: DisclosureLevel;
  /** May be raised to full inside an open case of the reader's department, with a reason, by a reveal that is written down. */
  readonly mayBeRevealed: boolean;
  /** Agreement and version that decided; null when none is in force (then the level is `none`). */
  readonly agreement: { readonly id: string; readonly version: number } | null;
  /** The clause in words of both languages, e.g. the duty that the agreement cites. */
  readonly clause: { readonly zh: string; readonly en: string };
}
