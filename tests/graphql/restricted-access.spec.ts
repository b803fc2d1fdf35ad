import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApi, type TestApi } from './support/api.ts';
import { haveWitnessed, type Officer, type Officers, officersAt, post } from './support/officers.ts';

const wang: Officer = { user: 'wang', post: post('R-DQO', 'PS') };
const chen: Officer = { user: 'chen', post: post('R-DQO', 'PS') };
const he: Officer = { user: 'he', post: post('R-APPROVE', 'PS') };
const mei: Officer = { user: 'mei', post: post('R-APPROVE', 'MZ') };
const lan: Officer = { user: 'lan', post: post('R-DQO', 'MZ') };
const dora: Officer = { user: 'dora', post: post('R-DPO', 'HUB') };
const su: Officer = { user: 'su', post: post('R-DQO', 'HC') };

const REASON = '核对收养登记以办理落户';
const adoption = (no: number, name: string) => ({
  收养登记证字号: `290121-2025-000${no}`,
  收养登记日期: '2025-01-10',
  收养登记机关: '示例县民政局',
  被收养人原姓名: '方晴',
  被收养人现姓名: name,
  性别: '女',
  出生日期: `2023-02-1${no}`,
  收养人1姓名: '周平',
  收养人户籍地: '290121101201',
});
const ACCESS = 'access { id state register { zh } askedBy department approvals { side actor } expiresAt mayDecideFor }';

