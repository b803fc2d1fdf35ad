import type { Cell } from '../values/cell.ts';
import type { CodeList } from '../values/codes.ts';
import type { Normalised } from '../values/normalised.ts';

/** What a field holds; checks, explanations and the sharing agreement treat fields of one kind alike. */
export type FieldKind =
  | 'name'
  | 'date'
  | 'idNumber'
  | 'idType'
  | 'sex'
  | 'region'
  | 'certificate'
  | 'code'
  | 'organisation'
  | 'number'
  | 'text'
  | 'yesNo';

/** Required, required under a condition of the feed, or optional (columns Req. of the feed tables). */
export type Requirement = 'R' | 'C' | 'O';

/** Where the value comes from when the file has no such column: the envelope or the submitted file name. */
export type EnvelopeDefault = 'submitterOrg' | 'submitterRegion' | 'periodStart';

/** One column of a roster: its standard header, what else it is called, and how a cell becomes a value. */
export interface Field<T extends string | number = string> {
  readonly kind: FieldKind;
  readonly zh: string;
  readonly aliases: readonly string[];
  readonly req: Requirement;
  readonly read: (cell: Cell) => Normalised<T>;
  readonly codes?: CodeList;
  readonly fallback?: T;
  readonly fromEnvelope?: EnvelopeDefault;
  /** Kept for use inside a case only; never shown, never exported (kin and guardian contacts). */
  readonly restricted?: boolean;
  /** The text as sent is not kept beside the value, because it says more than the hub may know. */
  readonly forgetsSent?: boolean;
  /** Hint for the empty workbook of `lianhe template`. */
  readonly hint?: string;
}

export type Fields = Readonly<Record<string, Field<string | number>>>;

/** The normalised row of a feed: every field present, `null` where nothing usable was sent. */
export type RowOfFields<F extends Fields> = {
  readonly [K in keyof F]: (F[K] extends Field<infer T> ? T : never) | null;
};
