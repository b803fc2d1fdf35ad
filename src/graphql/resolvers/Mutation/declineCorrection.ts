import { declineCorrection as decline } from '../../../actions/corrections/decline-correction.ts';
import { correctionSettled, noSuchCorrection, unusableText } from '../../corrections/correction-errors.ts';
import { isUuid } from '../../identifiers.ts';
import { once } from '../../once.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const declineCorrection: NonNullable<MutationResolvers['declineCorrection']> = (_parent, { input }, context) =>
  once('answerCorrections', { ...input, change: 'decline' } as typeof input, context, async (hub) => {
    const { id, code, text } = input;
    if (!isUuid(id)) return noSuchCorrection(id);
    const done = await decline({ id, code, text: text ?? null }, context.actor, hub);
    switch (done.outcome) {
      case 'done':
        return { __typename: 'DeclineCorrectionSuccess', id } as const;
      case 'unknown':
        return noSuchCorrection(id);
      case 'settled':
        return correctionSettled(done.state);
      case 'refused':
        return unusableText('text', done.fault);
    }
  });
