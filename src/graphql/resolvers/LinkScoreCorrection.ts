import type { LinkScoreCorrectionResolvers } from './../types.generated.ts';

export const LinkScoreCorrection: LinkScoreCorrectionResolvers = {
  code: ({ id }) => id,
};
