/**
 * What programs write for a value that is not there: R and Excel (NA, #N/A), Python (nan, NaN, <NA>, None), databases (NULL, \N).
 * Exactly so: Na and Nan, a capital first, are names.
 */
const NULL_MARKS: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  '#N/A',
  '<NA>',
  'nan',
  'NaN',
  'NAN',
  'None',
  'NULL',
  'null',
  '\\N',
]);

/** The cell, '' when it holds a mark for nothing. */
export const withoutNullMark = (cell: string): string => (NULL_MARKS.has(cell) ? '' : cell);
