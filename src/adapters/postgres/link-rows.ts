import type { LinkScore } from '../../domain/linkage/scored/link-score.ts';
import type { PairReading } from '../../ports/link-evidence.ts';
import type { SqlRow } from './database.ts';

/** Columns of a score, aliased `l`. */
export const SCORE = 'l.model, l.levels, l.weight, l.rarity';

export interface ScoreRow {
  readonly model: number | null;
  readonly levels: string | null;
  readonly weight: number | null;
  readonly rarity: number[] | null;
}

/** Null when the link was never scored. */
export const scoreOf = ({ model, levels, weight, rarity }: ScoreRow): LinkScore | null =>
  model === null || levels === null || weight === null || rarity === null ? null : { model, levels, weight, rarity };

/** Columns of a link, aliased `l`, but for the version of the rules. */
export const PAIR = `l.pair_key, l.left_feed, l.left_key, l.left_role, l.right_feed, l.right_key, l.right_role, l.tier, l.standing,
  l.reason, l.agrees, l.differs, ${SCORE}`;

export interface PairRow extends SqlRow, ScoreRow {
  readonly pair_key: string;
  readonly left_feed: string;
  readonly left_key: string;
  readonly left_role: string;
  readonly right_feed: string;
  readonly right_key: string;
  readonly right_role: string;
  readonly tier: string;
  readonly standing: PairReading['standing'];
  readonly reason: string | null;
  readonly agrees: string[];
  readonly differs: string[];
  readonly rule_version: number;
}

export const pairOf = (row: PairRow): PairReading => ({
  pairKey: row.pair_key,
  left: { feed: row.left_feed, key: row.left_key, role: row.left_role },
  right: { feed: row.right_feed, key: row.right_key, role: row.right_role },
  tier: row.tier,
  standing: row.standing,
  reason: row.reason,
  agrees: row.agrees,
  differs: row.differs,
  ruleVersion: row.rule_version,
  score: scoreOf(row),
});
