import type { GroupBy, GroupCheck } from '../../domain/checks/check.ts';
import { checks } from '../../domain/checks/index.generated.ts';
import { attemptsFor, piecesOf, type Range } from '../../domain/runs/set-aside.ts';
import type { GroupQuery } from '../../ports/run-register.ts';
import type { ChunkWork, GroupProbe } from '../../ports/runs.ts';
import type { Transaction } from './database.ts';
import { countGroups, groups } from './run-groups.ts';
import { gatherGroups } from './run-groups-touched.ts';
import { giveUpOnTooMany, setAside } from './set-aside.ts';

type GroupsWork = Extract<ChunkWork, { readonly kind: 'groups' }>;

/** A chunk of groups whose worker died. */
export interface LostGroups {
  readonly runId: string;
  readonly no: number;
  readonly stage: number;
  readonly work: GroupsWork;
  readonly attempts: number;
}

/**
 * Searches groups for the one over which workers die. Unlike records, the groups of a check cannot be judged apart, since one
 * subject found by several values is answered once; so probes judge a part of them each and keep nothing, and the chunk itself
 * is done after them, without the groups that were set aside.
 */
export async function searchGroups(tx: Transaction, lost: LostGroups): Promise<void> {
  const check = checks.find(({ code }) => code === lost.work.check);
  if (check?.kind !== 'group' || lost.attempts >= MOST_SEARCHES) return;
  await tx.query('select 1 from run where id = $1 for update', [lost.runId]);
  const { probe, touched } = lost.work;
  if (touched) await gatherGroups(tx, lost.runId, { feeds: check.within.map(({ id }) => id), by: check.by });
  if (probe === undefined) await probeAll(tx, lost, check);
  else await searchProbe(tx, lost, probe, check);
}

/** A chunk that is lost after as many searches is left to fail its run: no group alone does it. */
const MOST_SEARCHES = 5;

async function probeAll(tx: Transaction, lost: LostGroups, check: GroupCheck): Promise<void> {
  for (const by of check.by) {
    const count = await countGroups(tx, lost.runId, queryOf(check, by, lost.work));
    if (count > 0) await addProbes(tx, lost, { of: lost.no, by }, [1, count]);
  }
  await endLife(tx, lost, 'todo');
}

async function searchProbe(tx: Transaction, lost: LostGroups, probe: GroupProbe, check: GroupCheck): Promise<void> {
  const { from, until } = probe;
  if (lost.attempts < attemptsFor([from, until])) return endLife(tx, lost, 'todo');
  if (from === until) await setGroupAside(tx, lost, probe, check);
  else await addProbes(tx, lost, probe, [from, until]);
  await endLife(tx, lost, 'done');
}

async function addProbes(
  tx: Transaction,
  { runId, stage, work }: LostGroups,
  { of, by }: Pick<GroupProbe, 'of' | 'by'>,
  range: Range,
): Promise<void> {
  for (const [from, until] of piecesOf(range, work.probe !== undefined))
    await tx.query(
      `insert into run_chunk (run_id, no, stage, work) select $1, max(no) + 1, $2, $3 from run_chunk where run_id = $1`,
      [runId, stage, JSON.stringify({ ...work, probe: { of, by, from, until } })],
    );
}

/** Nobody in it is answered by this check. */
async function setGroupAside(
  tx: Transaction,
  { runId, work }: LostGroups,
  { by, from, until }: GroupProbe,
  check: GroupCheck,
): Promise<void> {
  for await (const page of groups(tx, runId, { ...queryOf(check, by, work), numbers: [from, until] })) {
    const members = page.flatMap((group) => group.members);
    const broken = members.map(({ recordId }) => ({ check: check.code, recordId }));
    await setAside(tx, runId, broken, 'WORKER_LOST');
  }
  await giveUpOnTooMany(tx, runId);
}

const endLife = async (tx: Transaction, { runId, no }: LostGroups, state: 'todo' | 'done'): Promise<void> => {
  await tx.query(`update run_chunk set state = $3, lease_until = null where run_id = $1 and no = $2`, [
    runId,
    no,
    state,
  ]);
};

const queryOf = ({ within, differingIn, perFeed }: GroupCheck, by: GroupBy, { touched }: GroupsWork): GroupQuery => ({
  feeds: within.map(({ id }) => id),
  by,
  differingIn,
  perFeed,
  touched,
});
