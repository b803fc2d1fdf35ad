import type { AnyRow, Feed } from '../feeds/define-feed.ts';
import type { GateStop, Threshold } from './gate.ts';

/** A row and the live one of the same natural key before it. */
export interface Restated {
  readonly now: AnyRow;
  readonly before: AnyRow;
}

type PersonFeed = Pick<Feed, 'people' | 'fields'>;

/** What identifies people: name, sex, birth date, number, certificate. Class and grade change for everybody each year. */
export const identifyingFields = ({ people }: PersonFeed): readonly string[] => [
  ...new Set(
    people
      .flatMap(({ name, sex, birthDate, idNumber, certNo }) => [name, sex, birthDate, idNumber, certNo])
      .filter((field) => field !== undefined),
  ),
];

/** Counts, per identifying column, the rows that state another value than before. */
export class ColumnChanges {
  private readonly fields: readonly string[];
  private readonly counts = new Map<string, number>();

  constructor(feed: PersonFeed) {
    this.fields = identifyingFields(feed);
  }

  add({ now, before }: Restated): void {
    for (const field of this.fields)
      if (isChanged(before[field], now[field])) this.counts.set(field, (this.counts.get(field) ?? 0) + 1);
  }

  /** The column changed most often; null when none was. */
  most(): { readonly field: string; readonly rows: number } | null {
    const [most] = [...this.counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return most === undefined ? null : { field: most[0], rows: most[1] };
  }
}

/** A value filled in later is no change; one taken away is. */
const isChanged = (before: AnyRow[string] | undefined, now: AnyRow[string] | undefined): boolean =>
  before !== null && before !== undefined && before !== '' && (now ?? null) !== before;

/** G3: one column of many people changes at once: a column shifted, sorted alone, or falsified. */
export function columnChange(
  feed: PersonFeed,
  changes: ColumnChanges,
  rows: number,
  threshold: Threshold,
): GateStop | null {
  const most = changes.most();
  if (most === null) return null;
  const limit = Math.max(threshold('GATE_COLUMN_ROWS'), Math.floor(threshold('GATE_COLUMN_SHARE') * rows));
  if (most.rows <= limit) return null;
  const header = feed.fields[most.field]?.zh ?? most.field;
  return {
    gate: 'G3',
    measured: most.rows,
    limit,
    zh: `“${header}”一列有 ${most.rows} 行与此前不同(共 ${rows} 行),上限 ${limit} 行`,
    en: `column “${header}” differs from before in ${most.rows} of ${rows} rows; up to ${limit} pass`,
    remedy: {
      zh: '请核对该列是否错位或单独排序;确需批量更正的,请两人放行',
      en: 'see whether the column was shifted or sorted alone; a wanted mass correction is released by two people',
    },
  };
}
