import { buildASTSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Post } from '../../src/domain/access/post.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { faultInPost } from '../../src/domain/access/post.ts';
import type { AnyRow } from '../../src/domain/feeds/define-feed.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { typeDefs } from '../../src/graphql/typeDefs.generated.ts';
import { REGISTER } from '../support/register.ts';
import { written } from '../domain/agreements/written-matrix.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { everyQuery } from './support/whole-selection.ts';

/** Values that name one person and nothing else: what a leak would be seen by. */
const TELLING: ReadonlySet<string> = new Set(['name', 'idNumber', 'certificate']);

interface Occurrence {
  readonly feed: string;
  readonly field: string;
}

/** Each role in each unit that may hold it. */
const POSTS: readonly Post[] = (Object.keys(ROLES) as Role[]).flatMap((role) =>
  (['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB'] as const)
    .map((department) => ({
      role,
      department,
      org: role === 'R-EMP' ? 'E290121001' : '',
      region: { 'R-TOWN': '290121101', 'R-VILLAGE': '290121101201' }[role as string] ?? '',
    }))
    .filter((post) => faultInPost(post) === null),
);

const nameOf = ({ role, department }: Post): string => `${role} of ${department}`;

/** Whether the written matrix gives a value to a post in full anywhere it stands; its own rows are its own. */
const isGiven = ({ role, department }: Post, { feed, field }: Occurrence): boolean => {
  if (['R-SEC', 'R-MEMBER', 'R-DPO', 'R-AUDIT', 'R-ADMIN', 'R-STAT', 'R-SURVEY'].includes(role)) return false;
  if (feedById.get(feed)?.owner === department) return true;
  if (role === 'R-SUBMIT' || role === 'R-EMP' || role === 'R-VILLAGE') return false;
  return written.get(`${feed}.${field} → ${department}`)?.startsWith('F') ?? false;
};

/** Two hundred questions, one after the other. */
const PATIENCE = 180_000;

describe('what goes out', { timeout: PATIENCE }, () => {
  let api: TestApi;
  let queries: readonly string[];
  const values = new Map<string, Occurrence[]>();
  beforeAll(async () => {
    api = await openTestApi();
    for (const roster of REGISTER) await api.deliver(roster);
    await api.check({ asOf: '2025-12-31', confirm: true });
    const ids = await idsIn(api);
    queries = everyQuery(buildASTSchema(typeDefs), {
      finding: `(id: "${ids.finding}")`,
      caseFile: `(number: "${ids.caseFile}")`,
      person: `(id: "${ids.person}")`,
      node: `(id: "${ids.finding}")`,
      explainPair: `(linkId: "${ids.link}")`,
      batch: '(number: 1)',
      run: `(id: "${ids.run}")`,
      feed: '(id: "HC-BIRTH")',
      figures: '(period: "2025")',
      overdueUnits: '(month: "2025-12")',
      submissions: '(feed: "HC-BIRTH", region: "290121", seriesNo: 1)',
      findings: '(first: 12)',
      links: '(first: 8)',
      caseFiles: '(first: 8)',
      batches: '(first: 20)',
      account: '(name: "nobody")',
    });
    await gatherValues(api, values);
    queries = queries.filter(isTelling);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  it('is walked by every query that the schema has', () => {
    const asked = [...new Set(queries.map(rootOf))].toSorted();
    expect(asked).toEqual(Object.keys(buildASTSchema(typeDefs).getQueryType()?.getFields() ?? {}).toSorted());
    expect(values.size).toBeGreaterThan(60);
  });

  it.each(POSTS.map((post) => [nameOf(post), post] as const))(
    'to a %s is what the matrix gives',
    async (_name, post) => {
      const told = await everythingTold(api, questionsFor(post, queries), post);
      const leaked = [...values].filter(
        ([value, places]) => told.includes(value) && !places.some((at) => isGiven(post, at)),
      );
      expect(leaked.map(([, places]) => places.map(({ feed, field }) => `${feed}.${field}`))).toEqual([]);
    },
  );

  it('is something: officers of the police and of health see what is theirs', async () => {
    for (const department of ['PS', 'HC'] as const) {
      const told = await everythingTold(api, queries, { role: 'R-DQO', department, org: '', region: '' });
      const seen = [...values].filter(([value]) => told.includes(value)).length;
      expect(seen, department).toBeGreaterThan(10);
    }
  });

  it('is nothing of a person without a purpose', async () => {
    const told = await everythingTold(api, queries, { role: 'R-DQO', department: 'PS', org: '', region: '' }, '');
    expect([...values.keys()].filter((value) => told.includes(value))).toEqual([]);
    expect(told).toContain('PURPOSE_REQUIRED');
  });
});

/** Of roots that give the same types as a list, or none of a person, one question is enough. */
const ONCE: ReadonlySet<string> = new Set(['caseFile', 'batch', 'run', 'latestRun', 'runs', 'figures', 'checks']);

const rootOf = (query: string): string => /^\{ (\w+)/.exec(query)?.[1] ?? '';

const isTelling = (query: string, at: number, all: readonly string[]): boolean =>
  !ONCE.has(rootOf(query)) || rootOf(query) !== rootOf(all[at - 1] ?? '');

/** Roles that read values of persons are asked everything; of the others each role another tenth, or all with WALK=all. */
function questionsFor({ role }: Post, queries: readonly string[]): readonly string[] {
  const isReading = READING.has(role) || process.env['WALK'] === 'all';
  const tenth = Object.keys(ROLES).indexOf(role) % 10;
  return isReading ? queries : queries.filter((_query, at) => at % 10 === tenth);
}

const READING: ReadonlySet<string> = new Set(['R-DQO', 'R-TOWN', 'R-VILLAGE', 'R-EMP']);

async function everythingTold(api: TestApi, queries: readonly string[], post: Post, purpose: 'P2' | '' = 'P2') {
  const answers = [];
  for (const query of queries) {
    const { data, errors } = await api.ask(query, {}, post, purpose);
    expect(
      errors.filter(({ extensions }) => extensions['code'] !== 'FORBIDDEN'),
      query,
    ).toEqual([]);
    answers.push(JSON.stringify(data));
  }
  return answers.join('\n');
}

async function idsIn({ system: { database } }: TestApi) {
  const one = async (sql: string) => (await database.query<{ id: string }>(sql))[0]?.id ?? '';
  return {
    finding: await one(`select id from finding where check_code = 'B01' limit 1`),
    caseFile: await one('select number id from case_file order by number limit 1'),
    person: await one('select person_id id from person_mention group by person_id order by count(*) desc limit 1'),
    link: await one('select md5(pair_key)::uuid id from link where known_to is null order by pair_key limit 1'),
    run: await one('select id from run limit 1'),
  };
}

/** Every telling value of the register, with each place where it stands. */
async function gatherValues({ system: { database } }: TestApi, values: Map<string, Occurrence[]>): Promise<void> {
  const rows = await database.query<{ feed: string; content: AnyRow }>('select feed, content from source_record');
  for (const { feed, content } of rows)
    for (const [field, value] of Object.entries(content)) {
      const kind = feedById.get(feed)?.fields[field]?.kind ?? '';
      if (typeof value !== 'string' || value.length < 2 || !TELLING.has(kind)) continue;
      values.set(value, [...(values.get(value) ?? []), { feed, field }]);
    }
}
