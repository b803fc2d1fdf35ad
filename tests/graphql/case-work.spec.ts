import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Post } from '../../src/domain/access/post.ts';
import { cremation, dead, deathCertificate } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const of = (role: Post['role'], department: Post['department']): Post => ({ role, department, org: '', region: '' });
const POLICE = of('R-DQO', 'PS');
const APPROVER = of('R-APPROVE', 'PS');
const HEALTH = of('R-DQO', 'HC');
const CIVIL = of('R-DQO', 'MZ');
const SCHOOLS = of('R-DQO', 'ED');
const DUPLICATES = Number(process.env['CASE_DUPLICATES'] ?? 1_000);

const ERRORS = `... on UserError { rule message explanation { zh en } }
  ... on StateChangedError { seenVersion currentVersion state }
  ... on CaseRefusedError { about allowedMoves }`;

type Told = Record<string, unknown> & { readonly __typename: string };

describe('case work at the door', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const people = Array.from({ length: 12 }, (_, no) => dead(no));
    await api.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: people.map((one) => deathCertificate(one)) });
    await api.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: people.map((one) => cremation(one)) });
    const headers = ['姓名', '公民身份号码', '死亡日期', '注销日期'];
    await api.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [], headers });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['D01', 'D02'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const shown = async <T = Record<string, unknown>>(number: string, fields: string, as: Post = POLICE) => {
    const { data, errors } = await api.ask<{ caseFile: T | null }>(
      `query ($number: ID!) { caseFile(number: $number) { ${fields} } }`,
      { number },
      as,
    );
    expect(errors).toEqual([]);
    return data?.caseFile ?? null;
  };
  const versionOf = async (number: string) => (await shown<{ version: number }>(number, 'version'))?.version ?? 0;
  const change = async (
    name: string,
    input: Record<string, unknown>,
    as: Post = POLICE,
    success = 'caseFile { state version }',
  ) => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${name.endsWith('Bulk') ? ERRORS.replace(/\.\.\. on StateChangedError.*/, '') : ERRORS} } }`;
    const { data, errors } = await api.ask<Record<string, Told>>(query, { input }, as);
    expect(errors).toEqual([]);
    return data?.[name] ?? { __typename: 'nothing' };
  };
  const act = async (name: string, number: string, input: Record<string, unknown> = {}, as: Post = POLICE) =>
    change(name, { idempotencyKey: randomUUID(), number, expectedVersion: await versionOf(number), ...input }, as);

  it('takes a case from triage to its resolution, every department doing its part', async () => {
    const number = 'C-2025-000001';
    await act('assignCase', number);
    await act('startVerifying', number);
    const asked = await act('askAssist', number, {
      unit: 'HC',
      urgency: 'URGENT',
      question: 'Q2',
      basis: '户口登记条例第八条',
    });
    expect(asked).toMatchObject({ __typename: 'AskAssistSuccess', caseFile: { state: 'ASSIST' } });
    const assists = await shown<{ assists: { id: string }[] }>(number, 'assists { id toUnit state sentAt }', HEALTH);
    const assistId = assists?.assists[0]?.id;
    await act('giveFeedback', number, { assistId, feedback: 'F1' }, HEALTH);
    await act('closeHalf', number, { verdict: 'STANDS', reason: '火化档案已核对' }, CIVIL);
    const proposal = { action: 'A3', doneOn: '2025-03-31', noticeOn: '2025-03-20', reason: '已公示并注销' };
    expect(await act('proposeOutcome', number, proposal)).toMatchObject({ caseFile: { state: 'PROPOSED' } });
    const read = await shown<{ proposal: { digest: string } }>(
      number,
      'proposal { digest isFourEyes action proposedBy }',
      APPROVER,
    );
    expect(read).toMatchObject({ proposal: { isFourEyes: true, action: 'A3', proposedBy: 'wang' } });
    const digest = read?.proposal.digest;
    // The same person, whatever post they chose: nobody confirms their own proposal.
    expect(await act('confirmOutcome', number, { digest }, APPROVER)).toMatchObject({ rule: 'SELF_APPROVAL' });
    expect(await act('confirmOutcome', number, { digest })).toMatchObject({ rule: 'SELF_APPROVAL' });
    const input = { idempotencyKey: randomUUID(), number, expectedVersion: await versionOf(number), digest };
    const confirmed = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token(APPROVER, 'zhao')}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: ConfirmOutcomeInput!) { confirmOutcome(input: $input) { __typename } }',
        variables: { input },
      }),
    });
    expect(await confirmed.json()).toEqual({ data: { confirmOutcome: { __typename: 'ConfirmOutcomeSuccess' } } });
    expect(await shown(number, 'state outcome { action isFourEyes }')).toEqual({
      state: 'RESOLVED',
      outcome: { action: 'A3', isFourEyes: true },
    });
    expect(await shown(number, 'halves { department verdict isContradicting }')).toEqual({
      halves: [
        { department: 'HC', verdict: 'STANDS', isContradicting: false },
        { department: 'MZ', verdict: 'STANDS', isContradicting: false },
      ],
    });
  });

  it('names both versions to an officer who saw an older one', async () => {
    const number = 'C-2025-000002';
    const expectedVersion = await versionOf(number);
    await act('assignCase', number);
    const answer = await change('startVerifying', { idempotencyKey: randomUUID(), number, expectedVersion });
    expect(answer).toMatchObject({
      __typename: 'StateChangedError',
      seenVersion: expectedVersion,
      currentVersion: expectedVersion + 1,
      state: 'ASSIGNED',
      explanation: { zh: expect.stringMatching(/\p{Script=Han}/u) },
    });
  });

  it('names the moves that are allowed where one is not', async () => {
    const number = 'C-2025-000003';
    expect(await act('proposeOutcome', number, { action: 'A5', reason: '口径不同所致' })).toMatchObject({
      __typename: 'CaseRefusedError',
      rule: 'MOVE_NOT_ALLOWED',
      allowedMoves: ['WAITING', 'ASSIGNED', 'DISMISSED', 'APPEAL_HOLD'],
    });
    expect(await shown(number, 'allowedMoves')).toMatchObject({
      allowedMoves: expect.arrayContaining(['ASSIGN', 'DISMISS']),
    });
    expect(await shown(number, 'allowedMoves', CIVIL)).toEqual({
      allowedMoves: ['CLOSE_HALF', 'OPEN_APPEAL', 'COMMENT', 'ATTACH_EVIDENCE', 'UNDO'],
    });
  });

  it('answers for a case of others as for one that is none, to the letter', async () => {
    const ask = (number: string) =>
      change('addComment', { idempotencyKey: randomUUID(), number, expectedVersion: 1, text: '请问进展' }, SCHOOLS);
    const { id: _one, ...foreign } = { id: 0, ...(await ask('C-2025-000004')) };
    const { id: _other, ...none } = { id: 0, ...(await ask('C-2025-999999')) };
    expect(foreign).toEqual(none);
    expect(foreign).toMatchObject({ __typename: 'NotFoundError' });
    expect(await shown('C-2025-000004', 'number', SCHOOLS)).toBeNull();
  });

  it('lets the unit that was asked see the case, and nobody else', async () => {
    const number = 'C-2025-000005';
    await act('assignCase', number);
    await act('startVerifying', number);
    await act('askAssist', number, { unit: 'ED', urgency: 'NORMAL', question: 'Q1', basis: '户口登记条例第八条' });
    expect(await shown(number, 'number', SCHOOLS)).toEqual({ number });
  });

  it('refuses identity numbers and empty words wherever something is written', async () => {
    const number = 'C-2025-000006';
    expect(await act('addComment', number, { text: '见 290121193501010015' })).toMatchObject({ rule: 'TEXT_HAS_ID' });
    expect(await act('dismissCase', number, { reason: '测试测试' })).toMatchObject({ rule: 'REASON_EMPTY' });
    expect(await act('dismissCase', number, { reason: '当事人已怀孕' })).toMatchObject({
      rule: 'TEXT_FORBIDDEN',
      about: '孕',
    });
  });

  it('offers the undo until the notice leaves, and tells when that is', async () => {
    const number = 'C-2025-000007';
    await act('dismissCase', number, { reason: '同一人两次登记' });
    const dismissed = await shown<{
      undoableUntilAt: string;
      notices: { receiver: string; leavesAt: string; leftAt: null }[];
    }>(number, 'undoableUntilAt notices { receiver leavesAt leftAt }');
    expect(dismissed?.notices.map(({ receiver, leavesAt, leftAt }) => [receiver, leavesAt, leftAt])).toEqual([
      ['HC', dismissed?.undoableUntilAt, null],
      ['MZ', dismissed?.undoableUntilAt, null],
    ]);
    // Who is to be told learns nothing of it yet, although the case is theirs to see.
    expect(await shown(number, 'number notices { kind }', HEALTH)).toEqual({ number, notices: [] });
    expect(await act('undoCaseDecision', number, { reason: '选错案件' })).toMatchObject({ caseFile: { state: 'NEW' } });
    expect(await shown(number, 'history { kind reason role unit } comments { text }')).toMatchObject({
      history: [
        { kind: 'opened', role: 'hub', unit: 'HUB', reason: null },
        { kind: 'dismissed', role: 'R-DQO', unit: 'PS', reason: '同一人两次登记' },
        { kind: 'undone', reason: '选错案件' },
      ],
    });
  });

  it('turning over an outcome takes a second person, who has proved who they are within five minutes', async () => {
    const number = 'C-2025-000004';
    await act('dismissCase', number, { reason: '同一人两处登记' });
    const undo = async (token: string, reason: string) => {
      const input = { idempotencyKey: randomUUID(), number, expectedVersion: await versionOf(number), reason };
      const query = `mutation ($input: UndoCaseDecisionInput!) { undoCaseDecision(input: $input) {
        __typename ... on UndoCaseDecisionSuccess { caseFile { state isTurnoverAsked } } ... on UserError { rule } } }`;
      const answer = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { data, errors } = (await answer.json()) as {
        data: { undoCaseDecision: unknown };
        errors?: { extensions: { rule: string } }[];
      };
      return errors?.[0]?.extensions.rule ?? data.undoCaseDecision;
    };
    const asked = { caseFile: { state: 'DISMISSED', isTurnoverAsked: true } };
    expect(await undo(await api.token(POLICE, 'li'), '依据有误')).toMatchObject(asked);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 6 * 60_000 });
    const stale = await api.token(POLICE, 'zhou');
    vi.useRealTimers();
    expect(await undo(stale, '复查同意')).toBe('STEP_UP_REQUIRED');
    expect(await shown(number, 'state isTurnoverAsked')).toEqual(asked.caseFile);
    expect(await undo(await api.token(POLICE, 'zhou'), '复查同意')).toMatchObject({ caseFile: { state: 'REOPENED' } });
  });

  it('previews a bulk, asks for the sample, applies it and takes it back', async () => {
    const numbers = ['C-2025-000008', 'C-2025-000009', 'C-2025-000010'];
    const BULK = 'bulk { id digest sample entries { number to rule explanation { zh } } appliedAt undoneAt }';
    const input = { idempotencyKey: randomUUID(), numbers, act: 'DISMISS', reason: '演示批次的误报' };
    const { bulk } = (await change('previewBulk', input, POLICE, BULK)) as unknown as {
      bulk: { id: string; digest: string; sample: string[]; entries: { to: string }[] };
    };
    expect(bulk.entries.map(({ to }) => to)).toEqual(['DISMISSED', 'DISMISSED', 'DISMISSED']);
    const apply = (opened: readonly string[]) =>
      change('applyBulk', { idempotencyKey: randomUUID(), bulkId: bulk.id, digest: bulk.digest, opened }, POLICE, BULK);
    expect(await apply([])).toMatchObject({ rule: 'NOT_SAMPLED' });
    expect(await apply(bulk.sample)).toMatchObject({ __typename: 'ApplyBulkSuccess' });
    const undo = { idempotencyKey: randomUUID(), bulkId: bulk.id, reason: '批次选错' };
    expect(await change('undoBulk', undo, POLICE, BULK)).toMatchObject({ __typename: 'UndoBulkSuccess' });
    expect((await shown(numbers[0] ?? '', 'state'))?.['state']).toBe('NEW');
  });

  it(`does a request that comes ${DUPLICATES} times once, and answers every one alike`, async () => {
    const number = 'C-2025-000011';
    const input = {
      idempotencyKey: randomUUID(),
      number,
      expectedVersion: await versionOf(number),
      text: '请核对名册',
    };
    const answers = new Set<string>();
    for (let sent = 0; sent < DUPLICATES; sent += 20) {
      const some = await Promise.all(Array.from({ length: 20 }, () => change('addComment', input)));
      for (const answer of some) answers.add(JSON.stringify(answer));
    }
    expect(answers.size).toBe(1);
    expect(await shown(number, 'comments { text }')).toEqual({ comments: [{ text: '请核对名册' }] });
  }, 120_000);

  it('refuses another request under the same key, also one of another kind', async () => {
    const number = 'C-2025-000012';
    const input = { idempotencyKey: randomUUID(), number, expectedVersion: await versionOf(number) };
    expect(await change('assignCase', input)).toMatchObject({ __typename: 'AssignCaseSuccess' });
    expect(await change('startVerifying', input)).toMatchObject({ __typename: 'IdempotencyMismatchError' });
  });

  it('lists units that let requests fall overdue', async () => {
    const { data, errors } = await api.ask('{ overdueUnits(month: "2026-04") { unit times } }');
    expect([data, errors]).toEqual([{ overdueUnits: [] }, []]);
  });
});
