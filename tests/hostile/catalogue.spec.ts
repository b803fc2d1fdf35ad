import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { catalogue, lines } from './support/catalogue.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Lines of the catalogue of hostile inputs: 46 for CSV, 34 for XLSX, 18 for NDJSON. */
const EXPECTED = [
  ['CSV', 46],
  ['XLSX', 34],
  ['NDJ', 18],
].flatMap(([kind, count]) =>
  Array.from({ length: Number(count) }, (_, at) => `BAD-${kind}-${String(at + 1).padStart(2, '0')}`),
);

/** Without the widths that the formatter gives to columns. */
const loosely = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{2,}/g, '--').trim();

describe('the catalogue of hostile and unlucky files', () => {
  it('has an ending and a test for each of its 98 lines', () => {
    expect([...new Set(lines.map(({ id }) => id))]).toEqual(EXPECTED);
    for (const { test } of lines) if (test !== undefined) expect(existsSync(join(ROOT, test)), test).toBe(true);
  });

  it('stands in docs/hostile-files.md as it is tested: write it anew with scripts/hostile-files.ts', () => {
    const written = readFileSync(join(ROOT, 'docs', 'hostile-files.md'), 'utf8');
    expect(loosely(written)).toBe(loosely(catalogue()));
  });
});
