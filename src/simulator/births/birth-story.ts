import { type Day, iso, parseDay } from '../days.ts';
import { validId } from '../identity.ts';
import type { Rng } from '../rng.ts';
import type { Sent } from '../rosters/record.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { BirthSpec, ChildDraft, ChildSent, Draft } from './birth-records.ts';
import { draftChild } from './birth-draft.ts';
import { judgeBirth, judgeContent, replacedBy } from './birth-judge.ts';
import { BIRTH_PLANS, type BirthPlan } from './birth-plans.ts';
import { tellInfantDeath } from './infant-death.ts';

/** The last ordinary entry, whose certificate number somebody else may type by mistake. */
interface Neighbour {
  readonly number: string;
  readonly key: string;
}
const neighbours = new WeakMap<World, Neighbour>();

/** Tells one delivery: drafts the records of each child, spoils them as planned, sends and labels them. */
export function tellBirth(world: World, rng: Rng, specs: readonly BirthSpec[], plan: BirthPlan): readonly ChildSent[] {
  const drafts = specs.map((spec) => {
    const child = draftChild(world, rng, spec);
    if (plan === 'infantUnregistered' || plan === 'infantRegistered') child.alive = false;
    BIRTH_PLANS[plan](child, world, rng);
    if (plan === 'infantUnregistered' && child.roster && rng.chance(0.5)) neverLeftHospital(child);
    if (plan === 'numberOfAnother') typeNeighboursNumber(world, child);
    return child;
  });
  if (plan === 'twinsNumber') typeTwinsNumber(drafts);
  const children = drafts.map((child) => sendChild(world, child));
  for (const child of children) followUp(world, rng, child, plan);
  for (const child of children) judgeBirth(world, child);
  judgeTwoCertificates(world, children);
  judgeTwins(world, children);
  if (plan === 'plain') remember(world, children[0]);
  return children;
}

/** The newborn roster itself says that the child died; no certificate was issued. */
function neverLeftHospital(child: ChildDraft): void {
  if (child.roster) child.roster.row['dischargedAlive'] = '否';
  child.certificates = [];
  child.certified = 'never';
}

function sendChild(world: World, draft: ChildDraft): ChildSent {
  const send = (one: Draft): Sent | undefined =>
    world.office.send(one.feed, one.county, one.day, one.row, one.org === undefined ? {} : { org: one.org });
  const kept = (sent: Sent | undefined): sent is Sent => sent !== undefined;
  const roster = draft.roster && send(draft.roster);
  const sent: ChildSent = {
    draft,
    certificates: draft.certificates.map(send).filter(kept),
    roster,
    entries: draft.entries.map(send).filter(kept),
  };
  return sent;
}

/** What departments do afterwards: change names, correct numbers, void certificates, report deaths. */
function followUp(world: World, rng: Rng, child: ChildSent, plan: BirthPlan): void {
  const [certificate, second] = child.certificates;
  const [entry, again] = child.entries;
  const renamed =
    plan === 'renamedLater' &&
    entry !== undefined &&
    correct(world, entry, entry.registered + rng.between(1, 60), '1', child.draft.name, entry.row['name'] ?? '') !==
      undefined;
  if (plan === 'idRecoded' && entry && again)
    correct(world, again, again.registered, '4', entry.row['idNumber'] ?? '', again.row['idNumber'] ?? '');
  if (plan === 'voided' && certificate && second && world.office.revoke(certificate, second.registered))
    world.truth.trap('B06', 'HC-BIRTH', certificate.key, 'voided certificate');
  if (plan === 'placeholderReplaced' && certificate && second) {
    world.office.amend(certificate, second.registered, { certStatus: '2' });
    world.truth.trap('B12', 'HC-BIRTH', certificate.key, 'placeholder replaced by a new certificate');
  }
  if (!child.draft.alive) tellInfantDeath(world, rng, child, plan === 'infantRegistered');
  judgeEntries(world, child, plan);
  if (entry) for (const one of child.certificates) judgeContent(world, one, entry, child.certificates, renamed);
  if (plan === 'reissued' && certificate && second)
    world.truth.trap('B06', 'HC-BIRTH', second.key, 're-issue that names the old certificate');
  if (plan === 'lettersForDigits' && entry) world.truth.trap('B08', 'PS-BIRTH', entry.key, 'letter O for zero');
}

