import type { AgreementEvent } from '../domain/agreements/life/agreement-event.ts';
import type { RevealUse, RevealWindow } from '../domain/agreements/reveal-budget.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';

/** Persons whose data is to go out under one agreement. */
export interface VolumeRequest {
  /** Id of the agreement, without version: a new version does not start the day anew. */
  readonly agreement: string;
  /** Most distinct persons on one day, as the version in force has it. */
  readonly ceiling: number;
  /** Opaque tokens, one a person. */
  readonly subjects: readonly string[];
}

export interface VolumeAnswer {
  readonly agreement: string;
  /** False: the ceiling would be passed; none of these persons was counted, and nothing about them may go out. */
  readonly holds: boolean;
  /** Distinct persons counted on the day, those of this request included when it holds. */
  readonly persons: number;
  readonly ceiling: number;
}

export interface RevealRequest {
  /** Account of the officer. */
  readonly officer: string;
  /** Opaque tokens of the persons to be revealed. */
  readonly subjects: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly windows: readonly RevealWindow[];
}

export type RevealAnswer =
  | { readonly granted: true; readonly uses: readonly RevealUse[] }
  | {
      readonly granted: false;
      readonly uses: readonly RevealUse[];
      readonly exceeded: RevealWindow['code'];
      /** When the first person leaves the window so far that the request fits; null when it never can. */
      readonly resetsAt: string | null;
    };

/** Sharing agreements as they were made, and how much was read under them; appended to, never changed. */
export interface Agreements {
  /** Every event that was known at an instant (null = now), in the order in which the hub learnt of them. */
  events(knownAt: string | null): Promise<readonly AgreementEvent[]>;
  /** The events of one agreement. */
  of(id: string): Promise<readonly AgreementEvent[]>;
  /** The same; nobody else adds to them until the transaction ends. */
  take(id: string): Promise<readonly AgreementEvent[]>;
  append(events: readonly AgreementEvent[]): Promise<void>;
  /** A number that rises with every event: a book made at another number is out of date. */
  epoch(): Promise<number>;
  /** Counts persons of a day under their agreements; never beyond a ceiling, however many ask at once. */
  countPersons(day: PlainDate, requests: readonly VolumeRequest[]): Promise<readonly VolumeAnswer[]>;
  /** Takes persons out of the budget of an officer, all of them or none; a person already in a window costs nothing. */
  spendReveals(request: RevealRequest): Promise<RevealAnswer>;
  /** How much of each window an officer has used; spends nothing. */
  revealUse(officer: string, at: string, windows: readonly RevealWindow[]): Promise<readonly RevealUse[]>;
}
