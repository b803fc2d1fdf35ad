import { acknowledgeCorrections as acknowledge } from '../../../actions/corrections/acknowledge-corrections.ts';
import { noSuchCorrection, unusableText } from '../../corrections/correction-errors.ts';
import { isUuid } from '../../identifiers.ts';
import { once } from '../../once.ts';
import { MAX_PAGE } from '../../pages.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const acknowledgeCorrections: NonNullable<MutationResolvers['acknowledgeCorrections']> = (
  _parent,
  { input },
  context,
) =>
  once('answerCorrections', { ...input, change: 'acknowledge' } as typeof input, context, async (hub) => {
    const { ids, source } = input;
    if (ids.length < 1 || ids.length > MAX_PAGE) return TOO_MANY;
    const odd = ids.find((id) => !isUuid(id));
    if (odd !== undefined) return noSuchCorrection(odd);
    const done = await acknowledge({ ids, source: source ?? null }, context.actor, hub);
    if (done.outcome === 'unknown') return noSuchCorrection(done.id);
    if (done.outcome === 'refused') return unusableText('source', done.fault);
    return { __typename: 'AcknowledgeCorrectionsSuccess', ids: done.ids } as const;
  });

/** As many as a page of the feed holds: what was read in one go is acknowledged in one go. */
const TOO_MANY = invalidInput(
  'ids',
  'PAGE_SIZE',
  `一次请签收 1 至 ${MAX_PAGE} 项`,
  `acknowledge 1 to ${MAX_PAGE} corrections at a time`,
);
