import type { RowOf } from '../feeds/define-feed.ts';
import type { mzDiv } from '../feeds/mz-div.ts';
import type { mzMarr } from '../feeds/mz-marr.ts';
import { compareNames } from '../values/names/names.ts';
import type { PartialDate } from '../values/plain-date.ts';
import type { World } from './world.ts';

export type Marriage = RowOf<typeof mzMarr>;
export type Divorce = RowOf<typeof mzDiv>;

export type PartyRole = 'a' | 'b';

/** A man or woman of a marriage or divorce record. */
export interface Party {
  readonly role: PartyRole;
  readonly name: string | null;
  readonly sex: string | null;
  readonly birthDate: PartialDate | null;
  readonly idNumber: string | null;
}

export const partyOf = (row: Marriage | Divorce, role: PartyRole): Party =>
  role === 'a'
    ? { role, name: row.aName, sex: row.aSex, birthDate: row.aBirthDate, idNumber: row.aIdNumber }
    : { role, name: row.bName, sex: row.bSex, birthDate: row.bBirthDate, idNumber: row.bIdNumber };

export const otherRole = (role: PartyRole): PartyRole => (role === 'a' ? 'b' : 'a');

export const isPartyRole = (role: string): role is PartyRole => role === 'a' || role === 'b';

/** A first or retroactive registration; a re-issued certificate (补领, BJ…) is no new marriage. */
export const isOriginalMarriage = ({ registerType, certNo }: Marriage): boolean =>
  (registerType === '1' || registerType === '3') && !certNo?.startsWith('B');

/** Neither revoked nor void (民法典 §1051–1054). */
export const isValidMarriage = ({ status }: Marriage): boolean => status === null || status === '1';

/** Whether two parties are one person: by number, else by name and birth date; null = cannot be told. */
export function sameParty(a: Party, b: Party, world: World): boolean | null {
  if (a.idNumber !== null && b.idNumber !== null) return world.currentId(a.idNumber) === world.currentId(b.idNumber);
  const names = compareNames(a.name, b.name);
  if (names === 'different') return false;
  if ((names !== 'equal' && names !== 'variant') || a.birthDate === null || b.birthDate === null) return null;
  return a.birthDate === b.birthDate;
}
