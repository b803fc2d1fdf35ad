import type { ChunkWork } from '../../ports/runs.ts';
import type { SqlRow, Transaction } from './database.ts';
import { searchGroups } from './lost-groups.ts';
import { searchOrSetAside } from './set-aside.ts';

interface LostChunk extends SqlRow {
  run_id: string;
  no: number;
  stage: number;
  work: ChunkWork;
  attempts: number;
}

/** Chunks whose workers died: those of records and of groups are searched for what does it. Resolves to whether there were any. */
export async function searchLost(tx: Transaction, runId: string | null): Promise<boolean> {
  const lost = await tx.query<LostChunk>(
    `select run_id, no, stage, work, attempts from run_chunk
     where ($1::uuid is null or run_id = $1::uuid) and state = 'busy' and lease_until < clock_timestamp()
     for update skip locked`,
    [runId],
  );
  for (const { run_id, no, stage, work, attempts } of lost) {
    const chunk = { runId: run_id, no, stage, attempts };
    if (work.kind === 'records') await searchOrSetAside(tx, { ...chunk, work }, 'WORKER_LOST');
    if (work.kind === 'groups') await searchGroups(tx, { ...chunk, work });
  }
  return lost.length > 0;
}
