import type { Cell } from '../values/cell.ts';
import {
  readBirthCertificateNumber,
  readDeathCertificateNumber,
  readDivorceCertificateNumber,
  readMarriageCertificateNumber,
  readSchoolCode,
  readStudentNumber,
} from '../values/certificate-number.ts';
import {
  type CodeList,
  ETHNICITIES,
  HOUSEHOLD_RELATIONS,
  NATIONALITIES,
  readCode,
  readEthnicity,
  readHouseholdRelation,
  readNationality,
  readSex,
} from '../values/codes.ts';
import { readDate } from '../values/date-reading.ts';
import { normaliseIdType, readDocumentNumber } from '../values/id-documents.ts';
import { readIdentityNumber } from '../values/identity-number.ts';
import { readName } from '../values/names/read-name.ts';
import type { Normalised } from '../values/normalised.ts';
import { readRegion } from '../values/region.ts';
import { readText } from '../values/text.ts';
import { readCount, readYesOrNo, withBlanks } from './cell-reading.ts';
import type { EnvelopeDefault, Field, FieldKind, Requirement } from './field.ts';
import { MULTIPLE_INDEX, SINGLE_BIRTH } from './multiple-birth.ts';

interface Options<T extends string | number> {
  readonly aliases?: readonly string[];
  readonly fallback?: T;
  readonly fromEnvelope?: EnvelopeDefault;
  readonly restricted?: boolean;
  readonly hint?: string;
}

type Reader<T extends string | number> = (cell: Cell) => Normalised<T>;

const field =
  <T extends string | number>(kind: FieldKind, read: Reader<T>, own: Pick<Field, 'codes' | 'forgetsSent'> = {}) =>
  (zh: string, req: Requirement, options: Options<T> = {}): Field<T> => ({
    kind,
    zh,
    req,
    read,
    aliases: [],
    ...own,
    ...options,
  });

/** Words that stand where the father is not given (母婴保健法 forms: the field is struck or 未提供). */
const NOT_GIVEN: ReadonlySet<string> = new Set([
  '/',
  '//',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '未提供',
  '无',
  '不详',
  '未知',
  '空',
]);

/** A person's name; raw kept, display form normalised (domain §3.8). */
export const name = field('name', (cell) => readName(cell));
/** A name that forms strike out when it is not given: "/" and 未提供 are missing, not names. */
export const nameIfGiven = field(
  'name',
  withBlanks(NOT_GIVEN, (cell) => readName(cell)),
);
/** A day, month or year; precision is the length of the value (domain §3.9). */
export const date = field('date', (cell) => readDate(cell));
/** A citizen identity number (GB 11643-1999), where no other document is possible. */
export const citizenNumber = field('idNumber', (cell) => readIdentityNumber(cell));
/** The number of any identity document; judged by the document type of the row, else by the form of the number. */
export const idNumber = field('idNumber', (cell) => readDocumentNumber(cell, null));
export const idType = field('idType', (cell) => normaliseIdType(cell));
/** Document type under the numbering of the student form (学籍). */
export const studentIdType = field('idType', (cell) => normaliseIdType(cell, 'student'));
export const sex = field('sex', readSex);
export const region = field('region', (cell) => readRegion(cell));
export const birthCertificate = field('certificate', readBirthCertificateNumber);
export const deathCertificate = field('certificate', (cell) => readDeathCertificateNumber(cell));
export const marriageCertificate = field('certificate', readMarriageCertificateNumber);
export const divorceCertificate = field('certificate', readDivorceCertificateNumber);
export const studentNumber = field('certificate', readStudentNumber);
export const schoolCode = field('organisation', readSchoolCode);
/** An organisation: credit code or name. */
export const organisation = field('organisation', (cell) => readText(cell, 100));
/** Yes or no as `Y` and `N`. */
export const yesNo = field('yesNo', readYesOrNo);
/** A count of people: whole and not negative; separators and 人 are dropped. */
export const integer = field('number', readCount);
/** Which of several children born together; a single birth is an empty cell. */
export const multipleIndex = field(
  'code',
  withBlanks(SINGLE_BIRTH, (cell) => readCode(cell, MULTIPLE_INDEX)),
  { codes: MULTIPLE_INDEX },
);
export const nationalityCode = field('code', readNationality, { codes: NATIONALITIES });
export const ethnicityCode = field('code', readEthnicity, { codes: ETHNICITIES });
/** Relation to the head of household; the text as sent would reveal only children and is not kept (GB/T 4761). */
export const relationToHead = field('code', readHouseholdRelation, { codes: HOUSEHOLD_RELATIONS, forgetsSent: true });

/** Free text up to `maxLength` characters. */
export const text = (zh: string, req: Requirement, options: Options<string> & { readonly maxLength?: number } = {}) => {
  const { maxLength = 200, ...rest } = options;
  return field('text', (cell) => readText(cell, maxLength))(zh, req, rest);
};

/** A value from a closed list; unknown values become null with CODE_UNKNOWN (I11). */
export const code = (zh: string, req: Requirement, codes: CodeList, options: Options<string> = {}): Field<string> =>
  field<string>('code', (cell) => readCode(cell, codes), { codes })(zh, req, options);
