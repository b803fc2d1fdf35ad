import { stderr, stdout } from 'node:process';

import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { addCorrections } from '../../src/cli/commands/corrections.ts';
import { openTestApi, type TestApi } from '../graphql/support/api.ts';
import { plantCorrections } from '../graphql/support/planted-corrections.ts';
import { certificate, child, entry } from '../support/people.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

describe('corrections at the host', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const children = [child(0), child(1)];
    await api.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: children.map((one) => certificate(one)) });
    const wrong = children.map((one) => entry(one, { 姓名: `误${one.name}` }));
    await api.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: wrong });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['B03'] });
    const cases = await api.system.database.query<{ id: string }>('select id from case_file');
    await plantCorrections(
      api.system.hub,
      cases.map(({ id }) => id),
    );
    vi.stubEnv('DATABASE_URL', api.system.config.databaseUrl ?? '');
    vi.stubEnv('LIANHE_HOME', api.system.config.home);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    vi.unstubAllEnvs();
    await api[Symbol.asyncDispose]();
  });

  const run = async (...args: readonly string[]): Promise<string> => {
    let text = '';
    vi.spyOn(stderr, 'write').mockReturnValue(true);
    vi.spyOn(stdout, 'write').mockImplementation((chunk) => {
      text += String(chunk);
      return true;
    });
    const program = new Command().exitOverride();
    addCorrections(program);
    program.commands.forEach((one) => one.commands.forEach((inner) => inner.exitOverride()));
    await program.parseAsync(['node', 'lianhe', 'corrections', ...args]);
    vi.restoreAllMocks();
    return text;
  };
  const list = async (department: string, ...more: readonly string[]) =>
    (await run('list', '--by', 'li', '--department', department, '--format', 'ndjson', ...more))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; feed: string; state: string });

  it('are listed for the unit that owes them and for no other, without a value of any person', async () => {
    const police = await list('PS');
    expect(police.length).toBeGreaterThan(0);
    expect(new Set(police.map(({ feed }) => feed))).toEqual(new Set(['PS-BIRTH']));
    expect(new Set((await list('HC')).map(({ feed }) => feed))).toEqual(new Set(['HC-BIRTH']));
    expect(await list('MZ')).toEqual([]);
    expect(await list('PS', '--region', '290199')).toEqual([]);
    expect(await run('list', '--by', 'li', '--department', 'PS')).not.toContain(child(0).name);
  });

  it('are acknowledged by their unit, and by no other', async () => {
    const [one] = await list('PS', '--state', 'OPEN');
    const id = one?.id ?? '';
    await expect(run('acknowledge', id, '--by', 'li', '--department', 'HC')).rejects.toThrow(/no such correction/);
    await run('acknowledge', id, '--by', 'li', '--department', 'PS', '--source', 'A-17');
    expect((await list('PS', '--state', 'ACKNOWLEDGED')).map((known) => known.id)).toEqual([id]);
  });

  it('are declined with a reason of the list, by their unit', async () => {
    const [one] = await list('PS', '--state', 'OPEN');
    const id = one?.id ?? '';
    await expect(run('decline', id, '--code', 'WHY', '--by', 'li', '--department', 'PS')).rejects.toThrow(
      /RECORD_STANDS/,
    );
    await expect(run('decline', id, '--code', 'NOT_HELD', '--by', 'li', '--department', 'HC')).rejects.toThrow(
      /no such correction/,
    );
    await expect(run('decline', 'x', '--code', 'NOT_HELD', '--by', 'li', '--department', 'PS')).rejects.toThrow(
      /no such correction/,
    );
  });
});
