import { zipPackage, type PartDraft } from './zip-package.ts';

/** A sheet as a draft: its rows as XML, and what stands after them. */
export interface SheetDraft {
  readonly name?: string;
  readonly state?: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  /** The whole of sharedStrings.xml inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly contentType?: string;
  readonly more?: readonly PartDraft[];
  /** Replaces a part that would be written. */
  readonly instead?: Readonly<Record<string, Partial<PartDraft>>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small workbook, in the order an office program writes them. */
export function workbookParts(draft: WorkbookDraft): readonly PartDraft[] {
  const kind = draft.contentType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const sheets = draft.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  const links = draft.sheets.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const parts: PartDraft[] = [
    xml(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${kind}"/></Types>`,
    ),
    xml(
      '_rels/.rels',
      `<Relationships xmlns="${RELS}">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    xml(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${draft.workbookPr ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    xml(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELS}">${links.join('')}${link('rIdS', 'styles', 'styles.xml')}${draft.strings === undefined ? '' : link('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    ),
    ...draft.sheets.map((sheet, i) =>
      xml(
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`,
      ),
    ),
    xml('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${draft.styles ?? ''}</styleSheet>`),
    ...(draft.strings === undefined
      ? []
      : [xml('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${draft.strings}</sst>`)]),
    ...(draft.more ?? []),
  ];
  return parts.map((part) => ({ ...part, ...draft.instead?.[part.name] }));
}

export function workbook(draft: WorkbookDraft): Buffer {
  return zipPackage(workbookParts(draft));
}

/** A row of inline texts; null leaves the cell out. */
export function textRow(rowNo: number, cells: readonly (string | null)[], attributes = ''): string {
  const written = cells.map((text, i) =>
    text === null ? '' : `<c r="${letter(i)}${rowNo}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  );
  return `<row r="${rowNo}"${attributes}>${written.join('')}</row>`;
}

export function textRows(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((cells, i) => textRow(i + 1, cells)).join('');
}

function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}

function xml(name: string, body: string): PartDraft {
  return { name, data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}` };
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
