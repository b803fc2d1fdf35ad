import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actOnCase } from '../../src/actions/case-files/act-on-case.ts';
import { releaseNotices } from '../../src/actions/case-files/release-notices.ts';
import type { OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { CHEN, ZHAO } from '../pipeline/case-desk.ts';
import { certificate, child, entry } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { type Officer, type Officers, officersAt, post } from './support/officers.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const NUMBER = 'C-2025-000001';
const secretary: Officer = { user: 'shu', post: post('R-SEC', 'HUB') };
const surveyor: Officer = { user: 'diao', post: post('R-SURVEY', 'SV', '290121') };
const health: Officer = { user: 'chen', post: post('R-DQO', 'HC') };
const teacher: Officer = { user: 'sun', post: post('R-DQO', 'ED') };
const police: Officer = { user: 'wang', post: post('R-DQO', 'PS') };

describe('a surveyor read a household entry that turns out to be wrong', () => {
  let api: TestApi;
  let officers: Officers;
  beforeAll(async () => {
    api = await openTestApi();
    officers = officersAt(api);
    await api.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0))] });
    await api.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0), { 姓名: '误小明' })] });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['B03'] });
    await officers.change(secretary, 'announceSurvey', { feed: 'PS-BIRTH', region: '290121', size: 1 });
    await officers.change(secretary, 'drawSurvey', { number: 1, seed: '2026131' });
    const { data } = await officers.ask(
      surveyor,
      '{ survey(number: 1) { records { record { fields { name disclosed { __typename ... on SharedValue { value } } } } } } }',
      {},
      'P4',
    );
    expect(JSON.stringify(data)).toContain('SharedValue');
    await act(CHEN, { kind: 'open-appeal', appeal: 'y1', reason: '家长持出生证明称姓名有误' });
    await act(ZHAO, { kind: 'decide-appeal', isUpheld: true, reason: '经核对原始登记簿' });
    expect(await notices(surveyor)).toEqual([]);
    await releaseNotices(api.system.hub);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  async function act(actor: typeof CHEN, command: OfficerCommand) {
    const [file] = await api.system.hub.inTransaction(({ caseFiles }) => caseFiles.takeByNumbers([NUMBER]));
    const request = { number: NUMBER, seen: file?.life.version ?? 0, command };
    expect(await actOnCase(request, actor, api.system.hub)).toMatchObject({ outcome: 'done' });
  }
  async function notices(officer: Officer) {
    const { data, errors } = await officers.ask<{ caseNotices: { edges: { node: unknown }[] } }>(
      officer,
      '{ caseNotices { totalCount edges { node { caseNumber receiver kind seen } } } }',
    );
    expect(errors).toEqual([]);
    return data?.caseNotices.edges.map(({ node }) => node);
  }

  it('and finds the notice, with what was looked at, though not the case', async () => {
    expect(await notices(surveyor)).toEqual([
      { caseNumber: NUMBER, receiver: 'SV', kind: 'appeal-decided', seen: ['survey:1'] },
    ]);
    const { data } = await officers.ask(surveyor, '{ caseFile(number: "C-2025-000001") { number } }');
    expect(data).toEqual({ caseFile: null });
  });

  it('as do departments in the case, which are not told what others looked at', async () => {
    expect(await notices(health)).toMatchObject([{ receiver: 'HC', kind: 'appeal-decided', seen: [] }]);
    const { data } = await officers.ask<{ caseFile: { notices: unknown[] } }>(
      police,
      '{ caseFile(number: "C-2025-000001") { notices { receiver kind seen } } }',
    );
    const told = data?.caseFile.notices.filter((one) => JSON.stringify(one).includes('appeal-decided'));
    expect(told).toEqual([
      { receiver: 'HC', kind: 'appeal-decided', seen: [] },
      { receiver: 'SV', kind: 'appeal-decided', seen: [] },
    ]);
  });

  it('and nobody finds what others were told', async () => {
    expect(await notices(teacher)).toEqual([]);
    expect(await notices(secretary)).toEqual([]);
  });

  const ALLOWED = ['R-SUBMIT', 'R-DQO', 'R-APPROVE', 'R-TOWN', 'R-VILLAGE', 'R-SURVEY', 'R-SEC', 'R-DPO'];
  it.each((Object.keys(ROLES) as Role[]).filter((role) => !ALLOWED.includes(role)))(
    'nor may a %s, who works with no records, ask for notices',
    async (role) => {
      const { errors } = await api.ask('{ caseNotices { totalCount } }', {}, role);
      expect(errors).toMatchObject([{ extensions: { rule: 'ROLE_NOT_ALLOWED' } }]);
    },
  );
});
