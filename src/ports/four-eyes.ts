import type { Consumer } from '../domain/access/actor.ts';
import type { ApprovalPair, Drawn, Voice } from '../domain/access/four-eyes.ts';
import type { Role } from '../domain/access/role.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';

/** One of the places in a matter where somebody else must speak. */
export interface Seat {
  /** `kind:id` of what is decided. */
  readonly matter: string;
  /** For whom the voice speaks; '' where a matter has one seat. */
  readonly side: string;
}

/** Whose posts may take a seat. */
export interface Entitled {
  readonly roles: readonly Role[];
  /** Null = of any unit. */
  readonly departments: readonly Consumer[] | null;
  /** Region of the matter: the post must cover it. */
  readonly region: string;
  /** Persons who spoke already, or may not speak in this matter. */
  readonly except: readonly string[];
}

/** Lets two persons go on deciding together for the rest of a month. */
export interface PairRelease {
  readonly persons: ApprovalPair['persons'];
  /** First day of the month. */
  readonly month: PlainDate;
  /** Neither of the two. */
  readonly by: string;
  readonly reason: string;
}

/** A seat that somebody was drawn for. */
export interface DrawnSeat extends Seat, Drawn {}

/** Matters that two people decide: who spoke, and who was drawn to speak next. */
export interface FourEyes {
  /** What was said in a matter, the oldest first; locks the matter until the end of the transaction. */
  take(matter: string): Promise<readonly Voice[]>;
  add(matter: string, voice: Voice): Promise<void>;
  drawn(seat: Seat): Promise<Drawn | null>;
  /** Draws somebody for a seat, or takes the drawing back (null). */
  draw(seat: Seat, drawn: Drawn | null): Promise<void>;
  /** Persons who may take a seat from a post that counts today, in the order of their names. */
  entitled(whom: Entitled): Promise<readonly string[]>;
  /** Seats that wait for a person. */
  waitingFor(person: string, now: string): Promise<readonly DrawnSeat[]>;
  /** How often two persons have decided together in a month; locks the pair until the end of the transaction. */
  pair(persons: ApprovalPair['persons'], month: PlainDate): Promise<ApprovalPair>;
  /** They did so once more. The database takes no more than may be. */
  keepPair(pair: ApprovalPair, month: PlainDate, matter: string): Promise<void>;
  /** Pairs of a month, the most frequent first; 100 at most. */
  pairs(month: PlainDate): Promise<readonly ApprovalPair[]>;
  /** With whom somebody has decided so much in a month that a third must be asked. */
  spentWith(person: string, month: PlainDate): Promise<readonly string[]>;
  releasePair(release: PairRelease): Promise<void>;
  /** The matter is decided: forgets who spoke and who was drawn. */
  forget(matter: string): Promise<void>;
}
