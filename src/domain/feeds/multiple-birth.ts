import type { CodeList } from '../values/codes.ts';

/** Which of several children born together; only separates twins, never a birth order among siblings. */
export const MULTIPLE_INDEX = [
  {
    code: '1',
    zh: '大双',
    en: 'first of several',
    aliases: ['01', '大', 'A', '甲', '一', '双一', '双胞胎之大', '1/2', '1/3'],
  },
  {
    code: '2',
    zh: '小双',
    en: 'second of several',
    aliases: ['02', '小', 'B', '乙', '二', '双二', '双胞胎之小', '2/2', '2/3'],
  },
  { code: '3', zh: '三胞胎之三', en: 'third of several', aliases: ['03', 'C', '丙', '三', '3/3'] },
  { code: '4', zh: '四胞胎之四', en: 'fourth of several', aliases: ['04', 'D', '丁', '四'] },
  { code: '5', zh: '五胞胎之五', en: 'fifth of several', aliases: ['05', 'E', '戊', '五'] },
] as const satisfies CodeList;

/** Ways of writing "not one of several", which is the same as an empty cell. */
export const SINGLE_BIRTH: ReadonlySet<string> = new Set(['单', '单胎', '单生', '0', '无', '/', '否', '-', '1/1']);
