import { type Day, iso } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Sent } from '../rosters/record.ts';
import { CLEAN, KEYED } from '../world/noise.ts';
import type { Person } from '../world/person.ts';
import { countyOf, drawVillage } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { judgeEmployment, judgeStays } from './stay-judge.ts';
import {
  closeStay,
  employerOf,
  endorse,
  sendEmployment,
  sendMove,
  sendOutflow,
  sendPermit,
  sendStay,
} from './stay-rows.ts';

export type StayPlan =
  | 'plain'
  | 'closed'
  | 'unregistered'
  | 'stale'
  | 'renewedElsewhere'
  | 'gotHukou'
  | 'returned'
  | 'local'
  | 'twoDwellings'
  | 'twoCounties'
  | 'commuter';

export interface StaySpec {
  readonly person: Person;
  readonly village: string;
  readonly arrival: Day;
  readonly plan: StayPlan;
  /** Lists the person with an employer as well. */
  readonly employed?: boolean;
}

const CLEAN_PLANS = new Set<StayPlan>([
  'unregistered',
  'gotHukou',
  'returned',
  'twoDwellings',
  'twoCounties',
  'commuter',
  'renewedElsewhere',
  'stale',
]);

/** Tells the stay of a person who came from elsewhere, with all that departments record about it. */
export function tellStay(world: World, rng: Rng, spec: StaySpec): readonly Sent[] {
  const { person, village, arrival, plan } = spec;
  const noise = CLEAN_PLANS.has(plan) ? CLEAN : KEYED;
  const registered = arrival + rng.between(1, 12);
  const expectedEnd =
    plan === 'stale' || plan === 'renewedElsewhere'
      ? Math.min(arrival + rng.between(60, 365), world.asOf - 200)
      : undefined;
  const stays: Sent[] = [];
  const keep = (sent: Sent | undefined): Sent | undefined => (sent ? (stays.push(sent), sent) : undefined);
  const first =
    plan === 'unregistered'
      ? undefined
      : keep(
          sendStay(
            world,
            rng,
            { person, village, arrival, registered, ...(expectedEnd === undefined ? {} : { expectedEnd }) },
            noise,
          ),
        );
  const around = { moves: moves(world, rng, spec), outflows: outflows(world, rng, spec) };
  keep(secondStay(world, rng, spec));
  const left = Math.min(world.to, arrival + rng.between(60, 400));
  if (first && plan === 'closed' && closeStay(world, first, left, '1'))
    world.truth.trap('M08', first.feed, first.key, 'left and closed');
  if (first && plan === 'plain' && rng.chance(0.3)) permit(world, rng, spec, arrival + rng.between(190, 260));
  judgeStays(world, stays, around);
  if (spec.employed === true || plan === 'unregistered') {
    const job = sendEmployment(
      world,
      rng,
      person,
      village,
      arrival + (plan === 'unregistered' ? 0 : rng.between(1, 20)),
      employerOf(world.county(village), rng),
    );
    if (job) judgeEmployment(world, job, stays);
  }
  return stays;
}

function permit(world: World, rng: Rng, { person, village }: StaySpec, issued: Day): void {
  const sent = sendPermit(world, rng, person, village, issued);
  for (let on = issued + rng.between(340, 362); on <= world.to; on += rng.between(340, 362)) endorse(world, sent, on);
}

function moves(world: World, rng: Rng, { person, village, arrival, plan }: StaySpec): Sent[] {
  if (plan !== 'gotHukou') return [];
  const on = Math.min(world.to - 20, arrival + rng.between(100, 400));
  const sent = on > arrival ? sendMove(world, rng, person, '1', on, person.hukou, village) : undefined;
  return sent ? [sent] : [];
}

/** The hukou place, when it sends rosters, knows that the person left and perhaps that he or she came back. */
function outflows(world: World, rng: Rng, { person, arrival, plan, village }: StaySpec): Sent[] {
  if (!world.covers(person.hukou) || plan === 'local') return [];
  const sent = sendOutflow(world, rng, person, arrival - rng.between(1, 20), village);
  if (!sent) return [];
  const back = arrival + rng.between(120, 300);
  if (plan === 'returned' && back <= world.to) world.office.amend(sent, back, { returnDate: iso(back) });
  return [sent];
}

function secondStay(world: World, rng: Rng, { person, village, arrival, plan }: StaySpec): Sent | undefined {
  const at = (place: string, day: Day): Sent | undefined =>
    sendStay(world, rng, { person, village: place, arrival: day, registered: day + rng.between(1, 9) }, CLEAN);
  const here = world.county(village);
  const other = world.counties.find(
    (county) => county.code !== countyOf(village) && county.code !== countyOf(person.hukou),
  );
  if (plan === 'twoDwellings')
    return at(drawVillage(here, rng), Math.min(arrival + rng.between(30, 200), world.asOf - 120));
  if (plan === 'twoCounties' && other)
    return at(drawVillage(other, rng), Math.min(arrival + rng.between(30, 200), world.asOf - 90));
  if (plan === 'commuter') return at(drawVillage(here, rng), world.to - rng.between(12, 45));
  return plan === 'renewedElsewhere' ? at(drawVillage(here, rng), world.to - rng.between(12, 45)) : undefined;
}
