import type { AnyRow, Feed, RowOf } from '../feeds/define-feed.ts';
import type { FieldIssue } from '../feeds/read-row.ts';
import type { LinkStanding, Tier } from '../linkage/mention.ts';
import type { PartialDate, PlainDate } from '../values/plain-date.ts';

/** A live record as checks see it. */
export interface RecordView<Row = AnyRow> {
  readonly recordId: string;
  readonly feed: string;
  /** Natural key. */
  readonly key: string;
  readonly row: Row;
  readonly issues: readonly FieldIssue[];
  /** Region of the record (its own, else the submitter's), 6 to 12 digits. */
  readonly region: string;
  /** Submitting region of the roster and its organisation ('' = the region's department). */
  readonly submitterRegion: string;
  readonly org: string;
  readonly periodStart: PlainDate;
  readonly periodEnd: PlainDate;
  readonly registeredOn: PartialDate | null;
  readonly eventOn: PartialDate | null;
  /** Two versions of this key stand side by side (ruling 3): both from one file, or from several; null = one version. */
  readonly contention: 'file' | 'files' | null;
  /** Another live record stands in its place: a later period of the same key (stock rosters), a re-issued certificate. */
  readonly superseded: boolean;
  /** Stock rosters: start of the first period in which this key appeared; null for events. */
  readonly firstTerm: PlainDate | null;
}

/** A record linked with the subject. */
export interface Linked<Row = AnyRow> extends RecordView<Row> {
  readonly tier: Tier;
  readonly standing: LinkStanding;
  /** Why it waits for review: a tie, twins without index, a weak tier. */
  readonly reviewReason: string | null;
  /** Role of the person in the subject record and in this one (`person`, `a`, `b`, `child`). */
  readonly ownRole: string;
  readonly theirRole: string;
}

/** A record that was linked and has been erased at the end of its term: it still counts as found (ruling 28). */
export interface ErasedPartner extends Pick<Linked, 'feed' | 'tier' | 'standing' | 'reviewReason'> {}

/** A record and everything linked with it. */
export interface Dossier<Row = AnyRow> {
  readonly subject: RecordView<Row>;
  /** Linked live records of a feed, best tier first, then by key. */
  linkedTo<F extends Feed>(feed: F): readonly Linked<RowOf<F>>[];
  /** Linked records that were erased; left away: none. */
  readonly erased?: readonly ErasedPartner[];
}
