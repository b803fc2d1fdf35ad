import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { feedFacts } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import { KEY_SHAPES } from '../../../src/domain/agreements/masks/key-parts.ts';
import { maskKey } from '../../../src/domain/agreements/masks/mask-key.ts';
import type { MaskName } from '../../../src/domain/agreements/masks/mask-name.ts';
import { maskValue } from '../../../src/domain/agreements/masks/mask-value.ts';
import { compareUnderMask } from '../../../src/domain/agreements/masks/masked-comparison.ts';
import { compileProjection } from '../../../src/domain/agreements/compile-projection.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import type { AnyRow, Envelope } from '../../../src/domain/feeds/define-feed.ts';
import type { FieldKind } from '../../../src/domain/feeds/field.ts';
import { exampleRows } from './example-rows.ts';
import { BOOK, purposeOf, reader, situation, TOWN, VILLAGE } from './posts.ts';

const NUMBER = '290121198802290047';

describe('a mask', () => {
  it.each<[MaskName, string, string]>([
    ['name', '张小明', '张**'],
    ['name', '欧阳娜娜', '欧阳**'],
    ['name', '𠮷田', '𠮷*'],
    ['name', '买买提·艾合买提', '买*******'],
    ['surname', '欧阳娜娜', '欧阳*'],
    ['surname', '王', '*'],
    ['idNumber', NUMBER, '2****************7'],
    ['idNumber', 'E12345678', 'E*******8'],
    ['month', '1988-02-29', '1988-02'],
    ['month', '1988', '1988'],
    ['month', '八八年', '*'],
    ['certificate', 'W290000127', 'W******127'],
    ['certificate', NUMBER, '2****************7'],
    ['certificate', 'A123', '****'],
    ['phone', '13900001234', '*********34'],
    ['village', '示例县东镇李村三组12号', '示例县东镇李村'],
    ['village', '示例县东镇幸福路12号', '*'],
    ['village', '示例县东镇新华社区2栋', '示例县东镇新华社区'],
    ['county', VILLAGE, '290121'],
    ['open', '示例县人民医院', '示例县人民医院'],
    ['facilityKind', '示例县人民医院', '医院'],
    ['facilityKind', '示例县妇幼保健院', '妇幼保健院'],
    ['facilityKind', '3', '3'],
    ['facilityKind', '张家接生站', '其他'],
    ['star', '13', '*'],
  ])('%s of %s', (mask, value, shown) => {
    expect(maskValue(value, mask)).toBe(shown);
  });

  it('of a number shows one character at each end at most, whatever is written there', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 30, unit: 'grapheme-ascii' }), (value) => {
        const shown = Array.from(maskValue(value, 'idNumber')).filter(
          (point, at) => point !== '*' && point === Array.from(value)[at],
        );
        expect(shown.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('a comparison under the mask', () => {
  const words = (kind: FieldKind, a: string, b: string) => {
    const { answer, places } = compareUnderMask(kind, a, b, 'masked') ?? { answer: null, places: [] };
    return [answer, ...places.map(({ zh }) => zh)].join(' ');
  };

  it.each<[FieldKind, string, string, string]>([
    ['idNumber', NUMBER, NUMBER, 'equal'],
    ['idNumber', '290121198802290047', '290121198802390047', 'variant 第13位不同'],
    ['idNumber', '290121198802290047', '290121198802920047', 'variant 第13、14位颠倒'],
    ['idNumber', '290121198802290047', '290121198803290045', 'different 第12位不同 第18位不同'],
    ['idNumber', '290121198802290047', '290122199003120046', 'different 多处不同'],
    ['idNumber', '290121198802290047', 'E12345678', 'different 位数不同'],
    ['certificate', 'W290000127', 'W290000128', 'variant 第10位不同'],
    ['date', '1988-02-29', '1989-02-28', 'different 年不同 日不同'],
    ['date', '2025-01-08', '2025-01-09', 'variant 相差一日 日不同'],
    ['date', '2025-03-04', '2025-04-03', 'variant 日月颠倒 月不同 日不同'],
    ['date', '2025-03', '2025-03-04', 'variant 一方只到年或月'],
    ['name', '张小明', '张晓明', 'variant 同音不同字 第2字不同'],
    ['name', '張小明', '张小明', 'variant 繁简、异体或易混用字 第1字不同'],
    ['name', '张小明', '李小明', 'different 第1字不同'],
    ['name', '张小明', '张明', 'different 字数不同'],
    ['name', '张小明', '李梅之子', 'missing'],
    ['region', '290121101201', '290121101', 'variant 一方区划更粗'],
    ['region', '290121101201', '290122105001', 'different'],
    ['sex', '1', '2', 'different'],
    ['text', '示例县 东镇', '示例县东镇', 'equal'],
  ])('of two values of kind %s: %s and %s', (kind, a, b, expected) => {
    expect(words(kind, a, b)).toBe(expected);
  });

  it('tells the bare answer where the field is matched only, and nothing where it is not shared', () => {
    const [a, b] = ['290121198802290047', '290121198802390047'];
    expect(compareUnderMask('idNumber', a, b, 'match-only')).toEqual({ answer: 'variant', places: [] });
    expect(compareUnderMask('idNumber', a, b, 'none')).toBeNull();
    expect(compareUnderMask('idNumber', a, null, 'masked')).toEqual({ answer: 'missing', places: [] });
  });

  it('never says what stands there: its words hold no part of a value', () => {
    const digit = fc.integer({ min: 0, max: 9 }).map(String);
    const number = fc.array(digit, { minLength: 18, maxLength: 18 }).map((digits) => digits.join(''));
    fc.assert(
      fc.property(number, number, (a, b) => {
        const places = compareUnderMask('idNumber', a, b, 'masked')?.places ?? [];
        expect(places.length).toBeLessThanOrEqual(2);
        for (const { zh } of places) expect(zh).toMatch(/^(第\d{1,2}(、\d{1,2})?位(不同|颠倒)|多处不同)$/u);
      }),
    );
  });

  it('answers the same in either order', () => {
    const part = fc.constantFrom('2025-01-08', '2025-01-09', '2025-08-01', '2024-01-08', '2025', '1988-02-29');
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(compareUnderMask('date', a, b, 'masked')).toEqual(compareUnderMask('date', b, a, 'masked'));
      }),
    );
  });
});

