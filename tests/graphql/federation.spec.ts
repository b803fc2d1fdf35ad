import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
// The very file that the servers load; the test runner would take the other build, whose classes differ.
import { type ExecutionResult, graphql, parse } from 'graphql/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { schemaText } from '../../src/main/schema-text.ts';
import { openTestApi, type TestApi } from './support/api.ts';

/** A hospital group that keeps its own list of questions from the hub, by case number. */
const HOSPITAL = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { inquiries: [Inquiry!]! }
  type Inquiry { ward: String! feed: Feed! caseFile: CaseFile }
  type Feed @key(fields: "id", resolvable: false) { id: ID! }
  type CaseFile @key(fields: "number", resolvable: false) { number: ID! }
`);

describe('a department that composes the hub with its own graph', () => {
  const stack = new AsyncDisposableStack();
  let api: TestApi;
  let supergraphSdl = '';
  let authorization = '';
  beforeAll(async () => {
    api = stack.use(await openTestApi());
    authorization = `Bearer ${await api.token()}`;
    const inquiries = [{ ward: '产科', feed: { id: 'HC-BIRTH' }, caseFile: { number: 'C-2026-000001' } }];
    const schema = buildSubgraphSchema({ typeDefs: HOSPITAL, resolvers: { Query: { inquiries: () => inquiries } } });
    const server = new ApolloServer({ schema });
    stack.defer(() => server.stop());
    const { url: hospital } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
    const composed = composeServices([
      { name: 'lianhe', url: `${api.url}/graphql`, typeDefs: parse(schemaText({ asSubgraph: true })) },
      { name: 'hospital', url: hospital, typeDefs: HOSPITAL },
    ]);
    expect(composed.errors ?? []).toEqual([]);
    supergraphSdl = composed.supergraphSdl ?? '';
  });
  afterAll(() => stack.disposeAsync());

  const ask = (source: string, headers: Record<string, string>): Promise<ExecutionResult> =>
    graphql({
      schema: getStitchedSchemaFromSupergraphSdl({ supergraphSdl, httpExecutorOpts: { headers } }),
      source,
    });

  it('reads its own entries and the hub’s in one question', async () => {
    const { data, errors } = await ask('{ inquiries { ward feed { id name { zh } } } }', { authorization });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      inquiries: [{ ward: '产科', feed: { id: 'HC-BIRTH', name: { zh: '出生医学证明' } } }],
    });
  });

  it('gets nothing for a case that does not exist', async () => {
    const { data } = await ask('{ inquiries { caseFile { state } } }', { authorization });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ inquiries: [{ caseFile: null }] });
  });

  it('widens no rights: without the token of whoever asks, the hub’s part is refused', async () => {
    const { errors = [] } = await ask('{ inquiries { feed { name { zh } } } }', {});
    expect(errors.map(({ extensions }) => extensions['rule'])).toContain('TOKEN_MISSING');
  });
});
