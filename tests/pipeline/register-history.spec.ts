import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyOfRun } from '../../src/pipeline/register-history.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import type { Stores } from '../../src/ports/hub.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, silent, type TestHub } from '../support/hub.ts';
import { child, childId, entry, renaming } from '../support/people.ts';

describe('what the register changed until a run was planned', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** The history of a run, with how many feeds were read for it. */
  const historyOf = (runId: string) =>
    test.hub.inTransaction(async (stores) => {
      let reads = 0;
      const rowsOf: Stores['runRegister']['rowsOf'] = (run, feed) => {
        reads += 1;
        return stores.runRegister.rowsOf(run, feed);
      };
      const { history } = await historyOfRun(runId, { ...stores, runRegister: { ...stores.runRegister, rowsOf } });
      return { reads, formerNames: [0, 1].map((no) => history.formerNameKeys(childId(child(no))).size) };
    });
  const planned = async () => (await planRun(requestOf({ asOf: '2025-06-30' }), test.hub)).id;
  const rename = (period: string, no: number) =>
    test.deliver({ feed: 'PS-CORR', period, rows: [renaming(child(no), `新名${no}`)] });

  it('is read once, and again only when a run goes on from another with corrections that came since', async () => {
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [0, 1].map((no) => entry(child(no))) });
    await rename('2025-03', 0);
    const first = await test.check({ asOf: '2025-06-30' });
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-04', rows: [entry(child(2))] });
    // In this process the run has just been worked on.
    expect(await historyOf(first.id)).toEqual({ reads: 0, formerNames: [1, 0] });
    const second = await planned();
    expect(await historyOf(second)).toEqual({ reads: 0, formerNames: [1, 0] });
    await workOnRun(second, { hub: test.hub, logger: silent });
    await rename('2025-04', 1);
    const third = await planned();
    expect(await historyOf(third)).toEqual({ reads: 1, formerNames: [1, 1] });
    expect(await historyOf(third)).toEqual({ reads: 0, formerNames: [1, 1] });
  });
});
