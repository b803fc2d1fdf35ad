import { describe, expect, test } from 'vitest';
import { readRoster, table } from './support/roster-desk.ts';
import { textRow, textRows, workbook, workbookParts, type WorkbookDraft } from './support/workbook-draft.ts';
import { zipPackage } from './support/zip-package.ts';

const HEADER = ['序号', '姓名', '出生日期'];
const read = (draft: WorkbookDraft) => readRoster(workbook(draft));
const merges = (...refs: string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

/** Styles 1: 14 (built-in date), 2: custom Chinese date with time, 3: a number with a quoted "d", 4: 31 (Chinese built-in). */
const STYLES =
  '<numFmts><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; h:mm;@"/>' +
  '<numFmt numFmtId="177" formatCode="0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs>';

describe('an XLSX roster as departments send it', () => {
  test('may have merged titles, a header of two rows, blank columns, a total row and merged signatures', async () => {
    const rows = textRows([
      ['示例镇2012年3月出生入户花名册', null, null, null],
      ['报送单位', null, null, null],
      ['序号', '婴儿', null, '母亲姓名'],
      [null, '姓名', '性别', null],
      ['1', '王一', '男', '李二'],
      ['2', '王三', '女', '李四'],
      ['合计', '2', null, null],
      ['审核人:', null, null, null],
    ]);
    const file = await read({
      sheets: [{ rows, after: merges('A1:D1', 'A2:D2', 'A3:A4', 'B3:C3', 'D3:D4', 'A8:D10') }],
    });
    expect(file.rows.map((row) => row.rowNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(file.rows[4]?.cells).toEqual(['1', '王一', '男', '李二']);
  });

  test('BAD-XLSX-20, 21, 22: tells numbers, texts, truths, formulas and error values apart', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>110105194912310000</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>"a"</f><v>a</v></c><c r="F1" t="e"><v>#N/A</v></c>' +
      '<c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="H1"/><c r="J1" s="3"><v>1.5</v></c></row>';
    const file = await read({ sheets: [{ rows }], strings: '<si><t>零</t></si><si><t>一</t></si>', styles: STYLES });
    expect(table(file)).toEqual([
      [
        110105194912310000,
        '一',
        true,
        { formula: '2' },
        { formula: 'a' },
        { error: '#N/A' },
        { error: '#DIV/0!' },
        null,
        null,
        1.5,
      ],
    ]);
  });

  test('BAD-XLSX-23: dates come as dates, also with time; 29 February 1900 and what lies before day 1 is none', async () => {
    const cell = (i: number, style: number, value: string) => `<c r="${'ABCDEF'[i]}1" s="${style}"><v>${value}</v></c>`;
    // 41000 is 2012-04-01; .75 is 18:00; 1 is 1900-01-01; 60 never was; 61 is 1900-03-01.
    const rows = `<row r="1">${cell(0, 1, '41000')}${cell(1, 2, '41000.75')}${cell(2, 4, '1')}${cell(3, 1, '60')}${cell(4, 1, '61')}${cell(5, 1, '-1')}</row>`;
    const invalid = { error: 'DATE_INVALID' };
    expect(table(await read({ sheets: [{ rows }], styles: STYLES }))).toEqual([
      [
        { date: '2012-04-01' },
        { date: '2012-04-01T18:00' },
        { date: '1900-01-01' },
        invalid,
        { date: '1900-03-01' },
        invalid,
      ],
    ]);
  });

  test('BAD-XLSX-23: the 1904 date system is converted, with a note', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>39538</v></c></row>';
    const file = await read({ sheets: [{ rows }], styles: STYLES, workbookPr: '<workbookPr date1904="1"/>' });
    expect(table(file)).toEqual([[{ date: '2012-04-01' }]]);
    expect(file.notes).toEqual(['XLSX_DATE_1904']);
  });

  test('BAD-XLSX-26: rich text is joined, phonetic guides are dropped, escapes are resolved', async () => {
    const strings =
      '<si><r><t>王</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 一</t></r><rPh sb="0" eb="1"><t>wang</t></rPh></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙&amp;&#x4E19;_x000D_</t></r></is></c></row>';
    expect(table(await read({ sheets: [{ rows }], strings }))).toEqual([['王 一', '甲乙&丙\r']]);
  });

  test('BAD-XLSX-15, 27: a wrong dimension and formatted but empty rows and cells are ignored', async () => {
    const blank = Array.from(
      { length: 2_000 },
      (_, i) => `<row r="${i + 3}" s="1"><c r="XFD${i + 3}" s="1"/></row>`,
    ).join('');
    const file = await read({
      sheets: [
        { before: '<dimension ref="A1:XFD1048576"/>', rows: textRows([HEADER, ['1', '王一', '20120401']]) + blank },
      ],
    });
    expect(file.rows).toHaveLength(2);
  });

  test('BAD-XLSX-18: hidden sheets, sheets of explanations and empty sheets do not count as data, and are noted', async () => {
    const data = { name: '花名册', rows: textRows([HEADER, ['1', '王一', '20120401']]) };
    const sheets = [
      { rows: '' },
      data,
      { name: '填写说明', rows: textRows([['说明']]) },
      { state: 'hidden', rows: textRows([['男']]) },
    ];
    const file = await read({ sheets });
    expect(file.rows).toHaveLength(2);
    expect(file.notes).toEqual(['XLSX_SHEETS_IGNORED']);
  });

  test('BAD-XLSX-19: hidden rows are read, and the sender is told', async () => {
    const rows = textRow(1, HEADER) + textRow(2, ['1', '王一', null]) + textRow(3, ['2', '王二', null], ' hidden="1"');
    const file = await read({ sheets: [{ rows, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }] });
    expect(file.rows).toHaveLength(3);
    expect(file.file.notes).toMatchObject([
      { code: 'XLSX_HIDDEN', zh: '第3–3行中1行 rows、B列 columns被隐藏,已照常读取' },
    ]);
  });

  test('BAD-XLSX-28, 29: comments, filters and properties are not read', async () => {
    const more = [
      { name: 'xl/comments1.xml', data: '<comments>29012119900101001X</comments>' },
      { name: 'docProps/core.xml', data: '<a>author</a>' },
    ];
    const file = await read({ sheets: [{ rows: textRows([HEADER]), after: '<autoFilter ref="A1:C9"/>' }], more });
    expect(file.notes).toEqual(['XLSX_COMMENTS']);
    expect(JSON.stringify(file.rows)).not.toContain('2901211990');
  });

  test('BAD-XLSX-32: ZIP64 records, data descriptors and stored parts are fine', async () => {
    const parts = workbookParts({ sheets: [{ rows: textRows([HEADER]) }] });
    const variants = [
      zipPackage(parts, { zip64: true }),
      zipPackage(parts.map((part) => ({ ...part, descriptor: true }))),
      zipPackage(parts.map((part) => ({ ...part, method: 0 }))),
    ];
    for (const bytes of variants) expect(table(await readRoster(bytes))).toEqual([HEADER]);
  });

  test('BAD-XLSX-34: prototype names in the header are texts like any other', async () => {
    expect(table(await read({ sheets: [{ rows: textRows([['__proto__', 'constructor', 'toString']]) }] }))).toEqual([
      ['__proto__', 'constructor', 'toString'],
    ]);
  });

  test('prefixed names, single quotes and comments in XML are legal and read', async () => {
    const sheet =
      "<?xml version='1.0'?><!-- x --><x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r = 'A1' t='inlineStr'><x:is><x:t><![CDATA[王<一>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    expect(
      table(await read({ sheets: [{ rows: '' }], instead: { 'xl/worksheets/sheet1.xml': { data: sheet } } })),
    ).toEqual([['王<一>']]);
  });
});
