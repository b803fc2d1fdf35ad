import { describe, expect, it } from 'vitest';
import { easyBirths, hardBirths } from '../../../bench/persons/chinese/births.ts';
import { homophonesOf } from '../../../bench/persons/chinese/characters.ts';
import { lookAlikesOf } from '../../../bench/persons/chinese/look-alikes.ts';
import type { PersonSet } from '../../../bench/persons/person-set.ts';
import { truePairs } from '../../../bench/persons/scored-pairs.ts';
import { validId } from '../../../src/simulator/identity.ts';
import { withinBounds } from './binomial.ts';

const SIZE = 20_000;
const hard = hardBirths(SIZE, 'spec');
const AFTER_MOTHER = /之(子|女|婴)[大小]?$|^(未取名|待定|未定|无名氏|宝宝|毛毛|女婴|男婴)$/u;

const cells = ({ left, right }: PersonSet, side: 'left' | 'right', name: string): readonly string[] => {
  const { columns, rows } = side === 'left' ? left : (right ?? left);
  return rows.map((row) => row[columns.indexOf(name)] ?? '');
};

/** Both cells of each child that stands in both lists. */
function pairs(set: PersonSet, name: string): readonly (readonly [string, string])[] {
  const rights = new Map(cells(set, 'right', name).map((cell, row) => [set.truth.right?.[row], cell]));
  return cells(set, 'left', name).flatMap((cell, row) => {
    const other = rights.get(set.truth.left[row]);
    return other === undefined ? [] : [[cell, other] as const];
  });
}

describe('the hard set of births and household entries', () => {
  it('a household entry in seven has no birth, and a birth in seven no entry', () => {
    expect([hard.left.rows.length, hard.right?.rows.length]).toEqual([SIZE, SIZE]);
    expect(truePairs(hard.truth)).toBe(SIZE * 0.85);
  });

  it('a quarter of the births has no name yet, and next to no household entry', () => {
    const without = (side: 'left' | 'right'): number =>
      cells(hard, side, '新生儿姓名').filter((name) => AFTER_MOTHER.test(name)).length;
    expect(withinBounds(without('left'), SIZE, 0.25)).toBe(true);
    expect(withinBounds(without('right'), SIZE, 0.002)).toBe(true);
  });

  it.each(['left', 'right'] as const)('a third of the mothers’ numbers is missing on the %s', (side) => {
    const missing = cells(hard, side, '母亲身份号码').filter((id) => id === '').length;
    expect(withinBounds(missing, SIZE, 0.35)).toBe(true);
  });

  it('six in a hundred numbers have a slip, and it shows in the check character', () => {
    const ids = cells(hard, 'left', '母亲身份号码').filter((id) => id !== '');
    const wrong = ids.filter((id) => validId(id) === undefined).length;
    // Two digits off may fit the check character again, once in eleven.
    expect(withinBounds(wrong, ids.length, 0.06, 0.002)).toBe(true);
  });

  it.each(['母亲姓名', '出生日期', '母亲身份号码'])('%s differs where one side or both slipped: 1 − 0.94²', (name) => {
    const both = pairs(hard, name).filter(([a, b]) => a !== '' && b !== '');
    const differ = both.filter(([a, b]) => a !== b).length;
    expect(withinBounds(differ, both.length, 1 - 0.94 ** 2, 0.003)).toBe(true);
  });

  it('three in a hundred children are twins', () => {
    const twins = hard.groups.find(({ name }) => name === 'twin')?.of.reduce((sum, twin) => sum + twin, 0) ?? 0;
    // Twins come two by two: the deviation of pairs counts.
    expect(withinBounds(twins / 2, SIZE / 2, 0.03, 0.002)).toBe(true);
  });

  it('real frequencies: favourite names collide, and rare ones abound', () => {
    const names = cells(hard, 'right', '新生儿姓名');
    expect(new Set(names).size / SIZE).toBeGreaterThan(0.7);
    expect(new Set(names).size / SIZE).toBeLessThan(0.95);
    const wang = names.filter((name) => name.startsWith('王')).length;
    expect(withinBounds(wang, SIZE, 0.0725, 0.02)).toBe(true);
  });

  it('all persons live in the fictitious province 29', () => {
    const regions = [...cells(hard, 'left', '区划代码'), ...cells(hard, 'right', '区划代码')];
    expect(regions.every((code) => code === '' || /^29\d{10}$/u.test(code))).toBe(true);
  });
});

describe('the easy set', () => {
  it('three in a hundred fields have a slip, and a fifth of the numbers is missing', () => {
    const easy = easyBirths(SIZE, 'spec');
    const both = pairs(easy, '母亲姓名').filter(([a, b]) => a !== '' && b !== '');
    expect(withinBounds(both.filter(([a, b]) => a !== b).length, both.length, 1 - 0.97 ** 2, 0.002)).toBe(true);
    expect(withinBounds(cells(easy, 'left', '母亲身份号码').filter((id) => id === '').length, SIZE, 0.2)).toBe(true);
  });
});

describe('characters that clerks confuse', () => {
  it('梓 sounds like 子, 涵 like 寒, 辰 like 晨', () => {
    expect(homophonesOf('梓')).toContain('子');
    expect(homophonesOf('涵')).toContain('寒');
    expect(homophonesOf('辰')).toContain('晨');
  });

  it('奕 looks like 弈 in either direction', () => {
    expect(lookAlikesOf('奕')).toContain('弈');
    expect(lookAlikesOf('弈')).toContain('奕');
  });
});
