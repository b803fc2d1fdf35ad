import { conditionWords } from '../../domain/agreements/condition-words.ts';
import { clauseOf } from '../disclosure/clause-of.ts';
import { enumName } from '../enum-names.ts';
import type { ReadingRuleResolvers } from './../types.generated.ts';

export const ReadingRule: ReadingRuleResolvers = {
  label: ({ facts }) => facts.zh,
  level: ({ plan }) => enumName(plan.shown.level),
  isRevealable: ({ plan }) => plan.inCase.mayBeRevealed,
  mask: ({ plan }) => plan.shown.mask,
  conditions: ({ plan }) => plan.conditions.map(conditionWords),
  clause: ({ plan }) => clauseOf(plan.inCase),
  reason: ({ plan }) => plan.shown.withheld,
};
