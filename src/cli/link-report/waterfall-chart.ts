import type { CustomSeriesOption } from 'echarts';
import type { Waterfall } from '../../domain/link-model/waterfall.ts';
import { COLOURS, draw, NAMED, NAMED_LABEL, twoLines } from './drawing.ts';

const BAR = 32;

const TOTAL = twoLines('合计', 'total');

interface Step {
  readonly label: string;
  readonly bits: number;
}

/** From the prior to the total: a bar for each field, one for rarity where it counts. */
export function waterfallChart({ prior, bars, corrections, total }: Waterfall): string {
  const steps: readonly Step[] = [
    { label: twoLines('先验', 'prior'), bits: prior },
    ...bars.flatMap(({ name, level, bits, rarityBits }) => [
      ...(level.code === 'missing'
        ? []
        : [{ label: twoLines(`${name.zh} · ${level.name.zh}`, `${name.en}: ${level.name.en}`), bits }]),
      ...(rarityBits === 0
        ? []
        : [{ label: twoLines(`${name.zh} · 取值少见或常见`, `${name.en}: rare or common value`), bits: rarityBits }]),
    ]),
    ...corrections.map(({ name, bits }) => ({ label: twoLines(name.zh, name.en), bits })),
  ];
  const ends = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, { bits }) => sum + bits, 0));
  const rows = [
    ...steps.map((step, at) => ({ ...step, from: (ends[at] ?? 0) - step.bits, to: ends[at] ?? 0 })),
    { label: TOTAL, bits: total, from: 0, to: total },
  ];
  return draw(rows.length * BAR + 50, {
    grid: { left: NAMED, right: 60, top: 8, bottom: 36 },
    xAxis: { type: 'value', name: '比特 bits', nameLocation: 'middle', nameGap: 22 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisLabel: NAMED_LABEL,
    },
    series: [
      {
        type: 'custom',
        renderItem: drawBar,
        encode: { x: [1, 2], y: 0 },
        data: rows.map(({ from, to, bits, label }, at) => [at, from, to, bits, label === TOTAL ? 1 : 0]),
      },
    ],
  });
}

const drawBar: NonNullable<CustomSeriesOption['renderItem']> = (_, api) => {
  const [at, from, to, bits, isTotal] = [0, 1, 2, 3, 4].map((dimension) => Number(api.value(dimension)));
  const [x1 = 0, y = 0] = api.coord([from ?? 0, at ?? 0]);
  const [x2 = 0] = api.coord([to ?? 0, at ?? 0]);
  const fill = isTotal === 1 ? COLOURS.line : (bits ?? 0) >= 0 ? COLOURS.for : COLOURS.against;
  return {
    type: 'group' as const,
    children: [
      {
        type: 'rect' as const,
        shape: { x: Math.min(x1, x2), y: y - 7, width: Math.max(1, Math.abs(x2 - x1)), height: 14 },
        style: { fill },
      },
      {
        type: 'text' as const,
        style: { text: signed(bits ?? 0), x: Math.max(x1, x2) + 4, y: y - 6, fontSize: 11, fill: COLOURS.line },
      },
    ],
  };
};

const signed = (bits: number): string => `${bits >= 0 ? '+' : '−'}${Math.abs(bits).toFixed(1)}`;
