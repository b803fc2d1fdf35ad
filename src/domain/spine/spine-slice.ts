import type { LinkStanding, Tier } from '../linkage/mention.ts';

/** A person as a record names them, and the person of the spine that holds the mention now. */
export interface SpineMention {
  /** Its number among all mentions that are settled together. */
  readonly no: number;
  /** `FEED:key#role`; unique in a slice. */
  readonly ref: string;
  readonly feed: string;
  readonly key: string;
  readonly role: string;
  /** Whether a record that stands still names this mention; one that is gone leaves its person. */
  readonly isRead: boolean;
  /** Usable document numbers that its standing records give. */
  readonly numbers: readonly string[];
  /** Id of its person; null when it never shared one, or left it. */
  readonly person: string | null;
}

/** An accepted or confirmed link; both ends are places in the mentions of the slice. */
export interface SpineLink {
  readonly left: number;
  readonly right: number;
  /** Bits; null when the link was never scored. */
  readonly weight: number | null;
  readonly tier: Tier;
  readonly standing: Exclude<LinkStanding, 'review'>;
}

/** An id that once named a person and names none now. */
export interface RetiredPerson {
  readonly id: string;
  /** References that it held when it retired, those outside the slice too. */
  readonly last: readonly string[];
}

/**
 * A part of the register that can be settled alone: whole components of links, and of every person that one of its mentions
 * belongs to all mentions.
 */
export interface SpineSlice {
  readonly mentions: readonly SpineMention[];
  readonly links: readonly SpineLink[];
  /** Retired ids that once held a mention of the slice. */
  readonly retired: readonly RetiredPerson[];
  /** Every id, living or not, that ever held a mention of the slice: none of them is given anew. */
  readonly given: ReadonlySet<string>;
}

/**
 * What happened to ids of persons.
 * created: a new id, or one whose records came back. joined: `from` retired and stands for `to` from now on. split: `to` is
 * new or came back and took part of what `from` held. moved: a part went from one lasting person to another.
 * ended: no record of `from` stands any more.
 */
export type SpineEventKind = 'created' | 'joined' | 'split' | 'moved' | 'ended';

export interface SpineEvent {
  readonly kind: SpineEventKind;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Membership {
  readonly person: string;
  readonly mention: SpineMention;
}

/** What settling changes; everything that it does not name stays as it is. */
export interface SpineChange {
  readonly events: readonly SpineEvent[];
  /** Ids given for the first time. */
  readonly created: readonly string[];
  /** Retired ids that name a person again. */
  readonly returned: readonly string[];
  readonly retired: readonly string[];
  readonly entered: readonly Membership[];
  readonly left: readonly Membership[];
}
