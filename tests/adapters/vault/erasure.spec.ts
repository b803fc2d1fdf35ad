import { expect, it } from 'vitest';

import { openDatabase } from '../../../src/adapters/postgres/database.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { child, childId, entry } from '../../support/people.ts';
import { fill, PAIR } from './register.ts';

it('an erased number can be read nowhere, still counts as found, and makes no finding come up', async () => {
  await using test = await openTestHub();
  await fill(test);
  const before = (await test.findings()).map(({ check, id }) => `${check} ${id}`).toSorted();
  expect(await test.database.vault.erase([PAIR.entry])).toBe(1);
  expect(await test.database.vault.erase([PAIR.entry])).toBe(0);

  await using fresh = await openDatabase(test.url, test.keyFile);
  const rows = await fresh.query('select * from source_record r join mention m on m.record_id = r.id');
  expect(JSON.stringify(rows)).not.toContain(PAIR.entry);
  expect(await test.database.query('select 1 "one" from mention where id_number = $1', [PAIR.entry])).not.toEqual([]);
  await test.check({ asOf: '2025-06-30' });
  expect((await test.findings()).map(({ check, id }) => `${check} ${id}`).toSorted()).toEqual(before);
  expect(JSON.stringify(await test.answers())).not.toContain(PAIR.entry);
});

it('erasing a number also erases what somebody wrote otherwise', async () => {
  await using test = await openTestHub();
  await fill(test);
  expect(await searchSent(test, '29012119400501003x')).toBe(true);
  expect(await searchSent(test, '290121 19900315 0015')).toBe(true);
  await test.database.vault.erase(['29012119400501003X', '290121199003150015']);
  expect(await searchSent(test, '29012119400501003x')).toBe(false);
  expect(await searchSent(test, '290121 19900315 0015')).toBe(false);
  expect(await searchSent(test, '110105491231002')).toBe(true);
});

const searchSent = async ({ database }: TestHub, text: string): Promise<boolean> =>
  JSON.stringify(await database.query('select sent from source_record')).includes(text);

it('another process forgets an erased number within a second, and stores it anew when it is sent again', async () => {
  await using test = await openTestHub();
  await fill(test);
  await using other = await openDatabase(test.url, test.keyFile);
  const number = childId(child(3));
  const read = () => other.query<{ key: string }>('select key from source_record where key = $1', [number]);
  expect(await read()).toEqual([{ key: number }]);
  await test.database.vault.erase([number]);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await read())[0]?.key).toMatch(/^idn\./);
  await test.deliver({ feed: 'PS-BIRTH', period: '2025-02', rows: [entry(child(3), { 姓名: '张再报' })] });
  expect((await read())[0]?.key).toBe(number);
});
