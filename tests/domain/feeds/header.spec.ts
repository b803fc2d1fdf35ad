import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../src/domain/feeds/define-feed.ts';
import { isForbiddenHeader } from '../../../src/domain/feeds/forbidden-columns.ts';
import { isFooter, looksLikeRegion, mapHeader, missingRequired } from '../../../src/domain/feeds/header.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';

function feed(id: string): Feed {
  const found = feedById.get(id);
  if (!found) throw new Error(`no feed ${id}`);
  return found;
}

const fieldOf = (header: string, id: string) => {
  const [column] = mapHeader([header], feed(id)).columns;
  return column?.use === 'field' ? column.field : column?.use;
};

describe('headers as departments write them', () => {
  it.each([
    ['姓 名', 'PS-BIRTH', 'name'],
    ['＊姓名（必填）', 'PS-BIRTH', 'name'],
    ['出生日期(年月日)', 'PS-BIRTH', 'birthDate'],
    ['身份证号\n(18位)', 'PS-BIRTH', 'idNumber'],
    ['出生时间', 'HC-BIRTH', 'birthDate'],
    ['出生时刻', 'HC-BIRTH', 'birthTime'],
    ['出生地点(省/市/县)', 'HC-BIRTH', 'birthPlaceRegion'],
    ['BirthCertNo', 'HC-BIRTH', 'birthCertNo'],
    ['死亡时间', 'HC-DEATH', 'deathDate'],
    ['死亡证明编号', 'HC-DEATH', 'deathCertNo'],
    ['死亡证明编号', 'MZ-CREM', 'deathProofNo'],
    ['死亡证明编号', 'PS-DEATH', 'proofNo'],
    ['母亲公民身份号码', 'PS-BIRTH', 'motherIdNumber'],
    ['户籍地区划', 'PS-DEATH', 'hukouRegion'],
    ['女方身份证号', 'MZ-MARR', 'bIdNumber'],
    ['男方证件号码', 'MZ-DIV', 'aIdNumber'],
    ['入职日期', 'GR-EMP', 'startDate'],
    ['学生状态', 'ED-K12', 'status'],
    ['学籍状态', 'ED-K12', 'status'],
    ['村(居)委会', 'GR-CHANGE', 'villageCode'],
  ])('%s on %s is %s', (header, id, expected) => {
    expect(fieldOf(header, id)).toBe(expected);
  });

  it('keeps lunar birth dates apart from Gregorian ones', () => {
    expect(fieldOf('出生日期(农历)', 'PS-BIRTH')).toBe('unknown');
  });

  it('drops an unknown column and names the nearest known one', () => {
    expect(mapHeader(['公民身份証号码', '随便写的'], feed('PS-BIRTH')).columns).toEqual([
      { use: 'unknown', header: '公民身份証号码', nearest: '公民身份号码' },
      { use: 'unknown', header: '随便写的', nearest: null },
    ]);
  });

  it('reads the columns of the envelope and never a remark', () => {
    const { columns } = mapHeader(['操作', '源系统编号', '报送单位', '序号', '备注'], feed('PS-BIRTH'));
    expect(columns.map((column) => (column.use === 'envelope' ? column.column : column.use))).toEqual([
      'operation',
      'sourceRecordId',
      'submitterOrg',
      'ignored',
      'ignored',
    ]);
  });

  it('is not led astray by names of object members', () => {
    for (const header of ['__proto__', 'constructor', 'toString']) expect(fieldOf(header, 'PS-BIRTH')).toBe('unknown');
  });

  it('takes a confirmed mapping before everything else', () => {
    const { columns } = mapHeader(['孩子大名'], feed('PS-BIRTH'), new Map([['孩子大名', 'name']]));
    expect(columns).toEqual([{ use: 'field', field: 'name', header: '孩子大名' }]);
  });

  it('tells which field two columns claim', () => {
    expect(mapHeader(['姓名', '人员姓名', '性别'], feed('PS-BIRTH')).repeated).toEqual(['name']);
  });
});

