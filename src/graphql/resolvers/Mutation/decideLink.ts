import { randomUUID } from 'node:crypto';
import { decideLink as decide } from '../../../actions/decide-link.ts';
import type { Context } from '../../context.ts';
import { linkIdOf } from '../../../pipeline/link-id.ts';
import { wordOf } from '../../enum-names.ts';
import { isUuid } from '../../identifiers.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { endsOf } from '../../record-persons.ts';
import { faultInReason } from '../../reason.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import type { DecideLinkInput, MutationResolvers } from './../../types.generated.ts';

/** A decision that is over would say nothing. */
const IS_OVER = invalidInput(
  'expiresOn',
  'EXPIRES_PAST',
  '最后有效日已过；请填今天或以后的日期，长期有效则不填',
  'the last day is over; give today or a later day, or none for good',
);

const VERDICTS = { SAME: 'same', NOT_SAME: 'not_same' } as const;

export const decideLink: NonNullable<MutationResolvers['decideLink']> = (_parent, { input }, context) =>
  once('decideLink', input, context, async (hub) => {
    const fault = faultInReason(input.reason);
    if (fault) return fault;
    const pair = await pairOf(input, context);
    if ('__typename' in pair) return pair;
    const { verdict, reason, expiresOn = null } = input;
    if (expiresOn !== null && expiresOn < hub.clock.today()) return IS_OVER;
    const terms = { scope: wordOf(input.scope) ?? 'pair', expiresOn } as const;
    const asked = { ...pair, verdict: VERDICTS[verdict], reason, actor: context.actor.user, id: randomUUID(), terms };
    const deciding = await decide(asked, hub);
    if (deciding.outcome === 'unknown-feed')
      return invalidInput('left', 'FEED_UNKNOWN', '没有这个名册代码', 'there is no such feed');
    const link = `link:${linkIdOf(deciding.decision.pairKey)}`;
    await noteDown(hub, context.actor, 'decide', link, {
      verdict: VERDICTS[verdict],
      scope: terms.scope,
      ...(expiresOn === null ? {} : { expiresOn }),
    });
    return { __typename: 'DecideLinkSuccess', decisionId: deciding.decision.id } as const;
  });

/** Either a link that the hub knows, or two records by key. */
async function pairOf({ linkId, left, right }: DecideLinkInput, context: Context) {
  if (typeof linkId === 'string') {
    const link = isUuid(linkId) ? await context.catalogue.links.one(linkId) : null;
    return link ?? notFound(linkId, '没有这个关联', 'there is no such link');
  }
  if (!left || !right)
    return invalidInput('linkId', 'PAIR', '请给出 linkId,或 left 与 right', 'give linkId, or left and right');
  return endsOf(left, right, context);
}
