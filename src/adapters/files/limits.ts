/** Bounds on what a roster file may ask of the importing process. */

/** Rows per batch handed to the pipeline. */
export const BATCH_ROWS = 1_000;

/** A single roster; a whole province's year is split by county. So many records, and a header above them. */
export const MAX_ROWS = 1_000_000;
export const HEADER_ROWS = 1;

/** Widest roster form known has 64 columns; twice that leaves room for remarks and blank columns. */
export const MAX_COLUMNS = 128;

/** Characters. Longer values reach the pipeline as an error cell; an office program's own bound is 32,767. */
export const MAX_CELL_CHARS = 10_000;

/** Bytes of one line (CSV, NDJSON). */
export const MAX_LINE_BYTES = 1_048_576;

/** Nesting of one NDJSON record; honest records have depth 1. */
export const MAX_JSON_DEPTH = 32;

/** Elements open at once in a workbook part; spreadsheet XML needs fewer than 20. */
export const MAX_XML_DEPTH = 100;

/** Characters of one XML tag, and of one run of text between two tags. */
export const MAX_XML_TAG = 65_536;
export const MAX_XML_TEXT = 1_048_576;

/** Parts inside a workbook. Office programs write a dozen, plus pictures and sheets. */
export const MAX_ZIP_ENTRIES = 1_000;

/**
 * Inflated : packed. Apache POI's ZipSecureFile refuses above 100 : 1; a sheet of a million formatted empty rows, the most
 * compressible honest content, measures 28 : 1. Judged only once a part is larger than the grace.
 */
export const MAX_INFLATE_RATIO = 100;
export const INFLATE_GRACE_BYTES = 16 * 1_048_576;

/** Inflated bytes per part, counted while inflating, whatever the headers claim. */
export const MAX_SHEET_BYTES = 2 * 1024 * 1_048_576;
export const MAX_STRINGS_BYTES = 512 * 1_048_576;
export const MAX_SMALL_PART_BYTES = 32 * 1_048_576;

/** UTF-8 bytes of shared strings kept in memory. */
export const MAX_STRINGS_KEPT_BYTES = 192 * 1_048_576;

/** Resident bytes of the workbook reader: while the package is being checked, and once it has been found honest. */
export const READER_CHECK_RSS = 150_000_000;
export const READER_RSS = 300_000_000;

/** CPU seconds the check may take: a base, and more for each packed megabyte (measured: 0.1 s). */
export const READER_CHECK_CPU_S = 2;
export const READER_CHECK_CPU_S_PER_MB = 0.5;
