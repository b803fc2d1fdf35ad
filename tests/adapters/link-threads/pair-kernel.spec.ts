import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { createPairKernel } from '../../../src/adapters/link-threads/pair-kernel.ts';
import type { Comparing, ComparingProgress } from '../../../src/ports/pair-kernel.ts';
import { everyPair } from '../../domain/pairing/every-pair.ts';
import { packSmall, smallDesign, type SmallRecord } from '../../domain/pairing/small-design.ts';

const registry = new URL('../../domain/pairing/simple-comparisons.ts', import.meta.url);
/** Besides this process itself and two threads. */
const THREADS = [1, 3, 8] as const;
const CAP = 12;
const here = createPairKernel({ threads: 0, registry });
const hereCapped = createPairKernel({ threads: 0, registry, blockCap: CAP });
const threaded = createPairKernel({ threads: 2, registry });
const others = THREADS.map((threads) => createPairKernel({ threads, registry }));
const othersCapped = [1, 2, 3, 8].map((threads) => createPairKernel({ threads, registry, blockCap: CAP }));
const whole = [here, threaded, ...others];
const capped = [hereCapped, ...othersCapped];

afterAll(async () => {
  await Promise.all([...whole, ...capped].map((kernel) => kernel[Symbol.asyncDispose]()));
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

/** Pairs as a person would write them down. */
function read({ pairs, table }: Comparing) {
  return Array.from(pairs.left, (left, p) => ({
    left,
    right: pairs.right[p],
    pattern: table.patterns[pairs.pattern[p] ?? -1],
  }));
}

const bytes = ({ pairs, table, lost }: Comparing): string =>
  JSON.stringify([
    ...[pairs.left, pairs.right, pairs.pattern, table.patterns, table.pairs].map((one) => [...one]),
    table.byRule.map(({ rule, counts }) => [rule, ...counts]),
    lost,
  ]);

describe('pairs that the rules propose', () => {
  it.each([
    ['two lists', whole, Infinity, false],
    ['one list with itself', whole, Infinity, true],
    ['two lists with blocks that are too large', capped, CAP, false],
    ['one list with blocks that are too large', capped, CAP, true],
  ] as const)(
    '%s: the same as looking at every pair finds, for any number of threads',
    async (_, kernels, cap, self) => {
      await fc.assert(
        fc.asyncProperty(anyList, anyList, async (left, right) => {
          const packed = await packSmall(left, self ? null : right);
          const expected = everyPair(packed.left, packed.right, cap);
          const [first, ...rest] = await Promise.all(
            kernels.map((kernel) => kernel.compare(smallDesign, packed.left, packed.right, quiet)),
          );
          if (first === undefined) throw new Error('no kernel');
          expect(read(first)).toEqual(
            expected.map(({ left: l, right: r, pattern }) => ({ left: l, right: r, pattern })),
          );
          for (const { rule, counts } of first.table.byRule) {
            const patterns = expected.filter(({ rules }) => rules.includes(rule)).map(({ pattern }) => pattern);
            const times = (pattern: number): number => patterns.filter((one) => one === pattern).length;
            expect([...counts]).toEqual([...first.table.patterns].map(times));
          }
          for (const other of rest) expect(bytes(other)).toBe(bytes(first));
        }),
        { numRuns: 30 },
      );
    },
  );

  it('count under every rule, though each is compared once: both share the number and the place', async () => {
    const { left, right } = await packSmall([['张', '1', '1990', '甲']], [['王', '1', '1999', '甲']]);
    const { table, pairs } = await here.compare(smallDesign, left, right, quiet);
    expect(pairs.left).toHaveLength(1);
    expect([...table.pairs]).toEqual([1]);
    expect(table.byRule.map(({ counts }) => [...counts])).toEqual([[1], [0], [1]]);
  });

  it('are the same where blocks are larger than one window of work: 300 records of one place against 300', async () => {
    const list = (salt: number): readonly SmallRecord[] =>
      Array.from({ length: 300 }, (_, i) => [`n${i % 50}`, String((i * 7 + salt) % 200), `${1950 + (i % 60)}`, '甲']);
    const { left, right } = await packSmall(list(0), list(3));
    for (const other of [right, null]) {
      const found = await here.compare(smallDesign, left, other, quiet);
      const expected = everyPair(left, other).map(({ left: l, right: r, pattern }) => ({ left: l, right: r, pattern }));
      expect(read(found)).toEqual(expected);
    }
  });
});

describe('blocks that are too large', () => {
  /** 4 records of a place on either side: 16 pairs where 12 are allowed. */
  const place = (numbers: readonly string[]): readonly SmallRecord[] => numbers.map((number) => ['', number, '', '甲']);

  it('are not compared whole; what other rules find of them is kept, and the rest is counted as lost', async () => {
    const { left, right } = await packSmall(place(['1', '2', '', '']), place(['2', '1', '', '3']));
    const { pairs, lost, table } = await hereCapped.compare(smallDesign, left, right, quiet);
    expect([[...pairs.left], [...pairs.right]]).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(lost).toEqual([{ rule: 2, pairs: 16, kept: 2 }]);
    expect(table.byRule[2]?.counts.every((count) => count === 0)).toBe(true);
  });

  it('are split where two rules make them: 5 × 5 of a place and 4 × 4 of a number share 3 × 3', async () => {
    const list: readonly SmallRecord[] = [...place(['1', '1', '1', '', '']), ['', '1', '', '']];
    const { left, right } = await packSmall(list, list);
    const { pairs, lost, table } = await hereCapped.compare(smallDesign, left, right, quiet);
    expect(pairs.left).toHaveLength(9);
    expect(lost).toEqual([
      { rule: 0, pairs: 16, kept: 9 },
      { rule: 2, pairs: 25, kept: 9 },
    ]);
    expect([...table.pairs]).toEqual([9]);
  });

  it('are refused when all rules together propose more than memory holds; the rules are named in both languages', async () => {
    await using kernel = createPairKernel({ threads: 0, mostPairs: 15 });
    const { left, right } = await packSmall(place(['1', '2', '', '']), place(['2', '1', '', '3']));
    const refused = kernel.compare(smallDesign, left, right, quiet);
    await expect(refused).rejects.toThrow('分块规则会提出超过 15 对,内存放不下(place 16;number 2;name and year 0)');
    await expect(refused).rejects.toThrow(
      'blocking proposes more than 15 pairs, more than memory holds (place 16; number 2; name and year 0)',
    );
  });
});

describe('a kernel', () => {
  it('tells how far it has come, up to the last block', async () => {
    const list = Array.from({ length: 40 }, (_, i): SmallRecord => ['', String(i + 1), '', '']);
    const { left, right } = await packSmall(list, list);
    const seen: ComparingProgress[] = [];
    await threaded.compare(smallDesign, left, right, (progress) => seen.push(progress));
    expect(seen.at(-1)).toEqual({ pairs: 40, donePairs: 40, allPairs: 40, doneBlocks: 40, allBlocks: 40 });
  });

  it('draws the same random pairs for any number of threads', async () => {
    const list = Array.from({ length: 700 }, (_, i): SmallRecord => [`n${i % 9}`, '', `${1950 + (i % 50)}`, '']);
    const { left, right } = await packSmall(list, list.slice(0, 600));
    const drawn = await Promise.all(whole.map((kernel) => kernel.sample(smallDesign, left, right, 300_000, 5)));
    for (const counts of drawn) expect(counts).toEqual(drawn[0]);
    expect(drawn[0]?.[0]?.reduce((sum, count) => sum + count, 0)).toBe(300_000);
  });

  it('takes lists that do not stand on shared memory', async () => {
    const { left, right } = await packSmall([['', '1', '', '']], [['', '1', '', '']]);
    const own = { ...left, words: new Uint32Array(left.words), keys: new Uint32Array(left.keys) };
    const found = await threaded.compare(smallDesign, own, right, quiet);
    expect(bytes(found)).toBe(bytes(await threaded.compare(smallDesign, left, right, quiet)));
  });

  it('says which comparison its threads do not know, and works on', async () => {
    const { left, right } = await packSmall([['', '1', '', '']], [['', '1', '', '']]);
    const [first, ...rest] = smallDesign.comparisons;
    if (first === undefined) throw new Error('no comparison');
    const strange = { ...first, comparison: { ...first.comparison, code: 'strange' } };
    const design = { ...smallDesign, comparisons: [strange, ...rest] };
    await expect(threaded.compare(design, left, right, quiet)).rejects.toThrow(
      'comparison name: no comparison strange',
    );
    expect((await threaded.compare(smallDesign, left, right, quiet)).pairs.left).toHaveLength(1);
  });

  it('fails instead of waiting for ever when its threads cannot start', async () => {
    await using kernel = createPairKernel({ threads: 2, registry: new URL('nowhere.ts', import.meta.url) });
    const { left, right } = await packSmall([['', '1', '', '']], [['', '1', '', '']]);
    await expect(kernel.compare(smallDesign, left, right, quiet)).rejects.toThrow('nowhere.ts');
  });
});
