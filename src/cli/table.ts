import Table from 'cli-table3';

/** A table for people; Chinese characters count two columns. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number | null)[])[], alignRight: readonly number[] = []): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colAligns: head.map((_, at) => (alignRight.includes(at) ? 'right' : 'left')),
  });
  for (const row of rows) table.push(row.map((cell) => (cell === null ? '' : String(cell))));
  return `${table.toString()}\n`;
}
