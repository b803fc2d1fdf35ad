import { enumName } from '../enum-names.ts';
import { checkByCode } from '../known-checks.ts';
import { written } from '../written.ts';
import type { RunResolvers } from './../types.generated.ts';

export const Run: RunResolvers = {
  state: ({ state }) => enumName(state),
  region: ({ region }) => (region === '' ? null : region),
  checks: ({ checks }) => checks.flatMap((code) => checkByCode.get(code) ?? []),
  isConfirming: ({ confirm }) => confirm,
  isLive: ({ live }) => live,
  counts: ({ counts }) =>
    Object.entries(counts).flatMap(([name, count]) => (typeof count === 'number' ? [{ name, count }] : [])),
  notProcessed: ({ id }, _arg, { loaders }) => loaders.setAside.load(id),
  progress: async ({ id }, _arg, { loaders }) => {
    const { state, chunksDone, chunksTotal } = written(await loaders.progress.load(id));
    return { runId: id, state: enumName(state), chunksDone, chunksTotal };
  },
};
