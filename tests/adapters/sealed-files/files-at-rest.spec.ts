import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { issueToken } from '../../../src/adapters/access-token.ts';
import { fileBytes } from '../../../src/adapters/files/file-bytes.ts';
import { incomingFiles } from '../../../src/adapters/incoming-files.ts';
import { sealExistingAttachments } from '../../../src/adapters/postgres/case-attachments.ts';
import { openDatabase } from '../../../src/adapters/postgres/database.ts';
import { vaultKeys } from '../../../src/adapters/postgres/vault/vault-keys.ts';
import { openSealed } from '../../../src/adapters/sealed-files/seal-file.ts';
import { sealExistingUploads, uploadPlace } from '../../../src/adapters/uploads.ts';
import { readConfig } from '../../../src/main/config.ts';
import { startServer } from '../../../src/main/serve.ts';
import { openSystem, type System } from '../../../src/main/wire.ts';
import { FileTampered } from '../../../src/ports/sealed-file.ts';
import { planRun } from '../../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../../workers/run-worker.ts';
import { postOf, type Standing } from '../../graphql/support/api.ts';
import { openTestHub, requestOf } from '../../support/hub.ts';
import { child, childId, cremation, dead, deadId, deathCertificate, entry, motherId } from '../../support/people.ts';
import { type Roster, writeRoster } from '../../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

/** Every file below a folder that holds one of these texts, in UTF-8. */
async function holding(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    if (texts.some((text) => bytes.includes(text))) found.push(join(file.parentPath, file.name));
  }
  return found;
}

