import type { Hub } from '../../src/ports/hub.ts';
import type { TestHub } from './hub.ts';

/** The hub on another day. */
export const onDay = (hub: Hub, today: string): Hub => ({
  ...hub,
  clock: { now: () => new Date(`${today}T04:00:00Z`), today: () => today },
});

/** Every row of every table as text, past the vault: what a thief of the database reads. */
export async function dumpOf({ database }: Pick<TestHub, 'database'>): Promise<string> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `select tablename name from pg_tables where schemaname = 'lianhe' order by 1`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await database.pool.query<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') text from lianhe.${name} t`,
    );
    texts.push(rows[0]?.text ?? '');
  }
  return texts.join('\n');
}
