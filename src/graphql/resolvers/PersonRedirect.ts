import { enumName } from '../enum-names.ts';
import type { PersonRedirectResolvers } from './../types.generated.ts';

export const PersonRedirect: PersonRedirectResolvers = {
  number: ({ no }) => no,
  kind: ({ kind }) => enumName(kind),
  happenedAt: ({ at }) => at,
};
