import type { Lineage } from '../domain/spine/resolve-person.ts';
import type { Listing } from './catalogue.ts';
import type { SpineChange, SpineEventKind, SpineSlice } from '../domain/spine/spine-slice.ts';

/** One settling of the person spine. */
export interface SpineSettling {
  readonly runId: string;
  /** Time of everything that it changes, later than that of every settling before; ISO instant. */
  readonly at: string;
  /** The run settled last; null when there is none whose inputs are still known, so that everything is settled. */
  readonly lastRun: string | null;
  /** Key with which new ids are derived. */
  readonly secret: string;
}

/** The person spine: persons are what links hold together; ids last, and every change of an id is an event. */
export interface Spine {
  begin(runId: string): Promise<SpineSettling>;
  /**
   * Finds what changed since the last settling (links, decisions, records, mentions with one of these numbers) and all that
   * links or persons connect with it. Gives the number of mentions found.
   */
  touch(settling: SpineSettling, renumbered: readonly string[]): Promise<number>;
  /** What was touched, in slices of whole components: bounded memory whatever the number. */
  slices(): AsyncIterable<SpineSlice>;
  apply(settling: SpineSettling, change: SpineChange): Promise<void>;
  finish(settling: SpineSettling): Promise<void>;
}

/** A mention as its person holds it. */
export interface PersonMention {
  readonly feed: string;
  readonly key: string;
  readonly role: string;
  /** Since when the hub knows it; ISO instant. */
  readonly knownFrom: string;
}

/** An entry of the redirect feed. Holds ids only. */
export interface PersonEvent {
  /** Ascending; what a reader of the feed goes on from. */
  readonly no: number;
  readonly kind: SpineEventKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly run: string;
  readonly at: string;
}

/** Questions about persons by id; none leads from a value to a person. */
export interface PersonReadings {
  /** The family of an id: all that it passed something on to. */
  lineage(id: string): Promise<Lineage>;
  mentions(id: string): Promise<readonly PersonMention[]>;
  /** Events that name the id, in order. */
  history(id: string): Promise<readonly PersonEvent[]>;
  /** Events in pages, for readers of the API. */
  readonly redirects: Listing<null, PersonEvent>;
  /** Events after a number, in order, in pages. */
  events(since: number): AsyncIterable<readonly PersonEvent[]>;
}
