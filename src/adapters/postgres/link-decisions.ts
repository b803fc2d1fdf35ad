import type { LinkDecision, LinkDecisions } from '../../ports/link-decisions.ts';
import type { Transaction } from './database.ts';

type Row = LinkDecision & Record<string, unknown>;

const DECISION = `id, pair_key "pairKey", verdict, reason, actor, decided_at::text "decidedAt"`;

/** Officers' decisions on pairs in PostgreSQL; taken back, never deleted. */
export const linkDecisions = (tx: Transaction): LinkDecisions => ({
  live: (at) =>
    tx.query<Row>(
      `select ${DECISION} from link_decision where case when $1::timestamptz is null then undone_at is null
         else decided_at <= $1::timestamptz and (undone_at is null or undone_at > $1::timestamptz) end order by pair_key`,
      [at],
    ),
  decide: async ({ id, pairKey, verdict, reason, actor }) => {
    await tx.query(
      'update link_decision set undone_at = now(), undone_by = $2 where pair_key = $1 and undone_at is null',
      [pairKey, actor],
    );
    const [row] = await tx.query<Row>(
      `insert into link_decision (id, pair_key, verdict, reason, actor) values ($1, $2, $3, $4, $5) returning ${DECISION}`,
      [id, pairKey, verdict, reason, actor],
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
});
