import Table from 'cli-table3';

/** No rules between rows: a line per row, a rule under the head. */
const PLAIN = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ',
}; // prettier-ignore

/** A table for people; Chinese characters count two columns. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  alignRight: readonly number[] = [],
): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    chars: PLAIN,
    colAligns: head.map((_, at) => (alignRight.includes(at) ? 'right' : 'left')),
  });
  for (const row of rows) table.push(row.map((cell) => (cell === null ? '' : String(cell))));
  return `${table.toString()}\n`;
}
