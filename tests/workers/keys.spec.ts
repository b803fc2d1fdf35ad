import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { rowsWithoutKeys } from '../../src/pipeline/enter-keys.ts';
import { startKeyWorker } from '../../workers/key-worker.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { child, entry } from '../support/people.ts';

const LOOK_MS = 50;

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
beforeEach(() => test.empty());
afterAll(() => test[Symbol.asyncDispose]());

const deliver = (...children: readonly number[]) =>
  test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: children.map((no) => entry(child(no))) });
const without = () => rowsWithoutKeys(test.hub);
const entered = async () =>
  Number((await test.database.query<{ n: string }>('select count(distinct record_id) n from mention_key'))[0]?.n);

it('keys of many rows are entered before anybody orders a run, once no more of them come', async () => {
  await deliver(0, 1);
  await using worker = startKeyWorker(test, { lookMs: LOOK_MS, many: 2 });
  void worker;
  await expect.poll(without).toBe(0);
  expect(await entered()).toBe(2);
});

it('keys of few rows wait for the next run', async () => {
  await deliver(0);
  await using worker = startKeyWorker(test, { lookMs: LOOK_MS, many: 2 });
  void worker;
  await sleep(6 * LOOK_MS);
  expect([await without(), await entered()]).toEqual([1, 0]);
  await deliver(1);
  await expect.poll(without).toBe(0);
});

it('rows that are still coming are left alone', async () => {
  await deliver(0, 1);
  const counts = [2, 3, 4, 5, 6, 6];
  const seen: number[] = [];
  const rosters = {
    ...test.hub,
    inTransaction: (work: Parameters<typeof test.hub.inTransaction>[0]) =>
      test.hub.inTransaction((stores) =>
        work({
          ...stores,
          runKeys: {
            ...stores.runKeys,
            due: async () => {
              const rows = counts[seen.length] ?? 0;
              seen.push(rows);
              return [{ feed: 'PS-BIRTH', rows }];
            },
          },
        }),
      ),
  } as typeof test.hub;
  await using worker = startKeyWorker({ hub: rosters }, { lookMs: LOOK_MS, many: 2 });
  void worker;
  await expect.poll(entered).toBe(2);
  expect(seen.slice(0, 6)).toEqual(counts);
});
