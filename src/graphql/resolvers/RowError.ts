import type { RowErrorResolvers } from './../types.generated.ts';

export const RowError: RowErrorResolvers = {
  explanation: ({ zh, en }) => ({ zh, en }),
};
