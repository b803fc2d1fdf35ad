import { enumName } from '../enum-names.ts';
import { linkIdOf } from '../../pipeline/link-id.ts';
import type { LinkDecisionResolvers } from './../types.generated.ts';

export const LinkDecision: LinkDecisionResolvers = {
  linkId: ({ pairKey }) => linkIdOf(pairKey),
  verdict: ({ verdict }) => enumName(verdict),
  scope: ({ scope }) => enumName(scope),
};
