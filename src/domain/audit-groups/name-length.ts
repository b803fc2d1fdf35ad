import { type Grouping, hanOf, hasMiddleDot, ownNames } from './grouping.ts';

/** Length of the name in characters, the longer one where two records differ: names lose parts more often than they gain any. */
export const nameLength: Grouping = {
  code: 'name',
  zh: '姓名长度',
  en: 'length of the name',
  labels: [
    { code: 'none', zh: '未取名或无姓名', en: 'no name yet, or none' },
    { code: '2', zh: '两字以下', en: 'two characters or fewer' },
    { code: '3', zh: '三字', en: 'three characters' },
    { code: '4', zh: '四字以上', en: 'four characters or more' },
    { code: 'parts', zh: '带间隔号或拉丁字母', en: 'with a middle dot, or in Latin letters' },
  ],
  of: (left, right) => {
    const names = ownNames(left, right);
    if (names.length === 0) return 'none';
    if (names.some((name) => hasMiddleDot(name) || hanOf(name) === 0)) return 'parts';
    const length = Math.max(...names.map(hanOf));
    return length <= 2 ? '2' : length === 3 ? '3' : '4';
  },
};
