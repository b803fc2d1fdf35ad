import type { LinkDecision, LinkDecisions } from '../../ports/link-decisions.ts';
import type { Transaction } from './database.ts';

type Row = LinkDecision & Record<string, unknown>;

const DECISION = `id, pair_key "pairKey", verdict, reason, actor, decided_at::text "decidedAt"`;

/** Both records as they read now: the versions that stand, in a fixed order. Null when neither is there. */
const EVIDENCE = (oneFeed: string, oneKey: string, otherFeed: string, otherKey: string): string =>
  `(select md5(string_agg(s.row_hash, ' ' order by s.feed, s.key, s.row_hash)) from source_record s
    where ((s.feed = ${oneFeed} and s.key = ${oneKey}) or (s.feed = ${otherFeed} and s.key = ${otherKey}))
      and s.standing in ('head', 'contender'))`;

/** What an officer said of a record that was erased since holds: nothing about it can be new. */
const IS_ERASED = `exists (select 1 from erased_record x
  where (x.feed = d.one_feed and x.key = d.one_key) or (x.feed = d.other_feed and x.key = d.other_key))`;

const LAPSED = `d.undone_at is null and not ${IS_ERASED} and (d.expires_on < $1::date or (d.scope = 'versions'
  and d.evidence is distinct from ${EVIDENCE('d.one_feed', 'd.one_key', 'd.other_feed', 'd.other_key')}))`;

/** Officers' decisions on pairs in PostgreSQL; taken back, never deleted. */
export const linkDecisions = (tx: Transaction): LinkDecisions => ({
  live: (at) =>
    tx.query<Row>(
      `select ${DECISION} from link_decision where case when $1::timestamptz is null then undone_at is null
         else decided_at <= $1::timestamptz and (undone_at is null or undone_at > $1::timestamptz) end order by pair_key`,
      [at],
    ),
  decide: async ({
    id,
    pairKey,
    verdict,
    reason,
    actor,
    scope = 'pair',
    expiresOn = null,
    records = null,
    ofCase = null,
  }) => {
    await tx.query(
      'update link_decision set undone_at = now(), undone_by = $2 where pair_key = $1 and undone_at is null',
      [pairKey, actor],
    );
    const [one, other] = records ?? [null, null];
    const [row] = await tx.query<Row>(
      `insert into link_decision (id, pair_key, verdict, reason, actor, scope, expires_on, case_id, case_act, one_feed, one_key, other_feed, other_key, evidence)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, ${EVIDENCE('$10', '$11', '$12', '$13')}) returning ${DECISION}`,
      [
        id,
        pairKey,
        verdict,
        reason,
        actor,
        scope,
        expiresOn,
        ofCase?.caseId ?? null,
        ofCase?.act ?? null,
        one?.feed ?? null,
        one?.key ?? null,
        other?.feed ?? null,
        other?.key ?? null,
      ],
    );
    if (!row) throw new Error('the decision was not written');
    return row;
  },
  undo: async (id, actor) => {
    const [row] = await tx.query<Row>(
      `update link_decision set undone_at = now(), undone_by = $2 where id = $1 and undone_at is null returning ${DECISION}`,
      [id, actor],
    );
    return row ?? null;
  },
  undoOfCase: async (caseId, act, actor) => {
    await tx.query(
      'update link_decision set undone_at = now(), undone_by = $3 where case_id = $1 and case_act = $2 and undone_at is null',
      [caseId, act, actor],
    );
  },
  lapse: async (on) =>
    (
      await tx.query(
        `update link_decision d set undone_at = now(),
           undone_by = case when d.expires_on < $1::date then 'hub:expired' else 'hub:new-evidence' end where ${LAPSED} returning 1`,
        [on],
      )
    ).length,
  pairOfLink: async (linkId) => {
    const [link] = await tx.query<LinkRow>(
      `select pair_key, left_feed, left_key, right_feed, right_key from link
       where known_to is null and md5(pair_key) = replace($1, '-', '') limit 1`,
      [linkId],
    );
    if (!link) return null;
    const records = [
      { feed: link.left_feed, key: link.left_key },
      { feed: link.right_feed, key: link.right_key },
    ] as const;
    return { pairKey: link.pair_key, records };
  },
});

interface LinkRow extends Record<string, unknown> {
  pair_key: string;
  left_feed: string;
  left_key: string;
  right_feed: string;
  right_key: string;
}
