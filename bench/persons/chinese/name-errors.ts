import type { Rng } from '../../../src/simulator/rng.ts';
import { commonCharacters, homophonesOf } from './characters.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { minorityNameSlip } from './minority-names.ts';
import { drawKind } from '../weighted.ts';

const TRADITIONAL = new Map(
  '张張 刘劉 陈陳 杨楊 黄黃 赵趙 吴吳 孙孫 马馬 罗羅 郑鄭 谢謝 许許 邓鄧 韩韓 冯馮 万萬 叶葉 苏蘇 卢盧 钟鍾 贾賈 邹鄒 龚龔 顾顧 钱錢 严嚴 伟偉 军軍 勇勈 强強 刚剛 杰傑 辉輝 飞飛 龙龍 东東 华華 国國 宁寧 丽麗 静靜 艳艷 红紅 兰蘭 凤鳳 颖穎 峰峯 轩軒 泽澤 诺諾 语語 梦夢 诗詩 书書 铭銘 远遠 涛濤 鹏鵬 陆陸 吕呂'
    .split(' ')
    .map((pair) => [Array.from(pair)[0] ?? '', Array.from(pair)[1] ?? ''] as const),
);

/**
 * A Han or minority name with one error of a clerk: a character of the same sound (half), one of the same shape, one missing, given name
 * turned round, a traditional form, or another character.
 */
export function nameSlip(name: string, rng: Rng): string {
  if (name.includes('·')) return minorityNameSlip(name, rng);
  const kind = drawKind(rng, { sound: 0.5, shape: 0.19, missing: 0.12, turned: 0.1, traditional: 0.05 }, 'other');
  const characters = Array.from(name);
  return slipOfKind(kind, characters, rng) ?? soundSlip(characters, rng) ?? otherCharacter(characters, rng);
}

type Kind = 'sound' | 'shape' | 'missing' | 'turned' | 'traditional' | 'other';

function slipOfKind(kind: Kind, characters: readonly string[], rng: Rng): string | undefined {
  switch (kind) {
    case 'sound':
      return soundSlip(characters, rng);
    case 'shape':
      return swap(characters, characters.map(lookAlikesOf), rng);
    case 'missing':
      return characters.length > 2
        ? characters.toSpliced(rng.between(1, characters.length - 1), 1).join('')
        : undefined;
    case 'turned':
      return turned(characters);
    case 'traditional':
      return swap(
        characters,
        characters.map((character) => [TRADITIONAL.get(character) ?? []].flat()),
        rng,
      );
    case 'other':
      return otherCharacter(characters, rng);
  }
}

/** Given names are misheard more often than surnames: the clerk asks for those. */
function soundSlip(characters: readonly string[], rng: Rng): string | undefined {
  const choices = characters.map((character, at) => (at === 0 && rng.chance(0.75) ? [] : homophonesOf(character)));
  return swap(characters, choices, rng);
}

/** One character replaced by one of its choices, among those that have any. */
function swap(characters: readonly string[], choices: readonly (readonly string[])[], rng: Rng): string | undefined {
  const places = choices.flatMap((others, at) => (others.length > 0 ? [at] : []));
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  return characters.with(at, rng.pick(choices[at] ?? [])).join('');
}

function turned(characters: readonly string[]): string | undefined {
  const [a, b] = characters.slice(-2);
  if (characters.length < 3 || a === undefined || b === undefined || a === b) return undefined;
  return [...characters.slice(0, -2), b, a].join('');
}

const otherCharacter = (characters: readonly string[], rng: Rng): string =>
  characters
    .with(rng.between(Math.min(1, characters.length - 1), characters.length - 1), commonCharacters().draw(rng))
    .join('');
