import { iso } from '../days.ts';
import type { Sex } from '../identity.ts';
import { drawGiven, placeholderName, surnameOf } from '../names/person-names.ts';
import { variantOf } from '../names/variants.ts';
import type { Rng } from '../rng.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { ChildDraft, Draft } from './birth-records.ts';
import { nextCertificateNo } from './birth-rows.ts';

/** A mistake or an unusual course, applied to the drafts of a child before they are sent. */
type Plan = (child: ChildDraft, world: World, rng: Rng) => void;

const first = (drafts: readonly Draft[]): Draft | undefined => drafts[0];
const setEntry = (child: ChildDraft, changes: Record<string, string>): void => {
  const entry = first(child.entries);
  if (entry) Object.assign(entry.row, changes);
};
const setCertificate = (child: ChildDraft, changes: Record<string, string>): void => {
  const certificate = first(child.certificates);
  if (certificate) Object.assign(certificate.row, changes);
};

function dropEntry(child: ChildDraft): void {
  child.entries = [];
  child.entered = 'never';
}

function dropCertificate(child: ChildDraft): void {
  child.certificates = [];
  child.certified = 'never';
  setEntry(child, { birthCertNo: '' });
}

/** Another number for the child, as if the register had this sex and day. */
const recode = (child: ChildDraft, world: World, sex: Sex, birth: number): string =>
  world.register.allot(countyOf(first(child.entries)?.row['hukouRegion'] ?? child.spec.mother.hukou), birth, sex);

const otherGiven = (child: ChildDraft, rng: Rng): string => {
  for (;;) {
    const name = surnameOf(child.name) + drawGiven(rng, child.spec.sex, 2020);
    if (name !== child.name) return name;
  }
};

/** A second certificate for the same child. */
function issueAgain(child: ChildDraft, world: World, rng: Rng, type: '2' | '3', replaces: boolean): void {
  const one = first(child.certificates);
  if (!one) return;
  const day = one.day + rng.between(25, 160);
  const birthCertNo = nextCertificateNo(world, day);
  const replacesCertNo = replaces ? (one.row['birthCertNo'] ?? '') : '';
  child.certificates.push({
    ...one,
    day,
    row: {
      ...one.row,
      birthCertNo,
      issueType: type,
      replacesCertNo,
      issueDate: iso(day),
      certEdition: iso(day) < '2023-04-01' ? '6' : '7',
    },
  });
}

/** One number typed wrong at the counter. */
function mangle(number: string, rng: Rng): string {
  return rng.pick([number.slice(1), number.slice(0, 9), `${number}${rng.between(10, 99)}`]);
}

