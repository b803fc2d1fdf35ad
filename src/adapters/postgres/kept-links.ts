import type { Mention } from '../../domain/linkage/mention.ts';
import type { KeptLinks, Leftover } from '../../ports/run-changes.ts';
import type { FeedPair } from '../../ports/run-pairs.ts';
import type { Transaction } from './database.ts';
import { arrayLiteral } from './literals.ts';
import { MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

export async function saveLeftovers(
  tx: Transaction,
  runId: string,
  { left, right }: FeedPair,
  leftovers: Iterable<Leftover>,
): Promise<void> {
  await tx.copy(
    'run_leftover',
    ['run_id', 'left_feed', 'right_feed', 'feed', 'record_id', 'role', 'keys'],
    Array.from(leftovers, ({ mention, keys }) => [
      runId,
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
  const rows = await tx.query<MentionRow>(
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
  const crowded = await tx.query(
    `select 1 from run_leftover l cross join unnest(l.keys) k(key) where ${OF_PAIR} and k.key = any($4::bigint[])
     group by l.feed, k.key having count(*) > $5 limit 1`,
    [...head, most],
  );
  if (crowded.length > 0) return null;
  const rows = await tx.query<MentionRow>(
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

/** Takes over from the base what does not concern the mentions `but`. */
export async function keep(
  tx: Transaction,
  runId: string,
  base: string,
  { left, right }: FeedPair,
  but: readonly string[],
): Promise<KeptLinks> {
  const parameters = [base, left, right, runId, but] as const;
  const [kept] = await tx.query<{ links: number; review: number }>(
    `with kept as (
       insert into run_link (run_id, ${LINK}) select $4, ${LINK} from run_link l
       where ${OF_PAIR} and not (left_record || '#' || left_role = any($5::text[]) or right_record || '#' || right_role = any($5::text[]))
       returning standing)
     select count(*)::int links, count(*) filter (where standing = 'review')::int review from kept`,
    parameters,
  );
  await tx.query(
    `insert into run_leftover (run_id, left_feed, right_feed, feed, record_id, role, keys)
     select $4, left_feed, right_feed, feed, record_id, role, keys from run_leftover l
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
