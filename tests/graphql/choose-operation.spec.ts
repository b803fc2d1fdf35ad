import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { chooseOperation } from '../../src/graphql/http/choose-operation.ts';
import { knownOperations } from '../../src/graphql/http/known-operations.ts';
import { Refused } from '../../src/graphql/refusals.ts';

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');

const CASES = 'query Cases { caseFiles { totalCount } }';
const OTHER = 'query Other { feeds { id } }';
const known = knownOperations({ [`sha256:${hashOf(CASES)}`]: CASES });

const ruleOf = (body: unknown, mayAskFreely = false) => {
  try {
    return chooseOperation(body, known, mayAskFreely);
  } catch (error) {
    return error instanceof Refused ? error.rule : error;
  }
};

describe('an officer’s screen', () => {
  it('names its operation, and the hub knows the document', () => {
    const variables = { first: 20 };
    expect(ruleOf({ documentId: `sha256:${hashOf(CASES)}`, variables })).toEqual({ query: CASES, variables });
  });

  it('may name it as Apollo’s and urql’s clients do', () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(CASES) } };
    expect(ruleOf({ extensions })).toEqual({ query: CASES });
    expect(ruleOf({ extensions, query: CASES })).toEqual({ query: CASES });
  });

  it('may send the document itself, word for word', () => {
    expect(ruleOf({ query: CASES })).toEqual({ query: CASES });
    expect(ruleOf({ query: `${CASES} ` })).toBe('OPERATION_UNKNOWN');
  });

  it('may send no other document: it is not even parsed', () => {
    expect(ruleOf({ query: OTHER })).toBe('OPERATION_UNKNOWN');
    expect(ruleOf({ query: '{{{{' })).toBe('OPERATION_UNKNOWN');
    expect(ruleOf({ documentId: hashOf(OTHER) })).toBe('OPERATION_UNKNOWN');
  });

  it('cannot send another document under a known name, nor register one', () => {
    expect(ruleOf({ documentId: hashOf(CASES), query: OTHER })).toBe('OPERATION_MISMATCH');
    expect(ruleOf({ query: OTHER, extensions: { persistedQuery: { sha256Hash: hashOf(OTHER) } } })).toBe(
      'PERSISTED_ONLY',
    );
  });
});

describe('whoever was granted to ask freely', () => {
  it('sends any document', () => {
    expect(ruleOf({ query: OTHER }, true)).toEqual({ query: OTHER });
  });

  it('still registers none', () => {
    expect(ruleOf({ query: OTHER, documentId: hashOf(OTHER) }, true)).toBe('PERSISTED_ONLY');
  });
});

it.each([[null], [[]], ['text'], [{ query: 7 }]])(
  'leaves what is no request (%j) to the server’s own words',
  (body) => {
    expect(ruleOf(body)).toBe(body);
  },
);

it('a manifest whose hash is of another document is not taken', () => {
  expect(() => knownOperations({ [`sha256:${hashOf(OTHER)}`]: CASES })).toThrow(RangeError);
});
