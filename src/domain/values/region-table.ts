import type { PlainDate } from './calendar-date.ts';
import { countyOf, parentOf } from './region-code.ts';

/** One administrative division in the time it existed. */
export interface RegionEntry {
  /** 6, 9 or 12 digits (GB/T 2260, GB/T 10114). */
  readonly code: string;
  readonly name: string;
  /** First day; null when it lies before the table begins. */
  readonly validFrom: PlainDate | null;
  /** Last day; null while it exists. */
  readonly validTo: PlainDate | null;
  /** Codes that took over; one for a merger or a new code, several for a split. */
  readonly successors: readonly string[];
}

/** Dated divisions by code. Old codes stay for ever, because identity numbers keep them. */
export interface RegionTable {
  readonly entries: ReadonlyMap<string, RegionEntry>;
}

/** How far the table knows a code: itself, only its county (accepted, reported as I08), or not even that. */
export type RegionStanding = 'known' | 'unknown-below-county' | 'out-of-area';

/** A table of entries. Throws RangeError when a code is given twice or a successor is missing. */
export function regionTable(entries: readonly RegionEntry[]): RegionTable {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  if (byCode.size !== entries.length) throw new RangeError('a region code stands twice in the table');
  const lost = entries.flatMap(({ successors }) => successors).find((code) => !byCode.has(code));
  if (lost !== undefined) throw new RangeError(`successor ${lost} is not in the table`);
  return { entries: byCode };
}

function knownAncestor(code: string, table: RegionTable): RegionEntry | null {
  for (let at: string | null = code; at !== null; at = parentOf(at)) {
    const entry = table.entries.get(at);
    if (entry !== undefined) return entry;
  }
  return null;
}

/**
 * The code that stands for this division today. Follows single successors; a split stays as it is, because nobody can
 * tell which part. A code the table does not know follows its county when that was taken over.
 */
export function currentRegion(code: string, table: RegionTable): string {
  let at = code;
  for (let steps = 0; steps < 20; steps += 1) {
    const successors: readonly string[] = knownAncestor(at, table)?.successors ?? [];
    const next = successors.length === 1 ? successors[0] : undefined;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** The name of a division, or null when the table does not have it. */
export function regionName(code: string, table: RegionTable): string | null {
  return table.entries.get(code)?.name ?? null;
}

/** The names from the province down to the division, as far as known. */
export function regionPath(code: string, table: RegionTable): readonly string[] {
  const parent = parentOf(code);
  const above = parent === null ? [] : regionPath(parent, table);
  const name = regionName(code, table);
  return name === null ? above : [...above, name];
}

/** True when the table has this very code and the division existed on that day. */
export function regionKnownAt(code: string, date: PlainDate, table: RegionTable): boolean {
  const entry = table.entries.get(code);
  if (entry === undefined) return false;
  return (entry.validFrom ?? '') <= date && date <= (entry.validTo ?? '9999-12-31');
}

/** How far the table knows a code. */
export function regionStanding(code: string, table: RegionTable): RegionStanding {
  if (table.entries.has(code)) return 'known';
  const county = countyOf(code);
  return county !== null && table.entries.has(county) ? 'unknown-below-county' : 'out-of-area';
}
