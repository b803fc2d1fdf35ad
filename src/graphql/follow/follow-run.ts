import type { RunReadings } from '../../ports/catalogue.ts';
import type { RunProgress } from '../../ports/runs.ts';
import { pause } from './until-left.ts';

/** Milliseconds between two looks: a person sees no difference, and the statement costs less than a millisecond. */
const LOOK_MS = 250;

/** Progress of a run at once, on every change and at its end; then the sequence ends. */
export async function* followRun(
  runId: string,
  runs: Pick<RunReadings, 'progress'>,
  left: AbortSignal,
): AsyncGenerator<RunProgress, void> {
  let last = '';
  while (!left.aborted) {
    const progress = (await runs.progress([runId])).get(runId);
    if (!progress) return;
    const now = `${progress.state} ${progress.chunksDone}/${progress.chunksTotal}`;
    if (now !== last) yield progress;
    last = now;
    if (progress.state === 'done' || progress.state === 'failed') return;
    await pause(LOOK_MS, left);
  }
}
