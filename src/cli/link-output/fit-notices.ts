import type { Wording } from '../../domain/values/wording.ts';
import type { FitWarning } from '../../domain/link-model/fit-warning.ts';

/** Warnings of a fit for the terminal: levels that never occurred are counted, the report lists them. */
export function fitNotices(warnings: readonly FitWarning[]): readonly Wording[] {
  const unseen = warnings.filter(({ code }) => code === 'level-unobserved').length;
  const others = warnings.filter(({ code }) => code !== 'level-unobserved').map(({ message }) => message);
  return unseen === 0 ? others : [...others, unseenLevels(unseen)];
}

const unseenLevels = (count: number): Wording => ({
  zh: `有 ${count} 个等级在训练中未出现,m 取相邻等级之间的值(报告中逐项列出)`,
  en: `${count} levels were not observed in training; their m is laid between its neighbours (the report lists them)`,
});
