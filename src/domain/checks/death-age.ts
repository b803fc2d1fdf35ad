import { firstDay, lastDay, type PartialDate, yearsBetween } from '../values/plain-date.ts';

/** Completed years (周岁) between which an age lies when dates are known only to the month or year. */
export interface AgeRange {
  readonly least: number;
  readonly most: number;
}

/** Age at death by the dates; null when one of them is missing. */
export const ageByDates = (born: PartialDate | null, died: PartialDate | null): AgeRange | null =>
  born === null || died === null
    ? null
    : { least: yearsBetween(lastDay(born), firstDay(died)), most: yearsBetween(firstDay(born), lastDay(died)) };

const YEARS = /^(\d{1,3})(?:(?:周?岁|年)(?:\d{1,2}个?月.*)?)?$/u;
const BELOW_ONE = /^(?:(\d{1,2})个?月)?(?:(\d{1,3})(?:天|日))?(?:(\d{1,3})(?:小?时|小时))?(?:(\d{1,3})分钟?)?$/u;

/** Completed years of a written age (82, 82岁, 3月, 5天, 10小时); null when the text is no age. */
export function readAge(text: string | null): number | null {
  if (text === null) return null;
  const age = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const years = YEARS.exec(age)?.[1];
  if (years !== undefined) return Number(years);
  const parts = BELOW_ONE.exec(age);
  if (age === '' || parts === null) return null;
  return Math.floor(Number(parts[1] ?? 0) / 12 + Number(parts[2] ?? 0) / 366);
}

interface Dead {
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  readonly ageReported?: string | null;
}

/** True when the dead was surely under one year old; by the written age when the dates do not tell. */
export function isInfant({ birthDate, deathDate, ageReported }: Dead): boolean {
  const age = ageByDates(birthDate, deathDate);
  return age === null ? readAge(ageReported ?? null) === 0 : age.most < 1;
}
