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
