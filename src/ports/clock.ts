/**
 * The time outside. Everything that judges takes its dates as arguments; this is only asked at the edges, for example
 * for the default of `--as-of`. Leases and deadlines go by the clock of the database instead, so that a machine with
 * a wrong clock does no harm.
 */
export interface Clock {
  /** This instant. */
  now(): Date;
  /** The calendar date in the registry's time zone as `YYYY-MM-DD` (GB/T 7408.1-2023). */
  today(): string;
}
