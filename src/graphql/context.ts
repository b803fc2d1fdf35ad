import type { SignedFile } from '../actions/signed-file-fault.ts';
import type { BatchAnswer } from '../actions/submit-batch.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { EvidenceFacts } from '../domain/evidence/sensitive-operations.ts';
import type { Purpose } from '../domain/agreements/purposes.ts';
import type { AccessReadings } from '../ports/access-readings.ts';
import type { Catalogue, Receipts } from '../ports/catalogue.ts';
import type { EvidenceReadings } from '../ports/evidence.ts';
import type { FaultOf } from '../ports/fault-of.ts';
import type { Hub } from '../ports/hub.ts';
import type { IncomingFiles } from '../ports/incoming-files.ts';
import type { PublicKeys } from '../ports/public-keys.ts';
import type { Schedule } from '../ports/schedules.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { type AccessLoaders, accessLoadersOn } from './access/access-loaders.ts';
import type { Cursors } from './cursors.ts';
import { type Disclosure, disclosureTo, type DisclosureWorld } from './disclosure/disclosure.ts';
import type { Credentials } from './http/credentials.ts';
import type { KnownOperations } from './http/known-operations.ts';
import type { SignInDesk } from './http/sign-in-desk.ts';
import type { Spending } from './spending.ts';
import { type Loaders, loadersOn, type ProtectedFor } from './loaders.ts';

/** What the door needs from the world; wired once, by the main layer. */
export interface World extends DisclosureWorld {
  readonly hub: Hub;
  /** What this caller may read: rows of its post. */
  readonly catalogueFor: (actor: Actor) => Catalogue;
  /** Positions that only this caller can go on from. */
  readonly cursorsFor: (actor: Actor) => Cursors;
  /** Whether the database answers with a schema that this program can work on. */
  readonly hasFittingSchema: () => Promise<boolean>;
  readonly incoming: IncomingFiles;
  /** One change, one transaction: `hub` inside it works in that transaction. */
  readonly change: <T>(work: (hub: Hub, receipts: Receipts) => Promise<T>) => Promise<T>;
  /** Tells the queue that a line of the roster cycle was changed. */
  readonly reschedule: (schedule: Schedule) => Promise<void>;
  readonly protectedFor: ProtectedFor;
  readonly evidence: EvidenceReadings;
  /** Takes a signed batch inside the transaction of `hub`. */
  readonly submit: (file: SignedFile, hub: Hub) => Promise<BatchAnswer>;
  /** Where the evidence log stands: whether anything sensitive may go on. */
  readonly evidenceFacts: () => Promise<EvidenceFacts>;
  /** @throws Refused when token or session is missing, over or not ours */
  readonly whoCalls: (credentials: Credentials) => Promise<Actor>;
  /** Which of these callers may stay; a look, not a use of their sessions. */
  readonly whoStays: (credentials: readonly Credentials[]) => Promise<readonly boolean[]>;
  readonly desk: SignInDesk;
  /** Accounts, posts, keys and sessions; who may read them is asked before. */
  readonly access: AccessReadings;
  readonly keys: PublicKeys;
  /** What may be sent without the right to ask freely. */
  readonly operations: KnownOperations;
  readonly telemetry: Telemetry;
  /** Tells a full disk or a database that is away from a fault of the program. */
  readonly faultOf: FaultOf;
  /** What each caller may ask in a minute. */
  readonly spending: Spending;
}

/** What resolvers get for one request. */
export interface Context extends World {
  readonly actor: Actor;
  /** What this request reads personal data for; null when it did not say, and then it reads none. */
  readonly purpose: Purpose | null;
  readonly catalogue: Catalogue;
  readonly cursors: Cursors;
  readonly loaders: Loaders;
  readonly accessLoaders: AccessLoaders;
  readonly disclosure: Disclosure;
}

export function contextFor(actor: Actor, purpose: Purpose | null, world: World): Context {
  const catalogue = world.catalogueFor(actor);
  const loaders = loadersOn(catalogue, world.protectedFor);
  return {
    ...world,
    actor,
    purpose,
    catalogue,
    cursors: world.cursorsFor(actor),
    loaders,
    accessLoaders: accessLoadersOn(world.access),
    disclosure: disclosureTo({ actor, purpose, loaders }, world),
  };
}
