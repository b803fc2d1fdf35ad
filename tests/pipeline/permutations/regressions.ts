import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Arrival } from './histories.ts';

const FOLDER = fileURLToPath(new URL('./regressions/', import.meta.url));

/** Arrivals that once came out differently: each is tried again on every run. */
export const regressions = (): readonly (readonly [string, Arrival])[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => [name, JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as Arrival]);

/** Keeps a shrunk failure, to be committed with the fix; returns its name. */
export function keepRegression(arrival: Arrival): string {
  const text = `${JSON.stringify(arrival, null, 2)}\n`;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  writeFileSync(`${FOLDER}${name}`, text);
  return name;
}
