import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Check } from '../../src/domain/checks/check.ts';
import { checks } from '../../src/domain/checks/index.generated.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { feedPairs } from '../../src/pipeline/run-plan.ts';
import { openTestHub, requestOf, type TestHub } from '../support/hub.ts';
import { addDay, certificate, child, entry, motherId } from '../support/people.ts';

/** Parents are attributes of a birth: no interface can be asked for the children of a mother, or for births by marriage. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARENTAL = /mother|father|parent|母|父/iu;
const BIRTH_FEEDS = ['HC-BIRTH', 'HC-BIRTH-ROSTER', 'PS-BIRTH'];
const MARRIAGE_FEEDS = ['MZ-MARR', 'MZ-DIV'];

describe('what can be asked', () => {
  it('no feed names a parent as a person of its own', () => {
    const people = [...feedById.values()].flatMap(({ id, people: named }) =>
      named.map(({ role, name }) => ({ id, role, name })),
    );
    expect(people.length).toBeGreaterThan(15);
    expect(people.filter(({ role, name }) => PARENTAL.test(role) || PARENTAL.test(name))).toEqual([]);
  });

  it('no check and no figure compares births with marriages', () => {
    const pairs = feedPairs(checks as readonly Check[]).map((pair) => pair.map(({ id }) => id));
    expect(pairs.length).toBeGreaterThan(30);
    expect(
      pairs.filter(
        (pair) => pair.some((id) => BIRTH_FEEDS.includes(id)) && pair.some((id) => MARRIAGE_FEEDS.includes(id)),
      ),
    ).toEqual([]);
  });

  it('checks that gather births under one mother look inside birth feeds only', () => {
    const gathering = (checks as readonly Check[]).flatMap((check) =>
      check.kind === 'group' && check.by.includes('motherBirth') ? check.within.map(({ id }) => id) : [],
    );
    expect(gathering.filter((feed) => !BIRTH_FEEDS.includes(feed))).toEqual([]);
  });

  it.each(globSync('src/ports/*.ts', { cwd: ROOT }))(
    '%s offers no question about parents, children of somebody or spouses',
    (path) => {
      const code = readFileSync(`${ROOT}${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(code).not.toMatch(/mother|father|parents|children|spouse|maiden|couple|marriage/i);
    },
  );

  it.each(globSync('schema/*.graphql', { cwd: ROOT }))('%s offers no such question either', (path) => {
    const names = readFileSync(`${ROOT}${path}`, 'utf8').replace(/"""[\s\S]*?"""|"[^"\n]*"/g, '');
    expect(names).not.toMatch(/mother|father|parents\b|children|spouse|couple|marriage/i);
  });
});

describe('what is stored', () => {
  let test: TestHub;
  // Twins over midnight, and a child of the same mother two years later.
  const first = child(0, '2023-01-08');
  const births = [
    first,
    { ...first, no: 6, birth: addDay(first.birth, 1) },
    { ...first, no: 12, birth: '2025-01-08' },
  ].map((of) => ({ of, cells: { 母亲证件号码: motherId(first) } }));
  beforeAll(async () => {
    test = await openTestHub();
    await test.deliver({
      feed: 'HC-BIRTH',
      period: ['2023-01-01', '2025-03-31'],
      rows: births.map(({ of, cells }) => certificate(of, cells)),
    });
    await test.deliver({
      feed: 'PS-BIRTH',
      period: ['2023-01-01', '2025-03-31'],
      rows: births.map(({ of }) => entry(of, { 母亲公民身份号码: motherId(first) })),
    });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it('no index leads from a parent’s number or name to records', async () => {
    const indexes = await test.database.query<{ indexdef: string }>(
      `select indexdef from pg_indexes where schemaname = 'lianhe'`,
    );
    expect(indexes.length).toBeGreaterThan(15);
    expect(indexes.filter(({ indexdef }) => PARENTAL.test(indexdef))).toEqual([]);
    // Nor one over whole rows as sent, in which they would be found by any word. Identifiers of records are no words, nor
    // the names of things that the evidence log tells of (`record:12`); natural keys are found as a whole or not at all.
    const overWords = indexes.filter(({ indexdef }) => /\b(content|sent|cells)\b|using gin/i.test(indexdef));
    const named = [`'$[*]."recordId"'::jsonpath`, `'$[*]."key"'::jsonpath`, 'ON lianhe.evidence USING gin (objects)'];
    expect(overWords.filter(({ indexdef }) => !named.some((of) => indexdef.includes(of)))).toEqual([]);
  });

  it('no person stands under a parent’s name or number', async () => {
    const people = await test.database.query<{ role: string; name: string; id_number: string | null }>(
      'select role, name, id_number from mention',
    );
    expect(people).toHaveLength(6);
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(['child']));
    expect(
      people.filter(
        ({ name, id_number }) => name === first.mother || name === first.father || id_number === motherId(first),
      ),
    ).toEqual([]);
  });

  it('no blocking key is shared by births of one mother that are not one event', async () => {
    // With names that nothing else shares, only the mother can bring two of these births together.
    await test.deliver({
      feed: 'HC-BIRTH',
      region: '290122',
      period: ['2023-01-01', '2025-03-31'],
      rows: births.map(({ of, cells }) =>
        certificate({ ...of, no: of.no + 300, name: ['欧阳甲', '司马乙', '诸葛丙'][of.no / 6] ?? '' }, cells),
      ),
    });
    const byMother = await test.database.query<{ births: string[] }>(
      `select distinct array_agg(distinct m.birth_date order by m.birth_date) births from mention m cross join unnest(m.keys) k (key)
       join source_record r on r.id = m.record_id join batch b on b.id = r.batch_id
       where b.region = '290122' group by k.key having count(distinct m.birth_date) > 1`,
    );
    expect(byMother.map(({ births: days }) => days)).toEqual([['2023-01-08', '2023-01-09']]);
  });

  it('births under one mother are only ever handed out by event: a day and the next', async () => {
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub);
    const groups = await test.hub.inTransaction(async ({ runRegister }) => {
      const found = [];
      const query = { feeds: ['PS-BIRTH'], by: 'motherBirth', differingIn: 'key', perFeed: true } as const;
      for await (const page of runRegister.groups(id, query)) found.push(...page);
      return found;
    });
    expect(groups.map(({ members }) => members.map(({ birthDate }) => birthDate))).toEqual([
      ['2023-01-08', '2023-01-09'],
    ]);
  });
});
