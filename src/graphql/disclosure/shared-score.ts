import type { FieldDecision } from '../../domain/agreements/decision.ts';
import type { ModelComparison } from '../../domain/link-model/link-model.ts';
import { toldLevels } from '../../domain/linkage/scored/told-score.ts';
import { accountAsShared, type ScoreAccount } from '../../pipeline/link-explanation/score.ts';
import { fieldWords } from '../../pipeline/link-explanation/words.ts';
import type { Context } from '../context.ts';
import type { LinkScoreMapper, NotSharedBarMapper } from '../mappers/link.mappers.ts';
import { type ComparedPair, decisionsOnBars, levelOf } from './compared-pair.ts';
import { asWithheld } from './compared-sides.ts';

/** A score as far as the agreements share what it is made of. */
export async function sharedScore(
  { score, model }: Pick<ScoreAccount, 'score' | 'model'>,
  pair: ComparedPair,
  context: Context,
): Promise<LinkScoreMapper> {
  const { comparisons } = model.design;
  const decisions = await decisionsOnBars(model, pair, context);
  const shared = decisions.map(levelOf);
  const levels = toldLevels(comparisons, shared);
  return {
    account: accountAsShared(score, model, shared),
    levels: new Map(comparisons.map(({ id }, i) => [id, levels[i] ?? 'none'] as const)),
    notShared: comparisons
      .filter((_, i) => levels[i] === 'none')
      .map((comparison) => heldBack(comparison, comparisons, decisions)),
  };
}

/** Under its own decision, or under that of the comparison which would give it away. */
function heldBack(
  { id, comparison, impliedBy }: ModelComparison,
  all: readonly ModelComparison[],
  decisions: readonly (FieldDecision | null)[],
): NotSharedBarMapper {
  const [own, by] = [id, impliedBy?.by].map((name) => decisions[all.findIndex((one) => one.id === name)] ?? null);
  const decision = levelOf(own ?? null) === 'none' ? own : by;
  return { id, name: fieldWords(id, comparison.name), withheld: asWithheld(decision ?? null) };
}
