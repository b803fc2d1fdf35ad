/** A list of persons as an office would export it; the first column is the record's own identifier. */
export interface PersonTable {
  readonly columns: readonly string[];
  /** Cells in the order of the columns, '' where nothing is known. */
  readonly rows: readonly (readonly string[])[];
}

/** Who each record is about, row by row; equal numbers are one person. */
export interface PersonTruth {
  readonly left: Uint32Array;
  /** null when the list is linked with itself. */
  readonly right: Uint32Array | null;
}

/** Share of something, 0…1, by group of persons: minority names, name length, urban or rural. */
export interface PersonGroup {
  readonly name: string;
  /** Group of each left record, as an index into `labels`. */
  readonly of: Uint8Array;
  readonly labels: readonly string[];
}

/** Simulated lists with the truth about them. */
export interface PersonSet {
  readonly name: string;
  readonly left: PersonTable;
  /** null when the list is linked with itself. */
  readonly right: PersonTable | null;
  readonly truth: PersonTruth;
  readonly groups: readonly PersonGroup[];
}

/** One record before it is put among the others. */
export interface DraftRecord {
  readonly entity: number;
  readonly cells: readonly string[];
}

/** The records as a table and the persons behind them. */
export function tableOfDrafts(
  columns: readonly string[],
  drafts: readonly DraftRecord[],
): { readonly table: PersonTable; readonly entities: Uint32Array } {
  return {
    table: { columns, rows: drafts.map(({ cells }) => cells) },
    entities: Uint32Array.from(drafts, ({ entity }) => entity),
  };
}
