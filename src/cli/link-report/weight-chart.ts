import type { LinkModel } from '../../domain/link-model/link-model.ts';
import { COLOURS, draw, NAMED, NAMED_LABEL, twoLines } from './drawing.ts';

/** Pixels of one bar and its gap. */
const BAR = 32;

/** One bar per level: the bits that it adds to or takes from a pair, log2(m/u). */
export function weightChart({ design, parameters }: LinkModel): string {
  const bars = design.comparisons.flatMap(({ id, comparison }, at) =>
    comparison.levels.slice(1).map(({ name }, level) => {
      const { m = [], u = [] } = parameters.levels[at] ?? {};
      return {
        label: twoLines(`${id} · ${name.zh}`, name.en),
        bits: Math.log2((m[level + 1] ?? 1) / (u[level + 1] ?? 1)),
      };
    }),
  );
  return draw(bars.length * BAR + 60, {
    grid: { left: NAMED, right: 60, top: 10, bottom: 40 },
    xAxis: { type: 'value', name: '比特 bits', nameLocation: 'middle', nameGap: 25 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisLabel: NAMED_LABEL,
    },
    series: [
      {
        type: 'bar',
        barWidth: BAR / 2,
        label: { show: true, position: 'right', formatter: ({ value }) => Number(value).toFixed(1) },
        data: bars.map(({ bits }) => ({
          value: Number(bits.toFixed(3)),
          itemStyle: { color: bits >= 0 ? COLOURS.for : COLOURS.against },
        })),
      },
    ],
  });
}
