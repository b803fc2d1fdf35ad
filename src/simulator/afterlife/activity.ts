import { addMonths, type Day, iso, parseDay } from '../days.ts';
import { validId } from '../identity.ts';
import { sendMarriage } from '../marriages/marriage-story.ts';
import { endorse, sendMove, sendPermit, sendStay } from '../migrants/stay-rows.ts';
import type { Rng } from '../rng.ts';
import type { Sent } from '../rosters/record.ts';
import { tellPupil } from '../schools/pupil-story.ts';
import type { Period } from '../rosters/periods.ts';
import { CLEAN } from '../world/noise.ts';
import { createPerson, type Person } from '../world/person.ts';
import { countyOf, drawVillage } from '../world/places.ts';
import type { World } from '../world/world.ts';

export type AfterlifeKind = 'endorsement' | 'stay' | 'school' | 'marriage' | 'move' | 'correction';

export interface Afterlife {
  readonly person: Person;
  readonly death: Day;
  /** The records that say the person is dead. */
  readonly records: readonly Sent[];
}

/** Something recorded about a person after the recorded death (X01 to X04). */
export function tellAfterlife(
  world: World,
  rng: Rng,
  { person, death, records }: Afterlife,
  kind: AfterlifeKind,
  terms: readonly Period[],
): void {
  const on = death + rng.between(20, 90);
  const label = (check: string, activity: Sent | undefined, at: Day, tolerance: number): void => {
    if (!activity) return;
    const anchor = anchorOf(records, person);
    if (anchor !== undefined && at > anchor + tolerance) world.truth.plant(check, activity.feed, activity.key, 'yes');
  };
  if (kind === 'endorsement') {
    const permit = sendPermit(world, rng, person, person.residence, death - rng.between(100, 300));
    if (permit && endorse(world, permit, on)) label('X01', permit, on, 3);
  }
  if (kind === 'stay')
    label(
      'X01',
      sendStay(
        world,
        rng,
        { person, village: person.residence, arrival: death - rng.between(5, 60), registered: on },
        CLEAN,
      ),
      on,
      3,
    );
  if (kind === 'marriage') label('X03', marry(world, rng, person, on), on, 0);
  if (kind === 'move') label('X04', move(world, rng, person, on), on, 0);
  if (kind === 'correction') label('X04', correct(world, person, on), on, 0);
  if (kind === 'school')
    for (const row of tellPupil(world, rng, { person, plan: 'boarding', entry: undefined }, terms).filter(
      (one) => one.row['status'] === '1',
    ))
      label('X02', row, row.roster.period.start, 30);
}

/** Day of death by the order of precedence: certificate, register, funeral home; by number and name only. */
export function anchorOf(records: readonly Sent[], person: Person): Day | undefined {
  for (const feed of ['HC-DEATH', 'PS-DEATH', 'MZ-CREM']) {
    const found = records.find(
      (one) => one.feed === feed && !one.void && validId(one.row['idNumber'] ?? '') === person.id,
    );
    const day = parseDay(found?.row['deathDate'] ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
}

function marry(world: World, rng: Rng, person: Person, on: Day): Sent | undefined {
  const sex = person.sex === 1 ? 2 : 1;
  const other = createPerson(world, rng, {
    sex,
    birth: Math.min(person.birth + rng.between(-900, 900), addMonths(on, -12 * 23)),
    hukou: person.hukou,
  });
  const couple = person.sex === 1 ? { man: person, woman: other } : { man: other, woman: person };
  return sendMarriage(world, rng, { couple, county: world.county(person.hukou), on, clean: true });
}

function move(world: World, rng: Rng, person: Person, on: Day): Sent | undefined {
  const county = world.county(person.hukou);
  return sendMove(world, rng, person, '1', on, person.hukou, drawVillage(county, rng));
}

function correct(world: World, person: Person, on: Day): Sent | undefined {
  const row = {
    name: person.name,
    idNumber: person.id,
    item: '7',
    oldValue: '分户前',
    newValue: '分户后',
    changeDate: iso(on),
    reasonKind: '1',
  };
  return world.office.send('PS-CORR', countyOf(person.hukou), on, row);
}
