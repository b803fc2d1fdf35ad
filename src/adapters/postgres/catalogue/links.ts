import type { DecisionReading, LinkFilter, LinkReadings } from '../../../ports/catalogue.ts';
import type { PairReading } from '../../../ports/link-evidence.ts';
import type { Database, SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { linkEvidence } from '../link-evidence.ts';
import { PAIR, pairOf, type PairRow } from '../link-rows.ts';
import { textLiteral } from '../literals.ts';
import { instant } from './instant.ts';
import { listingOf, type SqlListing } from './keyset.ts';

const LINKS: SqlListing<LinkFilter, PairRow, PairReading> = {
  select: `${PAIR}, l.rule_version`,
  from: () => 'link l',
  where: ({ standing, feed }) => [
    ['l.known_to is null'],
    ['l.standing = ?', standing],
    ['(l.left_feed = ? or l.right_feed = ?)', feed],
  ],
  order: [{ sql: 'l.pair_key', type: 'text' }],
  read: pairOf,
};

/**
 * A weight of 0 bits is a probability of one half; the farther from it, the surer. Links without a score, and those whose
 * score must not be told by the place either, come last.
 */
const uncertainty = (feeds: string): string =>
  `case when l.left_feed in (${feeds}) and l.right_feed in (${feeds}) and l.pair_key not in (select links_under_protection())
   then coalesce(abs(l.weight), 'Infinity') else 'Infinity' end`;

const uncertainFirst = (feeds: readonly string[]): SqlListing<LinkFilter, PairRow, PairReading> => ({
  ...LINKS,
  order:
    feeds.length === 0
      ? LINKS.order
      : [{ sql: uncertainty(feeds.map(textLiteral).join(', ')), type: 'double precision' }, ...LINKS.order],
});

const DECISION = `d.id, d.pair_key "pairKey", d.verdict, d.reason, d.actor, ${instant('d.decided_at')} "decidedAt",
  d.scope, d.expires_on::text "expiresOn", ${instant('d.undone_at')} "undoneAt", d.undone_by "undoneBy"`;

/** Links and decisions of one reader; the evidence of an explanation is weighed over the whole register. */
export const links = (reader: Reader, database: Database): LinkReadings => ({
  ...listingOf(reader, LINKS),
  uncertainFirst: (feeds) => listingOf(reader, uncertainFirst(feeds)),
  evidence: linkEvidence(database),
  one: (linkId) => linkEvidence(reader).linkById(linkId),
  decisions: (pairKeys) =>
    reader.query<DecisionReading & SqlRow>(
      `select ${DECISION} from link_decision d where d.undone_at is null and d.pair_key = any($1::text[])`,
      [pairKeys],
    ),
  decision: async (id) => {
    const [row] = await reader.query<DecisionReading & SqlRow>(
      `select ${DECISION} from link_decision d where d.id = $1`,
      [id],
    );
    return row ?? null;
  },
});
