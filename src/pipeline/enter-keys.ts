import type { Hub } from '../ports/hub.ts';

/** Feeds entered at once: each sorts and writes on one core of the database, and a server has two at least. */
const AT_ONCE = 2;

/** Rows whose keys are not in the table of keys yet, over all feeds. */
export async function rowsWithoutKeys({ inTransaction }: Hub): Promise<number> {
  const due = await inTransaction(({ runKeys }) => runKeys.due());
  return due.reduce((sum, { rows }) => sum + rows, 0);
}

/**
 * Enters the keys of all rows that lack them, feed by feed and each in a transaction of its own: killed in between, what was entered
 * stays and the rest is still due. Erasures wait, which would else miss keys that are just being entered.
 */
export async function enterKeys({ inTransaction }: Hub): Promise<void> {
  await inTransaction(({ runKeys }) => runKeys.refreshStatistics());
  const due = (await inTransaction(({ runKeys }) => runKeys.due())).toReversed();
  const work = async (): Promise<void> => {
    for (let next = due.pop(); next !== undefined; next = due.pop()) {
      const { feed } = next;
      await inTransaction(async ({ retention, runKeys }) => {
        await retention.holdErasures();
        await runKeys.enter(feed);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await inTransaction(({ runKeys }) => runKeys.refreshStatistics());
}
