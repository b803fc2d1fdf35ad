import type { WeightHistogram } from '../../pipeline/lists/weight-histogram.ts';
import { COLOURS, draw } from './drawing.ts';

/** A threshold marked in the histogram. */
export interface MarkedThreshold {
  readonly label: string;
  readonly bits: number;
}

/** How many compared pairs have how many bits; counts on a logarithmic scale, as non-matches outnumber matches. */
export function histogramChart({ from, counts }: WeightHistogram, thresholds: readonly MarkedThreshold[]): string {
  return draw(320, {
    grid: { left: 70, right: 30, top: 40, bottom: 50 },
    xAxis: {
      type: 'value',
      min: from,
      max: from + counts.length,
      name: '权重(比特)weight in bits',
      nameLocation: 'middle',
      nameGap: 28,
    },
    yAxis: { type: 'log', min: 0.8 },
    series: [
      {
        type: 'line',
        step: 'end',
        symbol: 'none',
        areaStyle: { color: COLOURS.for, opacity: 0.35 },
        lineStyle: { color: COLOURS.for, width: 1 },
        data: counts.map((count, at) => [from + at, Math.max(count, 0.8)]),
        markLine: {
          symbol: 'none',
          lineStyle: { color: COLOURS.against },
          data: thresholds.map(({ label, bits }, at) => ({
            xAxis: bits,
            // The lower one reads to the left of its line, the upper to the right, so that close ones keep apart.
            label: { formatter: label, align: at === 0 ? 'right' : 'left' },
          })),
        },
      },
    ],
  });
}
