import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { REGISTER } from '../support/register.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
  for (const roster of REGISTER) await test.deliver(roster);
  await test.check({ asOf: '2025-03-31', confirm: true });
});
afterAll(() => test[Symbol.asyncDispose]());

it('cases that one run opens have each its own life: what lists are asked by says what the life says', async () => {
  const cases = await test.database.query<{ owner: string; severity: string; of_life: object; listed: object }>(
    `select owner, severity, jsonb_build_object('owner', owner, 'severity', severity, 'concerned', to_jsonb(concerned)) listed,
       jsonb_build_object('owner', life -> 'owner', 'severity', life -> 'severity', 'concerned', life -> 'concerned') of_life
     from case_file order by number`,
  );
  expect(new Set(cases.map(({ owner, severity }) => `${owner} ${severity}`)).size).toBeGreaterThan(2);
  for (const { listed, of_life: ofLife } of cases) expect(ofLife).toEqual(listed);
});
