import { momentOf } from '../../pipeline/case-acts.ts';
import { issueCorrections } from '../../pipeline/corrections/issue-corrections.ts';
import type { Hub } from '../../ports/hub.ts';

export interface NoticesLeft {
  readonly notices: number;
  /** Corrections that departments are asked for from now on. */
  readonly corrections: number;
}

/**
 * Lets every notice leave whose decision can no longer be undone, and asks departments for the corrections that outcomes name:
 * both or neither. Done twice, or by two processes at once, everything leaves once.
 */
export async function releaseNotices(hub: Hub): Promise<NoticesLeft> {
  const moment = momentOf(hub.clock);
  const left = await hub.inTransaction(async (stores) => {
    const corrections = await issueCorrections(moment, stores);
    return { corrections, notices: await stores.caseFiles.releaseNotices(moment.at) };
  });
  // What became of corrections meanwhile, in runs and by officers, gets its place in the feed of changes.
  await hub.inTransaction(({ corrections }) => corrections.place());
  return left;
}
