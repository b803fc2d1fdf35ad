import type { Database } from '../../src/adapters/postgres/database.ts';

/** What could have happened to people without anybody having decided it. */
export interface Effects {
  /** Persons of the spine who hold two numbers, by all the numbers that meet in them. */
  readonly merged: ReadonlySet<string>;
  /** Links in force between mentions of different numbers. */
  readonly linkedAcross: number;
  /** Findings that are open no more, by check and cause. */
  readonly gone: Readonly<Record<string, number>>;
  /** Cases with an outcome, orders to correct a source, and notices. */
  readonly decided: number;
}

export async function effectsIn(database: Database): Promise<Effects> {
  const merged = await database.query<{ numbers: string }>(
    `select string_agg(distinct n.id_number::text, ' ' order by n.id_number::text) numbers
     from person_mention p join source_record r on r.feed = p.feed and r.key = p.key and r.standing in ('head', 'contender')
     join mention n on n.record_id = r.id and n.role = p.role and n.id_number is not null
     where p.known_to is null group by p.person_id having count(distinct n.id_number) > 1`,
  );
  const [row] = await database.query<{ across: number; decided: number }>(
    `select (select count(*)::int from link l
       join source_record a on a.feed = l.left_feed and a.key = l.left_key and a.standing in ('head', 'contender')
       join mention x on x.record_id = a.id and x.role = l.left_role
       join source_record b on b.feed = l.right_feed and b.key = l.right_key and b.standing in ('head', 'contender')
       join mention y on y.record_id = b.id and y.role = l.right_role
       where l.known_to is null and l.standing <> 'review' and x.id_number <> y.id_number) across,
     ((select count(*) from case_file where state in ('RESOLVED', 'DECIDED', 'DISMISSED')) + (select count(*) from correction))::int decided`,
  );
  const gone = await database.query<{ name: string; n: number }>(
    `select check_code || ' ' || gone_cause name, count(*)::int n from finding where state = 'gone' group by 1 order by 1`,
  );
  return {
    merged: new Set(merged.map(({ numbers }) => numbers)),
    linkedAcross: row?.across ?? 0,
    decided: row?.decided ?? 0,
    gone: Object.fromEntries(gone.map(({ name, n }) => [name, n])),
  };
}
