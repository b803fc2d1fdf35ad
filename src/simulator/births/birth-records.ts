import type { Day } from '../days.ts';
import type { Sex } from '../identity.ts';
import type { Row, Sent } from '../rosters/record.ts';
import type { Person } from '../world/person.ts';

/** A birth as it is about to happen. */
export interface BirthSpec {
  readonly birth: Day;
  readonly sex: Sex;
  readonly mother: Person;
  readonly father: Person | undefined;
  /** County of delivery; a county that sends nothing stands for "elsewhere". */
  readonly delivered: string;
  readonly follows: 'mother' | 'father';
  /** Index among twins, from 1. */
  readonly index?: number;
}

/** A row that is about to be sent. */
export interface Draft {
  feed: string;
  county: string;
  day: Day;
  row: Row;
  org?: string;
}

/** One child with the three records it should have, as they would look if nobody made a mistake. */
export interface ChildDraft {
  readonly spec: BirthSpec;
  readonly name: string;
  readonly id: string;
  certificates: Draft[];
  roster: Draft | undefined;
  entries: Draft[];
  /** Where the entry and the certificate exist in the world, delivered or not. */
  entered: 'covered' | 'outside' | 'never';
  certified: 'covered' | 'outside' | 'never';
  alive: boolean;
}

export interface ChildSent {
  readonly draft: ChildDraft;
  readonly certificates: readonly Sent[];
  readonly roster: Sent | undefined;
  readonly entries: readonly Sent[];
}
