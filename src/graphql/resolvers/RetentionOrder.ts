import { objectOf } from '../../actions/retention/carry-out.ts';
import { enumName } from '../enum-names.ts';
import type { RetentionOrderResolvers } from './../types.generated.ts';

export const RetentionOrder: RetentionOrderResolvers = {
  state: ({ state }) => enumName(state),
  evidence: objectOf,
};
