import type { Consumer } from '../access/actor.ts';
import { type Agreement, agreementId } from './agreement.ts';
import type { Withheld } from './decision.ts';
import type { AgreementEvent } from './life/agreement-event.ts';
import { historyOf, inForce, newestMatured, nextChange, stateOf } from './life/standing.ts';

/** What counts between a reader and a feed: the agreement, or why there is none. */
export type BookEntry =
  | { readonly agreement: Agreement }
  | { readonly agreement: null; readonly withheld: Extract<Withheld, `AGREEMENT_${string}` | 'NOT_SHARED'> };

/** The agreements that count at one instant. Immutable: read a new one when the store has changed or `until` has come. */
export interface AgreementBook {
  /** Instant for which it was made (ISO 8601, UTC). */
  readonly at: string;
  /** First instant at which it is no longer right, if nothing is appended; null = never. */
  readonly until: string | null;
  entry(consumer: Consumer, feed: string): BookEntry;
}

const NO_ENTRY: BookEntry = { agreement: null, withheld: 'NOT_SHARED' };

/** The book at an instant, from every event known (pass the events known then to see what was believed then). */
export function agreementBook(events: readonly AgreementEvent[], at: string): AgreementBook {
  const histories = [...Map.groupBy(events, ({ id }) => id)].map(([id, own]) => [id, historyOf(own)] as const);
  const entries = new Map(histories.map(([id, history]) => [id, entryOf(history, at)]));
  const turns = histories.flatMap(([, history]) => nextChange(history, at) ?? []);
  return {
    at,
    until: turns.toSorted()[0] ?? null,
    entry: (consumer, feed) => entries.get(agreementId(consumer, feed)) ?? NO_ENTRY,
  };
}

function entryOf(history: ReturnType<typeof historyOf>, at: string): BookEntry {
  const version = inForce(history, at);
  if (version !== null) return { agreement: version.agreement };
  const newest = newestMatured(history, at);
  if (newest === null) return { agreement: null, withheld: 'AGREEMENT_PENDING' };
  const state = stateOf(newest, history, at);
  if (state === 'suspended') return { agreement: null, withheld: 'AGREEMENT_SUSPENDED' };
  return { agreement: null, withheld: state === 'revoked' ? 'AGREEMENT_REVOKED' : 'AGREEMENT_EXPIRED' };
}
