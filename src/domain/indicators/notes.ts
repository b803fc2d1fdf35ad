import type { Wording } from '../values/wording.ts';

/** A figure without cases is not 100 %. */
export const NOT_APPLICABLE: Wording = { zh: '无对象,不适用', en: 'no cases: not applicable' };

/** Fewer events than this are shown with their interval and never ranked (IND conventions of the joint-meeting report). */
export const FEW_EVENTS = 20;

export const FEW: Wording = { zh: '少于20例,不排名', en: 'few events, no ranking' };

export const NO_POPULATION: Wording = {
  zh: '本期无人口存量(PS-STOCK),无法计算',
  en: 'no population stock (PS-STOCK) for the period',
};

export const POPULATION_INCOMPLETE: Wording = {
  zh: '部分地区无人口存量,无法计算',
  en: 'no population stock for a part of the region',
};

export const ONE_STOCK: Wording = {
  zh: '仅有一个时点的人口存量,以其代替年平均人口',
  en: 'only one population stock is known; it stands for the average population',
};

export const COARSER_ONLY: Wording = {
  zh: '部分记录只知上级地区,未计入本地区',
  en: 'some records state only a coarser region and are not counted here',
};

export const TOO_FEW: Wording = { zh: '不足5例,不公布', en: 'fewer than five, withheld' };

/** Several notes as one; null when there is none. */
export const joinNotes = (notes: readonly (Wording | null)[]): Wording | null => {
  const known = notes.filter((note) => note !== null);
  if (known.length === 0) return null;
  return { zh: known.map(({ zh }) => zh).join(';'), en: known.map(({ en }) => en).join('; ') };
};

export const fewEvents = (...counts: readonly number[]): Wording | null =>
  counts.some((count) => count < FEW_EVENTS) ? FEW : null;
