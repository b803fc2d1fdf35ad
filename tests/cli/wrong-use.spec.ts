import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../src/cli/lianhe.ts');
const run = promisify(execFile);

const failure = (...args: readonly string[]): Promise<{ readonly code: number; readonly stderr: string }> =>
  run(execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, ...args], { cwd: tmpdir() }).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );

describe('a command that is used wrongly ends with 2 and says why, once, in Chinese and in English', () => {
  it.each([
    ['inside its work', ['template', 'NO-FEED'], '没有名册代码 NO-FEED\nthere is no feed NO-FEED\n'],
    ['in how options go together', ['findings', '--format', 'xlsx'], 'xlsx 需要 --out FILE\nxlsx needs --out FILE\n'],
    ['in an option', ['check', '--as-of', '31.3.2026'], '日期应写作 2026-03-31:31.3.2026\nwrite the day as 2026-03-31: 31.3.2026\n'], // prettier-ignore
    ['in an option of the linkage', ['link', 'a.csv', '--out', 'b.csv', '--seed', 'x'], '应为整数:x\na whole number is needed: x\n'], // prettier-ignore
    ['in a name that may be an identity number', ['token', '--user', '290121199001011234', '--role', 'R-DQO', '--department', 'PS'], '账号名只含文字、数字、点、下划线、@ 和连字符,最多 64 字,不得为证件号码\na name has letters, digits, dots, _, @ and hyphens, 64 at most, and is no identity number\n'], // prettier-ignore
  ])('%s', async (_where, args, words) => {
    expect(await failure(...args)).toMatchObject({ code: 2, stderr: words });
  });

  it('a file that is not there is named, and ends with 1', async () => {
    const words = '没有这个文件或文件夹:nobody.csv\nthere is no such file or folder: nobody.csv\n';
    expect(await failure('link', 'nobody.csv', '--out', 'pairs.csv')).toMatchObject({ code: 1, stderr: words });
  });

  it('what the parser finds itself it tells itself', async () => {
    const { code, stderr } = await failure('template');
    expect(code).toBe(2);
    expect(stderr.match(/missing required argument/g)).toHaveLength(1);
  });
});
