import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../../src/adapters/postgres/database.ts';
import { numberKey } from '../../../src/domain/linkage/blocking-keys.ts';
import { linkIdOf } from '../../../src/pipeline/link-id.ts';
import { child, childId, entry } from '../../support/people.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { searchDump } from './every-text.ts';
import { fill, NUMBERS, PAIR, REGISTER } from './register.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
  await fill(test);
  await test.hub.inTransaction(({ decisions }) =>
    decisions.decide({
      id: randomUUID(),
      pairKey: `HC-BIRTH:${PAIR.certificate}#child~PS-BIRTH:${PAIR.entry}#self`,
      verdict: 'not_same',
      reason: `号码 ${PAIR.entry} 是另一个孩子的`,
      actor: 'wang',
    }),
  );
  await test.check({ asOf: '2025-06-30' });
});
afterAll(() => test[Symbol.asyncDispose]());

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const raw = async <T>(sql: string): Promise<T[]> => (await test.database.pool.query(sql)).rows as T[];

describe('whoever takes a copy of the database', () => {
  it('finds none of the numbers that were sent, in no table and no column', async () => {
    expect(await searchDump(test.url, NUMBERS)).toEqual([]);
  });

  it('finds what else was sent: the search looks where it should', async () => {
    const places = (await searchDump(test.url, ['张小明'])).map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['lianhe.source_record.content', 'lianhe.mention.name']));
  });

  it('finds no number by trying its digest: findings, links, keys and rows are under a key', async () => {
    const named = await test.database.query<{ id: string; check_code: string; feed: string; key: string }>(
      'select id, check_code, feed, key from finding',
    );
    const numbered = named.filter(({ key }) => NUMBERS.some((number) => key.includes(number)));
    expect(numbered.length).toBeGreaterThan(3);
    const tried = numbered.map(({ check_code: check, feed, key }) => md5(`${check}|${feed}|${key}`));
    expect(numbered.filter(({ id }, no) => id.replaceAll('-', '') === tried[no])).toEqual([]);
    const keys = NUMBERS.map((number) => String(numberKey(number)));
    expect(await raw('select 1 from mention_key')).not.toEqual([]);
    expect(await raw(`select 1 from mention_key where key = any('{${keys.join()}}')`)).toEqual([]);
    expect(await raw(`select 1 from mention where keys && '{${keys.join()}}'`)).toEqual([]);
    const links = await test.database.query<{ pair_key: string; link_id: string }>(
      'select pair_key, link_id from link',
    );
    expect(links.filter(({ pair_key, link_id }) => link_id === linkIdOf(pair_key))).toEqual([]);
  });
});

describe('the hub itself', () => {
  it('reads every number as it was sent', async () => {
    const rows = await test.database.query<{ text: string }>('select sent::text "text" from source_record');
    const rejected = await test.database.query<{ text: string }>('select cells::text "text" from rejection');
    const read = [...rows, ...rejected].map(({ text }) => text).join('\n');
    const sent = REGISTER.flatMap(({ rows: of }) => of.flatMap((row) => Object.values(row)));
    const numbers = NUMBERS.filter((number) => sent.some((cell) => cell.includes(number)));
    expect(numbers.length).toBeGreaterThan(15);
    expect(numbers.filter((number) => !read.includes(number))).toEqual([]);
  });

  it('finds a person by number, and a number nobody sent is not kept for having been asked', async () => {
    const before = await raw('select count(*) from identity_number');
    const asked = '290121198001010011';
    expect(await test.database.query('select 1 from mention where id_number = $1', [asked])).toEqual([]);
    expect(await test.database.query('select 1 "one" from mention where id_number = $1', [PAIR.entry])).not.toEqual([]);
    expect(await raw('select count(*) from identity_number')).toEqual(before);
  });

  it('does not take a token from outside for the number it stands for', async () => {
    const [{ token } = { token: '' }] = await raw<{ token: string }>(
      'select token from identity_number order by 1 limit 1',
    );
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-02', rows: [entry(child(40), { 姓名: `张${token}` })] });
    const [row] = await test.database.query<{ name: string }>(
      `select content ->> 'name' "name" from source_record where key = $1`,
      [childId(child(40))],
    );
    expect(row?.name).toBe(`张${token}`);
  });
});

describe('a vault that was tampered with', () => {
  it('says so when two ciphertexts were swapped, and shows neither number', async () => {
    // Two that a row states: the vault knows numbers of rejected rows too, which are not read here.
    const two = `(select n.token from identity_number n where n.sealed is not null
      and exists (select 1 from source_record r where position(n.token in r.content::text) > 0) order by 1 limit 2)`;
    const swap = `update identity_number n set sealed = o.sealed from identity_number o
      where n.token in ${two} and o.token in ${two} and n.token <> o.token`;
    await test.database.pool.query(swap);
    await using fresh = await openDatabase(test.url, test.keyFile);
    await expect(fresh.query('select key, content from source_record')).rejects.toThrow(
      /调换或篡改[^]*swapped or tampered/,
    );
    await test.database.pool.query(swap);
    await expect(fresh.query('select key from source_record')).resolves.not.toEqual([]);
  });

  it('cannot be opened with another key file, or without one, and says what helps', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lianhe-keys-'));
    await expect(openDatabase(test.url, join(folder, 'none.key'))).rejects.toThrow(
      /从备份恢复[^]*Restore the file from its backup/,
    );
    await using stranger = await openTestHub();
    await expect(openDatabase(test.url, stranger.keyFile)).rejects.toThrow(/主密钥不符[^]*another master key/);
  });
});
