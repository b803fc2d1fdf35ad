import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { WorkbookSheet } from '../../ports/roster-file.ts';

/**
 * A sheet as CSV for office programs: without the mark they take UTF-8 for something else, and what begins like a
 * formula (= + - @, tab, CR, also full width; OWASP ASVS 5.0 §1.2.10) they would calculate.
 */
export function csvBytes(sheet: WorkbookSheet): Readable {
  const csv = stringify({ bom: true, escape_formulas: true, record_delimiter: '\r\n' });
  const rows = Readable.from(lines(sheet));
  rows.on('error', (error) => csv.destroy(error));
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}

async function* lines({ headers, rows }: WorkbookSheet): AsyncGenerator<readonly (string | null)[]> {
  yield headers.map(({ name }) => name);
  yield* rows;
}
