import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hash32 } from '../../../src/domain/comparisons/hash32.ts';
import { pinyinHash, soundHash } from '../../../src/domain/comparisons/pinyin-hash.ts';
import { pinyinKey } from '../../../src/domain/values/names/names.ts';

const anyName = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { maxLength: 5 })
  .map((codes) => String.fromCharCode(...codes));

describe('the pinyin of a name, hashed letter by letter', () => {
  it.each([
    '单小红',
    '曾强',
    '尉迟恭',
    '尉遲恭',
    '单于刚',
    '长孙',
    '欧阳修',
    '吕布',
    '王芳',
    '买买提·艾合买提',
    'Zhang San',
  ])('%s: is the hash of the pinyin written out', (name) => {
    expect(pinyinHash(name)).toBe(hash32(pinyinKey(name)));
  });

  it('is so for any characters', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(pinyinHash(name)).toBe(name === '' ? 0 : hash32(pinyinKey(name)));
      }),
    );
  });

  it('takes ü as passports write it: 吕 is LYU, and Lyu Bu is 吕布', () => {
    expect(soundHash('吕布')).toBe(soundHash('Lyu Bu'));
    expect(pinyinHash('吕布')).toBe(hash32('lvbu'));
  });
});
