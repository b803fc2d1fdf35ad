import type { Actor } from '../../domain/access/actor.ts';
import { ERASURE_STEPS } from '../../domain/evidence/erasures.ts';
import type { Hub } from '../../ports/hub.ts';
import type { RetentionOrder } from '../../ports/retention.ts';
import { noted } from '../access/noted.ts';
import { objectOf } from './carry-out.ts';

/** Confirms or declines a large erasure; the workers carry it out the next time. Null when no order of this number waits. */
export const decideOrder = (
  number: number,
  isConfirmed: boolean,
  by: Pick<Actor, 'user' | 'role' | 'session'>,
  { inTransaction }: Hub,
): Promise<RetentionOrder | null> =>
  inTransaction(async ({ retention, evidence }) => {
    const order = await retention.decide(number, isConfirmed ? 'running' : 'declined', by.user);
    if (order !== null)
      await evidence.append([
        noted(by, 'erased', objectOf(order), {
          step: isConfirmed ? ERASURE_STEPS.confirmed : 'declined',
          asOf: order.asOf,
        }),
      ]);
    return order;
  });
