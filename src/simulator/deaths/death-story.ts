import { iso } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Draft } from '../births/birth-records.ts';
import type { Roster } from '../rosters/delivery.ts';
import type { Sent } from '../rosters/record.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { cancellationDraft, type DeathDraft, type DeathSent, draftDeath } from './death-draft.ts';
import { judgeDates, judgeDuplicates } from './death-agreement.ts';
import { judgeDeath } from './death-judge.ts';
import { DEATH_PLANS, type DeathPlan } from './death-plans.ts';
import type { DeathSpec } from './death-rows.ts';

export interface DeathOptions {
  /** Writes every record without slips, for stories that build on it. */
  readonly clean?: boolean;
  /** A certificate exists for sure, also for a death at home. */
  readonly certified?: boolean;
  readonly graveMovedOn?: number;
}

/** Tells one death: drafts its records, spoils them as planned, sends and labels them. */
export function tellDeath(
  world: World,
  rng: Rng,
  spec: DeathSpec,
  plan: DeathPlan,
  options: DeathOptions = {},
): DeathSent {
  const clean = options.clean === true || plan !== 'plain';
  const draft = draftDeath(world, rng, spec, clean, options.certified === true);
  DEATH_PLANS[plan](draft, world, rng);
  if (plan === 'oldGrave') moveGrave(draft, options.graveMovedOn ?? spec.death);
  const sent = sendDeath(world, draft);
  followUp(world, sent, plan);
  judgeDeath(world, sent, plan === 'numberCorrected' && correctionSent(world, rng, sent));
  judgeDates(world, sent);
  judgeDuplicates(world, sent);
  return sent;
}

function moveGrave(draft: DeathDraft, on: number): void {
  const cremation = draft.cremations[0];
  if (!cremation) return;
  cremation.day = on;
  cremation.row['cremationDate'] = iso(on);
  cremation.row['deathProofKind'] = '9';
  cremation.row['deathProofNo'] = '';
}

/** Days before a batch that swallowed old cards: from the last to the first of them. */
const DUMPED = { last: 100, first: 260, every: 4 } as const;

/** Some old cremation cards reach the hub in one much later batch (Q03). */
function into(world: World, { feed, county, day }: Draft): { readonly into?: Roster } {
  const dump = world.dump;
  if (feed !== dump?.feed || county !== dump.county) return {};
  const age = dump.period.start - day;
  return age >= DUMPED.last && age <= DUMPED.first && world.serial('dump') % DUMPED.every === 0 ? { into: dump } : {};
}

function sendDeath(world: World, draft: DeathDraft): DeathSent {
  const send = (one: Draft): Sent | undefined =>
    world.office.send(one.feed, one.county, one.day, one.row, into(world, one));
  const all = (drafts: readonly Draft[]): Sent[] => drafts.map(send).filter((sent) => sent !== undefined);
  if (draft.hospital) send(draft.hospital);
  return {
    draft,
    certificates: all(draft.certificates),
    cremations: all(draft.cremations),
    cancellations: all(draft.cancellations),
    village: draft.village && send(draft.village),
    others: all(draft.others),
  };
}

function followUp(world: World, death: DeathSent, plan: DeathPlan): void {
  const [one, two] = death.certificates;
  if (!one) return;
  if (plan === 'reissued' && two && world.office.amend(one, two.registered, { certStatus: '2' }))
    world.truth.trap('D08', 'HC-DEATH', two.key, 're-issue; the old certificate is void');
  if (plan === 'voidedCertificate' && two && world.office.revoke(one, two.registered))
    world.truth.trap('D08', 'HC-DEATH', one.key, 'void certificate');
  if (plan === 'informantsNumber') world.truth.trap('D01', 'HC-DEATH', one.key, 'number of the informant');
  const [ashes] = death.cremations;
  if (plan === 'handlersNumber' && ashes) world.truth.trap('D02', 'MZ-CREM', ashes.key, 'number of the handler');
  if (plan === 'yearOnly') world.truth.trap('D06', 'HC-DEATH', one.key, 'cancellation knows the year only');
}

/** PS-CORR item 4 some weeks before the death: hospital and funeral home still use the old number. */
function correctionSent(world: World, rng: Rng, death: DeathSent): boolean {
  const { person, death: day } = death.draft.spec;
  const old = (death.certificates[0] ?? death.cremations[0])?.row['idNumber'];
  if (old === undefined) return false;
  const on = day - rng.between(20, 200);
  const row = {
    name: person.name,
    idNumber: person.id,
    previousIdNumber: old,
    item: '4',
    oldValue: old,
    newValue: person.id,
    changeDate: iso(on),
    reasonKind: '2',
  };
  return world.office.send('PS-CORR', countyOf(person.hukou), on, row) !== undefined;
}

/** A living person cancelled by mistake: a cancellation and nothing else. */
export function tellWrongCancellation(world: World, rng: Rng, spec: DeathSpec): Sent | undefined {
  const draft = draftDeath(world, rng, spec, true);
  draft.certificates = [];
  draft.cremations = [];
  draft.hospital = undefined;
  draft.certified = 'never';
  draft.cancellations = [cancellationDraft(rng, spec, { kind: '1', no: '' }, spec.death + rng.between(5, 25))];
  const sent = sendDeath(world, draft);
  judgeDeath(world, sent, false);
  return sent.cancellations[0];
}
