import { enumName } from '../enum-names.ts';
import type { SharedFieldTermsResolvers } from './../types.generated.ts';

export const SharedFieldTerms: SharedFieldTermsResolvers = {
  level: ({ grant }) => enumName(grant.level),
  isRevealable: ({ grant }) => grant.raisable,
  isCounted: ({ grant }) => grant.inTotals,
  conditions: ({ grant }) => grant.when,
  shownAs: ({ grant: { shownAs } }) => shownAs && { codes: shownAs.codes, shownAs: shownAs.as },
};
