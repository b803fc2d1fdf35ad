import { addMonths, type Day, partsOf } from '../days.ts';
import { drawGiven, surnameOf } from '../names/person-names.ts';
import type { Rng } from '../rng.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { BirthSpec, ChildDraft } from './birth-records.ts';
import { certificateDraft, entryDraft, nextCertificateNo, rosterDraft } from './birth-rows.ts';

export function draftChild(world: World, rng: Rng, spec: BirthSpec): ChildDraft {
  const { birth, sex, mother, father } = spec;
  const surname = surnameOf((spec.follows === 'father' ? father : mother)?.name ?? mother.name);
  const parent = (spec.follows === 'father' ? father : mother) ?? mother;
  const hukou = parent.hukou === '' ? mother.hukou : parent.hukou;
  const name = surname + drawGiven(rng, sex, partsOf(birth).year);
  const region = hukou === '' ? countyOf(spec.delivered) : countyOf(hukou);
  const id = world.register.allot(region, birth, sex);
  const born = world.covers(spec.delivered);
  const issued = birth + rng.between(2, 20);
  const certificate = born ? [certificateDraft(world, rng, spec, name, issued)] : [];
  const roster = born && certificate[0]?.row['facilityKind'] !== '4' ? rosterDraft(world, rng, spec, name) : undefined;
  const entered = hukou === '' ? 'never' : world.covers(hukou) ? 'covered' : 'outside';
  const day = entryDay(rng, birth, issued);
  const entry =
    entered === 'covered'
      ? [
          entryDraft(rng, spec, {
            name,
            id,
            hukou,
            day,
            number: certificate[0]?.row['birthCertNo'] ?? outsideNumber(world, rng, birth),
          }),
        ]
      : [];
  return {
    spec,
    name,
    id,
    certificates: certificate,
    roster,
    entries: entry,
    entered,
    certified: born ? 'covered' : 'outside',
    alive: true,
  };
}

/** Certificates of births elsewhere are numbered in ranges that no covered county uses. */
const outsideNumber = (world: World, rng: Rng, birth: Day): string =>
  `${nextCertificateNo(world, birth).slice(0, 3)}${rng.between(7, 9)}${String(world.serial('elsewhere')).padStart(6, '0')}`;

/** Six percent come later than the legal month; none come within days of its end, where holidays decide. */
function entryDay(rng: Rng, birth: Day, issued: Day): Day {
  if (rng.chance(0.06)) return birth + (rng.chance(0.7) ? rng.between(48, 120) : rng.between(120, 500));
  return Math.min(
    Math.max(issued, birth + rng.between(3, 25)) + rng.between(0, 4),
    birth + 27,
    addMonths(birth, 1) - 1,
  );
}
