import type { Catalogue } from '../../../ports/catalogue.ts';
import { CASE_STATES, memberOf } from '../../enum-names.ts';
import { followCase } from '../../follow/follow-case.ts';
import { untilLeft } from '../../follow/until-left.ts';
import { Refused } from '../../refusals.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const caseChanged: NonNullable<SubscriptionResolvers['caseChanged']> = {
  subscribe: async (_parent, { number }, { catalogue }) => {
    if ((await catalogue.caseFiles.byNumber(number)) === null) throw new Refused('CASE_UNKNOWN');
    return untilLeft((left) => tellChanges(number, catalogue, left));
  },
};

async function* tellChanges(number: string, { caseFiles }: Pick<Catalogue, 'caseFiles'>, left: AbortSignal) {
  for await (const { life, state } of followCase(number, caseFiles, left))
    yield { caseChanged: { number, version: life.version, state: memberOf(CASE_STATES, state) } };
}
