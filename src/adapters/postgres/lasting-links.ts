import { LINK_RULES_VERSION } from '../../domain/linkage/tiers.ts';
import type { Transaction } from './database.ts';
import { learnLinks } from './run-links.ts';
import { broughtBy, endedBy, OPEN, placeOf, type RunPlace } from './run-lines.ts';

/** The run says it in the same words. */
const SAME = `l.pair_key = k.pair_key and l.tier = k.tier and l.standing = k.standing
  and l.reason is not distinct from k.reason and l.model is not distinct from k.model`;

/**
 * Closes lasting links that the run no longer makes (or whose whole feed is gone), and opens the new ones; what did not change
 * keeps its time. Links to erased records stay: no run can make them again.
 */
export async function settleLinks(tx: Transaction, runId: string): Promise<void> {
  const place = await placeOf(tx, runId);
  if (place.base !== null && (await newestSettled(tx)) === place.base) await settleChanges(tx, place);
  else await settleAll(tx, runId, place);
}

/** The run that settled findings and lasting links last: where it is the one that a run goes on from, they are as that one left them. */
export async function newestSettled(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from run where state = 'done' and live order by finished_at desc, number desc limit 1`,
  );
  return row?.id ?? null;
}

async function settleAll(tx: Transaction, runId: string, { line, turn }: RunPlace): Promise<void> {
  // The planner would compare each lasting link with all links of a run of which it knows nothing.
  await learnLinks(tx, runId);
  const links = `(select * from line_link where line = '${line}' and since <= ${turn} and ended > ${turn})`;
  await tx.query(
    `update link k set known_to = now() where k.known_to is null and k.erased is null and not exists (select 1 from ${links} l where ${SAME})
       and (exists (select 1 from run_chunk c where c.run_id = $1 and c.work ->> 'kind' = 'link'
         and least(c.work ->> 'left', c.work ->> 'right') = least(k.left_feed, k.right_feed)
         and greatest(c.work ->> 'left', c.work ->> 'right') = greatest(k.left_feed, k.right_feed))
       or not exists (select 1 from run_input n where n.run_id = $1 and n.feed = k.left_feed)
       or not exists (select 1 from run_input n where n.run_id = $1 and n.feed = k.right_feed))`,
    [runId],
  );
  await open(tx, links);
}

/** Only pairs of which a link came or went; another version of a record may still say of the pair what stands. */
async function settleChanges(tx: Transaction, place: RunPlace): Promise<void> {
  await tx.query('drop table if exists settled_pair, settled_link');
  await tx.query(
    `create temporary table settled_pair on commit drop as
     select pair_key, left_feed, left_key from line_link where ${broughtBy(place)}
     union select pair_key, left_feed, left_key from line_link where ${endedBy(place)}`,
  );
  await tx.query(
    `create temporary table settled_link on commit drop as
     select l.* from settled_pair p join source_record s on s.feed = p.left_feed and s.key = p.left_key
       join line_link l on l.line = '${place.line}' and l.left_record = s.id and l.pair_key = p.pair_key and l.${OPEN}`,
  );
  for (const table of ['settled_pair', 'settled_link']) await tx.query(`analyze ${table}`);
  await tx.query(
    `update link k set known_to = now() from settled_pair p where k.pair_key = p.pair_key and k.known_to is null and k.erased is null
       and not exists (select 1 from settled_link l where ${SAME})`,
  );
  await open(tx, 'settled_link');
}

async function open(tx: Transaction, links: string): Promise<void> {
  await tx.query(
    `insert into link (pair_key, link_id, left_feed, left_key, left_role, right_feed, right_key, right_role, tier, standing, reason, agrees, differs, rule_version, model, levels, weight, rarity)
     select distinct on (pair_key) pair_key, link_id, left_feed, left_key, left_role, right_feed, right_key, right_role, tier, standing, reason, agrees, differs, $1, model, levels, weight, rarity
     from ${links} l where not exists (select 1 from link k where k.pair_key = l.pair_key and k.known_to is null)
     order by pair_key, standing, tier
     on conflict (pair_key, known_from) do nothing`,
    [LINK_RULES_VERSION],
  );
}
