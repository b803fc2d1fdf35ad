import type { Rng } from '../rng.ts';
import { link } from '../deaths/death-links.ts';
import type { Period } from '../rosters/periods.ts';
import type { Sent } from '../rosters/record.ts';
import { labelAbsence } from '../truth/coverage.ts';
import { CLEAN, KEYED, writeDown } from '../world/noise.ts';
import type { Person } from '../world/person.ts';
import { countyOf, type School, townOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { type PupilFile, sendPupil, stageAt, studentNumber } from './pupil-rows.ts';

export type PupilPlan =
  | 'plain'
  | 'unregistered'
  | 'idNotCollected'
  | 'twoSchools'
  | 'twoNumbers'
  | 'transfer'
  | 'foreign'
  | 'boarding';

export interface PupilSpec {
  readonly person: Person;
  readonly plan: PupilPlan;
  /** The household entry of the child, when police delivered it. */
  readonly entry: Sent | undefined;
  /** Last term in which the pupil is really there; later ones are told by somebody else. */
  readonly until?: number;
}

/** Days after the start of the term from which a pupil without hukou is a case (E01). */
const TERM_GRACE = 60;

/** Tells the school career of one child over the delivered terms. */
export function tellPupil(world: World, rng: Rng, spec: PupilSpec, terms: readonly Period[]): readonly Sent[] {
  const { person, until = Infinity } = spec;
  const file = fileOf(rng, spec);
  const sent: Sent[] = [];
  const keep = (row: Sent | undefined): void => {
    if (row) sent.push(row);
  };
  let current: School | undefined;
  let grade = 0;
  for (const term of terms) {
    const stage = term.start <= until ? stageAt(person.birth, term) : undefined;
    const attends = stage !== undefined && (stage.grade > 0 || person.birth % 7 === 0);
    if (current && current.kind !== stage?.kind && term.start <= until) {
      keep(sendPupil(world, file, current, term, current.kind === 'kindergarten' ? '2' : '5', grade));
      current = undefined;
    }
    if (!attends) continue;
    const school = current ?? schoolFor(world, rng, person, stage.kind);
    if (!school) continue;
    [current, grade] = [school, stage.grade];
    keep(sendPupil(world, file, school, term, '1', stage.grade));
    if (term === terms.at(-1))
      for (const extra of secondFiles(world, rng, spec, file, school, term, stage.grade)) keep(extra);
  }
  judgePupil(world, spec, sent);
  return sent;
}

function fileOf(rng: Rng, { person, plan }: PupilSpec): PupilFile {
  const without = plan === 'unregistered' || plan === 'idNotCollected';
  const written = writeDown(person, plan === 'plain' ? KEYED : CLEAN, rng);
  const kind = without ? rng.pick(['J', 'L'] as const) : plan === 'foreign' ? 'L' : 'G';
  return {
    written: without ? { ...written, idNumber: '' } : written,
    birth: person.birth,
    idType:
      person.idType === 'CN_ID' ? (without ? '' : '居民身份证') : person.idType === 'PASSPORT' ? '护照' : person.idType,
    nationality: person.nationality,
    hukou: person.hukou,
    residence: person.residence,
    studentNo: studentNumber(kind, written.idNumber, person.hukou || person.residence, person.birth, rng),
  };
}

function schoolFor(world: World, rng: Rng, person: Person, kind: School['kind'], not?: School): School | undefined {
  const schools = world.county(person.residence).schools.filter((school) => school.kind === kind && school !== not);
  const near = schools.filter((school) => school.town === townOf(person.residence));
  const pool = near.length > 0 ? near : schools;
  return pool.length > 0 ? rng.pick(pool) : undefined;
}

/** A second file in the last term: another school, another number, or the old school after a transfer. */
function secondFiles(
  world: World,
  rng: Rng,
  spec: PupilSpec,
  file: PupilFile,
  school: School,
  term: Period,
  grade: number,
): (Sent | undefined)[] {
  const other = schoolFor(world, rng, spec.person, school.kind, school);
  if (!other) return [];
  if (spec.plan === 'twoSchools') return [sendPupil(world, file, other, term, '1', grade)];
  if (spec.plan === 'transfer') return [sendPupil(world, file, other, term, '3', grade)];
  if (spec.plan !== 'twoNumbers' || school.kind === 'kindergarten') return [];
  const studentNo = studentNumber('L', file.written.idNumber, file.hukou, file.birth, rng);
  return [sendPupil(world, { ...file, studentNo }, other, term, '1', grade)];
}

function judgePupil(world: World, spec: PupilSpec, sent: readonly Sent[]): void {
  const last = sent.at(-1);
  if (!last) return;
  const active = sent.filter(
    (row) => row.roster.period.start === last.roster.period.start && row.row['status'] === '1',
  );
  const [one, two] = active;
  if (one && two && one.key !== two.key)
    world.truth.plant('E03', one.feed, one.key, 'yes', active.map((row) => row.key).join(';'));
  else if (spec.plan === 'transfer' && one)
    world.truth.trap('E03', one.feed, one.key, 'transferred; the old file is closed');
  for (const row of new Map(sent.map((each) => [each.key, each])).values()) judgeRegistered(world, spec, row, sent);
}

function judgeRegistered(world: World, { person, plan, entry }: PupilSpec, row: Sent, all: readonly Sent[]): void {
  const number = row.row['studentNo'] ?? '';
  const asked = (row.row['idNumber'] ?? '') === '' || /^[JL]/u.test(number);
  if (!asked) return;
  if (person.idType !== 'CN_ID' || person.nationality !== 'CHN')
    return world.truth.trap('E01', row.feed, row.key, 'no mainland hukou');
  if (!world.covers(person.hukou)) return world.truth.trap('E01', row.feed, row.key, 'hukou out of area');
  const latest = all.at(-1)?.roster.period.start;
  const first = all.find((each) => each.key === row.key && each.row['status'] === '1');
  if (!first) return;
  const stays = all.some(
    (each) => each.key === row.key && each.row['status'] === '1' && each.roster.period.start === latest,
  );
  if (!stays) return world.truth.plant('E01', row.feed, row.key, 'no longer in this school');
  if (plan === 'twoNumbers')
    return world.truth.plant('E01', row.feed, row.key, 'registered; second number of one pupil');
  labelAbsence(world, {
    check: 'E01',
    feed: row.feed,
    key: row.key,
    counterpart: entry ? link(row, [entry]) : 'absent',
    exists: plan !== 'unregistered',
    questions: [
      {
        feed: 'PS-BIRTH',
        county: countyOf(person.hukou),
        due: first.roster.period.start + TERM_GRACE,
        earliest: person.birth,
      },
    ],
  });
}
