import type { Wording } from '../values/wording.ts';

/** Where evidence stands, by which it is decided whether sensitive operations may go on. */
export interface EvidenceFacts {
  /** Clock of the database (ISO 8601, UTC). */
  readonly now: string;
  /** When the newest witnessed checkpoint was signed; null when there is none. */
  readonly witnessedAt: string | null;
  /** Time of the oldest entry that no witnessed checkpoint covers; null when all are covered. */
  readonly oldestUnwitnessedAt: string | null;
  readonly sink: EvidenceSink;
}

/** The log itself: takes entries and keeps them; takes none; or its traps against changes are switched off. */
export type EvidenceSink = 'open' | 'closed' | 'unguarded';

export type Leave =
  | { readonly outcome: 'may-go-on' }
  | { readonly outcome: 'refused'; readonly code: EvidenceStop; readonly zh: string; readonly en: string };

export type EvidenceStop = 'EVIDENCE_UNWITNESSED' | 'EVIDENCE_SINK_CLOSED' | 'EVIDENCE_UNGUARDED';

/**
 * Milliseconds without a witness after which sensitive operations stop (2.4 of the security design). X-Road refuses messages
 * after four hours without a time-stamp; a quarter of an hour is what an insider may go unwitnessed here.
 */
export const LONGEST_UNWITNESSED_MS = 15 * 60_000;

export const STOPS = {
  EVIDENCE_SINK_CLOSED: {
    zh: '留痕库不可写,敏感操作暂停;请联系系统管理员',
    en: 'the evidence log takes no entries: sensitive operations stop; ask the administrator',
  },
  EVIDENCE_UNGUARDED: {
    zh: '留痕表的防改触发器已停用,敏感操作暂停;请通知个人信息保护负责人',
    en: 'the traps against changes of the evidence log are off: sensitive operations stop; tell the data-protection officer',
  },
  EVIDENCE_UNWITNESSED: {
    zh: '15 分钟内没有外部见证,敏感操作暂停;请检查见证文件与工作进程(lianhe audit seal)',
    en: 'no outside witness for 15 minutes: sensitive operations stop; look at the witness file and the workers (lianhe audit seal)',
  },
} as const satisfies Record<EvidenceStop, Wording>;

/**
 * May a sensitive operation go on: a reveal of personal values, an export, an approval by the second person? At once not without a log, after a quarter of an hour not without a witness. Ordinary case
 * work never asks: paralysis is harm as well.
 */
export function leaveFor({ now, witnessedAt, oldestUnwitnessedAt, sink }: EvidenceFacts): Leave {
  if (sink === 'closed') return stop('EVIDENCE_SINK_CLOSED');
  if (sink === 'unguarded') return stop('EVIDENCE_UNGUARDED');
  const age = (since: string): number => Date.parse(now) - Date.parse(since);
  if (witnessedAt === null || age(witnessedAt) > LONGEST_UNWITNESSED_MS) return stop('EVIDENCE_UNWITNESSED');
  if (oldestUnwitnessedAt !== null && age(oldestUnwitnessedAt) > LONGEST_UNWITNESSED_MS)
    return stop('EVIDENCE_UNWITNESSED');
  return { outcome: 'may-go-on' };
}

const stop = (code: EvidenceStop): Leave => ({ outcome: 'refused', code, ...STOPS[code] });
