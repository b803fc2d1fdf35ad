import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Deepest nesting: page, edge, node, case, findings, evidence, feed, fields, codes and a leaf, with two to spare. */
const MAX_DEPTH = 12;
/**
 * Weighted size of an operation. The library multiplies by page sizes that are written out, so this must let a full page
 * of findings with all that is known of each pass (about 200,000); `page-budget.ts` counts what is really listed.
 */
const MAX_COST = 250_000;
/** Fields asked for under another name. */
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 20;
/** Words of an operation; a screen of the console needs some 300. */
export const MAX_TOKENS = 2_000;

/** What an operation may ask for, checked before anything runs; introspection is not counted. */
export const operationLimits = () =>
  new ApolloArmor({
    maxDepth: { n: MAX_DEPTH },
    costLimit: { maxCost: MAX_COST },
    maxAliases: { n: MAX_ALIASES },
    maxDirectives: { n: MAX_DIRECTIVES },
    // The parser of graphql-js counts tokens itself, on both channels.
    maxTokens: { enabled: false },
    // The schema is no secret: it is published and introspection is on.
    blockFieldSuggestion: { enabled: false },
  }).protect();
