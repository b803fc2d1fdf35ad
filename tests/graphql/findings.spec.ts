import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { cancellation, certificate, child, childId, dead, deathCertificate, entry } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

interface Finding {
  readonly id: string;
  readonly check: { readonly code: string };
  readonly status: string;
  readonly trend: string;
  readonly evidence: readonly { readonly key: string; readonly region: string }[];
  readonly caseFile: { readonly number: string; readonly findings: readonly { readonly id: string }[] } | null;
}

interface Page {
  readonly findings: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly cursor: string; readonly node: Finding }[];
  };
}

const PAGE = `query ($first: Int, $after: String, $check: ID, $region: ID, $severity: Severity, $trend: Trend, $run: ID) {
  findings(first: $first, after: $after, check: $check, region: $region, severity: $severity, trend: $trend, run: $run) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node {
      id check { code name { zh } } severity owner status trend asOf run { number } due unverified explanation { zh en }
      evidence { feed { id } key recordId region role } consulted { feed isOwed watermarkOn } compared { field verdict differences { zh } }
      caseFile { number state deadlineOn findings { id check { code } evidence { key } } history { kind to happenedAt } }
    } } } }`;

/** Sixty children with certificates, and one whose entry no certificate stands behind. */
const CHILDREN = Array.from({ length: 60 }, (_, no) => child(no));
const ENTERED = { ...child(71, '2025-01-29'), name: '欧阳晨曦', mother: '司徒静', father: '欧阳海' };
/** Roles that read the register of the police in full. */
const POLICE = new Set(['R-DQO', 'R-APPROVE']);
/** Half a year from which every counterpart roster is complete. */
const HALF_YEAR = ['2025-01-01', '2025-06-30'] as const;

