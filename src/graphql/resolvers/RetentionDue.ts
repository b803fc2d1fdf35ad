import { enumName } from '../enum-names.ts';
import type { RetentionDueResolvers } from './../types.generated.ts';

const reasonsOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([code, count]) => ({ code, count }));

export const RetentionDue: RetentionDueResolvers = {
  class: ({ of }) => enumName(of),
  isAtLeast: ({ isAtLeast }) => isAtLeast === true,
  held: ({ held }) => reasonsOf(held),
  unclear: ({ unclear }) => reasonsOf(unclear),
};
