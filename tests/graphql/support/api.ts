import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';

import { issueToken } from '../../../src/adapters/access-token.ts';
import { importFile } from '../../../src/cli/import-files.ts';
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

/** The hub as it is served: a real server on a real database, asked over the network. */
export interface TestApi extends AsyncDisposable {
  readonly url: string;
  readonly system: System;
  /** Looks at natural keys in full that were written down. */
  readonly views: View[];
  token(role?: string, user?: string): Promise<string>;
  /** Asks as this role; the operator if left away. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    role?: string,
  ): Promise<Answer<T>>;
  /** Writes the roster as its sender would, and imports it. */
  deliver(roster: Roster): Promise<void>;
  /** Writes the roster as its sender would, and posts it. */
  post(
    roster: Roster,
    query?: string,
    role?: string,
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
  const token = (role = 'operator', user = 'wang') => issueToken({ home, user, role });
  return {
    url: server.url,
    system,
    views,
    token,
    ask: async <T>(query: string, variables: Record<string, unknown> = {}, role?: string) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await token(role)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: answer.status, data: null, errors: [], ...((await answer.json()) as object) } as Answer<T>;
    },
    deliver: async (roster) => {
      const path = await writeRoster(join(home, 'sent'), roster, system.hub.files);
      const report = await importFile(path, { envelope: {}, map: {}, dryRun: false }, system.hub);
      if (report.outcome !== 'imported') throw new Error(`the roster was not taken: ${JSON.stringify(report)}`);
    },
    post: async (roster, query = '', role) => {
      const path = await writeRoster(join(home, 'sent'), roster, system.hub.files);
      const form = new FormData();
      form.set('file', new Blob([await readFile(path)]), basename(path));
      const headers = { authorization: `Bearer ${await token(role)}` };
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
