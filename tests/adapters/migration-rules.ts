import type { Migration } from '@mikro-orm/migrations';

/** A migration as far as the rules look at it. */
export interface RuledMigration {
  readonly name: string;
  readonly isTransactional: boolean;
  readonly up: readonly string[];
}

export interface Breach {
  readonly rule: string;
  readonly statement: string;
}

/** What a migration does, statement by statement, without comments and bodies of functions. */
export function ruled(name: string, migration: Migration): RuledMigration {
  migration.reset();
  void migration.up();
  const up = migration.getQueries().flatMap((query) => statementsOf(textOf(query)));
  return { name, isTransactional: migration.isTransactional(), up };
}

function textOf(query: unknown): string {
  if (typeof query !== 'string')
    throw new TypeError('a migration is written as SQL text, which can be read and held to rules');
  return query;
}

const statementsOf = (sql: string): readonly string[] =>
  sql
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/gu, "'body'")
    .replaceAll(/--[^\n]*/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .split(';')
    .map((statement) => statement.trim().toLowerCase())
    .filter((statement) => statement !== '');

/** Changes that need the release before to be gone: only a migration that says so in its name may make them. */
const TAKES_AWAY =
  /^drop (table|view|schema|sequence|type)|^alter table .*(\bdrop column\b|\brename\b)|^alter table .*\bset not null\b/u;

/** Whether a statement may hold others up for as long as a table is large. */
const HOLDS_UP: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'the type of a column is not changed: add one, fill it in parts, switch',
    /^alter table .*\balter (column )?\w+ (set data )?type\b/u,
  ],
  [
    'a constraint on rows that are there is added not valid, and validated in a migration of its own',
    /^alter table .*\badd (constraint|check|foreign key)\b(?!.*(\bnot valid\b|\busing index\b))/u,
  ],
  [
    'a unique constraint is added using an index made concurrently',
    /^alter table .*\badd (constraint \w+ )?(unique|primary key)\b(?!.*using index)/u,
  ],
  [
    'a new column has no default that differs from row to row',
    /^alter table .*\badd (column )?.*(\bdefault\b[^,]*\b(gen_random_uuid|clock_timestamp|nextval|random)\b|\bgenerated\b|\b(big)?serial\b)/u,
  ],
  ['a new column that must be there has a default', /^alter table .*\badd (column )?(?!.*\bdefault\b).*\bnot null\b/u],
  [
    'rows are not changed by a migration: fill them in parts, in a step of its own',
    /^(update|delete|insert into \w+ select|merge)\b/u,
  ],
  [
    'a table is not locked, rewritten or emptied',
    /^(lock|truncate|cluster|vacuum full|reindex (table|index|schema) (?!concurrently))\b/u,
  ],
];

/** Under a lock that whoever reads and writes does not meet. */
const MEETS_NOBODY = /^alter table \w+ (alter (column )?\w+ set statistics -?\d+(, )?)+$/u;

const isOfOwnTable = (statement: string, made: ReadonlySet<string>): boolean => {
  const table =
    /\b(?:alter table(?: if exists)?(?: only)?|on(?: only)?|update|delete from|insert into|merge into|truncate(?: table)?) (?:lianhe\.)?(\w+)/u.exec(
      statement,
    )?.[1];
  return table !== undefined && made.has(table);
};

/** Rules of migrations that are made while the release before serves: expand, fill in parts, switch, contract. */
export function breaches({ name, isTransactional, up }: RuledMigration): readonly Breach[] {
  const made = new Set(
    up.flatMap((statement) => /^create table (?:if not exists )?(?:lianhe\.)?(\w+)/u.exec(statement)?.[1] ?? []),
  );
  const onOthers = up.filter((statement) => !isOfOwnTable(statement, made));
  const found: Breach[] = onOthers.flatMap((statement) => [
    ...HOLDS_UP.filter(([, pattern]) => pattern.test(statement)).map(([rule]) => ({ rule, statement })),
    ...(TAKES_AWAY.test(statement) && !/_Contract/u.test(name)
      ? [{ rule: 'what the release before uses is taken away by a migration called …_Contract… only', statement }]
      : []),
    ...(/^create (unique )?index (?!concurrently)/u.test(statement)
      ? [{ rule: 'an index of a table with rows is made concurrently', statement }]
      : []),
  ]);
  const concurrent = up.find((statement) => /\bconcurrently\b/u.test(statement));
  if (concurrent !== undefined && isTransactional)
    found.push({ rule: 'an index is made concurrently outside a transaction', statement: concurrent });
  const altered = new Set(
    onOthers
      .filter((statement) => !MEETS_NOBODY.test(statement))
      .flatMap((statement) => /^alter table (?:lianhe\.)?(\w+)/u.exec(statement)?.[1] ?? []),
  );
  if (altered.size > 1) found.push({ rule: 'one migration changes one table', statement: [...altered].join(', ') });
  return found;
}
