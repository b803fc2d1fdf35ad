import type { FileSource } from '../../../ports/sealed-file.ts';
import { MAX_SMALL_PART_BYTES } from '../limits.ts';
import { refuse } from '../problems.ts';
import { attribute } from './xml-text.ts';
import { scanPart } from './xml-parts.ts';
import type { ZipPart, ZipParts } from './zip-parts.ts';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipPart;
}

/** The parts a workbook is made of, found by its relationships and never by guessing names. */
export interface WorkbookParts {
  readonly sheets: readonly SheetInfo[];
  readonly strings: ZipPart | undefined;
  readonly styles: ZipPart | undefined;
  /** Day 0 is 1904-01-01 (workbooks once made on a Macintosh). */
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** @throws {FileRefused} XLSX_STRUCTURE when the relationships lead nowhere; FILE_TYPE, XLSX_MACRO by declared kind. */
export async function readWorkbookParts(from: FileSource, parts: ZipParts): Promise<WorkbookParts> {
  await refuseByKind(from, parts);
  const root = await relations(from, parts.find('_rels/.rels'), '');
  const bookName = ofType(root, 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = await readBook(from, existing(parts, bookName));
  const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1);
  const links = await relations(from, parts.find(`${folder}_rels/${bookName.slice(folder.length)}.rels`), folder);
  const partOf = (type: string): ZipPart | undefined => {
    const link = ofType(links, type);
    return link && existing(parts, link.target);
  };
  const sheets = book.sheets.flatMap(({ name, relation, hidden }) => {
    const link = links.get(relation);
    if (!link) throw refuse('XLSX_STRUCTURE');
    return link.type.endsWith('/worksheet') ? [{ name, hidden, part: existing(parts, link.target) }] : [];
  });
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904: book.from1904 };
}

async function refuseByKind(from: FileSource, parts: ZipParts): Promise<void> {
  const kinds: string[] = [];
  await scanSmall(from, existing(parts, '[Content_Types].xml'), (_, attributes) => {
    kinds.push(attribute(attributes, 'ContentType') ?? '');
  });
  if (kinds.some((kind) => kind.includes('macroEnabled'))) throw refuse('XLSX_MACRO');
  if (kinds.some((kind) => kind.includes('sheet.binary'))) throw refuse('FILE_TYPE', { what: '.xlsb' });
}

async function readBook(from: FileSource, part: ZipPart): Promise<{ sheets: SheetEntry[]; from1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await scanSmall(from, part, (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const relation = /\s(?:\w+:)id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';
    const hidden = /idden/.test(attribute(attributes, 'state') ?? '');
    sheets.push({ name: attribute(attributes, 'name') ?? '', relation, hidden });
  });
  return { sheets, from1904 };
}

async function relations(from: FileSource, part: ZipPart | undefined, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  if (!part) return found;
  await scanSmall(from, part, (name, attributes) => {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
    const target = resolve(folder, attribute(attributes, 'Target') ?? '');
    found.set(attribute(attributes, 'Id') ?? '', { type: attribute(attributes, 'Type') ?? '', target });
  });
  return found;
}

function scanSmall(from: FileSource, part: ZipPart, open: (name: string, attributes: string) => void): Promise<void> {
  return scanPart({ from, part, maxBytes: MAX_SMALL_PART_BYTES }, { open, close() {}, text() {} });
}

/** Types are compared by their last word: the transitional and the strict form of the standard differ before it. */
function ofType(links: ReadonlyMap<string, Relation>, type: string): Relation | undefined {
  return [...links.values()].find((link) => link.type.endsWith(`/${type}`));
}

function existing(parts: ZipParts, name: string): ZipPart {
  const part = parts.find(name);
  if (!part) throw refuse('XLSX_STRUCTURE');
  return part;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
