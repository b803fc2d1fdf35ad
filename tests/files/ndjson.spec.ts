import { describe, expect, test } from 'vitest';
import { readRoster, refusal } from './support/roster-desk.ts';

const first = async (line: string) => (await readRoster(`${line}\n`)).records[0]?.fields;

describe('an NDJSON roster', () => {
  test('BAD-NDJ-10: gives one record a line, the last with or without line end', async () => {
    const read = await readRoster('{"姓名":"王一","多胎":true,"体重":3200}\n\n{"姓名":null}');
    expect(read.file.format).toBe('ndjson');
    expect(read.records.map((record) => [record.rowNo, { ...record.fields }])).toEqual([
      [1, { 姓名: '王一', 多胎: true, 体重: 3200 }],
      [3, { 姓名: null }],
    ]);
  });

  test('BAD-NDJ-04: keeps hostile keys as keys like any other', async () => {
    const fields = await first('{"__proto__":"x","constructor":"y","toString":"z"}');
    expect(Object.entries(fields ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['BAD-NDJ-03: two values for one key cannot be told apart', '{"k":"1","k":"2"}', 'JSON_DUPLICATE_KEY'],
    ['BAD-NDJ-05: an identity number of 18 digits as a number', '{"k":110105194912310026}', 'ID_NUMERIC_JSON'],
    ['BAD-NDJ-05: the same after a spreadsheet', '{"k":1.10105E+17}', 'ID_NUMERIC_JSON'],
    ['BAD-NDJ-06: a number beyond all bounds', '{"k":1e400}', 'JSON_NUMBER'],
    ['BAD-NDJ-06: not a number', '{"k":NaN}', 'JSON_NUMBER'],
    ['BAD-NDJ-06: infinity', '{"k":-Infinity}', 'JSON_NUMBER'],
    ['BAD-NDJ-06: minus zero', '{"k":-0}', 'JSON_NUMBER'],
    ['BAD-NDJ-06: leading zeros', '{"k":00012}', 'JSON_NUMBER'],
    ['BAD-NDJ-08: a lone surrogate', '{"k":"\\ud800"}', 'TEXT_INVALID'],
    ['BAD-NDJ-08: NUL', '{"k":"a\\u0000b"}', 'TEXT_INVALID'],
    ['BAD-NDJ-17: an operator object', '{"k":{"$gt":""}}', 'TYPE_MISMATCH'],
    ['a list', '{"k":[1,"]"]}', 'TYPE_MISMATCH'],
    ['a text of 100 kB', `{"k":"${'x'.repeat(100_000)}"}`, 'CELL_TOO_LONG'],
  ])('marks the value and keeps the row: %s', async (_, line, error) => {
    expect({ ...(await first(line)) }).toEqual({ k: { error } });
  });

  test('numbers that carry all their digits stay numbers', async () => {
    expect({ ...(await first('{"a":0,"b":-1.5,"c":290121,"d":123456789012345}')) }).toEqual({
      a: 0,
      b: -1.5,
      c: 290121,
      d: 123456789012345,
    });
  });

  test.each<[string, string, string, number]>([
    ['BAD-NDJ-01: an array instead of lines', '[{"a":1},\n{"a":2}]', 'NDJSON_SHAPE', 1],
    ['BAD-NDJ-02: a line that is a string', '{"a":1}\n"x"\n', 'NDJSON_SHAPE', 2],
    ['BAD-NDJ-02: a line that is null', '{"a":1}\nnull\n', 'NDJSON_SHAPE', 2],
    ['BAD-NDJ-02: a line that is an array', '{"a":1}\n[1]\n', 'NDJSON_SHAPE', 2],
    ['BAD-NDJ-07: 100,000 brackets', `{"a":1}\n{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`, 'JSON_DEPTH', 2],
    ['BAD-NDJ-09: a comment', '{"a":1}\n{"a":1 /* x */}\n', 'JSON_SYNTAX', 2],
    ['BAD-NDJ-09: a trailing comma', '{"a":1,}\n', 'JSON_SYNTAX', 1],
    ['BAD-NDJ-09: single quotes', "{'a':1}\n", 'JSON_SYNTAX', 1],
    ['BAD-NDJ-09: a byte-order mark inside', '{"a":1}\n\uFEFF{"a":1}\n', 'JSON_SYNTAX', 2],
    ['BAD-NDJ-11: the last line cut in the middle', '{"a":"1"}\n{"a":"12', 'LINE_TRUNCATED', 2],
    ['BAD-NDJ-12: one line of 2 MB', `{"a":1}\n{"a":"${'x'.repeat(2_000_000)}"}\n`, 'LINE_TOO_LONG', 2],
    [
      'BAD-NDJ-13: 100,000 keys',
      `{"a":1}\n{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join(',')}}\n`,
      'FIELD_LIMIT',
      2,
    ],
  ])('is refused, naming the line: %s', async (_, text, code, row) => {
    const problem = await refusal(text);
    expect(problem).toMatchObject({ code, rowNo: row });
    expect(problem.zh).toContain(`第${row}行`);
  });

  test('BAD-NDJ-09: the place of a syntax error is named by character', async () => {
    expect((await refusal('{"a":1,}\n')).zh).toBe('第1行第8个字符处JSON格式错误');
  });

  test('no value of the file is ever quoted in the refusal', async () => {
    expect(JSON.stringify(await refusal('{"姓名":"王一" oops}\n'))).not.toContain('王一');
  });
});
