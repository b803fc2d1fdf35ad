import type { Actor } from '../domain/access/actor.ts';
import { MAY } from '../domain/access/permissions.ts';
import { decideHold, type Hold, type HoldRefusal, type HoldVerdict } from '../domain/gates/hold.ts';
import { parameterValue } from '../domain/parameters/parameters.ts';
import { plainDate } from '../domain/values/plain-date.ts';
import { countStoredRows, settleStandings } from '../pipeline/settle-standings.ts';
import type { HeldBatch, TakenHold } from '../ports/gates.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import { openMatter, speakSecond } from './four-eyes.ts';

/** Who speaks about a held batch or a first load. */
export type Decider = Pick<Actor, 'user' | 'role' | 'department' | 'session' | 'terminal'>;

export type HoldDeciding =
  /** The first of two has spoken, or the second said otherwise: one more must agree. */
  | { readonly outcome: 'waiting'; readonly hold: Hold }
  /** The batch counts from now on; or it never will. */
  | { readonly outcome: 'released' | 'refused'; readonly hold: Hold }
  | { readonly outcome: 'not-allowed'; readonly code: HoldRefusal }
  | { readonly outcome: 'not-found' };

/** Batches that wait for two people, the oldest first. */
export const heldBatches = ({ inTransaction }: Hub): Promise<readonly HeldBatch[]> =>
  inTransaction(({ holds }) => holds.open());

/** One of two people says what becomes of a held batch; one of them must be of the department that owns the feed. */
export const speakAboutHold = (
  batch: number,
  verdict: HoldVerdict,
  actor: Decider,
  { inTransaction, clock }: Hub,
): Promise<HoldDeciding> =>
  inTransaction(async (stores) => {
    await stores.rosters.lockSettling();
    const taken = await stores.holds.take(batch);
    if (taken === null) return { outcome: 'not-found' };
    const today = plainDate(clock.today());
    const decision = decideHold(taken.hold, {
      ...actor,
      verdict,
      decidedToday: await stores.holds.decidedSince(actor.user, today),
      mostADay: parameterValue('GATE_HOLDS_A_DAY', taken.envelope.region, today, await stores.parameters.overrides()),
    });
    if (decision.outcome === 'not-allowed') return decision;
    await inTurn(batch, taken, decision.outcome, actor, stores, clock);
    await stores.holds.save(taken.roster, decision.hold, decision.second);
    if (decision.outcome === 'released') await release(taken, stores);
    if (decision.outcome === 'refused') await stores.holds.refuse(taken.roster);
    await noteVoice(batch, verdict, decision.outcome, actor, stores);
    return { outcome: decision.outcome, hold: decision.hold };
  });

/** The first of two opens the matter; the second closes it. */
async function inTurn(
  batch: number,
  { hold: { owner }, envelope: { region } }: TakenHold,
  outcome: 'waiting' | 'released' | 'refused',
  actor: Decider,
  stores: Stores,
  clock: Hub['clock'],
): Promise<void> {
  const matter = `batch:${batch}`;
  if (outcome !== 'waiting') return speakSecond({ matter, side: '' }, actor, stores, clock);
  const departments = actor.department === owner ? null : [owner];
  await openMatter(matter, [{ side: '', roles: MAY.decideHold, departments, region }], actor, stores, clock);
}

/** As if the batch arrived now: what it replaces and which versions win is settled with all that came meanwhile. */
async function release({ roster, envelope, counts }: TakenHold, stores: Stores): Promise<void> {
  await stores.holds.release(roster);
  const replaced = await stores.rosters.settleReplacements(envelope);
  await settleStandings([roster, ...replaced], stores);
  const standings = await stores.records.countStandings(roster);
  await stores.holds.countAgain(roster, countStoredRows(counts, standings));
  await stores.rosters.noteDelivery(envelope);
}

const noteVoice = (
  batch: number,
  verdict: HoldVerdict,
  outcome: 'waiting' | 'released' | 'refused',
  { user, role, session, department }: Decider,
  { evidence }: Stores,
): Promise<void> =>
  evidence.append([
    {
      actor: { user, role, session },
      action: outcome === 'released' ? 'batch-released' : 'decide',
      purpose: null,
      agreements: [],
      object: `batch:${batch}`,
      subjects: [],
      result: 'done',
      detail: { verdict, outcome, department },
    },
  ]);
