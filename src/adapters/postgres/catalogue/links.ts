import type { DecisionReading, LinkFilter, LinkReadings, PairReading } from '../../../ports/catalogue.ts';
import type { Database, SqlRow } from '../database.ts';
import { instant } from './instant.ts';
import { listingOf, type SqlListing } from './keyset.ts';

interface PairRow extends SqlRow {
  pair_key: string;
  left_feed: string;
  left_key: string;
  left_role: string;
  right_feed: string;
  right_key: string;
  right_role: string;
  tier: string;
  standing: PairReading['standing'];
  reason: string | null;
  agrees: string[];
  differs: string[];
}

const PAIR = `l.pair_key, l.left_feed, l.left_key, l.left_role, l.right_feed, l.right_key, l.right_role, l.tier, l.standing, l.reason,
  l.agrees, l.differs`;

const LINKS: SqlListing<LinkFilter, PairRow, PairReading> = {
  select: PAIR,
  from: () => 'link l',
  where: ({ standing, feed }) => [
    ['l.known_to is null'],
    ['l.standing = ?', standing],
    ['(l.left_feed = ? or l.right_feed = ?)', feed],
  ],
  order: [{ sql: 'l.pair_key', type: 'text' }],
  read: pairOf,
};

const DECISION = `d.id, d.pair_key "pairKey", d.verdict, d.reason, d.actor, ${instant('d.decided_at')} "decidedAt",
  ${instant('d.undone_at')} "undoneAt", d.undone_by "undoneBy"`;

/** Links and decisions as the API shows them. */
export const links = (database: Database): LinkReadings => ({
  ...listingOf(database, LINKS),
  one: async (linkId) => {
    const [row] = await database.query<PairRow>(
      `select ${PAIR} from link l where l.known_to is null and md5(l.pair_key)::uuid = $1`,
      [linkId],
    );
    return row ? pairOf(row) : null;
  },
  decisions: (pairKeys) =>
    database.query<DecisionReading & SqlRow>(
      `select ${DECISION} from link_decision d where d.undone_at is null and d.pair_key = any($1::text[])`,
      [pairKeys],
    ),
  decision: async (id) => {
    const [row] = await database.query<DecisionReading & SqlRow>(
      `select ${DECISION} from link_decision d where d.id = $1`,
      [id],
    );
    return row ?? null;
  },
});

function pairOf(row: PairRow): PairReading {
  return {
    pairKey: row.pair_key,
    left: { feed: row.left_feed, key: row.left_key, role: row.left_role },
    right: { feed: row.right_feed, key: row.right_key, role: row.right_role },
    tier: row.tier,
    standing: row.standing,
    reason: row.reason,
    agrees: row.agrees,
    differs: row.differs,
  };
}
