import { type Cell, readableText } from '../values/cell.ts';
import { readYesNo } from '../values/codes.ts';
import { missing, MISSING, type Normalised, read } from '../values/normalised.ts';

const NUMBER_UNKNOWN = missing('NUMBER_UNKNOWN');

/** A reader for which some words mean the same as an empty cell. */
export const withBlanks =
  <T>(blanks: ReadonlySet<string>, reader: (cell: Cell) => Normalised<T>) =>
  (cell: Cell): Normalised<T> => {
    const text = readableText(cell);
    return typeof text === 'string' && blanks.has(text.normalize('NFKC').trim()) ? MISSING : reader(cell);
  };

/** Yes or no as the letters that rows keep. */
export function readYesOrNo(cell: Cell): Normalised<'Y' | 'N'> {
  const { value, issues } = readYesNo(cell);
  return { value: value === null ? null : value ? 'Y' : 'N', issues };
}

/** A whole number of people, not negative; `NUMBER_UNKNOWN` (W) for anything else. Separators, blanks and 人 are dropped. */
export function readCount(cell: Cell): Normalised<number> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  const digits = raw
    .normalize('NFKC')
    .replace(/[\s,']|人$/gu, '')
    .replace(/\.0+$/u, '');
  if (digits === '' || digits === '-' || digits === '/') return MISSING;
  return /^\d{1,12}$/u.test(digits) ? read(Number(digits)) : NUMBER_UNKNOWN;
}
