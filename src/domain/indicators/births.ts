import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import type { Dossier } from '../checks/dossier.ts';
import type { World } from '../checks/world.ts';
import { type Counted, counting, type Indicator, type Sums } from './define-indicator.ts';
import { isCountedOnce } from './counted-once.ts';

/** Births of one base by sex: `births`, `boys`, `girls`; `unplaced` where the region that the base asks for is not stated. */
export type BirthBase = 'O' | 'H' | 'R';

/**
 * Births by birth date. O: certificates that stand, by place of birth. H: household entries, by hukou. R: live births on
 * hospital rosters, by the residence of the mother.
 */
export const countsBirths = (base: BirthBase): Indicator['counting'][number] => COUNTINGS[base];

const COUNTINGS: Readonly<Record<BirthBase, Indicator['counting'][number]>> = {
  O: counting({
    subject: hcBirth,
    consults: [hcBirth],
    counts: (dossier, world) =>
      isCountedOnce(dossier, hcBirth, world) ? birth(dossier, dossier.subject.row.birthPlaceRegion, world) : null,
  }),
  H: counting({
    subject: psBirth,
    consults: [psBirth],
    counts: (dossier, world) =>
      isCountedOnce(dossier, psBirth, world) ? birth(dossier, dossier.subject.row.hukouRegion, world) : null,
  }),
  R: counting({
    subject: hcBirthRoster,
    consults: [hcBirthRoster],
    counts: (dossier, world) =>
      dossier.subject.row.liveBirth !== 'N' && isCountedOnce(dossier, hcBirthRoster, world)
        ? birth(dossier, dossier.subject.row.motherResidenceRegion, world)
        : null,
  }),
};

interface Born {
  readonly sex: string | null;
}

function birth({ subject }: Dossier<Born & Dossier['subject']['row']>, region: string | null, world: World): Counted {
  if (region === null) return { sums: { unplaced: 1 }, region: subject.submitterRegion };
  return { sums: { births: 1, ...bySex(subject.row.sex) }, region: world.currentRegion(region) };
}

/** GB/T 2261.1: unknown sex counts as a birth and for neither side of the ratio. */
function bySex(sex: string | null): Sums {
  if (sex === '1') return { boys: 1 };
  return sex === '2' ? { girls: 1 } : {};
}
