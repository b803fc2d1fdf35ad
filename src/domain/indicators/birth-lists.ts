import { isAccepted } from '../checks/absence-link.ts';
import { bothParentsWithoutHukou } from '../checks/birth-parents.ts';
import type { Dossier } from '../checks/dossier.ts';
import type { World } from '../checks/world.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psDeath } from '../feeds/ps-death.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { bothListsReach } from './both-lists-reach.ts';
import { isCountedOnce } from './counted-once.ts';
import { type Counted, counting } from './define-indicator.ts';

const CLOSING = { months: 'BIRTH_ENTRY_MONTHS', grace: 'BIRTH_GRACE_DAYS' } as const;

/** Where and when a birth belongs in both lists: the hukou of the child, the place of birth, the birth date. */
interface Place {
  readonly hukou: string;
  readonly born: string;
  readonly on: PartialDate;
}

type Entry = RowOf<typeof psBirth>;

/** First list: certificates. A matched one takes place and date from the entry, so that both lists count it alike. */
export const countsCertificateList = counting({
  subject: hcBirth,
  consults: [hcBirth, psBirth, hcDeath, psDeath, hcBirthRoster],
  counts: (dossier, world) => {
    if (!isCountedOnce(dossier, hcBirth, world)) return null;
    const entry = dossier.linkedTo(psBirth).find(isAccepted);
    if (entry !== undefined)
      return isBirthEntry(entry.row) ? listed({ first: 1, both: 1 }, placeOfEntry(entry.row), world) : null;
    return mayNeverBeEntered(dossier)
      ? null
      : listed({ first: 1 }, placeOfCertificate(dossier.subject.row, world), world);
  },
});

/** Second list: household entries. */
export const countsEntryList = counting({
  subject: psBirth,
  consults: [psBirth],
  counts: (dossier, world) => {
    const { row } = dossier.subject;
    return isBirthEntry(row) && isCountedOnce(dossier, psBirth, world)
      ? listed({ second: 1 }, placeOfEntry(row), world)
      : null;
  },
});

/** Birth entries, late ones included; adoptions, returns and others need no certificate of a birth here. */
const isBirthEntry = ({ entryType }: Entry): boolean => entryType === '11' || entryType === '12';

/** No hukou to enter the child at, or the child died before. */
function mayNeverBeEntered(dossier: Dossier<RowOf<typeof hcBirth>>): boolean {
  if (bothParentsWithoutHukou(dossier.subject.row)) return true;
  if (dossier.linkedTo(hcDeath).some(isAccepted) || dossier.linkedTo(psDeath).some(isAccepted)) return true;
  return dossier.linkedTo(hcBirthRoster).some((newborn) => isAccepted(newborn) && newborn.row.dischargedAlive === 'N');
}

function placeOfEntry({ hukouRegion: hukou, birthPlaceRegion, birthDate: on }: Entry): Place | null {
  return hukou === null || on === null ? null : { hukou, born: birthPlaceRegion ?? hukou, on };
}

function placeOfCertificate(row: RowOf<typeof hcBirth>, world: World): Place | null {
  const { motherHukouRegion, fatherHukouRegion, birthPlaceRegion: born, birthDate: on } = row;
  const hukou = [motherHukouRegion, fatherHukouRegion].find((region) => region !== null && world.isCovered(region));
  return !hukou || born === null || on === null ? null : { hukou, born, on };
}

function listed(sums: Counted['sums'], place: Place | null, world: World): Counted | null {
  if (place === null) return null;
  const lists = [
    { feed: psBirth, region: place.hukou },
    { feed: hcBirth, region: place.born },
  ] as const;
  if (!bothListsReach(place.on, lists, CLOSING, world)) return null;
  return { sums, region: world.currentRegion(place.hukou), month: place.on.slice(0, 7) };
}
