import type { Mention } from '../../domain/linkage/mention.ts';
import type { KeptLinks, Leftover } from '../../ports/run-changes.ts';
import type { FeedPair } from '../../ports/run-pairs.ts';
import type { Transaction } from './database.ts';
import { arrayLiteral } from './literals.ts';
import { copyInLine, OPEN, queryRun, type RunPlace } from './run-lines.ts';
import { MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

export async function saveLeftovers(
  tx: Transaction,
  runId: string,
  { left, right }: FeedPair,
  leftovers: Iterable<Leftover>,
): Promise<void> {
  await copyInLine(
    tx,
    runId,
    'line_leftover',
    ['left_feed', 'right_feed', 'feed', 'record_id', 'role', 'keys'],
    Array.from(leftovers, ({ mention, keys }) => [
      left,
      right,
      mention.feed,
      mention.recordId,
      mention.role,
      arrayLiteral(keys.map((key) => String(tx.vault.veil.key(key)))),
    ]),
  );
}

export async function leftoversAmong(
  tx: Transaction,
  runId: string,
  { left, right }: FeedPair,
  ids: readonly string[],
): Promise<readonly Mention[]> {
  const rows = await queryRun<MentionRow>(
    tx,
    `select ${MENTION} from run_leftover l join mention m on m.record_id = l.record_id and m.role = l.role
     where l.run_id = $1 and l.left_feed = $2 and l.right_feed = $3 and l.record_id || '#' || l.role = any($4::text[])
     order by m.record_id, m.role`,
    [runId, left, right, ids],
  );
  return rows.map(mentionOf);
}

/** Left-over events of one feed that may compete by score. */
interface SharedKeys {
  readonly feed: string;
  readonly keys: readonly number[];
  readonly most: number;
}

export async function leftoversSharing(
  tx: Transaction,
  runId: string,
  { left, right }: FeedPair,
  { feed, keys, most }: SharedKeys,
): Promise<readonly Mention[] | null> {
  const head = [runId, left, right, keys.map(tx.vault.veil.key)] as const;
  const crowded = await queryRun(
    tx,
    `select 1 from run_leftover l cross join unnest(l.keys) k(key) where ${OF_PAIR} and k.key = any($4::bigint[])
     group by l.feed, k.key having count(*) > $5 limit 1`,
    [...head, most],
  );
  if (crowded.length > 0) return null;
  const rows = await queryRun<MentionRow>(
    tx,
    `select ${MENTION} from (
       select distinct l.record_id, l.role from run_leftover l cross join unnest(l.keys) k(key)
       where ${OF_PAIR} and l.feed = $5 and k.key = any($4::bigint[])) l
     join mention m on m.record_id = l.record_id and m.role = l.role order by m.record_id, m.role`,
    [...head, feed],
  );
  return rows.map(mentionOf);
}

const OF_PAIR = 'l.run_id = $1 and l.left_feed = $2 and l.right_feed = $3';

const LINK = `pair_key, link_id, left_feed, left_record, left_key, left_role, right_feed, right_record, right_key, right_role, tier, standing,
  reason, agrees, differs, model, levels, weight, rarity`;

/** Takes over from the run of another line what does not concern the mentions `but`. */
export async function takeOver(
  tx: Transaction,
  { line, turn }: RunPlace,
  base: string,
  { left, right }: FeedPair,
  but: readonly string[],
): Promise<KeptLinks> {
  const parameters = [base, left, right, line, but] as const;
  const [kept] = await tx.query<{ links: number; review: number }>(
    `with kept as (
       insert into line_link (line, since, ${LINK}) select $4, ${turn}, ${LINK} from run_link l
       where ${OF_PAIR} and not (left_record || '#' || left_role = any($5::text[]) or right_record || '#' || right_role = any($5::text[]))
       returning standing)
     select count(*)::int links, count(*) filter (where standing = 'review')::int review from kept`,
    parameters,
  );
  await tx.query(
    `insert into line_leftover (line, since, left_feed, right_feed, feed, record_id, role, keys)
     select $4, ${turn}, left_feed, right_feed, feed, record_id, role, keys from run_leftover l
     where ${OF_PAIR} and not (record_id || '#' || role = any($5::text[]))`,
    parameters,
  );
  await mustStillBe(tx, base);
  return { links: kept?.links ?? 0, review: kept?.review ?? 0 };
}

/** Pruning removes inputs and links of a run at once: where its inputs are still there, its links were too. */
async function mustStillBe(tx: Transaction, base: string): Promise<void> {
  const [row] = await tx.query('select 1 from run_input where run_id = $1 limit 1', [base]);
  if (!row) throw new Error(`run ${base} was pruned while another took over its links`);
}

const IN_LINE = `line = $1 and ${OPEN} and left_feed = $2 and right_feed = $3`;

/** Ends what the line holds about some mentions of two feeds; everything else goes on. Counts what goes on. */
export async function endLinks(
  tx: Transaction,
  { line, turn, base }: RunPlace,
  { left, right }: FeedPair,
  mentions: readonly string[],
): Promise<KeptLinks> {
  const ids = [...new Set(mentions.map((mention) => mention.slice(0, mention.indexOf('#'))))];
  const [ended] = await tx.query<{ links: number; review: number }>(
    `with ended as (
       update line_link set ended = ${turn} where ${IN_LINE} and (left_record = any($4::bigint[]) or right_record = any($4::bigint[]))
         and (left_record || '#' || left_role = any($5::text[]) or right_record || '#' || right_role = any($5::text[]))
       returning standing)
     select count(*)::int links, count(*) filter (where standing = 'review')::int review from ended`,
    [line, left, right, ids, mentions],
  );
  await tx.query(
    `update line_leftover set ended = ${turn} where ${IN_LINE} and record_id = any($4::bigint[]) and record_id || '#' || role = any($5::text[])`,
    [line, left, right, ids, mentions],
  );
  const [before] = await tx.query<{ links: number; review: number }>(
    `select coalesce(sum((counts ->> 'links')::int), 0)::int links, coalesce(sum((counts ->> 'review')::int), 0)::int review
     from run_chunk where run_id = $1 and work ->> 'kind' = 'link' and work ->> 'left' = $2 and work ->> 'right' = $3`,
    [base, left, right],
  );
  return {
    links: (before?.links ?? 0) - (ended?.links ?? 0),
    review: (before?.review ?? 0) - (ended?.review ?? 0),
  };
}

/** Ends everything that the line holds about two feeds, which are linked anew. */
export async function endPair(tx: Transaction, { line, turn }: RunPlace, { left, right }: FeedPair): Promise<void> {
  for (const table of ['line_link', 'line_leftover'])
    await tx.query(`update ${table} set ended = ${turn} where ${IN_LINE} and since < ${turn}`, [line, left, right]);
}

const ENDS = (row: string): string =>
  ['left_record', 'left_role', 'right_record', 'right_role'].map((column) => `${row}.${column}`).join(', ');
const SAYS = (row: string): string =>
  ['pair_key', 'tier', 'standing', 'reason', 'agrees', 'differs', 'model', 'levels', 'weight', 'rarity']
    .map((column) => `${row}.${column}`)
    .join(', ');

/**
 * A link that was ended and made again as it was goes on: only what differs is asked about anew. Looked up one by one (`offset 0`): of
 * this turn the planner knows nothing, and would compare each link made with each that was ended.
 */
export async function letEqualGoOn(
  tx: Transaction,
  { line, turn }: RunPlace,
  { left, right }: FeedPair,
): Promise<void> {
  await tx.query(
    `with same as (
       select n.ctid made, o.place ended from line_link n cross join lateral (
         select ctid place, * from line_link where line = n.line and left_record = n.left_record offset 0) o
       where n.line = $1 and n.since = ${turn} and n.since > 0 and n.left_feed = $2 and n.right_feed = $3 and n.${OPEN}
         and o.ended = ${turn} and (${ENDS('n')}) = (${ENDS('o')}) and (${SAYS('n')}) is not distinct from (${SAYS('o')})),
     gone as (delete from line_link l using same where l.ctid = same.made)
     update line_link l set ${OPEN} from same where l.ctid = same.ended`,
    [line, left, right],
  );
}
