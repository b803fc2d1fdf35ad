import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';

import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { addPerson } from '../../src/cli/commands/person.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const [FIRST, SECOND] = ['00000000-0000-8000-a000-000000000001', '00000000-0000-8000-a000-000000000002'] as const;
const RUN = '00000000-0000-8000-a000-00000000000f';
const NUMBER = '290121202501080018';

describe('lianhe person', () => {
  let test: TestHub;
  const home = mkdtempSync(join(tmpdir(), 'lianhe-person-'));
  beforeAll(async () => {
    test = await openTestHub();
    // Two persons were joined: the second id stands for the first.
    const at = `'2025-04-01T08:00:00Z'`;
    await test.database.query(
      `insert into run (id, line, state, as_of, asked_by) values ('${RUN}', '${RUN}', 'done', '2025-03-31', 'test')`,
    );
    await test.database.query(
      `insert into person values ('${FIRST}', ${at}, '2025-05-01T08:00:00Z'), ('${SECOND}', ${at}, null)`,
    );
    await test.database.query(
      `insert into person_mention values ('${FIRST}', 'PS-BIRTH', '${NUMBER}', 'child', ${at}, '2025-05-01T08:00:00Z'),
         ('${SECOND}', 'HC-BIRTH', 'W290000127', 'child', ${at}, null), ('${SECOND}', 'PS-BIRTH', '${NUMBER}', 'child', '2025-05-01T08:00:00Z', null)`,
    );
    await test.database.query(
      `insert into person_event (kind, from_id, to_id, run_id, at) values ('created', null, '${FIRST}', '${RUN}', ${at}),
         ('created', null, '${SECOND}', '${RUN}', ${at}), ('joined', '${FIRST}', '${SECOND}', '${RUN}', '2025-05-01T08:00:00Z')`,
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

  const lianhe = async (...words: readonly string[]): Promise<string> => {
    const written: string[] = [];
    vi.spyOn(stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const program = new Command().exitOverride();
    addPerson(program);
    await program.parseAsync(['node', 'lianhe', 'person', ...words]);
    vi.restoreAllMocks();
    return written.join('');
  };

  it('a retired id leads to the person that it was joined with, keys masked', async () => {
    const text = await lianhe(FIRST);
    expect(text).toContain(`${FIRST} 已并入另一编号 / another id stands for it`);
    expect(text).toContain(`\n${SECOND}\n`);
    expect(text).toContain('2****************8');
    expect(text).not.toContain(NUMBER);
    expect(text).toMatch(/created.*\n.*joined/u);
  });

  it('shows keys in full when asked, and writes down who looked at whom', async () => {
    expect(await lianhe(SECOND, '--full')).toContain(NUMBER);
    const looks = await test.database.query<{ action: string; user: string }>(
      `select action, entry::jsonb -> 'actor' ->> 'user' as user from evidence where object = 'person:${SECOND}'`,
    );
    expect(looks).toEqual([{ action: 'read', user: 'host' }]);
  });

  it('exports the redirect feed from a number on, ids only', async () => {
    const lines = (await lianhe('--events', '--since', '2')).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { no: 3, kind: 'joined', from: FIRST, to: SECOND, run: RUN, at: '2025-05-01T08:00:00.000Z' },
    ]);
  });

  it('an id that was never given is an error, and neither or both of id and --events is wrong usage', async () => {
    await expect(lianhe('00000000-0000-8000-a000-000000000009')).rejects.toThrow('there is no person id');
    await expect(lianhe()).rejects.toThrow('needs one person id, or --events');
    await expect(lianhe(FIRST, '--events')).rejects.toThrow('needs one person id, or --events');
  });
});
