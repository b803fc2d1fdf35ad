import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApi, type TestApi } from './support/api.ts';

const NUMBER = '290121199003070012';

describe('what was sent is not sent back in an error', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const WITHDRAW = 'mutation ($input: WithdrawBatchInput!) { withdrawBatch(input: $input) { __typename } }';
  const wrong = async (query: string, variables: Record<string, unknown>) => {
    const { errors } = await api.ask(query, variables);
    const [{ message, extensions } = { message: '', extensions: {} }] = errors;
    return { message, rule: extensions['rule'], whole: JSON.stringify(errors) };
  };

  it.each([
    ['of the wrong type', { input: { number: NUMBER, reason: 'r', idempotencyKey: 'k' } }, 'input.number'],
    ['of the wrong shape', { input: NUMBER }, 'input'],
    [
      'under a name that is none',
      { input: { number: 1, reason: 'r', idempotencyKey: 'k', [`n${NUMBER}`]: 1 } },
      'input',
    ],
    ['that is missing', { input: { number: 1, idempotencyKey: NUMBER } }, 'input'],
    ['that was not given', {}, 'input'],
    ['in a list', { input: { number: [NUMBER], reason: 'r', idempotencyKey: 'k' } }, 'input.number'],
  ])('a variable %s: the error names the place only', async (_what, variables, place) => {
    const { message, rule, whole } = await wrong(WITHDRAW, variables);
    expect(rule).toBe('VARIABLE_INVALID');
    expect(message).toContain(`变量 ${place} `);
    expect(whole).not.toContain(NUMBER);
  });

  it('a literal in the document', async () => {
    const { rule, whole } = await wrong(`{ batch(number: "${NUMBER}") { id } }`, {});
    expect(rule).toBe('VALIDATION');
    expect(whole).not.toContain(NUMBER);
  });

  it('a name in the document', async () => {
    const { whole } = await wrong(`{ n${NUMBER} }`, {});
    expect(whole).not.toContain(NUMBER);
  });
});
