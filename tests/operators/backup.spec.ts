import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decideLink } from '../../src/actions/decide-link.ts';
import { openBackup, writeBackup } from '../../src/adapters/backup/backup-file.ts';
import { keptFiles } from '../../src/adapters/backup/kept-files.ts';
import { PassingSum, type Section } from '../../src/adapters/backup/sections.ts';
import { inSnapshot } from '../../src/adapters/postgres/backup/snapshot.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { instanceOf } from '../../src/adapters/postgres/instance.ts';
import { makeSchema } from '../../src/adapters/postgres/migrate.ts';
import { migrationNames } from '../../src/adapters/postgres/schema/schema-state.ts';
import { BackupSeal, type PartSum } from '../../src/domain/backup/backup-manifest.ts';
import { adopt } from '../../src/main/adopt.ts';
import { type BackupReport, takeBackup } from '../../src/main/backup.ts';
import { type Config, readConfig } from '../../src/main/config.ts';
import { evidenceLogOf } from '../../src/main/evidence.ts';
import { restoreBackup, type RestoreReport, verifyFile } from '../../src/main/restore.ts';
import { openSystem } from '../../src/main/wire.ts';
import { settleLog } from '../../bench/evidence-drill/written-log.ts';
import { REGISTER } from '../adapters/vault/register.ts';
import { type CaseDesk, CHEN, MA, openCaseDesk, WANG, ZHAO } from '../pipeline/case-desk.ts';
import type { TestDatabase } from '../support/database.ts';
import { createEmptyDatabase } from '../support/empty-database.ts';
import { certificateNo, certificate, child, childId } from '../support/people.ts';
import { schemaLines } from '../support/schema-fingerprint.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';

const nothing = () => undefined;
const quiet = { verifying: nothing, loading: nothing };
const ONE = 'C-2025-000001';

/** Imports, a run, an officer’s decision and a case settled by four eyes: a county at work. */
async function atWork(desk: CaseDesk): Promise<void> {
  await desk.openCases(1);
  for (const roster of REGISTER.slice(0, 2)) await desk.test.deliver(roster);
  const pair = [
    { feed: 'HC-BIRTH', key: certificateNo(child(0)) },
    { feed: 'PS-BIRTH', key: childId(child(6)) },
  ] as const;
  const decided = {
    id: randomUUID(),
    left: pair[0],
    right: pair[1],
    verdict: 'same',
    reason: '核对',
    actor: 'wang',
  } as const;
  await decideLink(decided, desk.test.hub);
  await desk.test.check({ asOf: '2025-06-30', confirm: true });
  const day = plainDate('2026-03-31');
  const outcome = { action: 'A3', details: { doneOn: day, noticeOn: day }, reason: '户籍窗口已核对' } as const;
  const stands = { kind: 'close-half', verdict: 'STANDS', reason: '原始登记已核对' } as const;
  await desk.do(
    ONE,
    [WANG, { kind: 'assign', assignee: 'wang' }],
    [WANG, { kind: 'start-verifying' }],
    [WANG, { kind: 'propose', outcome }],
    [CHEN, stands],
    [MA, stands],
  );
  await desk.do(ONE, [ZHAO, { kind: 'confirm', digest: (await desk.case(ONE)).life.proposal?.digest ?? '' }]);
}

