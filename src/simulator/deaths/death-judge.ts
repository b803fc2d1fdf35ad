import { addMonths, type Day, parseDay } from '../days.ts';
import type { Sent } from '../rosters/record.ts';
import { labelAbsence, type Question } from '../truth/coverage.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { DeathSent } from './death-draft.ts';
import { link, valid } from './death-links.ts';

/** Days: grace after the legal month (D01, D02), and the waiting times of D03, D04 and D10. */
const DAYS = { grace: 15, evidence: 60, certificate: 45, village: 45 } as const;

/** Labels every absence around one death. `renumbered` is set when PS-CORR explains two numbers. */
export function judgeDeath(world: World, death: DeathSent, renumbered: boolean): void {
  const certificates = valid(death.certificates);
  const cremations = valid(death.cremations);
  const cancellations = valid(death.cancellations);
  const { person } = death.draft.spec;
  const citizen = person.idType === 'CN_ID';
  for (const one of certificates) judgeCancelled(world, death, 'D01', one, cancellations, citizen, renumbered);
  for (const one of cremations) judgeCancelled(world, death, 'D02', one, cancellations, citizen, renumbered);
  for (const one of cancellations)
    judgeEvidence(world, death, one, [...certificates, ...cremations, ...death.others], renumbered);
  for (const one of cremations)
    judgeCremation(world, death, one, [...certificates, ...death.others.filter((other) => other.feed === 'PS-UNNAT')]);
  judgeHome(world, death, cancellations, certificates);
}

function judgeCancelled(
  world: World,
  death: DeathSent,
  check: string,
  one: Sent,
  cancellations: readonly Sent[],
  citizen: boolean,
  renumbered: boolean,
): void {
  const { spec, cancelled } = death.draft;
  const hukou = spec.person.hukou;
  if (!citizen || !world.covers(hukou))
    return world.truth.trap(check, one.feed, one.key, citizen ? 'no covered hukou' : 'no mainland hukou');
  const county = countyOf(hukou);
  const due = addMonths(spec.death, 1) + DAYS.grace;
  if (cancellations.some((other) => other.county !== one.county))
    world.truth.trap(check, one.feed, one.key, 'died in another county than that of the hukou');
  else if (renumbered) world.truth.trap(check, one.feed, one.key, 'number corrected before death (PS-CORR item 4)');
  const counterpart = renumbered && cancellations.length > 0 ? 'linked' : link(one, cancellations);
  labelAbsence(world, {
    check,
    feed: one.feed,
    key: one.key,
    counterpart,
    exists: cancelled === 'covered',
    questions: [{ feed: 'PS-DEATH', county, due, earliest: spec.death }],
  });
}

function judgeEvidence(
  world: World,
  death: DeathSent,
  one: Sent,
  evidence: readonly Sent[],
  renumbered: boolean,
): void {
  const { spec, certified } = death.draft;
  const label = (verdict: string): void => world.truth.plant('D03', 'PS-DEATH', one.key, verdict);
  if (one.row['cancelReason'] !== '1') return world.truth.trap('D03', 'PS-DEATH', one.key, 'declared dead');
  if (one.row['proofKind'] === '2') return;
  if (evidence.some((other) => other.county !== one.county))
    world.truth.trap('D03', 'PS-DEATH', one.key, 'evidence in the other county');
  if (evidence.length > 0) {
    if (!renumbered && link(one, evidence) === 'unlinkable') label('counterpart side has no usable key');
    return;
  }
  if (certified === 'outside') return label('evidence outside the area, where the hub cannot look');
  if (one.row['proofKind'] === '5') return label('village proof; burial area decides');
  const due = one.registered + DAYS.evidence;
  const ask = (county: string): Question[] =>
    ['HC-DEATH', 'MZ-CREM', 'PS-UNNAT', 'CT-DECL'].map((feed) => ({ feed, county, due, earliest: spec.death }));
  labelAbsence(world, {
    check: 'D03',
    feed: 'PS-DEATH',
    key: one.key,
    counterpart: 'absent',
    exists: certified === 'covered' || death.draft.cremations.length > 0,
    questions: everywhere(world, one.county).flatMap(ask),
  });
}

/** The own county first, then the others: evidence may come from any of them. */
const everywhere = (world: World, own: string): string[] => [
  own,
  ...world.counties.map((county) => county.code).filter((code) => code !== own),
];

function judgeCremation(world: World, death: DeathSent, one: Sent, evidence: readonly Sent[]): void {
  const { spec, certified } = death.draft;
  const cremated = parseDay(one.row['cremationDate'] ?? '') ?? one.registered;
  if (spec.death < addMonths(cremated, -12)) return world.truth.trap('D04', one.feed, one.key, 'old grave moved');
  if (evidence.length === 0 && certified === 'outside')
    return world.truth.plant('D04', one.feed, one.key, 'certified outside the area');
  const due = cremated + DAYS.certificate;
  const counties = [...new Set([one.county, countyOf(spec.person.hukou)])].filter((county) => world.covers(county));
  labelAbsence(world, {
    check: 'D04',
    feed: one.feed,
    key: one.key,
    counterpart: link(one, evidence),
    exists: certified === 'covered' || death.draft.others.length > 0,
    questions: counties.flatMap((county) =>
      ['HC-DEATH', 'PS-UNNAT'].map((feed) => ({ feed, county, due, earliest: spec.death })),
    ),
  });
}

/** D10 is one question about one death, whichever of the two records asks it. */
function judgeHome(
  world: World,
  death: DeathSent,
  cancellations: readonly Sent[],
  certificates: readonly Sent[],
): void {
  const { certified } = death.draft;
  const village = death.village && !death.village.void ? [death.village] : [];
  const asking = [...village, ...cancellations.filter((one) => one.row['proofKind'] === '5')];
  const [subject] = asking;
  if (!subject) return;
  const outside = certificates.length === 0 && certified === 'outside';
  const note = asking.map((one) => one.key).join(';');
  for (const one of asking) {
    if (outside) world.truth.plant('D10', one.feed, one.key, 'certified outside the area', note);
    else labelHome(world, death, one, certificates, one === subject, note);
  }
}

function labelHome(
  world: World,
  death: DeathSent,
  one: Sent,
  certificates: readonly Sent[],
  first: boolean,
  note: string,
): void {
  const { spec, certified } = death.draft;
  const county = countyOf(spec.person.hukou);
  const due: Day = spec.death + DAYS.village;
  if (!first && certificates.length === 0) return;
  labelAbsence(world, {
    check: 'D10',
    feed: one.feed,
    key: one.key,
    counterpart: link(one, certificates),
    exists: certified === 'covered',
    note,
    questions: [{ feed: 'HC-DEATH', county, due, earliest: spec.death }],
  });
}
