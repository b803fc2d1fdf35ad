import { certificateDraft } from '../births/birth-rows.ts';
import { addMonths, type Day, iso, partsOf } from '../days.ts';
import { sendMove } from '../migrants/stay-rows.ts';
import { drawGiven, surnameOf } from '../names/person-names.ts';
import type { Rng } from '../rng.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { labelAbsence } from '../truth/coverage.ts';
import { createPerson } from '../world/person.ts';
import { countyOf, drawOutsideVillage, OUTSIDE } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { type AdoptionPlan, judgeAdoption } from './adoption-judge.ts';
import { type AdoptedChild, sendAdoptedEntry, sendAdoption } from './adoption-rows.ts';

/** Tells one adoption in a village, with what the registry and the police wrote about it. */
export function tellAdoption(world: World, rng: Rng, village: string, on: Day, plan: AdoptionPlan): void {
  const hukou = plan === 'adoptersElsewhere' ? drawOutsideVillage(rng) : village;
  const child = drawChild(world, rng, hukou, on, plan);
  const day = on + rng.between(5, 40);
  if (['noRecord', 'deed', 'bornElsewhere', 'longAgo'].includes(plan)) return enterOnly(world, rng, child, day, plan);
  if (plan === 'stepchild') enterAtBirth(world, rng, child);
  if (plan === 'certifiedBefore') certify(world, rng, child);
  const adoption = sendAdoption(world, child, on, registered(plan, child, village));
  const counterpart = follow(world, rng, child, day, plan);
  if (adoption) judgeAdoption(world, child, adoption, plan, counterpart);
}

function drawChild(world: World, rng: Rng, hukou: string, on: Day, plan: AdoptionPlan): AdoptedChild {
  const birth = plan === 'longAgo' ? addMonths(world.from, -12 * 11) - rng.int(300) : on - rng.between(200, 4 * 365);
  const sex = rng.chance(0.5) ? 1 : 2;
  const parent = (of: 1 | 2) =>
    createPerson(world, rng, { sex: of, birth: addMonths(birth, -12 * rng.between(26, 42)) - rng.int(300), hukou });
  const [father, mother] = [parent(1), parent(2)];
  const year = partsOf(birth).year;
  const given = drawGiven(rng, sex, year);
  return {
    before: surnameOf(parent(sex).name) + given,
    after: surnameOf(father.name) + drawGiven(rng, sex, year),
    sex,
    birth,
    id: world.register.allot(countyOf(hukou), birth, sex),
    mother,
    father,
  };
}

/** What the registry writes beside the usual: a number the child has already, a registry away from the adopters. */
function registered(plan: AdoptionPlan, { id }: AdoptedChild, village: string): Row {
  if (plan === 'moved') return { childIdNumber: id };
  return plan === 'adoptersElsewhere' ? { registryRegion: countyOf(village), registryOrg: '示例县民政局' } : {};
}

/** What the police write afterwards. */
function follow(world: World, rng: Rng, child: AdoptedChild, day: Day, plan: AdoptionPlan): Sent | undefined {
  if (plan === 'noEntry' || plan === 'adoptersElsewhere' || plan === 'stepchild') return undefined;
  if (plan === 'dissolved') {
    sendAdoption(world, { ...child, before: child.after, after: child.before }, day + 30, { kind: '2' });
    return undefined;
  }
  if (plan === 'moved') {
    const mover = { ...child.mother, name: child.before, id: child.id, sex: child.sex, birth: child.birth };
    return sendMove(world, rng, mover, '1', day, drawOutsideVillage(rng), child.mother.hukou);
  }
  if (plan === 'enteredUnderOldName')
    return sendAdoptedEntry(world, rng, { ...child, after: child.before }, day, { formerName: '' });
  return sendAdoptedEntry(world, rng, child, day, plan === 'kept secret' ? { entryType: '19' } : {});
}

/** A stepchild stands in the household since birth, with the adopter's spouse as mother. */
function enterAtBirth(world: World, rng: Rng, child: AdoptedChild): void {
  const day = child.birth + rng.between(6, 25);
  const row: Row = { entryType: '11', formerName: '', fatherName: '', fatherIdNumber: '' };
  const sent = sendAdoptedEntry(world, rng, { ...child, after: child.before }, day, row);
  if (sent) world.truth.plant('B02', sent.feed, sent.key, 'certificate may be elsewhere');
}

/** A certificate of the birth under the old name, with a mother who never registered the child. */
function certify(world: World, rng: Rng, child: AdoptedChild): void {
  const { hukou } = child.mother;
  const mother = createPerson(world, rng, { sex: 2, birth: addMonths(child.birth, -12 * 22), hukou });
  const spec = {
    birth: child.birth,
    sex: child.sex,
    mother,
    father: undefined,
    delivered: hukou,
    follows: 'mother' as const,
  };
  const { feed, county, day, row } = certificateDraft(world, rng, spec, child.before, child.birth + rng.between(2, 20));
  const sent = world.office.send(feed, county, day, row);
  if (sent) world.truth.trap('B01', feed, sent.key, 'adopted');
}

/** An entry by adoption of which no registry of the area knows: a fault, or one of its lawful reasons. */
function enterOnly(world: World, rng: Rng, child: AdoptedChild, day: Day, plan: AdoptionPlan): void {
  const changes: Readonly<Partial<Record<AdoptionPlan, Row>>> = {
    deed: { adoptionProof: '2' },
    bornElsewhere: { birthPlaceRegion: rng.pick(OUTSIDE) },
  };
  const entry = sendAdoptedEntry(world, rng, child, day, changes[plan] ?? {});
  if (!entry) return;
  if (plan === 'deed') return world.truth.trap('B14', entry.feed, entry.key, 'notarised de-facto adoption');
  if (plan === 'bornElsewhere') return world.truth.trap('B14', entry.feed, entry.key, 'registered in another county');
  labelAbsence(world, {
    check: 'B14',
    feed: entry.feed,
    key: entry.key,
    counterpart: 'absent',
    exists: plan === 'longAgo',
    questions: [{ feed: 'MZ-ADOPT', county: entry.county, due: day, earliest: child.birth }],
    note: iso(child.birth).slice(0, 4),
  });
}
