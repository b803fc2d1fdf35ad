import { createHash } from 'node:crypto';
import type { DevelopmentPerson } from './development-provider.ts';

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:40rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.3}button{font:inherit;display:block;width:100%;min-height:44px;box-sizing:border-box;margin:.5rem 0;padding:.5rem 1rem;text-align:left;color:#1a1a1a;background:#fff;border:2px solid #0b57a4;cursor:pointer}
button:hover{border-color:#063564}:focus-visible{outline:3px solid #b35900;outline-offset:2px}small,p span{color:#595959}`;

/** Nothing is loaded and nothing runs. No form-action: the choice is answered by a way back to the hub, another origin. */
export const PEOPLE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`;

/** Everybody as a button. The form goes back to this provider only. */
export const peoplePage = (uid: string, people: readonly DevelopmentPerson[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>演示登录 Demonstration sign-in</title>
<style>${STYLE}</style>
<h1>演示登录 <span lang="en">Demonstration sign-in</span></h1>
<p>仅供演示:点击姓名即以该虚构人员登录,不核验身份。<br>
<span lang="en">For demonstration only: a click signs in as that fictitious person, without any proof.</span></p>
<form method="post" action="/interaction/${escaped(uid)}">
${people.map(button).join('\n')}
</form>
</html>
`;

const button = ({ subject, name, role }: DevelopmentPerson): string =>
  `<button name="person" value="${escaped(subject)}">${escaped(role)} · ${escaped(name)} <small>${escaped(subject)}</small></button>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
