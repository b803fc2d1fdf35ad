import type { ImportReport } from '../pipeline/import-report.ts';

type Stored = Extract<ImportReport, { outcome: 'imported' | 'dry-run' } | { outcome: 'held' }>;

/** Lines on a terminal for one file; all of them are in the workbook of rejected rows and in the answer of `/uploads`. */
const MOST_LINES = 20;

/** What is said about single rows and values, each with its place, code, reason and remedy; then how many there are. */
export function rowLines(report: Stored): readonly string[] {
  const rejected = report.rejected.flatMap(({ rowNo, reasons }) => reasons.map((reason) => ({ rowNo, ...reason })));
  const { rejections, remarks } = report;
  const { listed, counts } = remarks;
  return [
    ...rejected.slice(0, MOST_LINES).map((error) => `退回 rejected ${lineOf(error, report)}`),
    ...beyond('退回 rejected', sum(rejections), rejections),
    ...listed.slice(0, MOST_LINES).map((remark) => `提示 remark ${lineOf(remark, report)}`),
    ...beyond('提示 remarks', sum(counts), counts),
  ];
}

interface Told {
  readonly rowNo: number;
  readonly field: string | null;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

function lineOf({ rowNo, field, code, zh, en }: Told, { places }: Stored): string {
  const place = field === null ? undefined : places[field];
  const column = place === undefined || place.column === null ? '' : `${place.column}列`;
  return `第${rowNo}行${column}${place === undefined ? '' : `“${place.header}”`} ${field ?? ''} ${code}: ${zh} / ${en}`;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const beyond = (word: string, total: number, counts: Readonly<Record<string, number>>): readonly string[] =>
  total <= MOST_LINES
    ? []
    : [
        `${word}: ${total} (${Object.entries(counts)
          .map(([code, count]) => `${code} ${count}`)
          .join(', ')})`,
      ];
