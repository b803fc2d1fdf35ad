import { addMonths, parseDay } from '../days.ts';
import { validId } from '../identity.ts';
import { isLunarPair } from '../lunar.ts';
import { sameName } from '../names/variants.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { labelAbsence } from '../truth/coverage.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { ChildSent } from './birth-records.ts';

/** Grace after the legal month: births 15 days (B01), hospital births 30 days (B04). */
const ENTRY_GRACE = 15;
const CERTIFICATE_GRACE = 30;

const PLACEHOLDER = /之(子|女|婴)|宝宝$|(无名|未取名|待取名)/u;
const live = (certificate: Sent, replaced: ReadonlySet<string>): boolean =>
  !certificate.void && certificate.row['certStatus'] === '1' && !replaced.has(certificate.key);

/** Numbers that a later certificate of the chain replaces. */
export const replacedBy = (certificates: readonly Sent[]): ReadonlySet<string> =>
  new Set(certificates.filter((sent) => !sent.void).map((sent) => sent.row['replacesCertNo'] ?? ''));

/** Labels the absences B01, B02 and B04 of one child. */
export function judgeBirth(world: World, child: ChildSent): void {
  const replaced = replacedBy(child.certificates);
  const certificates = child.certificates.filter((sent) => live(sent, replaced));
  const entries = child.entries.filter((sent) => !sent.void);
  for (const certificate of certificates) judgeCertificate(world, child, certificate, entries);
  for (const entry of entries) judgeEntry(world, child, entry, certificates);
  if (child.roster && child.roster.row['dischargedAlive'] === '是')
    judgeRoster(world, child, child.roster, certificates);
}

function judgeCertificate(world: World, child: ChildSent, certificate: Sent, entries: readonly Sent[]): void {
  const { spec, alive, entered } = child.draft;
  const expected = [spec.mother.hukou, spec.father?.hukou ?? '']
    .filter((region) => region !== '' && world.covers(region))
    .map(countyOf);
  if (!alive || expected.length === 0)
    return world.truth.trap('B01', 'HC-BIRTH', certificate.key, alive ? 'no covered hukou' : 'child died');
  if (entries.length === 0 && entered === 'outside')
    return world.truth.plant('B01', 'HC-BIRTH', certificate.key, 'entered outside the area, where the hub cannot look');
  if (entries.some((entry) => entry.county !== certificate.county))
    world.truth.trap('B01', 'HC-BIRTH', certificate.key, 'entered in the other county');
  labelAbsence(world, {
    check: 'B01',
    feed: 'HC-BIRTH',
    key: certificate.key,
    counterpart: linkOf(certificate.row, entries),
    exists: entered !== 'never',
    questions: [...new Set(expected)].map((county) => ({
      feed: 'PS-BIRTH',
      county,
      due: addMonths(spec.birth, 1) + ENTRY_GRACE,
      earliest: spec.birth,
    })),
  });
}

function judgeEntry(world: World, child: ChildSent, entry: Sent, certificates: readonly Sent[]): void {
  const place = entry.row['birthPlaceRegion'] || countyOf(entry.row['hukouRegion'] ?? '');
  if (!['11', '12'].includes(entry.row['entryType'] ?? '')) return;
  if (!world.covers(place)) return world.truth.trap('B02', 'PS-BIRTH', entry.key, 'born outside the area');
  const second = child.entries.indexOf(entry) > 0 && certificates.length > 0 && child.entries[0]?.key !== entry.key;
  if (second) return world.truth.plant('B02', 'PS-BIRTH', entry.key, 'second entry of a certified child');
  labelAbsence(world, {
    check: 'B02',
    feed: 'PS-BIRTH',
    key: entry.key,
    counterpart: linkOf(entry.row, certificates),
    exists: child.draft.certified === 'covered',
    questions: [{ feed: 'HC-BIRTH', county: countyOf(place), due: entry.registered, earliest: child.draft.spec.birth }],
  });
}

function judgeRoster(world: World, child: ChildSent, roster: Sent, certificates: readonly Sent[]): void {
  if (PLACEHOLDER.test(roster.row['childLabel'] ?? ''))
    world.truth.trap('B12', roster.feed, roster.key, 'a hospital may write a placeholder on its roster');
  const { spec, certified } = child.draft;
  if (certificates.length === 0 && certified === 'outside')
    return world.truth.plant('B04', roster.feed, roster.key, 'certified outside the area, where the hub cannot look');
  labelAbsence(world, {
    check: 'B04',
    feed: roster.feed,
    key: roster.key,
    counterpart: linkOf(roster.row, certificates),
    exists: certified === 'covered',
    questions: [
      {
        feed: 'HC-BIRTH',
        county: roster.county,
        due: addMonths(spec.birth, 1) + CERTIFICATE_GRACE,
        earliest: spec.birth,
      },
    ],
  });
}

