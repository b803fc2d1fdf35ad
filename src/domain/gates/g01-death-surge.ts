import type { Feed } from '../feeds/define-feed.ts';
import type { GateStop, Threshold } from './gate.ts';

/** New rows of a roster and how many days its period has. */
export interface PeriodVolume {
  readonly rows: number;
  readonly days: number;
}

/**
 * G1: far more deaths than in the last periods of the same sender. Compared per day, so that a quarter may stand beside
 * months. Forged deaths take living people off the registers.
 */
export function deathSurge(
  { event }: Pick<Feed, 'event'>,
  now: PeriodVolume,
  earlier: readonly PeriodVolume[],
  threshold: Threshold,
): GateStop | null {
  if (event !== 'death' || earlier.length < threshold('GATE_LEAST_PERIODS')) return null;
  const perDay = median(earlier.slice(0, threshold('GATE_PERIODS')).map(({ rows, days }) => rows / days));
  const limit = Math.max(
    threshold('GATE_DEATHS_LEAST'),
    Math.floor(threshold('GATE_DEATHS_FACTOR') * perDay * now.days),
  );
  if (now.rows <= limit) return null;
  return {
    gate: 'G1',
    measured: now.rows,
    limit,
    zh: `本批死亡记录 ${now.rows} 条,超过同源近期中位数的上限 ${limit} 条`,
    en: `${now.rows} deaths in this batch; up to ${limit} pass by the recent periods of the same sender`,
    remedy: {
      zh: '请核对是否误报累计或往年数据;属实的,请本部门与另一部门两人放行',
      en: 'see whether earlier years or totals were sent by mistake; if it is right, two people release it, one of the owner department',
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
