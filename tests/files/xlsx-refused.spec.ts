import { describe, expect, test } from 'vitest';
import { refusal } from './support/roster-desk.ts';
import { textRows, workbook, workbookParts, type WorkbookDraft } from './support/workbook-draft.ts';
import { zipPackage, type PartDraft } from './support/zip-package.ts';

const ROWS = textRows([
  ['序号', '姓名', '性别'],
  ['1', '王一', '男'],
  ['2', '王二', '女'],
  ['3', '王三', '女'],
]);
const SHEET = 'xl/worksheets/sheet1.xml';
const honest = workbookParts({ sheets: [{ rows: ROWS }] });
const withParts = (...more: PartDraft[]): Buffer => zipPackage([...honest, ...more]);
const withSheet = (data: string | Buffer, lies: Partial<PartDraft> = {}): Buffer =>
  workbook({ sheets: [{ rows: '' }], instead: { [SHEET]: { data, ...lies } } });
const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const draft = (change: Partial<WorkbookDraft>): Buffer => workbook({ sheets: [{ rows: ROWS }], ...change });
const part = (name: string): PartDraft => ({ name, data: 'x' });

function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2_048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(0, 48);
  bytes.write(stream, 512, 'utf16le');
  return bytes;
}

/** Two entries of the directory that share the bytes of one part. */
function overlapping(): Buffer {
  const bytes = zipPackage([part('[Content_Types].xml'), part('xl/a.xml')]);
  const second = bytes.lastIndexOf('PK\u0001\u0002');
  bytes.writeUInt32LE(0, second + 42);
  return bytes;
}

