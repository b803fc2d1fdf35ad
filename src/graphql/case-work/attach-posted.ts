import { attachEvidence } from '../../actions/case-files/attach-evidence.ts';
import type { AttachFault, PostedFile } from '../../actions/case-files/attach-evidence.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { invalidInput } from '../user-errors.ts';
import { answerOf, type OneCase } from './on-case.ts';

/** A file that somebody posted for a case: the only way in, whether it is attached at once or by `attachEvidence` later. */
export interface PostedEvidence extends OneCase {
  readonly label: string;
}

/** Attaches what `contentOf` reads, once per key; null when the posted file is gone. */
export const attachPosted = <G extends { readonly __typename: string }>(
  keyed: PostedEvidence,
  context: Context,
  contentOf: () => Promise<PostedFile | G>,
) =>
  once('workOnCases', keyed, context, async (hub) => {
    const posted = await contentOf();
    if (!isFile(posted)) return posted;
    const { number, expectedVersion: seen, label } = keyed;
    const acting = await attachEvidence({ number, seen, label, ...posted }, context.actor, hub);
    return acting.outcome === 'unusable-file'
      ? unusable(acting.fault)
      : answerOf('AttachEvidenceSuccess', acting, keyed);
  });

const isFile = (posted: PostedFile | { readonly __typename: string }): posted is PostedFile => 'content' in posted;

const FAULTS = {
  SIZE: ['FILE_SIZE', '附件应为 1 字节至 10 MiB', 'an attachment has 1 byte to 10 MiB'],
  TYPE: ['FILE_TYPE', '附件应为 PDF、PNG、JPEG 或 XLSX', 'attach PDF, PNG, JPEG or XLSX'],
  TWOFOLD: [
    'FILE_TWOFOLD',
    '文件同时是另一种格式(如夹带压缩包),请重新扫描或另存后上传',
    'the file is of another kind as well, such as an archive; scan or save it anew',
  ],
  COUNT: ['FILE_COUNT', '一个案件最多 20 个附件', 'a case has 20 attachments at most'],
} as const satisfies Record<Extract<AttachFault['fault'], string>, readonly [rule: string, zh: string, en: string]>;

export function unusable(fault: AttachFault['fault']) {
  const [rule, zh, en] = typeof fault === 'string' ? FAULTS[fault] : ([fault.code, fault.zh, fault.en] as const);
  return invalidInput('uploadId', rule, zh, en);
}
