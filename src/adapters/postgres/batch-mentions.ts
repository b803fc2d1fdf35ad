/**
 * Rows `r` with the persons `m` that they name; add a condition on `r.batch_id`. Looked up one by one (`offset 0`): while many small
 * rosters come the planner knows little of the register, and would read all of it for each.
 */
export const BATCH_MENTIONS = `source_record r
  cross join lateral (select * from mention where record_id = r.id offset 0) m`;