describe('findings', () => {
  let api: TestApi;
  let run: string;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: HALF_YEAR, rows: CHILDREN.map((of) => certificate(of)) });
    await api.deliver({ feed: 'PS-BIRTH', period: HALF_YEAR, rows: [entry(ENTERED)] });
    await api.deliver({ feed: 'HC-DEATH', period: HALF_YEAR, rows: [deathCertificate(dead(1))] });
    await api.deliver({ feed: 'PS-DEATH', period: HALF_YEAR, rows: [cancellation(dead(1))] });
    run = await api.check({ asOf: '2025-06-30', confirm: true });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const page = async (variables: Record<string, unknown> = {}, role?: Role) => {
    const { data, errors } = await api.ask<Page>(PAGE, variables, role);
    expect(errors).toEqual([]);
    if (data === null) throw new Error('no data');
    return data.findings;
  };

  it('of a run come with check, owner, evidence, explanation and case', async () => {
    const { edges } = await page({ check: 'B01', first: 1 });
    expect(edges[0]?.node).toMatchObject({
      check: { code: 'B01', name: { zh: expect.stringMatching(/\p{Script=Han}/u) } },
      status: 'NEW',
      trend: 'NEW',
      asOf: '2025-06-30',
      explanation: { zh: expect.any(String), en: expect.any(String) },
      evidence: [
        {
          feed: { id: 'HC-BIRTH' },
          key: expect.stringMatching(/^W\d{8}0$/),
          role: 'subject',
          region: expect.stringMatching(/^290121/),
        },
      ],
      caseFile: {
        number: expect.stringMatching(/^C-2025-\d{6}$/),
        state: 'NEW',
        history: [{ kind: 'opened', to: 'NEW' }],
      },
    });
  });

  it('page through the whole list once, in one order, whatever the size of a page', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    let total: number;
    do {
      const { edges, pageInfo, totalCount } = await page({ first: 7, after });
      total = totalCount;
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after !== undefined);
    const whole = await page({ first: 100 });
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThanOrEqual(61);
  });

  it('are narrowed by check, region, severity and trend on the server', async () => {
    const count = async (variables: Record<string, unknown>) => (await page({ first: 1, ...variables })).totalCount;
    // Sixty certificates without an entry.
    expect(await count({ check: 'B01' })).toBe(60);
    expect(await count({ check: 'B01', region: '290121' })).toBe(60);
    expect(await count({ check: 'B01', region: '290122' })).toBe(0);
    // All of province 29: the zeros of its code stand for everything below.
    expect(await count({ check: 'B01', region: '290000' })).toBe(60);
    expect(await count({ check: 'B01', trend: 'NEW', run })).toBe(60);
    expect(await count({ check: 'B01', trend: 'GONE', run })).toBe(0);
    const bySeverity = await Promise.all(['S1', 'S2', 'S3', 'S4'].map((severity) => count({ severity })));
    expect(bySeverity.reduce((sum, number) => sum + number, 0)).toBe(await count({}));
  });

  it('cost at most sixteen statements for fifty of them with evidence, case, and everything in the case', async () => {
    const connection = Reflect.get(api.system.database.pool, 'Client') as typeof Client;
    const asked = vi.spyOn(connection.prototype, 'query');
    const { edges } = await page({ first: 50, check: 'B01' });
    expect(edges).toHaveLength(50);
    expect(edges.every(({ node }) => node.caseFile !== null && node.evidence.length > 0)).toBe(true);
    const texts = asked.mock.calls.map(([query]) =>
      typeof query === 'string' ? query : (query as { text: string }).text,
    );
    asked.mockRestore();
    // Begin, post, role and commit come on top, once for a burst of statements.
    expect(texts.filter((text) => /^\s*select/i.test(text)).length).toBeLessThanOrEqual(16);
    expect(texts.filter((text) => /^(begin|start transaction)/i.test(text)).length).toBeLessThanOrEqual(6);
  });

  it('of one identifier are the same finding in every list', async () => {
    const [edge] = (await page({ check: 'B01', first: 1 })).edges;
    const { data } = await api.ask<{ finding: Finding }>(
      'query ($id: ID!) { finding(id: $id) { id evidence { key } } }',
      { id: edge?.node.id },
    );
    expect(data?.finding).toMatchObject({ id: edge?.node.id, evidence: [{ key: edge?.node.evidence[0]?.key }] });
    expect((await api.ask('{ finding(id: "29") { id } }')).data).toEqual({ finding: null });
  });

  describe('whose subject is named by an identity number', () => {
    const number = childId(ENTERED);

    it('show it to the police, whose number it is, and the look is written down', async () => {
      const { edges } = await page({ check: 'B02' });
      expect(edges[0]?.node.evidence[0]).toMatchObject({ key: number });
      const look = (await api.looks()).find(({ object }) => object === `finding:${edges[0]?.node.id}`);
      expect(look).toMatchObject({ actor: { user: 'wang', role: 'R-DQO' }, purpose: 'P2', result: 'done' });
      expect(look?.detail['fields']).toContain('PS-BIRTH.idNumber');
      expect(JSON.stringify(look)).not.toContain(number);
    });

    it.each(Object.keys(ROLES).filter((role) => !POLICE.has(role)) as Role[])(
      'show a %s nothing of it',
      async (role) => {
        expect(JSON.stringify(await page({ check: 'B02' }, role))).not.toContain(number.slice(0, 14));
      },
    );

    it('hide it in cursors too', async () => {
      const { edges } = await page({ check: 'B02' });
      const inside = Buffer.from(edges[0]?.cursor ?? '', 'base64url').toString('latin1');
      expect(inside).not.toContain(number.slice(0, 6));
    });

    it('write no look down when no key was asked for', async () => {
      const before = (await api.looks()).length;
      await api.ask('{ findings { edges { node { check { code } explanation { zh } } } } }');
      expect((await api.looks()).length).toBe(before);
    });
  });

  it('that are gone are listed with their cause by the run that closed them', async () => {
    await api.deliver({
      feed: 'PS-BIRTH',
      period: ['2025-07-01', '2025-07-31'],
      rows: CHILDREN.slice(0, 2).map((of) => entry(of, { 入户日期: '2025-07-02' })),
    });
    await api.deliver({
      feed: 'HC-BIRTH',
      period: ['2025-07-01', '2025-07-31'],
      rows: [],
      headers: Object.keys(certificate(child(0))),
    });
    const next = await api.check({ asOf: '2025-07-31' });
    const gone = await page({ check: 'B01', trend: 'GONE', run: next });
    expect(gone.totalCount).toBe(2);
    const { data } = await api.ask<{ finding: unknown }>('query ($id: ID!) { finding(id: $id) { trend goneCause } }', {
      id: gone.edges[0]?.node.id,
    });
    expect(data?.finding).toEqual({ trend: 'GONE', goneCause: 'LATE_MATCH' });
    expect((await page({ check: 'B01', trend: 'PERSISTING', run: next })).totalCount).toBe(58);
  });
});
