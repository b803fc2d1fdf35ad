import type { FastifyInstance } from 'fastify';
import { RULES, type RuleName } from '../refusals.ts';
import { isSecure, type Surroundings } from './credentials.ts';
import { isOpened, page, pageHeaders } from './html-page.ts';

/** Whoever opened an address in a browser reads of a refusal on a page; programs get the body that they can read. */
export function showRefusals(app: FastifyInstance, surroundings: Surroundings): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { rule, id } = request.scope;
    if (reply.statusCode < 400 || !isOpened(request) || !isRule(rule)) return payload;
    if (reply.getHeader('content-type')?.toString().startsWith('text/html') === true) return payload;
    void reply.removeHeader('content-length').headers(pageHeaders(isSecure(surroundings)));
    return refusalPage(rule, id);
  });
}

const isRule = (rule: string): rule is RuleName => Object.hasOwn(RULES, rule);

const refusalPage = (rule: RuleName, request: string): string => {
  const { zh, en } = WORDS[rule] ?? RULES[rule];
  return page(
    `<p role="alert">${zh}<br><small lang="en">${en}</small></p>
${RULES[rule].status === 401 ? '<p><a class="button" href="/sign-in">登录 <span lang="en">Sign in</span></a></p>' : ''}
<p><a class="button second" href="/">首页 <span lang="en">Start</span></a></p>
<p><small>请求编号 <span lang="en">Request</span> <code>${request}</code></small></p>`,
    { title: `${zh} ${en}` },
  );
};

/** What a person can do is something else than what a program can. */
const WORDS: Partial<Record<RuleName, { readonly zh: string; readonly en: string }>> = {
  TOKEN_MISSING: { zh: '请先登录', en: 'sign in first' },
};
