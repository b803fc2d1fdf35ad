import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';

import { issueToken } from '../../../src/adapters/access-token.ts';
import { importFile } from '../../../src/cli/import-files.ts';
import { onlyUnitOf, type Post } from '../../../src/domain/access/post.ts';
import type { Role } from '../../../src/domain/access/role.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import type { View } from '../../../src/graphql/disclosure.ts';
import { readConfig } from '../../../src/main/config.ts';
import { startServer } from '../../../src/main/serve.ts';
import { openSystem, type System } from '../../../src/main/wire.ts';
import { planRun } from '../../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../../workers/run-worker.ts';
import { createTestDatabase } from '../../support/database.ts';
import { type CheckRequest, requestOf } from '../../support/hub.ts';
import { type Roster, writeRoster } from '../../support/rosters.ts';

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A post, or a role: in the police or where alone it can be held, with no narrower bounds than the role has. */
export type Standing = Role | Post;

const BOUNDS: Partial<Record<Role, Partial<Post>>> = {
  'R-TOWN': { region: '290121101' },
  'R-VILLAGE': { region: '290121101001' },
  'R-EMP': { org: 'E290121001' },
};

export const postOf = (as: Standing): Post =>
  typeof as === 'string' ? { role: as, department: onlyUnitOf(as) ?? 'PS', org: '', region: '', ...BOUNDS[as] } : as;

/** The hub as it is served: a real server on a real database, asked over the network. */
export interface TestApi extends AsyncDisposable {
  readonly url: string;
  readonly system: System;
  /** Looks at natural keys in full that were written down. */
  readonly views: View[];
  token(as?: Standing, user?: string): Promise<string>;
  /** Asks from this post; a data-quality officer of the police if left away. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    as?: Standing,
  ): Promise<Answer<T>>;
  /** Writes the roster as its sender would, and imports it. */
  deliver(roster: Roster): Promise<void>;
  /** Writes the roster as its sender would, and posts it as an officer of the owning department unless said otherwise. */
  post(
    roster: Roster,
    query?: string,
    as?: Standing,
  ): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  /** Plans a run and does all of its work in this process. */
  check(request: CheckRequest): Promise<string>;
}

export async function openTestApi(): Promise<TestApi> {
  const stack = new AsyncDisposableStack();
  const home = mkdtempSync(join(tmpdir(), 'lianhe-api-'));
  stack.defer(() => rmSync(home, { recursive: true, force: true }));
  const { url: databaseUrl } = stack.use(await createTestDatabase());
  const system = stack.use(await openSystem({ ...readConfig({}), home, databaseUrl, logLevel: 'silent' }));
  const views: View[] = [];
  const writeDown = async (view: View) => void views.push(view);
  const server = await startServer(system, { port: 0, writeDown });
  stack.defer(() => server.close());
  const token = (as: Standing = 'R-DQO', user = 'wang') => issueToken({ home, user, ...postOf(as) });
  return {
    url: server.url,
    system,
    views,
    token,
    ask: async <T>(query: string, variables: Record<string, unknown> = {}, as?: Standing) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await token(as)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: answer.status, data: null, errors: [], ...((await answer.json()) as object) } as Answer<T>;
    },
    deliver: async (roster) => {
      const path = await writeRoster(join(home, 'sent'), roster, system.hub.files);
      const report = await importFile(path, { envelope: {}, map: {}, dryRun: false }, system.hub);
      if (report.outcome !== 'imported') throw new Error(`the roster was not taken: ${JSON.stringify(report)}`);
    },
    post: async (roster, query = '', as = ownerOf(roster)) => {
      const path = await writeRoster(join(home, 'sent'), roster, system.hub.files);
      const form = new FormData();
      form.set('file', new Blob([await readFile(path)]), basename(path));
      const headers = { authorization: `Bearer ${await token(as)}` };
      const answer = await fetch(`${server.url}/uploads${query}`, { method: 'POST', headers, body: form });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    check: async (request) => {
      const { id } = await planRun(requestOf(request), system.hub);
      await workOnRun(id, system);
      return id;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

const ownerOf = ({ feed }: Roster): Post => ({
  role: 'R-DQO',
  department: feedById.get(feed)?.owner ?? 'PS',
  org: '',
  region: '',
});
