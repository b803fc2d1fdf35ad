import { type Day, dayOf, iso, partsOf, yearsBetween } from '../days.ts';
import { checkCharacter } from '../identity.ts';
import type { Rng } from '../rng.ts';
import type { Row, Sent } from '../rosters/record.ts';
import type { Period } from '../rosters/periods.ts';
import type { School } from '../world/places.ts';
import { countyOf } from '../world/places.ts';
import type { Written } from '../world/noise.ts';
import type { World } from '../world/world.ts';

/** A pupil as the school has him or her on file; the same every term. */
export interface PupilFile {
  readonly written: Written;
  readonly birth: Day;
  readonly idType: string;
  readonly nationality: string;
  readonly hukou: string;
  readonly residence: string;
  readonly studentNo: string;
}

/** G and the identity number; J with a number made by the system; L temporary (学籍号). */
export function studentNumber(kind: 'G' | 'J' | 'L', id: string, region: string, birth: Day, rng: Rng): string {
  if (kind === 'G') return `G${id}`;
  const day = iso(birth).replaceAll('-', '');
  if (kind === 'L') return `L${region.slice(0, 6)}${day}${String(rng.int(10_000)).padStart(4, '0')}`;
  const body = `${region.slice(0, 6)}${day}${String(rng.int(1000)).padStart(3, '0')}`;
  return `J${body}${checkCharacter(body)}`;
}

/** School years completed at the start of a term, counted from primary entry at six. */
export function stageAt(
  birth: Day,
  term: Period,
): { readonly kind: School['kind']; readonly grade: number } | undefined {
  const { year, month } = partsOf(term.start);
  const cohort = yearsBetween(birth, dayOf(month >= 9 ? year : year - 1, 8, 31));
  if (cohort >= 2 && cohort < 6) return { kind: 'kindergarten', grade: cohort - 2 };
  if (cohort >= 6 && cohort < 12) return { kind: 'primary', grade: cohort - 5 };
  if (cohort >= 12 && cohort < 15) return { kind: 'middle', grade: cohort - 5 };
  return undefined;
}

export function sendPupil(
  world: World,
  pupil: PupilFile,
  school: School,
  term: Period,
  status: string,
  grade: number,
): Sent | undefined {
  const entry = `${partsOf(term.start).year - Math.max(grade - 1, 0) - (partsOf(term.start).month < 9 ? 1 : 0)}09`;
  const shared: Row = {
    schoolCode: school.code,
    ...pupil.written,
    idType: pupil.idType,
    nationality: pupil.nationality,
    hukouRegion: pupil.hukou,
    residenceRegion: pupil.residence,
    status,
  };
  if (school.kind === 'kindergarten') {
    const leaveMonth =
      status === '1'
        ? ''
        : iso(term.start - 31)
            .slice(0, 7)
            .replace('-', '');
    const row = { ...shared, entryMonth: entry, classLevel: ['小班', '中班', '大班'][grade - 1] ?? '托班', leaveMonth };
    return world.office.send('ED-PRE', countyOf(school.town), term.start, row);
  }
  const row = {
    ...shared,
    studentNo: pupil.studentNo,
    grade: String(grade).padStart(2, '0'),
    classNo: String(1 + (pupil.birth % 6)),
    entryMonth: entry,
  };
  return world.office.send('ED-K12', countyOf(school.town), term.start, row);
}
