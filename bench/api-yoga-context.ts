import type { GraphQLSchema } from 'graphql/index.js';
import { type Context, contextFor, type World } from '../src/graphql/context.ts';
import { hubSchema } from '../src/graphql/hub-schema.ts';
import { readConfig } from '../src/main/config.ts';
import { worldOf } from '../src/main/serve.ts';
import { openSystem } from '../src/main/wire.ts';
import { catalogue } from '../src/adapters/postgres/catalogue/catalogue.ts';
import { withoutEngine } from './without-engine.ts';

/** Schema and context for a server that protects nothing: rows by the pool, every value in full. */
export async function unprotectedContext(
  home: string,
  databaseUrl: string,
): Promise<{ readonly schema: GraphQLSchema; readonly context: () => Context }> {
  const system = await openSystem({ ...readConfig({}), home, databaseUrl, logLevel: 'silent' });
  const world: World = {
    ...withoutEngine({
      ...(await worldOf(system, { identity: system.database, health: system.database })),
      spending: { spend: () => null },
    }),
    catalogueFor: () => catalogue(system.database, system.database),
  };
  const actor = {
    user: 'bench',
    kind: 'person',
    role: 'R-DQO',
    department: 'PS',
    org: '',
    region: '',
    session: '',
    provenAt: null,
    mayAskFreely: true,
  } as const;
  return { schema: hubSchema(), context: () => contextFor(actor, 'P2', world) };
}
