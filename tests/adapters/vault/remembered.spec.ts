import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { replaceNumbers } from '../../../src/adapters/postgres/vault/number-texts.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { idNumber } from '../../support/rosters.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
afterAll(() => test[Symbol.asyncDispose]());

const NUMBERS = 2_000;
/** Characters of the row around each number. */
const AROUND = 20_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const heldBytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

it('a number that is remembered keeps nothing of the row around it', async () => {
  const { vault } = test.database;
  const before = heldBytes();
  for (let no = 0; no < NUMBERS; no += 1) {
    const row = `${'王'.repeat(AROUND)}${no}|${idNumber('290121', '1990-03-15', no)}|`;
    const texts = new Map<string, string>();
    replaceNumbers(row, (written) => {
      const token = vault.tokenOf(written);
      texts.set(token, written);
      return token;
    });
    await vault.keep(texts);
  }
  expect(heldBytes() - before).toBeLessThan((NUMBERS * AROUND) / 4);
});

it('a crowd that reads numbers asks once whether any were erased, and leaves the other connections of the vault alone', async () => {
  const { vault, pool } = test.database;
  const other = await pool.connect();
  await other.query('begin; lock table identity_vault in access exclusive mode');
  // Later than what was seen of late is still good for.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const crowd = Array.from({ length: 10 }, () => vault.refresh());
  await expect.poll(() => vault.pool.totalCount - vault.pool.idleCount).toBe(1);
  expect(vault.pool.waitingCount).toBe(0);
  await other.query('commit');
  other.release();
  expect(new Set(await Promise.all(crowd)).size).toBe(1);
});
