import { undoBulk as undo } from '../../../actions/case-files/bulk-cases.ts';
import { bulkAnswer } from '../../case-work/bulk-shown.ts';
import { noSuchBulk } from '../../case-work/case-errors.ts';
import { isUuid } from '../../identifiers.ts';
import { once } from '../../once.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const undoBulk: NonNullable<MutationResolvers['undoBulk']> = (_parent, { input }, context) =>
  once('workOnCases', input, context, async (hub) => {
    const { bulkId: id, reason } = input;
    if (!isUuid(id)) return noSuchBulk(id);
    return bulkAnswer('UndoBulkSuccess', await undo({ id, reason }, context.actor, hub), id);
  });
