import type { Hub, Stores } from '../ports/hub.ts';
import type { RunSums } from '../ports/run-register.ts';
import type { Run } from '../ports/runs.ts';

/**
 * Sums up what a run found while it is being settled, in a transaction of its own that only reads: all of it stands since the stage
 * before, and settling changes none of it. Resolves to the sums when settling asks for them; whoever settles sums up itself where no
 * connection was free for the other transaction or that one failed, for two who hold one each and wait for a second would wait for ever.
 */
export function sumUpBeside({ id }: Run, { inTransaction }: Pick<Hub, 'inTransaction'>) {
  let [hasBegun, isOver] = [false, false];
  const beside = inTransaction(async ({ runRegister }): Promise<RunSums | null> => {
    hasBegun = true;
    return isOver ? null : runRegister.sums(id);
  }).catch(() => null);
  return async ({ runRegister }: Pick<Stores, 'runRegister'>): Promise<RunSums> => {
    isOver = true;
    return (hasBegun ? await beside : null) ?? runRegister.sums(id);
  };
}
