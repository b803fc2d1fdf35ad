import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildASTSchema,
  type ExecutionResult,
  execute,
  getIntrospectionQuery,
  type GraphQLSchema,
  MaxIntrospectionDepthRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

import { typeDefs } from '../../src/graphql/typeDefs.generated.ts';

interface Asked {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly documentId?: string;
}

/** What a few root fields answer, so that an attack has something to win. */
const ROOT = {
  feeds: [],
  latestRun: null,
  finding: null,
  revealField: { __typename: 'RevealFieldSuccess', value: 'shown', expiresAt: '2026-01-01T00:00:00.000Z' },
  withdrawBatch: { __typename: 'NotFoundError', id: '1', message: 'm', rule: 'r', explanation: { zh: 'z', en: 'e' } },
};

/**
 * The same schema without any protection: takes every method, every body and every document, keeps whatever it is told under
 * any name, and shows how it works. An attack that does not succeed here is no attack, and its test proves nothing.
 */
export async function openUnprotectedServer(): Promise<AsyncDisposable & { readonly url: string }> {
  const schema = buildASTSchema(typeDefs);
  const registered = new Map<string, string>();
  const server = createServer((request, response) => {
    void answer(request, schema, registered).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

async function answer(request: IncomingMessage, schema: GraphQLSchema, registered: Map<string, string>) {
  const address = new URL(request.url ?? '/', 'http://unprotected');
  if (request.method === 'GET' && !address.searchParams.has('query'))
    return { type: 'text/html', body: `<title>GraphiQL</title>${getIntrospectionQuery()}` };
  const asked = request.method === 'GET' ? fromSearch(address.searchParams) : fromBody(await bodyOf(request));
  const one = async (single: Asked) => {
    if (single.documentId && single.query) registered.set(single.documentId, single.query);
    const source = single.query ?? registered.get(single.documentId ?? '') ?? '';
    return { ...(await run(schema, source, single.variables ?? {})), extensions: { tracing: { version: 1 } } };
  };
  const body = Array.isArray(asked) ? await Promise.all(asked.map(one)) : await one(asked as Asked);
  return { type: 'application/json', body: JSON.stringify(body) };
}

/** Even the one limit that graphql-js sets by itself is taken away. */
const RULES = specifiedRules.filter((rule) => rule !== MaxIntrospectionDepthRule);

function run(schema: GraphQLSchema, source: string, variables: Record<string, unknown>) {
  const document = parse(source);
  const errors = validate(schema, document, RULES);
  if (errors.length > 0) return { errors } satisfies ExecutionResult;
  return execute({ schema, document, rootValue: ROOT, variableValues: variables });
}

const fromSearch = (search: URLSearchParams): Asked => ({ query: search.get('query') ?? '' });

function fromBody(text: string): Asked | readonly Asked[] {
  try {
    return JSON.parse(text) as Asked;
  } catch {
    return text.startsWith('query=') ? fromSearch(new URLSearchParams(text)) : { query: text };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const whole = Buffer.concat(parts);
  return /utf-?16/i.test(request.headers['content-type'] ?? '') ? whole.toString('utf16le') : whole.toString();
}
