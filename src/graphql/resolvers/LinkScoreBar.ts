import type { LinkScoreBarResolvers } from './../types.generated.ts';

/** A bar that is not shared at all is no bar. */
const SHARING = { full: 'WHOLE', masked: 'WITHOUT_RARITY', 'match-only': 'ANSWER_ONLY', none: 'ANSWER_ONLY' } as const;

export const LinkScoreBar: LinkScoreBarResolvers = {
  field: ({ id }) => id,
  sharing: ({ told }) => SHARING[told],
};
