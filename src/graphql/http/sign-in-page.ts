import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { ROLES } from '../../domain/access/role.ts';
import type { HeldPost } from '../../ports/accounts.ts';
import { RULES, type RuleName } from '../refusals.ts';

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:28rem;margin:3rem auto;padding:0 1rem}
h1{margin:0;font-size:1.75rem}h2{margin:2rem 0 0;font-size:1rem}.about{margin:0 0 1.5rem;color:#595959}
label{display:block;margin-top:1rem}input{font:inherit;width:100%;min-height:44px;box-sizing:border-box;padding:.25rem .5rem;border:1px solid #595959}
button,a.button{font:inherit;display:block;width:100%;min-height:44px;box-sizing:border-box;margin-top:1rem;padding:.5rem;text-align:center;color:#fff;background:#0b57a4;border:2px solid #0b57a4;text-decoration:none}
button.second{color:#0b57a4;background:#fff}button.post{padding:.5rem 1rem;text-align:left;color:#1a1a1a;background:#fff}button.post b{display:block}
button:hover,a.button:hover{border-color:#063564}
:focus-visible{outline:3px solid #b35900;outline-offset:2px}[role=alert]{border-left:4px solid #b00020;padding:.5rem 1rem;color:#8a0018}small{color:#595959}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded from anywhere, nothing runs, nobody frames it (OWASP ASVS 5.0 §3.4). */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Sends a page. The referrer stays on this site, because a browser that sends none sends no origin with a form either. */
export const sendPage = (reply: FastifyReply, page: string, isSecure: boolean): FastifyReply =>
  reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    })
    .send(page);

interface Head {
  /** In front of the title, so that a reader hears of a fault first. */
  readonly title?: string;
  readonly more?: string;
}

const page = (body: string, { title = '', more = '' }: Head = {}): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${more}
<title>${title}登录 Sign in · 联核 Lianhe</title><style>${STYLE}</style></head>
<body><main><h1>联核 <span lang="en">Lianhe</span></h1>
<p class="about">部门登记数据质量共享枢纽<br><small lang="en">Cross-department registration data-quality hub</small></p>
${body}
</main></body></html>
`;

export interface SignInForm {
  readonly refused: RuleName | null;
  readonly asksNewPassword: boolean;
  readonly hasProvider: boolean;
}

/** Account, password and code; the other way in, when there is one, comes first. The first field has the focus. */
export const signInPage = ({ refused, asksNewPassword, hasProvider }: SignInForm): string =>
  page(
    `${told(refused)}
${hasProvider ? provider(refused === null) : ''}
<form method="post" action="/sign-in" aria-labelledby="local"${refused === null ? '' : ' aria-describedby="fault"'}>
<h2 id="local">本地账号 <small lang="en">Local account</small></h2>
${field('account', '账号', 'Account', 'text', 'username', hasProvider && refused === null ? '' : ' autofocus')}
${field('password', '口令', 'Password', 'password', 'current-password')}
${asksNewPassword ? field('newPassword', '新口令(至少 15 个字符)', 'New password, 15 characters or more', 'password', 'new-password') : ''}
${field('code', '动态验证码或恢复码', 'One-time or recovery code', 'text', 'one-time-code')}
<button${hasProvider ? ' class="second"' : ''}>登录 <span lang="en">Sign in</span></button>
</form>`,
    refused === null ? {} : { title: '未能登录 Not signed in · ' },
  );

const provider = (isFirst: boolean): string =>
  `<a class="button" href="/sign-in/oidc"${isFirst ? ' autofocus' : ''}>统一身份认证登录 <span lang="en">Sign in with your department</span></a>`;

/** Which of several posts to act from. */
export const choosePage = (posts: readonly HeldPost[]): string =>
  page(`<form method="post" action="/sign-in/post" aria-labelledby="posts">
<h2 id="posts">请选择岗位 <small lang="en">Choose a post</small></h2>
${posts.map(choice).join('\n')}
</form>`);

/** A page of this site that goes on by itself: a browser that comes from another site would not send the new cookie. */
export const enteredPage = (): string =>
  page('<p><a href="/">已登录,继续 <span lang="en">Signed in; go on</span></a></p>', {
    more: '<meta http-equiv="refresh" content="0;url=/">',
  });

const told = (rule: RuleName | null): string =>
  rule === null ? '' : `<p role="alert" id="fault">${RULES[rule].zh}<br><small lang="en">${RULES[rule].en}</small></p>`;

const field = (name: string, zh: string, en: string, type: string, autocomplete: string, more = ''): string =>
  `<label for="${name}">${zh} <small lang="en">${en}</small></label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" required${more}>`;

const choice = ({ id, role, department, org, region }: HeldPost): string =>
  `<button class="post" name="post" value="${id}"><b>${ROLES[role].zh} <span lang="en">${ROLES[role].en}</span></b>${[
    UNITS[department],
    org === '' ? '' : `机构 ${escaped(org)}`,
    region === '' ? '' : `辖区 ${escaped(region)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')}</button>`;

const UNITS: Readonly<Record<HeldPost['department'], string>> = {
  PS: '公安 PS',
  HC: '卫健 HC',
  MZ: '民政 MZ',
  ED: '教育 ED',
  GR: '乡镇(村社区)GR',
  SV: '抽样调查 SV',
  HUB: '枢纽 HUB',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
