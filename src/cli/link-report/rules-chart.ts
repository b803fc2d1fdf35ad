import type { RuleFacts } from '../../pipeline/lists/rule-facts.ts';
import { COLOURS, draw } from './drawing.ts';

const BAR = 22;

/** What each blocking rule proposes, and how many of these pairs are expected to match; logarithmic. */
export function rulesChart(rules: readonly RuleFacts[]): string {
  return draw(rules.length * BAR * 1.6 + 80, {
    legend: { top: 0, data: ['候选对 pairs', '预计匹配 expected matches'] },
    grid: { left: 330, right: 70, top: 30, bottom: 30 },
    xAxis: { type: 'log', min: 0.8 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rules.map(({ id }) => id),
      axisLabel: { width: 310, overflow: 'truncate', interval: 0 },
    },
    series: [
      bars(
        '候选对 pairs',
        COLOURS.plain,
        rules.map(({ pairs }) => pairs),
      ),
      bars(
        '预计匹配 expected matches',
        COLOURS.for,
        rules.map(({ matches }) => matches),
      ),
    ],
  });
}

const bars = (name: string, color: string, values: readonly number[]) => ({
  name,
  type: 'bar' as const,
  itemStyle: { color },
  label: {
    show: true,
    position: 'right' as const,
    formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
      Math.round(values[dataIndex] ?? 0).toLocaleString('en-US'),
  },
  data: values.map((value) => Math.max(value, 0.8)),
});
