import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { createPairKernel } from '../../../src/adapters/link-threads/pair-kernel.ts';
import { columnsOf } from '../../../src/domain/pairing/design-columns.ts';
import { packLists, type PackedLists } from '../../../src/domain/pairing/pack-rows.ts';
import type { Comparing, PairKernel } from '../../../src/ports/pair-kernel.ts';
import { HEADER, packSmall, smallDesign, type SmallRecord } from '../../domain/pairing/small-design.ts';

const simple = new URL('../../domain/pairing/simple-comparisons.ts', import.meta.url);
const folders: string[] = [];
const quiet = (): void => {};

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Threads of which so many will die, at a call that chance chooses unless told. */
function mortal(deaths: number, calls = ''): { readonly registry: URL; readonly died: () => number } {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-deaths-'));
  folders.push(folder);
  const registry = new URL(`./mortal-comparisons.ts?folder=${folder}&deaths=${deaths}${calls}`, import.meta.url);
  return { registry, died: () => readdirSync(folder).length };
}

const people = (count: number, salt: number): readonly SmallRecord[] =>
  Array.from({ length: count }, (_, i) => [
    `n${(i * 7 + salt) % 90}`,
    String((i * 5 + salt) % 400),
    String(1950 + ((i * 3) % 60)),
    `p${(i + salt) % 20}`,
  ]);

const sourceOf = (records: readonly SmallRecord[]) => ({
  columns: columnsOf(smallDesign, HEADER),
  chunks: Array.from({ length: Math.ceil(records.length / 50) }, (_, i) => records.slice(i * 50, i * 50 + 50)),
});

const packedBytes = ({ left, right, collisions }: PackedLists): string =>
  JSON.stringify([
    collisions,
    ...[left, right].flatMap((rows) =>
      rows === null ? [] : [rows.words, rows.keys, rows.rarity].map((one) => [...one]),
    ),
  ]);

const comparedBytes = ({ pairs, table }: Comparing): string =>
  JSON.stringify([pairs.left, pairs.right, pairs.pattern, table.patterns, table.pairs].map((one) => [...one]));

describe('threads that are killed in the middle of their work', () => {
  const [left, right] = [people(900, 0), people(800, 11)];

  it.each([2, 3, 8])('%i of them: the same packed lists, pairs and samples to the byte', async (threads) => {
    const whole = await packSmall(left, right);
    await using undisturbed = createPairKernel({ threads: 0, registry: simple });
    const expected = await work(undisturbed, whole);
    const { registry, died } = mortal(5);
    await using kernel = createPairKernel({ threads, registry });
    const packed = await kernel.pack(smallDesign, sourceOf(left), sourceOf(right));
    expect(packedBytes(packed)).toBe(packedBytes(whole));
    expect(await work(kernel, packed)).toEqual(expected);
    expect(died()).toBe(5);
  });

  it('are not replaced for ever: a task over which every thread dies is given up', async () => {
    const { registry } = mortal(1000, '&calls=1');
    await using kernel = createPairKernel({ threads: 1, registry });
    await expect(kernel.pack(smallDesign, sourceOf(people(20, 1)), null)).rejects.toThrow('thread');
  });

  async function work(kernel: PairKernel, packed: PackedLists): Promise<readonly unknown[]> {
    const compared = await kernel.compare(smallDesign, packed.left, packed.right, quiet);
    return [comparedBytes(compared), await kernel.sample(smallDesign, packed.left, packed.right, 4000, 3)];
  }
});

describe('lists packed on threads', () => {
  it.each([1, 2, 8])(
    '%i of them: the same bytes as in one process, rarities and chances of agreement too',
    async (threads) => {
      await using kernel = createPairKernel({ threads, registry: simple });
      const [left, right] = [sourceOf(people(3000, 0)), sourceOf(people(2000, 5))];
      const packed = await kernel.pack(smallDesign, left, right);
      expect(packedBytes(packed)).toBe(packedBytes(await packLists(smallDesign, left, right)));
    },
  );
});
