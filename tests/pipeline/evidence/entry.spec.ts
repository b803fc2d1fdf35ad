import { describe, expect, it } from 'vitest';
import { settleLog } from '../../../bench/evidence-drill/written-log.ts';
import { LOOK, append, count, log, openForEachTest, test } from './evidence-desk.ts';

/** Every table of the log that is kept for good, and a column of it. */
const KEPT: Readonly<Record<string, string>> = {
  evidence: 'object',
  evidence_leaf: 'chain',
  evidence_tile: 'hash',
  evidence_checkpoint: 'root',
  evidence_witnessed: 'at',
  evidence_key: 'public_key',
};

openForEachTest();

describe('an entry of the evidence log', () => {
  it('is stored with the effect it tells of, or neither is', async () => {
    const deed = test.hub.inTransaction(async ({ evidence, orders }) => {
      await orders.place([{ topic: 'run', key: 'deed', payload: { runId: 'r' } }]);
      await evidence.append([LOOK]);
      throw new Error('the deed fails');
    });
    await expect(deed).rejects.toThrow('the deed fails');
    expect([await count('evidence'), await count('outbox')]).toEqual([0, 0]);
  });

  it('that would hold a name or a number makes the whole deed fail', async () => {
    const deed = test.hub.inTransaction(async ({ evidence, orders }) => {
      await orders.place([{ topic: 'run', key: 'deed', payload: { runId: 'r' } }]);
      await evidence.append([{ ...LOOK, detail: { name: '王秀英' } }]);
    });
    await expect(deed).rejects.toThrow(/detail\.name/u);
    expect([await count('evidence'), await count('outbox')]).toEqual([0, 0]);
  });

  it('is numbered by its writer without gaps, whatever is rolled back', async () => {
    for (let round = 0; round < 10; round += 1) {
      await append(LOOK, LOOK);
      await test.hub
        .inTransaction(async ({ evidence }) => {
          await evidence.append([LOOK]);
          throw new Error('rolled back');
        })
        .catch(() => undefined);
    }
    const gaps = await test.database.query(
      'select writer from evidence group by writer having max(n) <> count(*) or min(n) <> 1',
    );
    expect(gaps).toEqual([]);
    expect(await count('evidence')).toBe(20);
  });

  it('stays as it was written: nothing of the log takes UPDATE, DELETE or TRUNCATE, not even from its owner', async () => {
    await append(LOOK);
    await settleLog(log);
    for (const [table, column] of Object.entries(KEPT))
      for (const change of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(test.database.query(change), change).rejects.toThrow(/appended to, never changed/u);
  });
});
