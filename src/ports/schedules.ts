/** A line of the roster cycle as stored. */
export interface Schedule {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly cron: string;
  readonly tz: string;
  readonly action: string;
  readonly enabled: boolean;
  readonly lastFiredAt: string | null;
  readonly changedBy: string;
}

/** Schedules: data that operators see and edit. */
export interface Schedules {
  /** All of them; missing defaults are added first. */
  list(): Promise<readonly Schedule[]>;
  /** Null when there is no such schedule. */
  change(
    id: string,
    change: { readonly cron?: string; readonly enabled?: boolean },
    actor: string,
  ): Promise<Schedule | null>;
  /** Marks as fired; false when it is disabled or unknown. */
  fire(id: string): Promise<Schedule | null>;
}
