import { enumName } from '../enum-names.ts';
import type { RevealBudgetResolvers } from './../types.generated.ts';

export const RevealBudget: RevealBudgetResolvers = {
  window: ({ code }) => enumName(code),
  left: ({ persons, used }) => Math.max(0, persons - used),
};
