import { LINK_RULES_VERSION } from '../../domain/linkage/tiers.ts';
import type { Transaction } from './database.ts';

/** Closes lasting links that the run no longer makes (or whose whole feed is gone), and opens the new ones; what did not change keeps its time. Links to erased records stay: no run can make them again. */
export async function settleLinks(tx: Transaction, runId: string): Promise<void> {
  // The links of a new run are unknown to the planner, which would then compare each lasting link with all of them.
  await tx.query('analyze run_link');
  await tx.query(
    `update link k set known_to = now() where k.known_to is null and k.erased is null and not exists (
       select 1 from run_link l where l.run_id = $1 and l.pair_key = k.pair_key and l.tier = k.tier and l.standing = k.standing
         and l.reason is not distinct from k.reason and l.model is not distinct from k.model)
       and (exists (select 1 from run_chunk c where c.run_id = $1 and c.work ->> 'kind' = 'link'
         and least(c.work ->> 'left', c.work ->> 'right') = least(k.left_feed, k.right_feed)
         and greatest(c.work ->> 'left', c.work ->> 'right') = greatest(k.left_feed, k.right_feed))
       or not exists (select 1 from run_input n where n.run_id = $1 and n.feed = k.left_feed)
       or not exists (select 1 from run_input n where n.run_id = $1 and n.feed = k.right_feed))`,
    [runId],
  );
  await tx.query(
    `insert into link (pair_key, link_id, left_feed, left_key, left_role, right_feed, right_key, right_role, tier, standing, reason, agrees, differs, rule_version, model, levels, weight, rarity)
     select distinct on (pair_key) pair_key, link_id, left_feed, left_key, left_role, right_feed, right_key, right_role, tier, standing, reason, agrees, differs, $2, model, levels, weight, rarity
     from run_link l where run_id = $1 and not exists (select 1 from link k where k.pair_key = l.pair_key and k.known_to is null)
     order by pair_key, standing, tier
     on conflict (pair_key, known_from) do nothing`,
    [runId, LINK_RULES_VERSION],
  );
}
