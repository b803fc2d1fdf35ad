import { printSubgraphSchema } from '@apollo/subgraph';
import { printSchema } from 'graphql/index.js';
import { hubSchema } from '../graphql/hub-schema.ts';

/** The schema that the door serves, as text; with the entity keys of Apollo Federation when a router is to compose it. */
export const schemaText = ({ asSubgraph }: { readonly asSubgraph: boolean }): string =>
  asSubgraph ? printSubgraphSchema(hubSchema()) : printSchema(hubSchema());
