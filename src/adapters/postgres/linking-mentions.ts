import type { Mention } from '../../domain/linkage/mention.ts';
import type { KeyReading, LinkingScope } from '../../ports/run-register.ts';
import type { Transaction } from './database.ts';
import { queryRun } from './run-lines.ts';
import { madeOfRows } from './row-pages.ts';
import { inKeyOrder, MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

/** Mentions of a feed that linking with the other one reads, in register order. */
export async function mentionsForLinking(
  tx: Transaction,
  runId: string,
  { feed, other }: { readonly feed: string; readonly other: string },
  { whole, reading, numbers, hashes, keys }: LinkingScope,
): Promise<readonly Mention[]> {
  const scope = whole ? '' : `and m.record_id in (${SHARING[reading]} union ${NAMED} union ${BY_HISTORY})`;
  const mentions = await madeOfRows(
    tx,
    `select ${MENTION} from run_input n join mention m on m.record_id = n.record_id
     where n.run_id = $1 and n.feed = $2 and m.feed = $2 ${scope} order by n.ordinal, m.role`,
    whole ? [runId, feed] : [runId, feed, other, numbers, keys, hashes.map(tx.vault.veil.key)],
    mentionOf,
  );
  return inKeyOrder(mentions);
}

/**
 * Records of feed `$2` that share a blocking key with another live record of feed `$3`. As a semi-join of lists each list of keys is read once,
 * three times faster than a join from some 50,000 records; looked up one by one (`offset 0`) from the keys of 6,000 records, those of 225,000
 * are found in a third of the time that reading them takes.
 */
const SHARING: Readonly<Record<KeyReading, string>> = {
  any: `select a.record_id from mention_key a join mention_key b on b.key = a.key and b.feed = $3 and b.record_id <> a.record_id
    join run_input i on i.run_id = $1 and i.record_id = b.record_id where a.feed = $2`,
  lists: `select a.record_id from mention_key a where a.feed = $2 and exists (
    select 1 from mention_key b join run_input i on i.run_id = $1 and i.feed = $3 and i.record_id = b.record_id
    where b.feed = $3 and b.key = a.key and b.record_id <> a.record_id)`,
  own: `select a.record_id from mention_key a
    cross join lateral (select record_id from mention_key where feed = $3 and key = a.key offset 0) b
    cross join lateral (select 1 from run_input i where i.run_id = $1 and i.record_id = b.record_id offset 0) i
    where a.feed = $2 and b.record_id <> a.record_id`,
  other: `select a.record_id from mention_key b
    join run_input i on i.run_id = $1 and i.feed = $3 and i.record_id = b.record_id
    cross join lateral (select record_id from mention_key where feed = $2 and key = b.key offset 0) a
    where b.feed = $3 and b.record_id <> a.record_id`,
};

/** Records of feed `$2` under a number that the register changed, or under a key that an officer decided about. */
const NAMED = `select record_id from mention where feed = $2 and id_number = any($4::text[])
  union select id from source_record where feed = $2 and key = any($5::text[])`;

/** Records of feed `$2` with a key that some record of the other feed has by what the register changed. */
const BY_HISTORY = `select record_id from mention_key where feed = $2 and key = any($6::bigint[])`;

/** Mentions of a feed under one of these numbers of their own. */
export async function mentionsNumbered(
  tx: Transaction,
  runId: string,
  feed: string,
  numbers: readonly string[],
): Promise<readonly Mention[]> {
  if (numbers.length === 0) return [];
  const rows = await queryRun<MentionRow>(
    tx,
    `select ${MENTION} from mention m join run_input n on n.run_id = $1 and n.record_id = m.record_id
     where m.feed = $2 and m.id_number = any($3::text[]) order by n.ordinal, m.role`,
    [runId, feed, numbers],
  );
  return inKeyOrder(rows.map(mentionOf));
}
