import { describe, expect, test } from 'vitest';
import { CopyWriter, SparePieces } from '../../src/adapters/postgres/copy-rows.ts';
import type { Codec } from '../../src/adapters/postgres/vault/codec.ts';

/** Nothing is a number here: what is asked is where bytes stand. */
const CODEC: Codec = {
  encode: async (values) => [...values],
  sealer: () => ({ seal: (text) => text, hasMetToken: () => false, keep: async () => undefined }),
  decode: async (rows) => rows,
};

const PIECE = 256 * 1024;

async function written(spare: SparePieces, rows: readonly string[]) {
  const writer = new CopyWriter(CODEC, [], spare);
  for (const row of rows) writer.add([row]);
  const pieces = await writer.finish();
  return { pieces, text: Buffer.concat(pieces).toString(), memory: pieces.map(({ buffer }) => buffer) };
}

describe('pieces of rows on their way into the database', () => {
  test('are filled again once the server has read them, with nothing of the rows before', async () => {
    const spare = new SparePieces();
    const first = await written(spare, ['王'.repeat(50_000), '李']);
    spare.giveBack(first.pieces);
    const second = await written(spare, ['张三']);
    expect(second.text).toBe('张三\n');
    expect(first.memory).toContain(second.memory[0]);
  });

  test('are left alone as long as nobody has given them back', async () => {
    const spare = new SparePieces();
    const first = await written(spare, ['王一']);
    const second = await written(spare, ['张三']);
    expect(second.memory).not.toContain(first.memory[0]);
    expect(first.text).toBe('王一\n');
  });

  test('of a row that is wider than a piece are not kept', async () => {
    const spare = new SparePieces();
    // Three bytes a sign at most: 90,000 signs may take 270,000 bytes, a piece has 262,144.
    const wide = await written(spare, ['王'.repeat(90_000)]);
    expect(wide.memory.map(({ byteLength }) => byteLength).some((length) => length > PIECE)).toBe(true);
    spare.giveBack(wide.pieces);
    const next = await written(spare, ['张三']);
    expect(next.memory.map(({ byteLength }) => byteLength)).toEqual([PIECE]);
  });
});
