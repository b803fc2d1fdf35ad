import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';

import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { addFindings } from '../../src/cli/commands/findings.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

describe('an export of findings at the host', () => {
  let test: TestHub;
  const home = mkdtempSync(join(tmpdir(), 'lianhe-findings-'));
  beforeAll(async () => {
    test = await openTestHub();
    await test.database.query(
      `insert into run (id, line, state, as_of, asked_by) values ('00000000-0000-8000-a000-00000000000f', '00000000-0000-8000-a000-00000000000f', 'done', '2025-03-31', 'test')`,
    );
    vi.stubEnv('DATABASE_URL', test.url);
    vi.stubEnv('LIANHE_HOME', home);
    vi.stubEnv('LIANHE_KEYS', test.keyFile);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    vi.unstubAllEnvs();
    await test[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });

  it('is written down with its check and how much was asked for, though nothing was found', async () => {
    vi.spyOn(stdout, 'write').mockReturnValue(true);
    const program = new Command().exitOverride();
    addFindings(program);
    await program.parseAsync(['node', 'lianhe', 'findings', '--check', 'B01', '--all']);
    const looks = await test.database.query<{ entry: string }>(
      `select entry::text as entry from evidence where action = 'export' and object = 'findings:latest'`,
    );
    expect(looks.map(({ entry }) => (JSON.parse(entry) as { detail: unknown }).detail)).toEqual([
      { check: 'B01', what: 'all' },
    ]);
  });
});
