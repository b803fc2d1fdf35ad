import { createHmac } from 'node:crypto';
import type { IdentityHistory } from '../domain/linkage/mention.ts';
import type { MintId } from '../domain/spine/name-persons.ts';
import { settlePersons } from '../domain/spine/settle-persons.ts';
import type { SpineEventKind } from '../domain/spine/spine-slice.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { historyOfRun } from './register-history.ts';

/**
 * The last station of a run about now: what its links hold together becomes persons, with ids that last. Only components
 * that the run touched are settled; the outcome is that of settling everything. Runs about the past change nothing.
 */
export async function settleSpine(run: Run, stores: Stores): Promise<Readonly<Record<string, number>>> {
  if (!run.live) return {};
  const { spine, decisions } = stores;
  const settling = await spine.begin(run.id);
  const { history, renumbered } = await numbersSince(settling.lastRun, run, stores);
  const touched = await spine.touch(settling, renumbered);
  const live = await decisions.live(run.knownAt ?? run.createdAt);
  const rejected = new Set(live.flatMap(({ pairKey, verdict }) => (verdict === 'not_same' ? [pairKey] : [])));
  const counts: Record<SpineEventKind, number> = { created: 0, joined: 0, split: 0, moved: 0, ended: 0 };
  if (touched > 0)
    for await (const slice of spine.slices()) {
      const change = settlePersons(slice, { history, rejected, mint: mintWith(settling.secret) });
      await spine.apply(settling, change);
      for (const { kind } of change.events) counts[kind] += 1;
    }
  await spine.finish(settling);
  return { personsCreated: counts.created, personsJoined: counts.joined, personsSplit: counts.split };
}

/** Numbers of the register as this run knows them, and those that mean another person than in the last run. */
async function numbersSince(
  lastRun: string | null,
  run: Run,
  stores: Stores,
): Promise<{ readonly history: IdentityHistory; readonly renumbered: readonly string[] }> {
  const now = await historyOfRun(run.id, stores);
  if (lastRun === null) return { history: now.history, renumbered: [] };
  const before = await historyOfRun(lastRun, stores);
  const numbers = [...new Set([...before.numbers, ...now.numbers])];
  return {
    history: now.history,
    renumbered: numbers.filter((number) => before.history.currentId(number) !== now.history.currentId(number)),
  };
}

/**
 * Ids of new persons, in the form of a UUID (RFC 9562 §5.8). Natural keys hold identity numbers, of which there are few
 * enough to try them all: only with the key of the register can an id be told from its reference.
 */
function mintWith(secret: string): MintId {
  return (reference, generation) => {
    const hex = createHmac('sha256', secret).update(`${reference}\u0000${generation}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
