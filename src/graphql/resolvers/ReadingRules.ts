import { withheld } from '../../domain/agreements/field-plan.ts';
import { clauseOf } from '../disclosure/clause-of.ts';
import type { ReadingRulesResolvers } from './../types.generated.ts';

export const ReadingRules: ReadingRulesResolvers = {
  clause: ({ projection }) => clauseOf(projection),
  reason: ({ projection }) => projection.refused,
  personsPerDay: ({ projection }) => projection.personsPerDay,
  fields: ({ projection, facts }) => {
    const nothing = withheld(projection.refused ?? 'NOT_SHARED', projection.agreement);
    const unnamed = { conditions: [], shown: nothing, inCase: nothing, counted: nothing, denied: [] };
    return [...facts].map(([field, about]) => ({
      field,
      facts: about,
      plan: projection.plans.get(field) ?? unnamed,
    }));
  },
};
