import type { Wording } from '../../domain/values/wording.ts';
import { signed } from '../../domain/link-model/chance-words.ts';
import type { Bar, Waterfall } from '../../domain/link-model/waterfall.ts';

/** Columns that the chart is wide. */
const WIDTH = 40;
/** Columns of a signed number: `−123.4`. */
const NUMBER = 7;
/** Rarity below this shows as 0.0. */
const SHOWN = 0.05;

interface Step {
  readonly bits: number;
  /** Where its bar begins. */
  readonly from: number;
  readonly words: Wording;
}

/**
 * The score as a waterfall: each bar begins where the one before ended, full blocks where it speaks for one person, light
 * ones against; `│` is 0 bits. One line a term, with its bits.
 */
export function chartLines(waterfall: Waterfall): readonly string[] {
  const steps = stepsOf(waterfall);
  const ends = steps.flatMap(({ from, bits }) => [from, from + bits]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const place = (bits: number): number => Math.round(((bits - low) / Math.max(high - low, 1)) * WIDTH);
  return steps.map(({ from, bits, words }) => {
    const [start, end] = [place(Math.min(from, from + bits)), place(Math.max(from, from + bits))];
    const bar = Array.from({ length: WIDTH + 1 }, (_, column) => {
      if (column >= start && column < end) return bits < 0 ? '░' : '█';
      return column === place(0) ? '│' : ' ';
    }).join('');
    return `${signed(bits).padStart(NUMBER)}  ${bar}  ${words.zh} ${words.en}`;
  });
}

function stepsOf({ prior, bars, corrections, total }: Waterfall): readonly Step[] {
  const terms: readonly Omit<Step, 'from'>[] = [
    { bits: prior, words: { zh: '起点', en: 'prior' } },
    ...bars.flatMap(({ name, level, bits, rarityBits, impliedBy }) => [
      { bits, words: levelWords(name, impliedBy === null ? level.name : impliedWords(impliedBy, bars)) },
      ...(Math.abs(rarityBits) < SHOWN ? [] : [{ bits: rarityBits, words: rarityWords(name, rarityBits) }]),
    ]),
    ...corrections.map(({ bits, name }) => ({ bits, words: name })),
  ];
  let from = 0;
  const steps = terms.map((term): Step => {
    const step = { ...term, from };
    from += term.bits;
    return step;
  });
  return [...steps, { bits: total, from: 0, words: { zh: '合计', en: 'total' } }];
}

const levelWords = (name: Wording, level: Wording): Wording => ({
  zh: `${name.zh}：${level.zh}`,
  en: `${name.en}: ${level.en}`,
});

/** The field that already says what this one would. */
function impliedWords(by: string, bars: readonly Bar[]): Wording {
  const name = bars.find(({ id }) => id === by)?.name;
  return { zh: `已含于${name?.zh ?? by}`, en: `part of ${name?.en ?? by}` };
}

const rarityWords = (name: Wording, bits: number): Wording =>
  bits > 0
    ? { zh: `${name.zh}：此值少见`, en: `${name.en}: rare value` }
    : { zh: `${name.zh}：此值常见`, en: `${name.en}: common value` };
