import type { Figure } from './figure.ts';
import type { ContestantName, Result } from './linkage-measure.ts';

const cpuOf = ({ cpuSeconds, postgresSeconds }: Result): number => cpuSeconds + postgresSeconds;

/** Figures of a contender, as multiples of the hub's. */
export function* figuresOf(
  name: ContestantName,
  size: number,
  result: Result,
  results: ReadonlyMap<ContestantName, Result>,
): Generator<Figure> {
  const prefix = `linkage.${name}`;
  const hub = results.get('hub') ?? result;
  // Of the others the figure says how many times as long the hub's takes.
  const against = name === 'hub' ? '' : 'hub';
  const ratio = (of: (one: Result) => number): number | null => (name === 'hub' ? null : of(result) / of(hub));
  yield { ...figure(`${prefix}.wall`, size, result.seconds, 's'), ratio: ratio(({ seconds }) => seconds), against };
  yield { ...figure(`${prefix}.cpu`, size, cpuOf(result), 's'), ratio: ratio(cpuOf), against };
  yield figure(`${prefix}.pairs`, size, result.pairs, 'pairs');
  yield figure(`${prefix}.rate`, size, result.pairs / result.seconds, 'pairs/s');
  const memory = ({ peakBytes }: Result): number => peakBytes / 1e6;
  yield { ...figure(`${prefix}.memory`, size, memory(result), 'MB'), ratio: ratio(memory), against };
  const { linked, sure } = result.quality;
  yield figure(`${prefix}.precision`, size, linked.precision, '');
  yield figure(`${prefix}.recall`, size, linked.recall, '');
  yield figure(`${prefix}.sure-precision`, size, sure.precision, '');
  yield figure(`${prefix}.sure-recall`, size, sure.recall, '');
}

/** Figures of single look-ups, of their sorted times. */
export function* lookUpFigures(size: number, times: readonly number[]): Generator<Figure> {
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const)
    yield figure(`linkage.look-up.${name}`, size, times[Math.floor(times.length * share)] ?? Number.NaN, 'ms');
}

/** A figure without a baseline. */
export const figure = (name: string, size: number, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  ratio: null,
  against: '',
  size,
});
