import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { kindOf, replaceNumbers } from '../../../src/adapters/postgres/vault/number-texts.ts';
import { idNumber } from '../../support/rosters.ts';

const hidden = (text: string): string => replaceNumbers(text, () => '▮');

describe('a number is found', () => {
  it.each([
    ['alone', '290121199003150015', '▮'],
    ['with a small x', '29012119400501003x', '▮'],
    ['with a wrong check character', '290121202401150051', '▮'],
    ['in the form before 1999', '110105491231002', '▮'],
    ['with its last character lost', '29012119900315001', '▮'],
    ['with blanks', '290121 19900315 0015', '▮'],
    ['with hyphens', '290121-19900315-0015', '▮'],
    ['in full-width digits', '２９０１２１１９９００３１５００１５', '▮'],
    ['marked as failing', '?290121202401150051', '?▮'],
    ['in a number of a pupil', 'G290122201809010034', 'G▮'],
    ['in a natural key', '290121|290121199003150015|2025-03-05', '290121|▮|2025-03-05'],
    ['in the name of a pair', 'PS-BIRTH:290121202501080018#self~X:W29#child', 'PS-BIRTH:▮#self~X:W29#child'],
    ['behind a date', '2025-01-08 290121199003150015', '2025-01-08 ▮'],
    ['in a sentence', '身份证号290121199003150015，电话13800001111', '身份证号▮，电话13800001111'],
    ['behind a line break in JSON', '{"a":"x\\n290121199003150015"}', '{"a":"x\\n▮"}'],
  ])('%s', (_how, text, without) => {
    expect(hidden(text)).toBe(without);
  });

  it('and JSON stays JSON when it stood there without quotes', () => {
    expect(JSON.parse(hidden('{"a":110105491231002,"b":[290121199003150015]}'))).toEqual({ a: '▮', b: ['▮'] });
  });

  it('twice when it stands there twice', () => {
    const number = idNumber('290121', '1990-03-15', 1);
    expect(hidden(`${number},${number}`)).toBe('▮,▮');
  });
});

describe('digits are looked at where they stand', () => {
  /** Where something like a token stands, the whole text is looked at and not only its digits. */
  const looked = `idn.${'A'.repeat(22)}。。。`;
  const sign = fc.constantFrom(' ', '-', '　', '·', '.', '，', '王', 'X', 'x', 'a', '|', '"', ',');
  const digits = fc.stringMatching(/^[0-9０-９]{1,19}$/);

  it('with the outcome of looking at the whole text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(digits, digits, sign), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(`▮。。。${hidden(text)}`).toBe(hidden(looked + text));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('no number is', () => {
  it.each([
    ['a date and a time', '2025-01-08 09:30:00.123456'],
    ['a telephone number', '13800001111'],
    ['two telephone numbers', '13800001111 13900002222'],
    ['the number of a death certificate', '29012120250100017'],
    ['the number of a birth certificate', 'W290000127'],
    ['a credit code', '12290121MB1A2B3C4D'],
    ['an address', '示例县新街3号楼2单元101室'],
  ])('%s', (_what, text) => {
    expect(hidden(text)).toBe(text);
  });

  it('a digest or a UUID, however many digits it happens to have', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.stringMatching(/^[0-9]{25}[0-9a-f]{39}$/), (id, digest) => {
        expect(hidden(id)).toBe(id);
        expect(hidden(digest)).toBe(digest);
      }),
    );
    expect(hidden('88884444-3333-4222-8111-290121199003')).toBe('88884444-3333-4222-8111-290121199003');
    expect(hidden(`${randomUUID()} 290121199003150015`)).toMatch(/ ▮$/);
  });
});

it('what looks like a token is taken for a text of its own', () => {
  expect(hidden('idn.AAAAAAAAAAAAAAAAAAAAAA')).toBe('▮');
  expect(hidden('idn.short')).toBe('idn.short');
});

it('a number that fails, and one in another form, get tokens of their own kind', () => {
  expect(kindOf('290121202401150015')).toBe('number');
  expect(kindOf('290121202401150051')).toBe('failing');
  expect(kindOf('29012119400501003x')).toBe('written');
  expect(kindOf('29012119400501003X')).toBe('number');
});
