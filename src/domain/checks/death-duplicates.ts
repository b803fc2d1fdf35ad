import { gapInDays, isFullDate, type PartialDate } from '../values/plain-date.ts';
import { isUsable } from '../values/normalised.ts';
import type { GroupMember } from './check.ts';
import type { World } from './world.ts';

/** Deaths of one name and birth date at most this many days apart are taken for one. */
const DAYS_APART = 3;

export type PairVerdict = 'same' | 'other' | 'unknown';

/** Whether two records are of one death: by number where both have a sound one, else by name, birth and death date. */
export function sameDeath(a: GroupMember, b: GroupMember, world: World): PairVerdict {
  const [first, second] = [soundNumber(a, world), soundNumber(b, world)];
  if (first !== null && second !== null) return first === second ? 'same' : 'other';
  if (a.nameKey === null || a.nameKey !== b.nameKey || a.birthDate === null || a.birthDate !== b.birthDate)
    return 'other';
  return sameDay(deathDate(a), deathDate(b));
}

function sameDay(a: PartialDate | null, b: PartialDate | null): PairVerdict {
  if (a === null || b === null) return 'unknown';
  if (gapInDays(a, b) > DAYS_APART) return 'other';
  return isFullDate(a) && isFullDate(b) ? 'same' : 'unknown';
}

const deathDate = ({ subject }: GroupMember) => (subject.row.deathDate ?? null) as PartialDate | null;

function soundNumber({ subject }: GroupMember, world: World): string | null {
  const number = subject.row.idNumber;
  const sound = isUsable(subject.issues.filter(({ field }) => field === 'idNumber'));
  return typeof number === 'string' && sound ? world.currentId(number) : null;
}
