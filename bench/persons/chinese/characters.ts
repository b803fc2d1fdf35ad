import { READINGS } from '../../../src/domain/values/names/pinyin.generated.ts';
import { type Weighted, zipf } from '../weighted.ts';

const FIRST = 0x4e00;

/**
 * The 3,755 characters of level 1 of GB/T 2312-1980, the common ones, in the order of their pinyin: rows B0 to D7 of the code table,
 * each with 94 cells, the last with 89.
 */
function levelOne(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return Array.from(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}

/** Characters that parents do choose though they are on level 2. */
const FROM_LEVEL_TWO =
  '梓妍沐宸奕晗玥瑶琪怡煜皓昊琳婷娜莉茜芷萱菲蕾薇倩嫣婧媛翊翰熠炜烨淇沁滢潇澜琛琦瑾璐璇珺珂玮晔晟昕旻睿钰铭鑫锦雯霏霖颖馨骏彤彬桐楠梵榕樾恺恬悦妤姝娅娴婕嫒嬅苡苒茉荃莹蓓蔓钧铠骞鸿麒霆韬祺禹祎稷竣筠绮绫纾缈羽翎聿舜芃芊芮苓';

const ALL: readonly string[] = [...new Set([...Array.from(FROM_LEVEL_TWO), ...levelOne()])];

const reading = (character: string): number => READINGS.charCodeAt(character.charCodeAt(0) - FIRST);

const HOMOPHONES: ReadonlyMap<number, readonly string[]> = Map.groupBy(ALL, reading);

/** Common characters that sound alike apart from the tone, without the character itself. */
export const homophonesOf = (character: string): readonly string[] =>
  (HOMOPHONES.get(reading(character)) ?? []).filter((other) => other !== character);

let common: Weighted<string> | undefined;

/** Any common character, those that names are made of first. */
export function commonCharacters(): Weighted<string> {
  common ??= zipf(ALL, 0.8, 20);
  return common;
}