describe('a record of an adoption', () => {
  let api: TestApi;
  let officers: Officers;
  let cases: readonly { readonly number: string; readonly recordId: string }[];
  beforeAll(async () => {
    api = await openTestApi();
    officers = officersAt(api);
    await api.deliver({ feed: 'MZ-ADOPT', period: '2025-01', rows: [adoption(1, '周晴'), adoption(2, '周雨')] });
    await api.deliver({
      feed: 'PS-BIRTH',
      period: ['2025-01-01', '2025-12-31'],
      rows: [],
      headers: ['姓名', '出生日期', '登记类别'],
    });
    await api.deliver({
      feed: 'PS-MOVE',
      period: ['2025-01-01', '2025-12-31'],
      rows: [],
      headers: ['姓名', '公民身份号码', '迁移类别', '迁移日期', '迁出地', '迁入地'],
    });
    await api.check({ asOf: '2025-12-31', confirm: true, checks: ['B13'] });
    cases = await api.system.database.query(
      `select c.number, e ->> 'recordId' "recordId" from case_file c join finding f on f.case_id = c.id
       cross join jsonb_array_elements(f.evidence) e where e ->> 'feed' = 'MZ-ADOPT' order by 1`,
    );
    await haveWitnessed(api);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const one = () => cases[0] ?? { number: '', recordId: '' };
  const other = () => cases[1] ?? { number: '', recordId: '' };
  const ask = (officer: Officer, { number, recordId } = one(), reason = REASON) =>
    officers.change(officer, 'askRestrictedAccess', { number, recordId, reason }, ACCESS);
  const idOf = (told: Record<string, unknown>) => (told['access'] as { id: string }).id;
  const decide = (officer: Officer, id: string, verdict = 'APPROVE') =>
    officers.change(officer, 'decideRestrictedAccess', { id, verdict }, ACCESS);
  const withdraw = (officer: Officer, id: string) =>
    officers.change(officer, 'withdrawRestrictedAccess', { id }, ACCESS);
  /** What an officer sees of the name of the child in a case. */
  const childIn = async (officer: Officer, { number } = one()) => {
    const { data, errors } = await officers.ask<{
      caseFile: {
        findings: { evidence: { record: { fields: { name: string; disclosed: unknown }[] } | null }[] }[];
      } | null;
    }>(
      officer,
      `query ($number: ID!) { caseFile(number: $number) { findings { evidence { record { fields { name disclosed { __typename
         ... on SharedValue { value clause { agreement } } ... on NotShared { reason } } } } } } } }`,
      { number },
    );
    expect(errors).toEqual([]);
    const fields = data?.caseFile?.findings.flatMap(({ evidence }) =>
      evidence.flatMap(({ record }) => record?.fields ?? []),
    );
    return Object.fromEntries((fields ?? []).map(({ name, disclosed }) => [name, disclosed]));
  };
  const CLOSED = { __typename: 'NotShared', reason: 'TWO_PERSONS_REQUIRED' };
  const OPEN = { __typename: 'SharedValue', value: '周晴', clause: { agreement: 'PS.MZ-ADOPT' } };

  it('is closed to the officer of its case, police and civil affairs alike', async () => {
    expect(cases).toHaveLength(2);
    expect((await childIn(wang))['childNameAfter']).toEqual(CLOSED);
    expect((await childIn(lan))['childNameAfter']).toEqual(CLOSED);
  });

  it.each([
    ['a submitter', { user: 'bo', post: post('R-SUBMIT', 'MZ') }],
    ['an auditor', { user: 'fu', post: post('R-AUDIT', 'HUB') }],
    ['an administrator', { user: 'anna', post: post('R-ADMIN', 'HUB') }],
  ])('is not asked for, allowed, withdrawn or listed by %s', async (_who, officer: Officer) => {
    const id = one().recordId;
    for (const [name, input] of [
      ['askRestrictedAccess', { number: one().number, recordId: id, reason: REASON }],
      ['decideRestrictedAccess', { id, verdict: 'APPROVE' }],
      ['withdrawRestrictedAccess', { id }],
    ] as const)
      expect(await officers.refusal(officer, name, input)).toBe('ROLE_NOT_ALLOWED');
    const { errors } = await officers.ask(officer, '{ restrictedAccesses { totalCount } }');
    expect(errors.map(({ extensions }) => extensions['rule'])).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('is not asked for by a department that may not know of it, by a wrong case, or without a reason', async () => {
    expect(await ask(su)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await ask(wang, { number: other().number, recordId: one().recordId })).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await ask(wang, { number: 'C-1999-000001', recordId: one().recordId })).toMatchObject({ rule: 'NOT_FOUND' });
    expect(await ask(wang, one(), '测试测试测试测试')).toMatchObject({ rule: 'REASON_EMPTY' });
    expect(await ask(wang, one(), '核对收养')).toMatchObject({ rule: 'TEXT_LENGTH' });
  });

  describe('asked for', () => {
    let id: string;
    beforeAll(async () => {
      id = idOf(await ask(wang));
    });

    it('is still closed, and is asked for once', async () => {
      expect(await ask(wang)).toMatchObject({ rule: 'ASKED_ALREADY' });
      expect((await childIn(wang))['childNameAfter']).toEqual(CLOSED);
    });

    it('is known to who asked and to those who can allow it; data protection is not told that it is an adoption', async () => {
      const listed = async (officer: Officer) =>
        (
          await officers.ask<{ restrictedAccesses: { edges: { node: Record<string, unknown> }[] } }>(
            officer,
            '{ restrictedAccesses { edges { node { id register { zh } mayDecideFor reason } } totalCount } }',
          )
        ).data?.restrictedAccesses.edges.map(({ node }) => node);
      expect(await listed(wang)).toEqual([{ id, register: { zh: '收养登记' }, mayDecideFor: null, reason: REASON }]);
      expect(await listed(mei)).toMatchObject([{ id, mayDecideFor: 'OWNER' }]);
      expect(await listed(dora)).toMatchObject([
        { id, register: { zh: '其他合法登记' }, mayDecideFor: 'DATA_PROTECTION' },
      ]);
      for (const stranger of [chen, he, lan, su]) expect(await listed(stranger)).toEqual([]);
    });

    it('is not allowed by who may not, nor by one person for both sides', async () => {
      expect(await decide(he, id)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await officers.refusal(lan, 'decideRestrictedAccess', { id, verdict: 'APPROVE' })).toBe(
        'ROLE_NOT_ALLOWED',
      );
      // The same person, whatever post was chosen at sign-in.
      expect(await decide({ user: 'wang', post: mei.post }, id)).toMatchObject({ rule: 'SELF_APPROVAL' });
      expect(await decide(mei, id)).toMatchObject({ access: { state: 'HALF_APPROVED', mayDecideFor: null } });
      expect(await decide({ user: 'mei', post: dora.post }, id)).toMatchObject({ rule: 'SELF_APPROVAL' });
      expect(await decide(mei, id)).toMatchObject({ rule: 'APPROVED_ALREADY' });
      expect((await childIn(wang))['childNameAfter']).toEqual(CLOSED);
    });

    it('is open once two others allowed it: what the agreement names, in this case, to this officer', async () => {
      expect(await decide(dora, id)).toMatchObject({ access: { state: 'GRANTED', expiresAt: expect.any(String) } });
      const seen = await childIn(wang);
      expect(seen['childNameAfter']).toEqual(OPEN);
      // Not needed for the household entry: not even two persons open it.
      expect(seen['childNameBefore']).toMatchObject({ __typename: 'NotShared', reason: 'NOT_SHARED' });
      for (const stranger of [chen, he, lan, { user: 'wang', post: lan.post }])
        expect((await childIn(stranger))['childNameAfter']).toEqual(CLOSED);
      expect((await childIn(wang, other()))['childNameAfter']).toEqual(CLOSED);
    });

    it('is a look like any other: written down with the agreement', async () => {
      const looks = await api.looks();
      expect(looks.at(-1)).toMatchObject({ actor: { user: 'wang' }, agreements: ['PS.MZ-ADOPT@1'] });
    });

    it('is closed again when the case has ended', async () => {
      const to = (state: string) =>
        api.system.database.query('update case_file set state = $2 where number = $1', [one().number, state]);
      await to('CLOSED');
      expect((await childIn(wang))['childNameAfter']).toEqual(CLOSED);
      expect(await ask(chen)).toMatchObject({ rule: 'CASE_ENDED' });
      await to('NEW');
      expect((await childIn(wang))['childNameAfter']).toEqual(OPEN);
    });

    it('is closed again when its time is over', async () => {
      const until = (moment: string) =>
        api.system.database.query(`update restricted_access set expires_at = ${moment} where id = $1`, [id]);
      await until(`now() - interval '1 second'`);
      expect((await childIn(wang))['childNameAfter']).toEqual(CLOSED);
      await until(`now() + interval '1 day'`);
      expect((await childIn(wang))['childNameAfter']).toEqual(OPEN);
    });

    it('is closed at once by one person, and asked for anew', async () => {
      expect(await withdraw(chen, id)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await withdraw(dora, id)).toMatchObject({ access: { state: 'WITHDRAWN' } });
      expect((await childIn(wang))['childNameAfter']).toEqual(CLOSED);
      expect(await withdraw(wang, id)).toMatchObject({ rule: 'NOT_OPEN' });
      const again = idOf(await ask(wang));
      expect(await decide(dora, again, 'DECLINE')).toMatchObject({ access: { state: 'DECLINED' } });
      expect(await decide(mei, again)).toMatchObject({ rule: 'NOT_OPEN' });
    });

    it('leaves evidence of each step: codes and ids, no reason', async () => {
      const entries = await api.system.database.query<{ entry: string }>(
        `select entry from evidence where action = 'restricted-access' order by id`,
      );
      const moves = entries.map(({ entry }) => (JSON.parse(entry) as { detail: { move: string } }).detail.move);
      expect(moves).toEqual(['ask', 'approve', 'approve', 'withdraw', 'ask', 'decline']);
      expect(entries.map(({ entry }) => entry).join()).not.toMatch(/周晴|落户/);
    });
  });

  it('lapses when two others do not allow it within two working days', async () => {
    const id = idOf(await ask(chen));
    await api.system.database.query(
      `update restricted_access set lapses_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect(await decide(mei, id)).toMatchObject({ rule: 'NOT_OPEN' });
    expect(idOf(await ask(chen))).not.toBe(id);
  });

  it('is opened to civil affairs as well only by two others', async () => {
    const id = idOf(await ask(lan, other()));
    await decide(mei, id);
    await decide(dora, id);
    expect((await childIn(lan, other()))['childNameAfter']).toMatchObject({ value: '周雨' });
  });

  it('cannot be opened by one person, even past the program', async () => {
    const alter = (set: string) => api.system.database.query(`update restricted_access set ${set}`);
    await expect(alter(`owner_by = asked_by, owner_at = now()`)).rejects.toThrow('restricted_access_two_others');
    await expect(alter(`expires_at = now(), owner_by = null, owner_at = null`)).rejects.toThrow(
      'restricted_access_allowed',
    );
  });

  it('is not opened while nobody outside watches the log', async () => {
    const id = idOf(await ask(he));
    await api.system.database.query('alter table evidence disable trigger all');
    expect(await decide(mei, id)).toMatchObject({ rule: expect.stringMatching(/^EVIDENCE_/) });
    await api.system.database.query('alter table evidence enable trigger all');
  });
});
