import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isOneEdit } from '../../../../src/domain/comparisons/damerau.ts';
import { spelled } from './spelled.ts';

const distance = (a: string, b: string): number => editDistance(...spelled(a), ...spelled(b));
const oneEdit = (a: string, b: string): boolean => isOneEdit(...spelled(a), ...spelled(b));

/** The edit matrix, cell by cell (restricted Damerau-Levenshtein distance). */
function plainly(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped ? at(i - 2, j - 2) + 1 : changed));
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 30 });
const edited = fc.tuple(word, fc.nat(), fc.constantFrom('change', 'drop', 'add', 'swap')).map(([text, at, how]) => {
  const i = text.length === 0 ? 0 : at % text.length;
  if (how === 'add')
    return [text.slice(0, 29), `${text.slice(0, 29).slice(0, i)}d${text.slice(0, 29).slice(i)}`] as const;
  if (how === 'drop') return [text, text.slice(0, i) + text.slice(i + 1)] as const;
  const put = how === 'change' ? 'd' : (text[i + 1] ?? '') + (text[i] ?? '');
  return [text, text.slice(0, i) + put + text.slice(i + (how === 'change' ? 1 : 2))] as const;
});

describe('edits between two texts', () => {
  it.each([
    ['smith', 'smith', 0],
    ['smith', 'smyth', 1],
    ['smith', 'smiht', 1],
    ['smith', 'smth', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    // A swap with a letter put between counts in full: the restricted form.
    ['ca', 'abc', 3],
  ])('from %s to %s are %i', (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
  });

  it('are those of the edit matrix', () => {
    fc.assert(fc.property(word, word, (a, b) => distance(a, b) === plainly(a, b)));
  });

  it('are one exactly when a single slip parts the texts', () => {
    const pairs = fc.oneof(fc.tuple(word, word), edited);
    fc.assert(fc.property(pairs, ([a, b]) => oneEdit(a, b) === (plainly(a, b) === 1)));
  });
});
