import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addClient } from '../../../src/actions/access/manage-clients.ts';
import { confirmPost } from '../../../src/actions/access/manage-posts.ts';
import { sealEvidence, showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { issueToken } from '../../../src/adapters/access-token.ts';
import { createRosterFiles } from '../../../src/adapters/files/roster-files.ts';
import { readPublicKey } from '../../../src/adapters/identity/public-key.ts';
import type { Post } from '../../../src/domain/access/post.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import type { RawRow } from '../../../src/ports/roster-file.ts';
import { child, entry } from '../../support/people.ts';
import { localPerson } from '../support/people.ts';
import { openTestApi, postOf, type Standing, type TestApi } from '../support/api.ts';

const POLICE: Post = { role: 'R-DQO', department: 'PS', org: '', region: '' };
const SENDER: Post = { ...POLICE, role: 'R-SUBMIT', region: '290121' };
const BROKEN = '2.90121E+17';
const FORMULA = `=HYPERLINK("http://x","张")`;

/** Three entries: the second cannot be taken, and its name would be calculated by an office program. */
const ROSTER = {
  feed: 'PS-BIRTH',
  period: '2025-01',
  rows: [entry(child(0)), entry(child(1), { 公民身份号码: BROKEN, 姓名: FORMULA, 避孕措施: '甲' }), entry(child(2))],
} as const;

describe('rows of a batch that were not taken', () => {
  let api: TestApi;
  let number: number;
  beforeAll(async () => {
    api = await openTestApi();
    const { body } = await api.post(ROSTER);
    ({ number } = body['batch'] as { number: number });
    expect(body['rejectedPath']).toBe(`/batches/${number}/rejected`);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const watched = async () => {
    const log = evidenceLogOf(api.system);
    await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
    await showWitness(log);
  };
  const download = async (
    as: Standing = POLICE,
    {
      of = String(number),
      query = '',
      headers = {},
    }: { of?: string; query?: string; headers?: Record<string, string> } = {},
  ) =>
    fetch(`${api.url}/batches/${of}/rejected${query}`, {
      headers: { authorization: `Bearer ${await api.token(as)}`, ...headers },
    });
  const ruleOf = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { rule: string } }[] }).errors[0]?.extensions.rule;
  const exports = () =>
    api.system.database.query<{ entry: string }>(`select entry from evidence where action = 'export' order by 1`);
  const sheet = async (answer: Response) => {
    const path = join(mkdtempSync(join(tmpdir(), 'lianhe-rejected-')), 'rejected');
    await writeFile(path, Buffer.from(await answer.arrayBuffer()));
    const rows: RawRow[] = [];
    for await (const batch of (await createRosterFiles().open(path)).rows()) rows.push(...(batch as RawRow[]));
    return rows.map(({ cells }) => cells);
  };
  const gone = async (answer: Response) => {
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
    const { correlationId: _id, ...extensions } = errors[0]?.extensions ?? {};
    return [answer.status, errors[0]?.message, extensions];
  };

  it('are there for nobody without a token', async () => {
    expect((await fetch(`${api.url}/batches/${number}/rejected`)).status).toBe(401);
  });

  it.each<[string, Standing]>([
    ['an officer of another department', { ...POLICE, department: 'HC' }],
    ['a sender of another county', { ...SENDER, region: '290122' }],
    ['a sender bound to an organisation that sent something else', { ...SENDER, org: 'P290121002' }],
    ['the approver of the department', { ...POLICE, role: 'R-APPROVE' }],
    ['an auditor', 'R-AUDIT'],
    ['the administrator', 'R-ADMIN'],
    ['the data-protection officer', 'R-DPO'],
  ])('are to %s what an unknown batch is: the same answer', async (_who, as) => {
    await watched();
    const unknown = await gone(await download(as, { of: '999999' }));
    expect(await gone(await download(as))).toEqual(unknown);
    expect(unknown).toMatchObject([404, expect.anything(), { rule: 'BATCH_UNKNOWN' }]);
    expect(await exports()).toEqual([]);
  });

  it('are not handed out while nobody outside watches the evidence log', async () => {
    await using alone = await openTestApi();
    const { body } = await alone.post(ROSTER);
    const { number: own } = body['batch'] as { number: number };
    const headers = { authorization: `Bearer ${await alone.token(POLICE)}` };
    const answer = await fetch(`${alone.url}/batches/${own}/rejected`, { headers });
    expect([answer.status, await ruleOf(answer)]).toEqual([503, 'EVIDENCE_UNWITNESSED']);
  });

  it.each<[string, Standing]>([
    ['the officer of the owning department', POLICE],
    ['the sender of the county', SENDER],
  ])(
    'go to %s as a workbook: row, field, code, reason and remedy in both languages, cells as sent',
    async (_who, as) => {
      await watched();
      const answer = await download(as);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': expect.stringMatching(
          /^attachment; filename="PS-BIRTH_290121_20250101-20250131_final\.csv\.rejected\.xlsx";/,
        ),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
      });
      const [head, ...rows] = await sheet(answer);
      expect(head?.slice(0, 4)).toEqual(['原行号', '错误字段', '错误代码', '错误原因']);
      expect(rows).toHaveLength(1);
      const row = Object.fromEntries(
        (head ?? []).map((name, at) => [typeof name === 'string' ? name : '', rows[0]?.[at]]),
      );
      // Header in line 1: the second entry stands in line 3.
      expect(row).toMatchObject({
        原行号: '3',
        错误字段: 'idNumber',
        错误代码: 'ID_EXCEL',
        公民身份号码: BROKEN,
        姓名: FORMULA,
      });
      expect(row['错误原因']).toMatch(/\p{Script=Han}.*\/ .*[a-z]/u);
      expect(Object.keys(row)).not.toContain('避孕措施');
    },
  );

  it('go out as CSV when asked for, by address or by header, and nothing in it is calculated', async () => {
    await watched();
    for (const asked of [{ query: '?format=csv' }, { headers: { accept: 'text/csv' } }]) {
      const answer = await download(POLICE, asked);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect(bytes.toString()).toContain(`"'=HYPERLINK(""http://x"",""张"")"`);
    }
  });

  it('are written down before they go out: who, which batch, how many, and no value', async () => {
    await watched();
    const before = (await exports()).length;
    await (await download(SENDER)).arrayBuffer();
    const entries = await exports();
    expect(entries).toHaveLength(before + 1);
    const written = entries.find(({ entry: text }) => text.includes('R-SUBMIT'))?.entry ?? '';
    expect(JSON.parse(written)).toMatchObject({ object: `batch:${number}`, detail: { rows: 1, format: 'xlsx' } });
    expect(written).not.toContain('HYPERLINK');
  });

  it('are nowhere when there are none, and in no other format', async () => {
    await watched();
    const { body } = await api.post({ feed: 'PS-BIRTH', period: '2025-02', rows: [entry(child(5, '2025-02-03'))] });
    const whole = String((body['batch'] as { number: number }).number);
    expect(body['rejectedPath']).toBeNull();
    expect(await ruleOf(await download(POLICE, { of: whole }))).toBe('NOTHING_REJECTED');
    expect(await ruleOf(await download(POLICE, { query: '?format=exe' }))).toBe('DOWNLOAD_FORMAT');
    for (const of of ['0', '-1', '1e3', '1%2f..', '1;drop', '99999999999'])
      expect(await ruleOf(await download(POLICE, { of }))).toBe('BATCH_UNKNOWN');
  });

  it('are not downloaded in somebody’s name by a page of another site', async () => {
    const answer = await download(POLICE, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([answer.status, await ruleOf(answer)]).toEqual([403, 'ORIGIN']);
  });

  it('come back corrected: the workbook can be posted as it is, under its own name', async () => {
    await watched();
    const answer = await download();
    const form = new FormData();
    form.set(
      'file',
      new Blob([await answer.arrayBuffer()]),
      'PS-BIRTH_290121_20250101-20250131_final.csv.rejected.xlsx',
    );
    const headers = { authorization: `Bearer ${await api.token(POLICE)}` };
    const again = await fetch(`${api.url}/uploads?dryRun`, { method: 'POST', headers, body: form });
    expect(await again.json()).toMatchObject({ outcome: 'dry-run', counts: { total: 1, rejected: 1 } });
  });

  it('are told of in GraphQL: how many, until when, and where to whom they belong', async () => {
    const query = `query ($number: Int!) { batch(number: $number) { rejected { count path keptUntilAt } } }`;
    const ask = async (as: Standing) =>
      (await api.ask<{ batch: { rejected: unknown } }>(query, { number }, as)).data?.batch.rejected;
    const keptUntilAt = expect.stringMatching(/^\d{4}-/) as unknown;
    expect(await ask(POLICE)).toEqual({ count: 1, path: `/batches/${number}/rejected`, keptUntilAt });
    expect(await ask({ ...POLICE, department: 'HC' })).toEqual({ count: 1, path: null, keptUntilAt });
  });

  it('go to a system that sent them itself, signed, and to no other system of the unit', async () => {
    await watched();
    await api.system.database.query(
      `insert into sender_key (key_id, sender, department, org, region, feeds, algorithm, public_key, valid_from, valid_until, registered_by)
       values ('k1', 'police-system', 'PS', '', '290121', '{PS-BIRTH}', 'ed25519', 'x', now(), now() + interval '1 day', 'admin')`,
    );
    const digest = createHash('sha256').update('x').digest('hex');
    await api.system.database.query(
      `insert into submission (id, sender, feed, region, series, prev_digest, manifest_digest, content_digest, key_id, nonce, manifest, signature, received_at, batch_number)
       values ($1, 'police-system', 'PS-BIRTH', '290121', 1, '', $2, $2, 'k1', 'n', '{}', 's', now(), $3)`,
      [randomUUID(), digest, number],
    );
    await localPerson(api.system, 'owner', []);
    for (const name of ['police-system', 'other-system']) {
      const key = await readPublicKey(
        generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      );
      const granter = { user: 'admin-a', role: 'R-ADMIN', session: '' } as const;
      const client = { name, owner: 'owner', post: SENDER, days: 300, key, certificate: null };
      const added = await addClient(client, granter, api.system.hub);
      if (added.outcome !== 'added') throw new Error(added.why);
      await confirmPost(added.post.id, { user: 'dpo-b', role: 'R-DPO', session: '' }, api.system.hub);
    }
    const asSystem = async (user: string) => {
      const { home } = api.system.config;
      const token = await issueToken({ home, user, ...postOf(SENDER), kind: 'system' });
      return fetch(`${api.url}/batches/${number}/rejected`, { headers: { authorization: `Bearer ${token}` } });
    };
    expect((await asSystem('other-system')).status).toBe(404);
    expect((await asSystem('police-system')).status).toBe(200);
  });

  it('are kept for 30 days: then the answer says so, and to whom they never belonged nothing', async () => {
    await watched();
    await api.system.database.query(
      `update batch set accepted_at = accepted_at - interval '30 days' where number = $1`,
      [number],
    );
    const answer = await download();
    expect([answer.status, await ruleOf(answer)]).toEqual([410, 'REJECTED_EXPIRED']);
    expect((await download('R-AUDIT')).status).toBe(404);
    const { data } = await api.ask<{ batch: { rejected: { path: unknown } } }>(
      `query ($number: Int!) { batch(number: $number) { rejected { path } } }`,
      { number },
      POLICE,
    );
    expect(data?.batch.rejected.path).toBeNull();
  });
});
