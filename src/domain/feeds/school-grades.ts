import type { CodeList } from '../values/codes.ts';

/** School years 01 to 12, counted through primary, junior and senior secondary school. */
export const GRADES = [
  { code: '01', zh: '一年级', en: 'grade 1', aliases: ['1', '小学一年级', '小一'] },
  { code: '02', zh: '二年级', en: 'grade 2', aliases: ['2', '小学二年级', '小二'] },
  { code: '03', zh: '三年级', en: 'grade 3', aliases: ['3', '小学三年级', '小三'] },
  { code: '04', zh: '四年级', en: 'grade 4', aliases: ['4', '小学四年级', '小四'] },
  { code: '05', zh: '五年级', en: 'grade 5', aliases: ['5', '小学五年级', '小五'] },
  { code: '06', zh: '六年级', en: 'grade 6', aliases: ['6', '小学六年级', '小六'] },
  { code: '07', zh: '七年级', en: 'grade 7', aliases: ['7', '初一', '初中一年级'] },
  { code: '08', zh: '八年级', en: 'grade 8', aliases: ['8', '初二', '初中二年级'] },
  { code: '09', zh: '九年级', en: 'grade 9', aliases: ['9', '初三', '初中三年级'] },
  { code: '10', zh: '高一', en: 'grade 10', aliases: ['高中一年级', '十年级'] },
  { code: '11', zh: '高二', en: 'grade 11', aliases: ['高中二年级', '十一年级'] },
  { code: '12', zh: '高三', en: 'grade 12', aliases: ['高中三年级', '十二年级'] },
] as const satisfies CodeList;
