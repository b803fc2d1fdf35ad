import { describe, expect, it } from 'vitest';
import { withoutNullMark } from '../../../../src/domain/comparisons/null-mark.ts';

describe('what programs write for a value that is not there', () => {
  it.each(['NA', 'N/A', '#N/A', '<NA>', 'nan', 'NaN', 'None', 'NULL', 'null', '\\N'])('%s is nothing', (cell) => {
    expect(withoutNullMark(cell)).toBe('');
  });

  it.each(['Na', 'Nan', 'NA 12', 'Nanette', 'Null'])('%s is a value', (cell) => {
    expect(withoutNullMark(cell)).toBe(cell);
  });
});
