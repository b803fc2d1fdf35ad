import { argv } from 'node:process';
import { openHub } from './hub.ts';
import { workUntilDone } from './whole-run.ts';

/** What a member tells when a run is over. */
export interface MemberReport {
  /** Seconds of work by kind of chunk. */
  readonly workSeconds: readonly (readonly [kind: string, seconds: number])[];
  /** Highest resident size of the process since its start. */
  readonly peakBytes: number;
}

/** Works on runs in a process of its own, as a worker does: `run-member.ts FOLDER URL`, and each message names a run. */
const [, , folder = '', url = ''] = argv;
const opened = await openHub({ folder, url });

const workOn = async (runId: string): Promise<void> => {
  const workSeconds = new Map<string, number>();
  await workUntilDone(runId, opened.hub, workSeconds);
  const report: MemberReport = {
    workSeconds: [...workSeconds],
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(report);
};
process.on('message', (runId: string) => void workOn(runId));
process.once('disconnect', () => void opened[Symbol.asyncDispose]());
process.send?.('ready');
