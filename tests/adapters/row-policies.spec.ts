import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Database, openDatabase } from '../../src/adapters/postgres/database.ts';
import { type Reader, scopedReader } from '../../src/adapters/postgres/scoped-reader.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { type RowScope, rowScopeOf, seesCase, seesCorrection, seesRecord } from '../../src/domain/access/row-sight.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { createTestDatabase } from '../support/database.ts';

const FEEDS = ['HC-BIRTH', 'PS-BIRTH', 'MZ-CREM', 'ED-K12', 'GR-EMP'] as const;
const REGIONS = ['290121', '290121001', '290121001003', '290122', '290122001'] as const;
const ORGS = ['', 'hospital-1', 'school-7'] as const;
const OWNERS = ['PS', 'HC', 'MZ', 'ED', 'GR', 'HUB'] as const;

/** A small generator with a seed (mulberry32): the same rows and posts on every machine. */
function seeded(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const chosen = list[((t ^ (t >>> 14)) >>> 0) % list.length];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

interface StoredRecord {
  readonly id: string;
  readonly feed: string;
  readonly region: string;
  readonly org: string;
}
interface StoredCase {
  readonly id: string;
  readonly owner: string;
  readonly region: string;
  readonly findings: readonly {
    readonly id: string;
    readonly owner: string;
    readonly evidence: readonly StoredRecord[];
  }[];
}

const uuid = (kind: number, no: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(no).padStart(12, '0')}`;

const pick = seeded(29);
const RECORDS: readonly StoredRecord[] = Array.from({ length: 120 }, (_, no) => ({
  id: String(no + 1),
  feed: pick(FEEDS),
  region: pick(REGIONS),
  org: pick(ORGS),
}));
const CASES: readonly StoredCase[] = Array.from({ length: 40 }, (_, no) => ({
  id: uuid(1, no),
  owner: pick(OWNERS),
  region: pick(REGIONS),
  findings: Array.from({ length: pick([1, 1, 2]) }, (_one, at) => ({
    id: uuid(2, no * 10 + at),
    owner: pick(OWNERS),
    evidence: [pick(RECORDS), pick(RECORDS)],
  })),
}));
/** Requests of some departments for records of some feeds. */
const REQUESTS = Array.from({ length: 60 }, (_, no) => ({
  id: uuid(6, no),
  feed: pick(FEEDS),
  region: pick(REGIONS),
  department: pick(['PS', 'MZ', 'HC'] as const),
}));
const FINDINGS = CASES.flatMap((of) =>
  of.findings.map((finding) => ({ ...finding, region: of.region, caseId: of.id })),
);

async function fill({ query }: Pick<Database, 'query'>): Promise<void> {
  const run = uuid(9, 1);
  await query(`insert into run (id, line, state, as_of, asked_by) values ($1, $1, 'done', '2026-01-01', 'test')`, [
    run,
  ]);
  for (const [at, feed] of FEEDS.entries())
    await query(
      `insert into batch (id, feed, region, period_start, period_end, is_final, mode, file_name, format, content_hash, identity, definition_hash, state)
       values ($1, $2, '290121', '2025-01-01', '2025-12-31', true, 'add', 'f', 'csv', 'h', $2, 'd', 'accepted')`,
      [uuid(3, at), feed],
    );
  for (const { id, feed, region, org } of RECORDS)
    await query(
      `insert into source_record (id, batch_id, row_no, feed, key, operation, row_hash, content, sent, issues, region, org, first_standing, standing)
       values ($1, $2, 1, $3, $4, 'NEW', 'h', '{}', '{}', '[]', $5, $6, 'live', 'live')`,
      [
        id,
        uuid(
          3,
          FEEDS.findIndex((one) => one === feed),
        ),
        feed,
        `k${id}`,
        region,
        org,
      ],
    );
  for (const record of RECORDS.filter(isOfPerson)) {
    await query('insert into person (id, known_from) values ($1, now()) on conflict do nothing', [personOf(record)]);
    await query(
      `insert into person_mention (person_id, feed, key, role, known_from) values ($1, $2, $3, 'person', now())`,
      [personOf(record), record.feed, `k${record.id}`],
    );
  }
  for (const [left, right] of LINKS) {
    const [one, other] = [left, right].map((id) => RECORDS.find((record) => record.id === id));
    if (one && other)
      await query(
        `insert into link (pair_key, left_feed, left_key, left_role, right_feed, right_key, right_role, tier, standing, agrees, differs, rule_version)
         values ($1, $2, $3, 'person', $4, $5, 'person', 'T7', 'review', '{}', '{}', 1)`,
        [`${left}-${right}`, one.feed, `k${left}`, other.feed, `k${right}`],
      );
  }
  for (const { id, owner, region } of CASES)
    await query(
      `insert into case_file (id, number, event, state, severity, owner, region, opened_by_run) values ($1::uuid, $1::text, 'birth', 'NEW', 'S2', $2, $3, $4)`,
      [id, owner, region, run],
    );
  for (const { id, feed, region, department } of REQUESTS)
    await query(
      `insert into restricted_access (id, case_id, record_id, feed, region, asked_by, asked_department, reason, asked_at, lapses_at)
       values ($1, $1, 1, $2, $3, 'wang', $4, 'reason', now(), now())`,
      [id, feed, region, department],
    );
  for (const { id, owner, evidence, caseId, region } of FINDINGS) {
    const refs = JSON.stringify(evidence.map(({ id: recordId, feed }) => ({ feed, recordId, role: 'subject' })));
    await query(
      `insert into finding (id, check_code, check_version, feed, key, state, trend, severity, owner, case_id, evidence, first_run, last_run)
       values ($1::uuid, 'B01', 1, 'HC-BIRTH', $1::text, 'open', 'new', 'S2', $2, $3, $4::jsonb, $5, $5)`,
      [id, owner, caseId, refs, run],
    );
    await query(
      `insert into line_answer (line, check_code, check_version, feed, key, outcome, reason_code, zh, en, owner, region, evidence, details)
       values ($1, 'B01', 1, 'HC-BIRTH', $2, 'conflicts', 'r', 'z', 'e', $3, $4, $5::jsonb, '{}')`,
      [run, id, owner, region, refs],
    );
  }
}

/** A correction of the first record of each finding. */
async function fillCorrections({ query }: Pick<Database, 'query'>): Promise<void> {
  for (const { id, caseId, evidence } of FINDINGS) {
    const [{ feed, region, org, id: record } = { feed: '', region: '', org: '', id: '0' }] = evidence;
    await query(
      `insert into correction (id, case_id, case_number, outcome_seq, finding_id, check_code, code, department, feed, record_id,
         region, org, done_on, state, answer, steps, life)
       values ($1::uuid, $2, '', 1, $1::uuid, 'B01', 'VALUE_DIFFERS', 'PS', $3, $4, $5, $6, '2026-01-01', 'OPEN', 'unanswerable', 1, '{}')`,
      [id, caseId, feed, record, region, org],
    );
    await query(
      `insert into correction_event (correction_id, seq, kind, at, happened_on, actor, role, department, what)
       values ($1, 1, 'issued', now(), '2026-01-01', 'clocks', 'hub', 'HUB', '{}')`,
      [id],
    );
  }
}

/** One that can be read today, and one whose 30 days are over: 30 days ago was the first of them. */
const SAMPLES = [
  { drawnDaysAgo: 29, records: RECORDS.filter(({ id }) => Number(id) % 4 === 0).map(({ id }) => id) },
  { drawnDaysAgo: 30, records: RECORDS.filter(({ id }) => Number(id) % 4 === 1).map(({ id }) => id) },
];

async function fillSamples({ query }: Pick<Database, 'query'>): Promise<void> {
  for (const [at, { drawnDaysAgo, records }] of SAMPLES.entries()) {
    await query(
      `insert into survey (feed, region, of_closed_cases, frame_size, frame_hash, size, announced_by, seed, drawn_on, drawn_by)
       values ('PS-BIRTH', '', false, 120, sha256('x'), 30, 'sec', '123456', (now() at time zone 'Asia/Shanghai')::date - $1::int, 'sec')`,
      [drawnDaysAgo],
    );
    await query('insert into survey_record (survey, record_id, rank) select $1, unnest($2::bigint[]), 1', [
      at + 1,
      records,
    ]);
  }
}

function postOf(choose: <T>(list: readonly T[]) => T): Actor {
  const role = choose(Object.keys(ROLES) as Role[]);
  const department = choose(['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB'] as const);
  const [org, region] = [choose(ORGS), choose(['', ...REGIONS])];
  return {
    user: 'wang',
    kind: 'person',
    role,
    department,
    org,
    region,
    session: '',
    provenAt: null,
    mayAskFreely: false,
  } as Actor;
}

/** Three records are one person's now and then: by tens, 1 to 3, 11 to 13 … */
const isOfPerson = ({ id }: StoredRecord): boolean => [1, 2, 3].includes(Number(id) % 10);
const personOf = ({ id }: StoredRecord): string => uuid(5, Math.floor(Number(id) / 10));

/** Every seventh record is linked with the one after it. */
const linkedWith = ({ id }: StoredRecord): readonly StoredRecord[] =>
  RECORDS.filter((other) => LINKS.some(([a, b]) => (a === id && b === other.id) || (b === id && a === other.id)));
const LINKS = RECORDS.filter(({ id }) => Number(id) % 7 === 0).map(({ id }) => [id, String(Number(id) + 1)] as const);

const isInQuestion = (row: StoredRecord, evidence: ReadonlySet<string>, { feeds, region }: RowScope): boolean =>
  evidence.has(row.id) ||
  linkedWith(row).some((other) => feeds.includes(other.feed) && other.region.startsWith(region)) ||
  (isOfPerson(row) &&
    RECORDS.some((other) => isOfPerson(other) && personOf(other) === personOf(row) && evidence.has(other.id)));

/** What a post sees by the model. */
function modelOf(post: Actor) {
  const scope = rowScopeOf(post);
  const findings = FINDINGS.filter(({ owner, evidence }) =>
    seesCase(scope, { owners: [owner], region: scope.region, feeds: evidence.map(({ feed }) => feed) }),
  );
  const evidence = new Set(findings.flatMap((finding) => finding.evidence.map(({ id }) => id)));
  const corrections = FINDINGS.filter(({ evidence: [record] }) => record && seesCorrection(scope, record)).map(
    ({ id }) => id,
  );
  return {
    correction: corrections,
    correction_event: corrections,
    finding: findings.map(({ id }) => id),
    run_answer: findings.filter(({ region }) => region.startsWith(scope.region)).map(({ id }) => id),
    case_file: CASES.filter(({ owner, region, findings: of }) => {
      const owners = [owner, ...of.map((finding) => finding.owner)];
      return seesCase(scope, { owners, region, feeds: of.flatMap((one) => one.evidence.map(({ feed }) => feed)) });
    }).map(({ id }) => id),
    restricted_access: REQUESTS.filter(
      ({ feed, region, department }) =>
        region.startsWith(scope.region) &&
        (scope.sight === 'unnamed' ||
          (scope.sight === 'concerned' && (department === scope.department || scope.feeds.includes(feed)))),
    ).map(({ id }) => id),
    source_record: RECORDS.filter((row) =>
      seesRecord(scope, {
        ...row,
        isInQuestion: isInQuestion(row, evidence, scope),
        isInSample: SAMPLES[0]?.records.includes(row.id) ?? false,
      }),
    ).map(({ id }) => id),
  };
}

async function storeOf(reader: Reader) {
  const idsIn = async (table: string, id = 'id') =>
    (await reader.query<{ id: string }>(`select ${id}::text id from ${table}`)).map((row) => row.id);
  return {
    correction: await idsIn('correction'),
    correction_event: await idsIn('correction_event', 'correction_id'),
    finding: await idsIn('finding'),
    run_answer: await idsIn('run_answer', 'key'),
    case_file: await idsIn('case_file'),
    restricted_access: await idsIn('restricted_access'),
    source_record: await idsIn('source_record'),
  };
}

const sorted = (rows: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(rows).map(([table, ids]) => [table, ids.toSorted()]));

describe('the second fence around rows', () => {
  const stack = new AsyncDisposableStack();
  let database: Database;
  let another: Database;
  beforeAll(async () => {
    const { url } = stack.use(await createTestDatabase());
    const folder = mkdtempSync(join(tmpdir(), 'lianhe-policies-'));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    database = stack.use(await openDatabase(url, keyFileIn(folder)));
    // Another process, which has not read a number yet.
    another = stack.use(await openDatabase(url, keyFileIn(folder)));
    await fill(database);
    await fillCorrections(database);
    await fillSamples(database);
  });
  afterAll(() => stack.disposeAsync());

  it('shows each of 60 posts exactly the rows that the rule names', async () => {
    const choose = seeded(7);
    let [seen, owed] = [0, 0];
    for (let no = 0; no < 60; no += 1) {
      const post = postOf(choose);
      const model = modelOf(post);
      const store = await storeOf(scopedReader(database, rowScopeOf(post)));
      expect(sorted(store), JSON.stringify(post)).toEqual(sorted(model));
      seen += store.case_file.length + store.source_record.length;
      owed += store.correction.length;
    }
    // A fence that hides everything would agree with nothing worth agreeing with.
    expect(seen).toBeGreaterThan(400);
    expect(owed).toBeGreaterThan(20);
  });

  it('fails when nobody said who reads', async () => {
    await database
      .inTransaction(async (tx) => {
        await tx.query('set local role lianhe_reader');
        await expect(tx.query('select * from case_file')).rejects.toThrow(/lianhe\.(sight|region)/);
      })
      .catch(() => undefined);
  });

  it('lets nothing be written, whoever reads', async () => {
    const reader = scopedReader(database, rowScopeOf(postOf(seeded(1))));
    await expect(reader.query(`update case_file set state = 'CLOSED'`)).rejects.toThrow(/read-only|permission denied/);
    await expect(reader.query('select * from mention')).rejects.toThrow(/permission denied/);
  });

  it('shows one state of the register to whoever asks on as soon as the numbers of an answer can be read', async () => {
    const number = '290121198501010019';
    await database.inTransaction(async (tx) => {
      await tx.query('create temporary table seen (number text) on commit drop');
      await tx.query('insert into seen values ($1)', [number]);
    });
    const reader = scopedReader(another, rowScopeOf(postOf(seeded(1))));
    const begun = async () =>
      (await reader.query<{ at: string; number: string }>('select now()::text "at", $1::text number', [number]))[0];
    const [first, second] = [await begun(), await begun()];
    expect(first?.number).toBe(number);
    expect(second?.at).toBe(first?.at);
  });

  it('mixes up no callers: 40 posts ask 1,200 times at once, some transactions fail, some connections are cut', async () => {
    const choose = seeded(11);
    const posts = Array.from({ length: 40 }, () => postOf(choose));
    const expected = posts.map((post) => modelOf(post).case_file.toSorted());
    let answered = 0;
    const ask = async (no: number) => {
      const at = no % posts.length;
      const post = posts[at];
      if (!post) return;
      const reader = scopedReader(database, rowScopeOf(post));
      if (no % 20 === 3) return void (await reader.query('select 1 / 0').catch(() => undefined));
      if (no % 20 === 7)
        return void (await reader.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined));
      const rows = await reader.query<{ id: string }>('select id from case_file').catch(() => null);
      if (rows === null) return;
      answered += 1;
      expect(rows.map(({ id }) => id).toSorted()).toEqual(expected[at]);
    };
    await Promise.all(Array.from({ length: 1_200 }, (_, no) => ask(no)));
    expect(answered).toBeGreaterThan(1_000);
  });

  it('knows of every feed whose rows it guards', () => {
    expect(FEEDS.every((feed) => feedById.has(feed))).toBe(true);
  });
});
