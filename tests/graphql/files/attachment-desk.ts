import { createHash, randomBytes, randomUUID } from 'node:crypto';

import type { Post } from '../../../src/domain/access/post.ts';
import { cremation, dead, deathCertificate, deadId } from '../../support/people.ts';
import { openTestApi, type Standing, type TestApi } from '../support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const of = (role: Post['role'], department: Post['department']): Post => ({ role, department, org: '', region: '' });
export const POLICE = of('R-DQO', 'PS');
export const HEALTH = of('R-DQO', 'HC');
export const SCHOOLS = of('R-DQO', 'ED');
export const ONE = 'C-2025-000001';
export const TWO = 'C-2025-000002';
export const NUMBER = deadId(dead(0));

export const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
export const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(40)]);
export const JPEG = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(40), Buffer.from('ffd9', 'hex')]);
export const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

export type Told = Record<string, unknown> & { readonly errors?: readonly { extensions: Record<string, unknown> }[] };

export interface Posting {
  readonly as?: Standing;
  readonly number?: string;
  readonly key?: string | null;
  readonly label?: string;
  readonly version?: number;
  readonly name?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

export const ruleOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as Told).errors?.[0]?.extensions['rule'],
];

export type AttachmentDesk = Awaited<ReturnType<typeof openAttachmentDesk>>;

/** Cases of four dead persons that no register cancelled, and what papers are posted and opened by. */
export async function openAttachmentDesk() {
  const api = await openDeaths();
  const versionOf = async (number: string) =>
    (
      await api.ask<{ caseFile: { version: number } | null }>(
        `query ($n: ID!) { caseFile(number: $n) { version } }`,
        { n: number },
        POLICE,
      )
    ).data?.caseFile?.version ?? 0;

  const post = async (
    content: Uint8Array,
    { as = POLICE, number = ONE, key = randomUUID(), ...more }: Posting = {},
  ) => {
    const form = new FormData();
    form.set('expectedVersion', String(more.version ?? (await versionOf(number))));
    form.set('label', more.label ?? '注销申请扫描件');
    form.set('file', new Blob([Buffer.from(content)]), more.name ?? 'scan.pdf');
    const headers = {
      authorization: `Bearer ${await api.token(as)}`,
      ...(key === null ? {} : { 'idempotency-key': key }),
      ...more.headers,
    };
    const answer = await fetch(`${api.url}/cases/${number}/attachments${more.query ?? ''}`, {
      method: 'POST',
      headers,
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as Told };
  };
  const refusal = async (posting: ReturnType<typeof post>) => {
    const { status, body } = await posting;
    return [status, body.errors?.[0]?.extensions['rule']];
  };
  const get = async (path: string, as: Standing = POLICE, purpose = 'P2', headers: Record<string, string> = {}) =>
    fetch(`${api.url}${path}`, {
      headers: { authorization: `Bearer ${await api.token(as)}`, 'x-purpose': purpose, ...headers },
    });
  const shown = async (number: string, as: Standing = POLICE) =>
    (
      await api.ask<{ caseFile: { attachments: Record<string, unknown>[] } | null }>(
        `query ($n: ID!) { caseFile(number: $n) { attachments { hash mediaType bytes label actor attachedAt fileName path } } }`,
        { n: number },
        as,
      )
    ).data?.caseFile?.attachments;
  const kept = async () =>
    (await api.system.database.pool.query<{ hash: string }>('select hash from lianhe.case_attachment')).rows.map(
      ({ hash }) => hash,
    );
  return { api, versionOf, post, refusal, get, shown, kept, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() };
}

async function openDeaths(): Promise<TestApi> {
  const api = await openTestApi();
  const people = Array.from({ length: 4 }, (_, no) => dead(no));
  await api.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: people.map((one) => deathCertificate(one)) });
  await api.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: people.map((one) => cremation(one)) });
  await api.deliver({
    feed: 'PS-DEATH',
    period: QUARTER,
    rows: [],
    headers: ['姓名', '公民身份号码', '死亡日期', '注销日期'],
  });
  await api.check({ asOf: '2025-03-31', confirm: true, checks: ['D01', 'D02'] });
  return api;
}
