import { ERASURE_STEPS } from '../../domain/evidence/erasures.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { EvidenceActor } from '../../ports/evidence.ts';
import type { Hub } from '../../ports/hub.ts';
import type { RetentionOrder } from '../../ports/retention.ts';
import { noted } from '../access/noted.ts';
import { carryOut, objectOf, RunAtWork } from './carry-out.ts';
import { countDue, sumDue } from './preview-erasure.ts';
import { everywhere, rulesOf, termsOn } from './terms.ts';

export type Kept =
  /** Nothing is due. */
  | { readonly outcome: 'nothing-due' }
  /** The order is large: the data-protection officer confirms it first. */
  | { readonly outcome: 'waits'; readonly order: RetentionOrder }
  /** A run is at work; the order goes on the next time. */
  | { readonly outcome: 'interrupted'; readonly order: RetentionOrder }
  | { readonly outcome: 'done'; readonly order: RetentionOrder };

/** Who asks when the clock does. */
export const SCHEDULE: EvidenceActor = { user: 'schedule:retention', role: 'hub', session: '' };

/**
 * Erases what is due: goes on with the open order, or makes one of what is due today. Numbers that nothing names any more are
 * destroyed at the end, those of the time before at the beginning.
 */
export async function keepRetention(by: EvidenceActor, hub: Hub): Promise<Kept> {
  await destroyNumbers(by, hub);
  const order = (await hub.inTransaction(({ retention }) => retention.open())) ?? (await placeOrder(by, hub));
  if (order === null) return { outcome: 'nothing-due' };
  if (order.state === 'proposed') return { outcome: 'waits', order };
  try {
    await carryOut(order, by, hub);
  } catch (error) {
    if (error instanceof RunAtWork) return { outcome: 'interrupted', order };
    throw error;
  }
  await destroyNumbers(by, hub);
  return {
    outcome: 'done',
    order: (await hub.inTransaction(({ retention }) => retention.order(order.number))) ?? order,
  };
}

/** An order over what is due today, with its entry in the log; null when nothing is. */
const placeOrder = (by: EvidenceActor, { clock, inTransaction }: Hub): Promise<RetentionOrder | null> =>
  inTransaction(async (stores) => {
    await stores.retention.begin();
    const asOf = clock.today() as PlainDate;
    const terms = await termsOn(asOf, stores);
    const due = await countDue(terms, stores);
    const sum = sumDue(due);
    const open = await stores.retention.open();
    if (open !== null || sum === 0) return open;
    const state = sum >= everywhere('RETAIN_CONFIRM_FROM', terms) ? 'proposed' : 'running';
    const order = await stores.retention.propose({ asOf, state, rules: rulesOf(terms), due, askedBy: by.user });
    await stores.evidence.append([
      noted(by, 'erased', objectOf(order), {
        step: ERASURE_STEPS.ordered,
        state,
        asOf,
        items: sum,
        classes: classesOf(due),
      }),
    ]);
    return order;
  });

const classesOf = (due: RetentionOrder['due']): readonly string[] =>
  [...Map.groupBy(due, ({ of }) => of)].map(([of, counts]) => `${of}=${sumDue(counts)}`);

/** Noted by count only: which numbers went nobody shall be able to tell. */
const destroyNumbers = (by: EvidenceActor, { inTransaction }: Hub): Promise<void> =>
  inTransaction(async ({ retention, evidence }) => {
    const destroyed = await retention.destroyNumbers();
    if (destroyed > 0)
      await evidence.append([
        noted(by, 'erased', 'retention:identity-numbers', {
          step: 'done',
          class: 'identity-numbers',
          items: destroyed,
        }),
      ]);
  });
