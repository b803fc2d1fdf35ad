import { rejectsRow } from '../values/normalised.ts';
import type { AnyRow, Feed, Refusal } from './define-feed.ts';
import type { FieldIssue } from './person-issues.ts';

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
  if (damaged) return [digitsLost(feed, damaged.field)];
  return parts.includes(null) ? [keyMissing(feed)] : [];
}

/** Whether a value stands in the key; a value that is nothing but damage counts when the key lacks a part. */
const isKeyPart = (value: string | number | null | undefined, parts: readonly (string | null)[]): boolean =>
  parts.includes(typeof value === 'string' ? value : null);

function digitsLost(feed: Feed, field: string): Refusal {
  const header = feed.fields[field]?.zh ?? field;
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
