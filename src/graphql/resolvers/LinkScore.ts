import type { LinkScoreResolvers } from './../types.generated.ts';

export const LinkScore: LinkScoreResolvers = {
  weight: ({ waterfall }) => waterfall.total,
  probability: ({ waterfall }) => waterfall.probability,
  prior: ({ waterfall }) => waterfall.prior,
  bars: ({ waterfall }) => waterfall.bars,
  corrections: ({ waterfall }) => waterfall.corrections,
};
