import type { Handed } from '../actions/access/credentials.ts';

/** What the owner of an account is handed, once; nobody can read it again. */
export const handedText = (name: string, handed: Handed | null): string =>
  handed === null
    ? `${name}: 沿用原有凭证 / keeps what proves the account\n`
    : [
        `${name}`,
        `  初始口令(首次登录须更换)first password, to be changed: ${handed.password}`,
        `  验证器 authenticator: ${handed.code.uri}`,
        `  恢复码(各用一次)recovery codes, each good once: ${handed.code.recovery.join(' ')}`,
        '',
      ].join('\n');
