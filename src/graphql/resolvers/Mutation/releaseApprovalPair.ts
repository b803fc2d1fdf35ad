import { releasePair } from '../../../actions/release-pair.ts';
import { pairOf } from '../../../domain/access/four-eyes.ts';
import { once } from '../../once.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import { faultInReason } from '../../reason.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers, ReleaseApprovalPairInput } from './../../types.generated.ts';

/** Characters of a reason (C14 of the security design). */
const LEAST_CHARACTERS = 8;

export const releaseApprovalPair: NonNullable<MutationResolvers['releaseApprovalPair']> = (
  _parent,
  { input },
  context,
) => {
  requirePermission(context.actor, 'releaseApprovalPair');
  requireFreshProof(context);
  return once('releaseApprovalPair', input, context, async (hub) => {
    const [one, other] = input.persons;
    const fault = faultIn(input, context.actor.user);
    if (fault !== null || one === undefined || other === undefined) return fault ?? notTwo();
    const persons = pairOf(one, other);
    await releasePair(persons, input.reason, context.actor, hub);
    return { __typename: 'ReleaseApprovalPairSuccess', persons } as const;
  });
};

function faultIn({ persons, reason }: ReleaseApprovalPairInput, user: string) {
  if (persons.length !== 2 || persons[0] === persons[1]) return notTwo();
  if (persons.includes(user))
    return invalidInput('persons', 'OWN_PAIR', '不能为自己放行', 'nobody lets themselves go on');
  return faultInReason(reason, LEAST_CHARACTERS);
}

const notTwo = () => invalidInput('persons', 'TWO_PERSONS', '请写明两个不同的账号', 'name two different accounts');
