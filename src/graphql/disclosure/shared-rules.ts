import type { BlockingRule } from '../../domain/link-model/link-model.ts';
import { partOfColumn } from '../../domain/linkage/scored/compared-parts.ts';
import type { NoLinkAccount } from '../../pipeline/explain-link.ts';
import type { Context } from '../context.ts';
import type { BlockingRuleStateMapper } from '../mappers/link.mappers.ts';
import { comparedIn, type ComparedPair, decisionOn, levelOf } from './compared-pair.ts';

/** What the blocking rules do with two records; a rule that reads what is only compared, or not shared, tells nothing. */
export const sharedRules = async (
  account: NoLinkAccount,
  context: Context,
): Promise<readonly BlockingRuleStateMapper[]> => {
  const pair = comparedIn(account);
  const { blocking } = account.model.design;
  return Promise.all(
    account.rules.map(async ({ rule, state }) => {
      const design = blocking.find(({ id }) => id === rule);
      return { rule, state: design && (await isShared(design, pair, context)) ? state : ('not-shared' as const) };
    }),
  );
};

/** Keys are parts of values (the first nine digits, the sound of a name): more than an answer about the whole. */
async function isShared({ parts }: BlockingRule, pair: ComparedPair, context: Context): Promise<boolean> {
  const decisions = await Promise.all(parts.map(({ column }) => decisionOn(partOfColumn(column), pair, context)));
  return decisions.every((decision) => ['full', 'masked'].includes(levelOf(decision)));
}
