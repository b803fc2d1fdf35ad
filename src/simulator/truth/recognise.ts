import { parseDay } from '../days.ts';
import { validId } from '../identity.ts';
import { isLunarPair } from '../lunar.ts';
import { sameName } from '../names/variants.ts';
import type { Row } from '../rosters/record.ts';

/** A person as one record shows him or her. */
export interface Mention {
  readonly name: string;
  readonly formerName?: string;
  readonly sex: string;
  readonly birthDate: string;
  readonly idNumber: string;
  readonly counties: readonly string[];
}

export const mentionOf = (row: Row, ...regions: readonly string[]): Mention => ({
  name: row['name'] ?? row['childName'] ?? '',
  formerName: row['formerName'] ?? '',
  sex: row['sex'] ?? '',
  birthDate: row['birthDate'] ?? '',
  idNumber: row['idNumber'] ?? '',
  counties: regions.map((field) => (row[field] ?? '').slice(0, 6)).filter((code) => code !== ''),
});

const sameNames = (a: Mention, b: Mention): boolean =>
  sameName(a.name, b.name) ||
  (!!b.formerName && sameName(a.name, b.formerName)) ||
  (!!a.formerName && sameName(a.formerName, b.name));

const near = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const off = Array.from(a).flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = -1, second = -1] = off;
  return (
    off.length === 1 || (off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
};

const datesAgree = (a: string, b: string): boolean => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));

/** Whether two records of one person carry enough in common to be recognised as such by the published tiers. */
export function recognisable(a: Mention, b: Mention): boolean {
  const [idA, idB] = [validId(a.idNumber), validId(b.idNumber)];
  if (idA !== undefined && idA === idB) return true;
  if (!sameNames(a, b)) return false;
  if (datesAgree(a.birthDate, b.birthDate) && a.sex === b.sex && a.counties.some((code) => b.counties.includes(code)))
    return true;
  if (a.idNumber !== '' && b.idNumber !== '' && (!idA || !idB) && near(a.idNumber, b.idNumber)) return true;
  const [dayA, dayB] = [parseDay(a.birthDate), parseDay(b.birthDate)];
  return dayA !== undefined && dayB !== undefined && a.sex === b.sex && isLunarPair(dayA, dayB);
}
