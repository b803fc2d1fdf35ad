import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileProblem, RawRecord, RawRow, RosterFile, RosterFiles } from '../../ports/roster-file.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileBytes, fileState, unchanged } from './file-bytes.ts';
import { MAX_ROWS } from './limits.ts';
import { readNdjson } from './ndjson/read-ndjson.ts';
import { fileProblem } from './problems.ts';
import { sniff, type FileKind } from './sniff.ts';
import { scanText } from './text/scan-text.ts';
import { writeWorkbook } from './write-workbook.ts';
import { workbookRows } from './xlsx/workbook-rows.ts';

type Rows = readonly (RawRow | RawRecord)[];

/** What files may ask for. */
export interface RosterFilesOptions {
  /** Records of a text file; a million unless told. A workbook never holds more. */
  readonly mostRows?: number;
}

/** Roster files on disk. */
export function createRosterFiles({ mostRows = MAX_ROWS }: RosterFilesOptions = {}): RosterFiles {
  return { open: (path) => openRoster(path, mostRows), writeWorkbook };
}

async function openRoster(path: string, mostRows: number): Promise<RosterFile> {
  const format = await kindOf(path);
  return format === 'xlsx' ? openWorkbook(path) : openText(path, format, mostRows);
}

async function kindOf(path: string): Promise<FileKind> {
  await using file = await open(path);
  return await sniff(file);
}

async function openText(path: string, format: 'csv' | 'ndjson', mostRows: number): Promise<RosterFile> {
  const read = format === 'csv' ? readCsv : readNdjson;
  const state = await fileState(path);
  const facts = await scanText(path, { most: mostRows, isQuoted: format === 'csv' });
  return {
    format,
    encoding: facts.encoding,
    sha256: facts.sha256,
    bytes: state.size,
    notes: facts.mixedLineEnds ? [fileProblem('LINE_ENDS_MIXED')] : [],
    rows: () => unchanged<Rows>(path, state, read(path, facts, mostRows)),
  };
}

async function openWorkbook(path: string): Promise<RosterFile> {
  const state = await fileState(path);
  const notes: FileProblem[] = [];
  const note = (problem: FileProblem): void => {
    if (!notes.some((known) => known.code === problem.code)) notes.push(problem);
  };
  return {
    format: 'xlsx',
    encoding: null,
    sha256: await digest(path),
    bytes: state.size,
    notes,
    rows: () => unchanged(path, state, workbookRows(path, state.size, note)),
  };
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of fileBytes(path)) hash.update(chunk);
  return hash.digest('hex');
}
