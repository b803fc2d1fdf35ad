import type { SpineSettling } from '../../ports/spine.ts';
import type { Transaction } from './database.ts';
import { broughtBy, endedBy, placeOf } from './run-lines.ts';

/** A link that holds mentions together. */
export const HOLDS = `k.known_to is null and k.standing <> 'review'`;

/** Adds mentions; gives how many were not yet seen. */
export async function see(
  tx: Transaction,
  round: number,
  mentions: string,
  parameters: readonly (string | readonly string[])[],
): Promise<number> {
  const [row] = await tx.query<{ n: string }>(
    `with added as (insert into spine_seen (feed, key, role, round) select feed, key, role, ${round} from (${mentions}) s
       on conflict do nothing returning 1) select count(*) n from added`,
    parameters,
  );
  return Number(row?.n ?? 0);
}

const endsOf = (links: string): string =>
  `select k.left_feed feed, k.left_key key, k.left_role role from link k where ${links}
   union select k.right_feed, k.right_key, k.right_role from link k where ${links}`;

const MEMBERS = 'select feed, key, role from person_mention where known_to is null';

/** Everything that a link or a person holds, each once: nothing is added to it, and an index of it would take twice as long as finding it. */
export async function seedAll(tx: Transaction): Promise<void> {
  await tx.query(
    `insert into spine_seen (feed, key, role, round) select feed, key, role, 0 from (${endsOf(HOLDS)} union ${MEMBERS}) s`,
  );
}

/** Links opened or closed since, by this transaction or a later one than the last settling. */
const CHANGED_SINCE = `k.standing <> 'review' and (k.known_from = now() or k.known_to = now()
  or k.known_from > (select max(at) from spine_settle) or k.known_to > (select max(at) from spine_settle))`;

/** What a link, a decision, a record or a number changed since the last settling. */
export async function seedChanged(
  tx: Transaction,
  { runId }: SpineSettling,
  lastRun: string,
  renumbered: readonly string[],
): Promise<void> {
  await see(tx, 0, endsOf(CHANGED_SINCE), []);
  const pairs = await tx.query<{ pair_key: string }>(
    `select pair_key from link_decision d, run r where r.id = $1 and (d.decided_at > r.created_at or d.undone_at > r.created_at)`,
    [lastRun],
  );
  await seedPairs(
    tx,
    pairs.flatMap(({ pair_key }) => pair_key.split('~')),
  );
  await seedRecords(tx, runId, lastRun);
  if (renumbered.length > 0)
    await see(
      tx,
      0,
      `select p.feed, p.key, p.role from mention m join person_mention p on p.feed = m.feed and p.key = m.key and p.role = m.role
       where m.id_number = any($1::text[]) and p.known_to is null`,
      [renumbered],
    );
}

/** Members among these references (`FEED:key#role`). */
async function seedPairs(tx: Transaction, references: readonly string[]): Promise<void> {
  if (references.length === 0) return;
  await see(
    tx,
    0,
    `${MEMBERS} and (feed, key, role) in (select split_part(r, ':', 1), substr(r, position(':' in r) + 1,
       length(r) - position('#' in reverse(r)) - position(':' in r)), right(r, position('#' in reverse(r)) - 1) from unnest($1::text[]) r)`,
    [references],
  );
}

/** Rows of two runs as far as they may differ: of one that goes on from the other, what it brought in and ended. */
async function rowsOfBoth(tx: Transaction, runId: string, lastRun: string): Promise<string> {
  const place = await placeOf(tx, runId);
  const columns = 'record_id, feed, key, superseded';
  return place.base === lastRun
    ? `select ${columns} from line_input where ${broughtBy(place)} union all select ${columns} from line_input where ${endedBy(place)}`
    : `select ${columns} from run_input where run_id in ('${runId}', '${lastRun}')`;
}

/** Mentions of row versions that one of both runs reads and the other does not, or sees replaced. */
async function seedRecords(tx: Transaction, runId: string, lastRun: string): Promise<void> {
  await tx.query('drop table if exists spine_changed');
  await tx.query(
    `create temporary table spine_changed on commit drop as
     select distinct feed, key from (select feed, key from (${await rowsOfBoth(tx, runId, lastRun)}) b
       group by record_id, feed, key, superseded having count(*) = 1) s`,
  );
  await tx.query('analyze spine_changed');
  await see(
    tx,
    0,
    `select p.feed, p.key, p.role from spine_changed c join person_mention p on p.feed = c.feed and p.key = c.key where p.known_to is null
     union select k.left_feed, k.left_key, k.left_role from spine_changed c join link k on k.left_feed = c.feed and k.left_key = c.key where ${HOLDS}
     union select k.right_feed, k.right_key, k.right_role from spine_changed c join link k on k.right_feed = c.feed and k.right_key = c.key where ${HOLDS}`,
    [],
  );
}
