import { BEGUN_SECONDS } from '../../../domain/access/session-limits.ts';
import type { Sessions } from '../../../ports/sessions.ts';
import { hex, type Statements } from './accounts.ts';

/** What sign-ins remember between two requests: taken once, and not too late. */
export const begunSignIns = (tx: Statements): Pick<Sessions, 'begin' | 'take'> => ({
  begin: async (digest, state) => {
    await tx.query('delete from begun_sign_in where expires_at < clock_timestamp()');
    await tx.query(
      `insert into begun_sign_in (digest, state, expires_at)
       values (decode($1, 'hex'), $2::jsonb, clock_timestamp() + interval '${BEGUN_SECONDS} seconds')`,
      [hex(digest), JSON.stringify(state)],
    );
  },
  take: async (digest) => {
    const [row] = await tx.query<{ state: unknown; isLate: boolean }>(
      `delete from begun_sign_in where digest = decode($1, 'hex') returning state, expires_at < clock_timestamp() "isLate"`,
      [hex(digest)],
    );
    return row === undefined || row.isLate ? null : row.state;
  },
});
