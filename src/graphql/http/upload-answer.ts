import type { ImportReport } from '../../pipeline/import-report.ts';
import { rejectedPath } from '../rejected-rows.ts';

/** Row errors in one answer; all of them are `batch.rowErrors` after the import. */
const MAX_ROW_ERRORS = 1_000;

/** What the sender of a file is told, as JSON. Holds no value of any row. */
export function uploadAnswer(report: ImportReport, uploadId: string | null) {
  const { fileName, envelope, notes, outcome } = report;
  const base = { outcome, fileName, envelope, notes, uploadId };
  if (report.outcome === 'refused') {
    const { problem } = report;
    const { code, zh, en } = problem;
    const extensions = { code: 'ROSTER_REFUSED', rule: code, zh, en };
    return { ...base, problem, errors: [{ message: `${zh} / ${en}`, extensions }] };
  }
  const batch = report.outcome === 'dry-run' ? null : report.roster;
  if (report.outcome === 'known') return { ...base, batch, counts: report.counts, gates: report.gates };
  const { mapped, forbidden, unknown, missing } = report.columns;
  const placeOf = (field: string | null) => ({
    column: (field === null ? undefined : report.places[field]?.column) ?? null,
  });
  const rowErrors = report.rejected
    .slice(0, MAX_ROW_ERRORS)
    .flatMap(({ rowNo, reasons }) => reasons.map((reason) => ({ rowNo, ...placeOf(reason.field), ...reason })));
  const rowErrorsTotal = Object.values(report.rejections).reduce((total, count) => total + count, 0);
  return {
    ...base,
    batch,
    counts: report.counts,
    columns: { mapped, stripped: forbidden, unknown, missing },
    replaces: report.replaces,
    gates: report.gates,
    rowErrors: rowErrors.slice(0, MAX_ROW_ERRORS),
    rowErrorsTotal,
    rejectedPath: batch === null || rowErrorsTotal === 0 ? null : rejectedPath(batch.number),
    remarks: report.remarks.listed.map((remark) => ({ ...remark, ...placeOf(remark.field) })),
    remarkCounts: report.remarks.counts,
  };
}
