import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApi, type TestApi } from './support/api.ts';

const DUE = `{ retentionDue { class month due isAtLeast held { code count } unclear { code count } } }`;
const ORDERS = `{ retentionOrders(first: 5) { totalCount edges { node {
  number asOf state askedBy decidedBy finishedAt evidence due { class due } erased { class count root } } } } }`;
const DECIDE = `mutation ($input: DecideErasureInput!) { decideErasure(input: $input) {
  __typename ... on DecideErasureSuccess { order { number state decidedBy } } ... on NotFoundError { rule } } }`;

describe('erasure at the end of terms', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.system.database.query(
      `insert into retention_order (id, as_of, state, rules, due, asked_by) values (gen_random_uuid(), '2026-03-01', 'proposed',
         '{"version": 1}', '[{"of": "matched-rows", "month": "2024-02", "due": 20000, "held": {"open-case": 2}, "unclear": {}}]', 'schedule:retention')`,
    );
  });
  afterAll(() => api[Symbol.asyncDispose]());

  it.each(['R-DQO', 'R-APPROVE', 'R-SEC', 'R-STAT'] as const)('is not shown to %s', async (role) => {
    for (const query of [DUE, ORDERS]) {
      const { errors } = await api.ask(query, {}, role);
      expect(errors[0]?.extensions).toMatchObject({ rule: 'ROLE_NOT_ALLOWED' });
    }
  });

  it.each(['R-DPO', 'R-AUDIT', 'R-ADMIN'] as const)('is shown to %s in counts, without anybody in it', async (role) => {
    expect((await api.ask(DUE, {}, role)).data).toEqual({ retentionDue: [] });
    const { data } = await api.ask(ORDERS, {}, role);
    expect(data).toMatchObject({
      retentionOrders: {
        totalCount: 1,
        edges: [
          {
            node: {
              number: 1,
              asOf: '2026-03-01',
              state: 'PROPOSED',
              askedBy: 'schedule:retention',
              evidence: 'retention-order:1',
              due: [{ class: 'MATCHED_ROWS', due: 20_000 }],
              erased: [],
            },
          },
        ],
      },
    });
  });

  it('is confirmed by the data-protection officer alone, once', async () => {
    const input = { idempotencyKey: 'confirm-1', number: 1, isConfirmed: true };
    for (const role of ['R-ADMIN', 'R-AUDIT', 'R-DQO'] as const)
      expect((await api.ask(DECIDE, { input }, role)).errors[0]?.extensions).toMatchObject({
        rule: 'ROLE_NOT_ALLOWED',
      });
    const confirmed = await api.ask(DECIDE, { input }, 'R-DPO');
    expect(confirmed.data).toMatchObject({ decideErasure: { order: { number: 1, state: 'RUNNING' } } });
    expect((await api.ask(DECIDE, { input }, 'R-DPO')).data).toEqual(confirmed.data);
    const again = await api.ask(DECIDE, { input: { ...input, idempotencyKey: 'confirm-2' } }, 'R-DPO');
    expect(again.data).toEqual({ decideErasure: { __typename: 'NotFoundError', rule: 'NOT_FOUND' } });
    const written = await api.system.database.query<{ entry: string }>(
      `select entry from evidence where object = 'retention-order:1'`,
    );
    expect(written.map(({ entry }) => (JSON.parse(entry) as { detail: unknown }).detail)).toEqual([
      { step: 'confirmed', asOf: '2026-03-01' },
    ]);
  });
});
