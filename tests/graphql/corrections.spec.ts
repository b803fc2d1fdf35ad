import { randomUUID } from 'node:crypto';

import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

import { actOnCase } from '../../src/actions/case-files/act-on-case.ts';
import { releaseNotices } from '../../src/actions/case-files/release-notices.ts';
import type { Post } from '../../src/domain/access/post.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import type { OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import { parsePlainDate } from '../../src/domain/values/plain-date.ts';
import { CHEN, WANG, ZHAO } from '../pipeline/case-desk.ts';
import { certificate, child, entry } from '../support/people.ts';
import { openTestApi, type Standing, type TestApi } from './support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const CHILDREN = [child(0), child(1), child(2), child(3), child(4)];
const of = (role: Role, department: Post['department'], region = '', org = ''): Post => ({
  role,
  department,
  org,
  region,
});
const SYSTEM = of('R-SUBMIT', 'PS');
const OFFICER = of('R-DQO', 'PS');
const HEALTH = of('R-DQO', 'HC');
const ERRORS = '... on UserError { rule message explanation { zh en } }';
const CORRECTION = 'id code field state answer dueOn workingDays acknowledgedAt source feed { id } caseNumber';

interface Shown extends Record<string, unknown> {
  readonly id: string;
  readonly caseNumber: string;
}