describe('forbidden columns', () => {
  it.each([
    '孕 周',
    '死亡原因',
    'icd-10',
    '胎次',
    '政策内生育',
    '社会抚养费',
    '剖宫产',
    '备注(孕情)',
    '姓名(独生子女)',
  ])('%s is dropped and reported', (header) => {
    expect(fieldOf(header, 'HC-BIRTH')).toBe('forbidden');
  });

  it.each([
    '照片',
    '相片',
    'ICD编码',
    'ICD-10',
    'DeathICD',
    'ICD Code',
    '上环日期',
    '查环情况',
    '查环节育情况',
    '诊断',
    '疾病名称',
  ])('%s is one of them', (header) => expect(isForbiddenHeader(header)).toBe(true));

  it.each(['核查环节', '网上环节', '循环情况', 'public date'])('%s only looks like one', (header) => {
    expect(isForbiddenHeader(header)).toBe(false);
  });

  it('give way to known headers: the mother and the live birth are asked for', () => {
    expect(isForbiddenHeader('孕产妇姓名')).toBe(true);
    expect(fieldOf('孕产妇姓名', 'HC-BIRTH')).toBe('motherName');
    expect(fieldOf('孕产妇有效身份证件号码', 'HC-BIRTH')).toBe('motherIdNumber');
    expect(fieldOf('活产', 'HC-BIRTH-ROSTER')).toBe('liveBirth');
    expect(fieldOf('活产数', 'HC-BIRTH-ROSTER')).toBe('forbidden');
  });
});

describe('columns about places', () => {
  const values =
    (...lists: readonly (readonly string[])[]) =>
    (index: number) =>
      lists[index] ?? [];

  it('are regions when every filled cell has 6, 9 or 12 digits of a province', () => {
    expect(looksLikeRegion(['290121', '', '290121101', '290121101201'])).toBe(true);
    expect(looksLikeRegion(['290121', '示例县'])).toBe(false);
    expect(looksLikeRegion(['202409', '202409'])).toBe(false);
    expect(looksLikeRegion(['', ' '])).toBe(false);
  });

  it('become the region when an address column holds codes', () => {
    const { mapped } = mapHeader(
      ['姓名', '户籍地址'],
      feed('HC-DEATH'),
      new Map(),
      values(['赵大山'], ['290121101201']),
    );
    expect([...mapped]).toEqual(['name', 'hukouRegion']);
  });

  it('stay the address when the region has a column of its own', () => {
    const codes = values(['290121'], ['290121101201']);
    const { mapped } = mapHeader(['户籍地', '户籍地址'], feed('HC-DEATH'), new Map(), codes);
    expect([...mapped]).toEqual(['hukouRegion', 'hukouAddress']);
  });

  it('are told apart by their values: 死亡地点 is a kind of place or a region', () => {
    const map = (cell: string) => mapHeader(['死亡地点'], feed('HC-DEATH'), new Map(), values([cell])).mapped;
    expect([...map('家中')]).toEqual(['deathPlaceKind']);
    expect([...map('290121')]).toEqual(['deathPlaceRegion']);
  });

  it('become the address when a region column holds no code at all', () => {
    const { mapped } = mapHeader(['居住地'], feed('PS-INFLOW'), new Map(), values(['新街3号', '老街1号']));
    expect([...mapped]).toEqual(['residenceAddress']);
  });
});

describe('the rest of a paper form', () => {
  it('totals and signatures are no rows', () => {
    expect(isFooter(['合 计', '12', ''])).toBe(true);
    expect(isFooter(['', '填表人:王', ''])).toBe(true);
    expect(isFooter(['1', '何计', '男'])).toBe(false);
  });

  it('required columns may be missing only where something stands in', () => {
    const { mapped } = mapHeader(['姓名', '性别', '出生日期', '公民身份号码', '入户日期'], feed('PS-BIRTH'));
    expect(missingRequired(feed('PS-BIRTH'), mapped)).toEqual([]);
    expect(missingRequired(feed('PS-BIRTH'), new Set(['name']))).toEqual(['sex', 'birthDate', 'idNumber', 'entryDate']);
  });
});
