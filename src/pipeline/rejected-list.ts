import type { RejectedRow } from '../ports/rosters.ts';

/** Rows kept in memory and told of one by one; all of them are stored, and counted. */
const MOST_LISTED = 10_000;

/** Rows of one file that were not taken. */
export class RejectedList {
  /** The first of them, in file order. */
  readonly listed: RejectedRow[] = [];
  readonly #codes = new Map<string, number>();
  #count = 0;

  add(rows: readonly RejectedRow[]): void {
    this.#count += rows.length;
    this.listed.push(...rows.slice(0, MOST_LISTED - this.listed.length));
    for (const { reasons } of rows)
      for (const { code } of reasons) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
  }

  get count(): number {
    return this.#count;
  }

  /** How often each reason was given, by code. */
  get codes(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#codes);
  }
}
