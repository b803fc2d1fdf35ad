import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { appoint } from '../../src/actions/access/first-administrators.ts';
import type { Post } from '../../src/domain/access/post.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { Browser } from './support/browser.ts';
import { localPerson, officer } from './support/people.ts';

/** What a browser sends along when somebody opens an address. */
const OPENED = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const ADMIN: Post = { role: 'R-ADMIN', department: 'HUB', org: '', region: '' };

describe('the pages that people open', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const open = async (path: string, browser = new Browser()) => {
    const answer = await browser.get(`${api.url}${path}`, OPENED);
    return { answer, text: await answer.text() };
  };
  const enter = async (name: string, post = officer) => {
    const browser = new Browser();
    const person = await localPerson(api.system, name, [post]);
    const proof = { account: name, password: person.password, code: person.code() };
    expect((await browser.post(`${api.url}/sign-in`, proof)).status).toBe(303);
    return browser;
  };

  it('lead a stranger to signing in, on any screen', async () => {
    const { text } = await open('/');
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).toContain('name="viewport" content="width=device-width, initial-scale=1"');
    expect(text).toMatch(/<a class="button" href="\/sign-in">登录 <span lang="en">Sign in<\/span><\/a>/);
    expect(text).not.toContain('action="/sign-out"');
  });

  it('tell who is signed in and from which post, and sign out', async () => {
    const browser = await enter('yuan');
    const { text } = await open('/', browser);
    expect(text).toContain('数据质量员 <span lang="en">data-quality officer</span></b> 公安 PS · 辖区 290121');
    expect(text).not.toContain('href="/sign-in"');
    expect((await browser.post(`${api.url}/sign-out`, {})).headers.get('location')).toBe('/');
    expect((await open('/', browser)).text).toContain('href="/sign-in"');
  });

  it('offer another post to whoever holds several', async () => {
    const browser = await enter('kong');
    await appoint('kong', { ...officer, role: 'R-APPROVE' }, api.system.hub);
    const choice = await browser.post(`${api.url}/session/post`, {});
    expect(await choice.text()).toMatch(/<title>选择岗位.*数据质量员.*部门审核员/s);
  });

  it('show a name as it is written, whatever it is made of', async () => {
    const browser = await enter('cao');
    await api.system.database.query(`update account set display_name = '<b onclick=x>曹"' where name = 'cao'`);
    expect((await open('/', browser)).text).toContain('&lt;b onclick=x&gt;曹&quot;');
  });

  it('lead to the queues only whoever may see them', async () => {
    expect((await open('/', await enter('bian'))).text).not.toContain('/queues/');
    const browser = await enter('jin', ADMIN);
    expect((await open('/', browser)).text).toContain('href="/queues/"');
    expect((await open('/queues/', browser)).answer.status).toBe(200);
  });

  it.each([
    ['an address without signing in', '/queues/', 401, '请先登录'],
    ['an address that is none, without signing in', '/nothing', 401, '请先登录'],
    ['the address of the API, which is for programs,', '/graphql', 401, '请先登录'],
  ])('say on a page why %s opens nothing, and lead on', async (_what, path, status, words) => {
    const { answer, text } = await open(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(text).toMatch(new RegExp(`role="alert">${words}<br>.*href="/sign-in".*href="/"`, 's'));
    expect(text).toContain(answer.headers.get('x-request-id'));
  });

  it('say on a page that a post may not see the queues, and that there is no such address', async () => {
    const browser = await enter('hua');
    const queues = await open('/queues/', browser);
    expect([queues.answer.status, queues.text]).toEqual([403, expect.stringContaining('您的角色不能执行此操作')]);
    expect(queues.text).not.toContain('href="/sign-in"');
    const nothing = await open('/nothing', browser);
    expect([nothing.answer.status, nothing.text]).toEqual([404, expect.stringContaining('没有这个地址')]);
  });

  it('are for people: a program reads the same refusal as a body', async () => {
    const answer = await fetch(`${api.url}/queues/`, { headers: { accept: 'application/json' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/json; charset=utf-8']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { rule: 'TOKEN_MISSING' } }] });
  });

  it.each(['/', '/sign-in', '/queues/'])('load and run nothing, and nobody frames them: %s', async (path) => {
    const { answer, text } = await open(path);
    expect(text).not.toMatch(/https:|<script|style="|\son\w+=/);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('can be read: every colour of text has a contrast of 4.5 to 1 at least (WCAG 2.2 §1.4.3)', async () => {
    const { text } = await open('/');
    const colours = new Set([...text.matchAll(/[{;]color:(#\w+)/g)].map(([, colour = '']) => colour));
    expect(colours).toContain('#fff');
    for (const colour of colours)
      for (const ground of colour === '#fff' ? ['#0b57a4'] : ['#fff', '#f3f6fa'])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(long.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number): number => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
