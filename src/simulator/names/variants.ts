import type { Rng } from '../rng.ts';

/** Characters typed for each other that leave the name the same name (variant-equal). */
const VARIANTS = new Map(
  [...pairs('升昇 哲喆 国囯 峰峯 宁甯 果菓')].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);

/** Characters that sound or look alike and make another name. */
const SLIPS = new Map(
  pairs(
    '英瑛 兰澜 华桦 明铭 伟炜 芳方 涛滔 辉晖 军君 平萍 丽莉 志智 玉钰 梅玫 海亥 林琳 生胜 红虹 建健 文雯 静婧 宇雨 轩萱 涵晗',
  ),
);

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => {
    const [a = '', b = ''] = Array.from(pair);
    return [a, b];
  });
}

/** The same name in another spelling: variant characters, other separators, blanks; undefined when it has none. */
export function variantOf(name: string, rng: Rng): string | undefined {
  if (name.includes('·')) return name.replaceAll('·', rng.pick(['•', '.', '・', '']));
  const [surname = '', ...rest] = Array.from(name);
  const index = rest.findIndex((character) => VARIANTS.has(character));
  if (index >= 0) return surname + rest.with(index, VARIANTS.get(rest[index] ?? '') ?? '').join('');
  return Array.from(name).length === 2 && rng.chance(0.6) ? Array.from(name).join('　') : undefined;
}

/** Another name, one character off; undefined when the name has no character that is usually confused. */
export function slipOf(name: string): string | undefined {
  const [surname = '', ...rest] = Array.from(name);
  const index = rest.findIndex((character) => SLIPS.has(character));
  return index < 0 ? undefined : surname + rest.with(index, SLIPS.get(rest[index] ?? '') ?? '').join('');
}

/** Letters by which two spellings of one name are the same name. */
export function foldName(name: string): string {
  let folded = '';
  for (const character of name.normalize('NFKC').replaceAll(/[\s·•.・‧－-]/gu, '')) {
    const other = VARIANTS.get(character);
    folded += other !== undefined && other < character ? other : character;
  }
  return folded;
}

export const sameName = (a: string, b: string): boolean => a === b || foldName(a) === foldName(b);
