import { ISSUE_TEXTS } from '../values/issue-texts.ts';
import { rejectsRow } from '../values/normalised.ts';
import type { AnyRow, Feed, Refusal } from './define-feed.ts';
import type { FieldIssue } from './person-issues.ts';
import type { RowCells } from './read-row.ts';

export const OPERATION_UNKNOWN: Refusal = {
  field: 'operation',
  code: 'OPERATION_UNKNOWN',
  zh: '“操作”应为 新增、更正 或 作废',
  en: 'operation must be NEW, CORRECT or VOID',
};

/** A row falls only when its natural key cannot be formed or a value of the key lost digits (ruling 1). */
export function keyRefusals(
  feed: Feed,
  row: AnyRow,
  parts: readonly (string | null)[],
  issues: readonly FieldIssue[],
): readonly Refusal[] {
  const damaged = issues.find((issue) => rejectsRow([issue]) && isKeyPart(row[issue.field], parts));
  if (damaged) return [digitsLost(feed, damaged)];
  return parts.includes(null) ? [keyMissing(feed), ...unreadable(feed, row, issues)] : [];
}

/** The values that could not be read at all: one of them is what the key lacks. */
const unreadable = (feed: Feed, row: AnyRow, issues: readonly FieldIssue[]): readonly Refusal[] =>
  issues.flatMap(({ field, code, level }) => {
    const text = ISSUE_TEXTS[code];
    if (level !== 'E' || row[field] !== null || !text) return [];
    return [{ field, code, zh: `“${headerOf(feed, field)}”${text.zh}`, en: `${field}: ${text.en}` }];
  });

const headerOf = (feed: Feed, field: string): string => feed.fields[field]?.zh ?? field;

/** Longest organisation and longest number of a source system; anything longer is another column. */
const LONGEST_ENVELOPE_CELL = 100;

/** An organisation or source number that is far too long would become part of the key. */
export function longEnvelopeCell(cells: Pick<RowCells, 'submitterOrg' | 'sourceRecordId'>): Refusal | null {
  const field = (['submitterOrg', 'sourceRecordId'] as const).find(
    (key) => (cells[key]?.length ?? 0) > LONGEST_ENVELOPE_CELL,
  );
  if (field === undefined) return null;
  return {
    field,
    code: 'CELL_TOO_LONG',
    zh: `“${field === 'submitterOrg' ? '报送单位' : '源系统编号'}”超过${LONGEST_ENVELOPE_CELL}字,请核对是否错列`,
    en: `${field} is longer than ${LONGEST_ENVELOPE_CELL} characters; look whether columns were shifted`,
  };
}

/** Whether a value stands in the key; a value that is nothing but damage counts when the key lacks a part. */
const isKeyPart = (value: string | number | null | undefined, parts: readonly (string | null)[]): boolean =>
  parts.includes(typeof value === 'string' ? value : null);

function digitsLost(feed: Feed, { field, code }: FieldIssue): Refusal {
  const header = headerOf(feed, field);
  const text = ISSUE_TEXTS[code];
  if (code !== 'ID_EXCEL' && text) return { field, code, zh: `“${header}”${text.zh}`, en: `${field}: ${text.en}` };
  return {
    field,
    code: 'ID_EXCEL',
    zh: `“${header}”被表格软件改成数值,末位已丢失;请将该列设为文本格式后从原系统重新导出`,
    en: `${field}: digits were lost by the spreadsheet; set the column to text and export it again`,
  };
}

const keyMissing = (feed: Feed): Refusal => ({
  field: null,
  code: 'KEY_MISSING',
  zh: `缺少识别该记录所必需的内容(${feed.name.zh}),请补全后重报`,
  en: `the natural key of ${feed.id} cannot be formed; complete the row and send it again`,
});
