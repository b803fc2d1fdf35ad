import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeyReading } from '../../src/ports/run-register.ts';
import type { Run } from '../../src/ports/runs.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cremation, dead, stay } from '../support/people.ts';
import { quarterly, REGISTER } from '../support/register.ts';

const READINGS: readonly KeyReading[] = ['any', 'lists', 'own', 'other'];

describe('the records of a feed that share a key with those of another', () => {
  let test: TestHub;
  let run: Run;
  let later: Run;
  beforeAll(async () => {
    test = await openTestHub();
    for (const roster of REGISTER) await test.deliver(roster);
    const movers = [20, 21, 22, 23].map((no) => dead(no));
    await test.deliver(
      quarterly(
        'PS-INFLOW',
        movers.map((of) => stay(of)),
      ),
    );
    // Not read by a run of the quarter before.
    await test.deliver({
      feed: 'MZ-CREM',
      period: ['2025-04-01', '2025-06-30'],
      rows: movers.map(({ no }) => cremation(dead(no, '2025-05-15'))),
    });
    run = await test.check({ asOf: '2025-03-31' });
    later = await test.check({ asOf: '2025-06-30' });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const read = (feed: string, other: string, reading: KeyReading, { id: runId } = run) =>
    test.hub.inTransaction(async ({ runRegister }) => {
      const scope = { reading, whole: false, numbers: [], hashes: [], keys: [] };
      return (await runRegister.mentionsForLinking(runId, feed, other, scope)).map(({ id }) => id);
    });

  it('are the same however their keys are read', async () => {
    const feeds = [...new Set(REGISTER.map(({ feed }) => feed))];
    let found = 0;
    for (const feed of feeds)
      for (const other of feeds) {
        const asJoin = await read(feed, other, 'any');
        found += asJoin.length;
        for (const reading of READINGS) expect(await read(feed, other, reading)).toEqual(asJoin);
      }
    expect(found).toBeGreaterThan(50);
  });

  it('share it with a record that the run reads', async () => {
    for (const reading of READINGS) {
      const [then, now] = [
        await read('PS-INFLOW', 'MZ-CREM', reading),
        await read('PS-INFLOW', 'MZ-CREM', reading, later),
      ];
      expect(now.length).toBeGreaterThan(then.length);
      expect(now).toEqual(expect.arrayContaining(then));
    }
  });

  it('share it with another record than themselves', async () => {
    for (const reading of READINGS) expect(await read('PS-DEATH', 'PS-DEATH', reading)).toEqual([]);
  });
});
