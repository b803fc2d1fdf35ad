import { enumName } from '../enum-names.ts';
import type { BlockingRuleStateResolvers } from './../types.generated.ts';

export const BlockingRuleState: BlockingRuleStateResolvers = {
  state: ({ state }) => enumName(state),
};
