import { createHash } from 'node:crypto';

/** An answer as an attacker sees it. */
export interface Seen {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** One attack on the door: what is sent, how it must be refused, and how one sees that it would have succeeded. */
export interface Attack {
  readonly name: string;
  readonly method?: string;
  /** Behind the address of the door. */
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Sent by an officer whose screens ask for known operations only; else by somebody who may ask freely. */
  readonly by?: 'officer';
  readonly refused: { readonly status: number; readonly rule: string };
  succeeded(this: void, seen: Seen): boolean;
}

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const posted = (query: string, variables: Record<string, unknown> = {}) => ({
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query, variables }),
});
const repeated = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const answered = ({ status, text }: Seen): boolean => status === 200 && text.includes('"data":{');

const REVEAL = (name: string): string =>
  `${name}: revealField(input: { idempotencyKey: "${name}", finding: "f", recordId: "1", field: "name", purpose: P2, reason: "needed" }) { __typename }`;

/** The public checks of GraphQL servers, and ours (5.4 of the security design). */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'alias overload',
    ...posted(`{ ${repeated(500, (at) => `a${at}: feeds { id }`)} }`),
    refused: { status: 400, rule: 'FIELD_LIMIT' },
    succeeded: answered,
  },
  {
    name: 'a few aliases too many',
    ...posted(`{ ${repeated(16, (at) => `a${at}: feeds { id }`)} }`),
    refused: { status: 400, rule: 'ALIAS_LIMIT' },
    succeeded: answered,
  },
  {
    name: 'a flood of __typename under other names',
    ...posted(`{ ${repeated(900, (at) => `a${at}: __typename`)} }`),
    refused: { status: 400, rule: 'FIELD_LIMIT' },
    succeeded: answered,
  },
  {
    name: 'array batching',
    ...posted(''),
    body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ feeds { id } }' }))),
    refused: { status: 400, rule: 'BATCH_DISABLED' },
    succeeded: ({ text }) => text.startsWith('[{"data"'),
  },
  {
    name: 'a query by GET',
    method: 'GET',
    search: `?query=${encodeURIComponent('{ feeds { id } }')}`,
    refused: { status: 405, rule: 'METHOD' },
    succeeded: answered,
  },
  {
    name: 'a change by GET',
    method: 'GET',
    search: `?query=${encodeURIComponent(`mutation { ${REVEAL('a')} }`)}`,
    refused: { status: 405, rule: 'METHOD' },
    succeeded: answered,
  },
  {
    name: 'a query as a form',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `query=${encodeURIComponent('{ feeds { id } }')}`,
    refused: { status: 415, rule: 'MEDIA_TYPE' },
    succeeded: answered,
  },
  {
    name: 'a query as plain text',
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{ feeds { id } }',
    refused: { status: 415, rule: 'MEDIA_TYPE' },
    succeeded: answered,
  },
  {
    name: 'an exotic character set',
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: new Uint8Array(Buffer.from(JSON.stringify({ query: '{ feeds { id } }' }), 'utf16le')),
    refused: { status: 415, rule: 'MEDIA_TYPE' },
    succeeded: answered,
  },
  {
    name: 'a page of another site with the token of the caller',
    ...posted('{ feeds { id } }'),
    headers: { ...json, origin: 'https://elsewhere.example' },
    refused: { status: 403, rule: 'ORIGIN' },
    succeeded: answered,
  },
  {
    name: 'a cross-site request as browsers mark it',
    ...posted('{ feeds { id } }'),
    headers: { ...json, 'sec-fetch-site': 'cross-site' },
    refused: { status: 403, rule: 'ORIGIN' },
    succeeded: answered,
  },
  {
    name: 'one field over and over',
    ...posted(`{ ${repeated(2_500, () => '__typename')} }`),
    refused: { status: 400, rule: 'FIELD_LIMIT' },
    // graphql-js gives up looking for overlaps by itself, after it has looked at a million.
    succeeded: ({ text }) => text.includes('Validation aborted'),
  },
  {
    name: 'inline fragments that overlap',
    ...posted(`{ ${repeated(400, () => '... on Query { feeds { id } }')} }`),
    refused: { status: 400, rule: 'FIELD_LIMIT' },
    succeeded: answered,
  },
  {
    name: 'directives without end',
    ...posted(`{ feeds ${repeated(30, () => '@include(if: true)')} { id } }`),
    refused: { status: 400, rule: 'DIRECTIVE_LIMIT' },
    // A directive may stand once: it is the limit that must refuse, before anybody looks at all of them.
    succeeded: ({ text }) => text.includes('can only be used once'),
  },
  {
    name: 'fragments in a circle',
    ...posted('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    refused: { status: 400, rule: 'FRAGMENT_CYCLE' },
    succeeded: ({ text }) => text.includes('within itself'),
  },
  {
    name: 'circles through the introspection',
    ...posted(`{ __schema { types ${'{ fields { type '.repeat(9)} { name } ${'} }'.repeat(9)} } }`),
    refused: { status: 400, rule: 'DEPTH_LIMIT' },
    succeeded: answered,
  },
  {
    name: 'a fragment named like an introspection field',
    ...posted(
      `{ caseFiles { edges { node { ...__schema } } } } fragment __schema on CaseFile { ${'findings { caseFile { '.repeat(6)} id ${'} }'.repeat(6)} }`,
    ),
    refused: { status: 400, rule: 'DEPTH_LIMIT' },
    succeeded: ({ text }) => !text.includes('depth'),
  },
  {
    name: 'a literal of half a megabyte',
    ...posted(`{ feed(id: "${'A'.repeat(500_000)}") { id } }`),
    refused: { status: 413, rule: 'BODY_TOO_LARGE' },
    succeeded: ({ status }) => status === 200,
  },
  {
    name: 'white space without end',
    ...posted(`{ ${' '.repeat(200_000)} feeds { id } }`),
    refused: { status: 413, rule: 'BODY_TOO_LARGE' },
    succeeded: answered,
  },
  {
    name: 'a bomb in the variables',
    ...posted('query ($id: ID!) { finding(id: $id) { id } }', { id: Array.from({ length: 40_000 }, () => 1) }),
    refused: { status: 400, rule: 'VARIABLE_INVALID' },
    succeeded: ({ text }) => text.includes('39990 more items'),
  },
  {
    name: 'a page without end',
    ...posted('{ findings(first: 2147483647) { totalCount } }'),
    refused: { status: 400, rule: 'COST_LIMIT' },
    succeeded: ({ text }) => !text.includes('limit'),
  },
  {
    name: 'a page just too long',
    ...posted('{ findings(first: 101) { totalCount } }'),
    refused: { status: 400, rule: 'PAGE_SIZE' },
    succeeded: ({ text }) => !text.includes('PAGE_SIZE'),
  },
  {
    name: 'fourteen reveals under other names',
    ...posted(`mutation { ${repeated(14, (at) => REVEAL(`r${at}`))} }`),
    refused: { status: 400, rule: 'SENSITIVE_ONCE' },
    succeeded: answered,
  },
  {
    name: 'two changes in one request',
    ...posted(`mutation { ${REVEAL('a')} ${REVEAL('b')} }`),
    refused: { status: 400, rule: 'SENSITIVE_ONCE' },
    succeeded: answered,
  },
  {
    name: 'an answer in parts (@defer)',
    ...posted('{ ... @defer { feeds { id } } }'),
    refused: { status: 400, rule: 'VALIDATION' },
    // graphql-js 16 knows no @defer: whoever adds it must look at this attack again.
    succeeded: ({ text }) => text.includes('@defer'),
  },
  {
    name: 'suggestions of names to an officer',
    ...posted('{ finding(id: "x") { naem } }'),
    by: 'officer',
    refused: { status: 400, rule: 'OPERATION_UNKNOWN' },
    succeeded: ({ text }) => text.includes('Did you mean') || text.includes('Cannot query field'),
  },
  {
    name: 'introspection by an officer',
    ...posted('{ __schema { types { name } } }'),
    by: 'officer',
    refused: { status: 400, rule: 'OPERATION_UNKNOWN' },
    succeeded: answered,
  },
  {
    name: 'the entity door of routers by an officer',
    ...posted('{ _entities(representations: []) { __typename } }'),
    by: 'officer',
    refused: { status: 400, rule: 'OPERATION_UNKNOWN' },
    succeeded: ({ text }) => text.includes('_entities'),
  },
  {
    name: 'poisoning of persisted operations',
    ...posted(''),
    body: JSON.stringify({
      query: '{ feeds { id } }',
      documentId: `sha256:${createHash('sha256').update('something else').digest('hex')}`,
    }),
    by: 'officer',
    refused: { status: 400, rule: 'PERSISTED_ONLY' },
    succeeded: answered,
  },
];
