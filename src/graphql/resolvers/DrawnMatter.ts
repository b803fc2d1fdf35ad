import type { DrawnMatterResolvers } from './../types.generated.ts';

export const DrawnMatter: DrawnMatterResolvers = {
  untilAt: ({ until }) => until,
};
