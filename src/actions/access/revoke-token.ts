import type { Hub } from '../../ports/hub.ts';
import { HOST, noted } from './noted.ts';

/** Takes a token of the host back: no request with it is answered any more. */
export const revokeToken = (jti: string, expiresAt: Date, { inTransaction }: Hub): Promise<void> =>
  inTransaction(async ({ access, evidence }) => {
    await access.clients.revokeToken(jti, expiresAt);
    await evidence.append([noted(HOST, 'session-ended', `session:${jti}`, { cause: 'token-revoked' })]);
  });
