import type { UnlinkableCurve } from '../../pipeline/lists/unlinkables.ts';
import { COLOURS, draw } from './drawing.ts';

/** Share of records that could not reach a weight even beside a copy of themselves: they hold too little to be linked. */
export function unlinkablesChart(curve: UnlinkableCurve, link: number): string {
  return draw(280, {
    grid: { left: 70, right: 30, top: 30, bottom: 50 },
    xAxis: {
      type: 'value',
      min: curve.from,
      max: curve.from + curve.shares.length - 1,
      name: '权重(比特)weight in bits',
      nameLocation: 'middle',
      nameGap: 28,
    },
    yAxis: { type: 'value', axisLabel: { formatter: (value: number) => `${(value * 100).toFixed(0)}%` } },
    series: [
      {
        type: 'line',
        symbol: 'none',
        lineStyle: { color: COLOURS.line },
        data: curve.shares.map((share, at) => [curve.from + at, share]),
        markLine: {
          symbol: 'none',
          lineStyle: { color: COLOURS.against },
          data: [{ xAxis: link, label: { formatter: '关联 link' } }],
        },
      },
    ],
  });
}
