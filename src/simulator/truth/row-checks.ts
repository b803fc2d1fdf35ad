import { addMonths, type Day, dayOf, parseDay, yearsBetween } from '../days.ts';
import type { Sent } from '../rosters/record.ts';
import type { World } from '../world/world.ts';
import { isSentinel, labelDates } from './row-dates.ts';
import { labelPersons } from './row-persons.ts';

type Label = (check: string, verdict?: string) => void;

const SEVENTH_EDITION = dayOf(2023, 4, 1);
const PLACEHOLDERS = [
  /^\p{Script=Han}{2,8}之(子|女|婴)([一二三四1-4A-Da-d大小甲乙长次])?$/u,
  /(毛毛|大毛|小毛|宝宝|贝贝|大双|小双|双[一二]|婴|女婴|男婴|BB)$/u,
  /^(无|无名|无名氏|未取名|待取名|未定|待定|不详|未知)$/u,
];

/** Labels what can be seen in the final state of a single row, by the definitions of the checks. */
export function labelRow(world: World, sent: Sent): void {
  if (sent.void) return;
  const label: Label = (check, verdict = 'yes') => world.truth.plant(check, sent.feed, sent.key, verdict);
  labelPersons(sent, label);
  labelDates(world, sent, label);
  if (sent.feed === 'HC-BIRTH' || sent.feed === 'PS-BIRTH') labelBirth(world, sent, label);
  if (sent.feed === 'MZ-MARR' || sent.feed === 'MZ-DIV') labelMarriage(sent, label);
  if (DEATH_FEEDS.has(sent.feed)) labelDeath(sent, label);
  if (sent.feed === 'ED-PRE') labelPlaceholder(world, sent, sent.row['name'] ?? '', label);
}

const DEATH_FEEDS = new Set(['HC-DEATH', 'HC-DEATH-ROSTER', 'PS-DEATH', 'MZ-CREM', 'PS-UNNAT']);
const day = (sent: Sent, field: string): Day | undefined => {
  const text = sent.row[field] ?? '';
  return isSentinel(text) ? undefined : parseDay(text);
};
const before = (a: Day | undefined, b: Day | undefined): boolean => a !== undefined && b !== undefined && a < b;

function labelBirth(world: World, sent: Sent, label: Label): void {
  const { row } = sent;
  const [birth, issued, entered] = [day(sent, 'birthDate'), day(sent, 'issueDate'), day(sent, 'entryDate')];
  const certificate = row['birthCertNo'] ?? '';
  const early = row['certEdition'] === '7' && before(issued, SEVENTH_EDITION);
  if (certificate !== '' && !/^[A-Z]\d{9}$/u.test(readCertificate(certificate))) label('B08');
  if (early) label('B08');
  if (early || before(issued, birth) || before(entered, birth) || before(world.asOf, birth)) label('B10');
  if (birth !== undefined && entered !== undefined && entered > addMonths(birth, 1)) {
    if (!['11', '12'].includes(row['entryType'] ?? ''))
      world.truth.trap('B09', sent.feed, sent.key, 'lawful reason for a late entry');
    else label('B09', entered > addMonths(birth, 1) + 10 ? 'yes' : 'at the edge of the due day');
  }
  if (row['certStatus'] === undefined || row['certStatus'] === '1')
    labelPlaceholder(world, sent, row['childName'] ?? row['name'] ?? '', label);
}

/** Letter O and I count as digits after the first character. */
const readCertificate = (text: string): string =>
  text.slice(0, 1) + text.slice(1).replaceAll('O', '0').replaceAll('I', '1');

function labelPlaceholder(world: World, sent: Sent, name: string, label: Label): void {
  const birth = day(sent, 'birthDate');
  if (birth === undefined || !PLACEHOLDERS.some((pattern) => pattern.test(name))) return;
  if (world.asOf > birth + 60) label('B12');
}

function labelDeath(sent: Sent, label: Label): void {
  const { row } = sent;
  const [birth, death] = [day(sent, 'birthDate'), day(sent, 'deathDate')];
  const age = birth !== undefined && death !== undefined ? yearsBetween(birth, death) : undefined;
  const stated = /^(\d+)岁$/u.exec(row['ageReported'] ?? '')?.[1];
  const later = ['cremationDate', 'issueDate', 'cancelDate'].some((field) => before(day(sent, field), death));
  const odd = age !== undefined && (age > 120 || (stated !== undefined && Math.abs(Number(stated) - age) > 2));
  if (before(death, birth) || later || odd) label('D07');
  const cancelled = day(sent, 'cancelDate');
  if (death === undefined || cancelled === undefined || cancelled <= addMonths(death, 1)) return;
  if (cancelled <= addMonths(death, 1) + 10) label('D12', 'at the edge of the due day');
  else if (row['cancelReason'] === '2') label('D12', 'declared dead');
  else label('D12', row['proofKind'] === '3' ? 'body found later' : 'yes');
}

function labelMarriage(sent: Sent, label: Label): void {
  const { row } = sent;
  const registered = row['registerDate'] ?? '';
  const match = /^B?([JL])(\d{6})-(\d{4})-\d{6}$/u.exec(row['certNo'] ?? '');
  const kind = sent.feed === 'MZ-MARR' ? 'J' : 'L';
  if (!match || match[1] !== kind || match[2] !== row['registryRegion'] || match[3] !== registered.slice(0, 4))
    label('W05');
  if (
    sent.feed === 'MZ-MARR' &&
    (tooYoung(row['birthDateA'], registered, 22) || tooYoung(row['birthDateB'], registered, 20))
  )
    label('W03');
}

function tooYoung(birthDate: string | undefined, registered: string, years: number): boolean {
  const [birth, on] = [parseDay(birthDate ?? ''), parseDay(registered)];
  return birth !== undefined && on !== undefined && yearsBetween(birth, on) < years;
}
