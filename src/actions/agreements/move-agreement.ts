import type { Actor } from '../../domain/access/actor.ts';
import type { AgreementEvent } from '../../domain/agreements/life/agreement-event.ts';
import { type MoveRefusal, refusalOf } from '../../domain/agreements/life/moves.ts';
import {
  historyOf,
  type History,
  stateOf,
  type Version,
  type VersionState,
  withEvent,
} from '../../domain/agreements/life/standing.ts';
import type { EvidenceEvent } from '../../ports/evidence.ts';
import type { Hub, Stores } from '../../ports/hub.ts';

export type Agreeing =
  | { readonly outcome: 'done'; readonly version: Version; readonly state: VersionState }
  | { readonly outcome: 'refused'; readonly code: MoveRefusal }
  /** The document is no agreement; paths of what is wrong. */
  | { readonly outcome: 'faulty'; readonly faults: readonly string[] };

/** Adds one event to the life of an agreement, with its evidence; the same event a second time changes nothing. */
export const moveAgreement = (event: AgreementEvent, actor: Actor, hub: Hub): Promise<Agreeing> =>
  hub.inTransaction((stores) => moveWithin(event, actor, stores));

/** The same inside a transaction that does more. */
export async function moveWithin(
  event: AgreementEvent,
  actor: Actor,
  { agreements, evidence }: Stores,
): Promise<Agreeing> {
  const events = await agreements.take(event.id);
  const history = historyOf(events);
  if (events.some((known) => isSame(known, event))) return done(history, event);
  const code = refusalOf(history, event);
  await evidence.append([noteOf(event, actor, code)]);
  if (code !== null) return { outcome: 'refused', code };
  await agreements.append([event]);
  return done(withEvent(history, event), event);
}

function done(history: History, { version: number, at }: AgreementEvent): Agreeing {
  const version = history.find(({ agreement }) => agreement.version === number);
  if (version === undefined) throw new Error('an agreement without the version that was just moved');
  return { outcome: 'done', version, state: stateOf(version, history, at) };
}

/** The same person did the same before: a repeated request. What can be done again and again is never one. */
function isSame(known: AgreementEvent, event: AgreementEvent): boolean {
  if (event.kind === 'suspended' || event.kind === 'resumed') return false;
  const [a, b] = [known, event].map(({ kind, version, by: { user, role, department } }) =>
    JSON.stringify([kind, version, user, role, department]),
  );
  return a === b && contentOf(known) === contentOf(event);
}

/** What was proposed, or for which side it was approved; the stored document has its keys in another order. */
function contentOf(event: AgreementEvent): string {
  if (event.kind === 'approved') return event.side;
  return event.kind === 'proposed' ? canonical([event.agreement, event.emergency]) : reasonOf(event);
}

const reasonOf = (event: AgreementEvent): string => ('reason' in event ? event.reason : '');

const canonical = (value: unknown): string => JSON.stringify(value, (_key, entry: unknown) => inOrder(entry));

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What the evidence log keeps of a step: ids and codes. */
export const noteOf = (
  event: AgreementEvent,
  { user, role, session }: Actor,
  code: MoveRefusal | null,
): EvidenceEvent => ({
  actor: { user, role, session },
  action: 'agreement-changed',
  purpose: null,
  agreements: [`${event.id}@${event.version}`],
  object: `agreement:${event.id}`,
  subjects: [],
  result: code === null ? 'done' : 'refused',
  detail: {
    move: event.kind,
    ...(event.kind === 'approved' ? { side: event.side } : {}),
    ...(event.kind === 'proposed' && event.emergency !== null ? { emergency: 'yes' } : {}),
    ...(code === null ? {} : { code }),
  },
});
