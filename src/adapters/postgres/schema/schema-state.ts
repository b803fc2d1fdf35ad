import { SCHEMA } from '../database.ts';
import { migrations } from '../migrations.ts';

/** Names of all migrations that this release knows, in order. */
export const migrationNames = (): readonly string[] => migrations.map(({ name }) => name);

/** How the schema of a database differs from the one that this program was written for. */
export interface SchemaState {
  /** Migrations that were not made yet, in order. */
  readonly missing: readonly string[];
  /** Migrations of a newer release. */
  readonly unknown: readonly string[];
}

type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Compares the book of the migrator with what this program knows; a database without a book has nothing. */
export async function schemaState(ask: Ask): Promise<SchemaState> {
  const [book] = await ask(`select to_regclass('${SCHEMA}.mikro_orm_migrations') is not null "isThere"`);
  const rows = book?.['isThere'] === true ? await ask(`select name from ${SCHEMA}.mikro_orm_migrations`) : [];
  const made = new Set(rows.map(({ name }) => String(name)));
  const known = new Set(migrationNames());
  return {
    missing: [...known].filter((name) => !made.has(name)),
    unknown: [...made].filter((name) => !known.has(name)).toSorted(),
  };
}

/** A migration that takes away what an earlier release uses says so in its name. All others only add. */
export const isContracting = (name: string): boolean => /^Migration\d+_Contract/.test(name);

/** Whether this program can work on a database: with all that it needs, and nothing that it needs taken away. */
export const fits = ({ missing, unknown }: SchemaState): boolean =>
  missing.length === 0 && !unknown.some(isContracting);
