import { attachPosted } from '../../case-work/attach-posted.ts';
import { notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const attachEvidence: NonNullable<MutationResolvers['attachEvidence']> = async (_parent, { input }, context) => {
  const { incoming, actor } = context;
  const result = await attachPosted<ReturnType<typeof GONE>>({ ...input }, context, async () => {
    const posted = await incoming.find(input.uploadId, actor.user);
    return posted === null ? GONE(input.uploadId) : { content: await incoming.read(posted), file: posted.file };
  });
  if (result.__typename === 'AttachEvidenceSuccess') await incoming.remove(input.uploadId);
  return result;
};

const GONE = (id: string) => notFound(id, '没有这个待附文件;请重新上传', 'there is no such posted file; post it again');
