import type { Wording } from '../values/wording.ts';
import { chanceWords, signed } from './chance-words.ts';
import type { Bar, Correction, Waterfall } from './waterfall.ts';
import { weightOf } from './weights.ts';

/** Rarity below this many bits is not worth a word: it would be shown as 0.0. */
const WORTH_TELLING = 0.05;

/**
 * The score of a pair in plain words: what speaks for one person, what against, what says nothing, and what it comes to.
 * Names no values, so that it can be shown to whoever may know that the pair exists.
 */
export function sentence(waterfall: Waterfall): Wording {
  const { bars, corrections, prior, total, probability, partial } = waterfall;
  const told = bars.filter(({ level }) => level.code !== 'missing');
  const agreeing = told.filter((bar) => worth(bar) >= 0).toSorted((a, b) => worth(b) - worth(a));
  const opposing = told.filter((bar) => worth(bar) < 0).toSorted((a, b) => worth(a) - worth(b));
  const silent = bars.filter(({ level }) => level.code === 'missing');
  const chance = chanceWords(weightOf(probability));
  const parts = [
    listed(agreeing.map(barWords), { zh: '吻合——', en: 'For: ' }),
    listed(opposing.map(barWords), { zh: '不符——', en: 'Against: ' }),
    listed(silent.filter(isMissing).map(nameWords), { zh: '缺失不计——', en: 'Missing, not counted: ' }),
    listed(
      silent.filter(isImplied).map((bar) => impliedWords(bar, bars)),
      { zh: '不重复计——', en: 'Not counted twice: ' },
    ),
    listed(corrections.filter(isTold).map(correctionWords), { zh: '修正——', en: 'Corrected: ' }),
    partial === true ? HELD_BACK : null,
    {
      zh: `起点 ${signed(prior)} 比特，合计 ${signed(total)} 比特：${chance.zh}。`,
      en: `From ${signed(prior)} bits to ${signed(total)} bits: ${chance.en}.`,
    },
  ].filter((part) => part !== null);
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

const HELD_BACK: Wording = {
  zh: '未向您共享的内容不计入。',
  en: 'What is not shared with you is not counted.',
};

const worth = ({ bits, rarityBits }: Bar): number => bits + rarityBits;

const isImplied = ({ impliedBy }: Bar): boolean => impliedBy !== null;

const isMissing = ({ impliedBy }: Bar): boolean => impliedBy === null;

const nameWords = ({ name }: Bar): Wording => name;

const isTold = ({ bits }: Correction): boolean => Math.abs(bits) >= WORTH_TELLING;

const correctionWords = ({ name, bits }: Correction): Wording => ({
  zh: `${name.zh}（${signed(bits)}）`,
  en: `${name.en} (${signed(bits)})`,
});

/** `姓名：同音不同字（+6.1，此值少见 +2.0）` */
function barWords({ name, level, bits, rarityBits }: Bar): Wording {
  const rarity = rarityWords(rarityBits);
  return {
    zh: `${name.zh}：${level.name.zh}（${signed(bits)}${rarity.zh}）`,
    en: `${name.en} – ${level.name.en} (${signed(bits)}${rarity.en})`,
  };
}

function rarityWords(bits: number): Wording {
  if (Math.abs(bits) < WORTH_TELLING) return { zh: '', en: '' };
  return bits > 0
    ? { zh: `，此值少见 ${signed(bits)}`, en: `, rare value ${signed(bits)}` }
    : { zh: `，此值常见 ${signed(bits)}`, en: `, common value ${signed(bits)}` };
}

/** `出生日期已含于公民身份号码` */
function impliedWords({ name, impliedBy }: Bar, bars: readonly Bar[]): Wording {
  const by = bars.find(({ id }) => id === impliedBy)?.name ?? { zh: impliedBy ?? '', en: impliedBy ?? '' };
  return { zh: `${name.zh}已含于${by.zh}`, en: `${name.en} is part of ${by.en}` };
}

function listed(items: readonly Wording[], head: Wording): Wording | null {
  if (items.length === 0) return null;
  return {
    zh: `${head.zh}${items.map(({ zh }) => zh).join('；')}。`,
    en: `${head.en}${items.map(({ en }) => en).join('; ')}.`,
  };
}
