import type { Mention } from '../linkage/mention.ts';
import { firstDay, type PartialDate, yearsBetween } from '../values/plain-date.ts';
import { type Grouping, UNKNOWN } from './grouping.ts';

/** Completed years from which a band begins: newborns, before school, minors, adults, the old (老年人, 60: 老年人权益保障法 §2). */
const BANDS = [
  { code: '0', from: 0, zh: '不满1岁', en: 'under 1' },
  { code: '1-5', from: 1, zh: '1–5岁', en: '1–5' },
  { code: '6-17', from: 6, zh: '6–17岁', en: '6–17' },
  { code: '18-59', from: 18, zh: '18–59岁', en: '18–59' },
  { code: '60+', from: 60, zh: '60岁以上', en: '60 and over' },
] as const;

/** Age of the person at the event, or at the start of the term of a stock roster. */
export const ageBand: Grouping = {
  code: 'age',
  zh: '事件时年龄',
  en: 'age at the event',
  labels: [...BANDS, UNKNOWN],
  of: (left, right) => {
    const born = left.birthDate ?? right.birthDate;
    const on = dayOf(left) ?? dayOf(right);
    if (born === null || on === null) return UNKNOWN.code;
    // Of a date known to the month or year its first day; a day before birth is a slip of the same days.
    const age = Math.max(0, yearsBetween(firstDay(born), firstDay(on)));
    return BANDS.findLast(({ from }) => age >= from)?.code ?? UNKNOWN.code;
  },
};

const dayOf = ({ eventOn, term }: Mention): PartialDate | null => eventOn ?? term;
