/**
 * Rows `r` with the persons `m` that they name; add a condition on `r.batch_id`. Looked up one by one (`offset 0`): while many small
 * rosters come the planner knows little of the register, and would read all of it for each.
 */
export const BATCH_MENTIONS = `source_record r
  cross join lateral (select * from mention where record_id = r.id offset 0) m`;

/** Mentions under a number, one by one for the same reason. */
export const mentionsNumbered = (number: string): string =>
  `(select * from mention where id_number = ${number} offset 0)`;

/** The same of one feed. */
export const mentionsOfFeed = (feed: string, number: string): string =>
  `(select * from mention where feed = ${feed} and id_number = ${number} offset 0)`;

/** The row version `r` that a mention `m` stands in. */
export const RECORD_OF_MENTION = `(select * from source_record where id = m.record_id offset 0)`;
