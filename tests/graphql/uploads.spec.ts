import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { certificate, child, childId, entry } from '../support/people.ts';
import type { Roster } from '../support/rosters.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const UPLOAD = `mutation ($key: ID!, $upload: ID!) { uploadRoster(input: { idempotencyKey: $key, uploadId: $upload }) {
  __typename
  ... on UploadRosterSuccess { isKnown batch { number state counts { total accepted rejected unchanged } rowErrors { totalCount edges { node { rowNo field code explanation { zh en } } } } } }
  ... on UserError { rule message } } }`;

/** Three entries, the second without the number that would be its key. */
const ONE_BAD_ROW: Roster = {
  feed: 'PS-BIRTH',
  period: '2025-01',
  as: 'csv-gb18030',
  rows: [entry(child(0)), entry(child(1), { 公民身份号码: '2.90121E+17' }), entry(child(2))],
};

describe('a roster sent to /uploads', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  beforeEach(() =>
    api.system.database.query(
      'truncate batch, source_record, mention, mention_key, unkeyed_batch, standing_change, rejection, idempotency restart identity cascade',
    ),
  );
  afterAll(() => api[Symbol.asyncDispose]());

  const recordCount = async () => {
    const [row] = await api.system.database.query<{ n: number }>('select count(*)::int n from source_record');
    return row?.n;
  };

  it('in GB18030 with one bad row is taken, and the answer names the row, the field and the remedy', async () => {
    const { status, body } = await api.post(ONE_BAD_ROW);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'imported',
      uploadId: null,
      batch: { number: 1 },
      counts: { total: 3, accepted: 2, rejected: 1 },
      // Header in line 1: the second row stands in line 3.
      rowErrors: [
        {
          rowNo: 3,
          field: 'idNumber',
          code: 'ID_EXCEL',
          zh: expect.stringMatching(/\p{Script=Han}/u),
          en: expect.any(String),
        },
      ],
      rowErrorsTotal: 1,
    });
    expect(JSON.stringify(body)).not.toContain(child(1).name);
    expect(await recordCount()).toBe(2);
  });

  it('with a forbidden column is told that the column was stripped', async () => {
    const rows = [entry(child(0), { 孕次: '2' })];
    const { body } = await api.post({ feed: 'PS-BIRTH', period: '2025-01', rows });
    expect(body).toMatchObject({ columns: { stripped: ['孕次'] } });
  });

  it('as a dry run stores nothing and can be imported afterwards, once', async () => {
    const { body } = await api.post(ONE_BAD_ROW, '?dryRun');
    expect(body).toMatchObject({ outcome: 'dry-run', batch: null, counts: { accepted: 2, rejected: 1 } });
    expect(await recordCount()).toBe(0);

    const ask = { key: 'upload-1', upload: body['uploadId'] };
    const first = await api.ask<{ uploadRoster: unknown }>(UPLOAD, ask);
    expect(first.data?.uploadRoster).toMatchObject({
      __typename: 'UploadRosterSuccess',
      isKnown: false,
      batch: {
        state: 'ACCEPTED',
        counts: { total: 3, accepted: 2, rejected: 1 },
        rowErrors: { totalCount: 1, edges: [{ node: { rowNo: 3, code: 'ID_EXCEL' } }] },
      },
    });
    // The same request again answers the same, though the posted file is gone.
    expect(await api.ask(UPLOAD, ask)).toEqual(first);
    const again = await api.ask<{ uploadRoster: unknown }>(UPLOAD, { ...ask, key: 'upload-2' });
    expect(again.data?.uploadRoster).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('belongs to who posted it', async () => {
    const { body } = await api.post(ONE_BAD_ROW, '?dryRun');
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token('R-DQO', 'li')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: UPLOAD, variables: { key: 'mine', upload: body['uploadId'] } }),
    });
    expect(await answer.json()).toMatchObject({ data: { uploadRoster: { __typename: 'NotFoundError' } } });
  });

  it('twice changes nothing the second time', async () => {
    await api.post(ONE_BAD_ROW);
    const { body } = await api.post(ONE_BAD_ROW);
    expect(body).toMatchObject({ outcome: 'known', batch: { number: 1 }, counts: { accepted: 0, unchanged: 2 } });
  });

  it('that fails its control total, or is no roster, is refused with the rule', async () => {
    const { status, body } = await api.post({ feed: 'PS-BIRTH', period: '2025-01', rows: [{ 甲: '1', 乙: '2' }] });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      outcome: 'refused',
      errors: [{ extensions: { code: 'ROSTER_REFUSED', rule: 'HEADER_MISSING' } }],
    });
  });

  it('under a name that says nothing, or without a file, is refused with the rule', async () => {
    const headers = { authorization: `Bearer ${await api.token()}` };
    const form = new FormData();
    form.set('file', new Blob(['a']), 'entries.csv');
    const nameless = await fetch(`${api.url}/uploads`, { method: 'POST', headers, body: form });
    expect([nameless.status, await nameless.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { rule: 'FILE_NAME' } }] },
    ]);
    const empty = await fetch(`${api.url}/uploads`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
    expect([empty.status, await empty.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { rule: 'UPLOAD_EXPECTED' } }] },
    ]);
    const bare = await fetch(`${api.url}/uploads`, { method: 'POST', headers, body: new URLSearchParams({ a: 'b' }) });
    expect([bare.status, await bare.json()]).toMatchObject([415, { errors: [{ extensions: { rule: 'MEDIA_TYPE' } }] }]);
  });

  it('by somebody who delivers nothing is refused before the file is read', async () => {
    const { status, body } = await api.post(ONE_BAD_ROW, '', 'R-AUDIT');
    expect([status, body]).toMatchObject([403, { errors: [{ extensions: { rule: 'ROLE_NOT_ALLOWED' } }] }]);
  });

  it('appears among the batches, newest first, and can be withdrawn with a reason', async () => {
    await api.post({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0))] });
    await api.post(ONE_BAD_ROW);
    const list = await api.ask<{ batches: unknown }>(
      '{ batches { totalCount edges { node { number envelope { feed { id } region periodStartOn periodEndOn isFinal mode } columns { mapped missing unknown { header } } encoding } } } }',
    );
    expect(list.data?.batches).toMatchObject({
      totalCount: 2,
      edges: [
        {
          node: {
            number: 2,
            encoding: 'gb18030',
            envelope: {
              feed: { id: 'PS-BIRTH' },
              region: '290121',
              periodStartOn: '2025-01-01',
              periodEndOn: '2025-01-31',
              isFinal: true,
              mode: 'ADD',
            },
          },
        },
        { node: { number: 1 } },
      ],
    });
    const withdraw =
      'mutation ($key: ID!, $number: Int!, $reason: String!) { withdrawBatch(input: { idempotencyKey: $key, number: $number, reason: $reason }) { __typename ... on WithdrawBatchSuccess { batch { number state withdrawnReason } } ... on UserError { rule } } }';
    const ask = async (variables: Record<string, unknown>) =>
      (await api.ask<{ withdrawBatch: unknown }>(withdraw, variables)).data?.withdrawBatch;
    expect(await ask({ key: 'w0', number: 2, reason: ' ' })).toEqual({
      __typename: 'InvalidInputError',
      rule: 'REASON_EMPTY',
    });
    // A refused change leaves the key free.
    expect(await ask({ key: 'w0', number: 2, reason: '名册报错月份' })).toMatchObject({
      batch: { number: 2, state: 'WITHDRAWN', withdrawnReason: '名册报错月份' },
    });
    expect(await ask({ key: 'w1', number: 2, reason: 'again' })).toMatchObject({ __typename: 'NotFoundError' });
    const live = await api.system.database.query('select 1 from source_record where key = $1 and standing = $2', [
      childId(child(0)),
      'head',
    ]);
    expect(live).toEqual([]);
  });
});
