import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sendDuplicates, startOfRun } from '../../bench/duplicates-drill/duplicates.ts';
import { openTestApi, type TestApi } from './support/api.ts';

/** In CI; scripts/duplicates-drill.ts sends 10,000. */
const REQUESTS = 300;

describe('one change sent over and over', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const counted = async (table: string) =>
    (await api.system.database.query<{ n: number }>(`select count(*)::int n from ${table}`))[0]?.n;

  it('has one effect, and one answer for every sender', { timeout: 120_000 }, async () => {
    const token = await api.token('R-ADMIN');
    const body = startOfRun('same');
    const { answers } = await sendDuplicates({ url: api.url, token, body, requests: REQUESTS, atOnce: 40 });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/^200 .*StartRunSuccess/);
    expect(await counted('run')).toBe(1);
    expect(await counted(`outbox where topic = 'run'`)).toBe(1);
    expect(await counted(`evidence where action = 'run'`)).toBe(1);
  });
});
