import { readFile, stat } from 'node:fs/promises';
import { attachEvidence as attach } from '../../../actions/case-files/attach-evidence.ts';
import { MOST_ATTACHED_BYTES } from '../../../domain/case-files/attachment.ts';
import { answerOf, type OneCase } from '../../case-work/on-case.ts';
import { once } from '../../once.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const attachEvidence: NonNullable<MutationResolvers['attachEvidence']> = async (_parent, { input }, context) => {
  const keyed: OneCase = { ...input };
  const result = await once('workOnCases', keyed, context, async (hub) => {
    const { number, expectedVersion: seen, uploadId, label } = input;
    const posted = await context.incoming.find(uploadId, context.actor.user);
    if (!posted)
      return notFound(uploadId, '没有这个待附文件;请重新上传', 'there is no such posted file; post it again');
    if ((await stat(posted.path)).size > MOST_ATTACHED_BYTES) return TOO_LARGE;
    const content = await readFile(posted.path);
    const acting = await attach({ number, seen, label, content }, context.actor, hub);
    if (acting.outcome !== 'unusable-file') return answerOf('AttachEvidenceSuccess', acting, input);
    return acting.fault === 'SIZE' ? TOO_LARGE : OTHER_TYPE;
  });
  if (result.__typename === 'AttachEvidenceSuccess') await context.incoming.remove(input.uploadId);
  return result;
};

const TOO_LARGE = invalidInput(
  'uploadId',
  'FILE_SIZE',
  '附件应为 1 字节至 10 MiB',
  'an attachment has 1 byte to 10 MiB',
);
const OTHER_TYPE = invalidInput('uploadId', 'FILE_TYPE', '附件应为 PDF、PNG 或 JPEG', 'attach PDF, PNG or JPEG');
