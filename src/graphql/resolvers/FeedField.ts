import type { FeedFieldResolvers } from './../types.generated.ts';

const REQUIREMENTS = { R: 'REQUIRED', C: 'CONDITIONAL', O: 'OPTIONAL' } as const;

export const FeedField: FeedFieldResolvers = {
  header: ({ field }) => field.zh,
  aliases: ({ field }) => field.aliases,
  kind: ({ field }) => field.kind,
  requirement: ({ field }) => REQUIREMENTS[field.req],
  isRestricted: ({ field }) => field.restricted === true,
  codes: ({ field }) => field.codes ?? [],
};
