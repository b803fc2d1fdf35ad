/** Checkpoints reach the witness within this (2.4 of the security design; X-Road timestamps its log every 60 s). */
export const WITNESS_DELAY_MS = 60_000;

/** Has something waited longer than the way to the witness takes? Null = nothing waits. */
export const isOverdue = (since: string | null, now: string): boolean =>
  since !== null && since !== '' && Date.parse(now) - Date.parse(since) > WITNESS_DELAY_MS;
