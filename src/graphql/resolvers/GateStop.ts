import type { GateStopResolvers } from './../types.generated.ts';

export const GateStop: GateStopResolvers = {
  explanation: ({ zh, en }) => ({ zh, en }),
};
