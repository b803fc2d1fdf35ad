import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { freeRecordsBits } from '../../../src/domain/clusters/free-records.ts';

const priorOf = (matches: number, records: number): number => Math.log2(matches / records ** 2);

it('85,000 of 100,000 births linked leave 15,000 × 15,000 free pairs, of which 85,000 : 15,000² is the prior: 5.5 bits more', () => {
  const raise = freeRecordsBits(85_000, nodesOf(100_000, 100_000), priorOf(85_000, 100_000));
  expect(raise).toBeCloseTo(Math.log2((100_000 / 15_000) ** 2), 9);
  expect(raise).toBeCloseTo(5.47, 2);
});

it('where few records are linked nearly all are free, and the prior stays', () =>
  expect(freeRecordsBits(10, nodesOf(10_000, 10_000), priorOf(10, 10_000))).toBeCloseTo(0, 2));

it('where all are linked, some may still be free: √10,000 = 100 a side', () =>
  expect(freeRecordsBits(10_000, nodesOf(10_000, 10_000), priorOf(10_000, 10_000))).toBeCloseTo(2 * Math.log2(100), 9));

it('without links nothing is known', () => expect(freeRecordsBits(0, nodesOf(10, 10), -7)).toBe(0));