describe('the backup of a hub that goes on importing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-restore-'));
  const file = join(folder, 'county.backup');
  const stack = new AsyncDisposableStack();
  let desk: CaseDesk;
  let target: TestDatabase;
  let config: Config;
  let before: string;
  let taken: BackupReport;
  let restored: RestoreReport;

  const configOf = (url: string, home: string, keys: string): Config =>
    readConfig({ DATABASE_URL: url, LIANHE_HOME: home, LIANHE_KEYS: keys, LIANHE_LOG: 'silent' });
  const source = (): Config => configOf(desk.test.url, desk.test.folder, desk.test.keyFile);

  beforeAll(async () => {
    desk = stack.use(await openCaseDesk());
    await atWork(desk);
    await using system = await openSystem(source());
    await settleLog(evidenceLogOf(system));
    const [batch] = readdirSync(join(desk.test.folder, 'uploads'));
    await utimes(join(desk.test.folder, 'uploads', batch ?? ''), 1_700_000_000, 1_700_000_000);
    await writeFile(join(desk.test.folder, 'uploads', 'of-no-batch'), 'x');
    before = await desk.test.digest();
    const late = {
      feed: 'HC-BIRTH',
      period: '2025-02',
      rows: [certificate(child(40)), certificate(child(41))],
    } as const;
    // The first rows are told of within the snapshot: whatever is imported from then on is not in it.
    const importing: Promise<unknown>[] = [];
    taken = await takeBackup(file, system, () => {
      if (importing.length === 0) importing.push(desk.test.deliver(late));
    });
    await Promise.all(importing);
    target = stack.use(await createEmptyDatabase());
    config = configOf(target.url, join(folder, 'home'), desk.test.keyFile);
    restored = await restoreBackup(file, quiet, config);
  }, 120_000);
  afterAll(async () => {
    await stack.disposeAsync();
    rmSync(folder, { recursive: true, force: true });
  });

  it('records the digest of the moment it was begun, which the import then left behind', async () => {
    expect(taken.seal.digest).toBe(before);
    expect(await desk.test.digest()).not.toBe(before);
  });

  it('restored elsewhere, has the digest that was recorded, and evidence that verifies', () => {
    expect([restored.digest, restored.fault]).toEqual([before, '']);
    expect(restored.evidence).toMatchObject({ outcome: 'intact', unsealed: 0 });
    expect(restored.evidence.witnessed).toBeGreaterThan(0);
  });

  it('every table has the rows that it had, to the byte: findings, cases, links, evidence and sealed numbers', async () => {
    await using database = await openDatabase(target.url, desk.test.keyFile);
    const sums = await inSnapshot(database, async (snapshot) => {
      const found: PartSum[] = [];
      for (const table of snapshot.tables) {
        const sum = new PassingSum();
        for await (const chunk of sum.over(snapshot.copyOut(table))) void chunk;
        found.push(sum.table(table.name));
      }
      return found;
    });
    const without = (list: readonly PartSum[]) => list.filter(({ name }) => name !== 'instance');
    expect(without(sums)).toEqual(without(taken.seal.tables));
    expect(taken.seal.tables.filter(({ rows }) => rows > 0).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['finding', 'case_event', 'link', 'link_decision', 'identity_number', 'evidence_leaf']),
    );
  });

  it('the schema is that of the original: keys, indexes, triggers and policies stand again', async () => {
    expect(await schemaLines(target.url)).toEqual(await schemaLines(desk.test.url));
  });

  it('counters go on where they stood: no number of a case is given twice', async () => {
    const next = async (url: string) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<{ n: string }>('select last_value n from lianhe.case_number');
      await client.end();
      return rows[0]?.n;
    };
    expect(await next(target.url)).toBe(taken.seal.sequences['case_number']);
  });

  it('delivered files come along, as old as they were; what belongs to no batch does not', async () => {
    const [from, to] = [join(desk.test.folder, 'uploads'), join(config.home, 'uploads')];
    expect(taken.seal.files.length).toBeGreaterThan(3);
    expect(readdirSync(to).toSorted()).toEqual(taken.seal.files.map(({ name }) => name));
    expect(readdirSync(to)).not.toContain('of-no-batch');
    for (const name of readdirSync(to)) {
      expect(await readFile(join(to, name))).toEqual(await readFile(join(from, name)));
      expect((await stat(join(to, name))).mtimeMs).toBeCloseTo((await stat(join(from, name))).mtimeMs, -1);
    }
  });

  it('holds no key, and no name in the clear', async () => {
    const bytes = await readFile(file);
    const master = (await readFile(desk.test.keyFile, 'utf8')).trim().split(' ')[2] ?? '';
    expect(bytes.includes(master) || bytes.includes(Buffer.from(master, 'base64'))).toBe(false);
    for await (const { bytes: text } of keptFiles(
      join(config.home, 'uploads'),
      new Set(taken.seal.files.map(({ name }) => name)),
    ))
      for await (const chunk of text) expect(bytes.includes(chunk.subarray(0, 60))).toBe(false);
  });

  it('is refused where something is already, and leaves that as it is', async () => {
    const digest = await desk.test.digest();
    await expect(
      restoreBackup(file, quiet, configOf(desk.test.url, join(folder, 'other'), desk.test.keyFile)),
    ).rejects.toMatchObject({ fault: 'not-empty' });
    await expect(restoreBackup(file, quiet, { ...config, databaseUrl: undefined })).rejects.toMatchObject({
      fault: 'not-empty',
    });
    expect(await desk.test.digest()).toBe(digest);
  });

  it('sends, takes and approves nothing until it is adopted; then it is the hub, in its second epoch', async () => {
    await expect(openSystem(config)).rejects.toMatchObject({ fault: 'quarantined' });
    {
      await using looking = await openSystem(config, 'opened');
      expect(await looking.readings.digest(null)).toBe(before);
    }
    expect(await adopt(config)).toMatchObject({ id: taken.head.instance, epoch: 2 });
    await using system = await openSystem(config);
    const noted = await system.database.query<{ entry: string }>(
      `select entry::text entry from evidence where action = 'instance-adopted'`,
    );
    expect(noted.map(({ entry }) => JSON.parse(entry))).toMatchObject([
      { object: `instance:${taken.head.instance}`, actor: { user: 'host' }, detail: { epoch: 2 } },
    ]);
    await expect(adopt(config)).rejects.toMatchObject({ fault: 'not-quarantined' });
  });

  it('a copy of the database made without lianhe knows as well that it is one', async () => {
    await using copy = await openSystem(config);
    await copy.database.query(`update instance set place = '7000000000000000000/5'`);
    await expect(openSystem(config)).rejects.toMatchObject({ fault: 'quarantined' });
    await copy.database.query(`update instance set place = ''`);
    await adopt(config);
  });

  describe('that was changed on its way', { timeout: 120_000 }, () => {
    const rewritten = async (
      name: string,
      alter: (seal: BackupSeal) => BackupSeal,
      migrations = taken.head.migrations,
    ) => {
      const path = join(folder, name);
      const backup = await openBackup(file, desk.test.keyFile);
      async function* sections(): AsyncIterable<Section> {
        for await (const section of backup.sections()) {
          if (section.header.kind !== 'seal') yield section;
          else {
            const chunks: Buffer[] = [];
            for await (const chunk of section.bytes) chunks.push(chunk);
            const seal = alter(BackupSeal.parse(JSON.parse(Buffer.concat(chunks).toString())));
            yield { header: { kind: 'seal' }, bytes: once(Buffer.from(JSON.stringify(seal))) };
          }
        }
      }
      await writeBackup(path, { ...taken.head, migrations }, desk.test.keyFile, sections());
      return path;
    };
    const intoEmpty = async <T>(use: (config: Config) => Promise<T>): Promise<T> => {
      await using empty = await createEmptyDatabase();
      return await use(configOf(empty.url, join(folder, randomUUID()), desk.test.keyFile));
    };
    const schemaIn = async ({ databaseUrl = '' }: Config) => {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      const { rows } = await client.query<{ there: boolean }>(`select to_regnamespace('lianhe') is not null there`);
      await client.end();
      return rows[0]?.there;
    };

    it('is refused before the database is touched', () =>
      intoEmpty(async (empty) => {
        const bytes = await readFile(file);
        bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
        const altered = join(folder, 'altered.backup');
        await writeFile(altered, bytes);
        await expect(restoreBackup(altered, quiet, empty)).rejects.toMatchObject({ fault: 'altered' });
        await expect(verifyFile(altered, nothing, empty)).rejects.toMatchObject({ fault: 'altered' });
        expect(await schemaIn(empty)).toBe(false);
      }));

    it('of a schema that this release does not know, is refused', () =>
      intoEmpty(async (empty) => {
        const newer = await rewritten('newer.backup', (seal) => seal, [
          ...taken.head.migrations,
          'Migration20991231000000_Later',
        ]);
        await expect(restoreBackup(newer, quiet, empty)).rejects.toMatchObject({ fault: 'newer-schema' });
        expect(await schemaIn(empty)).toBe(false);
      }));

    it('whose recorded digest is another one, cannot be adopted', () =>
      intoEmpty(async (empty) => {
        const other = await rewritten('other-digest.backup', (seal) => ({ ...seal, digest: 'f'.repeat(64) }));
        expect((await restoreBackup(other, quiet, empty)).fault).toBe('digest');
        await expect(adopt(empty)).rejects.toMatchObject({ fault: 'not-as-recorded' });
      }));

    it('whose evidence has another root than was signed, says so', () =>
      intoEmpty(async (empty) => {
        const early = await rewritten('evidence.backup', (seal) => ({
          ...seal,
          evidence: {
            ...seal.evidence,
            note: seal.evidence.note?.replace(/\n[0-9a-f]{64}\n/, `\n${'0'.repeat(64)}\n`) ?? null,
          },
        }));
        const { evidence, fault } = await restoreBackup(early, quiet, empty);
        expect(evidence).toMatchObject({ outcome: 'tampered', divergence: { expected: '0'.repeat(64) } });
        expect(fault).toBe('');
      }));

    it('a restore that was cut off leaves nothing that could be taken for a hub, and is begun anew', () =>
      intoEmpty(async (empty) => {
        const client = new Client({ connectionString: empty.databaseUrl });
        await client.connect();
        await client.query(`create schema if not exists lianhe; create table lianhe.half (a int);
          comment on schema lianhe is 'lianhe restore under way'`);
        await expect(openSystem(empty)).rejects.toMatchObject({ fault: 'unfinished' });
        await client.query(`select pg_advisory_lock(hashtext('lianhe-restore'))`);
        await expect(restoreBackup(file, quiet, empty)).rejects.toMatchObject({ fault: 'under-way' });
        await client.end();
        expect((await restoreBackup(file, quiet, empty)).fault).toBe('');
      }));
  });
});

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

