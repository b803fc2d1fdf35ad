import type { AnyRow } from '../feeds/define-feed.ts';
import { addMonths, firstDay, lastDay, parsePartialDate, type PlainDate } from '../values/plain-date.ts';
import { agrees, cannotTell, type Compared, conflicts, type Verdict } from './answer.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import type { RecordView } from './dossier.ts';
import { PERSON_FEEDS, personFeed } from './person-feeds.ts';
import { changed, STAY } from './residence-rows.ts';
import type { World } from './world.ts';

/** Older than anybody who ever lived in a register (catalogue of checks, I12). */
const OLDEST_YEARS = 130;

/** Dates that lie ahead by their nature. */
const PLANNED: ReadonlySet<string> = new Set(['expectedEndDate', 'endorsedUntil', 'noticeEndDate']);

/** Remarks of the reader: stand-ins such as 1900-01-01, and text that is no date. */
const ANOMALIES: ReadonlySet<string> = new Set(['DATE_SENTINEL', 'DATE_INVALID']);

/** A date that can be read in two ways, or belongs to the Chinese calendar without a year. */
const UNREADABLE: ReadonlySet<string> = new Set(['DATE_AMBIGUOUS', 'DATE_LUNAR_MARKER']);

/** Dates in the future, stand-in dates and dates no living memory reaches. */
export const i12 = defineSingleRecordCheck({
  code: 'I12',
  version: 1,
  name: { zh: '日期异常', en: 'Date anomalies' },
  rule: {
    zh: '日期晚于核对日、为占位值(如 1900-01-01)、不成日期,或早于 130 年前',
    en: 'a date after the as-of day, a stand-in such as 1900-01-01, no date at all, or more than 130 years back',
  },
  source: 'GB/T 7408; 民法典 §200',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A1'],
  event: 'identity',
  opensCase: true,
  subjects: PERSON_FEEDS,
  judge: ({ subject }, world) => judge(subject, world),
  examples: [
    { when: 'all dates lie in the past', given: [STAY], asOf: '2025-03-31', expect: 'agrees' },
    {
      when: 'a leave date after the as-of day',
      given: [changed(STAY, { 离开日期: '2052-03-01' })],
      asOf: '2025-03-31',
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'a stand-in for a missing birth date',
      given: [changed(STAY, { 出生日期: '1900-01-01' })],
      asOf: '2025-03-31',
      expect: 'conflicts',
    },
    {
      when: 'born 133 years ago',
      given: [changed(STAY, { 出生日期: '1892-06-20' })],
      asOf: '2025-03-31',
      expect: 'conflicts',
    },
    {
      when: 'a date that can be read in two ways',
      given: [changed(STAY, { 出生日期: '03-04-05' })],
      asOf: '2025-03-31',
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'a planned end lies ahead by its nature',
      given: [changed(STAY, { 拟居住至: '2026-02-01' })],
      asOf: '2025-03-31',
      expect: 'agrees',
    },
    {
      when: 'trap: 1904 dates of a spreadsheet end before the person was born',
      given: [changed(STAY, { 出生日期: '1888-06-19' })],
      asOf: '2025-03-31',
      expect: 'conflicts',
    },
  ],
});

type Anomaly = { readonly field: string; readonly code: string };

function judge(subject: RecordView, world: World): Verdict {
  const dates = Object.entries(personFeed(subject.feed)?.fields ?? {}).flatMap(([field, { kind }]) =>
    kind === 'date' ? [field] : [],
  );
  const remarks = subject.issues.filter(({ field }) => dates.includes(field));
  const anomalies = [
    ...remarks.filter(({ code }) => ANOMALIES.has(code)),
    ...dates.flatMap((field) => valueAnomaly(subject.row, field, world)),
  ];
  if (anomalies.length > 0) return anomalous(subject, anomalies);
  return remarks.some(({ code }) => UNREADABLE.has(code)) ? AMBIGUOUS : agrees;
}

function valueAnomaly(row: AnyRow, field: string, world: World): readonly Anomaly[] {
  const value = row[field];
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date === null) return [];
  if (!PLANNED.has(field) && !world.hasCome(firstDay(date))) return [{ field, code: 'DATE_FUTURE' }];
  return isTooOld(lastDay(date), world) ? [{ field, code: 'DATE_TOO_OLD' }] : [];
}

/** More than so many years: of the 29th of February the 28th is the day, so that the anniversary alone does not tell. */
const isTooOld = (day: PlainDate, world: World): boolean =>
  world.hasCome(addMonths(day, 12 * OLDEST_YEARS)) && day < addMonths(world.asOf, -12 * OLDEST_YEARS);

const WORDS: Readonly<Record<string, string>> = {
  DATE_FUTURE: '晚于核对日',
  DATE_TOO_OLD: '早于 130 年前',
  DATE_SENTINEL: '为占位日期',
  DATE_INVALID: '不是有效日期',
};

function anomalous(subject: RecordView, anomalies: readonly Anomaly[]): Verdict {
  const fields = personFeed(subject.feed)?.fields;
  const compared = anomalies.map(({ field, code }): Compared => ({
    field,
    left: code,
    right: null,
    verdict: 'different',
  }));
  return conflicts(
    {
      code: 'I12',
      zh: `${anomalies.map(({ field, code }) => `“${fields?.[field]?.zh ?? field}”${WORDS[code] ?? code}`).join(';')};请在源系统更正`,
      en: `${anomalies.map(({ field, code }) => `${field}: ${code}`).join('; ')}; correct it at the source`,
    },
    { severity: 'S3', owner: 'ROW', details: { compared } },
  );
}

const AMBIGUOUS = cannotTell('unusable-value', {
  code: 'DATE_AMBIGUOUS',
  zh: '日期有两种读法或仅为农历,无法判断',
  en: 'a date can be read in two ways, or is a lunar date without a year',
});
