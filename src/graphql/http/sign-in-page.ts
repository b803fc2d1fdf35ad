import type { HeldPost } from '../../ports/accounts.ts';
import { RULES, type RuleName } from '../refusals.ts';
import { page, postText } from './html-page.ts';

const TITLE = '登录 Sign in';

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
    { title: refused === null ? TITLE : `未能登录 Not signed in · ${TITLE}` },
  );

const provider = (isFirst: boolean): string =>
  `<a class="button" href="/sign-in/oidc"${isFirst ? ' autofocus' : ''}>统一身份认证登录 <span lang="en">Sign in with your department</span></a>`;

/** Which of several posts to act from. */
export const choosePage = (posts: readonly HeldPost[]): string =>
  page(
    `<form method="post" action="/sign-in/post" aria-labelledby="posts">
<h2 id="posts">请选择岗位 <small lang="en">Choose a post</small></h2>
${posts.map((post) => `<button class="post" name="post" value="${post.id}">${postText(post)}</button>`).join('\n')}
</form>`,
    { title: `选择岗位 Choose a post · ${TITLE}` },
  );

/** A page of this site that goes on by itself: a browser that comes from another site would not send the new cookie. */
export const enteredPage = (): string =>
  page('<p><a href="/">已登录,继续 <span lang="en">Signed in; go on</span></a></p>', {
    title: TITLE,
    more: '<meta http-equiv="refresh" content="0;url=/">',
  });

const told = (rule: RuleName | null): string =>
  rule === null ? '' : `<p role="alert" id="fault">${RULES[rule].zh}<br><small lang="en">${RULES[rule].en}</small></p>`;

const field = (name: string, zh: string, en: string, type: string, autocomplete: string, more = ''): string =>
  `<label for="${name}">${zh} <small lang="en">${en}</small></label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" required${more}>`;
