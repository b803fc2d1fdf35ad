import { textOfCell } from '../domain/feeds/cell-text.ts';
import type { Feed } from '../domain/feeds/define-feed.ts';
import type { RawRow } from '../ports/roster-file.ts';
import type { FoundColumns } from './find-columns.ts';

/** Rows looked at to see whether a column holds codes. */
const SAMPLE = 50;

const REGION_CODE = /^(\d{6}|\d{9}|\d{12})$/;

/**
 * A column whose values are 6, 9 or 12 digits is a region whatever its header says (ruling 11): an address column
 * (户籍地址) full of codes stands for the region field beside it, if that one has no column of its own.
 */
export function adoptRegionColumns(found: FoundColumns, rows: readonly RawRow[], feed: Feed): FoundColumns {
  const mapped = new Set(found.mapped);
  const columns = found.columns.map((column, at) => {
    if (column.use !== 'field' || !column.field.endsWith('Address')) return column;
    const region = column.field.replace(/Address$/, 'Region');
    if (!(region in feed.fields) || mapped.has(region) || !holdsCodes(rows, found, at)) return column;
    mapped.delete(column.field);
    mapped.add(region);
    return { ...column, field: region };
  });
  return { ...found, columns, mapped };
}

function holdsCodes(rows: readonly RawRow[], found: FoundColumns, at: number): boolean {
  const values = rows
    .filter(({ rowNo }) => rowNo > found.headerRowNo)
    .slice(0, SAMPLE)
    .map(({ cells }) => textOfCell(cells[at] ?? null))
    .filter((text) => text !== '');
  return values.length > 0 && values.every((text) => REGION_CODE.test(text));
}
