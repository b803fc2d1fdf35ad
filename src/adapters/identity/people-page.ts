import type { DevelopmentPerson } from './development-provider.ts';

/** Everybody as a button. The form goes back to this provider only. */
export const peoplePage = (uid: string, people: readonly DevelopmentPerson[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>演示登录 Demonstration sign-in</title>
<style>body{font:1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
button{font:inherit;display:block;width:100%;min-height:44px;margin:.25rem 0;text-align:left;padding:.5rem 1rem}</style>
<h1>演示登录 <span lang="en">Demonstration sign-in</span></h1>
<p>仅供演示:点击姓名即以该虚构人员登录,不核验身份。<br>
<span lang="en">For demonstration only: a click signs in as that fictitious person, without any proof.</span></p>
<form method="post" action="/interaction/${escaped(uid)}">
${people.map(button).join('\n')}
</form>
</html>
`;

const button = ({ subject, name, role }: DevelopmentPerson): string =>
  `<button name="person" value="${escaped(subject)}">${escaped(role)} · ${escaped(name)} (${escaped(subject)})</button>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
