import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Comparison } from '../../../src/domain/comparisons/comparison.ts';
import { comparisonByCode as simple } from '../../domain/pairing/simple-comparisons.ts';

/*
 * The simple comparisons for threads that die over their work: `?folder=F&deaths=N` lets N threads end, each in the middle of
 * some comparison or packing, at a call that chance or `calls` chooses. Folders are made once only, so they count the deaths of all threads together.
 */
const { searchParams } = new URL(import.meta.url);
const folder = searchParams.get('folder') ?? '';
const deaths = Number(searchParams.get('deaths'));
/** Calls after which the thread dies, if it may. */
let left = Number(searchParams.get('calls') ?? 1 + Math.floor(Math.random() * 300));

function mayDie(): void {
  left -= 1;
  if (left === 0 && isOneOf(deaths)) process.exit(1);
}

function isOneOf(most: number): boolean {
  for (let death = 0; death < most; death += 1) {
    try {
      mkdirSync(join(folder, String(death)));
      return true;
    } catch {
      // Another thread died this death.
    }
  }
  return false;
}

const mortal = (comparison: Comparison): Comparison => ({
  ...comparison,
  pack: (cells, words, at) => {
    mayDie();
    comparison.pack(cells, words, at);
  },
  level: (words, a, b) => {
    mayDie();
    return comparison.level(words, a, b);
  },
});

export const comparisonByCode: ReadonlyMap<string, Comparison> = new Map(
  [...simple].map(([code, comparison]) => [code, mortal(comparison)]),
);
