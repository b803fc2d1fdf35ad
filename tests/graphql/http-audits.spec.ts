import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestApi, type TestApi } from './support/api.ts';

let api: TestApi;
let authorization = '';
beforeAll(async () => {
  api = await openTestApi();
  authorization = `Bearer ${await api.token()}`;
});
afterAll(() => api[Symbol.asyncDispose]());

const audits = serverAudits({
  url: () => `${api.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), authorization } }),
});

/**
 * Reading by GET is a MAY of the specification, and the one this door does not offer: identity of a caller must not be spent
 * on a link that another site can plant.
 */
const BY_GET = ['5A70', 'D6D5', '6A70'];

const offered = audits.filter(({ id }) => !BY_GET.includes(id));

it.each(BY_GET)('leaves out reading by GET (%s), which is optional', (id) => {
  expect(audits.find((audit) => audit.id === id)?.name).toMatch(/^MAY /);
});

it.each(offered.map((audit) => [`${audit.name} (${audit.id})`, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect(
    result.status === 'ok' ? '' : `${result.reason} ${result.response.status} ${await result.response.text()}`,
  ).toBe('');
});

it.each([
  ['an answer', '/graphql', { method: 'POST', body: '{"query":"{ __typename }"}' }],
  ['a refused operation', '/graphql', { method: 'POST', body: '{"query":"{ nothing }"}' }],
  ['a refusal without a token', '/uploads', { method: 'POST', headers: { authorization: '' } }],
  ['an address that is none', '/nowhere', {}],
])('no cache on the way keeps %s', async (_what, path, init: RequestInit) => {
  const headers = { authorization, 'content-type': 'application/json', ...(init.headers as Record<string, string>) };
  const answer = await fetch(`${api.url}${path}`, { ...init, headers });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
