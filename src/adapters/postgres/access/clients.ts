import type { ClientKey, SystemClients } from '../../../ports/accounts.ts';
import type { Transaction } from '../database.ts';
import { changed } from './accounts.ts';

/** Keys of department systems in PostgreSQL, and what was used once. */
export const clients = (tx: Transaction): SystemClients => ({
  addKey: ({ kid, account, algorithm, jwk, certificate }) =>
    changed(
      tx,
      `insert into client_key (kid, account, algorithm, jwk, certificate) values ($1, $2, $3, $4::jsonb, $5)
       on conflict do nothing returning kid`,
      [kid, account, algorithm, JSON.stringify(jwk), certificate],
    ),
  key: async (kid) => {
    const [row] = await tx.query<ClientKey & Record<string, unknown>>(
      'select kid, account, algorithm, jwk, certificate from client_key where kid = $1 and revoked_at is null',
      [kid],
    );
    return row ?? null;
  },
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
