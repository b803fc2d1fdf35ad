import { undoDecision } from '../../../actions/decide-link.ts';
import { linkIdOf } from '../../../pipeline/link-id.ts';
import { isUuid } from '../../identifiers.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const undoLinkDecision: NonNullable<MutationResolvers['undoLinkDecision']> = (_parent, { input }, context) =>
  once('undoLinkDecision', input, context, async (hub) => {
    const { decisionId } = input;
    const undone = isUuid(decisionId) ? await undoDecision(decisionId, context.actor.user, hub) : null;
    if (!undone) return notFound(decisionId, '没有这个有效决定', 'there is no such decision in force');
    await noteDown(hub, context.actor, 'decide', `link:${linkIdOf(undone.pairKey)}`, { verdict: 'undone' });
    return { __typename: 'UndoLinkDecisionSuccess', decisionId } as const;
  });
