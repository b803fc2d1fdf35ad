import { theHub } from '../../domain/case-files/case-actor.ts';
import { decideCase } from '../../domain/case-files/decide-case.ts';
import { HUB_EVIDENCE, hubSetting, momentOf, recordActs } from '../../pipeline/case-acts.ts';
import { keepCorrectionSet, type KeptSet } from '../../pipeline/corrections/keep-correction-clocks.ts';
import type { Hub } from '../../ports/hub.ts';
import { releaseNotices } from './release-notices.ts';

/** Cases of one transaction: bounds what is held and what is done again after a crash. */
const SET = 500;

export interface ClocksKept {
  /** Cases that something was said about. */
  readonly cases: number;
  /** Corrections that departments were reminded of, or whose time is over. */
  readonly corrections: number;
  readonly notices: number;
  /** Decisions on pairs whose time is over or whose records read otherwise now. */
  readonly lapsed: number;
}

/**
 * Reminds, escalates, ends what has an end, and lets notices leave; in sets, never a job for each case. Done twice, or by two
 * processes at once, everything is said once: each case is taken by one of them, and what was said is written in it.
 */
export async function keepCaseClocks(hub: Hub): Promise<ClocksKept> {
  const moment = momentOf(hub.clock);
  const cases = await inSets((after) => keepSet(after, hub));
  const corrections = await inSets((after) =>
    hub.inTransaction((stores) => keepCorrectionSet(moment, { limit: SET, after }, stores)),
  );
  const { notices } = await releaseNotices(hub);
  const lapsed = await hub.inTransaction(({ decisions }) => decisions.lapse(moment.on));
  return { cases, corrections, notices, lapsed };
}

/** Set after set, each in a transaction of its own; of how many something was said. */
async function inSets(keep: (after: string | null) => Promise<KeptSet>): Promise<number> {
  let [after, said]: [string | null, number] = [null, 0];
  do {
    const set = await keep(after);
    after = set.last;
    said += set.said;
  } while (after !== null);
  return said;
}

async function keepSet(after: string | null, { clock, inTransaction }: Hub): Promise<KeptSet> {
  const moment = momentOf(clock);
  const setting = hubSetting(theHub('clocks'), moment);
  return inTransaction(async (stores) => {
    const ids = await stores.caseFiles.takeDue(moment.on, SET, after);
    const acts = (await stores.caseFiles.take(ids)).flatMap((file) => {
      const done = decideCase(file.life, { kind: 'keep-time' }, null, setting);
      return done.outcome === 'done' && done.events.length > 0 ? [{ file, done }] : [];
    });
    await recordActs(acts, HUB_EVIDENCE('clocks'), stores);
    return { said: acts.length, last: ids.length === SET ? (ids.at(-1) ?? null) : null };
  });
}
