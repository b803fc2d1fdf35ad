import type { FigurePartResolvers } from './../types.generated.ts';

export const FigurePart: FigurePartResolvers = {
  label: ({ zh, en }) => ({ zh, en }),
};
