import type { Cell } from '../values/cell.ts';
import { readBirthCertificateNo } from '../values/certificate-number.ts';
import { type CodeList, readCode, readSex, readYesNo } from '../values/codes.ts';
import { readDate } from '../values/date-reading.ts';
import { normaliseIdType } from '../values/id-documents.ts';
import { readIdentityNumber } from '../values/identity-number.ts';
import { readName } from '../values/names/read-name.ts';
import type { Normalised } from '../values/normalised.ts';
import { readRegion } from '../values/region.ts';
import { readText } from '../values/text.ts';
import type { Field, FieldKind, Requirement } from './field.ts';

interface Options<T extends string | number> {
  readonly aliases?: readonly string[];
  readonly fallback?: T;
  readonly fromEnvelope?: Field['fromEnvelope'];
  readonly restricted?: boolean;
  readonly hint?: string;
}

type Reader<T extends string | number> = (cell: Cell) => Normalised<T>;

const field =
  <T extends string | number>(kind: FieldKind, read: Reader<T>) =>
  (zh: string, req: Requirement, options: Options<T> = {}): Field<T> => ({ kind, zh, req, read, aliases: [], ...options });

/** A person's name; raw kept, display form normalised (domain §3.8). */
export const name = field('name', readName);
/** A day, month or year; precision is the length of the value (domain §3.9). */
export const date = field('date', readDate);
/** A citizen identity number or another document's number, normalised (GB 11643-1999). */
export const idNumber = field('idNumber', (cell) => readIdentityNumber(cell));
export const idType = field('idType', normaliseIdType);
export const sex = field('sex', readSex);
export const region = field('region', readRegion);
export const birthCertificate = field('certificate', readBirthCertificateNo);
/** An organisation: credit code or name. */
export const organisation = field('organisation', (cell) => readText(cell, 100));
export const yesNo = field('yesNo', readYesNo);

/** Free text up to `maxLength` characters. */
export const text = (zh: string, req: Requirement, options: Options<string> & { readonly maxLength?: number } = {}) =>
  field('text', (cell) => readText(cell, options.maxLength ?? 200))(zh, req, options);

/** A certificate or serial number read by its own reader. */
export const certificate = (zh: string, req: Requirement, read: Reader<string>, options: Options<string> = {}) =>
  field('certificate', read)(zh, req, options);

/** A value from a closed list; unknown values become null with CODE_UNKNOWN (I11). */
export const code = (zh: string, req: Requirement, codes: CodeList, options: Options<string> = {}): Field<string> => ({
  ...field('code', (cell) => readCode(cell, codes))(zh, req, options),
  codes,
});
