import type { Refusal } from '../domain/feeds/define-feed.ts';
import type { FileProblem } from '../ports/roster-file.ts';

/** Why a file cannot be read as a roster of its feed, and what is wrong with the width of a row. */

export const EMPTY: FileProblem = {
  code: 'FILE_EMPTY',
  zh: '文件为空,请重新导出后上传',
  en: 'the file is empty; export it again',
};

/** A final roster without rows is a nil return (零报告); any other says nothing. */
export const NO_ROWS: FileProblem = {
  code: 'FILE_NO_ROWS',
  zh: '只有表头,没有数据行;本期确无记录的,请以终报(_final)零报告报送',
  en: 'there is a header and no row; if the period has no records, send it as a final nil return (_final)',
};

export const HEADER_MISSING: FileProblem = {
  code: 'HEADER_MISSING',
  rowNo: 1,
  zh: '未找到表头(至少应有三个本名册的字段);请使用模板:lianhe template',
  en: 'no header row was found (at least three fields of this feed); use the template: lianhe template',
};

export const tooWide = (has: number, should: number): Refusal => ({
  field: null,
  code: 'ROW_WIDTH',
  zh: `该行有 ${has} 列,应为 ${should} 列;请检查是否有多余的分隔符`,
  en: `the row has ${has} cells instead of ${should}; look for a stray separator`,
});

export const tooNarrow = (has: number, should: number): Refusal => ({
  field: null,
  code: 'ROW_WIDTH',
  zh: `该行有 ${has} 列,应为 ${should} 列;请检查是否缺少分隔符`,
  en: `the row has ${has} cells instead of ${should}; look for a missing separator`,
});

/** Rows that were taken although they end early. */
export const endsEarly = (rowNo: number, rows: number): FileProblem => ({
  code: 'ROW_WIDTH',
  rowNo,
  zh: `第${rowNo}行起有${rows}行列数不足,缺少的选填列按空白处理`,
  en: `${rows} rows from row ${rowNo} on end before the last column; the missing optional cells are taken as blank`,
});
