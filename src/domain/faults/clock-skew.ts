/** Seconds by which the clock of a process may differ from the database before it is told (AC-37 of the security design). */
export const ALARM_SECONDS = 2;
