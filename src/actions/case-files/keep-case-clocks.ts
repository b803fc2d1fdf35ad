import { theHub } from '../../domain/case-files/case-actor.ts';
import { decideCase } from '../../domain/case-files/decide-case.ts';
import { HUB_EVIDENCE, hubSetting, momentOf, recordActs } from '../../pipeline/case-acts.ts';
import type { Hub } from '../../ports/hub.ts';

/** Cases of one transaction: bounds what is held and what is done again after a crash. */
const SET = 500;

export interface ClocksKept {
  /** Cases that something was said about. */
  readonly cases: number;
  readonly notices: number;
  /** Decisions on pairs whose time is over or whose records read otherwise now. */
  readonly lapsed: number;
}

/**
 * Reminds, escalates, ends what has an end, and lets notices leave; in sets, never a job for each case. Done twice, or by two
 * processes at once, everything is said once: each case is taken by one of them, and what was said is written in it.
 */
export async function keepCaseClocks(hub: Hub): Promise<ClocksKept> {
  let [after, cases]: [string | null, number] = [null, 0];
  do {
    const set = await keepSet(after, hub);
    after = set.last;
    cases += set.said;
  } while (after !== null);
  const { at, on } = momentOf(hub.clock);
  const notices = await hub.inTransaction(({ caseFiles }) => caseFiles.releaseNotices(at));
  const lapsed = await hub.inTransaction(({ decisions }) => decisions.lapse(on));
  return { cases, notices, lapsed };
}

interface KeptSet {
  readonly said: number;
  /** Where the next set begins; null after the last. */
  readonly last: string | null;
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
