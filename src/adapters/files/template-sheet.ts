import type { DataValidation, WriteSheet } from 'hucre';
import { columnLetter } from '../../domain/feeds/column-letter.ts';
import type { WorkbookHeader } from '../../ports/roster-file.ts';

/** A list inside a validation may have so many characters; longer ones stand on the explanation sheet only. */
const MAX_LIST_CHARS = 255;

/** The sheet that explains each column. Its name tells the reader of a returned template to pass over it. */
export function explanationSheet(headers: readonly WorkbookHeader[]): WriteSheet {
  const rows = headers.map((header) => [
    header.name,
    header.required === true ? '必填' : '选填',
    header.hint ?? '',
    (header.codes ?? []).join('、'),
  ]);
  const columns = [{ width: 20 }, { width: 8 }, { width: 50 }, { width: 50 }];
  return { name: '填写说明', columns, rows: [['列名', '是否必填', '填写要求', '可填代码'], ...rows] };
}

/** Drop-down lists for the columns with few codes. Rows are 1-based. */
export function listValidations(
  headers: readonly WorkbookHeader[],
  firstRow: number,
  lastRow: number,
): DataValidation[] {
  return headers.flatMap(({ codes = [] }, index) => {
    const fits =
      codes.length > 0 && codes.join(',').length <= MAX_LIST_CHARS && !codes.some((code) => /[,"]/.test(code));
    const column = columnLetter(index);
    const range = `${column}${firstRow}:${column}${lastRow}`;
    return fits
      ? [{ type: 'list', values: [...codes], allowBlank: true, showErrorMessage: true, errorStyle: 'warning', range }]
      : [];
  });
}
