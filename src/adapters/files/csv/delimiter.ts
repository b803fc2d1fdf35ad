import { refuse } from '../problems.ts';

const OTHERS: readonly (readonly [delimiter: string, what: string])[] = [
  [';', '分号 semicolon'],
  ['\t', '制表符 tab'],
  ['|', '竖线 |'],
  ['\uFF0C', '全角逗号 full-width comma'],
];

/** Lines looked at: enough to get past title, unit and date rows. */
const LINES = 20;

/**
 * Refuses a table whose cells are not separated by commas. Judged by lines, not by the first one: a title row has no
 * separator at all, and an address may hold a semicolon.
 * @throws {FileRefused} CSV_DELIMITER
 */
export function refuseOtherDelimiter(head: string): void {
  const lines = unquotedLines(head);
  const withComma = holding(lines, ',');
  for (const [delimiter, what] of OTHERS) {
    const withOther = holding(lines, delimiter);
    if (withOther > withComma && withOther * 2 > lines.length) throw refuse('CSV_DELIMITER', { what });
  }
}

function unquotedLines(head: string): readonly string[] {
  const bare = head.replaceAll(/"[^"]*"/g, '""');
  return bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
}

function holding(lines: readonly string[], delimiter: string): number {
  return lines.filter((line) => line.includes(delimiter)).length;
}
