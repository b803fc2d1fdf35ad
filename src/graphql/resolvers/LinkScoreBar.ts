import type { LinkScoreBarResolvers } from './../types.generated.ts';

export const LinkScoreBar: LinkScoreBarResolvers = {
  field: ({ id }) => id,
};
