import { textRow, workbook } from '../files/support/workbook-draft.ts';
import { zipPackage } from '../files/support/zip-package.ts';
import { childId } from '../support/people.ts';
import { HEADERS, SPOILED } from './support/entries.ts';
import {
  book,
  compoundFile,
  emptyMillion,
  HEADER_ROW,
  honestParts,
  overlapping,
  part,
  sheetOf,
  spoiledRows,
  stringBomb,
  text,
  wholeRows,
  withParts,
  withSheet,
} from './support/entry-sheet.ts';
import type { HostileFile } from './support/hostile-file.ts';

/** Style 1 shows dates (14), style 2 as 03-04-05 by a format of its own. */
const STYLES =
  '<numFmts><numFmt numFmtId="176" formatCode="yy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs>';
const with3 = (header: string, cell: (reference: string) => string, pr?: string) => () =>
  book({ rows: spoiledRows(header, cell) }, { styles: STYLES, ...(pr === undefined ? {} : { workbookPr: pr }) });
const serial =
  (value: string, style = 1) =>
  (reference: string) =>
    `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const refused = (id: string, zh: string, en: string, bytes: () => Buffer, code: string, says: string): HostileFile => ({
  id,
  input: { zh, en },
  bytes,
  ends: { outcome: 'refused', code },
  says,
});
const own = childId(SPOILED);

export const xlsxFiles: readonly HostileFile[] = [
  refused(
    'BAD-XLSX-01',
    '压缩炸弹:0.5MB展开为160MB',
    'zip bomb: 0.5 MB to 160 MB of shared strings',
    stringBomb,
    'XLSX_EXPANDS',
    '解压后过大,已拒绝',
  ),
  refused(
    'BAD-XLSX-02',
    '头部声称很小,实际很大',
    'header claims small size, stream is huge',
    () => withSheet(sheetOf(`${wholeRows()}${' '.repeat(5_000_000)}`), { claims: 1_000 }),
    'XLSX_EXPANDS',
    '解压后过大',
  ),
  refused('BAD-XLSX-03', '内部文件相互重叠', 'overlapping entries', overlapping, 'ZIP_STRUCTURE', '压缩结构异常'),
  refused(
    'BAD-XLSX-03',
    '本地头与目录不一致',
    'header and directory disagree',
    () => withParts({ ...part('xl/b.xml'), localName: 'xl/c.xml' }),
    'ZIP_STRUCTURE',
    '压缩结构异常',
  ),
  refused(
    'BAD-XLSX-03',
    '同名内部文件',
    'two parts of one name',
    () => withParts(part('xl/Workbook.xml')),
    'ZIP_STRUCTURE',
    '压缩结构异常',
  ),
  refused(
    'BAD-XLSX-04',
    '7万个内部文件',
    '70,000 entries',
    () =>
      zipPackage(
        Array.from({ length: 70_000 }, (_, at) => ({ name: `${at}`, data: '', method: 0 })),
        { zip64: true },
      ),
    'ZIP_TOO_MANY_FILES',
    '内部文件过多',
  ),
  ...['../../etc/x', '/etc/x', 'xl\\x'].map((name) =>
    refused(
      'BAD-XLSX-05',
      `内部路径 ${name}`,
      `entry ${name}`,
      () => withParts(part(name)),
      'ZIP_PATH',
      '内部路径非法',
    ),
  ),
  refused(
    'BAD-XLSX-05',
    '符号链接',
    'symlink entry',
    () => withParts({ ...part('xl/x'), mode: 0o120777 }),
    'ZIP_PATH',
    '内部路径非法',
  ),
  refused(
    'BAD-XLSX-06',
    '加密工作簿',
    'encrypted workbook (CFB)',
    () => compoundFile('EncryptedPackage'),
    'XLSX_ENCRYPTED',
    '请取消密码后上传',
  ),
  refused('BAD-XLSX-07', '旧版.xls', 'old .xls', () => compoundFile('Workbook'), 'FILE_TYPE', '请另存为.xlsx或CSV'),
  refused('BAD-XLSX-07', '.xlsb', '.xlsb', () => withParts(part('xl/workbook.bin')), 'FILE_TYPE', '请另存为.xlsx或CSV'),
  refused(
    'BAD-XLSX-07',
    '.ods',
    '.ods',
    () => zipPackage([{ ...part('mimetype'), method: 0 }]),
    'FILE_TYPE',
    '请另存为.xlsx或CSV',
  ),
  refused(
    'BAD-XLSX-08',
    '含vbaProject.bin',
    'vbaProject.bin',
    () => withParts(part('xl/vbaProject.bin')),
    'XLSX_MACRO',
    '不接受含宏文件',
  ),
  refused(
    'BAD-XLSX-08',
    '.xlsm',
    'macro workbook .xlsm',
    () => book({}, { contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
    'XLSX_MACRO',
    '不接受含宏文件',
  ),
  ...[
    ['xl/externalLinks/externalLink1.xml', '外部链接', 'external link'],
    ['xl/queryTables/queryTable1.xml', '网页查询', 'web query'],
    ['xl/embeddings/oleObject1.bin', '嵌入对象', 'OLE, embedded object'],
  ].map(([name = '', zh = '', en = '']) =>
    refused('BAD-XLSX-09', zh, en, () => withParts(part(name)), 'XLSX_EXTERNAL', '含外部链接或嵌入对象'),
  ),
  refused(
    'BAD-XLSX-10',
    'DOCTYPE与实体炸弹',
    'DOCTYPE, billion laughs in sheet1.xml',
    () => withSheet(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetOf(wholeRows())}`),
    'XML_DTD',
    '不允许的XML声明',
  ),
  refused(
    'BAD-XLSX-11',
    '外部实体file:///',
    'external entity file:///',
    () => book({}, { instead: { 'xl/workbook.xml': { data: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>' } } }),
    'XML_DTD',
    '不允许的XML声明',
  ),
  refused(
    'BAD-XLSX-12',
    '1万层嵌套',
    '10,000 nested tags',
    () => withSheet(sheetOf(`${'<a>'.repeat(10_000)}<v>1</v>${'</a>'.repeat(10_000)}`)),
    'XML_LIMIT',
    'XML层级或长度超限',
  ),
  refused(
    'BAD-XLSX-12',
    '1MB的属性',
    '1 MB attribute',
    () => withSheet(sheetOf(`<row r="1" a="${'x'.repeat(1_048_576)}"><c><v>1</v></c></row>`)),
    'XML_LIMIT',
    'XML层级或长度超限',
  ),
  refused(
    'BAD-XLSX-13',
    'XML含非法UTF-8',
    'invalid UTF-8 in XML',
    () =>
      withSheet(
        Buffer.concat([
          Buffer.from('<worksheet><sheetData><row><c t="inlineStr"><is><t>'),
          Buffer.from([0xff, 0xfe]),
          Buffer.from('</t></is></c></row></sheetData></worksheet>'),
        ]),
      ),
    'XML_MALFORMED',
    '文件已损坏(UTF-8)',
  ),
  refused(
    'BAD-XLSX-13',
    'XML含未转义控制字符',
    'unescaped control in XML',
    () => withSheet(sheetOf('<row><c t="inlineStr"><is><t>\u0001</t></is></c></row>')),
    'XML_MALFORMED',
    '文件已损坏',
  ),
  ...[
    ['XFE1', '1'],
    ['A1048577', '1048577'],
    ['AAAAAA1', '1'],
    ['A-1', '1'],
  ].map(([reference = '', row = '']) =>
    refused(
      'BAD-XLSX-14',
      `坐标 ${reference}`,
      `cell reference ${reference}`,
      () => withSheet(sheetOf(`<row r="${row}"><c r="${reference}"><v>1</v></c></row>`)),
      'XLSX_CELL_REF',
      '单元格坐标超出范围',
    ),
  ),
  {
    id: 'BAD-XLSX-15',
    input: { zh: 'dimension声称1,048,576行', en: '`dimension` says 1,048,576 rows but 3 exist' },
    bytes: () => book({ before: '<dimension ref="A1:XFD1048576"/>' }),
    ends: { outcome: 'accepted' },
  },
  refused(
    'BAD-XLSX-16',
    '整表合并单元格',
    'merged region over the whole sheet',
    () => book({ after: '<mergeCells><mergeCell ref="A1:F20"/></mergeCells>' }),
    'XLSX_MERGED',
    '合并单元格(A1:F20),请取消合并',
  ),
  {
    id: 'BAD-XLSX-17',
    input: { zh: '表头上方有标题行', en: 'title above the header' },
    bytes: () => {
      const shifted = wholeRows().replaceAll(
        /r="([A-L]?)(\d+)"/g,
        (_, column: string, row: string) => `r="${column}${Number(row) + 2}"`,
      );
      return book({ rows: textRow(1, ['一月出生入户名册']) + textRow(2, ['报送单位:示例派出所']) + shifted });
    },
    ends: { outcome: 'accepted', note: 'HEADER_POSITION' },
    says: '表头在第3行',
  },
  refused(
    'BAD-XLSX-18',
    '三个工作表有数据',
    'several sheets with data',
    () => workbook({ sheets: [{ rows: wholeRows() }, { rows: wholeRows() }, { rows: wholeRows() }] }),
    'XLSX_SHEETS',
    '含3个数据工作表,请只保留一个',
  ),
  {
    id: 'BAD-XLSX-19',
    input: { zh: '有数据的隐藏行和列', en: 'hidden rows and columns with data' },
    bytes: () =>
      book({
        rows: spoiledRows('姓名', (reference) => text(reference, SPOILED.name), ' hidden="1"'),
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      }),
    ends: { outcome: 'accepted', note: 'XLSX_HIDDEN' },
    says: '被隐藏,已照常读取',
  },
  {
    id: 'BAD-XLSX-19',
    input: { zh: '有数据的隐藏工作表', en: 'hidden sheet with data' },
    bytes: () => workbook({ sheets: [{ rows: wholeRows() }, { rows: textRow(1, ['男']), state: 'hidden' }] }),
    ends: { outcome: 'accepted', note: 'XLSX_SHEETS_IGNORED' },
    says: '未读取隐藏工作表',
    instead: {
      code: 'XLSX_HIDDEN',
      because: 'hidden sheets hold lists of codes in the forms in use; not read, and said so',
    },
  },
  {
    id: 'BAD-XLSX-20',
    input: { zh: '证件号码为数值格式', en: 'identity number stored as number' },
    bytes: with3('公民身份号码', (reference) => `<c r="${reference}"><v>${own.slice(0, 15)}000</v></c>`),
    ends: { outcome: 'row rejected', code: 'ID_EXCEL' },
    says: '末位已丢失;请将该列设为文本格式',
    instead: { code: 'ID_NUMERIC_CELL', because: 'the domain has one code for digits lost by a spreadsheet' },
  },
  {
    id: 'BAD-XLSX-21',
    input: { zh: '公式单元格', en: 'formula cells with cached values' },
    bytes: with3('派出所', (reference) => `<c r="${reference}" t="str"><f>A1</f><v>示例派出所</v></c>`),
    ends: { outcome: 'accepted', remark: 'XLSX_FORMULA' },
    says: '单元格是公式,请粘贴为值',
  },
  {
    id: 'BAD-XLSX-21',
    input: { zh: '主键为公式', en: 'formula in the key' },
    bytes: with3('公民身份号码', (reference) => `<c r="${reference}" t="str"><f>A1</f><v>${own}</v></c>`),
    ends: { outcome: 'row rejected', code: 'XLSX_FORMULA' },
    says: '单元格是公式,请粘贴为值',
  },
  {
    id: 'BAD-XLSX-22',
    input: { zh: '错误值 #N/A', en: 'error value #N/A' },
    bytes: with3('派出所', (reference) => `<c r="${reference}" t="e"><v>#N/A</v></c>`),
    ends: { outcome: 'accepted', remark: 'CELL_ERROR_VALUE' },
    says: '单元格为错误值',
  },
  {
    id: 'BAD-XLSX-22',
    input: { zh: '错误值 #REF!', en: 'error value #REF!' },
    bytes: with3('入户日期', (reference) => `<c r="${reference}" t="e"><v>#REF!</v></c>`),
    ends: { outcome: 'accepted', remark: 'CELL_ERROR_VALUE' },
    says: '单元格为错误值',
  },
  {
    id: 'BAD-XLSX-23',
    input: { zh: '1904日期系统', en: '1904 date system' },
    bytes: with3('入户日期', serial('44218'), '<workbookPr date1904="1"/>'),
    ends: { outcome: 'accepted', note: 'XLSX_DATE_1904' },
    says: '检测到1904日期系统,已换算',
  },
  ...['60', '-1'].map((value): HostileFile => ({
    id: 'BAD-XLSX-23',
    input: { zh: `日期序号 ${value}`, en: `date serial ${value}` },
    bytes: with3('入户日期', serial(value)),
    ends: { outcome: 'accepted', remark: 'DATE_INVALID', check: 'I12' },
    says: '不是有效日期',
  })),
  {
    id: 'BAD-XLSX-23',
    input: { zh: '带时刻的日期', en: 'date with time' },
    bytes: with3('入户日期', serial('45680.75')),
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-XLSX-24',
    input: { zh: '日期文本 03-04-05', en: 'date text 03-04-05' },
    bytes: with3('入户日期', (reference) => text(reference, '03-04-05')),
    ends: { outcome: 'accepted', remark: 'DATE_AMBIGUOUS' },
    says: '日期写法有歧义',
  },
  {
    id: 'BAD-XLSX-24',
    input: { zh: '日期以自定义格式显示为03-04-05', en: 'date shown as 03-04-05 by custom format' },
    bytes: with3('入户日期', serial('45680', 2)),
    ends: { outcome: 'accepted' },
    instead: {
      code: 'DATE_AMBIGUOUS',
      because: 'the cell holds the day itself, its format only shows it; nothing is ambiguous',
    },
  },
  refused(
    'BAD-XLSX-25',
    '共享字符串序号越界',
    'shared-string index out of range',
    () => withSheet(sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
    'XLSX_STRUCTURE',
    '工作簿结构损坏',
  ),
  {
    id: 'BAD-XLSX-26',
    input: { zh: '富文本、拼音、内联字符串', en: 'rich text, phonetic runs, inline strings' },
    bytes: with3(
      '姓名',
      (reference) =>
        `<c r="${reference}" t="inlineStr"><is><r><t>陈</t></r><r><t>雨桐</t></r><rPh sb="0" eb="1"><t>chen</t></rPh></is></c>`,
    ),
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-XLSX-27',
    input: { zh: '百万有格式的空行', en: '1,048,576 formatted but empty rows' },
    bytes: emptyMillion,
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-XLSX-28',
    input: { zh: '筛选与批注含号码', en: 'filter and comment containing identity numbers' },
    bytes: () =>
      book(
        {
          after: `<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="${own}"/></filters></filterColumn></autoFilter>`,
        },
        { more: [{ name: 'xl/comments1.xml', data: `<comments>${own}</comments>` }] },
      ),
    ends: { outcome: 'accepted', note: 'XLSX_COMMENTS' },
    says: '批注未读取',
  },
  {
    id: 'BAD-XLSX-29',
    input: { zh: '文档属性含作者', en: 'document properties with author name' },
    bytes: () => book({}, { more: [{ name: 'docProps/core.xml', data: '<a>author</a>' }] }),
    ends: { outcome: 'accepted' },
  },
  ...['=1+1', '名'.repeat(100)].map((name): HostileFile => ({
    id: 'BAD-XLSX-30',
    input: { zh: `工作表名 ${name.slice(0, 4)}`, en: `sheet name ${name.length > 10 ? 'of 100 characters' : name}` },
    bytes: () => book({ name }),
    ends: { outcome: 'accepted' },
    instead: {
      code: 'XLSX_STRUCTURE',
      because: 'a file is refused only when it cannot be read; the name of a sheet is neither used nor stored',
    },
  })),
  refused(
    'BAD-XLSX-31',
    '截断的文件',
    'truncated file',
    () => withParts().subarray(0, 900),
    'ZIP_STRUCTURE',
    '文件不完整',
  ),
  refused(
    'BAD-XLSX-31',
    '校验和错误',
    'wrong CRC',
    () => withSheet(sheetOf(wholeRows()), { crc: 1 }),
    'ZIP_STRUCTURE',
    '文件不完整',
  ),
  refused(
    'BAD-XLSX-31',
    '缺少中央目录',
    'missing central directory',
    () => {
      const bytes = withParts();
      return bytes.subarray(0, bytes.indexOf('PK\u0001\u0002'));
    },
    'ZIP_STRUCTURE',
    '文件不完整',
  ),
  {
    id: 'BAD-XLSX-32',
    input: { zh: 'ZIP64', en: 'ZIP64' },
    bytes: () => zipPackage(honestParts(), { zip64: true }),
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-XLSX-32',
    input: { zh: '数据描述符', en: 'data descriptor' },
    bytes: () => zipPackage(honestParts().map((one) => ({ ...one, descriptor: true }))),
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-XLSX-32',
    input: { zh: '不压缩', en: 'stored method' },
    bytes: () => zipPackage(honestParts().map((one) => ({ ...one, method: 0 }))),
    ends: { outcome: 'accepted' },
  },
  ...[14, 12].map((method) =>
    refused(
      'BAD-XLSX-33',
      `压缩方法 ${method}`,
      `unsupported method ${method === 14 ? 'LZMA' : 'bzip2'}`,
      () => withParts({ ...part('xl/x.xml'), method }),
      'ZIP_METHOD',
      '不支持的压缩方法',
    ),
  ),
  ...['__proto__', 'constructor', 'toString'].map((name): HostileFile => ({
    id: 'BAD-XLSX-34',
    input: { zh: `表头 ${name}`, en: `header ${name}` },
    bytes: () => book({ rows: wholeRows().replace(HEADER_ROW, textRow(1, [...HEADERS, name])) }),
    ends: { outcome: 'accepted', note: 'COLUMN_UNKNOWN' },
    says: `列“${name}”不在共享协议内,未读取`,
  })),
  {
    id: 'BAD-XLSX-13',
    input: { zh: '转义出的NUL与半个字符', en: 'NUL and half a character by office escapes' },
    bytes: with3('派出所', (reference) => text(reference, '示例_x0000__xD800_所')),
    ends: { outcome: 'accepted', remark: 'TEXT_CONTROL_CHAR' },
    says: '含控制字符,已去除',
  },
];
