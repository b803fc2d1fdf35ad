import type { RowOf } from '../feeds/define-feed.ts';
import type { hcBirth } from '../feeds/hc-birth.ts';
import type { psBirth } from '../feeds/ps-birth.ts';
import { isLunarSlip } from '../values/lunar.ts';
import { compareNames, nameKey } from '../values/names/names.ts';
import { gapInDays, isFullDate, type PartialDate } from '../values/plain-date.ts';
import { minuteOfDay } from '../values/time-of-day.ts';
import type { Compared } from './answer.ts';
import { placeholderCertainty } from './birth-names.ts';
import type { RecordView } from './dossier.ts';
import type { World } from './world.ts';

type Certificate = RecordView<RowOf<typeof hcBirth>>;
type Entry = RecordView<RowOf<typeof psBirth>>;
type Verdict = Compared['verdict'];

/** Names and numbers stay in the records: a finding says only how they compare. */
const HIDDEN = { left: null, right: null } as const;

/** Births between these minutes may carry either date (23:30 to 00:30). */
const LATE = 23 * 60 + 30;
const EARLY = 30;

/** Certificate and household entry field by field; a former name, a lunar date and a changed number count as equal. */
export function compareBirths(certificate: Certificate, entry: Entry, world: World): readonly Compared[] {
  const { row: left } = certificate;
  const { row: right } = entry;
  const mothers = [motherOf(certificate), motherOf(entry)] as const;
  return [
    { field: 'sex', left: left.sex, right: right.sex, verdict: compareSexes(left.sex, right.sex) },
    {
      field: 'birthDate',
      left: left.birthDate,
      right: right.birthDate,
      verdict: compareDays(left.birthDate, right.birthDate, left.birthTime),
    },
    {
      field: 'name',
      ...HIDDEN,
      verdict: compareChildNames(left.childName, entry, world),
    },
    {
      field: 'motherIdNumber',
      ...HIDDEN,
      verdict: compareNumbers(mothers, world),
    },
  ];
}

/** The mother's number as sent; a damaged one that differs from the other side is a difference all the same (B03). */
const motherOf = ({ row }: Certificate | Entry): string | null => row.motherIdNumber;

const isStated = (sex: string | null): sex is string => sex === '1' || sex === '2';

function compareSexes(left: string | null, right: string | null): Verdict {
  if (!isStated(left) || !isStated(right)) return 'missing';
  return left === right ? 'equal' : 'different';
}

/** A lunar date is left to the check of lunar dates (I13) and counts as equal here. */
function compareDays(left: PartialDate | null, right: PartialDate | null, time: string | null): Verdict {
  if (left === null || right === null) return 'missing';
  const gap = gapInDays(left, right);
  if (gap === 0) return 'equal';
  if (isFullDate(left) && isFullDate(right) && isLunarSlip(left, right)) return 'equal';
  return gap === 1 && isAroundMidnight(time) ? 'variant' : 'different';
}

function isAroundMidnight(time: string | null): boolean {
  const minute = time === null ? null : minuteOfDay(time.replaceAll(/\s/gu, ''));
  return minute !== null && (minute >= LATE || minute <= EARLY);
}

/** The certificate's name may be the former name of the entry (公通字〔2021〕12号 §49). */
function compareChildNames(onCertificate: string | null, entry: Entry, world: World): Verdict {
  if (onCertificate === null || placeholderCertainty(onCertificate) !== null) return 'missing';
  const known = [entry.row.name, entry.row.formerName].map((name) => compareNames(onCertificate, name));
  if (known.includes('equal') || wasOnceNamed(onCertificate, entry, world)) return 'equal';
  if (known.includes('variant')) return 'variant';
  return known[0] === 'unanswerable' ? 'missing' : 'different';
}

const wasOnceNamed = (name: string, { row }: Entry, world: World): boolean =>
  row.idNumber !== null && world.formerNameKeys(row.idNumber).has(nameKey(name));

function compareNumbers([left, right]: readonly [string | null, string | null], world: World): Verdict {
  if (left === null || right === null) return 'missing';
  return world.currentId(left) === world.currentId(right) ? 'equal' : 'different';
}
