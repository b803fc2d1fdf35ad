import { randomUUID } from 'node:crypto';
import type { Orders } from '../../ports/orders.ts';
import type { Transaction } from './database.ts';

/** Orders wait in the outbox, written in the same transaction as what they follow from. */
export const orders = (tx: Transaction): Orders => ({
  place: async (placed) => {
    for (const { topic, key, payload } of placed)
      await tx.query(
        'insert into outbox (id, topic, key, payload) values ($1, $2, $3, $4) on conflict (key) do nothing',
        [randomUUID(), topic, key, JSON.stringify(payload)],
      );
  },
});
