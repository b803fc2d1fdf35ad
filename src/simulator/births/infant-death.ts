import { addMonths, iso } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Sent } from '../rosters/record.ts';
import { nextDeathCertificateNo } from '../deaths/death-rows.ts';
import { verdictOf } from '../truth/coverage.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { ChildSent } from './birth-records.ts';

/** Days after the death in which both registrations of an infant should have been made (D16). */
const BOTH_DUE = 60;

/**
 * The death of an infant: on the hospital's newborn roster when it never left hospital, and by a certificate.
 * Registered infants are entered and cancelled together (公通字〔2021〕12号 §25).
 */
export function tellInfantDeath(world: World, rng: Rng, child: ChildSent, registered: boolean): void {
  const { spec } = child.draft;
  const stayed = child.roster?.row['dischargedAlive'] === '否';
  const entry = child.entries[0];
  const death = stayed
    ? spec.birth + rng.between(1, 4)
    : Math.max(spec.birth + rng.between(5, 40), (entry?.registered ?? 0) + 1);
  const certificate = sendCertificate(world, rng, child, death);
  const cancelled = registered && entry ? cancel(world, rng, child, entry, death) : undefined;
  // Nobody can know of a death that no roster shows yet.
  if (!certificate && !stayed) child.draft.alive = true;
  judge(world, child, death, certificate, cancelled !== undefined);
}

function sendCertificate(world: World, rng: Rng, child: ChildSent, death: number): Sent | undefined {
  const { spec, name } = child.draft;
  const county = world.county(spec.delivered);
  const issued = death + rng.between(0, 3);
  const entry = child.entries[0];
  return world.office.send('HC-DEATH', county.code, issued, {
    deathCertNo: nextDeathCertificateNo(world, county.code, issued),
    name: entry?.row['name'] ?? name,
    sex: String(spec.sex),
    nationality: 'CHN',
    idType: entry ? '居民身份证' : '',
    idNumber: entry?.row['idNumber'] ?? '',
    birthDate: iso(spec.birth),
    deathDate: iso(death),
    deathPlaceKind: '1',
    deathPlaceRegion: county.code,
    hukouRegion: countyOf(spec.mother.hukou),
    residenceRegion: spec.mother.residence,
    issueDate: iso(issued),
    issuerOrg: rng.pick(county.hospitals).name,
    isInferred: '否',
    certStatus: '1',
  });
}

function cancel(world: World, rng: Rng, child: ChildSent, entry: Sent, death: number): Sent | undefined {
  const day = Math.min(death + rng.between(5, 27), addMonths(death, 1) - 1);
  const { name = '', sex = '', birthDate = '', idNumber = '', hukouRegion = '', policeStation = '' } = entry.row;
  return world.office.send('PS-DEATH', entry.county, day, {
    name,
    sex,
    birthDate,
    idNumber,
    deathDate: iso(death),
    cancelDate: iso(day),
    cancelReason: '1',
    proofKind: '1',
    hukouRegion,
    policeStation,
  });
}

function judge(world: World, child: ChildSent, death: number, certificate: Sent | undefined, both: boolean): void {
  const hukou = child.draft.spec.mother.hukou;
  const noted = child.roster?.row['dischargedAlive'] === '否' ? child.roster : undefined;
  const subject = certificate ?? noted;
  if (!subject || !world.covers(hukou)) return;
  const members = [certificate, noted].flatMap((sent) => (sent ? [sent.key] : [])).join(';');
  if (both) return world.truth.trap('D16', subject.feed, subject.key, 'entered and cancelled together');
  const county = countyOf(hukou);
  const question = { county, due: death + BOTH_DUE, earliest: child.draft.spec.birth };
  const verdict = verdictOf(world, [
    { feed: 'PS-BIRTH', ...question },
    { feed: 'PS-DEATH', ...question },
  ]);
  const entered = child.entries.length > 0;
  world.truth.plant('D16', subject.feed, subject.key, entered ? 'entered, but not cancelled' : verdict, members);
  if (entered && certificate)
    world.truth.plant('D01', 'HC-DEATH', certificate.key, verdict === 'yes' ? 'registered infant, see D16' : verdict);
}
