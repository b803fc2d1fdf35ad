import type { Wording } from '../values/wording.ts';

/** From here on a chance is told as one in so many, below in per cent. */
const ONE_IN = 100;

const TRILLION = 1e12;

/** Bits with sign, to a tenth: `+6.1`, `−4.0`, `0.0`. */
export function signed(bits: number): string {
  const text = Math.abs(bits).toFixed(1);
  if (text === '0.0') return text;
  return bits < 0 ? `−${text}` : `+${text}`;
}

/**
 * What a weight means: how likely the two records are of two persons, or of one when that is the less likely. Odds of
 * 2^w to 1 leave one chance in 1 + 2^w.
 */
export function chanceWords(weight: number): Wording {
  const oneIn = 1 + 2 ** Math.abs(weight);
  const what = weight >= 0 ? { zh: '是两个人', en: 'two persons' } : { zh: '是同一个人', en: 'one person' };
  const chance = rarityWords(oneIn);
  return { zh: `${chance.zh}的可能${what.zh}`, en: `${chance.en} that they are ${what.en}` };
}

function rarityWords(oneIn: number): Wording {
  if (oneIn < ONE_IN) {
    const percent = `${Math.round(100 / oneIn)}%`;
    return { zh: `约 ${percent} `, en: `a chance of about ${percent}` };
  }
  if (oneIn >= TRILLION) return { zh: '不到万亿分之一', en: 'a chance of less than 1 in a trillion' };
  const rounded = Number(oneIn.toPrecision(2));
  return { zh: `约 ${chinese(rounded)}分之一`, en: `a chance of about 1 in ${english(rounded)}` };
}

/** Counted in 万 and 亿. */
function chinese(count: number): string {
  if (count >= 1e8) return `${Number((count / 1e8).toPrecision(2))} 亿`;
  if (count >= 1e4) return `${Number((count / 1e4).toPrecision(2))} 万`;
  return `${count} `;
}

function english(count: number): string {
  if (count >= 1e9) return `${Number((count / 1e9).toPrecision(2))} billion`;
  if (count >= 1e6) return `${Number((count / 1e6).toPrecision(2))} million`;
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
