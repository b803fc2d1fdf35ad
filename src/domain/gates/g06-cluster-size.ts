import type { Feed } from '../feeds/define-feed.ts';
import { addDays, type PlainDate } from '../values/plain-date.ts';
import type { GateStop, Threshold } from './gate.ts';

/** How many records of one feed name one person, without a batch and with it. */
export interface PersonRecords {
  readonly before: number;
  readonly now: number;
}

/**
 * Since when records of a person count, seen from the end of a batch's period; null = all. Births and deaths come once in a
 * life; people move, work and are corrected again and again, so that there a year is looked at.
 */
export const clusterSince = (
  { onceInALife }: Pick<Feed, 'onceInALife'>,
  until: PlainDate,
  threshold: Threshold,
): PlainDate | null => (onceInALife ? null : addDays(until, -threshold('GATE_CLUSTER_DAYS')));

/**
 * G6: one number collects more records of a feed than a person has. Such a cluster would tie strangers to each other: a number
 * used as a stand-in, or one stated on purpose (AC-09). The batch that makes it grow is held before anything is linked.
 */
export function clusterSize(persons: readonly PersonRecords[], threshold: Threshold): GateStop | null {
  const limit = threshold('GATE_CLUSTER_ROWS');
  const crowded = persons.filter(({ before, now }) => now > limit && now > before);
  if (crowded.length === 0) return null;
  const most = Math.max(...crowded.map(({ now }) => now));
  return {
    gate: 'G6',
    measured: most,
    limit,
    zh: `有 ${crowded.length} 个证件号码在本类名册中的记录过多，最多的一个有 ${most} 条，上限 ${limit} 条`,
    en: `${crowded.length} numbers have too many records of this feed, up to ${most}; ${limit} pass`,
    remedy: {
      zh: '请核对是否以同一号码代填多人或重复报送;属实的,请两人放行',
      en: 'see whether one number stands for several people or rows were repeated; if it is right, two people release it',
    },
  };
}
