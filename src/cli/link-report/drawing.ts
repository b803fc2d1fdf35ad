import { type EChartsOption, init } from 'echarts';

/** Pixels. The report is read at one column; charts scale down with it. */
const WIDTH = 880;

/** Colours that colour-blind readers tell apart (Okabe & Ito 2008): for, against, neutral. */
export const COLOURS = { for: '#0072b2', against: '#d55e00', plain: '#7f8c9a', line: '#2b3a4a' } as const;

const FONT = "system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Pixels to the left of an axis whose places have names in two lines, Chinese over English. */
export const NAMED = 330;

/** An axis label in two lines; `{zh|…}` and `{en|…}` as `twoLines` writes them. */
export const NAMED_LABEL = {
  width: NAMED - 20,
  interval: 0,
  rich: { zh: { fontSize: 12, lineHeight: 15 }, en: { fontSize: 10, lineHeight: 12, color: COLOURS.plain } },
} as const;

/** A name in both languages for an axis with `NAMED_LABEL`. */
export const twoLines = (zh: string, en: string): string => `{zh|${zh}}\n{en|${en}}`;

/** Draws a chart as SVG text: no script, no style and no request remains in the report. */
export function draw(height: number, option: EChartsOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
    return withoutStyles(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Hover styles serve nobody in a report, and the library numbers their classes through the whole process. */
const withoutStyles = (svg: string): string =>
  svg.replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, '').replaceAll(/ class="[^"]*"/g, '');

/** Numbers the charts of a page anew, so that equal pages are equal to the byte. */
export function renumbered(html: string): string {
  const names = new Map<string, string>();
  return html.replaceAll(/\bzr\d+-/g, (name) => {
    const known = names.get(name) ?? `zr${names.size}-`;
    names.set(name, known);
    return known;
  });
}
