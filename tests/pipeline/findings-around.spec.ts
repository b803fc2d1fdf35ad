import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestHub, type TestHub } from '../support/hub.ts';
import { REGISTER } from '../support/register.ts';

let test: TestHub;
let runId: string;
beforeAll(async () => {
  test = await openTestHub();
  for (const roster of REGISTER) await test.deliver(roster);
  await test.check({ asOf: '2025-03-31', confirm: true });
  await test.check({ asOf: '2025-03-31', confirm: true });
  const [run] = await test.database.query<{ id: string }>('select id from run where base is not null');
  runId = run?.id ?? '';
});
afterAll(() => test[Symbol.asyncDispose]());

it('a finding without a case is looked at with every finding that shares a record with it, whatever case that has, and no other', async () => {
  const cased = await test.database.query<{ id: string; check_code: string; evidence: object }>(
    `select id, check_code, evidence from finding where state = 'open' and case_id is not null order by id`,
  );
  const [alone, sharing] = cased;
  if (alone === undefined || sharing === undefined) throw new Error('too few findings');
  const say = (id: string, key: string, more = '') =>
    test.database.query(
      `update finding set evidence = jsonb_build_array(jsonb_build_object('key', $2::text))${more} where id = $1`,
      [id, key],
    );
  for (const { id } of cased) await say(id, `only-${id}`);
  await say(alone.id, 'shared', ', case_id = null');
  await say(sharing.id, 'shared');
  const codes = [...new Set(cased.map(({ check_code: code }) => code))];
  const around = await test.hub.inTransaction(({ findings }) => findings.forCases(codes, { runId, gone: [] }));
  const inCaseOfSharing = await test.database.query<{ id: string }>(
    `select id from finding where id = $1 or case_id = (select case_id from finding where id = $2) order by id`,
    [alone.id, sharing.id],
  );
  expect(around.map(({ id }) => id)).toEqual(inCaseOfSharing.map(({ id }) => id));
  expect(around.length).toBeLessThan(cased.length);
});
