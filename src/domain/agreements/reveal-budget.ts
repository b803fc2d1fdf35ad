/** How many distinct persons one officer may reveal within so many hours up to now. */
export interface RevealWindow {
  readonly code: 'hour' | 'day' | 'month';
  readonly hours: number;
  readonly persons: number;
}

/**
 * The reveal budget of an officer, in distinct persons: 60 an hour, 200 a day, 1,500 a month (1.5 AC-02 of the security
 * design: an auxiliary officer sold 88,985 look-ups in nine months, 330 a day). The windows slide, so that the end of an
 * hour gives no second budget. A month is 30 days.
 */
export const REVEAL_BUDGET: readonly RevealWindow[] = [
  { code: 'hour', hours: 1, persons: 60 },
  { code: 'day', hours: 24, persons: 200 },
  { code: 'month', hours: 720, persons: 1500 },
];

/** Share of a window from which the superior is told (1.5 AC-02). */
export const ALARM_SHARE = 0.5;

export interface RevealUse extends RevealWindow {
  /** Distinct persons revealed in the window, those of this request included when it was granted. */
  readonly used: number;
}

/** Windows whose use is worth telling the superior. */
export const alarming = (uses: readonly RevealUse[]): readonly RevealUse[] =>
  uses.filter(({ used, persons }) => used >= persons * ALARM_SHARE);
