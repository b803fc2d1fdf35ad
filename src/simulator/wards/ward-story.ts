import { sendAdoptedEntry, sendAdoption } from '../adoptions/adoption-rows.ts';
import { addMonths, type Day, iso, monthEnd, monthStart, partsOf } from '../days.ts';
import type { Sex } from '../identity.ts';
import { drawGiven } from '../names/person-names.ts';
import type { Rng } from '../rng.ts';
import type { Roster } from '../rosters/delivery.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { labelAbsence } from '../truth/coverage.ts';
import { createPerson } from '../world/person.ts';
import type { County } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** What becomes of a child in care. */
export const WARD_PLANS = [
  'entered',
  'estimated',
  'estimatedAcrossMonths',
  'noEntry',
  'parentsFound',
  'adoptedFirst',
  'namedTwice',
] as const;
export type WardPlan = (typeof WARD_PLANS)[number];

/** Days after admission when a missing entry counts (B15): 60 of public notice and 30. */
const ENTRY_DAYS = 90;
/** Institutions name foundlings by one surname. */
const SURNAME = '党';

interface Ward {
  readonly county: County;
  readonly name: string;
  readonly sex: Sex;
  /** Birth date as the institution estimates it. */
  readonly birth: Day;
  readonly admitted: Day;
  readonly entered: Day;
}

/** Tells of one child from admission on. */
export function tellWard(world: World, rng: Rng, county: County, admitted: Day, plan: WardPlan): void {
  const sex = rng.chance(0.5) ? 1 : 2;
  const month = monthStart(admitted - 40 - rng.int(300));
  const name = SURNAME + drawGiven(rng, sex, partsOf(admitted).year);
  const ward: Ward = { county, name, sex, birth: month + 14, admitted, entered: admitted + rng.between(62, 85) };
  if (plan === 'namedTwice') list(world, { ...ward, birth: ward.birth + 3, admitted: admitted - 1 }, plan);
  const rows = list(world, ward, plan);
  const last = rows.at(-1);
  const entry = enter(world, rng, ward, plan);
  if (last) judge(world, ward, last, plan, entry);
}

/** One row a quarter as long as the child is listed. */
function list(world: World, ward: Ward, plan: WardPlan): readonly Sent[] {
  const quarters = world.office.delivery.rosters.filter(
    ({ feed, county, period }) => feed === 'MZ-WELF' && county === ward.county.code && period.end >= ward.admitted,
  );
  const listed = quarters.filter(({ period }) => !leaves(plan) || period.start <= ward.entered);
  const sent = listed.map((roster) => sendWard(world, ward, roster, plan));
  return sent.filter((row) => row !== undefined);
}

const leaves = (plan: WardPlan): boolean => plan !== 'noEntry' && plan !== 'namedTwice';

function sendWard(world: World, ward: Ward, roster: Roster, plan: WardPlan): Sent | undefined {
  const { county, name, sex, birth, admitted, entered } = ward;
  const gone = entered <= roster.period.end;
  const row: Row = {
    institutionOrg: `${county.name}儿童福利院`,
    admissionDate: iso(admitted),
    name,
    sex: String(sex),
    birthDate: iso(birth),
    noticeEndDate: iso(admitted + 60),
    whereabouts: gone && plan === 'parentsFound' ? '2' : '1',
  };
  return world.office.send('MZ-WELF', county.code, roster.period.start, row);
}

/** The household entry, in the collective household of the institution or with the adopters. */
function enter(world: World, rng: Rng, ward: Ward, plan: WardPlan): Sent | undefined {
  if (plan === 'noEntry' || plan === 'parentsFound') return undefined;
  const { county, name, sex, admitted, entered } = ward;
  const village = county.towns[0]?.villages[0] ?? '';
  const birth = birthOnEntry(ward, plan);
  const parent = (of: Sex) => createPerson(world, rng, { sex: of, birth: addMonths(birth, -12 * 33), hukou: village });
  const [father, mother] = [parent(1), parent(2)];
  const child = {
    before: name,
    after: name,
    sex,
    birth,
    id: world.register.allot(county.code, birth, sex),
    mother,
    father,
  };
  if (plan === 'adoptedFirst') {
    const renamed = { ...child, birth: ward.birth, after: father.name.slice(0, 1) + name.slice(1) };
    sendAdoption(world, renamed, admitted + 61, { foundling: '是' });
    return sendAdoptedEntry(world, rng, renamed, entered);
  }
  const none: Row = { motherName: '', motherIdNumber: '', fatherName: '', fatherIdNumber: '' };
  return sendAdoptedEntry(world, rng, child, entered, {
    ...none,
    entryType: '16',
    formerName: '',
    headName: '',
    followParent: '',
  });
}

/** The police may write another day than the institution, now and then of another month. */
function birthOnEntry({ birth }: Ward, plan: WardPlan): Day {
  if (plan === 'estimatedAcrossMonths') return monthEnd(birth) + 4;
  return plan === 'estimated' ? birth + 9 : birth;
}

function judge(world: World, ward: Ward, { feed, key }: Sent, plan: WardPlan, entry: Sent | undefined): void {
  const trap = (reason: string): void => world.truth.trap('B15', feed, key, reason);
  if (plan === 'parentsFound') return trap('parents found');
  if (plan === 'namedTwice') return world.truth.plant('B15', feed, key, 'name given twice, an officer decides');
  if (plan === 'adoptedFirst') trap('adopted');
  if (plan === 'estimated' && entry) trap('estimated birth date');
  labelAbsence(world, {
    check: 'B15',
    feed,
    key,
    counterpart: entry ? (plan === 'estimatedAcrossMonths' ? 'unlinkable' : 'linked') : 'absent',
    exists: plan !== 'noEntry',
    questions: [
      { feed: 'PS-BIRTH', county: ward.county.code, due: ward.admitted + ENTRY_DAYS, earliest: ward.admitted },
    ],
  });
}
