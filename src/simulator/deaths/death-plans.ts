import { iso, parseDay } from '../days.ts';
import type { Rng } from '../rng.ts';
import type { Draft } from '../births/birth-records.ts';
import { writeDown, REGISTER } from '../world/noise.ts';
import { createPerson } from '../world/person.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { DeathDraft } from './death-draft.ts';
import { nextDeathCertificateNo } from './death-rows.ts';

type Plan = (draft: DeathDraft, world: World, rng: Rng) => void;

const set = (draft: Draft | undefined, changes: Record<string, string>): void => {
  if (draft) Object.assign(draft.row, changes);
};

function redate(draft: Draft | undefined, field: string, day: number): void {
  if (!draft) return;
  draft.row[field] = iso(day);
  draft.day = day;
}

const dropCancellation = (draft: DeathDraft): void => {
  draft.cancellations = [];
  draft.cancelled = 'never';
};

function dropEvidence(draft: DeathDraft): void {
  draft.certificates = [];
  draft.cremations = [];
  draft.hospital = undefined;
  draft.certified = 'never';
}

function again(draft: Draft | undefined, changes: Record<string, string>, days: number): Draft[] {
  return draft ? [draft, { ...draft, day: draft.day + days, row: { ...draft.row, ...changes } }] : [];
}

function duplicateCertificate(draft: DeathDraft, world: World, days: number): void {
  const one = draft.certificates[0];
  if (!one) return;
  const day = one.day + days;
  draft.certificates = again(
    one,
    { deathCertNo: nextDeathCertificateNo(world, one.county, day), issueDate: iso(day) },
    days,
  );
}

/** Somebody else's number in the column of the dead: the relative who reports, or who hands over the ashes. */
const relativesNumber = (draft: DeathDraft, world: World, rng: Rng): string => {
  const { person } = draft.spec;
  return createPerson(world, rng, {
    sex: rng.chance(0.5) ? 1 : 2,
    birth: person.birth + rng.between(8000, 11_000),
    hukou: person.hukou,
  }).id;
};

function shiftDate(draft: Draft | undefined, field: string, days: number): void {
  const day = parseDay(draft?.row[field] ?? '');
  if (draft && day !== undefined) draft.row[field] = iso(day + days);
}

export const DEATH_PLANS = {
  plain: () => {},
  notCancelled: dropCancellation,
  noEvidence: (draft) => {
    dropEvidence(draft);
    set(draft.cancellations[0], { proofKind: '1', proofNo: '' });
  },
  noCertificate: (draft) => {
    draft.certificates = [];
    draft.hospital = undefined;
    draft.certified = 'never';
    set(draft.cremations[0], { deathProofKind: '9', deathProofNo: '' });
    set(draft.cancellations[0], { proofKind: '5', proofNo: '' });
  },
  dateDiffers: (draft, _world, rng) => {
    const days = rng.chance(0.3) ? rng.between(32, 60) : rng.between(3, 15);
    shiftDate(draft.cancellations[0], 'deathDate', -days);
    if (draft.cancellations.length === 0) shiftDate(draft.cremations[0], 'deathDate', -days);
  },
  cancelledBeforeDeath: (draft, _world, rng) =>
    redate(draft.cancellations[0], 'cancelDate', draft.spec.death - rng.between(1, 20)),
  crematedBeforeDeath: (draft, _world, rng) =>
    redate(draft.cremations[0], 'cremationDate', draft.spec.death - rng.between(1, 9)),
  issuedBeforeDeath: (draft, _world, rng) =>
    redate(draft.certificates[0], 'issueDate', draft.spec.death - rng.between(1, 9)),
  wrongAge: (draft, _world, rng) => set(draft.certificates[0], { ageReported: `${rng.between(1, 9) + 108}岁` }),
  twoCertificates: (draft, world, rng) => duplicateCertificate(draft, world, rng.between(3, 40)),
  twoCremations: (draft, world, rng) => {
    const one = draft.cremations[0];
    if (!one) return;
    const days = rng.between(0, 2);
    const cremationNo = `${one.row['cremationNo'] ?? ''}-2`;
    draft.cremations = again(one, { cremationNo, cremationDate: iso(one.day + days) }, days);
  },
  cancelledLate: (draft, _world, rng) =>
    redate(draft.cancellations[0], 'cancelDate', draft.spec.death + rng.between(60, 300)),
  reissued: (draft, world, rng) => {
    duplicateCertificate(draft, world, rng.between(10, 60));
    set(draft.certificates[1], { reissue: '是' });
  },
  voidedCertificate: (draft, world, rng) => {
    duplicateCertificate(draft, world, rng.between(2, 20));
  },
  informantsNumber: (draft, world, rng) => set(draft.certificates[0], { idNumber: relativesNumber(draft, world, rng) }),
  handlersNumber: (draft, world, rng) => set(draft.cremations[0], { idNumber: relativesNumber(draft, world, rng) }),
  yearOnly: (draft) => set(draft.cancellations[0], { deathDate: iso(draft.spec.death).slice(0, 4) }),
  numberCorrected: (draft, world, rng) => {
    const { person } = draft.spec;
    const old = world.register.allot(countyOf(person.hukou), person.birth + rng.between(1, 300), person.sex);
    for (const one of [...draft.certificates, ...draft.cremations])
      set(one, { idNumber: old, birthDate: iso(parseDay(`${old.slice(6, 14)}`) ?? person.birth) });
  },
  unnatural: (draft, world) => {
    dropEvidenceExceptCremation(draft);
    const { person, death, where } = draft.spec;
    const certificateNo = `公非${where}${String(world.serial('unnatural')).padStart(5, '0')}`;
    const row = {
      certificateNo,
      ...writeDown(person, REGISTER, world.rng),
      foundDate: iso(death),
      deathDate: iso(death),
      placeRegion: where,
      hukouRegion: person.hukou,
      identStatus: '1',
    };
    draft.others = [{ feed: 'PS-UNNAT', county: countyOf(where), day: death, row }];
    set(draft.cremations[0], { deathProofKind: '2', deathProofNo: certificateNo });
    set(draft.cancellations[0], { proofKind: '3', proofNo: certificateNo });
  },
  declared: (draft, world) => {
    dropEvidence(draft);
    draft.village = undefined;
    const { person, death } = draft.spec;
    const judgmentNo = `(${iso(death).slice(0, 4)})29民特${world.serial('judgment')}号`;
    const row = {
      judgmentNo,
      ...writeDown(person, REGISTER, world.rng),
      judgmentDate: iso(death),
      kind: '2',
      effectiveDeathDate: iso(death),
      hukouRegion: person.hukou,
    };
    draft.others = [{ feed: 'CT-DECL', county: countyOf(person.hukou), day: death, row }];
    set(draft.cancellations[0], { cancelReason: '2', proofKind: '4', proofNo: judgmentNo });
  },
  oldGrave: (draft) => {
    draft.certificates = [];
    draft.hospital = undefined;
    draft.village = undefined;
  },
} as const satisfies Record<string, Plan>;

export type DeathPlan = keyof typeof DEATH_PLANS;

function dropEvidenceExceptCremation(draft: DeathDraft): void {
  draft.certificates = [];
  draft.hospital = undefined;
  draft.certified = 'never';
}
