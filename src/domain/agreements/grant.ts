import type { Consumer } from '../access/actor.ts';
import type { DisclosureLevel, ShownAs } from './decision.ts';
import type { MaskName } from './masks/mask-name.ts';

/** What must hold of the row or the situation for a grant to count; when it does not, nothing is shared. */
export type RowCondition =
  /** A code of the row itself: "1/2 only", "item 6", "F for 13/16". */
  | { readonly kind: 'code'; readonly field: string; readonly codes: readonly string[] }
  /** The row was sent by the reader's own unit or belongs to its region: "F (own)". */
  | { readonly kind: 'own' }
  /** The region in this field lies in the reader's region: "F (own community)". */
  | { readonly kind: 'community'; readonly field: string }
  /** The record is read for a finding of one of these checks: "E01 only". */
  | { readonly kind: 'check'; readonly codes: readonly string[] }
  /** Two other persons have allowed this reader to open the record: restricted feeds. */
  | { readonly kind: 'two-persons' };

/** One cell of the sharing matrix: F, M, X or –, with or without °, and its conditions as data. */
export interface Grant {
  readonly level: DisclosureLevel;
  /** °: raised to full inside an open case assigned to the reader's department, with reason and log. */
  readonly raisable: boolean;
  readonly when: readonly RowCondition[];
  /** The field may be counted by, though no row shows it: "F (aggregate)", "count + X". */
  readonly inTotals: boolean;
  readonly shownAs: ShownAs | null;
  /** Another mask than the usual one of the field, e.g. a facility by its kind. */
  readonly mask: MaskName | null;
}

const grant = (level: DisclosureLevel, raisable: boolean): Grant => ({
  level,
  raisable,
  when: [],
  inTotals: level === 'full',
  shownAs: null,
  mask: null,
});

/* The signs of the matrix: F, M, X, – and ° after them. */
export const FULL = grant('full', false);
export const MASKED = grant('masked', false);
export const MASKED_RAISABLE = grant('masked', true);
export const MATCHED = grant('match-only', false);
export const MATCHED_RAISABLE = grant('match-only', true);
export const NOTHING = grant('none', false);
export const NOTHING_RAISABLE = grant('none', true);

/** The grant under conditions, all of which must hold. */
export const given = (of: Grant, ...when: readonly RowCondition[]): Grant => ({
  ...of,
  when: [...of.when, ...when],
});

export const shownAs = (of: Grant, codes: readonly string[], as: string): Grant => ({ ...of, shownAs: { codes, as } });
export const maskedBy = (of: Grant, mask: MaskName): Grant => ({ ...of, mask });
export const counted = (of: Grant): Grant => ({ ...of, inTotals: true });

/** Fields by name. What is not named does not exist for the reader. */
export type Grants = Readonly<Record<string, Grant>>;

/** One line of the matrix: the fields it speaks of and what each reader gets; who is not named gets nothing. */
export interface MatrixLine {
  readonly fields: readonly string[];
  readonly to: Partial<Readonly<Record<Consumer, Grant>>>;
}

/** The part of the matrix for feeds that are shared alike. */
export interface MatrixTable {
  readonly feeds: readonly string[];
  readonly lines: readonly MatrixLine[];
  /** Fields that the matrix does not speak of: known to the owner only, written down so that none is forgotten. */
  readonly unlisted: readonly string[];
  /** Opened only after two other persons allowed it, also to the owner (收养, 福利机构). */
  readonly restricted: boolean;
}
