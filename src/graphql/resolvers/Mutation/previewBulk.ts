import { previewBulk as preview } from '../../../actions/case-files/bulk-cases.ts';
import { MOST_IN_BULK } from '../../../domain/case-files/bulk.ts';
import { bulkCommandOf } from '../../case-work/bulk-command.ts';
import { bulkShown } from '../../case-work/bulk-shown.ts';
import { once } from '../../once.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const previewBulk: NonNullable<MutationResolvers['previewBulk']> = (_parent, { input }, context) =>
  once('workOnCases', input, context, async (hub) => {
    if (input.numbers.length === 0 || input.numbers.length > MOST_IN_BULK)
      return invalidInput('numbers', 'BULK_SIZE', '一次批量为 1 到 200 件', 'a bulk has 1 to 200 cases');
    const command = bulkCommandOf(input, context.actor.user);
    if ('__typename' in command) return command;
    const bulk = await preview(input.numbers, command, context.actor, hub);
    return { __typename: 'PreviewBulkSuccess', bulk: bulkShown(bulk) } as const;
  });
