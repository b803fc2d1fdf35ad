import type { RosterProblemResolvers } from './../types.generated.ts';

export const RosterProblem: RosterProblemResolvers = {
  explanation: ({ zh, en }) => ({ zh, en }),
};
