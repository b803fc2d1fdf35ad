import { looksOf } from '../../domain/evidence/looks.ts';
import { enumName } from '../enum-names.ts';
import type { EvidenceEntryResolvers } from './../types.generated.ts';

export const EvidenceEntry: EvidenceEntryResolvers = {
  happenedAt: ({ at }) => `${at.slice(0, 23)}Z`,
  action: ({ action }) => enumName(action),
  user: ({ actor }) => actor.user,
  role: ({ actor }) => actor.role,
  fields: ({ detail: { fields } }) => (Array.isArray(fields) ? fields : []),
  looks: (entry) => looksOf(entry),
  result: ({ result }) => enumName(result),
};
