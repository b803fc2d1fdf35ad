import type { Actor } from '../domain/access/actor.ts';
import type { Catalogue, Receipts } from '../ports/catalogue.ts';
import type { Hub } from '../ports/hub.ts';
import type { Schedule } from '../ports/schedules.ts';
import type { Cursors } from './cursors.ts';
import { type Disclosure, disclosureTo, type View } from './disclosure.ts';
import type { IncomingFiles } from './http/incoming-files.ts';
import { type Loaders, loadersOn } from './loaders.ts';

/** What the door needs from the world; wired once, by the main layer. */
export interface World {
  readonly hub: Hub;
  readonly catalogue: Catalogue;
  readonly cursors: Cursors;
  readonly incoming: IncomingFiles;
  /** One change, one transaction: `hub` inside it works in that transaction. */
  readonly change: <T>(work: (hub: Hub, receipts: Receipts) => Promise<T>) => Promise<T>;
  /** Tells the queue that a line of the roster cycle was changed. */
  readonly reschedule: (schedule: Schedule) => Promise<void>;
  /** Writes down a look at natural keys in full. */
  readonly writeDown: (view: View) => Promise<void>;
  /** @throws Refused when the token is missing, expired or not ours */
  readonly whoCalls: (authorization: string | undefined) => Promise<Actor>;
}

/** What resolvers get for one request. */
export interface Context extends World {
  readonly actor: Actor;
  readonly loaders: Loaders;
  readonly disclosure: Disclosure;
}

export const contextFor = (actor: Actor, world: World): Context => ({
  ...world,
  actor,
  loaders: loadersOn(world.catalogue),
  disclosure: disclosureTo(actor, world.writeDown),
});
