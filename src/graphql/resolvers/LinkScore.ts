import type { LinkScoreResolvers } from './../types.generated.ts';

export const LinkScore: LinkScoreResolvers = {
  weight: ({ account }) => account.waterfall.total,
  probability: ({ account }) => account.waterfall.probability,
  modelVersion: ({ account }) => account.modelVersion,
  prior: ({ account }) => account.waterfall.prior,
  bars: ({ account, levels }) => account.waterfall.bars.map((bar) => ({ ...bar, told: levels.get(bar.id) ?? 'none' })),
  isWhole: ({ account }) => account.waterfall.partial !== true,
  corrections: ({ account }) => account.waterfall.corrections,
  sentence: ({ account }) => account.sentence,
};
