import { buildASTSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Post } from '../../src/domain/access/post.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { faultInPost } from '../../src/domain/access/post.ts';
import type { AnyRow } from '../../src/domain/feeds/define-feed.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { typeDefs } from '../../src/graphql/typeDefs.generated.ts';
import { quarterly, REGISTER } from '../support/register.ts';
import { written } from '../domain/agreements/written-matrix.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { officersAt, post } from './support/officers.ts';
import { plantCorrections } from './support/planted-corrections.ts';
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

/** Two adoptions that have not reached the household of the adopters. */
const ADOPTIONS = ['一', '二'].map((no, at) =>
  quarterly('MZ-ADOPT', [
    {
      收养登记证字号: `290121-2025-000${at}`,
      收养登记日期: '2025-01-02',
      收养登记机关: '示例县民政局',
      被收养人原姓名: `方晴${no}`,
      被收养人现姓名: `周晴${no}`,
      性别: '女',
      出生日期: `2023-02-1${at}`,
      收养人1姓名: `周平${no}`,
      收养人户籍地: '290121101201',
    },
  ]),
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
    for (const roster of [...REGISTER, ...ADOPTIONS]) await api.deliver(roster);
    await api.check({ asOf: '2025-12-31', confirm: true });
    const cases = await api.system.database.query<{ id: string }>('select id from case_file');
    expect(
      await plantCorrections(
        api.system.hub,
        cases.map(({ id }) => id),
      ),
    ).toBeGreaterThan(20);
    await openOneRestricted(api);
    await holdAndProtect(api);
    await drawSample(api);
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
      approvalPairs: '(month: "2025-12")',
      submissions: '(feed: "HC-BIRTH", region: "290121", seriesNo: 1)',
      corrections: '(first: 12)',
      correctionChanges: '(feed: "PS-BIRTH", first: 12)',
      findings: '(first: 12)',
      links: '(first: 8)',
      caseFiles: '(first: 8)',
      batches: '(first: 20)',
      sharingAgreements: '(first: 8)',
      sharingAgreement: '(agreement: "PS.MZ-ADOPT")',
      agreementChanges: '(agreement: "PS.MZ-ADOPT", fromVersion: 0, toVersion: 1)',
      readingRules: '(feed: "MZ-ADOPT", purpose: P2)',
      restrictedAccesses: '(isOpen: false)',
      account: '(name: "nobody")',
      survey: '(number: 1)',
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

  it('is of two adoptions the one that two others opened, to the officer in that case alone', async () => {
    const told = (department: 'PS' | 'MZ' | 'HC') =>
      everythingTold(api, queries, { role: 'R-DQO', department, org: '', region: '' });
    const children = ['周晴一', '周晴二'];
    const seen = (text: string) => children.filter((child) => text.includes(child));
    expect(seen(await told('PS'))).toHaveLength(1);
    expect(seen(await told('MZ'))).toEqual([]);
    expect(seen(await told('HC'))).toEqual([]);
  });

  it('is nothing of a person without a purpose', async () => {
    const told = await everythingTold(api, queries, { role: 'R-DQO', department: 'PS', org: '', region: '' }, '');
    expect([...values.keys()].filter((value) => told.includes(value))).toEqual([]);
    expect(told).toContain('PURPOSE_REQUIRED');
  });
});

/** Of roots that give the same types as a list, or none of a person, one question is enough. */
const ONCE: ReadonlySet<string> = new Set([
  'caseFile',
  'batch',
  'run',
  'latestRun',
  'runs',
  'figures',
  'checks',
  'sharingAgreements',
  'sharingAgreement',
  'agreementChanges',
  'readingRules',
  'heldBatches',
]);

const rootOf = (query: string): string => /^\{ (\w+)/.exec(query)?.[1] ?? '';

const isTelling = (query: string, at: number, all: readonly string[]): boolean =>
  !ONCE.has(rootOf(query)) || rootOf(query) !== rootOf(all[at - 1] ?? '');

/** Roles that read values of persons are asked everything; of the others each role another tenth, or all with WALK=all. */
function questionsFor({ role }: Post, queries: readonly string[]): readonly string[] {
  const isReading = READING.has(role) || process.env['WALK'] === 'all';
  // Corrections are what submitters read beside their own batches.
  if (role === 'R-SUBMIT' && !isReading) return queries.filter((query) => rootOf(query).startsWith('correction'));
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

/** The caller of every question; two others opened one adoption in one case to this officer in the police. */
const CALLER = 'wang';

async function openOneRestricted({ system: { database } }: TestApi): Promise<void> {
  const opened = await database.query(
    `insert into restricted_access (id, case_id, record_id, feed, region, asked_by, asked_department, reason, asked_at, lapses_at,
       owner_by, owner_at, protection_by, protection_at, expires_at)
     select gen_random_uuid(), c.id, (e ->> 'recordId')::bigint, 'MZ-ADOPT', c.region, $1, 'PS', '核对收养登记', now(), now() + interval '1 day',
       'mei', now(), 'dora', now(), now() + interval '1 day'
     from case_file c join finding f on f.case_id = c.id cross join jsonb_array_elements(f.evidence) e
     where e ->> 'feed' = 'MZ-ADOPT' order by c.number limit 1 returning id`,
    [CALLER],
  );
  expect(opened).toHaveLength(1);
}

/** A batch that waits for two people, a first load, and a protection that the caller may know of. */
async function holdAndProtect({ system: { database } }: TestApi): Promise<void> {
  const stop = { gate: 'G1', measured: 21, limit: 20, zh: '过多', en: 'many', remedy: { zh: '两人', en: 'two' } };
  await database.query(`insert into batch_hold (batch_id, stops) select id, $1 from batch order by number limit 1`, [
    JSON.stringify([stop]),
  ]);
  await database.query(
    `insert into first_load (id, feed, region, period_start, period_end, proposed_by, proposed_department)
     values (gen_random_uuid(), 'PS-DEATH', '290121', '2015-01-01', '2024-12-31', 'he', 'PS')`,
  );
  await database.query(
    `insert into protection (id, reason, officer_one, officer_two, state, proposed_by, provisional_until)
     values (gen_random_uuid(), 'THREAT', 'chen', $1, 'proposed', 'li', now() + interval '1 day')`,
    [CALLER],
  );
}

/** A survey of household entries, all of them drawn. */
async function drawSample(api: TestApi): Promise<void> {
  const officers = officersAt(api);
  const secretary = { user: 'shu', post: post('R-SEC', 'HUB') };
  const frame = { feed: 'PS-BIRTH', region: '290121', size: 100 };
  await officers.change(secretary, 'announceSurvey', frame, 'survey { number }');
  await officers.change(secretary, 'drawSurvey', { number: 1, seed: '2026131' }, 'survey { seed }');
  const [drawn] = await api.system.database.query<{ n: string }>('select count(*) n from survey_record');
  expect(Number(drawn?.n)).toBeGreaterThan(5);
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
