import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDate } from '../../../src/domain/values/date-reading.ts';
import { readBirthCertificateNumber } from '../../../src/domain/values/certificate-number.ts';
import { readDocumentNumber } from '../../../src/domain/values/id-documents.ts';
import { ISSUE_TEXTS } from '../../../src/domain/values/issue-texts.ts';
import { compareNames, nameKey, pinyinKey, readName } from '../../../src/domain/values/names/names.ts';
import { readRegion } from '../../../src/domain/values/region.ts';
import { readText } from '../../../src/domain/values/text.ts';

const VALUES = new URL('../../../src/domain/values/', import.meta.url);
const FEEDS = new URL('../../../src/domain/feeds/', import.meta.url);

test('free text is kept as written but for its ends and what cannot be seen', () => {
  expect(readText('  示例镇１２号　', 200)).toEqual({ value: '示例镇１２号', issues: [] });
  expect(readText('第一行\r\n第二行', 200).value).toBe('第一行 第二行');
  expect(readText('a\u0000b', 200)).toEqual({ value: 'ab', issues: [{ code: 'TEXT_CONTROL_CHAR', level: 'W' }] });
  expect(readText("=cmd|' /C calc'!A0", 200)).toEqual({ value: "=cmd|' /C calc'!A0", issues: [] });
  expect(readText(' ', 200)).toEqual({ value: null, issues: [] });
});

test('text is counted by characters, not by code units, and cut when too long', () => {
  expect(readText('𬱖'.repeat(3), 3).issues).toEqual([]);
  expect(readText('𬱖'.repeat(4), 3)).toEqual({ value: '𬱖𬱖𬱖', issues: [{ code: 'CELL_TOO_LONG', level: 'E' }] });
});

test('half a surrogate pair cannot be stored and counts as garbled', () => {
  expect(readText('a\uD800', 200)).toEqual({ value: 'a\uFFFD', issues: [{ code: 'TEXT_MOJIBAKE', level: 'E' }] });
});

test('no text makes a reader fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      for (const reader of [readDate, readName, readRegion, readBirthCertificateNumber]) reader(text);
      readText(text, 20);
      readDocumentNumber(text, null);
      pinyinKey(nameKey(text));
      compareNames(text, '王芳');
    }),
  );
});

test('cells built against regular expressions are answered without catastrophic backtracking', () => {
  for (const piece of ['2024-', '(', '（', '之子', '1:', '·', ' ', 'A1', '十']) {
    const cell = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    for (const reader of [readDate, readName, readRegion, readBirthCertificateNumber]) reader(cell);
    readText(cell, 200);
    readName(cell.slice(0, 200));
    readDate(cell.slice(0, 200));
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});

test('every code that a value can get has a text in both languages', () => {
  const sources = [VALUES, FEEDS].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => new URL(path, folder)),
  );
  const made = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:fault|warning|refused|missing)\('([A-Z_0-9]+)'\)/g)].map(
      ([, code]) => code ?? '',
    ),
  );
  expect([...new Set(made)].toSorted()).toEqual(Object.keys(ISSUE_TEXTS).toSorted());
});
