import type { AnyRow } from '../../domain/feeds/define-feed.ts';
import { pairKey } from '../../domain/linkage/mention.ts';
import type { RunAnswer, RunRegister } from '../../ports/run-register.ts';
import type { SqlRow, SqlValue, Transaction } from './database.ts';
import { arrayLiteral } from './literals.ts';
import { linkIdAtRest } from './link-ids.ts';
import { learnLinks, linksOf } from './run-links.ts';
import { groups } from './run-groups.ts';
import { inKeyOrder } from './mention-rows.ts';
import { mentionsForLinking, mentionsNumbered } from './linking-mentions.ts';
import { recordOf, recordsOf, type RecordRow } from './record-rows.ts';
import { runSums } from './run-digest.ts';
import { copyInLine, placeOf, queryRun } from './run-lines.ts';
import { saveTallies } from './run-tallies.ts';
import { setAside } from './set-aside.ts';
import { stockFacts } from './stock-facts.ts';

/** The frozen register of a run in PostgreSQL. */
export const runRegister = (tx: Transaction): RunRegister => ({
  mentionsForLinking: (runId, feed, other, also) => mentionsForLinking(tx, runId, { feed, other }, also),
  mentionsNumbered: (runId, feed, numbers) => mentionsNumbered(tx, runId, feed, numbers),
  rowsOf: async (runId, feed) =>
    (
      await keyed<{ key: string; content: AnyRow }>(
        tx,
        'select r.key, r.content from run_input n join source_record r on r.id = n.record_id where n.run_id = $1 and n.feed = $2 order by n.ordinal',
        [runId, feed],
      )
    ).map(({ content }) => content),
  saveLinks: async (runId, links) => {
    await copyInLine(
      tx,
      runId,
      'line_link',
      [
        'pair_key',
        'link_id',
        'left_feed',
        'left_record',
        'left_key',
        'left_role',
        'right_feed',
        'right_record',
        'right_key',
        'right_role',
        'tier',
        'standing',
        'reason',
        'agrees',
        'differs',
        'model',
        'levels',
        'weight',
        'rarity',
      ],
      links.map(({ left, right, tier, standing, reason, agrees, differs, score }) => [
        pairKey(left, right),
        linkIdAtRest(tx.vault, pairKey(left, right)),
        left.feed,
        left.recordId,
        left.key,
        left.role,
        right.feed,
        right.recordId,
        right.key,
        right.role,
        tier,
        standing,
        reason,
        arrayLiteral(agrees),
        arrayLiteral(differs),
        score === undefined ? null : String(score.model),
        score?.levels ?? null,
        score === undefined ? null : String(score.weight),
        score === undefined ? null : arrayLiteral(score.rarity.map(String)),
      ]),
    );
  },
  recordsBetween: async (runId, feed, from, until) =>
    (await keyed<RecordRow>(tx, `${recordsOf(WHOLE_KEYS)} order by n.ordinal`, [runId, feed, from, until])).map(
      recordOf,
    ),
  recordsById: async (runId, ids) =>
    ids.length === 0
      ? []
      : [...Map.groupBy(await recordsById(tx, runId, ids), ({ feed }) => feed).values()].flatMap(inKeyOrder),
  learnLinks: (runId) => learnLinks(tx, runId),
  linksOf: (runId, ids, feeds) => linksOf(tx, runId, ids, feeds),
  groups: (runId, query) => groups(tx, runId, query),
  stockFacts: (runId, asOf) => stockFacts(tx, runId, asOf),
  saveAnswers: async (runId, answers) => {
    await copyInLine(tx, runId, 'line_answer', ANSWER_COLUMNS, answers.map(answerLine));
  },
  asideFrom: async (runId, check) =>
    new Set(
      (
        await tx.query<{ id: string }>(
          'select record_id::text id from run_set_aside where run_id = $1 and check_code = $2',
          [runId, check],
        )
      ).map(({ id }) => id),
    ),
  setAside: (runId, broken) => setAside(tx, runId, broken, 'CHECK_BROKE_OFF'),
  saveTallies: (runId, chunkNo, tallies) => saveTallies(tx, runId, chunkNo, tallies),
  saveReaches: async (runId, reaches) => {
    const { line } = await placeOf(tx, runId);
    await tx.copy(
      'line_reach',
      ['line', 'record_id', 'feed', 'county', 'first_day', 'last_day'],
      reaches.map(({ recordId, feed, county, days }) => [
        line,
        recordId,
        feed,
        county,
        days?.from ?? null,
        days?.until ?? null,
      ]),
    );
  },
  baseAnswers: (runId, hashes) => baseAnswers(tx, runId, hashes),
  saveBaseAnswers: async (runId, answers) => {
    await tx.query(
      'insert into base_answer (run_id, question_hash, result) select $1, * from unnest($2::text[], $3::text[]) on conflict do nothing',
      [runId, [...answers.keys()].map((hash) => questionDigest(tx, hash)), [...answers.values()] as string[]],
    );
  },
  sums: (runId) => runSums(tx, runId),
});

