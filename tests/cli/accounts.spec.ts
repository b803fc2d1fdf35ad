import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { proveLocally } from '../../src/actions/access/prove-locally.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { signInProver } from '../../src/main/sign-in-prover.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli/lianhe.ts');
const PASSWORDS = { anna: 'seven lamps over the river', dora: 'old bridge and new boats' } as const;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

describe('accounts and posts on the host', () => {
  let test: TestHub;
  const home = mkdtempSync(join(tmpdir(), 'lianhe-accounts-'));
  const seeds = new Map<string, Secret>();
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(async () => {
    await test[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });

  const lianhe = (args: readonly string[], typed = ''): Promise<Ended> => {
    const given = {
      ...env,
      DATABASE_URL: test.url,
      LIANHE_HOME: home,
      LIANHE_KEYS: test.keyFile,
      LIANHE_LOG: 'error',
    };
    const child = spawn(execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, ...args], { env: given });
    child.stdin.end(typed);
    let [out, told] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (told += String(chunk)));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, told })));
  };
  /** Password and code as two lines; every code is of a later half minute, because a code is taken once. */
  const typedBy = async (name: 'anna' | 'dora'): Promise<string> => {
    await test.database.query('update account set code_step = 0 where name = $1', [name]);
    return `${PASSWORDS[name]}\n${codeOf(name)}\n`;
  };
  const codeOf = (name: string): string => new TOTP({ secret: seeds.get(name) ?? new Secret() }).generate();

  it('begin with three different people, who change their first passwords', async () => {
    const { code, out } = await lianhe([
      'account',
      'bootstrap',
      '--admin',
      'anna',
      '--dpo',
      'dora',
      '--audit',
      'august',
    ]);
    expect(code).toBe(0);
    const firsts = [...out.matchAll(/changed: (\S+)\n.*?(otpauth:\S+)/g)];
    expect(firsts).toHaveLength(3);
    for (const [at, name] of (['anna', 'dora'] as const).entries()) {
      const [, password = '', uri = ''] = firsts[at] ?? [];
      seeds.set(name, Secret.fromBase32(new URL(uri).searchParams.get('secret') ?? ''));
      const refused = await lianhe(
        ['account', 'add', 'x', '--name', 'x', '--by', name],
        `${password}\n${codeOf(name)}\n`,
      );
      expect([refused.code, refused.told]).toEqual([1, expect.stringContaining('更换初始口令')]);
      const proof = { account: name, password, code: codeOf(name), newPassword: PASSWORDS[name], source: 'test' };
      const hub = { ...test.hub, clock: systemClock('Asia/Shanghai') };
      expect(await proveLocally(proof, await signInProver({ home }), hub)).toMatchObject({ outcome: 'proven' });
    }
  });

  it('are changed by a named administrator, with password and code', async () => {
    expect((await lianhe(['account', 'add', 'wang', '--name', '王芳'])).code).toBe(2);
    const guessed = await lianhe(
      ['account', 'add', 'wang', '--name', '王芳', '--by', 'anna'],
      'not the password\n123456\n',
    );
    expect([guessed.code, guessed.told]).toEqual([1, expect.stringContaining('wrong password or code')]);
    const notHers = await lianhe(['account', 'add', 'wang', '--name', '王芳', '--by', 'dora'], await typedBy('dora'));
    expect([notHers.code, notHers.told]).toEqual([1, expect.stringContaining('no post of this account may do this')]);
    expect(
      (await lianhe(['account', 'add', 'wang', '--name', '王芳', '--by', 'anna'], await typedBy('anna'))).code,
    ).toBe(0);
  });

  it('take effect when the second person confirms', async () => {
    const grant = [
      'post',
      'grant',
      'wang',
      '--role',
      'R-DQO',
      '--department',
      'PS',
      '--region',
      '290121',
      '--by',
      'anna',
    ];
    const granted = await lianhe(grant, await typedBy('anna'));
    expect(granted.out).toMatch(/^[0-9a-f-]{36} wang R-DQO granted\n$/);
    const id = granted.out.slice(0, 36);
    expect((await lianhe(['post', 'confirm', id, '--by', 'anna'], await typedBy('anna'))).code).toBe(1);
    expect((await lianhe(['post', 'confirm', id, '--by', 'dora'], await typedBy('dora'))).out).toContain(
      'wang R-DQO effective',
    );
    expect((await lianhe(['account', 'list'])).out).toMatch(/wang +person +active +R-DQO +PS 290121 +effective/);
  });

  it('of a system come with its public key', async () => {
    const file = join(home, 'public.pem');
    writeFileSync(file, generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
    const place = ['--department', 'HC', '--region', '290121', '--org', 'H1'];
    const add = ['client', 'add', 'hospital-1', '--owner', 'wang', ...place, '--key', file, '--by', 'anna'];
    expect((await lianhe(add, await typedBy('anna'))).out).toMatch(/^[0-9a-f-]{36} hospital-1 EdDSA kid [\w-]{43}\n$/);
    expect((await lianhe(['client', 'revoke', 'hospital-1', '--by', 'dora'], await typedBy('dora'))).code).toBe(0);
  });

  it('rest after a reset of credentials, so that nobody becomes another by it', async () => {
    expect((await lianhe(['account', 'reset-code', 'wang', '--by', 'anna'], await typedBy('anna'))).out).toContain(
      'otpauth:',
    );
    expect((await lianhe(['account', 'list'])).out).toMatch(/wang +person +active +R-DQO +PS 290121 +granted/);
  });

  it('that are suspended are so at once, and every step is in the log without a secret', async () => {
    expect((await lianhe(['account', 'suspend', 'wang', '--by', 'dora'], await typedBy('dora'))).code).toBe(0);
    const entries = JSON.stringify(
      await test.database.query(`select entry from evidence where action = 'post-changed'`),
    );
    for (const what of [
      'account-added',
      'post-granted',
      'post-confirmed',
      'client-added',
      'client-revoked',
      'credentials-reset',
      'account-suspended',
    ])
      expect(entries).toContain(what);
    expect(entries).not.toMatch(/otpauth|argon2|lamps|王芳/);
  });
}, 120_000);
