import type { ClientKey, SystemClients } from '../../../ports/accounts.ts';
import type { Transaction } from '../database.ts';
import { changed } from './accounts.ts';
import { refusing } from './refusing.ts';

/** Keys of department systems in PostgreSQL, and what was used once. */
export const clients = (tx: Transaction): SystemClients => ({
  addKey: ({ kid, account, algorithm, jwk, certificate }, by) =>
    changed(
      tx,
      `insert into client_key (kid, account, algorithm, jwk, certificate, added_by) values ($1, $2, $3, $4::jsonb, $5, $6)
       on conflict do nothing returning kid`,
      [kid, account, algorithm, JSON.stringify(jwk), certificate, by],
    ),
  key: async (kid) => {
    const [row] = await tx.query<ClientKey & Record<string, unknown>>(
      `select kid, account, algorithm, jwk, certificate from client_key
       where kid = $1 and revoked_at is null and confirmed_at is not null`,
      [kid],
    );
    return row ?? null;
  },
  ownerOf: async (kid) => {
    const [row] = await tx.query<{ account: string }>(
      'select account from client_key where kid = $1 and revoked_at is null',
      [kid],
    );
    return row?.account ?? null;
  },
  isKnown: (kid) => changed(tx, 'select 1 from client_key where kid = $1', [kid]),
  confirmKey: (kid, by) =>
    refusing(tx, () =>
      changed(
        tx,
        `update client_key set confirmed_by = $2, confirmed_at = clock_timestamp()
         where kid = $1 and confirmed_at is null and revoked_at is null returning kid`,
        [kid, by],
      ),
    ),
  confirmKeys: async (account, by) => {
    const sql = `update client_key set confirmed_by = $2, confirmed_at = clock_timestamp()
      where account = $1 and confirmed_at is null and revoked_at is null and added_by <> $2 returning kid`;
    return (await tx.query(sql, [account, by])).length;
  },
  revokeKey: (kid) =>
    changed(
      tx,
      'update client_key set revoked_at = clock_timestamp() where kid = $1 and revoked_at is null returning kid',
      [kid],
    ),
  revokeKeys: async (account) => {
    const sql =
      'update client_key set revoked_at = clock_timestamp() where account = $1 and revoked_at is null returning kid';
    return (await tx.query(sql, [account])).length;
  },
  takeAssertion: async (account, jti, seconds) => {
    await tx.query('delete from client_assertion where expires_at < clock_timestamp()');
    return changed(
      tx,
      `insert into client_assertion (account, jti, expires_at) values ($1, $2, clock_timestamp() + $3 * interval '1 second')
       on conflict do nothing returning jti`,
      [account, jti, seconds],
    );
  },
  revokeToken: async (jti, expiresAt) => {
    await tx.query('delete from revoked_token where expires_at < clock_timestamp()');
    await tx.query('insert into revoked_token (jti, expires_at) values ($1, $2) on conflict do nothing', [
      jti,
      expiresAt,
    ]);
  },
});
