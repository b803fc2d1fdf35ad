/** What the values of a column look like. */
export type ValueKind =
  | 'empty'
  | 'date'
  | 'id-number'
  | 'phone'
  | 'email'
  | 'han-name'
  | 'latin-name'
  | 'code'
  | 'number'
  | 'text';

/** Share of the filled cells that must look alike; the rest are slips and foreign papers. */
const MOST = 0.8;

/** Different values up to which a column is a code list (sex, state) rather than free text, and the rows it takes to tell. */
const MOST_CODES = 20;
const FEWEST_ROWS = 60;

const YEAR_FIRST =
  /^(?:1[89]|20)\d{2}(?:-|\/|\.|年)?(?:0?[1-9]|1[0-2])(?:-|\/|\.|月)?(?:0?[1-9]|[12]\d|3[01])日?(?:[ T].*)?$/u;
const YEAR_LAST = /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:1[89]|20)\d{2}$/u;

const SHAPES: readonly (readonly [kind: ValueKind, shape: RegExp])[] = [
  ['id-number', /^\d{17}[\dXx]$|^\d{15}$/u],
  ['date', new RegExp(`${YEAR_FIRST.source}|${YEAR_LAST.source}`, 'u')],
  ['phone', /^(?:\+?86[- ]?)?1[3-9]\d{9}$|^0\d{2,3}[- ]?\d{7,8}$/u],
  ['email', /^[^@\s]+@[^@\s]+\.[^@\s]+$/u],
  ['han-name', /^\p{Script=Han}[\p{Script=Han}·•]{1,7}$/u],
  ['number', /^[+-]?\d+(?:[.,]\d+)?$/u],
];

/** Judges a column by a sample of its cells. */
export function kindOfValues(sample: readonly string[]): ValueKind {
  const filled = sample.filter((cell) => cell !== '');
  if (filled.length === 0) return 'empty';
  const shape = SHAPES.find(([, pattern]) => share(filled, (cell) => pattern.test(cell)) >= MOST);
  if (shape) return shape[0];
  if (filled.length >= FEWEST_ROWS && new Set(filled).size <= MOST_CODES) return 'code';
  return share(filled, isLatinName) >= MOST ? 'latin-name' : 'text';
}

/** True when most filled cells hold Chinese characters. */
export const isHan = (sample: readonly string[]): boolean =>
  share(
    sample.filter((cell) => cell !== ''),
    (cell) => /\p{Script=Han}/u.test(cell),
  ) >=
  MOST / 2;

/** True when every cell is filled and no value comes twice. */
export const isUnique = (cells: readonly string[]): boolean =>
  cells.length > 0 && !cells.includes('') && new Set(cells).size === cells.length;

/** Up to four words of letters. */
const isLatinName = (cell: string): boolean => /^[\p{Script=Latin}.'’-]+(?: [\p{Script=Latin}.'’-]+){0,3}$/u.test(cell);

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
