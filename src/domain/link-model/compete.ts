import type { Wording } from '../values/wording.ts';
import { signed } from './chance-words.ts';
import type { Bar, Waterfall } from './waterfall.ts';

/** A record that could be the partner, with its score. */
export interface Candidate {
  /** Row, or whatever names the record to the caller. */
  readonly record: number;
  readonly waterfall: Waterfall;
}

/** A field in which one candidate scores higher than the other. */
export interface FieldLead {
  readonly id: string;
  readonly name: Wording;
  /** How many bits more, rarity included; positive. */
  readonly bits: number;
}

/** A candidate that was not linked, against the one that was. */
export interface Competitor {
  readonly record: number;
  /** Place by score among all candidates, the linked one included; 1 is the highest, equal scores share a place. */
  readonly rank: number;
  /** Bits by which it lies behind the linked one; negative when it scores higher. */
  readonly behind: number;
  /** Where the linked one is better, and where this one is, largest first. */
  readonly worse: readonly FieldLead[];
  readonly better: readonly FieldLead[];
  readonly words: Wording;
}

/** Scores closer than this are equal: they show as 0.0. */
const EQUAL_BITS = 0.05;

/** Why the others lost, best of them first; of equal scores in the order given. */
export function compete(winner: Candidate, others: readonly Candidate[]): readonly Competitor[] {
  const totals = [winner, ...others].map(({ waterfall }) => waterfall.total);
  return others
    .toSorted((a, b) => b.waterfall.total - a.waterfall.total)
    .map(({ record, waterfall }) => {
      const rank = 1 + totals.filter((total) => total > waterfall.total).length;
      const behind = winner.waterfall.total - waterfall.total;
      const worse = leads(winner.waterfall.bars, waterfall.bars);
      const better = leads(waterfall.bars, winner.waterfall.bars);
      const isPartial = [winner.waterfall, waterfall].some(({ partial }) => partial === true);
      const head = isPartial ? BY_WHAT_IS_SHARED : place(rank, behind);
      return { record, rank, behind, worse, better, words: wordsOf(head, { worse, better }) };
    });
}

/** A field that is held back in one of the two cannot be compared. */
function leads(bars: readonly Bar[], others: readonly Bar[]): readonly FieldLead[] {
  const known = new Map(others.map((bar) => [bar.id, bar.bits + bar.rarityBits] as const));
  return bars
    .map(({ id, name, bits, rarityBits }) => ({ id, name, bits: bits + rarityBits - (known.get(id) ?? Infinity) }))
    .filter(({ bits }) => bits >= EQUAL_BITS)
    .toSorted((a, b) => b.bits - a.bits);
}

/** Totals of which a part is held back say nothing about who is ahead. */
const BY_WHAT_IS_SHARED: Wording = { zh: '仅按向您共享的项比较', en: 'By what is shared with you' };

function wordsOf(head: Wording, { worse, better }: Pick<Competitor, 'worse' | 'better'>): Wording {
  const parts = [head];
  if (worse.length > 0) {
    parts.push({
      zh: `已关联者更吻合之处：${listed(worse, 'zh')}`,
      en: `the linked record agrees better in ${listed(worse, 'en')}`,
    });
  }
  if (better.length > 0) {
    parts.push({
      zh: `该人选更吻合之处：${listed(better, 'zh')}`,
      en: `this one agrees better in ${listed(better, 'en')}`,
    });
  }
  return { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${parts.map(({ en }) => en).join('; ')}.` };
}

function place(rank: number, behind: number): Wording {
  const bits = Math.abs(behind).toFixed(1);
  const head = { zh: `得分第 ${rank} 位`, en: `Number ${rank} by score` };
  if (Math.abs(behind) < EQUAL_BITS)
    return { zh: `${head.zh}，与已关联者不相上下`, en: `${head.en}, as good as the linked one` };
  if (behind > 0) return { zh: `${head.zh}，低 ${bits} 比特`, en: `${head.en}, ${bits} bits behind` };
  return {
    zh: `${head.zh}，单独看高 ${bits} 比特，但统筹后归于另一条记录`,
    en: `${head.en}, ${bits} bits ahead taken alone, but another record has the better claim to it`,
  };
}

function listed(fields: readonly FieldLead[], language: keyof Wording): string {
  if (language === 'zh') return fields.map(({ name, bits }) => `${name.zh}（${signed(bits)}）`).join('、');
  return fields.map(({ name, bits }) => `${name.en} (${signed(bits)})`).join(', ');
}
