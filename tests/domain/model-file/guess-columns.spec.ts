import { describe, expect, it } from 'vitest';
import { ENGINE_VOCABULARY } from '../../../src/domain/model-file/engine-vocabulary.ts';
import { guessColumns } from '../../../src/domain/model-file/guess-columns.ts';
import { readModel } from '../../../src/domain/model-file/read-model.ts';
import { kindOfValues } from '../../../src/domain/model-file/value-kind.ts';

const look = (columns: Readonly<Record<string, readonly string[]>>) => ({
  headers: Object.keys(columns),
  sample: Object.values(columns),
});

const guess = (...lists: readonly Readonly<Record<string, readonly string[]>>[]) =>
  readModel(guessColumns(lists.map(look), ENGINE_VOCABULARY), ENGINE_VOCABULARY).design;

const comparisons = (design: ReturnType<typeof guess>) =>
  Object.fromEntries(design.comparisons.map(({ id, comparison }) => [id, comparison.code]));

describe('without a model the columns are guessed', () => {
  it('from Chinese headers', () => {
    const design = guess({
      编号: ['1', '2'],
      姓名: ['王小明', '李丽'],
      公民身份号码: ['290121198001011234', ''],
      出生日期: ['1980-01-01', ''],
      性别: ['男', '女'],
      联系电话: ['19900000123', ''],
    });
    expect(design.id).toEqual(['编号']);
    expect(comparisons(design)).toEqual({
      full_name: 'name-zh',
      date_of_birth: 'date-parts',
      sex: 'sex',
      id_number: 'id-number',
      phone: 'phone',
    });
    expect(design.comparisons.find(({ id }) => id === 'sex')?.impliedBy?.by).toBe('id_number');
    expect(design.blocking.map(({ id }) => id)).toContain('full_name: pinyin + date_of_birth: year');
  });

  it('a name that stands in two columns is compared once', () => {
    const names = ['Ada Byron', 'Mary Shelley'];
    expect(comparisons(guess({ id: ['1', '2'], full_name: names, first_and_surname: names }))).toEqual({
      full_name: 'name-latin',
    });
  });

  it('from English headers, under another name in each list', () => {
    const design = guess(
      { rec_id: ['a', 'b'], 'First Name': ['Ann', 'Bo'], surname: ['Lee', 'Fox'] },
      { id: ['c'], fname: ['Ann'], last_name: ['Lee'] },
    );
    expect(design.id).toEqual(['id', 'rec_id']);
    expect(comparisons(design)).toEqual({ given_name: 'name-latin', surname: 'name-latin' });
    expect(design.comparisons[0]?.columns).toEqual([
      ['given_name', 'first_name', 'fname'],
      ['surname', 'last_name'],
    ]);
  });

  it('from the values where the header says nothing', () => {
    const design = guess({
      a: ['1980-01-01', '1979-12-31'],
      b: ['ann@x.org', 'bo@y.org'],
      c: ['王小明', '李丽'],
      d: ['7', '12'],
    });
    expect(comparisons(design)).toEqual({ a: 'date-parts', b: 'email', c: 'name-zh' });
  });

  it('and a column that states who is who is never compared', () => {
    expect(comparisons(guess({ surname: ['Lee', 'Fox'], cluster: ['x', 'y'] }))).toEqual({ surname: 'name-latin' });
  });
});

it.each([
  ['date', ['19800305', '1980-3-5', '05/03/1980']],
  ['id-number', ['290121198001011234', '29012119800101123X']],
  ['phone', ['19900000123', '+86 19900000123']],
  ['han-name', ['王小明', '阿依古丽·肉孜']],
  ['latin-name', ['Anne-Marie', 'van der Berg']],
  ['number', ['1', '22', '3.5']],
  ['empty', ['', '']],
])('values that look like %s', (kind, values) => {
  expect(kindOfValues(values)).toBe(kind);
});
