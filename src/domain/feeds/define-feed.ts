import type { Wording } from '../values/wording.ts';
import type { PartialDate } from '../values/plain-date.ts';
import type { Fields, RowOfFields } from './field.ts';

/** 公安, 卫健, 民政, 教育, 乡镇(村社区). */
export type Department = 'PS' | 'HC' | 'MZ' | 'ED' | 'GR';

/** How often a roster is owed; decides the due day of Q01. */
export type Cadence = 'monthly' | 'quarterly' | 'term' | 'occasional';

/** What the sender of a file declares about it (the envelope, 信封). */
export interface Envelope {
  readonly feed: string;
  readonly region: string;
  /** Submitting organisation; empty when the region's department itself submits. */
  readonly org: string;
  readonly periodStart: PartialDate;
  readonly periodEnd: PartialDate;
  readonly isFinal: boolean;
  readonly series: number | null;
  readonly mode: 'add' | 'replace';
  readonly submittedAt: string | null;
  readonly declaredRowCount: number | null;
}

/**
 * What kind of event makes records of two feeds "the same event". A `correction` changes a register item, a `change` is a
 * village's hint whose own column says what happened; neither is an event that other feeds record as such. A
 * `registration` is what outsiders may know of an adoption or a child in care: some other lawful registration.
 */
export type EventKind =
  | 'birth'
  | 'death'
  | 'marriage'
  | 'divorce'
  | 'residence'
  | 'move'
  | 'enrolment'
  | 'stock'
  | 'correction'
  | 'change'
  | 'registration';

/** A person named in a row, and which fields speak about that person. */
export interface PersonRole<K extends string = string> {
  readonly role: string;
  readonly name: K;
  readonly formerName?: K;
  readonly sex?: K;
  readonly birthDate?: K;
  readonly idNumber?: K;
  readonly previousIdNumber?: K;
  readonly idType?: K;
  readonly certNo?: K;
  readonly motherId?: K;
  readonly motherName?: K;
  readonly multipleIndex?: K;
  /** Every field that places this person (hukou, residence, place of birth, hukou of either parent). */
  readonly regions: readonly K[];
  /** The region of the record places the person too: newborns are born where the hospital reports. */
  readonly atRecordRegion?: boolean;
}

/** Why a row cannot be taken; row and field come from the reader. */
export interface Refusal {
  readonly field: string | null;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface FeedExample {
  readonly when: string;
  /** Cells under their Chinese headers or aliases, as a department sends them. */
  readonly given: Readonly<Record<string, string | number>>;
  /** The natural key when the row is accepted, else the code it is refused with. */
  readonly expect: { readonly key: string } | { readonly refused: string };
}

export interface FeedDefinition<Id extends string, F extends Fields> {
  readonly id: Id;
  readonly name: Wording;
  readonly owner: Department;
  /** Law, form or standard that makes this roster exist. */
  readonly source: string;
  readonly cadence: Cadence;
  readonly event: EventKind;
  /** True when one person has at most one live record of this event, so that links are one to one. */
  readonly onceInALife: boolean;
  /** A roster that lists who is present in a period, not what happened in it: each period is a record of its own. */
  readonly stock: boolean;
  /**
   * The only departments that may know that a record of this feed exists; to all others it is some other lawful
   * registration (其他合法登记). Left out: whoever has an agreement. Source: 民法典 §1110; 公通字〔2021〕12号 §26.
   */
  readonly restrictedTo?: readonly Department[];
  readonly fields: F;
  /** Date of the event itself. */
  readonly eventDate: keyof F & string;
  /** Date the department registered or issued it; `periodStart` for stock rosters (ruling 17). */
  readonly registeredOn: (keyof F & string) | 'periodStart';
  /** Region that the record belongs to; the submitting region when the row does not say. */
  readonly regionField?: keyof F & string;
  readonly people: readonly PersonRole<keyof F & string>[];
  /** Natural key parts; a null part means that the key cannot be formed. */
  key(this: void, row: RowOfFields<F>, envelope: Envelope): readonly (string | null)[];
  /** Rows that are no event of this feed at all, e.g. a stillbirth on a newborn roster. */
  refuses?(this: void, row: RowOfFields<F>): Refusal | null;
  /** False for records that never take part in matching: void, replaced or lost certificates. */
  competes?(this: void, row: RowOfFields<F>): boolean;
  /** Natural key of the record that this one replaces (re-issue chains). */
  replaces?(this: void, row: RowOfFields<F>): string | null;
  /** Fields filled from others when empty, e.g. the document type from the number. */
  completes?(this: void, row: RowOfFields<F>): Partial<RowOfFields<F>>;
  readonly examples: readonly FeedExample[];
}

/** A feed as the pipeline sees it: row types hidden, everything callable with a generic row. */
export interface Feed<Id extends string = string, F extends Fields = Fields> extends FeedDefinition<Id, F> {
  readonly rowType?: RowOfFields<F>;
}

export type AnyRow = Readonly<Record<string, string | number | null>>;

/** The row type of a feed, for checks: `RowOf<typeof hcBirth>`. */
export type RowOf<T> = T extends { readonly fields: infer F extends Fields } ? RowOfFields<F> : never;

/** Declares a feed: who sends it, what a row looks like, what identifies it, who is named in it. */
export function defineFeed<const Id extends string, const F extends Fields>(feed: FeedDefinition<Id, F>): Feed<Id, F> {
  return feed;
}
