import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crashDrill } from '../../bench/crash-drill/crash-drill.ts';

/** The long form, with 200 kills, is `scripts/crash-drill.ts`; in between, CRASH_KILLS=20. */
const KILLS = Number(process.env['CRASH_KILLS'] ?? 6);
/** From so many on, some land inside a transaction whatever chance says. */
const MANY = 20;
/** Twenty kills take two minutes, and six at a load of fifteen on two cores. */
const DEADLINE_MINUTES = 4 + KILLS / 2;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianhe-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  'kills of API, workers, PostgreSQL and queue while a county is taken in and checked cost nothing',
  async () => {
    let said = '';
    const { tally, rounds, faults } = await crashDrill({
      folder,
      kills: KILLS,
      population: 300,
      seed: 'every test run',
      withRedis: false,
      minutes: DEADLINE_MINUTES,
      deadline: DEADLINE_MINUTES,
      tell: (line) => (said += line),
    });
    // Digests, receipts, batches, evidence and outbox are as in the undisturbed round.
    expect(faults, said).toEqual([]);
    expect(rounds.length).toBeGreaterThan(0);
    expect(tally.kills.length).toBeGreaterThanOrEqual(KILLS);
    // Kills landed inside transactions that had written: the database says that they were rolled back.
    if (KILLS >= MANY) expect(tally.inside).toBeGreaterThan(0);
  },
  (DEADLINE_MINUTES + 2) * 60_000,
);
