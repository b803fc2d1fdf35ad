import type { Wording } from '../values/wording.ts';
import type { MaskName } from './masks/mask-name.ts';

/**
 * How much of a field goes to a reader (7.9 of the domain reference): in full, under its mask, only whether it equals
 * another value, or not at all.
 */
export type DisclosureLevel = 'full' | 'masked' | 'match-only' | 'none';

/** Levels from nothing to everything. */
export const LEVELS = ['none', 'match-only', 'masked', 'full'] as const satisfies readonly DisclosureLevel[];

/** Codes that a reader sees as another one: entries after adoption read as 其他合法登记 (民法典 §1110). */
export interface ShownAs {
  readonly codes: readonly string[];
  readonly as: string;
}

/** Why a field is not shown; a code, never a hint at what the row says. */
export type Withheld =
  | 'NOT_SHARED'
  | 'ROLE_READS_NO_PERSON'
  | 'ROW_OUT_OF_SCOPE'
  | 'PURPOSE_REQUIRED'
  | 'PURPOSE_DENIED'
  | 'CHECK_DENIED'
  | 'AGREEMENT_PENDING'
  | 'AGREEMENT_EXPIRED'
  | 'AGREEMENT_SUSPENDED'
  | 'AGREEMENT_REVOKED'
  | 'TWO_PERSONS_REQUIRED';

/** What the agreement says about one field for one reader, and the clause it rests on. */
export interface FieldDecision {
  readonly level: DisclosureLevel;
  /** May be raised to full inside an open case of the reader's department, with a reason, by a reveal that is written down. */
  readonly mayBeRevealed: boolean;
  /**
   * Agreement and version that decided. Null when none is in force (then the level is `none`), and for the department that
   * owns the feed and the unit that sent the row, whose right rests on no agreement.
   */
  readonly agreement: { readonly id: string; readonly version: number } | null;
  /** The clause in words of both languages, e.g. the duty that the agreement cites. */
  readonly clause: Wording;
  /** How the value is masked at level `masked`; also how it stays masked in lists when it may be revealed. */
  readonly mask: MaskName;
  /** Codes that are shown as another one, at any level. */
  readonly shownAs: ShownAs | null;
  /** Why the level is `none`; null at any other level. */
  readonly withheld: Withheld | null;
}
