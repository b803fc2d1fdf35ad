import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';

import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { settleLog } from '../../bench/evidence-drill/written-log.ts';
import { addAudit } from '../../src/cli/commands/audit.ts';
import { readConfig } from '../../src/main/config.ts';
import { evidenceLogOf } from '../../src/main/evidence.ts';
import type { EvidenceEvent } from '../../src/ports/evidence.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const LOOK: EvidenceEvent = {
  actor: { user: 'zhang', role: 'R-DQO', session: 's-1' },
  action: 'reveal',
  purpose: 'CASE-WORK',
  agreements: ['PS-HC-2026@3'],
  object: 'case:C-2026-000001',
  subjects: ['t-1'],
  result: 'done',
  detail: { fields: ['idNumber'] },
};

describe('lianhe audit', () => {
  let test: TestHub;
  const home = mkdtempSync(join(tmpdir(), 'lianhe-audit-'));
  beforeAll(async () => {
    test = await openTestHub();
    vi.stubEnv('DATABASE_URL', test.url);
    vi.stubEnv('LIANHE_KEYS', test.keyFile);
    vi.stubEnv('LIANHE_HOME', home);
  });
  beforeEach(async () => {
    await test.empty();
    rmSync(home, { recursive: true, force: true });
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    vi.unstubAllEnvs();
    process.exitCode = 0;
    await test[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });

  const lianhe = async (...words: readonly string[]): Promise<{ readonly out: string; readonly exit: unknown }> => {
    const written: string[] = [];
    vi.spyOn(stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const program = new Command().exitOverride();
    addAudit(program);
    process.exitCode = 0;
    await program.parseAsync(['node', 'lianhe', 'audit', ...words]);
    const exit = process.exitCode;
    process.exitCode = 0;
    vi.restoreAllMocks();
    return { out: written.join(''), exit };
  };

  const look = (...events: readonly Partial<EvidenceEvent>[]): Promise<void> =>
    test.hub.inTransaction(({ evidence }) => evidence.append(events.map((event) => ({ ...LOOK, ...event }))));
  const settle = (): Promise<void> =>
    settleLog(evidenceLogOf({ config: { ...readConfig({}), home }, database: test.database }));
  const asSuperuser = (sql: string) =>
    test.database.query(`begin; set local session_replication_role = replica; ${sql}; commit`);

  it('verify ends with 2 while nothing is sealed or witnessed, and says what to do', async () => {
    await look({});
    const { out, exit } = await lianhe('verify');
    expect(exit).toBe(2);
    expect(out).toContain('无法核验 cannot be verified');
    expect(out).toContain('lianhe audit seal');
  });

  it('seal gives every entry its place and shows it to the witness; verify then ends with 0', async () => {
    await look({}, {}, {});
    expect((await lianhe('seal')).out).toContain(join(home, 'witness', 'checkpoints.log'));
    await settle();
    const { out, exit } = await lianhe('verify');
    expect([exit, out.split('\n')[0]]).toEqual([0, '留痕完整 evidence is intact']);
    expect(out).toContain('3 entries from 0');
  });

  it('verify ends with 1 and names the first divergence: place, field, expected and found', async () => {
    await look({}, {}, {});
    await settle();
    await asSuperuser(`update evidence set object = 'case:other' where n = 2`);
    const { out, exit } = await lianhe('verify');
    expect(exit).toBe(1);
    expect(out).toContain('首个分歧 first divergence: index 1\n');
    expect(out).toContain('字段 field: object\n');
    expect(out).toContain('应为 expected: case:C-2026-000001\n');
    expect(out).toContain('实为 found: case:other\n');
    const { out: json } = await lianhe('verify', '--format', 'json');
    expect(JSON.parse(json)).toMatchObject({ outcome: 'tampered', divergence: { index: 1, field: 'object' } });
  });

  it('verify shows no identity number that a forger wrote into the log', async () => {
    await look({});
    await settle();
    await asSuperuser(`update evidence set object = 'record:290121199001011234'`);
    expect((await lianhe('verify')).out).not.toContain('290121199001011234');
  });

  it('verify ends with 2 when the witness file that was named is not there', async () => {
    await look({});
    await settle();
    const { out, exit } = await lianhe('verify', '--witness', join(home, 'elsewhere', 'checkpoints.log'));
    expect(exit).toBe(2);
    expect(out).toContain('没有见证文件');
  });

  it('verify ends with 2, not with 1, when it breaks off', async () => {
    await look({});
    await settle();
    await asSuperuser('alter table evidence_leaf rename to evidence_leaf_gone');
    expect((await lianhe('verify')).exit).toBe(2);
    await asSuperuser('alter table evidence_leaf_gone rename to evidence_leaf');
  });

  it('log tells who looked at a case, without anything personal', async () => {
    await look(
      {},
      { actor: { user: 'li', role: 'R-SEC', session: 's-2' }, action: 'export' },
      { object: 'case:other' },
    );
    const { out } = await lianhe('log', '--object', 'case:C-2026-000001', '--format', 'ndjson');
    const entries = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ actor, action }) => [actor.user, action])).toEqual([
      ['li', 'export'],
      ['zhang', 'reveal'],
    ]);
    expect((await lianhe('log', '--user', 'li')).out.split('\n').filter((line) => line.includes('R-SEC'))).toHaveLength(
      1,
    );
    expect((await lianhe('log', '--action', 'export', '--format', 'csv')).out.trim().split('\n')).toHaveLength(2);
    expect((await lianhe('log', '--to', '2020-01-01', '--format', 'ndjson')).out).toBe('');
  });

  it('log writes no cell that a spreadsheet would take for a formula', async () => {
    await look({ detail: { code: '=1+1' }, purpose: '=1+1' });
    expect((await lianhe('log', '--format', 'csv')).out).toContain(`,'=1+1,`);
  });

  it.each([
    ['log', '--action', 'peek'],
    ['log', '--object', 'whatever'],
    ['log', '--from', 'yesterday'],
    ['verify', '--since', '-1'],
  ])('refuses %s %s %s', async (...words) => {
    await expect(lianhe(...words)).rejects.toMatchObject({ code: 'lianhe.usage' });
  });
});
