import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HOST } from '../../src/actions/access/noted.ts';
import { keepRetention } from '../../src/actions/retention/keep-retention.ts';
import { previewErasure } from '../../src/actions/retention/preview-erasure.ts';
import { figuresOf, parsePeriod } from '../../src/pipeline/figures.ts';
import type { Hub } from '../../src/ports/hub.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { childId, dead, deadId, motherId, child } from '../support/people.ts';
import { REGISTER } from '../support/register.ts';

/** The hub on a later day. */
export const onDay = (hub: Hub, today: string): Hub => ({
  ...hub,
  clock: { now: () => new Date(`${today}T04:00:00Z`), today: () => today },
});

/** Every text of every table, as a thief of the database reads it. */
export async function dumpOf({ database }: TestHub): Promise<string> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `select tablename name from pg_tables where schemaname = 'lianhe' order by 1`,
  );
  const texts: string[] = [];
  for (const { name } of tables)
    texts.push((await database.pool.query<{ t: string | null }>(`select string_agg(t::text, E'\\n') t from lianhe.${name} t`)).rows[0]?.t ?? '');
  return texts.join('\n');
}

describe('a county whose rosters of the first quarter of 2025 reach the end of their term', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
    for (const roster of REGISTER) await test.deliver(roster);
    await test.check({ asOf: '2026-03-31', confirm: true });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const count = async (table: string): Promise<number> =>
    Number((await test.database.query<{ n: string }>(`select count(*) n from ${table}`))[0]?.n);
  const figures = async () =>
    figuresOf(await test.readings.tallies(null), { period: parsePeriod('2025'), region: '290121' });

  it('keeps matched rows to the last day of the 24th month, and unmatched ones as long as their case is open', async () => {
    const before = await count('source_record');
    for (const row of await previewErasure(onDay(test.hub, '2027-03-31'))) console.log(JSON.stringify(row));
    for (const row of await previewErasure(onDay(test.hub, '2027-04-01'))) console.log(JSON.stringify(row));
    console.log(before);
  });

  it('erases', async () => {
    const digest = await test.digest();
    const f = await figures();
    const kept = await keepRetention(HOST, onDay(test.hub, '2027-04-01'));
    console.log(JSON.stringify(kept));
    console.log(await count('source_record'), await count('erased_record'), await count('link'));
    expect(await test.digest()).toBe(digest);
    expect(await figures()).toEqual(f);
    const run = await test.check({ asOf: '2027-04-01' });
    for (const a of await test.answers(run)) console.log(a.check, a.outcome, a.feed, a.key, JSON.stringify(a).slice(0, 300));
    expect(await figures()).toEqual(f);
    const dump = await dumpOf(test);
    for (let no = 0; no < 6; no++) console.log(no, dump.includes(child(no).name), dump.includes(dead(no).name));
    console.log(await test.database.pool.query('select count(*) filter (where sealed is not null) s, count(*) filter (where doomed_at is not null) d, count(*) n from lianhe.identity_number').then(r=>r.rows), childId.name, deadId.name, motherId.name);
  });
});
