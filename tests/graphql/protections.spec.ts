import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cremation, dead, deathCertificate } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { appointed, type Officer, type Officers, officersAt, post } from './support/officers.ts';

const li: Officer = { user: 'li', post: post('R-DQO', 'PS') };
const wang: Officer = { user: 'wang', post: post('R-DQO', 'PS') };
const chen: Officer = { user: 'chen', post: post('R-APPROVE', 'PS') };
const zhou: Officer = { user: 'zhou', post: post('R-APPROVE', 'PS') };
const dora: Officer = { user: 'dora', post: post('R-DPO', 'HUB') };
const SHOWN = 'protection { id personId reason officers state proposedBy allowedMoves }';
const PERIOD = ['2025-01-01', '2025-03-31'] as const;

describe('the protection of a person', () => {
  let api: TestApi;
  let officers: Officers;
  let records: readonly string[];
  beforeAll(async () => {
    api = await openTestApi();
    officers = officersAt(api);
    for (const officer of [wang, chen, zhou]) await appointed(api, officer);
    const people = [dead(0), dead(1)];
    await api.deliver({ feed: 'HC-DEATH', period: PERIOD, rows: people.map((one) => deathCertificate(one)) });
    await api.deliver({ feed: 'MZ-CREM', period: PERIOD, rows: people.map((one) => cremation(one)) });
    const headers = ['姓名', '公民身份号码', '死亡日期', '注销日期'];
    await api.deliver({ feed: 'PS-DEATH', period: PERIOD, rows: [], headers });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['D01', 'D02'] });
    const rows = await api.system.database.query<{ id: string }>(
      `select id::text from source_record where feed = 'HC-DEATH' order by key`,
    );
    records = rows.map(({ id }) => id);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const threatened = () => records[0] ?? '';
  const protect = (officer: Officer, input: Record<string, unknown> = {}) =>
    officers.change(
      officer,
      'protectPerson',
      { recordIds: [threatened()], reason: 'THREAT', officers: ['wang', 'chen'], ...input },
      SHOWN,
    );
  const decide = (officer: Officer, id: string, move: string) =>
    officers.change(officer, 'decideProtection', { id, move }, SHOWN);
  const listed = async (officer: Officer) => {
    const { data, errors } = await officers.ask<{ protections: Record<string, unknown>[] }>(
      officer,
      '{ protections { id personId state officers allowedMoves } }',
    );
    expect(errors).toEqual([]);
    return data?.protections ?? [];
  };
  const seesName = async (officer: Officer) => {
    const { data } = await officers.ask<{ findings: unknown }>(
      officer,
      '{ findings { edges { node { evidence { record { id fields { name disclosed { __typename } } } } } } } }',
    );
    const told = JSON.stringify(data);
    return (
      told.includes(`"id":"${threatened()}","fields":[`) &&
      /"name","disclosed":\{"__typename":"SharedValue"/.test(
        told
          .slice(told.indexOf(`"id":"${threatened()}"`))
          .split('"id"')
          .slice(0, 2)
          .join('"id"'),
      )
    );
  };

  it.each([
    ['a submitter', { user: 'bo', post: post('R-SUBMIT', 'PS') }],
    ['an auditor', { user: 'fu', post: post('R-AUDIT', 'HUB') }],
    ['an administrator', { user: 'anna', post: post('R-ADMIN', 'HUB') }],
    ['a secretary', { user: 'shu', post: post('R-SEC', 'HUB') }],
  ])('is neither asked for nor decided by %s', async (_who, officer: Officer) => {
    const input = { recordIds: [threatened()], reason: 'THREAT', officers: ['wang', 'chen'] };
    expect(await officers.refusal(officer, 'protectPerson', input)).toBe('ROLE_NOT_ALLOWED');
    expect(await officers.refusal(officer, 'decideProtection', { id: threatened(), move: 'CONFIRM' })).toBe(
      'ROLE_NOT_ALLOWED',
    );
  });

  it('is asked for a person whom the officer sees, and two officers who can read cases', async () => {
    expect(await protect({ user: 'sun', post: post('R-DQO', 'ED') })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await protect(li, { recordIds: ['999999'] })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await protect(li, { recordIds: [] })).toMatchObject({ rule: 'SUBJECT' });
    expect(await protect(li, { officers: ['wang', 'nobody'] })).toMatchObject({ rule: 'OFFICER_UNKNOWN' });
    expect(await protect(li, { officers: ['wang', 'wang'] })).toMatchObject({ rule: 'TWO_OFFICERS' });
    expect(await seesName(li)).toBe(true);
  });

  it('hides at once, and is known to who asked, the two officers and data protection only', async () => {
    const asked = await protect(li);
    expect(asked).toMatchObject({ protection: { state: 'PROPOSED', officers: ['chen', 'wang'], personId: null } });
    expect([await seesName(li), await seesName(wang), await seesName(chen), await seesName(zhou)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    for (const officer of [li, wang, dora]) expect(await listed(officer)).toHaveLength(1);
    for (const stranger of [
      zhou,
      { user: 'fu', post: post('R-AUDIT', 'HUB') },
      { user: 'su', post: post('R-DQO', 'HC') },
    ])
      expect(await listed(stranger)).toEqual([]);
  });

  it('reads, to everybody else, like a field that no agreement shares', async () => {
    type Shown = { id: string; fields: { disclosed: Record<string, unknown> }[] };
    const { data } = await officers.ask<{
      findings: { edges: { node: { evidence: { record: Shown | null }[] } }[] };
    }>(
      zhou,
      `{ findings { edges { node { evidence { record { id fields { disclosed { __typename
        ... on NotShared { reason isRevealable clause { wording { zh } } } } } } } } } } }`,
    );
    const records = data?.findings.edges.flatMap(({ node }) => node.evidence.map(({ record }) => record)) ?? [];
    const fields =
      records.find((record) => record?.id === threatened())?.fields.map(({ disclosed }) => disclosed) ?? [];
    const wording = { zh: '共享协议未提供该项' };
    const ordinary = { __typename: 'NotShared', reason: 'NOT_SHARED', isRevealable: false, clause: { wording } };
    expect(fields.length).toBeGreaterThan(5);
    expect(fields).toEqual(fields.map(() => ordinary));
  });

  it('tells nobody else that there is one: asked for again or decided, it is as if there were no such record', async () => {
    const id = String((await listed(wang))[0]?.['id']);
    expect(await protect(zhou)).toMatchObject({ __typename: 'NotFoundError', rule: 'NOT_FOUND' });
    expect(await decide(zhou, id, 'CONFIRM')).toMatchObject({ __typename: 'NotFoundError', rule: 'NOT_FOUND' });
    expect(await protect(wang)).toMatchObject({ rule: 'PROTECTED_ALREADY' });
  });

  it('tells data protection no person: it decides without learning whom it is about', async () => {
    const [seen] = await listed(dora);
    expect(seen).toMatchObject({ personId: null, allowedMoves: ['CONFIRM', 'DECLINE'] });
    expect(await listed(wang)).toMatchObject([{ personId: expect.any(String) }]);
  });

  it('is confirmed, lifted and declined by two people each', async () => {
    const id = String((await listed(wang))[0]?.['id']);
    expect(await decide(li, id, 'CONFIRM')).toMatchObject({ rule: 'SAME_PERSON' });
    expect(await decide(dora, id, 'CONFIRM_LIFT')).toMatchObject({ rule: 'NOT_IN_THIS_STATE' });
    expect(await decide(dora, id, 'CONFIRM')).toMatchObject({ protection: { state: 'ACTIVE' } });
    expect(await decide(wang, id, 'PROPOSE_LIFT')).toMatchObject({ protection: { state: 'LIFT_PROPOSED' } });
    expect(await decide(wang, id, 'CONFIRM_LIFT')).toMatchObject({ rule: 'SAME_PERSON' });
    expect(await decide(dora, id, 'DECLINE_LIFT')).toMatchObject({ protection: { state: 'ACTIVE' } });
    expect(await seesName(zhou)).toBe(false);
    await decide(wang, id, 'PROPOSE_LIFT');
    expect(await decide(chen, id, 'CONFIRM_LIFT')).toMatchObject({ protection: { state: 'LIFTED' } });
    expect(await seesName(zhou)).toBe(true);
    expect(await listed(wang)).toEqual([]);
  });

  it('of a person known by the spine covers every record of that person', async () => {
    const [row] = await api.system.database.query<{ id: string }>(
      `select person_id::text id from person_mention m join source_record r using (feed, key) where r.id::text = $1 limit 1`,
      [threatened()],
    );
    const asked = await protect(li, { recordIds: null, personId: row?.id });
    expect(asked).toMatchObject({ __typename: 'ProtectPersonSuccess' });
    expect(await seesName(zhou)).toBe(false);
    expect(await protect(li, { recordIds: null, personId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });
});