export const BIRTH_PLANS = {
  plain: () => {},
  noEntry: dropEntry,
  noCertificate: dropCertificate,
  neither: (child) => {
    dropCertificate(child);
    dropEntry(child);
  },
  nameDiffers: (child, _world, rng) => setEntry(child, { name: otherGiven(child, rng) }),
  sexDiffers: (child, world) => {
    const sex: Sex = child.spec.sex === 1 ? 2 : 1;
    setEntry(child, { sex: String(sex), idNumber: recode(child, world, sex, child.spec.birth) });
  },
  dateDiffers: (child, world, rng) => {
    const birth = child.spec.birth - rng.between(2, 9);
    setEntry(child, { birthDate: iso(birth), idNumber: recode(child, world, child.spec.sex, birth) });
  },
  motherDiffers: (child, world, rng) => {
    const { mother } = child.spec;
    if (mother.idType === 'CN_ID')
      setCertificate(child, {
        motherIdNumber: world.register.allot(countyOf(mother.hukou), mother.birth - rng.between(7000, 10_000), 2),
      });
  },
  twoCertificates: (child, world, rng) => issueAgain(child, world, rng, '3', false),
  reissued: (child, world, rng) => issueAgain(child, world, rng, rng.chance(0.5) ? '2' : '3', true),
  badNumber: (child, _world, rng) =>
    setEntry(child, { birthCertNo: mangle(first(child.entries)?.row['birthCertNo'] ?? '', rng) }),
  lettersForDigits: (child) =>
    setEntry(child, { birthCertNo: (first(child.entries)?.row['birthCertNo'] ?? '').replace('0', 'O') }),
  numberNotTyped: (child) => setEntry(child, { birthCertNo: '' }),
  earlyEdition: (child) => setCertificate(child, { certEdition: '7' }),
  issuedBeforeBirth: (child, _world, rng) =>
    redate(first(child.certificates), 'issueDate', child.spec.birth - rng.between(1, 6)),
  enteredBeforeBirth: (child, _world, rng) =>
    redate(first(child.entries), 'entryDate', child.spec.birth - rng.between(1, 6)),
  placeholderOnCertificate: (child, _world, rng) => setCertificate(child, { childName: cotName(child, rng) }),
  placeholderInRegister: (child, _world, rng) => setEntry(child, { name: cotName(child, rng) }),
  placeholderReplaced: (child, world, rng) => {
    issueAgain(child, world, rng, '2', true);
    setCertificate(child, { childName: cotName(child, rng) });
  },
  renamed: (child, _world, rng) => setEntry(child, { formerName: child.name, name: otherGiven(child, rng) }),
  renamedLater: (child, _world, rng) => setEntry(child, { name: otherGiven(child, rng) }),
  variantName: (child, _world, rng) => setEntry(child, { name: variantOf(child.name, rng) ?? child.name }),
  midnight: (child, world) => {
    setCertificate(child, { birthTime: '23:50' });
    const birth = child.spec.birth + 1;
    const entry = first(child.entries);
    if (entry && entry.day > birth)
      setEntry(child, { birthDate: iso(birth), idNumber: recode(child, world, child.spec.sex, birth) });
  },
  twoEntries: (child, world, rng) => enterAgain(child, world, rng, ''),
  idRecoded: (child, world, rng) => enterAgain(child, world, rng, first(child.entries)?.row['birthCertNo'] ?? ''),
  voided: (child, world, rng) => issueAgain(child, world, rng, '3', false),
  bornAbroad: (child) => setEntry(child, { entryType: '14', birthCertNo: '' }),
  numberOfAnother: () => {},
  /** Twins: the certificates do not say which is which, though the hospital roster does. */
  indexMissing: (child) => setCertificate(child, { multipleIndex: '' }),
  /** Twins: the number of the first is typed for both. */
  twinsNumber: () => {},
  infantUnregistered: dropEntry,
  infantRegistered: () => {},
} as const satisfies Record<string, Plan>;

export type BirthPlan = keyof typeof BIRTH_PLANS;

const cotName = (child: ChildDraft, rng: Rng): string =>
  placeholderName(child.spec.mother.name, child.spec.sex, child.spec.index, rng);

function redate(draft: Draft | undefined, field: 'issueDate' | 'entryDate', day: number): void {
  if (!draft) return;
  draft.day = day;
  draft.row[field] = iso(day);
}

/** The child is entered a second time under another number: at the other parent's place, or after a correction. */
function enterAgain(child: ChildDraft, world: World, rng: Rng, number: string): void {
  const one = first(child.entries);
  if (!one) return;
  const day = one.day + rng.between(20, 90);
  const other = [child.spec.mother.hukou, child.spec.father?.hukou ?? ''].find(
    (region) => region !== '' && region !== one.row['hukouRegion'] && world.covers(region),
  );
  const hukouRegion = number === '' ? (other ?? one.row['hukouRegion'] ?? '') : (one.row['hukouRegion'] ?? '');
  const idNumber = world.register.allot(countyOf(hukouRegion), child.spec.birth, child.spec.sex);
  child.entries.push({
    ...one,
    county: countyOf(hukouRegion),
    day,
    row: { ...one.row, idNumber, birthCertNo: number, hukouRegion, entryDate: iso(day) },
  });
}
