import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Changer } from '../actions/access/noted.ts';
import { proveLocally } from '../actions/access/prove-locally.ts';
import { type Action, mayDo } from '../domain/access/permissions.ts';
import { signInProver } from '../main/sign-in-prover.ts';
import type { System } from '../main/wire.ts';
import { UsageError } from './usage-error.ts';

/**
 * The administrator who answers for a change on the host: proven by password and one-time code, typed at the terminal or sent
 * as two lines. Whoever reads the secret of the home could do without, but not in somebody's name.
 * @throws UsageError when nobody is named
 */
export async function administrator(name: string | undefined, action: Action, system: System): Promise<Changer> {
  if (name === undefined) throw new UsageError('请用 --by 指明管理员账号', 'name the administrator with --by');
  const [password, code] = await secretsOf(name);
  const proof = { account: name, password, code, newPassword: null, source: 'host' };
  const proving = await proveLocally(proof, await signInProver(system.config), system.hub);
  if (proving.outcome === 'new-password')
    throw new Error('请先登录并更换初始口令 / sign in and change the first password');
  if (proving.outcome !== 'proven')
    throw new Error('口令或验证码不正确,或须稍后再试 / wrong password or code, or too soon');
  const posts = await system.hub.inTransaction(({ access }) => access.posts.of(name));
  const post = posts.find((held) => held.state === 'effective' && mayDo(held, action));
  if (post === undefined) throw new Error('该账号的岗位不能执行此操作 / no post of this account may do this');
  return { user: name, role: post.role, session: '' };
}

async function secretsOf(name: string): Promise<readonly [password: string, code: string]> {
  const isTyped = stdin.isTTY === true;
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silence, terminal: isTyped });
  const next = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    if (isTyped) stderr.write(question);
    const { value, done } = await next.next();
    if (isTyped) stderr.write('\n');
    return done === true ? '' : value;
  };
  try {
    return [await ask(`${name} 口令 password: `), await ask(`${name} 验证码 code: `)];
  } finally {
    lines.close();
  }
}
