import type { FastifyInstance } from 'fastify';

const PAGE = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>联核 Lianhe</title>
<h1>联核 Lianhe</h1>
<p><a href="/sign-in">登录 Sign in</a></p>
<p>接口在 <code>POST /graphql</code>,请附访问令牌。The API is <code>POST /graphql</code>; send an access token.</p>
<pre>TOKEN=$(npm run -s lianhe -- token --user 姓名)
curl -s ADDRESS/graphql -H "authorization: Bearer $TOKEN" -H "content-type: application/json" \\
  -d '{"query":"{ latestRun { number asOf state counts { name count } } }"}'
curl -s "ADDRESS/uploads?dryRun" -H "authorization: Bearer $TOKEN" -F file=@PS-BIRTH_290121_20250101-20250131_final.csv</pre>
<p>模式 schema:<code>schema/*.graphql</code>,或自省查询 or by introspection.</p>
</html>
`;

/** How to ask, for whoever opens the address in a browser. Loads nothing from anywhere. */
export function showPage(app: FastifyInstance): void {
  app.get('/', async (request, reply) => {
    void reply.type('text/html; charset=utf-8').header('content-security-policy', "default-src 'none'");
    return PAGE.replaceAll('ADDRESS', `${request.protocol}://${request.host.replaceAll(/[^\w.:[\]-]/g, '')}`);
  });
}
