import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerSchema, BASE_RESULTS } from '../../src/adapters/population-base/protocol.ts';
import {
  type PopulationBaseSimulator,
  startPopulationBaseSimulator,
} from '../../src/adapters/population-base/simulator.ts';
import { PEOPLE, WANG } from './people.ts';

describe('the protocol', () => {
  let base: PopulationBaseSimulator;
  beforeEach(async () => {
    base = await startPopulationBaseSimulator({ persons: PEOPLE, asOf: '2026-03-31T08:00:00Z' });
  });
  afterEach(() => base.close());

  const post = (body: unknown, path = '/verify') =>
    fetch(`${base.url}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const RUN = { purposeCode: 'P1', runId: 'run-1' };
  const CASE = { purposeCode: 'P2', caseId: 'C-2026-000123' };
  const PERSON = { idNumber: WANG.idNumber };

  it('answers result, county of the hukou and day of the data; no name, no address', async () => {
    const answer: unknown = await (await post({ ...CASE, ...PERSON })).json();
    expect(answer).toEqual({ result: 'MATCH', hukouRegion: '290121', asOf: '2026-03-31T08:00:00Z' });
    expect(answerSchema.safeParse(answer).success).toBe(true);
  });

  it.each([
    ['several persons at once', [{ ...RUN, ...PERSON }]],
    ['a list of numbers', { ...RUN, idNumber: [WANG.idNumber] }],
    ['no purpose', { runId: 'run-1', ...PERSON }],
    ['a purpose that is not known', { ...RUN, purposeCode: 'P9', ...PERSON }],
    ['a run without its number', { purposeCode: 'P1', ...PERSON }],
    ['a case under a run number', { purposeCode: 'P2', runId: 'run-1', ...PERSON }],
    ['nobody', RUN],
    ['a name alone', { ...RUN, name: WANG.name }],
    ['no full birth date', { ...RUN, name: WANG.name, birthDate: '1940', sex: '1', county: '290121' }],
    ['more than is needed', { ...RUN, ...PERSON, address: '示例路1号' }],
    ['no JSON', '{'],
    ['far too much', JSON.stringify({ ...RUN, ...PERSON, name: '王'.repeat(5000) })],
  ])('refuses %s', async (_what, body) => {
    const response = await post(body);
    expect([response.status, await response.json()]).toEqual([400, { error: 'REQUEST' }]);
    expect(base.log).toEqual([]);
  });

  it('knows no other path and no other method', async () => {
    expect((await post({ ...RUN, ...PERSON }, '/dump')).status).toBe(404);
    expect((await fetch(`${base.url}/verify`)).status).toBe(405);
  });
});

describe('a register in a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (lines: readonly string[]) => {
    const path = join(folder, 'register.ndjson');
    await writeFile(path, lines.join('\n'));
    return path;
  };

  it('is read line by line', async () => {
    const base = await startPopulationBaseSimulator({
      persons: await write([...PEOPLE.map((person) => JSON.stringify(person)), '']),
    });
    const response = await fetch(`${base.url}/verify`, {
      method: 'POST',
      body: JSON.stringify({ purposeCode: 'P5', caseId: 'A-2026-000001', idNumber: '290121194803021016' }),
    });
    expect(await response.json()).toMatchObject({ result: 'CANCELLED_DEATH' });
    await base.close();
  });

  it('names the line that is no person, not what it says', async () => {
    const path = await write([JSON.stringify(WANG), JSON.stringify({ ...WANG, status: 'alive' })]);
    await expect(startPopulationBaseSimulator({ persons: path })).rejects.toThrow(
      'register file, line 2: no person (status)',
    );
  });
});

it('the published description names every result', async () => {
  const text = await readFile(join(import.meta.dirname, '../../docs/population-base.openapi.yaml'), 'utf8');
  const [, listed = ''] = /result:\n\s+enum: \[([^\]]+)\]/u.exec(text) ?? [];
  expect(listed.split(', ')).toEqual(BASE_RESULTS);
});
