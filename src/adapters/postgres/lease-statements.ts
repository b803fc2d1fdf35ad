/**
 * Seconds a worker holds a chunk before another may take it; renewed every three while it works. 3.1.5 of the reliability design
 * has 15; with 12, a row that costs four workers their life is set aside within a minute (P21).
 */
export const LEASE_SECONDS = 12;

/** A lease that has no more seconds left than this was not renewed for as long: two renewals are missing. */
export const NEGLECTED_SECONDS = LEASE_SECONDS / 2;

const MINE = `run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy'`;

/** Prolongs the lease of the run, chunk and epoch given; no row when it was lost. */
export const RENEW_LEASE = `update lianhe.run_chunk set lease_until = clock_timestamp() + interval '${LEASE_SECONDS} s' where ${MINE} returning no`;

/** Ends a lease as if its time had run out: the worker is lost. */
export const END_LEASE = `update lianhe.run_chunk set lease_until = clock_timestamp() - interval '1 s' where ${MINE} returning no`;
