import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/adapters/logging.ts';
import { followDatabase } from '../../src/adapters/postgres/database-clock.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let test: TestHub;
beforeAll(async () => (test = await openTestHub()));
afterAll(() => test[Symbol.asyncDispose]());

/** Follows the database with a process clock that is so many seconds ahead of it. */
async function ahead(seconds: number) {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const query = async () =>
    test.database.pool.query(
      'select extract(epoch from clock_timestamp() - $1 * interval $$1 s$$)::float8 * 1000 as now',
      [seconds],
    );
  const clock = await followDatabase({
    pool: { query: query as never },
    timezone: 'Asia/Shanghai',
    logger: createLogger({ level: 'info', destination }),
  });
  return { clock, lines };
}

describe('the clock of the hub', () => {
  it('says what the database says, whatever the process believes', async () => {
    const { clock } = await ahead(400 * 86_400);
    await using closing = clock;
    void closing;
    expect(clock.skew()).toBeCloseTo(400 * 86_400, 0);
    const [row] = await test.database.query<{ day: string }>(
      `select to_char(clock_timestamp() - interval '400 days', 'YYYY-MM-DD"T"HH24:MI') "day"`,
    );
    expect(Math.abs(Date.parse(`${row?.day}:00Z`) - clock.now().getTime())).toBeLessThan(120_000);
  });

  it('names the day of the registry by the clock of the database', async () => {
    const { clock } = await ahead(0);
    await using closing = clock;
    void closing;
    const [row] = await test.database.query<{ day: string }>(
      `select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') "day"`,
    );
    expect(clock.today()).toBe(row?.day);
  });

  it('tells of a process that differs by more than two seconds, and of none that does not', async () => {
    for (const [seconds, told] of [
      [3, 1],
      [-3, 1],
      [0, 0],
    ] as const) {
      const { clock, lines } = await ahead(seconds);
      await using closing = clock;
      void closing;
      expect(
        lines.filter((line) => line.includes('时钟与数据库不一致')),
        String(seconds),
      ).toHaveLength(told);
    }
  });
});
