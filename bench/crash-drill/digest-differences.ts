import { BUSINESS_TABLES } from '../../src/adapters/postgres/business-digest.ts';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';

/** A database with the home that has its keys: tokens stand for other numbers in each home. */
export interface Kept {
  readonly url: string;
  readonly home: string;
}

/** Lines told of one table, each way. */
const TOLD = 5;

/** Why two databases have different digests: of each business table what only one of them says, without what is veiled. */
export async function digestDifferences(calm: Kept, killed: Kept): Promise<readonly string[]> {
  const [first, second] = [await linesOf(calm), await linesOf(killed)];
  return BUSINESS_TABLES.flatMap(({ name }) => [
    ...onlyIn(first.get(name), second.get(name)).map((line) => `${name}, undisturbed only: ${line}`),
    ...onlyIn(second.get(name), first.get(name)).map((line) => `${name}, with kills only: ${line}`),
  ]);
}

function onlyIn(lines: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): readonly string[] {
  const alone = [...lines].filter((line) => !others.has(line)).toSorted();
  return alone.length > TOLD ? [...alone.slice(0, TOLD), `and ${alone.length - TOLD} more`] : alone;
}

async function linesOf({ url, home }: Kept): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  await using database = await openDatabase(url, keyFileIn(home));
  return await database.inTransaction(async (tx) => {
    const lines = new Map<string, ReadonlySet<string>>();
    for (const { name, line, from } of BUSINESS_TABLES) {
      const rows = await tx.query<{ line: string }>(`select ${line} line from ${from}`, [null]);
      lines.set(name, new Set(rows.map((row) => row.line)));
    }
    return lines;
  });
}
