import { boundTo } from '../access/access-names.ts';
import { enumName } from '../enum-names.ts';
import type { SenderKeyResolvers } from './../types.generated.ts';

export const SenderKey: SenderKeyResolvers = {
  id: ({ keyId }) => keyId,
  algorithm: ({ algorithm }) => enumName(algorithm),
  org: ({ org }) => boundTo(org),
  validFromAt: ({ validFrom }) => validFrom,
  validUntilAt: ({ validUntil }) => validUntil,
  addedBy: ({ registeredBy }) => registeredBy,
  addedAt: ({ registeredAt }) => registeredAt,
};
