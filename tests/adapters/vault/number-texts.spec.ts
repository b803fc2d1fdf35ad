import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeOfRow } from '../../../src/adapters/postgres/row-place.ts';
import { kindOf, replaceNumbers } from '../../../src/adapters/postgres/vault/number-texts.ts';
import { hash53 } from '../../../src/domain/linkage/hash53.ts';
import { idNumber } from '../../support/rosters.ts';
import { numbersReplacedSlowly } from './numbers-replaced-slowly.ts';

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
  const sign = fc.constantFrom(...Array.from(' -　.·‐―－\'’‘\u00A0\u200B，。王Xxχabf|",:[]{}=;'), 'idn', 'idn.');
  const digits = fc.stringMatching(/^[0-9０-９]{1,19}$/);
  const number = fc.integer({ min: 0, max: 99 }).map((no) => idNumber('290121', '1990-03-15', no));
  const token = fc.stringMatching(/^[A-Za-z0-9_-]{20,23}$/).map((rest) => `idn.${rest}`);
  const digest = fc.uuid();
  const texts = fc
    .array(fc.oneof(digits, digits, sign, sign, number, token, digest), { maxLength: 24 })
    .map((parts) => parts.join(''));

  it('with the outcome of trying at every character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const whole of [text, `{${text}}`]) {
          const [quickly, slowly]: [string[], string[]] = [[], []];
          const noted = (list: string[]) => (written: string) => `▮${list.push(written)}`;
          expect(replaceNumbers(whole, noted(quickly))).toBe(numbersReplacedSlowly(whole, noted(slowly)));
          expect(quickly).toEqual(slowly);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('where a row stands', () => {
  const name = fc.constantFrom('name', 'idNumber', 'address', 'no');
  const part = fc.constantFrom(
    '290121199003150015',
    '2901211990',
    '03150015',
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ' ',
    '王',
    '\t',
    '\ud83d',
    '\ude00',
    'a',
  );
  const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
  const rows = fc.dictionary(
    name,
    fc.oneof(text, fc.integer(), fc.constantFrom(290121199003150, 110105491231002), fc.constant(null)),
  );

  it('follows from all that it says but for numbers, whichever value holds them', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const said = Object.keys(row)
          .toSorted()
          .map((key) => `${key}=${JSON.stringify(row[key])};`);
        expect(placeOfRow(row)).toBe(hash53(numbersReplacedSlowly(said.join(''), () => '')));
      }),
      { numRuns: 2_000 },
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
