import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Post } from '../../domain/access/post.ts';
import { ROLES } from '../../domain/access/role.ts';

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:28rem;margin:3rem auto;padding:0 1rem}
body.wide{max-width:46rem}@media(max-width:30rem){body{margin-top:1.5rem}}
h1{margin:0;font-size:1.75rem}h2{margin:2rem 0 0;font-size:1rem}.about{margin:0 0 1.5rem;color:#595959}small{color:#595959}
a{color:#0b57a4}label{display:block;margin-top:1rem}input{font:inherit;width:100%;min-height:44px;box-sizing:border-box;padding:.25rem .5rem;border:1px solid #595959}
button,a.button{font:inherit;display:block;width:100%;min-height:44px;box-sizing:border-box;margin-top:1rem;padding:.5rem;text-align:center;color:#fff;background:#0b57a4;border:2px solid #0b57a4;text-decoration:none;cursor:pointer}
button.second,a.second{color:#0b57a4;background:#fff}button.post{padding:.5rem 1rem;text-align:left;color:#1a1a1a;background:#fff}button.post b{display:block}
button:hover,a.button:hover{border-color:#063564}.card{border-left:4px solid #0b57a4;padding:.5rem 1rem;background:#f3f6fa}.card p{margin:0}.card b{display:block}
.wide button,.wide a.button{max-width:24rem}pre{margin:.5rem 0;padding:.75rem 1rem;overflow-x:auto;background:#f3f6fa;border:1px solid #c6d0da;font-size:.875rem;line-height:1.5}
code,pre{font-family:ui-monospace,Consolas,"Liberation Mono",monospace}
:focus-visible{outline:3px solid #b35900;outline-offset:2px}[role=alert]{border-left:4px solid #b00020;padding:.5rem 1rem;color:#8a0018}[role=alert] small{color:#8a0018}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded from anywhere, nothing runs, nobody frames it (OWASP ASVS 5.0 §3.4). */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Headers of a page. The referrer stays on this site, because a browser that sends none sends no origin with a form either. */
export const pageHeaders = (isSecure: boolean): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});

export const sendPage = (reply: FastifyReply, page: string, isSecure: boolean): FastifyReply =>
  reply.headers(pageHeaders(isSecure)).send(page);

interface Head {
  /** What the page is, Chinese first. A fault stands in front, so that a reader hears of it first. */
  readonly title: string;
  readonly more?: string;
  /** For text rather than a form. */
  readonly isWide?: boolean;
}

export const page = (body: string, { title, more = '', isWide = false }: Head): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${more}
<title>${title} · 联核 Lianhe</title><style>${STYLE}</style></head>
<body${isWide ? ' class="wide"' : ''}><main><h1>联核 <span lang="en">Lianhe</span></h1>
<p class="about">部门登记数据质量共享枢纽<br><small lang="en">Cross-department registration data-quality hub</small></p>
${body}
</main></body></html>
`;

/** Whether a person opened this address in a browser: programs do not ask for HTML. */
export const isOpened = ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean =>
  method === 'GET' && headers.accept?.includes('text/html') === true;

/** Role in bold, then where it holds. */
export const postText = ({ role, department, org, region }: Post): string =>
  `<b>${ROLES[role].zh} <span lang="en">${ROLES[role].en}</span></b> ${[
    UNITS[department],
    org === '' ? '' : `机构 ${escaped(org)}`,
    region === '' ? '' : `辖区 ${escaped(region)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')}`;

const UNITS: Readonly<Record<Post['department'], string>> = {
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
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
