import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { openTestApi, type TestApi } from './support/api.ts';
import { post } from './support/officers.ts';

const DPO = post('R-DPO', 'HUB');
const APPROVER = post('R-APPROVE', 'PS');
const REASON = '按职责调整,见会议纪要';
const GIVING = [
  ['proposeAgreement', DPO, { agreement: 'ED.PS-BIRTH', basedOnVersion: 1 }],
  ['approveAgreement', DPO, { agreement: 'ED.PS-BIRTH', version: 1 }],
  ['rejectAgreement', DPO, { agreement: 'ED.PS-BIRTH', version: 1, reason: REASON }],
  ['suspendAgreement', DPO, { agreement: 'ED.PS-BIRTH', version: 1, reason: REASON }],
  ['resumeAgreement', DPO, { agreement: 'ED.PS-BIRTH', version: 1 }],
  ['endAgreement', DPO, { agreement: 'ED.PS-BIRTH', version: 1, reason: REASON }],
  ['decideErasure', DPO, { number: 1, isConfirmed: true }],
  ['decideRestrictedAccess', DPO, { id: 'x', verdict: 'APPROVE' }],
  ['decideProtection', DPO, { id: 'x', move: 'CONFIRM' }],
  ['releaseBatch', APPROVER, { number: 1 }],
  ['refuseBatch', APPROVER, { number: 1 }],
  ['releaseApprovalPair', DPO, { persons: ['li', 'wang'], reason: REASON }],
  ['confirmFirstLoad', APPROVER, { id: 'x' }],
  ['confirmOutcome', APPROVER, { number: 'C-2026-000001', expectedVersion: 1, digest: 'x' }],
] as const;

/** Minutes after which a proof of who somebody is is not fresh any more, and one more. */
const LONG_AGO = 6;

describe('what two people do', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const rulesFor = async (name: string, token: string, input: object) => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`;
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input: { idempotencyKey: name, ...input } } }),
    });
    const { errors = [] } = (await answer.json()) as { errors?: { extensions: { rule: string } }[] };
    return errors.map(({ extensions }) => extensions.rule);
  };

  it.each(GIVING)('%s asks for a proof of the last five minutes', async (name, as, input) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - LONG_AGO * 60_000 });
    const stale = await api.token(as);
    vi.useRealTimers();
    expect(await rulesFor(name, stale, input)).toEqual(['STEP_UP_REQUIRED']);
    expect(await rulesFor(name, await api.token(as), input)).toEqual([]);
  });
});
