import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';

import { diagnose } from '../../src/adapters/doctor.ts';
import type { Symptom } from '../../src/adapters/symptom.ts';
import { createTestDatabase } from '../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianhe-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nothing = { databaseUrl: undefined, redisUrl: undefined, home: join(folder, 'not-yet') };
const ill = (symptoms: readonly Symptom[]) => symptoms.filter(({ ok }) => !ok).map(({ name }) => name);

describe('the self-check', () => {
  it('finds nothing wrong on a fresh machine, and leaves no home behind', async () => {
    const symptoms = await diagnose(nothing);
    expect(ill(symptoms)).toEqual([]);
    expect(symptoms.map(({ name }) => name)).toEqual([
      'node',
      'home',
      'keys',
      'disk',
      'database',
      'trigrams',
      'clock',
      'checksums',
    ]);
    expect(existsSync(nothing.home)).toBe(false);
  });

  it('finds nothing wrong with a migrated database of one’s own', async () => {
    await using database = await createTestDatabase();
    expect(ill(await diagnose({ ...nothing, databaseUrl: database.url }))).toEqual([]);
  });

  it('says that the queue’s schema is missing, and how to make it', async () => {
    await using database = await createTestDatabase();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('drop schema bullmq cascade');
    await client.end();
    const symptoms = await diagnose({ ...nothing, databaseUrl: database.url });
    expect(symptoms.find(({ name }) => name === 'queue')).toMatchObject({
      ok: false,
      remedy: expect.stringContaining('migrate'),
    });
  });

  it('says what cannot be reached, without the password', async () => {
    const symptoms = await diagnose({
      ...nothing,
      databaseUrl: 'postgresql://u:secret@127.0.0.1:1/x',
      redisUrl: 'redis://:secret@127.0.0.1:1',
    });
    expect(ill(symptoms)).toEqual(['database', 'queue', 'redis']);
    expect(JSON.stringify(symptoms)).not.toContain('secret');
  });

  it('says that others may enter the home, and what closes it', async () => {
    const home = join(folder, 'open');
    mkdirSync(home, { mode: 0o755 });
    const symptoms = await diagnose({ ...nothing, home });
    expect(symptoms.find(({ name }) => name === 'home')).toMatchObject({ ok: false, remedy: `chmod 700 ${home}` });
  });
});
