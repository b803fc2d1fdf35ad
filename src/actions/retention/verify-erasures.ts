import { compareErased, type Discrepancy } from '../../domain/retention/compare-erased.ts';
import type { Hub } from '../../ports/hub.ts';
import { objectOf } from './carry-out.ts';

/**
 * Whether everything that is gone was erased by an order, and every order erased what the evidence log says. The log itself is
 * verified by `audit verify`.
 */
export const verifyErasures = ({ inTransaction }: Hub): Promise<readonly Discrepancy[]> =>
  inTransaction(async ({ retention }) => {
    const done = (await retention.orders()).filter(({ state }) => state === 'done');
    const recomputed = [];
    for (const order of done)
      for (const erased of await retention.erasedBy(order.id)) recomputed.push({ order: objectOf(order), ...erased });
    return compareErased(await retention.namedErased(), recomputed, await retention.brokenBatches());
  });
