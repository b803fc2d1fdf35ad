import type { Reason } from '../checks/answer.ts';

/** Days for which a manifest may wait to be sent (2.5 of the security design). */
const WINDOW_DAYS = 7;
/** Minutes by which the clock of a sender may be ahead: more is a wrong clock, or a signature made for later. */
const AHEAD_MINUTES = 10;
const MINUTE_MS = 60_000;

/** Whether a manifest was made lately; times in ISO 8601, UTC. Null when it was. */
export function faultInWindow(createdAt: string, now: string): Reason | null {
  const age = Date.parse(now) - Date.parse(createdAt);
  if (age > WINDOW_DAYS * 24 * 60 * MINUTE_MS)
    return {
      code: 'WINDOW_EXPIRED',
      zh: `清单签署超过 ${WINDOW_DAYS} 天;请重新签署(服务器时间 ${now})`,
      en: `the manifest is older than ${WINDOW_DAYS} days; sign it again (time here ${now})`,
    };
  if (-age > AHEAD_MINUTES * MINUTE_MS)
    return {
      code: 'CLOCK_AHEAD',
      zh: `清单签署时间晚于服务器时间 ${now};请校准时钟`,
      en: `the manifest was made after the time here, ${now}; set the clock`,
    };
  return null;
}
