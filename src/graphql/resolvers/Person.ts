import { enumName } from '../enum-names.ts';
import type { PersonResolvers } from './../types.generated.ts';

export const Person: PersonResolvers = {
  state: async ({ id }, _arg, { loaders }) => {
    const { state } = await loaders.resolution.load(id);
    return state === 'unknown' ? 'ENDED' : enumName(state);
  },
  standsFor: async ({ id }, _arg, { loaders }) => (await loaders.resolution.load(id)).persons,
  timeline: async ({ id }, { asOf, knownAt }, { loaders, catalogue }) => {
    // What was known then was known of the ids of then.
    const persons = typeof knownAt === 'string' ? [id] : (await loaders.resolution.load(id)).persons;
    const lives = await catalogue.records.lives({ persons, asOf: asOf ?? null, knownAt: knownAt ?? null });
    return persons.flatMap((person) => (lives.get(person) ?? []).map((record) => ({ record, person: id })));
  },
};
