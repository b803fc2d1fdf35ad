import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/buildSubgraphSchema.js';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql/index.js';
import type { Context } from './context.ts';
import type { Resolvers } from './types.generated.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { isUuid } from './identifiers.ts';

/**
 * What makes the schema a subgraph (Apollo Federation 2.9): a department composes it with its own graph and joins its
 * records to our cases, findings, rosters and regions. Composing widens nothing: an entity is read with the rights of
 * whoever asks, by the same resolvers as the field of the same name.
 */
const federationDefs = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  extend type CaseFile @key(fields: "number")
  extend type Finding @key(fields: "id")
  extend type Batch @key(fields: "number")
  extend type Run @key(fields: "id")
  extend type Feed @key(fields: "id")
  extend type PageInfo @shareable
  extend type Wording @shareable
`);

/** An entity as a router names it: by its key. */
interface Reference {
  readonly id: string;
  readonly number: string;
}

/** How an entity is found by its key. Null when there is none, or none that this caller may see. */
const byKey = {
  CaseFile: ({ number }: Reference, { catalogue }: Context) => catalogue.caseFiles.byNumber(number),
  Finding: ({ id }: Reference, { catalogue }: Context) => (isUuid(id) ? catalogue.findings.one(id) : null),
  Batch: ({ number }: Reference, { loaders }: Context) => loaders.batch.load(Number(number)),
  Run: ({ id }: Reference, { loaders }: Context) => (isUuid(id) ? loaders.run.load(id) : null),
  Feed: ({ id }: Reference) => feedById.get(id) ?? null,
};

/** The executable subgraph: types and resolvers of the hub with their entity keys. */
export function subgraphSchema(typeDefs: DocumentNode, resolvers: Resolvers): GraphQLSchema {
  const entities = Object.entries(byKey).map(([name, find]) => [
    name,
    { ...resolvers[name as keyof typeof byKey], __resolveReference: find },
  ]);
  const hub: GraphQLSchemaModule = { typeDefs, resolvers: { ...resolvers, ...Object.fromEntries(entities) } };
  return buildSubgraphSchema([hub, { typeDefs: federationDefs }]);
}
