import type { Consumer } from '../domain/access/actor.ts';
import type { Drawn, Voice } from '../domain/access/four-eyes.ts';
import type { Role } from '../domain/access/role.ts';

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
  /** Persons who spoke already. */
  readonly except: readonly string[];
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
  /** The matter is decided: forgets who spoke and who was drawn. */
  forget(matter: string): Promise<void>;
}
