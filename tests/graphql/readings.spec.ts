import { chmod } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { issueToken } from '../../src/adapters/access-token.ts';
import { cancellation, certificate, child, dead, deathCertificate, entry } from '../support/people.ts';
import { openTestApi, postOf, type TestApi } from './support/api.ts';

const ADMIN = postOf('R-ADMIN');
const YEAR = ['2025-01-01', '2025-12-31'] as const;

describe('what can be read', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: YEAR, rows: [certificate(child(0)), certificate(child(1))] });
    await api.deliver({ feed: 'PS-BIRTH', period: YEAR, rows: [entry(child(0))] });
    await api.deliver({ feed: 'HC-DEATH', period: YEAR, rows: [deathCertificate(dead(0)), deathCertificate(dead(1))] });
    await api.deliver({ feed: 'PS-DEATH', period: YEAR, rows: [cancellation(dead(0))] });
    await api.check({ asOf: '2025-12-31', confirm: true });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const read = async (query: string) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    return data;
  };

  it('every feed with its columns, headers and codes', async () => {
    const data = await read(
      '{ feeds { id owner source cadence isStock definitionHash fields { name header aliases kind requirement codes { code label { zh en } } } } feed(id: "PS-BIRTH") { name { zh } } }',
    );
    expect(data).toMatchObject({
      feeds: expect.arrayContaining([expect.objectContaining({ id: 'HC-BIRTH', owner: 'HC' })]),
      feed: { name: { zh: expect.stringContaining('出生') } },
    });
  });

  it('every check with rule, source and remedies', async () => {
    const data = await read(
      '{ checks { code version name { zh en } rule { zh en } source severity owner actions subjects { id } opensCase } }',
    );
    expect(data).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({ code: 'B01', subjects: [{ id: 'HC-BIRTH' }], opensCase: true }),
      ]),
    });
  });

  it('divisions by code, with their level and what became of them', async () => {
    const data = await read(
      '{ regions(within: "290100", level: COUNTY) { totalCount edges { node { id name level parent path validToOn successors } } } }',
    );
    expect(data).toMatchObject({
      regions: {
        totalCount: 3,
        edges: [
          {
            node: {
              id: '290121',
              name: '示例县',
              level: 'COUNTY',
              parent: '290100',
              path: ['示例省', '示例市', '示例县'],
            },
          },
          { node: { id: '290122' } },
          { node: { id: '290123', validToOn: '2015-12-31', successors: ['290122'] } },
        ],
      },
    });
  });

  it('the newest run with its digest, manifest and counts', async () => {
    const data = await read(
      '{ latestRun { number state asOf isLive isConfirming region digest manifestHash counts { name count } progress { state chunksDone chunksTotal } finishedAt } }',
    );
    expect(data).toMatchObject({
      latestRun: {
        number: 1,
        state: 'DONE',
        asOf: '2025-12-31',
        isLive: true,
        isConfirming: true,
        region: null,
        digest: expect.stringMatching(/^[0-9a-f]{32,}$/),
        manifestHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        counts: expect.arrayContaining([{ name: 'casesOpened', count: expect.any(Number) }]),
      },
    });
  });

  it('cases, gravest first, and one case by its number with findings and history', async () => {
    const data = await read(
      '{ caseFiles(first: 100) { totalCount edges { node { number severity owner deadlineOn } } } none: caseFile(number: "C-1999-000001") { id } }',
    );
    const { caseFiles } = data as { caseFiles: { edges: { node: { number: string; severity: string } }[] } };
    const severities = caseFiles.edges.map(({ node }) => node.severity);
    expect(severities).toEqual(severities.toSorted());
    expect(data).toMatchObject({ none: null });
    const number = caseFiles.edges[0]?.node.number;
    const one = await read(
      `{ caseFile(number: "${number}") { number event state openedAt findings { check { code } trend } history { seq kind from to actor } } }`,
    );
    expect(one).toMatchObject({
      caseFile: {
        number,
        state: 'NEW',
        findings: [{ trend: 'NEW' }],
        history: [{ seq: 1, kind: 'opened', from: null, to: 'NEW', actor: 'run' }],
      },
    });
  });

  it('figures of a year, quarter or month, each with what it was counted from', async () => {
    const figures =
      '{ indicator name { zh } base unit source numerator denominator value low high target note { zh } parts { name value unit } }';
    const data = await read(
      `{ year: figures(period: "2025", region: "290121") ${figures} second: figures(period: "2025Q2") ${figures} }`,
    );
    const { year, second } = data as Record<
      string,
      { indicator: string; numerator: number; denominator: number | null; note: unknown }[]
    >;
    // Household entries: one in the year, none in its second quarter; without a population stock there is no rate.
    expect(year?.find(({ indicator }) => indicator === 'IND-17-H')).toMatchObject({
      numerator: 1,
      value: null,
      note: { zh: expect.any(String) },
    });
    expect(second?.find(({ indicator }) => indicator === 'IND-17-H')).toMatchObject({ numerator: 0 });
  });

  it('thresholds with default and source', async () => {
    const data = await read('{ parameters { name label { zh en } unit default source overrides { value } } }');
    expect(data).toMatchObject({
      parameters: expect.arrayContaining([
        expect.objectContaining({ name: 'DEATH_GRACE_DAYS', default: 15, unit: 'days', overrides: [] }),
      ]),
    });
  });

  it('nothing at all when others can read the secret that signs tokens', async () => {
    const home = join(api.system.config.home, 'exposed');
    await issueToken({ home, user: 'wang', ...ADMIN });
    await chmod(join(home, 'token-secret'), 0o644);
    await expect(issueToken({ home, user: 'wang', ...ADMIN })).rejects.toThrow('SECRET_EXPOSED');
  });
});