describe('a home with its database in it, after rosters were imported and posted and a paper attached', () => {
  const CHILDREN = [child(31), child(32)];
  const DEAD = dead(33);
  const NUMBERS = [...CHILDREN.flatMap((one) => [childId(one), motherId(one)]), deadId(DEAD)];
  const PAPER = Buffer.from(`%PDF-1.7\n证明 ${deadId(DEAD)} 留迹纸\n%%EOF\n`);
  const stack = new AsyncDisposableStack();
  let home: string;
  let system: System;
  let url: string;
  let posted: Record<string, unknown>;

  const send = async (path: string, form: FormData, as: Standing, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${await issueToken({ home, user: 'wang', ...postOf(as) })}`;
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { authorization, ...headers }, body: form });
    return (await answer.json()) as Record<string, unknown>;
  };
  const outside = mkdtempSync(join(tmpdir(), 'lianhe-sent-'));
  const upload = async (roster: Roster, query = '', department: 'PS' | 'HC' | 'MZ' = 'PS') => {
    const path = await writeRoster(outside, roster, system.hub.files);
    const form = new FormData();
    form.set('file', new Blob([await readFile(path)]), basename(path));
    return send(`/uploads${query}`, form, { role: 'R-DQO', department, org: '', region: '' });
  };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'lianhe-home-'));
    stack.defer(() => rmSync(home, { recursive: true, force: true }));
    system = stack.use(await openSystem({ ...readConfig({}), home, logLevel: 'silent' }));
    const server = await startServer(system, { port: 0 });
    stack.defer(() => server.close());
    ({ url } = server);
    const broken = entry(CHILDREN[1] ?? child(32), { 出生日期: '', 公民身份号码: '2.90121E+17' });
    await upload({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(CHILDREN[0] ?? child(31)), broken] });
    posted = await upload({ feed: 'PS-BIRTH', period: '2025-02', rows: CHILDREN.map((one) => entry(one)) }, '?dryRun');
    await upload({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(DEAD)] }, '', 'HC');
    await upload({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(DEAD)] }, '', 'MZ');
    await upload({
      feed: 'PS-DEATH',
      period: QUARTER,
      rows: [],
      headers: ['姓名', '公民身份号码', '死亡日期', '注销日期'],
    });
    const { id } = await planRun(requestOf({ asOf: '2025-03-31', confirm: true, checks: ['D01'] }), system.hub);
    await workOnRun(id, system);
    const form = new FormData();
    form.set('expectedVersion', '1');
    form.set('label', '注销申请扫描件');
    form.set('file', new Blob([PAPER]), `${deadId(DEAD)}.pdf`);
    const attached = await send('/cases/C-2025-000001/attachments', form, 'R-DQO', { 'idempotency-key': randomUUID() });
    expect(attached).toMatchObject({ bytes: PAPER.length });
    await system.database.pool.query('checkpoint');
  }, 120_000);
  afterAll(async () => {
    await stack.disposeAsync();
    rmSync(outside, { recursive: true, force: true });
  });

  it('holds no identity number in plain, in no file: not the raw ones, not the posted ones, not those of the database', async () => {
    expect(await holding(home, [...NUMBERS, '留迹纸'])).toEqual([]);
  });

  it('holds what else was sent in the files of the database: the search looks where it should', async () => {
    const places = await holding(home, [CHILDREN[0]?.name ?? '-']);
    expect(places.some((path) => path.startsWith(join(home, 'postgres')))).toBe(true);
    const { uploads, incoming } = {
      uploads: await readdir(join(home, 'uploads')),
      incoming: await readdir(join(home, 'incoming')),
    };
    expect([uploads.length, incoming]).toEqual([4, [posted['uploadId']]]);
  });

  it('reads every raw file back byte for byte', async () => {
    const [batch] = await system.database.query<{ id: string }>(`select id from batch where feed = 'MZ-CREM'`);
    const at = uploadPlace(join(home, 'uploads'), batch?.id ?? '');
    const bytes = await buffer(fileBytes(await openSealed(at, 'roster.csv', system.database.vault.fileKeys)));
    expect(bytes.toString()).toContain(deadId(DEAD));
  });

  it('imports no posted file that somebody changed or put in the place of another', async () => {
    const id = String(posted['uploadId']);
    const path = join(home, 'incoming', id, 'content.sealed');
    const whole = await readFile(path);
    const incoming = incomingFiles(join(home, 'incoming'), () => new Date(), system.database.vault.fileKeys);
    const [raw = ''] = await readdir(join(home, 'uploads'));
    await copyFile(join(home, 'uploads', raw), path);
    await expect(incoming.find(id, 'wang')).rejects.toThrow(FileTampered);
    const changed = Buffer.from(whole);
    changed[whole.length - 40] = (changed[whole.length - 40] ?? 0) ^ 4;
    await writeFile(path, changed);
    const found = await incoming.find(id, 'wang');
    await expect(system.hub.files.open(found?.file ?? '')).rejects.toThrow(FileTampered);
    await writeFile(path, whole);
    expect((await system.hub.files.open((await incoming.find(id, 'wang'))?.file ?? '')).format).toBe('csv');
  });
});

describe('files of an earlier release, which lie in plain', () => {
  it('are sealed at the first start, each in the time that it has left', async () => {
    await using test = await openTestHub();
    const folder = join(test.folder, 'uploads');
    const [batch, text] = [randomUUID(), `公民身份号码\n${childId(child(1))}\n`];
    await mkdir(folder);
    await writeFile(join(folder, batch), text);
    const long = new Date('2026-03-02T01:02:03Z');
    await utimes(join(folder, batch), long, long);
    const { fileKeys } = test.database.vault;
    await sealExistingUploads(folder, fileKeys);
    const at = uploadPlace(folder, batch);
    expect(await readdir(folder)).toEqual([basename(at.path)]);
    expect(await holding(test.folder, [childId(child(1))])).toEqual([]);
    expect((await stat(at.path)).mtime).toEqual(long);
    expect((await buffer(fileBytes(await openSealed(at, 'roster.csv', fileKeys)))).toString()).toBe(text);
    // Clock of this hub: 31 March 2026, 29 days later.
    expect(await test.hub.uploads.expire(30)).toBe(0);
  });

  it('and attachments in the database are sealed as well', async () => {
    await using test = await openTestHub();
    const content = Buffer.from(`%PDF-1.7\n${childId(child(1))}`);
    const hash = createHash('sha256').update(content).digest('hex');
    const { pool, vault } = test.database;
    await pool.query(
      `insert into case_attachment (hash, media_type, bytes, content, added_at) values ($1, 'application/pdf', $2, $3, now())`,
      [hash, content.length, content],
    );
    await sealExistingAttachments(pool, vault.fileKeys);
    const { rows } = await pool.query<{ content: Buffer }>('select content from case_attachment');
    expect(rows[0]?.content.includes(childId(child(1)))).toBe(false);
    const opened = await test.hub.inTransaction(({ caseFiles }) => caseFiles.attachment(hash));
    expect(Buffer.from(opened?.content ?? '').equals(content)).toBe(true);
    await sealExistingAttachments(pool, vault.fileKeys);
    expect((await pool.query('select content from case_attachment')).rows).toEqual(rows);
  });
});

describe('the key of raw files', () => {
  it('stays when keys are changed, as long as a file may lie under it, and is destroyed after that', async () => {
    await using test = await openTestHub();
    const keys = vaultKeys(test.database.vault);
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(1))] });
    const [batch] = await test.database.query<{ id: string }>('select id from batch');
    const read = async () =>
      buffer(
        fileBytes(
          await openSealed(
            uploadPlace(join(test.folder, 'uploads'), batch?.id ?? ''),
            'x',
            test.database.vault.fileKeys,
          ),
        ),
      );
    await keys.rotate(1, () => undefined);
    expect((await read()).toString()).toContain(childId(child(1)));
    const stateOf = async () =>
      (await keys.status()).keys.filter(({ purpose }) => purpose === 'file').map(({ state }) => state);
    await test.hub.uploads.expire(30);
    expect(await stateOf()).toEqual(['retiring', 'current']);
    await test.database.pool.query(
      `update data_key set retired_at = now() - interval '32 days' where state = 'retiring'`,
    );
    await test.hub.uploads.expire(30);
    expect(await stateOf()).toEqual(['destroyed', 'current']);
  });

  it('that another process retired seals nothing new', async () => {
    await using test = await openTestHub();
    const before = await test.database.vault.fileKeys.current();
    await using other = await openDatabase(test.url, test.keyFile);
    await vaultKeys(other.vault).rotate(2, () => undefined);
    const after = await test.database.vault.fileKeys.current();
    expect([after.version > before.version, after.suite]).toEqual([true, 2]);
  });
});
