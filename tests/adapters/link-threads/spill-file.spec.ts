import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { spillSpace } from '../../../src/adapters/link-threads/spill-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianhe-spill-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (...numbers: readonly number[]): Uint32Array => Uint32Array.from(numbers);

/** The first words of a run. */
function read(space: ReturnType<typeof spillSpace>, run: number, length: number): number[] {
  const into = new Uint32Array(length);
  space.runs.read(run, into);
  return [...into];
}

describe('words set aside on disk', () => {
  it('come back run by run, in the order in which they were added', () => {
    const part = fc.tuple(fc.nat({ max: 4 }), fc.array(fc.nat({ max: 0xffffffff }), { maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        using space = spillSpace(folder);
        for (const [run, numbers] of parts) space.runs.append(run, words(...numbers));
        for (const run of [0, 1, 2, 3, 4]) {
          const all = parts.filter(([of]) => of === run).flatMap(([, numbers]) => numbers);
          expect(read(space, run, all.length)).toEqual(all);
        }
        expect(space.bytes).toBe(4 * parts.flatMap(([, numbers]) => numbers).length);
      }),
    );
  });

  it('may be written over, across the places where they were added', () => {
    using space = spillSpace(folder);
    space.runs.append(0, words(1, 2));
    space.runs.append(1, words(9));
    space.runs.append(0, words(3, 4));
    space.runs.replace(0, words(5, 6, 7));
    expect(read(space, 0, 4)).toEqual([5, 6, 7, 4]);
    expect(read(space, 1, 1)).toEqual([9]);
    expect(() => read(space, 1, 2)).toThrow('run 1 has fewer words');
  });

  it('have no name in the folder, so nothing is left there however the process ends', () => {
    using space = spillSpace(folder);
    space.runs.append(0, words(1));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are refused where the folder cannot be written to, with the remedy', () => {
    using space = spillSpace(join(folder, 'absent'));
    expect(() => space.runs.append(0, words(1))).toThrow('--temp 指定其他文件夹');
    expect(() => space.runs.append(0, words(1))).toThrow('(ENOENT); make room');
  });
});
