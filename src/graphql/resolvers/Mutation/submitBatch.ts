import { randomUUID } from 'node:crypto';
import { readRosterName } from '../../../domain/feeds/roster-name.ts';
import { once } from '../../once.ts';
import { isOwnRoster } from '../../permissions.ts';
import { notFound, rosterRefused } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const submitBatch: NonNullable<MutationResolvers['submitBatch']> = async (_parent, { input }, context) => {
  const result = await once('submitBatch', input, context, async (hub) => {
    const { uploadId, manifest, signature } = input;
    const posted = await context.incoming.find(uploadId, context.actor.user);
    const name = posted && readRosterName(posted.file.name);
    if (!posted || !name || !isOwnRoster(context.actor, name)) return GONE(uploadId);
    const file = { content: posted.file, manifest, signature, id: randomUUID() };
    const answer = await context.submit(file, hub);
    if (answer.outcome === 'refused') return rosterRefused(answer.problem);
    return { __typename: 'SubmitBatchSuccess', receipt: answer.receipt, isRepeat: answer.isRepeat } as const;
  });
  if (result.__typename === 'SubmitBatchSuccess') await context.incoming.remove(input.uploadId);
  return result;
};

const GONE = (id: string) =>
  notFound(
    id,
    '没有这个待导入文件(保留一天,且只限本人);请重新上传',
    'there is no such posted file (kept for one day, for who posted it); post it again',
  );
