import { isWithin } from './region-code.ts';
import type { RegionEntry, RegionTable } from './region-table.ts';

interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly RegionEntry[]>;
  readonly longest: number;
}

const indexes = new WeakMap<RegionTable, NameIndex>();
const SHORTEST_NAME = 2;

function indexOf(table: RegionTable): NameIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const byName = new Map<string, RegionEntry[]>();
  let longest = 0;
  for (const entry of table.entries.values()) {
    const same = byName.get(entry.name);
    if (same === undefined) byName.set(entry.name, [entry]);
    else same.push(entry);
    longest = Math.max(longest, entry.name.length);
  }
  const index = { byName, longest };
  indexes.set(table, index);
  return index;
}

/* Of several divisions of one name the one that exists today counts; two of them leave the name open. */
function onlyOne(candidates: readonly RegionEntry[], within: string | null): RegionEntry | null {
  const inside = candidates.filter(({ code }) => within === null || (code !== within && isWithin(code, within)));
  const living = inside.length > 1 ? inside.filter(({ validTo }) => validTo === null) : inside;
  return living.length === 1 ? (living[0] ?? null) : null;
}

function longestNameAt(text: string, start: number, within: string | null, index: NameIndex): RegionEntry | null {
  for (let length = Math.min(index.longest, text.length - start); length >= SHORTEST_NAME; length -= 1) {
    const candidates = index.byName.get(text.slice(start, start + length));
    const found = candidates === undefined ? null : onlyOne(candidates, within);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The code of the finest division that a text starts with, names from coarse to fine, levels may be left out
 * (`示例省示例市示例县`, `示例县示例镇东河村12号`); null when it starts with no name that is clear.
 */
export function regionNamedBy(text: string, table: RegionTable): string | null {
  const index = indexOf(table);
  let code: string | null = null;
  let at = 0;
  for (;;) {
    const found: RegionEntry | null = longestNameAt(text, at, code, index);
    if (found === null) return code;
    code = found.code;
    at += found.name.length;
  }
}
