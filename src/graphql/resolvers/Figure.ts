import type { FigureResolvers } from './../types.generated.ts';

const BASES = { O: 'OCCURRENCE', H: 'HUKOU', R: 'RESIDENT', S: 'SUBMITTED' } as const;

export const Figure: FigureResolvers = {
  indicator: ({ id }) => id,
  base: ({ base }) => BASES[base],
  parts: ({ parts }) => parts ?? [],
};
