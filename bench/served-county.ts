import { openTemporaryHome } from './hub.ts';
import { Lianhe, lianhe } from './served-hub.ts';

/** A hub that serves the cases of a simulated county, as a process of its own. */
export interface ServedCounty extends AsyncDisposable {
  readonly url: string;
  readonly home: string;
  readonly databaseUrl: string;
}

/** @param serving settings of the serving process */
export async function serveCounty(
  { rosters, asOf }: { readonly rosters: string; readonly asOf: string },
  serving: Readonly<Record<string, string>> = {},
): Promise<ServedCounty> {
  await using opened = new AsyncDisposableStack();
  const { folder: home, url: databaseUrl } = opened.use(await openTemporaryHome());
  const env = { DATABASE_URL: databaseUrl, LIANHE_HOME: home, LIANHE_PORT: '0', LIANHE_LOG: 'error' };
  await lianhe(['import', rosters], env, [0, 1]);
  const worker = new Lianhe(['worker'], { env });
  opened.defer(() => void worker.end());
  await worker.says(/worker started/u);
  await lianhe(['check', '--as-of', asOf, '--confirm'], env);
  await worker.end();
  const api = new Lianhe(['serve'], { env: { ...env, ...serving } });
  opened.defer(async () => void (await api.end()));
  const url = (await api.says(/GraphQL (\S+)\/graphql/u))[1] ?? '';
  const closing = opened.move();
  return { url, home, databaseUrl, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}
