import type { GraphQLSchema } from 'graphql/index.js';
import { subgraphSchema } from './federation.ts';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** The hub's schema with its resolvers, ready to be executed and to be composed. */
export const hubSchema = (): GraphQLSchema => subgraphSchema(typeDefs, resolvers);
