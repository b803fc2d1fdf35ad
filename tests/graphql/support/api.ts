import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';

import { installMatrix } from '../../../src/actions/agreements/install-matrix.ts';
import { issueToken } from '../../../src/adapters/access-token.ts';
import { evidenceReadings } from '../../../src/adapters/postgres/evidence-readings.ts';
import type { PoolOptions } from '../../../src/adapters/postgres/database.ts';
import { importFile } from '../../../src/cli/import-files.ts';
import type { Actor } from '../../../src/domain/access/actor.ts';
import { onlyUnitOf, type Post } from '../../../src/domain/access/post.ts';
import type { Purpose } from '../../../src/domain/agreements/purposes.ts';
import type { Department } from '../../../src/domain/feeds/define-feed.ts';
import { looksOf } from '../../../src/domain/evidence/looks.ts';
import { parsePlainDate, type PlainDate } from '../../../src/domain/values/plain-date.ts';
import type { EvidenceReading } from '../../../src/ports/evidence.ts';
import type { Role } from '../../../src/domain/access/role.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import { type Config, readConfig } from '../../../src/main/config.ts';
import type { SignInConfig } from '../../../src/main/sign-in-config.ts';
import { startServer } from '../../../src/main/serve.ts';
import { openSystem, type System } from '../../../src/main/wire.ts';
import { planRun } from '../../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../../workers/run-worker.ts';
import { createTestDatabase } from '../../support/database.ts';
import { type CheckRequest, requestOf } from '../../support/hub.ts';
import { type Roster, writeRoster } from '../../support/rosters.ts';

const UNBOUNDED = { spend: () => null };

/** First day of the agreements: before every day that a test runs on. */
const VALID_FROM = parsePlainDate(new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)) as PlainDate;

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
  /** Looks at data of persons that the evidence log holds, the oldest first. */
  looks(): Promise<readonly EvidenceReading[]>;
  /** Identifier of the newest version of a record. */
  recordId(feed: string, key: string): Promise<string>;
  token(as?: Standing, user?: string): Promise<string>;
  /** A token that may ask by known operations only, as a screen does. */
  screenToken(as?: Standing): Promise<string>;
  /** Asks from this post, a data-quality officer of the police if left away, to settle a case (P2) unless said otherwise. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    as?: Standing,
    purpose?: Purpose | '',
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

/** How a test wants connections to be waited for, and how many of them there are. */
export interface TestPool extends Pick<PoolOptions, 'waitMs' | 'patience'> {
  readonly connections?: number;
}

/** `signIn`: how people sign in, where a test needs it otherwise than by default. */
export async function openTestApi(
  signIn: Partial<SignInConfig> = {},
  { connections, ...waits }: TestPool = {},
): Promise<TestApi> {
  const stack = new AsyncDisposableStack();
  const home = mkdtempSync(join(tmpdir(), 'lianhe-api-'));
  stack.defer(() => rmSync(home, { recursive: true, force: true }));
  const { url: databaseUrl } = stack.use(await createTestDatabase());
  const config = configOf({ home, databaseUrl, signIn });
  const system = stack.use(
    await openSystem({ ...config, connections: connections ?? config.connections }, 'refused', waits),
  );
  await agreeOnSharing(system);
  // One caller asks for hundreds here; budgets have a specification of their own.
  const server = await startServer(system, { port: 0, alter: (world) => ({ ...world, spending: UNBOUNDED }) });
  stack.defer(() => server.close());
  const token = (as: Standing = 'R-DQO', user = 'wang') => issueToken({ home, user, ...postOf(as) });
  return {
    url: server.url,
    system,
    looks: () => looksIn(system),
    recordId: async (feed, key) => {
      const [row] = await system.database.query<{ id: string }>(
        'select id from source_record where feed = $1 and key = $2 order by id desc limit 1',
        [feed, key],
      );
      return row?.id ?? '0';
    },
    token,
    screenToken: (as = 'R-DQO') => issueToken({ home, user: 'wang', ...postOf(as), mayAskFreely: false }),
    ask: async <T>(
      query: string,
      variables: Record<string, unknown> = {},
      as?: Standing,
      purpose: Purpose | '' = 'P2',
    ) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await token(as)}`,
          'content-type': 'application/json',
          ...(purpose === '' ? {} : { 'x-purpose': purpose }),
        },
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

function configOf({ signIn, ...given }: { home: string; databaseUrl: string; signIn: Partial<SignInConfig> }): Config {
  const config = readConfig({});
  return {
    ...config,
    ...given,
    logLevel: 'silent',
    signIn: { ...config.signIn, attemptsPerMinute: 10_000, ...signIn },
  };
}

/** The sharing matrix, signed by everybody whom it takes. */
async function agreeOnSharing({ hub }: System): Promise<void> {
  const post = (user: string, as: Standing): Actor => ({
    ...postOf(as),
    user,
    kind: 'person',
    session: 'test',
    provenAt: null,
    mayAskFreely: false,
  });
  const owner = (department: Department) =>
    [department, post(`approver-${department}`, { role: 'R-APPROVE', department, org: '', region: '' })] as const;
  const departments = ['PS', 'HC', 'MZ', 'ED', 'GR'] as const;
  const { refused } = await installMatrix(
    {
      proposer: post('admin', 'R-ADMIN'),
      owners: Object.fromEntries(departments.map(owner)),
      dataProtection: post('protector', 'R-DPO'),
    },
    VALID_FROM,
    hub,
  );
  if (refused.length > 0) throw new Error(`not signed: ${refused.join(', ')}`);
}

async function looksIn({ database }: System): Promise<readonly EvidenceReading[]> {
  const filter = { object: null, user: null, action: 'read', subject: null, from: null, until: null } as const;
  const { entries } = await evidenceReadings(database).page(filter, { first: 1_000, after: null });
  return entries.flatMap(({ item }) => readEntry(item)).toReversed();
}

/** What was read, thing by thing: a page of several is one entry. */
const readEntry = (entry: EvidenceReading): readonly EvidenceReading[] =>
  entry.looks === undefined
    ? [entry]
    : looksOf(entry).map(({ fields, ...look }) => ({ ...entry, ...look, detail: { fields } }));

const ownerOf = ({ feed }: Roster): Post => ({
  role: 'R-DQO',
  department: feedById.get(feed)?.owner ?? 'PS',
  org: '',
  region: '',
});
