import type { FirstLoad } from '../../domain/gates/first-load.ts';
import type { Holds } from '../../ports/gates.ts';
import type { Transaction } from './database.ts';

type FirstLoadRow = FirstLoad & Record<string, unknown>;

const FIRST_LOAD = `select id, feed, region, period_start::text "from", period_end::text until, proposed_by "proposedBy",
  proposed_department "proposedDepartment", confirmed_by "confirmedBy" from first_load`;

/** Switches of first loads in PostgreSQL. */
export const firstLoadSwitches = (
  tx: Transaction,
): Pick<Holds, 'firstLoads' | 'proposeFirstLoad' | 'takeFirstLoad' | 'confirmFirstLoad'> => ({
  firstLoads: (feed) =>
    tx.query<FirstLoadRow>(`${FIRST_LOAD} where $1::text is null or feed = $1 order by feed, period_start, id`, [feed]),
  proposeFirstLoad: async ({ id, feed, region, from, until, proposedBy, proposedDepartment }) => {
    await tx.query(
      `insert into first_load (id, feed, region, period_start, period_end, proposed_by, proposed_department) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, feed, region, from, until, proposedBy, proposedDepartment],
    );
  },
  takeFirstLoad: async (id) =>
    (await tx.query<FirstLoadRow>(`${FIRST_LOAD} where id::text = $1 for update`, [id]))[0] ?? null,
  confirmFirstLoad: async (id, user) => {
    await tx.query('update first_load set confirmed_by = $2, confirmed_at = now() where id = $1', [id, user]);
  },
});
