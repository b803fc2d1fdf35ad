import type { Catalogue } from '../../../ports/catalogue.ts';
import { CASE_STATES, memberOf } from '../../enum-names.ts';
import { followCase } from '../../follow-case.ts';
import { Refused } from '../../refusals.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const caseChanged: NonNullable<SubscriptionResolvers['caseChanged']> = {
  subscribe: async (_parent, { number }, { catalogue }) => {
    if ((await catalogue.caseFiles.byNumber(number)) === null) throw new Refused('CASE_UNKNOWN');
    return tellChanges(number, catalogue);
  },
};

async function* tellChanges(number: string, { caseFiles }: Pick<Catalogue, 'caseFiles'>) {
  for await (const { life, state } of followCase(number, caseFiles))
    yield { caseChanged: { number, version: life.version, state: memberOf(CASE_STATES, state) } };
}
