import { childId, entry } from '../support/people.ts';
import { GOOD, SPOILED } from './support/entries.ts';
import type { HostileFile } from './support/hostile-file.ts';

const good = GOOD.map((row) => JSON.stringify(row));
const own = JSON.stringify(entry(SPOILED));
/** A good record, this one, a good record. */
const lines = (second: string): string => `${good[0]}\n${second}\n${good[1]}\n`;
/** The second record with one value as raw JSON. */
const with2 = (key: string, value: string) => () =>
  lines(own.replace(new RegExp(`"${key}":"[^"]*"`), () => `"${key}":${value}`));
const plus = (member: string) => () => lines(own.replace(/\}$/, `,${member}}`));
const refused = (id: string, zh: string, en: string, second: string, code: string, says: string): HostileFile => ({
  id,
  input: { zh, en },
  bytes: () => lines(second),
  ends: { outcome: 'refused', code },
  says,
});
const remark = (id: string, what: string, key: string, value: string, code: string, says: string): HostileFile => ({
  id,
  input: { zh: what, en: what },
  bytes: with2(key, value),
  ends: { outcome: 'accepted', remark: code, row: 2 },
  says,
});

export const ndjsonFiles: readonly HostileFile[] = [
  {
    id: 'BAD-NDJ-01',
    input: { zh: '数组而非逐行对象', en: 'array instead of lines' },
    bytes: () => `[${good.join(',\n')}]`,
    ends: { outcome: 'refused', code: 'NDJSON_SHAPE' },
    says: '应每行一个对象',
  },
  ...['"x"', '12', 'null', '[[1]]'].map((line) =>
    refused('BAD-NDJ-02', `一行为 ${line}`, `a line is ${line}`, line, 'NDJSON_SHAPE', '第2行不是一个JSON对象'),
  ),
  {
    id: 'BAD-NDJ-03',
    input: { zh: '键重复', en: 'duplicate keys in one object' },
    bytes: plus('"派出所":"另一派出所"'),
    ends: { outcome: 'accepted', remark: 'JSON_DUPLICATE_KEY', row: 2 },
    says: '该字段出现两次',
  },
  {
    id: 'BAD-NDJ-03',
    input: { zh: '主键字段重复', en: 'duplicate keys for the natural key' },
    bytes: plus(`"公民身份号码":"${childId(SPOILED)}","姓名":"李"`),
    ends: { outcome: 'row rejected', code: 'JSON_DUPLICATE_KEY', row: 2 },
    says: '该字段出现两次',
  },
  ...['__proto__', 'constructor.prototype', 'constructor'].map((key): HostileFile => ({
    id: 'BAD-NDJ-04',
    input: { zh: `键 ${key}`, en: `key ${key}` },
    bytes: plus(`"${key}":"x"`),
    ends: { outcome: 'accepted', note: 'FIELD_UNKNOWN' },
    says: `列“${key}”不在共享协议内`,
  })),
  {
    id: 'BAD-NDJ-05',
    input: { zh: '证件号码为JSON数值', en: 'identity number as JSON number' },
    bytes: with2('公民身份号码', childId(SPOILED).replace('X', '1')),
    ends: { outcome: 'row rejected', code: 'ID_NUMERIC_JSON', row: 2 },
    says: '请以文本(加引号)发送',
  },
  ...['1e400', 'NaN', '-Infinity', '-0', '00012'].map((value) =>
    remark('BAD-NDJ-06', value, '派出所', value, 'JSON_NUMBER', '不是规范的JSON数值'),
  ),
  refused(
    'BAD-NDJ-07',
    '10万层括号',
    'depth 100,000 brackets',
    `{"姓名":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'JSON_DEPTH',
    '第2行JSON嵌套过深',
  ),
  remark('BAD-NDJ-08', '\\ud800', '派出所', '"\\ud800"', 'TEXT_INVALID', '含不成对的代理项或空字符'),
  remark('BAD-NDJ-08', '\\u0000', '派出所', '"示\\u0000例"', 'TEXT_INVALID', '含不成对的代理项或空字符'),
  {
    id: 'BAD-NDJ-08',
    input: { zh: '键含 \\u0000', en: 'NUL in a key' },
    bytes: plus('"a\\u0000\\ud800":"x"'),
    ends: { outcome: 'accepted', note: 'FIELD_UNKNOWN' },
    says: '不在共享协议内',
  },
  refused('BAD-NDJ-09', '注释', 'comments', '{"姓名":"x" /* x */}', 'JSON_SYNTAX', '第2行第11个字符处JSON格式错误'),
  refused('BAD-NDJ-09', '尾随逗号', 'trailing commas', '{"姓名":"x",}', 'JSON_SYNTAX', '第2行第11个字符处JSON格式错误'),
  refused('BAD-NDJ-09', '单引号', 'single quotes', "{'姓名':'x'}", 'JSON_SYNTAX', '第2行第2个字符处JSON格式错误'),
  refused(
    'BAD-NDJ-09',
    '行内字节顺序标记',
    'BOM inside',
    '\uFEFF{"姓名":"x"}',
    'JSON_SYNTAX',
    '第2行第1个字符处JSON格式错误',
  ),
  {
    id: 'BAD-NDJ-10',
    input: { zh: '末行无换行', en: 'last line without newline' },
    bytes: () => lines(own).trimEnd(),
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-NDJ-11',
    input: { zh: '末行截断', en: 'last line cut in the middle' },
    bytes: () => `${good[0]}\n${good[1]?.slice(0, 40)}`,
    ends: { outcome: 'refused', code: 'LINE_TRUNCATED' },
    says: '第2行(末行)不完整',
  },
  {
    id: 'BAD-NDJ-12',
    input: { zh: '一行200MB', en: 'one line of 200 MB' },
    bytes: () => Buffer.concat([Buffer.from(`${good[0]}\n{"姓名":"`), Buffer.alloc(20_000_000, 0x61)]),
    ends: { outcome: 'refused', code: 'LINE_TOO_LONG' },
    says: '第2行超过1MB',
  },
  refused(
    'BAD-NDJ-13',
    '一个对象10万个键',
    '100,000 keys in one object',
    `{${Array.from({ length: 100_000 }, (_, at) => `"${at}":1`).join(',')}}`,
    'FIELD_LIMIT',
    '第2行字段数超过128',
  ),
  remark('BAD-NDJ-14', 'true', '姓名', 'true', 'TYPE_MISMATCH', '值的类型不符'),
  {
    id: 'BAD-NDJ-14',
    input: { zh: '日期为时间戳', en: 'date as epoch' },
    bytes: with2('入户日期', '1737590400'),
    ends: { outcome: 'accepted', remark: 'DATE_INVALID', row: 2, check: 'I12' },
    says: '不是有效日期',
    instead: { code: 'TYPE_MISMATCH', because: 'numbers such as 20250123 are dates; one that is none says so' },
  },
  {
    id: 'BAD-NDJ-14',
    input: { zh: '空串代替null', en: 'empty string for null' },
    bytes: with2('派出所', '""'),
    ends: { outcome: 'accepted' },
    instead: { code: 'TYPE_MISMATCH', because: 'an empty text is missing in every format' },
  },
  {
    id: 'BAD-NDJ-15',
    input: { zh: 'NFD姓名、兼容表意文字', en: 'NFD name, compatibility ideographs' },
    bytes: with2('姓名', JSON.stringify('\uF90A雨桐'.normalize('NFC'))),
    ends: { outcome: 'accepted' },
  },
  {
    id: 'BAD-NDJ-16',
    input: { zh: '键大小写不同', en: 'key differing by case' },
    bytes: () => lines(own).replaceAll('"姓名"', '"NAME"'),
    ends: { outcome: 'accepted' },
    instead: { code: 'FIELD_UNKNOWN', because: 'headers fold case and width; the field is meant without doubt' },
  },
  {
    id: 'BAD-NDJ-16',
    input: { zh: '全角键', en: 'full-width key' },
    bytes: () => lines(own).replaceAll('"姓名"', '"\uFF4E\uFF41\uFF4D\uFF45"'),
    ends: { outcome: 'accepted', note: 'HEADER_NORMALISED' },
    says: '已按“姓名”处理',
    instead: { code: 'FIELD_UNKNOWN', because: 'headers fold case and width; the field is meant without doubt' },
  },
  remark('BAD-NDJ-17', '{"$gt":""}', '派出所', '{"$gt":""}', 'TYPE_MISMATCH', '值的类型不符'),
  remark('BAD-NDJ-17', '{"$ne":null}', '姓名', '{"$ne":null}', 'TYPE_MISMATCH', '值的类型不符'),
  refused(
    'BAD-NDJ-18',
    '哈希碰撞键',
    'hash-flood keys',
    `{${Array.from({ length: 15_000 }, (_, at) => `"${at.toString(2).padStart(16, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB')}":1`).join(',')}}`,
    'FIELD_LIMIT',
    '第2行字段数超过128',
  ),
];
