import { readFileSync, statSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openDatabase } from '../../../src/adapters/postgres/database.ts';
import { vaultKeys } from '../../../src/adapters/postgres/vault/vault-keys.ts';
import type { VaultKeys } from '../../../src/ports/vault-keys.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { child, childId, entry } from '../../support/people.ts';
import { fill } from './register.ts';

let test: TestHub;
let keys: VaultKeys;
beforeEach(async () => {
  test = await openTestHub();
  keys = vaultKeys(test.database.vault);
  await fill(test);
});
afterEach(() => test[Symbol.asyncDispose]());

const quietly = (): void => undefined;
const suites = async () =>
  (await test.database.pool.query('select distinct get_byte(sealed, 0) suite from identity_number')).rows;

describe('changing the sealing key', () => {
  it('from suite 1 to 2 and back leaves the digest and every number as they were', async () => {
    const digest = await test.digest();
    expect(await suites()).toEqual([{ suite: 1 }]);
    await keys.rotate(2, quietly);
    expect(await suites()).toEqual([{ suite: 2 }]);
    await using fresh = await openDatabase(test.url, test.keyFile);
    expect(await fresh.query('select key from source_record order by id')).toEqual(
      await test.database.query('select key from source_record order by id'),
    );
    expect(await test.digest()).toBe(digest);
    await keys.rotate(1, quietly);
    expect(await suites()).toEqual([{ suite: 1 }]);
    expect(await test.digest()).toBe(digest);
  });

  it('disturbs nobody who imports, runs and reads meanwhile, in this process and in another', async () => {
    await using other = await openDatabase(test.url, test.keyFile);
    const born = Array.from({ length: 12 }, (_, no) => child(100 + no, '2025-03-08'));
    let isOver = false;
    const reading = (async () => {
      let reads = 0;
      for (; !isOver || reads === 0; reads += 1) {
        const rows = await other.query<{ key: string }>(`select key from source_record where feed = 'PS-BIRTH'`);
        expect(rows.filter(({ key }) => !/^\d{17}[\dX]$/.test(key))).toEqual([]);
      }
      return reads;
    })();
    const importing = (async () => {
      for (const of of born)
        await test.deliver({ feed: 'PS-BIRTH', org: `s${of.no}`, period: '2025-03', rows: [entry(of)] });
      await test.check({ asOf: '2025-06-30' });
    })();
    for (const suite of [2, 1, 2] as const) await keys.rotate(suite, quietly);
    await importing;
    isOver = true;
    expect(await reading).toBeGreaterThan(1);
    const stored = await other.query<{ key: string }>(`select key from source_record where key = any($1::text[])`, [
      born.map(childId),
    ]);
    expect(stored).toHaveLength(12);
  }, 120_000);

  it('destroys the old key in the end, and goes on where it was cut off', async () => {
    await expect(
      keys.rotate(2, () => {
        throw new Error('the machine was switched off');
      }),
    ).rejects.toThrow('switched off');
    expect((await keys.status()).rotation).not.toBeNull();
    const version = await keys.rotate(2, quietly);
    const { keys: list, rotation } = await keys.status();
    expect(rotation).toBeNull();
    expect(list.map(({ purpose, state }) => `${purpose} ${state}`)).toEqual([
      'index current',
      'seal destroyed',
      'file retiring',
      'seal current',
      'file current',
    ]);
    expect(list.find((key) => key.version === version)?.numbers).toBeGreaterThan(20);
    const { rows } = await test.database.pool.query(`select wrapped from data_key where state = 'destroyed'`);
    expect(rows).toEqual([{ wrapped: null }]);
  });
});

describe('changing the master key', () => {
  it('touches no number, puts the new key alone into the file, and the old file no longer opens the database', async () => {
    const before = readFileSync(test.keyFile, 'utf8');
    const sealed = async () =>
      (await test.database.pool.query('select token, sealed from identity_number order by 1')).rows;
    const numbers = await sealed();
    const id = await keys.rotateMaster();
    expect(await sealed()).toEqual(numbers);
    const after = readFileSync(test.keyFile, 'utf8');
    expect(after.trim().split('\n')).toHaveLength(1);
    expect(after).toContain(id);
    expect(after).not.toBe(before);
    expect(statSync(test.keyFile).mode & 0o777).toBe(0o400);
    await using fresh = await openDatabase(test.url, test.keyFile);
    expect(await fresh.query(`select 1 "one" from source_record where key = $1`, [childId(child(3))])).toEqual([
      { one: 1 },
    ]);
  });
});
