import { refuse, type FileProblemCode } from '../problems.ts';
import type { ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
const SYMLINK = 0o120000;
const FILE_TYPE_BITS = 0o170000;

/** Parts that make a workbook more than a table, by the folder and names office programs use (ECMA-376-1 §12.3). */
const UNWANTED: readonly (readonly [name: RegExp, code: FileProblemCode])[] = [
  [/(^|\/)(vbaproject\.bin|vbadata\.xml)$|^xl\/macrosheets\//i, 'XLSX_MACRO'],
  [/^xl\/(externallinks|embeddings|activex|querytables|ctrlprops)\/|^xl\/connections\.xml$/i, 'XLSX_EXTERNAL'],
];

/** Package kinds that are no .xlsx, by a part only they have. */
const OTHER_KINDS: readonly (readonly [name: RegExp, what: string])[] = [
  [/^xl\/workbook\.bin$/i, '.xlsb'],
  [/^mimetype$/, '.ods'],
  [/^word\/document\.xml$/i, '.docx'],
  [/^ppt\/presentation\.xml$/i, '.pptx'],
];

/** Judges the package by its list of parts, before any of them is inflated. @throws {FileRefused} */
export function judgeParts(entries: readonly ZipEntry[]): void {
  for (const entry of entries) judgeEntry(entry);
  const names = entries.map((entry) => entry.name.toLowerCase());
  if (new Set(names).size !== names.length) throw refuse('ZIP_STRUCTURE');
  for (const [pattern, what] of OTHER_KINDS)
    if (names.some((name) => pattern.test(name))) throw refuse('FILE_TYPE', { what });
  if (!names.includes('[content_types].xml')) throw refuse('FILE_TYPE', { what: 'ZIP' });
}

function judgeEntry(entry: ZipEntry): void {
  if (entry.encrypted) throw refuse('XLSX_ENCRYPTED');
  if (isIllegalName(entry.name) || (entry.mode & FILE_TYPE_BITS) === SYMLINK) throw refuse('ZIP_PATH');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw refuse('ZIP_METHOD');
  if (entry.method === STORED && entry.packed !== entry.size) throw refuse('ZIP_STRUCTURE');
  for (const [pattern, code] of UNWANTED) if (pattern.test(entry.name)) throw refuse(code);
}

function isIllegalName(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- no archiver writes these
  return name === '' || /[\\:\u0000-\u001F]/.test(name) || name.startsWith('/') || name.split('/').includes('..');
}
