import type { Wording } from '../values/wording.ts';

/** Every rule by which a change of accounts, posts, keys and sessions is refused, with the remedy. */
export const ACCESS_REFUSALS = {
  'same-person': {
    zh: '授予、确认和任职须为不同的人;请由另一名管理员办理',
    en: 'grant, confirmation and post are of different people; another administrator must do it',
  },
  'administrators-apart': {
    zh: '系统管理员、个人信息保护负责人、审计员不得兼任其他角色;请先撤销原岗位,或授予其他人',
    en: 'an administrator, data-protection officer or auditor holds no other role; withdraw the other post first, or grant it to somebody else',
  },
  'too-long': {
    zh: '岗位最长一年,期满须重新授予;请缩短天数',
    en: 'a post lasts a year at most and is granted anew; give fewer days',
  },
  'own-account': {
    zh: '不得对自己的账号办理此事项;请由另一名管理员办理',
    en: 'nobody does this to their own account; another administrator must do it',
  },
  'client-role': {
    zh: '部门系统只能担任报送员(R-SUBMIT);其他岗位请授予人员',
    en: 'a system can be a submitter (R-SUBMIT) only; grant other posts to people',
  },
  'client-owner': {
    zh: '负责人须为未停用的人员账号;请先新增或恢复该账号',
    en: 'who answers for a system is a person whose account is not suspended; add or restore that account first',
  },
  'name-taken': { zh: '账号名已被使用;请换一个', en: 'the name is taken; choose another' },
  'identity-taken': {
    zh: '该统一身份已关联其他账号;请核对标识',
    en: 'this identity stands for another account; check issuer and subject',
  },
  'key-taken': { zh: '该密钥已登记;请生成新的密钥', en: 'this key is registered already; make a new one' },
  'beyond-post': {
    zh: '签名密钥的名册、机构或辖区超出该系统的岗位;请缩小范围,或先授予相应岗位',
    en: 'the key would sign rosters beyond the post of the system; narrow feeds, organisation or region, or grant such a post first',
  },
  'nothing-to-change': {
    zh: '已是此状态,无需变更;请刷新后查看',
    en: 'it stands like this already; read it anew',
  },
  'step-up-required': {
    zh: '授予或扩大权限前请重新验证身份(5 分钟内有效)',
    en: 'what gives access asks for a fresh proof: prove who you are once more, then do it within five minutes',
  },
} as const satisfies Record<string, Wording>;

export type AccessRefusal = keyof typeof ACCESS_REFUSALS;
