import { type Grouping, UNKNOWN } from './grouping.ts';

const URBAN = { code: 'urban', zh: '城镇', en: 'urban' };
const RURAL = { code: 'rural', zh: '乡村', en: 'rural' };

/**
 * Urban or rural by the code alone, first of the places that both records state (as a rule hukou). Digits 10–12 where given:
 * 001–199 and 400–499 are residents' committees, 200–399 and 500–599 villages (统计用区划代码和城乡划分代码编制规则); else
 * digits 7–9: 001–099 are subdistricts 街道, all others towns and townships 镇、乡 (GB/T 10114-2003). The three-digit
 * 城乡分类代码 would be finer, but no roster carries it.
 */
export const urbanRural: Grouping = {
  code: 'place',
  zh: '城乡',
  en: 'urban or rural',
  labels: [URBAN, RURAL, UNKNOWN],
  of: (left, right) => {
    const code = [...left.regions, ...right.regions].find((region) => digits(region, 6) > 0);
    return code === undefined ? UNKNOWN.code : isUrban(code) ? URBAN.code : RURAL.code;
  },
};

function isUrban(code: string): boolean {
  const committee = digits(code, 9);
  if (committee === 0) return digits(code, 6) < 100;
  return committee < 200 || (committee >= 400 && committee < 500);
}

/** The number in three digits of the code; 0 where the code ends before them. */
const digits = (code: string, from: number): number => Number(code.slice(from, from + 3));