function correct(
  world: World,
  entry: Sent,
  day: Day,
  item: string,
  oldValue: string,
  newValue: string,
): Sent | undefined {
  const row = {
    name: entry.row['name'] ?? '',
    idNumber: entry.row['idNumber'] ?? '',
    previousIdNumber: item === '4' ? oldValue : '',
    item,
    oldValue,
    newValue,
    changeDate: iso(day),
    reasonKind: item === '1' ? '1' : '2',
  };
  return world.office.send('PS-CORR', entry.county, day, row);
}

/** I05: one child, two entries under two valid numbers. */
function judgeEntries(world: World, child: ChildSent, plan: BirthPlan): void {
  const [one, two] = child.entries;
  if (!one || !two) return;
  if (plan === 'idRecoded') {
    for (const check of ['B07', 'I05'])
      world.truth.trap(check, 'PS-BIRTH', two.key, 'number corrected (PS-CORR item 4)');
    return;
  }
  world.truth.plant('I05', 'PS-BIRTH', two.key, 'yes', `${one.key};${two.key}`);
}

/** B06: two valid certificates of one mother, day and sex that no chain and no twin index explains. */
function judgeTwoCertificates(world: World, children: readonly ChildSent[]): void {
  const all = children.flatMap((child) => child.certificates);
  const replaced = replacedBy(all);
  const valid = all.filter((sent) => !sent.void && sent.row['certStatus'] === '1' && !replaced.has(sent.key));
  const listed = children.filter((child) => child.roster).length;
  for (const [i, a] of valid.entries())
    for (const b of valid.slice(i + 1)) {
      if (!looksTheSame(a, b)) continue;
      const twins =
        children.length > 1 &&
        !children.some((child) => child.certificates.includes(a) && child.certificates.includes(b));
      if (twins && listed > 1) world.truth.trap('B06', 'HC-BIRTH', a.key, 'twins, both on the hospital roster');
      else
        world.truth.plant(
          'B06',
          'HC-BIRTH',
          a.key,
          twins ? 'twins without index and without roster' : 'yes',
          `${a.key};${b.key}`,
        );
    }
}

function looksTheSame(a: Sent, b: Sent): boolean {
  const [x, y] = [a.row, b.row];
  const gap = Math.abs((parseDay(x['birthDate'] ?? '') ?? 0) - (parseDay(y['birthDate'] ?? '') ?? 0));
  const [mother, other] = [writtenNumber(x['motherIdNumber'] ?? ''), writtenNumber(y['motherIdNumber'] ?? '')];
  const indexed =
    (x['multipleIndex'] ?? '') !== '' && (y['multipleIndex'] ?? '') !== '' && x['multipleIndex'] !== y['multipleIndex'];
  return !indexed && gap <= 1 && x['sex'] === y['sex'] && mother !== undefined && mother === other;
}

/** Passports and numbers that fail their own test still equal themselves when both certificates carry them. */
const writtenNumber = (text: string): string | undefined => validId(text) ?? (text === '' ? undefined : text);

function judgeTwins(world: World, children: readonly ChildSent[]): void {
  const [one, two] = children;
  if (!one || !two) return;
  const [a, b] = [one.entries[0], two.entries[0]];
  if (one.certificates[0]) world.truth.trap('B06', 'HC-BIRTH', one.certificates[0].key, 'twins');
  const number = a?.row['birthCertNo'] ?? '';
  if (a && b && number !== '' && number === b.row['birthCertNo'])
    for (const entry of [a, b]) world.truth.plant('B07', 'PS-BIRTH', entry.key, 'yes');
}

function typeTwinsNumber([one, two]: readonly ChildDraft[]): void {
  const [a, b] = [one?.entries[0], two?.entries[0]];
  if (a && b) b.row['birthCertNo'] = a.row['birthCertNo'] ?? '';
}

function remember(world: World, child: ChildSent | undefined): void {
  const entry = child?.entries[0];
  if (entry && child.certificates.length > 0 && countyOf(entry.row['hukouRegion'] ?? '') === entry.county)
    neighbours.set(world, { number: entry.row['birthCertNo'] ?? '', key: entry.key });
}

function typeNeighboursNumber(world: World, child: ChildDraft): void {
  const [neighbour, entry] = [neighbours.get(world), child.entries[0]];
  if (!neighbour || !entry || !world.office.delivery.find(entry.feed, entry.county, entry.day)) return;
  neighbours.delete(world);
  const own = entry.row['idNumber'] ?? '';
  entry.row['birthCertNo'] = neighbour.number;
  for (const key of [neighbour.key, own]) world.truth.plant('B07', 'PS-BIRTH', key, 'yes');
}
