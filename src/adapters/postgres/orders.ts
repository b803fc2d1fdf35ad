import { randomUUID } from 'node:crypto';
import type { Orders } from '../../ports/orders.ts';
import { traceParentHere } from '../telemetry/otel-spans.ts';
import type { Transaction } from './database.ts';

/** Orders wait in the outbox, written in the same transaction as what they follow from, and go on in the same trace. */
export const orders = (tx: Transaction): Orders => ({
  place: async (placed) => {
    const traceParent = traceParentHere();
    for (const { topic, key, payload } of placed)
      await tx.query(
        `insert into outbox (id, topic, key, payload, traceparent) values ($1, $2, $3, $4, $5)
         on conflict (key) do nothing`,
        [randomUUID(), topic, key, JSON.stringify(payload), traceParent],
      );
  },
});