describe('a natural key', () => {
  const shown = (post: ReturnType<typeof reader>, feed: string, key: string, row: AnyRow = {}, region = VILLAGE) =>
    maskKey(
      feed,
      key,
      compileProjection({ reader: post, feed, purpose: purposeOf(post) }, BOOK).on(row, situation({ region })),
    );
  const police = reader('R-DQO', 'PS');
  const health = reader('R-DQO', 'HC');

  it('goes out part by part, each as its field would', () => {
    const roster = '示例县人民医院|290122198802290040|2025-01-08|1';
    expect(shown(health, 'HC-BIRTH-ROSTER', roster)).toBe(roster);
    expect(shown(police, 'HC-BIRTH-ROSTER', roster)).toBe('医院|*|2025-01-08|1');
    expect(shown(reader('R-TOWN', 'GR', TOWN), 'HC-BIRTH-ROSTER', roster)).toBe('*|*|2025-01|*');
    expect(shown(reader('R-ADMIN', 'HUB'), 'HC-BIRTH-ROSTER', roster)).toBe('*|*|*|*');
  });

  it('knows the two forms of a key: with the number, or with name and birth date', () => {
    expect(shown(police, 'HC-DEATH-ROSTER', '290121|290121194803021016|2025-01-15')).toBe(
      '290121|290121194803021016|2025-01-15',
    );
    expect(shown(reader('R-DQO', 'MZ'), 'HC-DEATH-ROSTER', '290121|赵大山|1948-03-02|2025-01-15')).toBe(
      '*|赵大山|*|2025-01-15',
    );
  });

  it('of totals is open, of an unknown shape or feed all stars', () => {
    expect(shown(reader('R-ADMIN', 'HUB'), 'PS-STOCK', '290121|2025-12-31')).toBe('290121|2025-12-31');
    expect(shown(health, 'HC-BIRTH', 'a|b|c')).toBe('*|*|*');
    expect(shown(health, 'XX-NEW', 'a|b')).toBe('*');
  });

  it.each([...feedById.values()].filter(({ people }) => people.length > 0).map((feed) => [feed.id, feed] as const))(
    'of %s has the parts that the feed makes it of',
    (id, feed) => {
      const rows = exampleRows(feed);
      expect(rows.length).toBeGreaterThan(0);
      for (const { row, envelope } of rows) {
        const key = feed.key(row, envelope);
        const shape = KEY_SHAPES[id]?.find(({ length }) => length === key.length);
        const fits = key.map((part, at) => (shape?.[at] ?? []).some((field) => isOf(part, field, row, envelope)));
        expect(fits).toEqual(key.map(() => true));
      }
      const fields = [...(feedFacts(id)?.fields.keys() ?? []), 'sender'];
      expect(KEY_SHAPES[id]?.flat(2).filter((field) => !fields.includes(field))).toEqual([]);
    },
  );

  const isOf = (part: string | null, field: string, row: AnyRow, envelope: Envelope): boolean => {
    if (field === 'sender')
      return part === (envelope.org || envelope.region) || envelope.region.startsWith(part ?? '-');
    const plain = String(row[field] ?? '').replace(/\s/gu, '');
    return (
      part === plain ||
      (field === 'residenceRegion' && plain.startsWith(part ?? '-')) ||
      (field === 'residenceAddress' && plain !== '')
    );
  };
});
