import { HeaderMap } from '@apollo/server';
// The very file that the servers load: bundlers and test runners would take the other build, whose classes differ.
import { GraphQLError } from 'graphql/index.js';
import { fourEyesText } from '../domain/access/four-eyes.ts';
import { type EvidenceStop, STOPS } from '../domain/evidence/sensitive-operations.ts';
import { STORE_FAULTS, type StoreFault } from '../domain/faults/store-faults.ts';

interface Rule {
  readonly code:
    | 'UNAUTHENTICATED'
    | 'FORBIDDEN'
    | 'BAD_USER_INPUT'
    | 'NOT_FOUND'
    | 'GONE'
    | 'CONFLICT'
    | 'TOO_LARGE'
    | 'TOO_MANY'
    | 'UNAVAILABLE'
    | 'TOO_MANY_REQUESTS'
    | 'INTERNAL';
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

const stopped = (code: EvidenceStop) => ({ code: 'UNAVAILABLE', status: 503, ...STOPS[code] }) as const;

const EVIDENCE_STOPS = {
  EVIDENCE_UNWITNESSED: stopped('EVIDENCE_UNWITNESSED'),
  EVIDENCE_SINK_CLOSED: stopped('EVIDENCE_SINK_CLOSED'),
  EVIDENCE_UNGUARDED: stopped('EVIDENCE_UNGUARDED'),
} as const;

const ONE_PAIR = {
  SAME_TERMINAL: { code: 'CONFLICT', status: 409, ...fourEyesText('SAME_TERMINAL') },
  NOT_DRAWN: { code: 'FORBIDDEN', status: 403, ...fourEyesText('NOT_DRAWN') },
  PAIR_SPENT: { code: 'FORBIDDEN', status: 403, ...fourEyesText('PAIR_SPENT') },
} as const;

const failing = (fault: StoreFault, status: number) =>
  ({ code: 'UNAVAILABLE', status, ...STORE_FAULTS[fault] }) as const;

/** What the disk or the database refuses; 507 is RFC 4918 §11.5. */
const STORE_RULES = {
  STORAGE_FULL: failing('STORAGE_FULL', 507),
  DB_BUSY: failing('DB_BUSY', 503),
  NOT_READY: failing('NOT_READY', 503),
  SCHEMA_UNFIT: failing('SCHEMA_UNFIT', 503),
  STORAGE_DAMAGED: failing('STORAGE_DAMAGED', 503),
} as const satisfies Record<StoreFault, Rule>;

/** Every rule by which the door refuses a request before anything is done. */
export const RULES = {
  ...ONE_PAIR,
  TOKEN_MISSING: {
    code: 'UNAUTHENTICATED',
    status: 401,
    zh: '请求未带访问令牌;请在 Authorization 头中附 Bearer 令牌(主机上:lianhe token --user 姓名)',
    en: 'no access token; send Authorization: Bearer <token> (on the host: lianhe token --user NAME)',
  },
  TOKEN_EXPIRED: {
    code: 'UNAUTHENTICATED',
    status: 401,
    zh: '访问令牌已过期,请重新获取',
    en: 'the access token has expired; get a new one',
  },
  TOKEN_INVALID: {
    code: 'UNAUTHENTICATED',
    status: 401,
    zh: '访问令牌无效,请重新获取',
    en: 'the access token is not valid here; get a new one',
  },
  SESSION_ENDED: {
    code: 'UNAUTHENTICATED',
    status: 401,
    zh: '会话已结束,请重新登录',
    en: 'the session has ended; sign in again',
  },
  SIGN_IN_REFUSED: {
    code: 'UNAUTHENTICATED',
    status: 401,
    zh: '账号、口令或验证码不正确,或账号不可用',
    en: 'account, password or code is wrong, or the account cannot be used',
  },
  SIGN_IN_WAIT: {
    code: 'TOO_MANY_REQUESTS',
    status: 429,
    zh: '尝试过于频繁,请稍后再试',
    en: 'too many attempts; wait and try again',
  },
  SIGN_IN_OVER: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '登录步骤已过期或已用过,请从头开始',
    en: 'this sign-in has expired or was used; start again',
  },
  PASSWORD_CHANGE: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '首次登录须更换口令:至少 15 个字符,不含账号名,不用常见或重复的组合',
    en: 'change the password first: 15 characters or more, without the account name, nothing common or repeated',
  },
  NO_POST: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '没有生效的岗位;请联系系统管理员授予,并由个人信息保护负责人确认',
    en: 'no post is in effect; an administrator grants one and the data-protection officer confirms it',
  },
  NO_PROVIDER: {
    code: 'NOT_FOUND',
    status: 404,
    zh: '未接入统一身份认证',
    en: 'no identity provider is connected',
  },
  HTTPS_NEEDED: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '只能经 HTTPS 或在本机登录',
    en: 'sign in over HTTPS or on this machine only',
  },
  STEP_UP_REQUIRED: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '此操作须在 5 分钟内重新验证身份',
    en: 'prove again who you are: this needs a proof of the last five minutes',
  },
  ROLE_NOT_ALLOWED: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '您的角色不能执行此操作',
    en: 'your role may not do this',
  },
  NOT_OF_YOUR_UNIT: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '只能报送本部门(本机构、本区划)的名册;请确认文件名中的名册代码、区划与机构',
    en: 'you may deliver rosters of your own department, organisation and region only; check feed, region and organisation in the file name',
  },
  PAGE_SIZE: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '每页条数 first 应为 1 到 100',
    en: 'first must be 1 to 100',
  },
  COST_LIMIT: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '一次查询最多可能列出 10000 条,请减小 first 或分开查询',
    en: 'one operation may list 10,000 entries at worst; ask for smaller pages or ask in parts',
  },
  CURSOR_FOREIGN: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '游标无效;请使用上一页返回的 endCursor',
    en: 'the cursor is not valid; use endCursor of the page before',
  },
  REGION_CODE: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '区划代码应为 6、9 或 12 位数字',
    en: 'a region code has 6, 9 or 12 digits',
  },
  PERIOD: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '期间应为年 2025、月 2025-01 或季 2025Q1',
    en: 'a period is a year 2025, a month 2025-01 or a quarter 2025Q1',
  },
  RUN_UNKNOWN: { code: 'NOT_FOUND', status: 404, zh: '没有这次比对', en: 'there is no such run' },
  SURVEY_UNKNOWN: { code: 'NOT_FOUND', status: 404, zh: '没有这次调查', en: 'there is no such survey' },
  CASE_UNKNOWN: { code: 'NOT_FOUND', status: 404, zh: '没有这个案件', en: 'there is no such case' },
  ONLY_SUBSCRIPTIONS: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '此通道只接受订阅;查询与变更请用 POST /graphql',
    en: 'this channel takes subscriptions only; send queries and mutations to POST /graphql',
  },
  UPLOAD_EXPECTED: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '请以 multipart/form-data 上传一个文件',
    en: 'send one file as multipart/form-data',
  },
  UPLOAD_INCOMPLETE: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '文件未传完即中断,未留存任何内容;请重新上传',
    en: 'the upload broke off before its end and nothing of it was kept; send the file again',
  },
  UPLOAD_TOO_LONG: {
    code: 'BAD_USER_INPUT',
    status: 408,
    zh: '上传超过一小时,未留存任何内容;请换用较快的线路,或按期间、地区拆分后重传',
    en: 'the upload took longer than an hour and nothing of it was kept; use a faster line, or split the file by period or region',
  },
  UPLOAD_TOO_LARGE: {
    code: 'TOO_LARGE',
    status: 413,
    zh: '文件超过 1 GiB,请按期间或地区拆分后上传',
    en: 'the file is larger than 1 GiB; split it by period or region',
  },
  FILE_NAME: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '文件名应为 <名册代码>_<地区>_<起>-<止>[_final].(csv|xlsx|ndjson)',
    en: 'name the file <FEED>_<region>_<YYYYMMDD>-<YYYYMMDD>[_final].(csv|xlsx|ndjson)',
  },
  BATCH_UNKNOWN: { code: 'NOT_FOUND', status: 404, zh: '没有这个批次', en: 'there is no such batch' },
  NOTHING_REJECTED: {
    code: 'NOT_FOUND',
    status: 404,
    zh: '这个批次没有被拒收的行',
    en: 'no row of this batch was rejected',
  },
  REJECTED_EXPIRED: {
    code: 'GONE',
    status: 410,
    zh: '拒收行随原始文件只保存 30 天,现已删除;请从原系统重新导出',
    en: 'rejected rows are kept for 30 days, as the file itself, and are gone; export them anew from your own system',
  },
  DOWNLOAD_FORMAT: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '下载格式 format 应为 xlsx 或 csv',
    en: 'format is xlsx or csv',
  },
  ATTACHMENT_UNKNOWN: { code: 'NOT_FOUND', status: 404, zh: '没有这个附件', en: 'there is no such attachment' },
  ATTACHMENT_GONE: {
    code: 'GONE',
    status: 410,
    zh: '附件已按保存期限删除',
    en: 'the attachment was deleted when its time was over',
  },
  ATTACHMENT_FORM: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '请在文件之前提交字段 expectedVersion(案件版本)与 label(说明),并附 Idempotency-Key 头',
    en: 'send the fields expectedVersion (of the case) and label (what it shows) before the file, and the header Idempotency-Key',
  },
  ATTACHMENT_SIZE: {
    code: 'TOO_LARGE',
    status: 413,
    zh: '附件应为 1 字节至 10 MiB',
    en: 'an attachment has 1 byte to 10 MiB',
  },
  UPLOAD_SLOW: {
    code: 'BAD_USER_INPUT',
    status: 408,
    zh: '附件上传超时(2 分钟),请重试',
    en: 'the attachment took longer than two minutes to arrive; send it again',
  },
  PURPOSE_NEEDED: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '查阅个人信息须说明用途(X-Purpose 头或 ?purpose=P2)',
    en: 'say what personal data is read for: X-Purpose or ?purpose=P2',
  },
  ...EVIDENCE_STOPS,
  BODY_TOO_LARGE: { code: 'TOO_LARGE', status: 413, zh: '请求超过 100 KiB', en: 'the request is larger than 100 KiB' },
  OPERATION_UNKNOWN: {
    code: 'FORBIDDEN',
    status: 400,
    zh: '此操作不在清单内;自由查询需经授权(岗位的“自由查询”权限)',
    en: 'this operation is not on the list; asking freely needs a granted right of the post',
  },
  OPERATION_MISMATCH: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '操作文本与其编号不符',
    en: 'the document is not the one that its hash names',
  },
  PERSISTED_ONLY: {
    code: 'FORBIDDEN',
    status: 400,
    zh: '清单在发布时确定,不能通过请求登记新操作',
    en: 'the list is fixed at release; no request can register an operation',
  },
  SENSITIVE_ONCE: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '一次请求只能做一项变更',
    en: 'one request makes one change',
  },
  PURPOSE_UNKNOWN: {
    code: 'BAD_USER_INPUT',
    status: 400,
    zh: '用途代码(X-Purpose)应为 P1 至 P5',
    en: 'the purpose (X-Purpose) is one of P1 to P5',
  },
  PERSON_VOLUME: {
    code: 'TOO_MANY',
    status: 429,
    zh: '今日依该共享协议查阅的人数已达上限;明日可继续,或由部门与个人信息保护负责人修订协议',
    en: 'the sharing agreement allows no more persons today; go on tomorrow, or have the agreement revised',
  },
  CALLER_BUDGET: {
    code: 'TOO_MANY_REQUESTS',
    status: 429,
    zh: '您一分钟内的查询已达上限;请按 Retry-After 稍后再试,或减小每页条数',
    en: 'you have asked as much as one caller may in a minute; wait as Retry-After says, or ask for smaller pages',
  },
  SUBSCRIPTION_LIMIT: {
    code: 'TOO_MANY',
    status: 429,
    zh: '一个连接最多同时订阅 3 项;请先结束其他订阅',
    en: 'one connection follows three things at once; end another first',
  },
  METHOD: {
    code: 'BAD_USER_INPUT',
    status: 405,
    zh: '此地址只接受 POST 请求',
    en: 'this address takes POST only',
  },
  READ_ONLY: {
    code: 'FORBIDDEN',
    status: 405,
    zh: '队列页面只供查看',
    en: 'the queues can be looked at only',
  },
  MEDIA_TYPE: {
    code: 'BAD_USER_INPUT',
    status: 415,
    zh: '请求的内容类型不符:查询请用 Content-Type: application/json(UTF-8),文件请用 multipart/form-data',
    en: 'the content type does not fit: send operations as Content-Type: application/json in UTF-8, and files as multipart/form-data',
  },
  ORIGIN: {
    code: 'FORBIDDEN',
    status: 403,
    zh: '请求来自其他网站,已拒绝',
    en: 'the request comes from another site and was refused',
  },
  REQUEST: { code: 'BAD_USER_INPUT', status: 400, zh: '请求无法读取', en: 'the request cannot be read' },
  NO_SUCH_ADDRESS: { code: 'NOT_FOUND', status: 404, zh: '没有这个地址', en: 'there is nothing at this address' },
  OVERLOADED: {
    code: 'UNAVAILABLE',
    status: 503,
    zh: '当前请求过多,请稍候再试',
    en: 'too many requests at the moment; try again shortly',
  },
  ...STORE_RULES,
  INTERNAL: {
    code: 'INTERNAL',
    status: 500,
    zh: '系统内部错误,已记录;请稍后重试或联系管理员',
    en: 'something failed inside; it was logged. Try again or tell the operator',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** A request that the door refuses. */
export class Refused extends GraphQLError {
  readonly rule: RuleName;
  /** @param retryAfter seconds after which asking again makes sense */
  constructor(rule: RuleName, retryAfter: number | null = null) {
    const { code, status, zh, en } = RULES[rule];
    const headers = new HeaderMap(retryAfter === null ? [] : [['retry-after', String(retryAfter)]]);
    super(`${zh} / ${en}`, { extensions: { code, rule, zh, en, http: { status, headers } } });
    this.rule = rule;
  }
}

/** The body of a refusal outside GraphQL, in the same shape as inside. */
export function refusalBody(rule: RuleName) {
  const { code, zh, en } = RULES[rule];
  return { errors: [{ message: `${zh} / ${en}`, extensions: { code, rule, zh, en } }] };
}
