import type { Wording } from '../../domain/values/wording.ts';
import type { DecisionReason } from '../../domain/clusters/decide.ts';
import type { OutcomeCounts } from '../../pipeline/lists/outcome-counts.ts';

/** Why pairs wait for a person, in a word or two. */
export const REASON_WORDS: Readonly<Partial<Record<DecisionReason, Wording>>> = {
  vetoed: { zh: '硬性矛盾', en: 'hard conflict' },
  tie: { zh: '并列', en: 'tie' },
  'name-only': { zh: '仅姓名有别', en: 'told apart by names only' },
  'small-margin': { zh: '另有相近人选', en: 'close rivals' },
  'weak-probability': { zh: '证据不足', en: 'weak evidence' },
  outvoted: { zh: '与同组其他记录不符', en: 'outvoted by the group' },
};

/** The three outcomes for the terminal. */
export function outcomeWords({ link, review, none, reviewReasons }: OutcomeCounts): Wording {
  const counted = reviewReasons.map(({ reason, pairs }) => {
    const words = REASON_WORDS[reason] ?? { zh: reason, en: reason };
    return { zh: `${words.zh} ${shown(pairs)}`, en: `${words.en} ${shown(pairs)}` };
  });
  const [zh, en] = [counted.map((one) => one.zh).join('、'), counted.map((one) => one.en).join(', ')];
  return {
    zh: `自动关联 ${shown(link)} 对;待人工复核 ${shown(review)} 对${zh && `(${zh})`};不关联 ${shown(none)} 对`,
    en: `${shown(link)} pairs linked; ${shown(review)} for review${en && ` (${en})`}; ${shown(none)} not linked`,
  };
}

const shown = (count: number): string => count.toLocaleString('en-US');
