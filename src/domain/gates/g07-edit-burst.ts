import type { GateStop, Threshold } from './gate.ts';

/** How many different values of one field were stated under one number of late, without a batch and with it. */
export interface StatedValues {
  readonly before: number;
  readonly now: number;
}

/**
 * G7: name or birth date of one person keeps changing, whoever the senders are. Many small edits make of one person another
 * one without any of them standing out. The person counts as unstable: what adds one more value takes effect only when two
 * people have looked at it.
 */
export function editBurst(stated: readonly StatedValues[], threshold: Threshold): GateStop | null {
  const limit = threshold('GATE_EDIT_VALUES');
  const unstable = stated.filter(({ before, now }) => now > limit && now > before);
  if (unstable.length === 0) return null;
  const most = Math.max(...unstable.map(({ now }) => now));
  const days = threshold('GATE_EDIT_DAYS');
  return {
    gate: 'G7',
    measured: most,
    limit,
    zh: `有 ${unstable.length} 人的姓名或出生日期 ${days} 日内出现过多种填法，最多 ${most} 种，上限 ${limit} 种`,
    en: `names or birth dates of ${unstable.length} people were stated in too many ways within ${days} days, up to ${most}; ${limit} pass`,
    remedy: {
      zh: '请与原始证件核对,确定以哪一种为准;属实的,请两人放行',
      en: 'compare with the documents and settle which one holds; if it is right, two people release it',
    },
  };
}