/** A fingerprint of a question about a person can be tried out; under the key of the vault it cannot. */
const questionDigest = ({ vault }: Transaction, hash: string): string => vault.digestOf('question', hash);

async function baseAnswers(
  tx: Transaction,
  runId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const asked = new Map(hashes.map((hash) => [questionDigest(tx, hash), hash] as const));
  const rows = await tx.query<{ question_hash: string; result: string | null }>(
    'select question_hash, result from base_answer where run_id = $1 and question_hash = any($2::text[])',
    [runId, [...asked.keys()]],
  );
  return new Map(rows.map(({ question_hash, result }) => [asked.get(question_hash) ?? '', result] as const));
}

const keyed = async <T extends SqlRow & { readonly key: string }>(
  tx: Transaction,
  sql: string,
  parameters: readonly [runId: string, ...rest: SqlValue[]],
): Promise<readonly T[]> => inKeyOrder(await queryRun<T>(tx, sql, parameters));

const recordsById = async (tx: Transaction, runId: string, ids: readonly string[]) =>
  (await queryRun<RecordRow>(tx, `${recordsOf(BY_ID)} order by n.feed, n.ordinal`, [runId, ids])).map(recordOf);

const keyAt = (ordinal: string): string =>
  `(select key from run_input where run_id = $1 and feed = $2 and ordinal = ${ordinal})`;

/**
 * Records of feed `$2` from ordinal `$3` to `$4`, with all versions and terms of the last key and none of the key before:
 * what speaks about one record is answered together, wherever a chunk ends.
 */
const WHOLE_KEYS = `
  select * from run_input where run_id = $1 and feed = $2 and ordinal between $3 and $4 and key is distinct from ${keyAt('$3 - 1')}
  union all select i.* from source_record s join run_input i on i.run_id = $1 and i.record_id = s.id
  where s.feed = $2 and s.key = ${keyAt('$4')} and i.ordinal > $4 and s.key is distinct from ${keyAt('$3 - 1')}`;

/** Looked up one by one: the planner takes some thousand of them for a reason to read all inputs of the run. */
const BY_ID = `select i.* from unnest($2::bigint[]) s (id) cross join lateral (
  select * from run_input where run_id = $1 and record_id = s.id offset 0) i`;

const ANSWER_COLUMNS = [
  'check_code', 'check_version', 'feed', 'key', 'outcome', 'doubt', 'reason_code', 'zh', 'en', 'severity', 'owner',
  'due', 'until', 'unverified', 'region', 'evidence', 'details',
]; // prettier-ignore

const answerLine = (answer: RunAnswer): readonly (string | null)[] => [
  answer.check,
  String(answer.checkVersion),
  answer.feed,
  answer.key,
  answer.outcome,
  answer.doubt,
  answer.reasonCode,
  answer.zh,
  answer.en,
  answer.severity,
  answer.owner,
  answer.due,
  answer.until,
  answer.unverified ? 't' : 'f',
  answer.region,
  JSON.stringify(answer.evidence),
  JSON.stringify(answer.details),
];
