import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { createPairKernel } from '../../../src/adapters/link-threads/pair-kernel.ts';
import { spillSpace } from '../../../src/adapters/link-threads/spill-file.ts';
import type { ComparingAside } from '../../../src/ports/pair-kernel.ts';
import { packSmall, smallDesign, type SmallRecord } from '../../domain/pairing/small-design.ts';

const registry = new URL('../../domain/pairing/simple-comparisons.ts', import.meta.url);
/** Small enough for some blocks of the lists below to be split. */
const blockCap = 12;
const inMemory = createPairKernel({ threads: 0, registry, blockCap });
/** The blocks of one rule are held at a time. */
const kernels = [0, 1, 2, 3].map((threads) => createPairKernel({ threads, registry, blockCap, mostIndexed: 0 }));

afterAll(async () => {
  await Promise.all([inMemory, ...kernels].map((kernel) => kernel[Symbol.asyncDispose]()));
});

const cell = (values: readonly string[]) => fc.constantFrom('', ...values);
const anyRecord: fc.Arbitrary<SmallRecord> = fc.tuple(
  cell(['张', '王']),
  cell(['1', '2', '3']),
  cell(['1990', '1991', '1999']),
  cell(['甲', '乙']),
);
const anyList = fc.array(anyRecord, { maxLength: 16 });

const quiet = (): void => {};

function bytes({ pairs, table, lost }: ComparingAside): string {
  const all: number[][] = [];
  for (const { left, right, pattern } of pairs.chunks())
    left.forEach((row, p) => all.push([row, right[p] ?? -1, pattern[p] ?? -1]));
  const counts = table.byRule.map(({ rule, counts: own }) => [rule, ...own]);
  return JSON.stringify([all, [...table.patterns], [...table.pairs], counts, lost]);
}

describe('pairs compared in bounded memory', () => {
  it('are those of memory alone to the byte: set aside or not, blocks found at once or in turn, for any number of threads', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, fc.option(anyList), fc.nat({ max: 20 }), async (left, right, mostHeld) => {
        const packed = await packSmall(left, right);
        const expected = bytes(await inMemory.compareAside(smallDesign, packed.left, packed.right, quiet, null));
        for (const kernel of kernels) {
          using space = spillSpace(tmpdir());
          const spill = { runs: space.runs, mostHeld };
          const found = await kernel.compareAside(smallDesign, packed.left, packed.right, quiet, spill);
          expect(bytes(found)).toBe(expected);
          expect(found.pairs.whole === null).toBe(space.bytes > 0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('go to disk twelve bytes each: 40 pairs of numbers that both lists hold', async () => {
    const list = Array.from({ length: 40 }, (_, i): SmallRecord => ['', String(i + 1), '', '']);
    const { left, right } = await packSmall(list, list);
    using space = spillSpace(tmpdir());
    const [kernel = inMemory] = kernels;
    await kernel.compareAside(smallDesign, left, right, quiet, { runs: space.runs, mostHeld: 39 });
    expect(space.bytes).toBe(40 * 12);
  });
});
