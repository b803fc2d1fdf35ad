import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowPages } from '../../src/adapters/postgres/row-pages.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
afterAll(() => test[Symbol.asyncDispose]());

/** The numbers from 1 to so many, and by how many at once they came. */
const readTo = (most: number) =>
  test.database.inTransaction(async (tx) => {
    const [sizes, read]: [number[], number[]] = [[], []];
    for await (const rows of rowPages<{ n: number }>(tx, 'select n from generate_series(1, $1::int) n', [most])) {
      sizes.push(rows.length);
      read.push(...rows.map(({ n }) => n));
    }
    return { sizes, read };
  });

describe('rows that are read page by page', () => {
  it.each([
    [0, []],
    [1, [1]],
    [20_000, [20_000]],
    [20_001, [20_000, 1]],
    [45_000, [20_000, 20_000, 5_000]],
  ])('come each once and in order, %i of them', async (most, pages) => {
    const { sizes, read } = await readTo(most);
    expect(sizes).toEqual(pages);
    expect(read).toEqual(Array.from({ length: most }, (_, at) => at + 1));
  });

  it('can be read twice in one transaction', async () => {
    const sums = await test.database.inTransaction(async (tx) => {
      const sumOf = async () => {
        let sum = 0;
        for await (const rows of rowPages<{ n: number }>(tx, 'select n from generate_series(1, 30000) n'))
          for (const { n } of rows) sum += n;
        return sum;
      };
      return [await sumOf(), await sumOf()];
    });
    // 30,000 × 30,001 / 2.
    expect(sums).toEqual([450_015_000, 450_015_000]);
  });
});
