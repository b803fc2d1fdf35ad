import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crashDrill } from '../../bench/crash-drill/crash-drill.ts';

/**
 * The long form, with 200 kills, is `scripts/crash-drill.ts`. Asked for by CRASH_KILLS=20: it takes two minutes, and once of four
 * times did not come to its end within fifteen, for a reason not yet found.
 */
const KILLS = Number(process.env['CRASH_KILLS'] ?? 0);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianhe-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(KILLS === 0)(
  'kills of API, workers, PostgreSQL and queue while a county is taken in and checked cost nothing',
  async () => {
    let said = '';
    const { tally, rounds, faults } = await crashDrill({
      folder,
      kills: KILLS,
      population: 300,
      seed: 'every test run',
      withRedis: false,
      minutes: 60,
      deadline: 14,
      tell: (line) => (said += line),
    });
    // Digests, receipts, batches, evidence and outbox are as in the undisturbed round.
    expect(faults, said).toEqual([]);
    expect(rounds.length).toBeGreaterThan(0);
    expect(tally.kills.length).toBeGreaterThanOrEqual(KILLS);
    // Kills landed inside transactions that had written: the database says that they were rolled back.
    expect(tally.inside).toBeGreaterThan(0);
  },
  900_000,
);
