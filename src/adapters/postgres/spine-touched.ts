import type { SpineSettling } from '../../ports/spine.ts';
import type { Transaction } from './database.ts';
import { analyseGrown } from './planner-statistics.ts';
import { placeOf, writtenOut } from './run-lines.ts';
import { HOLDS, see, seedAll, seedChanged } from './spine-seeds.ts';

/**
 * Gathers in temporary tables what a settling must look at: `spine_node`, the mentions with what their records say now, and
 * `spine_edge`, the links between them. Both are complete: no link and no person leads out of them.
 */
export async function touchSpine(
  tx: Transaction,
  settling: SpineSettling,
  renumbered: readonly string[],
): Promise<number> {
  await tx.query('drop table if exists spine_seen, spine_read, spine_node, spine_edge, spine_page');
  await tx.query(
    `create temporary table spine_seen (feed text collate "C", key text collate "C", role text collate "C", round integer not null) on commit drop`,
  );
  await analyseGrown(tx, ['link']);
  if (settling.lastRun === null) await seedAll(tx);
  else {
    await tx.query('alter table spine_seen add primary key (feed, key, role)');
    await seedChanged(tx, settling, settling.lastRun, renumbered);
    await spread(tx);
  }
  return describe(tx, settling);
}

const LEFT = 'k.left_feed = n.feed and k.left_key = n.key and k.left_role = n.role';
const RIGHT = 'k.right_feed = n.feed and k.right_key = n.key and k.right_role = n.role';
const MEMBER = 'p.feed = n.feed and p.key = n.key and p.role = n.role and p.known_to is null';

/** Step by step along links and persons until nothing new is met; persons are small, so that steps are few. */
async function spread(tx: Transaction): Promise<void> {
  for (let round = 1; ; round += 1) {
    await tx.query('analyze spine_seen');
    const from = `from spine_seen n join`;
    const last = `n.round = ${round - 1}`;
    const added = await see(
      tx,
      round,
      `select k.right_feed feed, k.right_key key, k.right_role role ${from} link k on ${LEFT} where ${last} and ${HOLDS}
       union select k.left_feed, k.left_key, k.left_role ${from} link k on ${RIGHT} where ${last} and ${HOLDS}
       union select o.feed, o.key, o.role ${from} person_mention p on ${MEMBER} join person_mention o on o.person_id = p.person_id
         and o.known_to is null where ${last}`,
      [],
    );
    if (added === 0) return;
  }
}

/** Records of keys: of all that a run reads, or found one by one. */
const AMONG_ALL = 'join run_input i on i.feed = n.feed and i.key = n.key';
const AMONG_FEW = 'join source_record r on r.feed = n.feed and r.key = n.key join run_input i on i.record_id = r.id';

/** Numbers the mentions, with what the records say that this run reads, and lists the links between them. */
async function describe(tx: Transaction, { runId, lastRun }: SpineSettling): Promise<number> {
  await tx.query('analyze spine_seen');
  await tx.query(
    writtenOut(
      `create temporary table spine_read on commit drop as
       select n.feed, n.key, n.role, array_agg(distinct m.id_number) filter (where m.id_number is not null and not i.superseded) numbers
       from spine_seen n ${lastRun === null ? AMONG_ALL : AMONG_FEW}
         join mention m on m.record_id = i.record_id and m.role = n.role group by 1, 2, 3`,
      runId,
      await placeOf(tx, runId),
    ),
  );
  await tx.query('analyze spine_read');
  await tx.query(
    `create temporary table spine_node on commit drop as
     select (row_number() over (order by n.feed, n.key, n.role))::integer - 1 no, n.feed, n.key, n.role, v.feed is not null or exists (select 1 from erased_record e where e.feed = n.feed and e.key = n.key) is_read,
       coalesce(v.numbers, '{}') numbers, p.person_id person
     from spine_seen n left join spine_read v on v.feed = n.feed and v.key = n.key and v.role = n.role left join person_mention p on ${MEMBER}`,
  );
  await tx.query('create unique index on spine_node (no)');
  await tx.query('create unique index on spine_node (feed, key, role)');
  await tx.query('analyze spine_node');
  await tx.query(
    `create temporary table spine_edge on commit drop as
     select (row_number() over ())::integer no, n.no a, o.no b, k.weight, k.tier, k.standing from spine_node n join link k on ${LEFT}
       join spine_node o on k.right_feed = o.feed and k.right_key = o.key and k.right_role = o.role where ${HOLDS}`,
  );
  await tx.query('create unique index on spine_edge (no)');
  await tx.query('create index on spine_edge (a)');
  await tx.query('analyze spine_edge');
  const [row] = await tx.query<{ n: string }>('select count(*) n from spine_node');
  return Number(row?.n ?? 0);
}
