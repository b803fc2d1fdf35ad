import { MAY } from '../../domain/access/permissions.ts';
import type { Role } from '../../domain/access/role.ts';
import type { Session } from '../../ports/sessions.ts';
import { escaped, page, postText } from './html-page.ts';
import { QUEUES } from './queues.ts';

/** Who is there, where to go, and how a program asks. `address` is that of the hub, as the browser reached it. */
export const startPage = (session: Session | null, address: string): string =>
  page(`${session === null ? stranger() : person(session)}\n${forPrograms(address)}`, {
    title: '首页 Start',
    isWide: true,
  });

const stranger = (): string =>
  `<p>请先登录,再按岗位查看与办理。<br><small lang="en">Sign in to see and do what your post allows.</small></p>
<p><a class="button" href="/sign-in">登录 <span lang="en">Sign in</span></a></p>`;

const person = (session: Session): string => `<section class="card" aria-label="当前岗位 Current post">
<p>${escaped(session.displayName)} <small>${escaped(session.account)}</small></p>
<p>${postText(session)}</p></section>
${maySeeQueues(session.role) ? `<p><a class="button" href="${QUEUES}/">任务队列 <span lang="en">Queues</span></a></p>` : ''}
<form method="post" action="/session/post"><button class="second">另选岗位 <span lang="en">Take another post</span></button></form>
<form method="post" action="/sign-out"><button class="second">退出 <span lang="en">Sign out</span></button></form>`;

const maySeeQueues = (role: Role): boolean => (MAY.readQueues as readonly Role[]).includes(role);

const forPrograms = (address: string): string => `<h2>程序接口 <small lang="en">For programs</small></h2>
<p>接口为 <code>POST /graphql</code>,名册发往 <code>/uploads</code>,均须附访问令牌。模式见 <code>schema/*.graphql</code> 或自省查询。<br>
<small lang="en">The API is <code>POST /graphql</code>, rosters go to <code>/uploads</code>, both with an access token. The schema is in <code>schema/*.graphql</code>, or by introspection.</small></p>
<pre tabindex="0" aria-label="示例 Example">TOKEN=$(npm run -s lianhe -- token --user 姓名 --role R-DQO \\
  --department PS --region 290121)
curl -s ${escaped(address)}/graphql -H "authorization: Bearer $TOKEN" \\
  -H "content-type: application/json" \\
  -d '{"query":"{ latestRun { number asOf state counts { name count } } }"}'
curl -s "${escaped(address)}/uploads?dryRun" -H "authorization: Bearer $TOKEN" \\
  -F file=@PS-BIRTH_290121_20250101-20250131_final.csv</pre>`;