function linkOf(row: Row, others: readonly Sent[]): 'absent' | 'linked' | 'unlinkable' {
  if (others.length === 0) return 'absent';
  return others.some((other) => sameBirth(row, other.row)) ? 'linked' : 'unlinkable';
}

/** The letters O and I are read as digits after the first character. */
const readNumber = (text = ''): string => text.slice(0, 1) + text.slice(1).replaceAll('O', '0').replaceAll('I', '1');
const sameCertificate = (a: Row, b: Row): boolean => {
  const number = readNumber(a['birthCertNo']);
  return number !== '' && number === readNumber(b['birthCertNo']);
};

/** Whether two records of one birth share a number, or a mother with a day and a sex, or a name with them. */
function sameBirth(a: Row, b: Row): boolean {
  if (sameCertificate(a, b)) return true;
  if (a['sex'] !== b['sex']) return false;
  const gap = Math.abs((parseDay(a['birthDate'] ?? '') ?? 0) - (parseDay(b['birthDate'] ?? '') ?? 0));
  const mothers =
    sameNumber(a['motherIdNumber'], b['motherIdNumber']) ||
    (!!a['motherName'] && sameName(a['motherName'], b['motherName'] ?? ''));
  if (gap <= 1 && mothers) return true;
  return gap === 0 && sameName(a['childName'] ?? a['name'] ?? a['childLabel'] ?? '', b['childName'] ?? b['name'] ?? '');
}

const sameNumber = (a = '', b = ''): boolean =>
  a !== '' && (a === b || (validId(a) !== undefined && validId(a) === validId(b)));

/** Labels B03 for the entry that carries a certificate's number, on the certificate of its chain that stands. */
export function judgeContent(
  world: World,
  cited: Sent,
  entry: Sent,
  all: readonly Sent[],
  renamedLater: boolean,
): void {
  if (cited.void || entry.void || !sameCertificate(cited.row, entry.row)) return;
  const certificate = all.find((one) => !one.void && one.row['replacesCertNo'] === cited.key) ?? cited;
  const [a, b] = [certificate.row, entry.row];
  const verdicts = [sexVerdict(a, b), dateVerdict(a, b), nameVerdict(a, b, renamedLater), motherVerdict(a, b)];
  if (verdicts.includes('differs')) world.truth.plant('B03', 'HC-BIRTH', certificate.key, 'yes');
  else if (verdicts.includes('tolerated'))
    world.truth.plant('B03', 'HC-BIRTH', certificate.key, 'difference within tolerance');
  else if (renamedLater || (b['formerName'] ?? '') !== '')
    world.truth.trap('B03', 'HC-BIRTH', certificate.key, 'renamed lawfully');
}

type Verdict = 'same' | 'differs' | 'tolerated';

const sexVerdict = (a: Row, b: Row): Verdict => (a['sex'] === b['sex'] ? 'same' : 'differs');

function dateVerdict(a: Row, b: Row): Verdict {
  const [x, y] = [parseDay(a['birthDate'] ?? ''), parseDay(b['birthDate'] ?? '')];
  if (x === undefined || y === undefined || x === y) return 'same';
  const midnight = Math.abs(x - y) === 1 && /^(23:[345]|00:[0-2]|00:30)/u.test(a['birthTime'] ?? '');
  return midnight || isLunarPair(x, y) ? 'tolerated' : 'differs';
}

function nameVerdict(a: Row, b: Row, renamedLater: boolean): Verdict {
  const [certified = '', registered = '', former = ''] = [a['childName'], b['name'], b['formerName']];
  if (
    certified === registered ||
    certified === former ||
    PLACEHOLDER.test(certified) ||
    PLACEHOLDER.test(registered) ||
    renamedLater
  )
    return 'same';
  return sameName(certified, registered) ? 'tolerated' : 'differs';
}

function motherVerdict(a: Row, b: Row): Verdict {
  const [x = '', y = ''] = [a['motherIdNumber'], b['motherIdNumber']];
  return x === '' || y === '' || x === y || sameNumber(x, y) ? 'same' : 'differs';
}
