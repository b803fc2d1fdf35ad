import type { SpineChange } from '../../domain/spine/spine-slice.ts';
import type { Spine, SpineSettling } from '../../ports/spine.ts';
import type { Transaction } from './database.ts';
import { analyseGrown } from './planner-statistics.ts';
import { spineSlices } from './spine-slices.ts';
import { touchSpine } from './spine-touched.ts';

/** The person spine in PostgreSQL. Settlings follow one another: the caller holds the lock of settling runs. */
export const spine = (tx: Transaction): Spine => ({
  begin: (runId) => begin(tx, runId),
  touch: (settling, renumbered) => touchSpine(tx, settling, renumbered),
  slices: () => spineSlices(tx),
  apply: (settling, change) => apply(tx, settling, change),
  finish: (settling) => finish(tx, settling),
});

async function begin(tx: Transaction, runId: string): Promise<SpineSettling> {
  await tx.query(
    'insert into person_id_key (secret) select gen_random_uuid() where not exists (select 1 from person_id_key)',
  );
  const [row] = await tx.query<{ at: string; last: string | null; secret: string }>(
    `select greatest(now(), (select max(at) from spine_settle) + interval '1 microsecond')::text at, secret,
       (select s.run_id from spine_settle s join run r on r.id = s.run_id where not r.forgotten
        and s.at = (select max(at) from spine_settle)) last
     from person_id_key`,
  );
  if (row === undefined) throw new Error('the key of person ids was not written');
  // Whoever has the database has the row; together with the key of the vault it is a secret.
  return { runId, at: row.at, lastRun: row.last, secret: tx.vault.digestOf('person id', row.secret) };
}

async function apply(tx: Transaction, { runId, at }: SpineSettling, change: SpineChange): Promise<void> {
  const { events, created, returned, retired, entered, left } = change;
  await tx.copy(
    'person',
    ['id', 'known_from'],
    created.map((id) => [id, at]),
  );
  if (returned.length > 0) await tx.query('update person set known_to = null where id = any($1::uuid[])', [returned]);
  if (retired.length > 0)
    await tx.query('update person set known_to = $2::timestamptz where id = any($1::uuid[])', [retired, at]);
  const mentions = left.map(({ mention }) => mention);
  if (mentions.length > 0)
    await tx.query(
      `update person_mention p set known_to = $4::timestamptz from unnest($1::text[], $2::text[], $3::text[]) g(feed, key, role)
       where p.feed = g.feed and p.key = g.key and p.role = g.role and p.known_to is null`,
      [mentions.map(({ feed }) => feed), mentions.map(({ key }) => key), mentions.map(({ role }) => role), at],
    );
  // Their keys are in the database: read by their numbers they need not be sealed anew, nor asked for in the vault. One by one (`offset 0`), for
  // the planner would read all mentions of the settling for each slice of them.
  if (entered.length > 0)
    await tx.query(
      `insert into person_mention (person_id, feed, key, role, known_from)
       select e.person, n.feed, n.key, n.role, $3::timestamptz from unnest($1::uuid[], $2::integer[]) e (person, no)
         cross join lateral (select feed, key, role from spine_node where no = e.no offset 0) n`,
      [entered.map(({ person }) => person), entered.map(({ mention }) => mention.no), at],
    );
  await tx.copy(
    'person_event',
    ['kind', 'from_id', 'to_id', 'run_id', 'at'],
    events.map(({ kind, from, to }) => [kind, from, to, runId, at]),
  );
}

/** Remembers how far the spine is. Its tables, once grown, are known to the planner before the next settling joins them. */
async function finish(tx: Transaction, { runId, at }: SpineSettling): Promise<void> {
  await tx.query('insert into spine_settle (at, run_id) values ($1::timestamptz, $2)', [at, runId]);
  await analyseGrown(tx, ['person_mention', 'person', 'person_event']);
}
