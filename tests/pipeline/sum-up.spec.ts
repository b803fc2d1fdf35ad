import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumUpBeside } from '../../src/pipeline/sum-up.ts';
import type { Hub, Stores } from '../../src/ports/hub.ts';
import type { Run } from '../../src/ports/runs.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

describe('what a run found, summed up beside its settling', () => {
  let test: TestHub;
  let run: Run;
  beforeAll(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0)), entry(child(1))] });
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(1)), certificate(child(2))] });
    run = await test.check({ asOf: '2025-06-30' });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** Sums that are asked for at once, and the transactions that began for it; `alter` is what the transaction beside meets. */
  const summed = async (alter: (work: Hub['inTransaction']) => Hub['inTransaction']) => {
    const askedFor = sumUpBeside(run, { inTransaction: alter(test.hub.inTransaction) });
    return test.hub.inTransaction(async (stores: Stores) => {
      const own = {
        runRegister: {
          ...stores.runRegister,
          sums: async (id: string) => ({ ...(await stores.runRegister.sums(id)), by: 'settling' }),
        },
      };
      // As long as settling takes.
      await new Promise((resolve) => setTimeout(resolve, 200));
      return askedFor(own);
    });
  };
  const sums = () => test.hub.inTransaction(({ runRegister }) => runRegister.sums(run.id));

  it('is what it would be summed up afterwards', async () => {
    expect(await summed((work) => work)).toEqual(await sums());
  });

  it('is summed up by whoever settles where no connection is free for another transaction', async () => {
    const never: Hub['inTransaction'] = () => new Promise(() => undefined);
    expect(await summed(() => never)).toEqual({ ...(await sums()), by: 'settling' });
  });

  it('is summed up by whoever settles where the other transaction fails', async () => {
    const failing =
      (work: Hub['inTransaction']): Hub['inTransaction'] =>
      (of) =>
        work(async (stores) => {
          await of(stores);
          throw new Error('the connection is gone');
        });
    expect(await summed(failing)).toEqual({ ...(await sums()), by: 'settling' });
  });
});
