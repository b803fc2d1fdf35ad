import { hash } from 'node:crypto';
import { FORGOTTEN } from '../../../domain/retention/forget-texts.ts';
import type { SqlRow, Transaction } from '../database.ts';

/** A natural key of which no row is left, and what stands in its place from now on. */
export interface GoneKey {
  readonly feed: string;
  readonly key: string;
  readonly token: string;
}

/** Hides natural keys of erased rows wherever links, findings, persons and decisions name them. */
export async function forgetKeys(tx: Transaction, keys: readonly GoneKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.query('drop table if exists gone_key');
  await tx.query(
    'create temporary table gone_key (feed text collate "C", key text collate "C", token text, primary key (feed, key)) on commit drop',
  );
  await tx.copy(
    'gone_key',
    ['feed', 'key', 'token'],
    keys.map(({ feed, key, token }) => [feed, key, token]),
  );
  await tx.query('analyze gone_key');
  await keepLeaves(tx, 'link', LINK_LINE, `k.known_to is null and ${TOUCHED_LINK}`);
  await keepDecisions(tx, TOUCHED_PAIR);
  for (const statement of [...linkStatements(), ...FINDINGS, ...PERSONS, ...pairStatements()])
    await tx.query(statement);
}

const LINK_LINE = `concat_ws('|', k.pair_key, k.tier, k.standing, k.reason)`;
const DECISION_LINE = `concat_ws('|', k.pair_key, k.verdict, k.reason)`;

/** References begin a name of a pair or follow the sign between its two. */
const OLD_REF = `g.feed || ':' || g.key || '#'`;
const NEW_REF = `g.feed || ':' || g.token || '#'`;
const NAMES = (column: string): string =>
  `(starts_with(${column}, ${OLD_REF}) or position('~' || ${OLD_REF} in ${column}) > 0)`;

const TOUCHED_LINK = `(exists (select 1 from gone_key g where g.feed = k.left_feed and g.key = k.left_key)
  or exists (select 1 from gone_key g where g.feed = k.right_feed and g.key = k.right_key))`;
const TOUCHED_PAIR = `exists (select 1 from gone_key g where ${NAMES('k.pair_key')})`;

interface LineRow extends SqlRow {
  readonly id: string;
  readonly line: string;
}

/** Before decisions lose what officers wrote: those of which `where` (about `k`) is true. */
export const keepDecisions = (tx: Transaction, where: string): Promise<void> =>
  keepLeaves(tx, 'link_decision', DECISION_LINE, `k.undone_at is null and ${where}`);

/** The line that the digest of all business data has for it, as it was before its key went; once only. */
async function keepLeaves(tx: Transaction, table: string, line: string, where: string): Promise<void> {
  const rows = await tx.query<LineRow>(
    `select k.ctid::text id, ${line} line from ${table} k where k.business_leaf is null and ${where}`,
  );
  await tx.query(
    `update ${table} k set business_leaf = t.leaf from unnest($1::text[]::tid[], $2::text[]) t (id, leaf)
     where k.ctid = t.id and k.ctid = any($1::text[]::tid[])`,
    [rows.map(({ id }) => id), rows.map(({ line: text }) => tx.vault.veil.digest(hash('md5', text)))],
  );
}

const linkStatements = (): readonly string[] =>
  ['left', 'right'].map(
    (side) => `update link k set ${side}_key = g.token, pair_key = replace(k.pair_key, ${OLD_REF}, ${NEW_REF}),
      erased = array_append(coalesce(k.erased, '{}'), '${side}')
    from gone_key g where g.feed = k.${side}_feed and g.key = k.${side}_key`,
  );

const EVIDENCE = (
  alias: string,
): string => `(select jsonb_agg(case when g.token is null then e else e || jsonb_build_object('key', g.token) end order by n)
  from jsonb_array_elements(${alias}.evidence) with ordinality x (e, n)
    left join gone_key g on g.feed = e ->> 'feed' and g.key = e ->> 'key')`;

const SHOWS = (alias: string): string => `exists (select 1 from jsonb_array_elements(${alias}.evidence) e
  join gone_key g on g.feed = e ->> 'feed' and g.key = e ->> 'key')`;

/**
 * A finding about an erased record is gone with its cause; no run raises it again, because nothing of its subject is left.
 * What an answer of a run said in words may name dates and compare values: the words go, the answer stays.
 */
const FINDINGS = [
  `update finding_episode e set known_to = now(), cause = 'erased' from finding f join gone_key g on g.feed = f.feed and g.key = f.key
   where e.finding_id = f.id and e.known_to is null`,
  `update finding f set state = 'gone', trend = 'gone', gone_cause = 'erased', known_to = now()
   from gone_key g where g.feed = f.feed and g.key = f.key and f.state = 'open'`,
  `update finding f set evidence = ${EVIDENCE('f')} where ${SHOWS('f')}`,
  `update finding f set key = g.token from gone_key g where g.feed = f.feed and g.key = f.key`,
  `update line_answer a set evidence = ${EVIDENCE('a')}, details = '{}', zh = '${FORGOTTEN.zh}', en = '${FORGOTTEN.en}' where ${SHOWS('a')}`,
  `update line_answer a set key = g.token from gone_key g where g.feed = a.feed and g.key = a.key`,
];

const PERSONS = ['person_mention', 'protected_mention'].map(
  (table) => `update ${table} m set key = g.token from gone_key g where g.feed = m.feed and g.key = m.key`,
);

const pairStatements = (): readonly string[] => [
  ...['one', 'other'].map(
    (side) =>
      `update link_decision d set ${side}_key = g.token from gone_key g where g.feed = d.${side}_feed and g.key = d.${side}_key`,
  ),
  ...['link_decision', 'link_audit'].flatMap((table) =>
    // Twice, for both sides of a pair may have gone.
    Array.from(
      { length: 2 },
      () =>
        `update ${table} k set pair_key = replace(k.pair_key, ${OLD_REF}, ${NEW_REF})${
          table === 'link_decision' ? `, reason = '${FORGOTTEN.zh}'` : ''
        } from gone_key g where ${NAMES('k.pair_key')}`,
    ),
  ),
];
