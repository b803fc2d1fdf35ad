import type { ColumnReportResolvers } from './../types.generated.ts';

/** A refused file has no report. */
export const ColumnReport: ColumnReportResolvers = {
  mapped: ({ mapped }) => mapped ?? [],
  stripped: ({ forbidden }) => forbidden ?? [],
  unknown: ({ unknown }) => unknown ?? [],
  missing: ({ missing }) => missing ?? [],
};
