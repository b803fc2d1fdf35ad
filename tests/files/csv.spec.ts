import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readRoster, refusal, table } from './support/roster-desk.ts';

const HEADER = '序号,姓名,性别';
const gb = (text: string): Buffer => iconv.encode(text, 'gb18030');

describe('a CSV roster as departments send it', () => {
  test('is read in UTF-8 with or without a mark, and in GB18030 with its rare four-byte characters', async () => {
    const text = `${HEADER}\r\n1,陈𬱖,女\r\n2,王㛃,男\r\n`;
    const expected = [
      ['序号', '姓名', '性别'],
      ['1', '陈𬱖', '女'],
      ['2', '王㛃', '男'],
    ];
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), gb(text)])
      expect(table(await readRoster(bytes))).toEqual(expected);
    expect((await readRoster(gb(text))).file.encoding).toBe('gb18030');
    expect((await readRoster(text)).file.encoding).toBe('utf-8');
  });

  test('may begin with title and unit rows and end with a total row; all come through with their row numbers', async () => {
    const read = await readRoster(
      `示例镇2012年3月出生入户花名册,,\n\n报送单位:示例派出所\n${HEADER}\n1,王一,男\n合计,1,\n`,
    );
    expect(read.rows.map((row) => row.rowNo)).toEqual([1, 3, 4, 5, 6]);
    expect(read.rows.at(-1)?.cells).toEqual(['合计', '1', '']);
  });

  test('BAD-CSV-03: with a header only is a valid empty roster (nil return)', async () => {
    expect(table(await readRoster(`${HEADER}\n`))).toEqual([['序号', '姓名', '性别']]);
  });

  test('BAD-CSV-17: passes ragged rows on as they are, for the row to be judged', async () => {
    expect(table(await readRoster('a,b,c\n1,2\n1,2,3,4\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]);
  });

  test('BAD-CSV-19: may mix line ends, which is noted', async () => {
    const read = await readRoster('a,b\r\n1,2\n3,4\r5,6');
    expect(table(read)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(read.notes).toEqual(['LINE_ENDS_MIXED']);
  });

  test('BAD-CSV-23: has a cell of 100 kB marked, and the row goes on', async () => {
    expect(table(await readRoster(`a,b\n${'x'.repeat(100_000)},2\n`))[1]).toEqual([{ error: 'CELL_TOO_LONG' }, '2']);
  });

  test('BAD-CSV-24, 34: NUL, control characters and formula text come through as text for the row to judge', async () => {
    const cells = ['a\u0000b', "=cmd|' /C calc'!A0", '+1+1', '\t@SUM', '=1'];
    expect(table(await readRoster(`${cells.join(',')}\n`))).toEqual([cells]);
  });

  test('keeps a line break inside quotes in its cell, and counts rows as the office program does', async () => {
    const read = await readRoster('a,b\n"第一行\n第二行",2\n3,4\n');
    expect(read.rows.map((row) => [row.rowNo, row.cells[0]])).toEqual([
      [1, 'a'],
      [2, '第一行\n第二行'],
      [3, '3'],
    ]);
  });

  test('leaves out rows of nothing but separators, and does not count blank columns at the right edge', async () => {
    const read = await readRoster(`a,b\n,,,\n1,2${','.repeat(300)}\n`);
    expect(read.rows.map((row) => row.rowNo)).toEqual([1, 3]);
  });
});

describe('a file that is no readable CSV is refused, naming place and remedy', () => {
  const long = (bytes: number): string => `a,b\n${'x'.repeat(bytes)},2\n`;
  const badGb = Buffer.concat([
    gb(`${HEADER}\n`),
    gb('1,王一,男\n'.repeat(118)),
    Buffer.from([0x31, 0x2c, 0xff, 0x0a]),
  ]);
  const mixed = Buffer.concat([Buffer.from(`${HEADER}\n`), gb('1,王一,男\n')]);
  const spoiled = Buffer.concat([Buffer.from(`${HEADER}\n1,王一,男\n`), Buffer.from([0x32, 0x2c, 0xe7, 0xff, 0x0a])]);

  test.each<[string, Buffer | string, string, number | undefined, string]>([
    ['BAD-CSV-01: 0 bytes', '', 'FILE_EMPTY', undefined, '文件为空,请重新导出后上传'],
    ['BAD-CSV-02: only a byte-order mark', '\uFEFF', 'FILE_EMPTY', undefined, '文件为空,请重新导出后上传'],
    ['only blank lines', '\n \r\n', 'FILE_EMPTY', undefined, '文件为空'],
    ['BAD-CSV-11: bytes invalid in both encodings', badGb, 'ENCODING_INVALID', 120, '第120行含无法识别的字节'],
    ['BAD-CSV-11: one spoiled character in UTF-8', spoiled, 'ENCODING_INVALID', 3, '第3行含无法识别的字节'],
    [
      'BAD-CSV-12: UTF-16 with mark',
      Buffer.from(`\uFEFF${HEADER}`, 'utf16le'),
      'ENCODING_UNSUPPORTED',
      undefined,
      '不支持UTF-16,请另存为UTF-8',
    ],
    [
      'UTF-16 without mark',
      Buffer.from('name,sex\n1,2\n', 'utf16le'),
      'ENCODING_UNSUPPORTED',
      undefined,
      '不支持UTF-16',
    ],
    ['BAD-CSV-13: header UTF-8, rows GBK', mixed, 'ENCODING_MIXED', 2, '第2行起编码与前面各行不一致'],
    [
      'BAD-CSV-15: unclosed quote to the end',
      `a,b\n1,2\n3,4\n5,6\n7,"8\n${'9,10\n'.repeat(50)}`,
      'CSV_QUOTE_OPEN',
      5,
      '第5行引号未闭合',
    ],
    [
      'BAD-CSV-15: unclosed quote over megabytes',
      `a,b\n1,"2\n${'x'.repeat(99).concat('\n').repeat(40_000)}`,
      'CSV_QUOTE_OPEN',
      2,
      '第2行引号未闭合',
    ],
    ['BAD-CSV-16: quote inside a bare cell', 'a,b,c\n\n1,2,3\n1,2,x"y\n', 'CSV_QUOTE_STRAY', 4, '第4行C列引号位置错误'],
    ['BAD-CSV-16: text after a closing quote', 'a,b\n"1"x,2\n', 'CSV_QUOTE_STRAY', 2, '第2行A列引号位置错误'],
    ['BAD-CSV-18: semicolons', '花名册\n序号;姓名\n1;王一\n', 'CSV_DELIMITER', undefined, '分隔符应为逗号,检测到分号'],
    ['BAD-CSV-18: tabs', '序号\t姓名\n1\t王一\n', 'CSV_DELIMITER', undefined, '检测到制表符'],
    ['BAD-CSV-18: full-width commas', '序号\uFF0C姓名\n1\uFF0C王一\n', 'CSV_DELIMITER', undefined, '检测到全角逗号'],
    ['BAD-CSV-20: one line of 2 MB', long(2_000_000), 'LINE_TOO_LONG', 2, '第2行超过1MB'],
    ['BAD-CSV-22: 16,384 columns', `${'a,'.repeat(16_384)}a\n`, 'FILE_TOO_MANY_COLUMNS', 1, '第1行列数超过128'],
    ['BAD-CSV-44: gzip under another name', Buffer.from('1f8b0800', 'hex'), 'FILE_TYPE', undefined, '文件内容不是CSV'],
    [
      'a web page under another name',
      '<html><table><tr><td>1</td></tr></table>',
      'FILE_TYPE',
      undefined,
      '请另存为.xlsx或CSV',
    ],
    ['a PDF', '%PDF-1.7 …', 'FILE_TYPE', undefined, 'PDF'],
  ])('%s', async (_, bytes, code, row, zh) => {
    const problem = await refusal(bytes);
    expect(problem).toMatchObject({ code });
    expect(problem.rowNo).toBe(row);
    expect(problem.zh).toContain(zh);
    expect(problem.en).not.toBe('');
  });

  test('BAD-CSV-21: a row more than a million below the header', { timeout: 60_000 }, async () => {
    expect(await refusal(`a,b\n${'1,2\n'.repeat(1_000_001)}`)).toMatchObject({
      code: 'FILE_TOO_MANY_ROWS',
      zh: '超过单文件上限1,000,000行,请拆分',
    });
  });
});
