import { applyBulk as apply } from '../../../actions/case-files/bulk-cases.ts';
import { bulkAnswer } from '../../case-work/bulk-shown.ts';
import { noSuchBulk } from '../../case-work/case-errors.ts';
import { isUuid } from '../../identifiers.ts';
import { once } from '../../once.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const applyBulk: NonNullable<MutationResolvers['applyBulk']> = (_parent, { input }, context) =>
  once('workOnCases', input, context, async (hub) => {
    const { bulkId: id, digest, opened } = input;
    if (!isUuid(id)) return noSuchBulk(id);
    return bulkAnswer('ApplyBulkSuccess', await apply({ id, digest, opened }, context.actor, hub), id);
  });