describe('a workbook that is refused as a whole', () => {
  test.each<[string, Buffer, string, string]>([
    [
      'BAD-XLSX-02: small in its header, large in truth',
      withSheet(sheetOf(`${ROWS}${' '.repeat(5_000_000)}`), { claims: 1_000 }),
      'XLSX_EXPANDS',
      '工作簿解压后过大',
    ],
    ['BAD-XLSX-03: parts that overlap', overlapping(), 'ZIP_STRUCTURE', '压缩结构异常'],
    [
      'BAD-XLSX-03: header and directory disagree',
      withParts({ ...part('xl/b.xml'), localName: 'xl/c.xml' }),
      'ZIP_STRUCTURE',
      '压缩结构异常',
    ],
    ['BAD-XLSX-03: two parts of one name', withParts({ ...part('xl/Workbook.xml') }), 'ZIP_STRUCTURE', '压缩结构异常'],
    [
      'BAD-XLSX-04: 70,000 parts',
      zipPackage(
        Array.from({ length: 70_000 }, (_, i) => ({ name: `${i}`, data: '', method: 0 })),
        { zip64: true },
      ),
      'ZIP_TOO_MANY_FILES',
      '内部文件过多',
    ],
    ['BAD-XLSX-05: a path that climbs out', withParts(part('../../etc/x')), 'ZIP_PATH', '内部路径非法'],
    ['BAD-XLSX-05: an absolute path', withParts(part('/etc/x')), 'ZIP_PATH', '内部路径非法'],
    ['BAD-XLSX-05: backslashes', withParts(part('xl\\x')), 'ZIP_PATH', '内部路径非法'],
    ['BAD-XLSX-05: a symbolic link', withParts({ ...part('xl/x'), mode: 0o120777 }), 'ZIP_PATH', '内部路径非法'],
    ['BAD-XLSX-06: an encrypted workbook', compoundFile('EncryptedPackage'), 'XLSX_ENCRYPTED', '请取消密码后上传'],
    [
      'BAD-XLSX-06: an encrypted part',
      withParts({ ...part('xl/x.xml'), flags: 1 }),
      'XLSX_ENCRYPTED',
      '请取消密码后上传',
    ],
    ['BAD-XLSX-07: an old .xls', compoundFile('Workbook'), 'FILE_TYPE', '请另存为.xlsx或CSV'],
    ['BAD-XLSX-07: an .xlsb', withParts(part('xl/workbook.bin')), 'FILE_TYPE', '请另存为.xlsx或CSV'],
    ['BAD-XLSX-07: an .ods', zipPackage([{ ...part('mimetype'), method: 0 }]), 'FILE_TYPE', '请另存为.xlsx或CSV'],
    ['any other archive', zipPackage([part('a.txt')]), 'FILE_TYPE', '请另存为.xlsx或CSV'],
    ['BAD-XLSX-08: macros', withParts(part('xl/vbaProject.bin')), 'XLSX_MACRO', '不接受含宏文件'],
    [
      'BAD-XLSX-08: a macro workbook without macros',
      draft({ contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'XLSX_MACRO',
      '不接受含宏文件',
    ],
    [
      'BAD-XLSX-09: an external link',
      withParts(part('xl/externalLinks/externalLink1.xml')),
      'XLSX_EXTERNAL',
      '含外部链接或嵌入对象',
    ],
    [
      'BAD-XLSX-09: an embedded object',
      withParts(part('xl/embeddings/oleObject1.bin')),
      'XLSX_EXTERNAL',
      '含外部链接或嵌入对象',
    ],
    [
      'BAD-XLSX-09: a web query',
      withParts(part('xl/queryTables/queryTable1.xml')),
      'XLSX_EXTERNAL',
      '含外部链接或嵌入对象',
    ],
    [
      'BAD-XLSX-10: billion laughs',
      withSheet(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetOf(ROWS)}`),
      'XML_DTD',
      '不允许的XML声明',
    ],
    [
      'BAD-XLSX-11: an external entity',
      draft({ instead: { 'xl/workbook.xml': { data: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>' } } }),
      'XML_DTD',
      '不允许的XML声明',
    ],
    [
      'BAD-XLSX-12: 10,000 nested tags',
      withSheet(sheetOf(`${'<a>'.repeat(10_000)}<v>1</v>${'</a>'.repeat(10_000)}`)),
      'XML_LIMIT',
      'XML层级或长度超限',
    ],
    [
      'BAD-XLSX-12: an attribute of 1 MB',
      withSheet(sheetOf(`<row r="1" a="${'x'.repeat(1_048_576)}"><c><v>1</v></c></row>`)),
      'XML_LIMIT',
      'XML层级或长度超限',
    ],
    [
      'BAD-XLSX-13: invalid UTF-8',
      withSheet(
        Buffer.concat([
          Buffer.from('<worksheet><sheetData><row><c t="inlineStr"><is><t>'),
          Buffer.from([0xff, 0xfe]),
          Buffer.from('</t></is></c></row></sheetData></worksheet>'),
        ]),
      ),
      'XML_MALFORMED',
      '文件已损坏(UTF-8)',
    ],
    [
      'BAD-XLSX-13: a control character',
      withSheet(sheetOf('<row><c t="inlineStr"><is><t>\u0001</t></is></c></row>')),
      'XML_MALFORMED',
      '文件已损坏',
    ],
    [
      'BAD-XLSX-13: tags that do not match',
      withSheet(sheetOf('<row><c><v>1</c></v></row>')),
      'XML_MALFORMED',
      '文件已损坏',
    ],
    [
      'BAD-XLSX-14: a cell beyond the sheet',
      withSheet(sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
      'XLSX_CELL_REF',
      '单元格坐标超出范围',
    ],
    [
      'BAD-XLSX-14: a row beyond the sheet',
      withSheet(sheetOf('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')),
      'XLSX_CELL_REF',
      '单元格坐标超出范围',
    ],
    [
      'BAD-XLSX-14: a reference that is none',
      withSheet(sheetOf('<row r="1"><c r="AAAAAA1"><v>1</v></c></row>')),
      'XLSX_CELL_REF',
      '单元格坐标超出范围',
    ],
    [
      'BAD-XLSX-16: cells merged over data rows',
      draft({ sheets: [{ rows: ROWS, after: '<mergeCells><mergeCell ref="A1:C4"/></mergeCells>' }] }),
      'XLSX_MERGED',
      '第1行含跨数据行的合并单元格(A1:C4)',
    ],
    [
      'BAD-XLSX-16: one value merged over two persons',
      draft({ sheets: [{ rows: ROWS, after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>' }] }),
      'XLSX_MERGED',
      '第2行含跨数据行的合并单元格(C2:C3)',
    ],
    [
      'BAD-XLSX-18: three sheets with data',
      draft({ sheets: [{ rows: ROWS }, { rows: ROWS }, { rows: ROWS }] }),
      'XLSX_SHEETS',
      '含3个数据工作表,请只保留一个',
    ],
    ['a workbook without data', draft({ sheets: [{ rows: '' }] }), 'FILE_EMPTY', '文件为空'],
    [
      'BAD-XLSX-25: a text that is not in the table',
      withSheet(sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
      'XLSX_STRUCTURE',
      '工作簿结构损坏',
    ],
    ['BAD-XLSX-31: cut in the middle', withParts().subarray(0, 900), 'ZIP_STRUCTURE', '文件不完整'],
    ['BAD-XLSX-31: a wrong checksum', withSheet(sheetOf(ROWS), { crc: 1 }), 'ZIP_STRUCTURE', '文件不完整'],
    [
      'BAD-XLSX-33: an unsupported method',
      withParts({ ...part('xl/x.xml'), method: 14 }),
      'ZIP_METHOD',
      '不支持的压缩方法',
    ],
    [
      '129 columns',
      withSheet(sheetOf('<row r="5"><c r="DY5"><v>1</v></c></row>')),
      'FILE_TOO_MANY_COLUMNS',
      '第5行列数超过128',
    ],
    [
      'one cell twice',
      withSheet(sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
      'XLSX_STRUCTURE',
      '工作簿结构损坏',
    ],
  ])('%s', async (_, bytes, code, zh) => {
    const problem = await refusal(bytes);
    expect(problem).toMatchObject({ code });
    expect(problem.zh).toContain(zh);
  });
});
