import { type Mention, mentionRef } from '../../domain/linkage/mention.ts';
import type { LinkScore } from '../../domain/linkage/scored/link-score.ts';
import type { LinkEnd, RunPair } from '../../ports/link-evidence.ts';
import type { Rival } from './candidates.ts';
import type { PairFacts, Side } from './facts.ts';
import { accountOf } from './score.ts';

/** Who else could be the partner of the left person, and who of the right one. */
export const rivalsOf = (facts: PairFacts): readonly [readonly Rival[], readonly Rival[]] => [
  rivalsOfSide(facts, facts.left, facts.right),
  rivalsOfSide(facts, facts.right, facts.left),
];

function rivalsOfSide(facts: PairFacts, side: Side, other: Side): readonly Rival[] {
  const self = [mentionRef(side.end), mentionRef(other.end)];
  const linked = side.links
    .filter(({ pairKey }) => pairKey !== facts.pairKey)
    .map((link) => ({ link, record: partnerIn(link, side.end) }));
  const known = new Set([...self, ...linked.map(({ record }) => mentionRef(record))]);
  const near = new Map(side.neighbours.map((mention) => [mentionRef(mention), mention] as const));
  return [
    ...linked.flatMap(({ link, record }) => {
      const score = scoreOfLink(facts, side, link, near.get(mentionRef(record)));
      return rival(facts, { record, of: side.end, link }, score);
    }),
    ...[...near].flatMap(([name, mention]) =>
      known.has(name)
        ? []
        : rival(facts, { record: endOf(mention), of: side.end, link: null }, scoreWith(facts, side, mention)),
    ),
  ];
}

const partnerIn = ({ left, right }: RunPair, end: LinkEnd): LinkEnd =>
  mentionRef(left) === mentionRef(end) ? right : left;

const endOf = ({ feed, key, role }: Mention): LinkEnd => ({ feed, key, role });

const rival = (
  { model }: PairFacts,
  of: Omit<Rival, 'waterfall' | 'account'>,
  score: LinkScore | null,
): readonly Rival[] => {
  if (score === null) return [];
  const account = accountOf(score, model);
  return [{ ...of, account, waterfall: account.waterfall }];
};

/** The stored score, or if another model made it, a new one. */
function scoreOfLink(facts: PairFacts, side: Side, { score }: RunPair, partner: Mention | undefined): LinkScore | null {
  if (score?.model === facts.model.version) return score;
  return partner === undefined ? null : scoreWith(facts, side, partner);
}

function scoreWith({ scorer, left, right }: PairFacts, side: Side, partner: Mention): LinkScore | null {
  if (scorer === null || side.mention === null) return null;
  return side === left || left.end.feed === right.end.feed
    ? scorer.score(side.mention, partner)
    : scorer.score(partner, side.mention);
}