describe('corrections at the door', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: CHILDREN.map((one) => certificate(one)) });
    const wrong = CHILDREN.map((one) => entry(one, { 姓名: `误${one.name}` }));
    await api.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: wrong });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['B03'] });
    for (const no of [1, 2, 3]) await settle(`C-2025-00000${no}`);
    await leave();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  async function lifeOf(number: string) {
    const [file] = await api.system.hub.inTransaction(({ caseFiles }) => caseFiles.takeByNumbers([number]));
    return file?.life;
  }
  async function actOn(number: string, actor: typeof WANG, command: OfficerCommand) {
    const seen = (await lifeOf(number))?.version ?? 0;
    expect(await actOnCase({ number, seen, command }, actor, api.system.hub)).toMatchObject({ outcome: 'done' });
  }
  /** Public security says that it has corrected the name, as the birth certificate has it. */
  async function settle(number: string, half: 'STANDS' | 'CORRECTED' = 'STANDS') {
    const { hub } = api.system;
    const version = () => lifeOf(number);
    const act = (actor: typeof WANG, command: OfficerCommand) => actOn(number, actor, command);
    const doneOn = parsePlainDate(hub.clock.today());
    if (doneOn === null) throw new Error('there is no such day');
    await act(WANG, { kind: 'assign', assignee: 'wang' });
    await act(WANG, { kind: 'start-verifying' });
    await act(CHEN, { kind: 'close-half', verdict: half, reason: `原始病历已核对 ${number}` });
    const outcome = {
      action: 'A1',
      details: { doneOn, fields: ['name'] },
      reason: `按出生证明更正 ${number}`,
    } as const;
    await act(WANG, { kind: 'propose', outcome });
    await act(ZHAO, { kind: 'confirm', digest: (await version())?.proposal?.digest ?? '' });
  }
  /** As if the time in which outcomes can be undone were over. */
  async function leave() {
    await api.system.database.query(
      `update case_outcome set leaves_at = now() - interval '1 second' where issued_at is null`,
    );
    await releaseNotices(api.system.hub);
  }

  const list = async (as: Standing = SYSTEM, fields = CORRECTION, asked = '') => {
    const { data, errors } = await api.ask<{ corrections: { edges: { node: Shown }[]; totalCount: number } }>(
      `{ corrections${asked} { totalCount edges { node { ${fields} } } } }`,
      {},
      as,
    );
    expect(errors).toEqual([]);
    return data?.corrections.edges.map(({ node }) => node) ?? [];
  };
  const ofCase = async (no: number, as: Standing = SYSTEM, fields = CORRECTION) => {
    const found = (await list(as, `${fields} id caseNumber`)).find(
      ({ caseNumber }) => caseNumber === `C-2025-00000${no}`,
    );
    if (!found) throw new Error(`case ${no} asks for nothing`);
    return found;
  };
  const changes = async (after: string | null = null, first = 50, as: Standing = SYSTEM) => {
    const { data, errors } = await api.ask<{
      correctionChanges: {
        edges: { node: { kind: string; correction: Shown } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }>(
      `query ($first: Int!, $after: String) { correctionChanges(feed: "PS-BIRTH", first: $first, after: $after) {
        edges { node { kind happenedAt correction { id state caseNumber } } } pageInfo { endCursor hasNextPage } } }`,
      { first, after },
      as,
    );
    expect(errors).toEqual([]);
    const page = data?.correctionChanges;
    return {
      told: page?.edges.map(({ node }) => `${node.kind} ${node.correction.caseNumber}`) ?? [],
      end: page?.pageInfo.endCursor ?? null,
    };
  };
  const change = async (name: string, input: Record<string, unknown>, as: Standing = SYSTEM, success = '') => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const { data, errors } = await api.ask<Record<string, Record<string, unknown>>>(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${ERRORS} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      as,
    );
    return { answer: data?.[name], errors };
  };
  const acknowledge = (ids: readonly string[], as: Standing = SYSTEM, more: Record<string, unknown> = {}) =>
    change('acknowledgeCorrections', { ids, ...more }, as, 'corrections { id state source }');
  const decline = (id: string, as: Standing = SYSTEM, more: Record<string, unknown> = {}) =>
    change(
      'declineCorrection',
      { id, code: 'RECORD_STANDS', ...more },
      as,
      'correction { state declined { code explanation { zh } text } }',
    );

  describe('are nobody’s but the department’s', () => {
    const ALLOWED: readonly Role[] = ['R-SUBMIT', 'R-DQO', 'R-APPROVE'];
    const others = (Object.keys(ROLES) as Role[]).filter((role) => !ALLOWED.includes(role));

    it.each(others)('%s may neither read nor answer them', async (role) => {
      const { id } = await ofCase(1);
      const asked = [
        (await api.ask('{ corrections { totalCount } }', {}, role)).errors,
        (await api.ask('{ correctionChanges(feed: "PS-BIRTH") { totalCount } }', {}, role)).errors,
        (await acknowledge([id], role)).errors,
        (await decline(id, role)).errors,
      ];
      for (const errors of asked) expect(errors).toMatchObject([{ extensions: { rule: 'ROLE_NOT_ALLOWED' } }]);
      const { data } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, role);
      expect(data).toEqual({ node: null });
    });

    it.each([
      ['another department', HEALTH],
      ['another county', of('R-SUBMIT', 'PS', '290122')],
      ['an organisation that did not send the record', of('R-SUBMIT', 'PS', '', 'station-7')],
    ])('%s sees none, and cannot answer one', async (_who, as) => {
      const { id } = await ofCase(1);
      expect(await list(as)).toEqual([]);
      expect((await changes(null, 50, as)).told).toEqual([]);
      expect((await acknowledge([id], as)).answer).toMatchObject({ __typename: 'NotFoundError' });
      expect((await decline(id, as)).answer).toMatchObject({ __typename: 'NotFoundError' });
      expect(await ofCase(1)).toMatchObject({ state: 'OPEN' });
    });

    it('one that is another’s and one that is none are answered alike, to the letter', async () => {
      const [foreign, none] = [await decline((await ofCase(1)).id, HEALTH), await decline(randomUUID(), HEALTH)];
      expect(foreign).toEqual(none);
    });
  });

  it('say what is wrong, where, by when, and what the law says about it', async () => {
    const fields = `${CORRECTION} request { zh } department isBasisPreferred precedenceSource check { code } basis { feed { id } role }`;
    expect(await ofCase(1, SYSTEM, fields)).toMatchObject({
      code: 'VALUE_DIFFERS',
      request: { zh: expect.stringMatching(/更正/) },
      department: 'PS',
      feed: { id: 'PS-BIRTH' },
      field: 'name',
      state: 'OPEN',
      answer: 'UNANSWERABLE',
      workingDays: 10,
      // The name of the household register comes first (公通字〔2021〕12号 §49): the hub does not tell the police what a name is.
      isBasisPreferred: false,
      precedenceSource: '公通字〔2021〕12号 §49',
      check: { code: 'B03' },
      basis: { feed: { id: 'HC-BIRTH' }, role: 'basis' },
    });
  });

  describe('show values by the agreement', () => {
    const VALUE = (name: string) =>
      `${name} { __typename ... on SharedValue { value } ... on MaskedValue { masked } ... on NotShared { reason } }`;
    const fields = `${VALUE('value')} ${VALUE('basisValue')} caseFile { number } record { key }`;

    it('to the officer who settles the case: the own in full, the other’s as agreed', async () => {
      const shown = await ofCase(1, OFFICER, fields);
      expect(shown).toMatchObject({
        value: { __typename: 'SharedValue', value: expect.stringMatching(/^误/) },
        caseFile: { number: 'C-2025-000001' },
      });
      expect(shown['basisValue']).toMatchObject({ __typename: expect.stringMatching(/SharedValue|MaskedValue/) });
    });

    it('to the system that sends rosters: its own in full, nothing of the other’s', async () => {
      expect(await ofCase(1, SYSTEM, fields)).toMatchObject({
        value: { __typename: 'SharedValue', value: expect.stringMatching(/^误/) },
        basisValue: { __typename: 'NotShared', reason: 'NOT_SHARED' },
        caseFile: null,
      });
    });

    it('and write down who looked', async () => {
      const { id } = await ofCase(2, SYSTEM, fields);
      const looks = (await api.looks()).filter(({ object }) => object === `correction:${id}`);
      expect(looks.at(-1)).toMatchObject({ detail: { fields: expect.arrayContaining(['PS-BIRTH.name']) } });
    });
  });

  it('can be filtered by feed, state and last day', async () => {
    expect(await list(SYSTEM, 'id', '(feed: "PS-BIRTH", state: OPEN)')).toHaveLength(3);
    expect(await list(SYSTEM, 'id', '(feed: "PS-DEATH")')).toEqual([]);
    expect(await list(SYSTEM, 'id', '(dueBefore: "2026-01-01")')).toEqual([]);
  });

  it('are polled with a cursor under which nothing is ever put in, and acknowledged as often as one likes', async () => {
    const first = await changes(null, 2);
    expect(first.told).toHaveLength(2);
    const { id } = await ofCase(3);
    for (const source of ['PS-2026-118', 'PS-2026-118'])
      expect((await acknowledge([id], SYSTEM, { source })).answer).toMatchObject({
        __typename: 'AcknowledgeCorrectionsSuccess',
        corrections: [{ id, state: 'ACKNOWLEDGED', source: 'PS-2026-118' }],
      });
    await releaseNotices(api.system.hub);
    const rest = await changes(first.end);
    expect(rest.told).toHaveLength(2);
    expect(rest.told[1]).toBe('ACKNOWLEDGED C-2025-000003');
    // Asked again from the same cursor: the same, then nothing.
    expect(await changes(first.end)).toEqual(rest);
    expect((await changes(rest.end)).told).toEqual([]);
  });

  it('are acknowledged all or none, 100 at most', async () => {
    const { id } = await ofCase(1);
    expect((await acknowledge([id, randomUUID()])).answer).toMatchObject({ __typename: 'NotFoundError' });
    expect(await ofCase(1)).toMatchObject({ state: 'OPEN' });
    const many = Array.from({ length: 101 }, () => id);
    expect((await acknowledge(many)).answer).toMatchObject({ __typename: 'InvalidInputError', rule: 'PAGE_SIZE' });
    expect((await acknowledge([])).answer).toMatchObject({ __typename: 'InvalidInputError' });
  });

  it('one key, one answer', async () => {
    const { id } = await ofCase(1);
    const idempotencyKey = randomUUID();
    const once = await decline(id, SYSTEM, { idempotencyKey, text: '按户籍档案核对' });
    expect(once.answer).toMatchObject({
      __typename: 'DeclineCorrectionSuccess',
      correction: { state: 'DECLINED', declined: { code: 'RECORD_STANDS', text: '按户籍档案核对' } },
    });
    expect(await decline(id, SYSTEM, { idempotencyKey, text: '按户籍档案核对' })).toEqual(once);
    expect((await decline(id, SYSTEM, { idempotencyKey, text: '另一理由' })).answer).toMatchObject({
      __typename: 'IdempotencyMismatchError',
    });
    expect((await decline(id)).answer).toMatchObject({
      __typename: 'CorrectionSettledError',
      rule: 'CORRECTION_SETTLED',
    });
    const { data } = await api.ask('{ caseFile(number: "C-2025-000001") { state } }', {}, HEALTH);
    expect(data).toEqual({ caseFile: { state: 'REOPENED' } });
  });

  it('take no identity number in a text', async () => {
    const { id } = await ofCase(2);
    expect((await decline(id, SYSTEM, { text: '号码29012120250108001X有误' })).answer).toMatchObject({
      rule: 'TEXT_HAS_ID',
    });
    expect((await acknowledge([id], SYSTEM, { source: '29012120250108001X' })).answer).toMatchObject({
      rule: 'TEXT_HAS_ID',
    });
    expect(await ofCase(2)).toMatchObject({ state: 'OPEN' });
  });

  describe('can be followed', () => {
    const QUERY = 'subscription { correctionIssued(feed: "PS-BIRTH") { id code caseNumber dueOn } }';
    const follow = async (as: Standing) =>
      createClient({
        url: `${api.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${await api.token(as)}` },
        retryAttempts: 0,
      });

    it('not by a post that may not read them', async () => {
      const client = await follow('R-TOWN');
      const { value } = await client.iterate({ query: QUERY }).next();
      expect(value).toMatchObject({ errors: [{ extensions: { rule: 'ROLE_NOT_ALLOWED' } }] });
      await client.dispose();
    });

    it('from now on, each when it is asked for', async () => {
      const client = await follow(SYSTEM);
      const next = client.iterate({ query: QUERY }).next();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await settle('C-2025-000004');
      await leave();
      expect((await next).value).toMatchObject({
        data: { correctionIssued: { code: 'VALUE_DIFFERS', caseNumber: 'C-2025-000004' } },
      });
      await client.dispose();
    });
  });

  it('tell the department that the objection was upheld, at once, also where its post does not see the case', async () => {
    const number = 'C-2025-000005';
    const hospitals = of('R-SUBMIT', 'HC');
    await settle(number, 'CORRECTED');
    await leave();
    const told = (as: Standing) => ofCase(5, as, 'notices { kind receiver } caseFile { number }');
    expect(await told(hospitals)).toMatchObject({ notices: [], caseFile: null });
    // Civil affairs corrected as well, without a record in the case.
    await api.system.database.query(
      `update correction set department = 'MZ', feed = 'MZ-CREM' where case_number = $1 and department = 'PS'`,
      [number],
    );
    await actOn(number, WANG, { kind: 'open-appeal', appeal: 'a1', reason: '家属持出生证明提出异议' });
    await actOn(number, ZHAO, { kind: 'decide-appeal', isUpheld: true, reason: '异议成立,恢复原登记' });
    await releaseNotices(api.system.hub);
    const kinds = ['appeal-opened', 'appeal-decided'];
    expect((await told(hospitals))['notices']).toEqual(kinds.map((kind) => ({ kind, receiver: 'HC' })));
    expect((await told(of('R-SUBMIT', 'MZ')))['notices']).toEqual([{ kind: 'appeal-decided', receiver: 'MZ' }]);
  });
});
