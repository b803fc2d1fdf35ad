import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../../src/main/serve.ts';
import type { Door } from '../../src/graphql/http/door.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const LIMIT = 200;
/** A page of so many entries costs so much. */
const PAGE = '{ links(first: 50) { totalCount } }';

describe('what one caller may ask in a minute', () => {
  let api: TestApi;
  const doors: Door[] = [];
  beforeAll(async () => {
    api = await openTestApi();
    const parameter = { region: '', validFrom: plainDate('2025-01-01'), validTo: null };
    await api.system.hub.inTransaction(({ parameters }) =>
      parameters.set({ ...parameter, name: 'CALLER_ENTRIES_A_MINUTE', value: LIMIT }, 'admin'),
    );
    // Two processes of the API, as far as they know of each other.
    doors.push(await startServer(api.system, { port: 0 }), await startServer(api.system, { port: 0 }));
  });
  afterAll(async () => {
    for (const door of doors) await door.close();
    await api[Symbol.asyncDispose]();
  });

  const ask = async (door: number, user: string, query = PAGE) => {
    const answer = await fetch(`${doors[door]?.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token('R-DQO', user)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const body = (await answer.json()) as { errors?: { extensions: Record<string, unknown> }[] };
    return {
      status: answer.status,
      rule: body.errors?.[0]?.extensions['rule'],
      retryAfter: answer.headers.get('retry-after'),
    };
  };
  const told = () => new Promise((resolve) => void setTimeout(resolve, 4_500));

  it('is refused by name, with the time to wait, and only to whoever spent it', async () => {
    for (let page = 0; page < LIMIT / 50; page += 1) expect((await ask(0, 'wang')).status).toBe(200);
    const refused = await ask(0, 'wang');
    expect(refused).toMatchObject({ status: 429, rule: 'CALLER_BUDGET' });
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect((await ask(0, 'li')).status).toBe(200);
  });

  it('a question without a list is still answered', async () => {
    expect((await ask(0, 'wang', '{ latestRun { id } }')).status).toBe(200);
  });

  it('is one budget in all processes once they have told each other, and comes back', { timeout: 30_000 }, async () => {
    await told();
    const elsewhere = await ask(1, 'wang');
    // The first one there is not known yet; its process learns of the rest with the next exchange.
    expect([200, 429]).toContain(elsewhere.status);
    await told();
    expect(await ask(1, 'wang')).toMatchObject({ status: 429, rule: 'CALLER_BUDGET' });
    await api.system.database.query('update caller_spending set part = part - 6');
    await told();
    expect((await ask(0, 'wang')).status).toBe(200);
  });

  it('holds names of users and numbers, nothing of what was asked', async () => {
    await told();
    const rows = await api.system.database.query('select * from caller_spending');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(['entries', 'operations', 'part', 'user_name']);
  });
});
