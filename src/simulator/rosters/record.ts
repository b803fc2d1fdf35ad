import type { Day } from '../days.ts';
import type { Roster } from './delivery.ts';

/** A row in canonical values: ISO dates, codes, identity numbers as they were written. */
export type Row = Record<string, string>;

/** A row that really reached a roster. `row` is its latest state, after corrections. */
export interface Sent {
  readonly feed: string;
  readonly county: string;
  readonly roster: Roster;
  readonly key: string;
  readonly registered: Day;
  readonly row: Row;
  void: boolean;
}

/** Keys hold normalised values: blanks inside a name are no part of it. */
const part = (row: Row, field: string): string => (row[field] ?? '').replaceAll(/\s/gu, '');
const either = (row: Row, id: string, name: string, birth: string): string =>
  part(row, id) === '' ? `${part(row, name)}|${part(row, birth)}` : part(row, id);

type KeyOf = (row: Row, county: string) => readonly string[];

const fields =
  (...names: readonly string[]): KeyOf =>
  (row) =>
    names.map((name) => part(row, name));

const KEYS: Readonly<Record<string, KeyOf>> = {
  'HC-BIRTH': fields('birthCertNo'),
  'HC-BIRTH-ROSTER': (row) => [
    part(row, 'hospitalOrg'),
    part(row, 'motherIdNumber') || part(row, 'motherName'),
    part(row, 'birthDate'),
    part(row, 'multipleIndex'),
  ],
  'HC-DEATH': fields('deathCertNo'),
  'HC-DEATH-ROSTER': (row) => [
    part(row, 'issuerOrg'),
    either(row, 'idNumber', 'name', 'birthDate'),
    part(row, 'deathDate'),
  ],
  'PS-BIRTH': fields('idNumber'),
  'PS-DEATH': fields('idNumber', 'cancelDate'),
  'PS-MOVE': fields('idNumber', 'moveType', 'moveDate'),
  'PS-CORR': fields('idNumber', 'item', 'changeDate'),
  'PS-INFLOW': fields('idNumber', 'residenceAddressCode', 'arrivalDate'),
  'PS-PERMIT': (row, county) => [part(row, 'idNumber'), county],
  'PS-OUTFLOW': fields('idNumber', 'departureDate'),
  'PS-UNNAT': (row, county) => [part(row, 'certificateNo'), county],
  'CT-DECL': fields('judgmentNo'),
  'MZ-MARR': fields('certNo'),
  'MZ-DIV': fields('certNo'),
  'MZ-CREM': fields('funeralOrg', 'cremationNo'),
  'MZ-ADOPT': fields('registryOrg', 'adoptionNo'),
  'MZ-WELF': fields('institutionOrg', 'admissionDate', 'name'),
  'ED-PRE': (row) => [part(row, 'schoolCode'), either(row, 'idNumber', 'name', 'birthDate')],
  'ED-K12': fields('schoolCode', 'studentNo'),
  'GR-EMP': fields('collectorOrg', 'idNumber', 'startDate'),
  'GR-CHANGE': fields('villageCode', 'eventKind', 'name', 'birthDate', 'eventDate'),
  'PS-STOCK': fields('region', 'date'),
};

/** The natural key of a row, parts joined by `|`. */
export function keyOf(feed: string, row: Row, county: string): string {
  const parts = KEYS[feed];
  if (!parts) throw new RangeError(`no key for ${feed}`);
  return parts(row, county).join('|');
}

/** Rosters that list who is there, each period anew, and not what happened. */
export const isTermly = (feed: string): boolean => feed.startsWith('ED-') || feed === 'MZ-WELF';
