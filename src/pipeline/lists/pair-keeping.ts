import type { Wording } from '../../domain/values/wording.ts';
import type { PairSpill } from '../../domain/pairing/pair-buckets.ts';
import { ListsRefused } from './list-request.ts';

/** What is wanted of the pairs of a linkage, and how many of them memory may hold. */
export interface PairKeeping {
  /** Where pairs go that memory shall not hold; null where it holds all. */
  readonly spill: PairSpill | null;
  /** Least probability of the pairs that will be written; the model's review threshold when it is lower. */
  readonly threshold: number | null;
  /** Whether each record will have one partner at most. */
  readonly oneToOne: boolean;
  /** Bytes of memory that the linkage may take. */
  readonly memory: number;
}

/** All pairs stay in memory. */
export const KEEP_ALL: PairKeeping = { spill: null, threshold: null, oneToOne: false, memory: Infinity };

/** Bytes of a pair that is kept, with all that deciding about it takes: twenty of its own, and copies of them. */
const PAIR_BYTES = 100;

/** Pairs that are kept at most: half of the memory, as much as the lists leave. */
export const mostKept = ({ memory }: PairKeeping): number => Math.floor(memory / 2 / PAIR_BYTES);

export const tooManyKept = (most: number): ListsRefused => new ListsRefused(TOO_MANY(shown(most)));

const TOO_MANY = (most: string): Wording => ({
  zh: `概率不低于所求阈值的对超过 ${most},内存放不下;请提高 --threshold,用 --memory 允许更多内存,或将名单拆开关联`,
  en: `more than ${most} pairs reach the probability asked for, more than memory holds; raise --threshold, allow more with --memory, or link the lists in parts`,
});

const shown = (count: number): string => count.toLocaleString('en-US');
