import { createHash } from 'node:crypto';
import type { FileProblem, RawRecord, RawRow, RosterFile, RosterFiles } from '../../ports/roster-file.ts';
import type { FileSource } from '../../ports/sealed-file.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileBytes, fileState, openBytes, unchanged } from './file-bytes.ts';
import { MAX_ROWS } from './limits.ts';
import { readNdjson } from './ndjson/read-ndjson.ts';
import { fileProblem } from './problems.ts';
import { sniff, type FileKind } from './sniff.ts';
import { scanText } from './text/scan-text.ts';
import { csvBytes } from './write-csv.ts';
import { workbookBytes, writeWorkbook } from './write-workbook.ts';
import { workbookRows } from './xlsx/workbook-rows.ts';

type Rows = readonly (RawRow | RawRecord)[];

/** What files may ask for. */
export interface RosterFilesOptions {
  /** Records of a text file; a million unless told. A workbook never holds more. */
  readonly mostRows?: number;
}

/** Roster files on disk. */
export function createRosterFiles({ mostRows = MAX_ROWS }: RosterFilesOptions = {}): RosterFiles {
  return { open: (from) => openRoster(from, mostRows), writeWorkbook, workbookBytes, csvBytes };
}

async function openRoster(from: FileSource, mostRows: number): Promise<RosterFile> {
  const format = await kindOf(from);
  return format === 'xlsx' ? openWorkbook(from) : openText(from, format, mostRows);
}

async function kindOf(from: FileSource): Promise<FileKind> {
  await using file = await openBytes(from);
  return await sniff(file);
}

async function openText(from: FileSource, format: 'csv' | 'ndjson', mostRows: number): Promise<RosterFile> {
  const read = format === 'csv' ? readCsv : readNdjson;
  const state = await fileState(from);
  const facts = await scanText(from, { most: mostRows, isQuoted: format === 'csv' });
  return {
    format,
    encoding: facts.encoding,
    sha256: facts.sha256,
    bytes: state.size,
    notes: facts.mixedLineEnds ? [fileProblem('LINE_ENDS_MIXED')] : [],
    rows: () => unchanged<Rows>(from, state, read(from, facts, mostRows)),
  };
}

async function openWorkbook(from: FileSource): Promise<RosterFile> {
  const state = await fileState(from);
  const notes: FileProblem[] = [];
  const note = (problem: FileProblem): void => {
    if (!notes.some((known) => known.code === problem.code)) notes.push(problem);
  };
  return {
    format: 'xlsx',
    encoding: null,
    sha256: await digest(from),
    bytes: state.size,
    notes,
    rows: () => unchanged(from, state, workbookRows(from, state.size, note)),
  };
}

async function digest(from: FileSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of fileBytes(from)) hash.update(chunk);
  return hash.digest('hex');
}
