import type { Hub } from '../ports/hub.ts';

/** Rows from which it is worth entering feeds side by side; the keys of fewer are entered with the run in less than a second. */
const LARGE = 50_000;

/** Feeds entered at once: each sorts and writes on one core of the database, and a server has two at least. */
const AT_ONCE = 2;

/**
 * Enters the keys of many new rows before a run is planned, feed by feed and each in a transaction of its own: killed in between, what
 * was entered stays and the rest is still due. Erasures wait, which would else miss keys that are just being entered.
 *
 * @param large rows from which it does so; only tests need another number
 */
export async function enterKeys(hub: Hub, large = LARGE): Promise<void> {
  const due = (await hub.inTransaction(({ runKeys }) => runKeys.due())).toReversed();
  if (due.reduce((sum, { rows }) => sum + rows, 0) < large) return;
  await hub.inTransaction(({ runKeys }) => runKeys.refreshStatistics());
  const work = async (): Promise<void> => {
    for (let next = due.pop(); next !== undefined; next = due.pop()) {
      const { feed } = next;
      await hub.inTransaction(async ({ retention, runKeys }) => {
        await retention.holdErasures();
        await runKeys.enter(feed);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
