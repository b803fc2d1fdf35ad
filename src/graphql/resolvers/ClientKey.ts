import type { ClientKeyResolvers } from './../types.generated.ts';

export const ClientKey: ClientKeyResolvers = {
  id: ({ kid }) => kid,
  state: ({ revokedAt, confirmedAt }) => {
    if (revokedAt !== null) return 'REVOKED';
    return confirmedAt === null ? 'WAITING' : 'ACTIVE';
  },
};
