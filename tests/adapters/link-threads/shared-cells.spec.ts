import { describe, expect, it } from 'vitest';
import { SharedCells } from '../../../src/adapters/link-threads/shared-cells.ts';
import { CellWriter } from '../../../src/domain/pairing/cell-chunk.ts';

const writer = new CellWriter([0]);
const chunkOf = (cells: readonly string[]) => writer.write(cells.map((cell) => [cell]));

describe('chunks on their way to threads', () => {
  it('stand on shared memory with the same cells', async () => {
    const shared = new SharedCells();
    const chunk = chunkOf(['王', 'Anna']);
    await shared.lend(chunk, async ({ count, units, ends }) => {
      expect(units.buffer).toBeInstanceOf(SharedArrayBuffer);
      expect([count, String.fromCharCode(...units), ...ends]).toEqual([2, '王Anna', 1, 5]);
    });
  });

  it('take the room of those that are packed, never of those that are under way', async () => {
    const shared = new SharedCells();
    const room = (cells: readonly string[]) => shared.lend(chunkOf(cells), async ({ units }) => units.buffer);
    const first = await room(['long enough']);
    expect(await room(['short'])).toBe(first);
    await shared.lend(chunkOf(['under way']), async ({ units }) => {
      expect(await room(['beside'])).not.toBe(units.buffer);
      expect(String.fromCharCode(...units)).toBe('under way');
    });
  });
});
