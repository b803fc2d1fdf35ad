import { addMonths, iso, partsOf } from '../days.ts';
import { sendMove, sendOutflow } from '../migrants/stay-rows.ts';
import type { Rng } from '../rng.ts';
import type { Row } from '../rosters/record.ts';
import { createPerson } from '../world/person.ts';
import { type County, drawOutsideVillage, drawVillage } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Faults of single rows that no life story brings about: duplicates, missing keys, impossible dates, a shared number. */
export const ROW_FAULTS = [
  'duplicateInBatch',
  'duplicateAcross',
  'noKeys',
  'sentinel',
  'future',
  'sharedNumber',
  'otherName',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

export function tellRowFault(world: World, rng: Rng, county: County, fault: RowFault): void {
  if (fault === 'duplicateInBatch' || fault === 'duplicateAcross')
    return repeatMove(world, rng, county, fault === 'duplicateAcross');
  if (fault === 'sharedNumber') return shareNumber(world, rng, county);
  if (fault === 'otherName') return nameTwice(world, rng, county);
  cremateOddly(world, rng, county, fault);
}

/** One number under two names in two feeds, without any change of name (I04). */
function nameTwice(world: World, rng: Rng, county: County): void {
  const on = rng.between(world.from + 40, world.to - 70);
  const traits = { sex: 2, birth: addMonths(on, -12 * rng.between(20, 50)), hukou: drawVillage(county, rng) } as const;
  const person = createPerson(world, rng, traits);
  const away = sendOutflow(world, rng, person, on, drawOutsideVillage(rng));
  world.office.amend(away, on + 25, { returnDate: iso(on + 25) });
  sendMove(
    world,
    rng,
    { ...person, name: createPerson(world, rng, traits).name },
    '2',
    on + 30,
    person.hukou,
    drawOutsideVillage(rng),
  );
}

/** The same move twice, with another reason: in one roster, or again in the next one. */
function repeatMove(world: World, rng: Rng, county: County, across: boolean): void {
  const on = rng.between(world.from + 40, world.to - 70);
  const person = createPerson(world, rng, {
    sex: 1,
    birth: addMonths(on, -12 * rng.between(20, 50)),
    hukou: drawVillage(county, rng),
  });
  const sent = sendMove(world, rng, person, '2', on, person.hukou, drawOutsideVillage(rng));
  const into = world.office.delivery.find('PS-MOVE', county.code, across ? addMonths(on, 1) : on);
  if (!sent || !into) return;
  const row: Row = { ...sent.row, reason: sent.row['reason'] === '9' ? '3' : '9' };
  world.office.send('PS-MOVE', county.code, on, row, { into });
}

/** A funeral entry without number and birth date, with a date that means "unknown", or with a date to come. */
function cremateOddly(world: World, rng: Rng, county: County, fault: 'noKeys' | 'sentinel' | 'future'): void {
  const on = rng.between(world.from + 40, world.to - 120);
  const person = createPerson(world, rng, {
    sex: 1,
    birth: addMonths(on, -12 * rng.between(60, 85)),
    hukou: drawOutsideVillage(rng),
  });
  const birthDate = fault === 'noKeys' ? '' : fault === 'sentinel' ? '1900-01-01' : iso(addMonths(world.asOf, 12 * 20));
  const row: Row = {
    cremationNo: `${iso(on).slice(0, 4)}T${String(world.serial('odd cremation')).padStart(5, '0')}`,
    name: person.name,
    sex: '1',
    birthDate,
    idNumber: fault === 'noKeys' ? '' : person.id,
    deathDate: iso(on - 2),
    cremationDate: iso(on),
    funeralOrg: county.funeralHome.name,
    disposalKind: '1',
    deathProofKind: '9',
    hukouRegion: person.hukou.slice(0, 6),
  };
  const sent = world.office.send('MZ-CREM', county.code, on, row);
  if (!sent) return;
  world.truth.plant('D04', 'MZ-CREM', sent.key, 'dead of another area; certificate may be elsewhere');
  world.truth.trap('D02', 'MZ-CREM', sent.key, 'no covered hukou');
}

/** A mother's number on the rows of her two children, at two kindergartens. */
function shareNumber(world: World, rng: Rng, county: County): void {
  const term = world.office.delivery.rosters.findLast(
    (roster) => roster.feed === 'ED-PRE' && roster.county === county.code,
  );
  if (!term) return;
  const village = drawVillage(county, rng);
  const mother = createPerson(world, rng, { sex: 2, birth: addMonths(world.to, -12 * 31), hukou: village });
  const schools = county.schools.filter((school) => school.kind === 'kindergarten').slice(0, 2);
  for (const [i, school] of schools.entries()) {
    const child = createPerson(world, rng, {
      sex: 2,
      birth: addMonths(term.period.start, -12 * (4 + i)) - rng.int(200),
      hukou: village,
    });
    const row: Row = {
      schoolCode: school.code,
      name: child.name,
      sex: '2',
      birthDate: iso(child.birth),
      idType: '居民身份证',
      idNumber: mother.id,
      nationality: 'CHN',
      hukouRegion: village,
      residenceRegion: village,
      entryMonth: `${partsOf(term.period.start).year - (partsOf(term.period.start).month < 9 ? 1 : 0)}09`,
      classLevel: '小班',
      status: '1',
    };
    world.office.send('ED-PRE', county.code, term.period.start, row);
  }
}
