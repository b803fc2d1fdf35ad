import { compareAtCoarserPrecision } from '../values/plain-date.ts';
import { oneSlipApart } from '../values/identity-number.ts';
import type { IdentityHistory, Mention } from './mention.ts';
import { relateNamesOfOneNumber } from './relate-names.ts';
import { relateNumbers } from './relate-numbers.ts';
import { shareCounty, shareTown } from './relate-births.ts';

/** What two mentions agree and differ in; what one of them does not say is in neither list. */
export interface Agreement {
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}

/** Compares everything that both mentions say. */
export function compareMentions(a: Mention, b: Mention, history: IdentityHistory): Agreement {
  const agrees: string[] = [];
  const differs: string[] = [];
  const note = (field: string, same: boolean | null): void => {
    if (same !== null) (same ? agrees : differs).push(field);
  };
  note('certNo', equal(a.certNo, b.certNo));
  note('idNumber', numbersAgree(a, b, history));
  noteNames(a, b, history, note);
  note('birthDate', a.birthDate && b.birthDate && compareAtCoarserPrecision(a.birthDate, b.birthDate) === 'same');
  note('sex', equal(a.sex, b.sex));
  note('motherId', asAnswer(relateNumbers(a.motherId, b.motherId, history)));
  note('motherName', equal(a.motherNameKey, b.motherNameKey));
  note('multipleIndex', equal(a.multipleIndex, b.multipleIndex));
  noteRegions(a, b, note);
  return { agrees, differs };
}

const equal = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a === b);

const asAnswer = (relation: string): boolean | null => (relation === 'unknown' ? null : relation === 'same');

/** A number that fails its own test counts here too: an officer must see that it differs by a slip. */
function numbersAgree(a: Mention, b: Mention, history: IdentityHistory): boolean | null {
  const usable = asAnswer(relateNumbers(a.idNumber, b.idNumber, history));
  if (usable !== null || (a.idSuspect === null && b.idSuspect === null)) return usable;
  return equal(a.idNumber ?? a.idSuspect, b.idNumber ?? b.idSuspect);
}

type Note = (field: string, same: boolean | null) => void;

function noteNames(a: Mention, b: Mention, history: IdentityHistory, note: Note): void {
  const relation = relateNamesOfOneNumber(a, b, history);
  if (relation === 'unknown') return;
  note(relation === 'former' ? 'formerName' : 'name', relation !== 'different');
}

function noteRegions(a: Mention, b: Mention, note: Note): void {
  if (a.regions.length === 0 || b.regions.length === 0) return;
  if (!shareCounty(a, b)) note('region', false);
  else note(shareTown(a, b) ? 'town' : 'county', true);
}

/** Numbers equal but for one slip, or the same failing number twice. */
export const sameButForASlip = (a: string, b: string): boolean => a === b || oneSlipApart(a, b);

/** Fields that break ties inside a tier; places do not, for a child may be entered in either parent's county. */
const DECIDING: ReadonlySet<string> = new Set([
  'certNo',
  'idNumber',
  'name',
  'formerName',
  'birthDate',
  'sex',
  'motherId',
  'motherName',
  'multipleIndex',
]);

/** How many of the deciding fields are among these. */
export const countDeciding = (fields: readonly string[]): number =>
  fields.filter((field) => DECIDING.has(field)).length;
