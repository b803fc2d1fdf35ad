import type { Mention } from '../../domain/linkage/mention.ts';
import { placesOfSlice } from '../../domain/runs/slice-places.ts';
import type { Sharing } from '../../ports/run-pairs.ts';
import type { Slice } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { MENTION, mentionOf } from './mention-rows.ts';
import { madeOfRows } from './row-pages.ts';
import { queryRun } from './run-lines.ts';

/** Mentions of a slice of a feed: all of them, or those that share a key with another record of a feed. */
export async function mentionsOfSlice(
  tx: Transaction,
  runId: string,
  feed: string,
  slice: Slice,
  sharing: Sharing | null,
): Promise<readonly Mention[]> {
  const { from, until } = await placesOf(tx, runId, feed, slice);
  if (sharing === null) return madeOfRows(tx, IN_SLICE, [runId, feed, from, until], mentionOf);
  const keys = sharing.keys.map(tx.vault.veil.key);
  return madeOfRows(
    tx,
    `${IN_SLICE} and m.record_id in (${SHARING})`,
    [runId, feed, from, until, sharing.with, keys, sharing.records],
    mentionOf,
  );
}

/** In the register order of its feed: what came together lies together, in the database too. */
async function placesOf(tx: Transaction, runId: string, feed: string, slice: Slice) {
  const [end] = await queryRun<{ last: number | null }>(
    tx,
    'select max(ordinal) "last" from run_input where run_id = $1 and feed = $2',
    [runId, feed],
  );
  return placesOfSlice(slice, end?.last ?? 0);
}

const IN_SLICE = `select ${MENTION} from run_input n join mention m on m.feed = $2 and m.record_id = n.record_id
  where n.run_id = $1 and n.feed = $2 and n.ordinal between $3 and $4`;

/** Records of the slice with a key of another record of feed `$5`, or one of `$6`; those of `$7`; and those whose keys their rows do not tell. */
const SHARING = `
  select s.record_id from run_input i join mention s on s.feed = $2 and s.record_id = i.record_id cross join lateral unnest(s.keys) a (key)
    where i.run_id = $1 and i.feed = $2 and i.ordinal between $3 and $4
      and exists (select 1 from mention_key b where b.feed = $5 and b.key = a.key and b.record_id <> s.record_id)
  union all select record_id from mention_key where feed = $2 and key = any($6::bigint[])
  union all select unnest($7::bigint[])
  union all select record_id from mention where feed = $2 and keys is null`;
