import { ACCOUNT_NAME_RULE } from '../../domain/access/account-name.ts';
import { ACCESS_REFUSALS, type AccessRefusal } from '../../domain/access/access-refusals.ts';
import type { PostFault } from '../../domain/access/post.ts';
import { enumName } from '../enum-names.ts';
import { invalidInput, notFound } from '../user-errors.ts';

/** A rule of the administration of access refuses; with the remedy. */
export const accessRefused = (why: AccessRefusal) => ({
  __typename: 'AccessRefusedError' as const,
  message: ACCESS_REFUSALS[why].zh,
  rule: enumName(why),
  explanation: ACCESS_REFUSALS[why],
});

export const noSuchAccount = (name: string) => notFound(name, '没有这个账号', 'there is no such account');
export const noSuchClient = (name: string) => notFound(name, '没有这个部门系统', 'there is no such system');
export const noSuchPost = (id: string) =>
  notFound(
    id,
    '没有这样的岗位,或其状态已变;请刷新后查看',
    'there is no such post, or it stands otherwise by now; read it anew',
  );
export const noSuchKey = (id: string) =>
  notFound(id, '没有这个密钥,或已吊销', 'there is no such key, or it was revoked');
export const noSuchSession = (id: string) =>
  notFound(id, '没有这个会话,或已结束', 'there is no such session, or it is over');

export const badName = () => invalidInput('name', 'ACCOUNT_NAME', ACCOUNT_NAME_RULE.zh, ACCOUNT_NAME_RULE.en);

export const badKey = (field: 'publicKey' | 'certificate', { zh, en }: { readonly zh: string; readonly en: string }) =>
  invalidInput(field, 'PUBLIC_KEY', zh, en);

/** Why a post cannot exist, by the field of the input that is wrong. */
export function postFault(fault: PostFault) {
  switch (fault) {
    case 'UNIT_OF_ROLE':
      return invalidInput('unit', fault, '该角色不能在此单位担任', 'the role is not held in this unit');
    case 'REGION_CODE':
      return invalidInput('region', fault, '区划代码应为 6、9 或 12 位数字', 'a region code has 6, 9 or 12 digits');
    case 'REGION_OF_ROLE':
      return invalidInput(
        'region',
        fault,
        '乡镇岗位须有 9 位、村社区岗位须有 12 位区划代码',
        'a post of a town needs a code of 9 digits, one of a village 12',
      );
    case 'ORG_NAME':
      return invalidInput(
        'org',
        fault,
        '机构代码只含文字、数字、点和连字符,最多 64 字',
        'an organisation has letters, digits, dots and hyphens, 64 at most',
      );
    case 'ORG_OF_ROLE':
      return invalidInput('org', fault, '用工单位岗位须指明机构', 'a post of an employer names the organisation');
  }
}

const POST_FAULTS: readonly string[] = ['UNIT_OF_ROLE', 'REGION_CODE', 'REGION_OF_ROLE', 'ORG_NAME', 'ORG_OF_ROLE'];
export const isPostFault = (why: string): why is PostFault => POST_FAULTS.includes(why);
