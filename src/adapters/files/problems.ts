import { FileRefused, type FileProblem } from '../../ports/roster-file.ts';

/** What is said about files: code → Chinese, English. `{row}`, `{column}`, `{n}`, `{what}` are filled in. */
const WORDS = {
  FILE_EMPTY: ['文件为空,请重新导出后上传', 'The file is empty; export it again'],
  FILE_TYPE: [
    '文件内容不是CSV、XLSX或NDJSON(检测到{what}),请另存为.xlsx或CSV',
    'The content is neither CSV, XLSX nor NDJSON ({what}); save it as .xlsx or CSV',
  ],
  FILE_CHANGED: ['读取期间文件被改动,请重新上传', 'The file changed while it was read; send it again'],
  FILE_TOO_MANY_ROWS: ['超过单文件上限{n}行,请拆分', 'More than {n} rows in one file; split it'],
  FILE_TOO_MANY_COLUMNS: ['第{row}行列数超过{n}', 'Row {row} has more than {n} columns'],
  ENCODING_INVALID: [
    '第{row}行含无法识别的字节,请另存为UTF-8',
    'Line {row} holds bytes of no known encoding; save as UTF-8',
  ],
  ENCODING_MISMATCH: [
    '文件开头标明UTF-8,第{row}行起却是GB18030,请确认后统一另存为UTF-8',
    'The file is marked as UTF-8 but is GB18030 from line {row} on; save all as UTF-8',
  ],
  ENCODING_MIXED: [
    '第{row}行起编码与前面各行不一致,请统一另存为UTF-8',
    'From line {row} on the encoding differs from the lines before; save all as UTF-8',
  ],
  ENCODING_UNSUPPORTED: ['不支持UTF-16,请另存为UTF-8', 'UTF-16 is not supported; save as UTF-8'],
  LINE_TOO_LONG: ['第{row}行超过1MB', 'Line {row} is longer than 1 MB'],
  LINE_ENDS_MIXED: ['行结束符不统一,已处理', 'Line ends are mixed; handled'],
  CSV_DELIMITER: [
    '分隔符应为逗号,检测到{what},请另存为逗号分隔的CSV',
    'The separator must be a comma, found {what}; save as comma-separated CSV',
  ],
  CSV_QUOTE_OPEN: ['第{row}行引号未闭合', 'A quote opened in row {row} is never closed'],
  CSV_QUOTE_STRAY: ['第{row}行{column}列引号位置错误', 'Row {row}, column {column}: misplaced quote'],
  NDJSON_SHAPE: [
    '第{row}行不是一个JSON对象,应每行一个对象',
    'Line {row} is not a JSON object; one object per line is expected',
  ],
  JSON_SYNTAX: ['第{row}行第{n}个字符处JSON格式错误', 'Line {row}: JSON syntax error at character {n}'],
  JSON_DEPTH: ['第{row}行JSON嵌套过深', 'Line {row}: JSON is nested too deeply'],
  FIELD_LIMIT: ['第{row}行字段数超过{n}', 'Line {row} has more than {n} fields'],
  LINE_TRUNCATED: [
    '第{row}行(末行)不完整,文件可能未传完',
    'Line {row}, the last one, is cut; the file may be incomplete',
  ],
  ZIP_STRUCTURE: [
    '工作簿文件不完整或压缩结构异常,请重新另存',
    'The workbook is incomplete or its package is malformed; save it again',
  ],
  ZIP_TOO_MANY_FILES: ['工作簿内部文件过多({n}个以上)', 'Too many parts inside the workbook (over {n})'],
  ZIP_PATH: ['工作簿内部路径非法', 'The workbook holds an illegal part name'],
  ZIP_METHOD: ['工作簿使用了不支持的压缩方法,请重新另存', 'Unsupported compression inside the workbook; save it again'],
  XLSX_ENCRYPTED: ['文件有密码,请取消密码后上传', 'The file has a password; remove it'],
  XLSX_EXPANDS: ['工作簿解压后过大,已拒绝', 'The workbook expands beyond all measure and was refused'],
  XLSX_MACRO: ['不接受含宏文件,请另存为.xlsx', 'Files with macros are not accepted; save as .xlsx'],
  XLSX_EXTERNAL: [
    '含外部链接或嵌入对象,请粘贴为值后重新保存',
    'Holds external links or embedded objects; paste as values',
  ],
  XLSX_STRUCTURE: ['工作簿结构损坏,请重新另存为.xlsx', 'The workbook is damaged; save it again as .xlsx'],
  XLSX_SHEETS: ['含{n}个数据工作表,请只保留一个', '{n} sheets hold data; keep one'],
  XLSX_SHEETS_IGNORED: ['未读取隐藏工作表和说明工作表({n}个)', '{n} hidden or explanatory sheets were not read'],
  XLSX_HIDDEN: ['{what}被隐藏,已照常读取', 'Hidden but read all the same: {what}'],
  XLSX_COMMENTS: ['批注未读取', 'Comments were not read'],
  XLSX_DATE_1904: ['检测到1904日期系统,已换算', 'Dates of the 1904 system were converted'],
  XLSX_MERGED: [
    '第{row}行含跨数据行的合并单元格({what}),请取消合并',
    'Row {row}: merged cells span data rows ({what}); unmerge them',
  ],
  XLSX_CELL_REF: ['第{row}行附近单元格坐标超出范围', 'A cell reference near row {row} is out of range'],
  XML_DTD: ['文件含不允许的XML声明', 'The file holds a forbidden XML declaration'],
  XML_LIMIT: ['XML层级或长度超限', 'XML is nested too deeply or too long'],
  XML_MALFORMED: ['文件已损坏({what})', 'The file is damaged ({what})'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type FileProblemCode = keyof typeof WORDS;

interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly n?: number;
  /** A word of ours or a cell range; never a value of the file. */
  readonly what?: string;
}

/** A problem with its place filled into both texts. */
export function fileProblem(code: FileProblemCode, place: Place = {}): FileProblem {
  const [zh, en] = WORDS[code];
  return {
    code,
    ...(place.row === undefined ? {} : { rowNo: place.row }),
    ...(place.column === undefined ? {} : { column: place.column }),
    zh: fill(zh, place),
    en: fill(en, place),
  };
}

/** The error that refuses a file. */
export function refuse(code: FileProblemCode, place: Place = {}): FileRefused {
  return new FileRefused(fileProblem(code, place));
}

function fill(words: string, place: Place): string {
  return words.replaceAll(/\{(row|column|n|what)\}/g, (_, key: keyof Place) => shown(place[key]));
}

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? '?');
}
