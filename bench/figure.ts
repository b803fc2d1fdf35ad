import { appendFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { version } from 'node:process';

/** One measured figure; a timing is told as a ratio to a baseline of the same run (docs: benchmarks). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `rows/s`, `s`, `MB`, … */
  readonly unit: string;
  /** Value as a multiple of the baseline; null for figures without one (memory). */
  readonly ratio: number | null;
  /** What the ratio is against; empty without a baseline. */
  readonly against: string;
  /** Rows, persons or requests. */
  readonly size: number;
}

const RESULTS = join(import.meta.dirname, 'results.ndjson');

/** One JSON line per figure, so that figures of many machines and days can stand in one file. */
export function recordFigures(figures: readonly Figure[], at: Date): void {
  const [cpu] = cpus();
  const machine = { at: at.toISOString(), node: version, cpu: `${cpus().length} × ${cpu?.model ?? 'unknown'}` };
  appendFileSync(RESULTS, figures.map((figure) => `${JSON.stringify({ ...figure, ...machine })}\n`).join(''));
}

/** Rows of the printed table. */
export const figureCells = ({ name, size, value, unit, ratio, against }: Figure): readonly string[] => [
  name,
  size.toLocaleString('en'),
  `${rounded(value)} ${unit}`,
  ratio === null ? '' : ratio.toFixed(3),
  against,
];

const rounded = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : value < 1000 ? 1 : 0 });
