import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBackup, writeBackup } from '../../../src/adapters/backup/backup-file.ts';
import { piecesOf } from '../../../src/adapters/backup/pieces.ts';
import { PassingSum, type Section } from '../../../src/adapters/backup/sections.ts';
import { verifyBackup } from '../../../src/adapters/backup/verify-backup.ts';
import { makeMasterKeys } from '../../../src/adapters/postgres/vault/master-keys.ts';
import type { BackupSeal } from '../../../src/domain/backup/backup-manifest.ts';
import { BackupRefused } from '../../../src/domain/backup/backup-refused.ts';

const NO_SEAL: BackupSeal = {
  tables: [],
  files: [],
  sequences: {},
  digest: '0'.repeat(64),
  evidence: { note: null, keys: {} },
};

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof BackupRefused ? error.fault : error),
  );

async function* inChunks(...chunks: readonly Buffer[]): AsyncIterable<Buffer> {
  yield* chunks;
}

describe('a backup file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-backup-'));
  const keyFile = join(folder, 'keys', 'master.key');
  const path = join(folder, 'whole.backup');
  // Two frames and more, of bytes that do not compress.
  const rows = Buffer.concat(
    Array.from({ length: 40 }, () => Buffer.from(`${randomBytes(40_000).toString('base64')}\n`)),
  );
  let masterKey = '';
  let whole: Buffer;

  const about = () => ({
    product: '0.1.0',
    at: '2026-03-31T04:00:00.000000Z',
    instance: '00000000-0000-4000-8000-000000000001',
    epoch: 1,
    migrations: ['Migration1'],
    rows: 40,
    masterKey,
  });

  async function* sections(name = 'batch', alter?: Partial<BackupSeal>): AsyncIterable<Section> {
    const sum = new PassingSum();
    yield { header: { kind: 'table', name, columns: ['a'] }, bytes: sum.over(inChunks(rows)) };
    const seal = { ...NO_SEAL, tables: [sum.table('batch')], ...alter };
    yield { header: { kind: 'seal' }, bytes: inChunks(Buffer.from(JSON.stringify(seal))) };
  }

  const verify = async (bytes: Buffer, key = keyFile): Promise<unknown> => {
    const file = join(folder, `${randomBytes(4).toString('hex')}.backup`);
    await writeFile(file, bytes);
    return faultOf(openBackup(file, key).then((backup) => verifyBackup(backup, file)));
  };

  beforeAll(async () => {
    masterKey = (await makeMasterKeys(keyFile))[0]?.id ?? '';
    await writeBackup(path, about(), keyFile, sections());
    whole = await readFile(path);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('comes back as it was written: 40 rows, to the byte', async () => {
    const backup = await openBackup(path, keyFile);
    expect((await verifyBackup(backup, path)).tables).toMatchObject([{ name: 'batch', rows: 40, bytes: rows.length }]);
    for await (const { header, bytes } of backup.sections()) {
      if (header.kind !== 'table') continue;
      const read: Buffer[] = [];
      for await (const chunk of bytes) read.push(chunk);
      expect(Buffer.concat(read).equals(rows)).toBe(true);
    }
  });

  it('says in its first line which key and schema it needs, and nothing of its content', () => {
    const line = whole.subarray(0, whole.indexOf(0x0a)).toString();
    expect(line).toMatch(/^lianhe-backup 1 \{/);
    expect(line).toContain(masterKey);
    expect(whole.includes(rows.subarray(0, 30))).toBe(false);
  });

  it('cut off anywhere, it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(['truncated', 'not-a-backup']).toContain(await verify(whole.subarray(0, length)));
      }),
      { numRuns: 40, examples: [[whole.length - 1], [whole.indexOf(0x0a) + 1]] },
    );
  });

  it('cut off after a whole frame, it is refused: the last frame says that it is the last', async () => {
    const start = whole.indexOf(0x0a) + 1;
    const first = whole.readUInt32BE(start);
    expect(first).toBeLessThan(0x8000_0000);
    expect(await verify(whole.subarray(0, start + 4 + first))).toBe('truncated');
  });

  it('with any one byte changed, it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, difference) => {
          const altered = Buffer.from(whole);
          altered[at] = (altered[at] ?? 0) ^ difference;
          expect(['altered', 'truncated', 'not-a-backup', 'newer-format', 'no-key']).toContain(await verify(altered));
        },
      ),
      {
        numRuns: 60,
        examples: [
          [whole.length - 1, 1],
          [whole.indexOf(0x0a) + 1, 0x80],
        ],
      },
    );
  });

  it('with something added at its end, it is refused', async () => {
    expect(await verify(Buffer.concat([whole, Buffer.of(0)]))).toBe('altered');
  });

  it('under another master key it is refused, and the key it needs is named', async () => {
    const other = join(folder, 'other', 'master.key');
    await makeMasterKeys(other);
    expect(await verify(whole, other)).toBe('no-key');
    await expect(openBackup(path, other)).rejects.toThrow(masterKey);
    expect(await verify(whole, join(folder, 'none'))).toBe('no-key');
  });

  it('of a later format it is refused before anything else is asked', async () => {
    const later = Buffer.concat([Buffer.from('lianhe-backup 2 '), whole.subarray('lianhe-backup 1 '.length)]);
    expect(await verify(later, join(folder, 'none'))).toBe('newer-format');
  });

  it('whose seal names other sums than its parts have, it is refused', async () => {
    const file = join(folder, 'other-sums.backup');
    await writeBackup(file, about(), keyFile, sections('batch', { tables: [] }));
    expect(await verify(await readFile(file))).toBe('altered');
  });

  it('never takes the place of a file, and leaves nothing when it fails', async () => {
    expect(await faultOf(writeBackup(path, about(), keyFile, sections()))).toBe('exists');
    const broken = join(folder, 'broken', 'x.backup');
    expect(await faultOf(writeBackup(broken, about(), keyFile, sections()))).toMatchObject({ code: 'ENOENT' });
    const failing = join(folder, 'failing.backup');
    // oxlint-disable-next-line require-yield
    const fail = async function* (): AsyncIterable<Section> {
      throw new RangeError('the database went away');
    };
    expect(await faultOf(writeBackup(failing, about(), keyFile, fail()))).toBeInstanceOf(RangeError);
    await expect(readFile(failing)).rejects.toThrow('ENOENT');
  });
});

it('pieces have one size but for the last, and hold the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 30 })),
      fc.integer({ min: 1, max: 20 }),
      async (list, size) => {
        const chunks = list.map((bytes) => Buffer.from(bytes));
        const pieces: Buffer[] = [];
        for await (const piece of piecesOf(inChunks(...chunks), size)) pieces.push(piece);
        expect(Buffer.concat(pieces)).toEqual(Buffer.concat(chunks));
        expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pieces.at(-1)?.length).toBeLessThanOrEqual(size);
      },
    ),
  );
});