it('a backup of an earlier schema is brought forward when it is restored', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-earlier-'));
  await using earlier = await createEmptyDatabase();
  await using later = await createEmptyDatabase();
  const keyFile = join(folder, 'keys', 'master.key');
  await using client = await connected(earlier.url);
  await client.query('create schema lianhe');
  await makeSchema(
    earlier.url,
    migrationNames().filter((name) => !name.endsWith('AddTraceParent')),
  );
  {
    await using database = await openDatabase(earlier.url, keyFile);
    await database.query(`insert into outbox (id, topic, key, payload) values (gen_random_uuid(), 'run', 'one', '{}')`);
    const config = readConfig({ LIANHE_HOME: join(folder, 'earlier') });
    await takeBackup(join(folder, 'x.backup'), { database, config, instance: await instanceOf(database) }, nothing);
  }
  const config = readConfig({ DATABASE_URL: later.url, LIANHE_HOME: join(folder, 'later'), LIANHE_KEYS: keyFile });
  expect((await restoreBackup(join(folder, 'x.backup'), quiet, config)).fault).toBe('');
  await using restored = await connected(later.url);
  const { rows } = await restored.query('select topic, traceparent from lianhe.outbox');
  expect(rows).toEqual([{ topic: 'run', traceparent: null }]);
  rmSync(folder, { recursive: true, force: true });
});

async function connected(url: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
