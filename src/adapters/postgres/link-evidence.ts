import { BUNDLED_MODEL } from '../../domain/linkage/scored/register-model.ts';
import { blockingKeys } from '../../domain/linkage/blocking-keys.ts';
import type { Mention } from '../../domain/linkage/mention.ts';
import type { LinkDecision } from '../../ports/link-decisions.ts';
import type { ComparingRun, LinkEvidence, RunPair } from '../../ports/link-evidence.ts';
import type { SqlRow } from './database.ts';
import type { Reader } from './scoped-reader.ts';
import { nameCensus } from './name-census.ts';
import { PAIR, pairOf, type PairRow, SCORE, type ScoreRow, scoreOf } from './link-rows.ts';
import { MENTION, mentionOf, type MentionRow } from './mention-rows.ts';

/** As many as share an honest key (see `LARGEST_BLOCK` of the matching). */
const MOST_NEIGHBOURS = 1000;

/** Links, decisions, people and keys behind an explanation, in PostgreSQL. */
export const linkEvidence = (database: Reader): LinkEvidence => ({
  link: (pairKey) => standing(database, 'l.pair_key = $1', pairKey),
  linkById: (linkId) => standing(database, 'l.link_id = $1', database.vault.veil.digest(linkId)),
  decision: async (pairKey) => {
    const [row] = await database.query<LinkDecision & SqlRow>(
      `select id, pair_key "pairKey", verdict, reason, actor, decided_at::text "decidedAt" from link_decision
       where undone_at is null and pair_key = $1`,
      [pairKey],
    );
    return row ?? null;
  },
  comparingRun: (feed, other) => comparingRun(database, feed, other),
  mentions: async (runId, { feed, key, role }) =>
    (
      await database.query<MentionRow>(
        `select ${MENTION} from source_record r join run_input n on n.run_id = $1 and n.record_id = r.id
         join mention m on m.record_id = r.id where r.feed = $2 and r.key = $3 and m.role = $4 order by r.id desc`,
        [runId, feed, key, role],
      )
    ).map(mentionOf),
  linksOf: (runId, people, feed) => linksOf(database, runId, people, feed),
  neighbours: async (runId, people, feed) =>
    (
      await database.query<MentionRow>(
        `select ${MENTION} from (select distinct b.record_id, b.role from unnest($2::bigint[], $3::bigint[]) as a (record_id, key)
           join mention_key b on b.feed = $4 and b.key = a.key and b.record_id <> a.record_id) k
         join run_input n on n.run_id = $1 and n.record_id = k.record_id
         join mention m on m.record_id = k.record_id and m.role = k.role order by m.record_id, m.role limit ${MOST_NEIGHBOURS}`,
        [runId, ...keysOf(people, database), feed],
      )
    ).map(mentionOf),
  anyScore: async (runId, feed, other) => {
    const [row] = await database.query<ScoreRow & SqlRow>(
      `select ${SCORE} from run_link l where l.run_id = $1 and l.weight is not null
       and ((l.left_feed = $2 and l.right_feed = $3) or (l.left_feed = $3 and l.right_feed = $2)) limit 1`,
      [runId, feed, other],
    );
    return row ? scoreOf(row) : null;
  },
  census: (runId, feeds, people) => nameCensus(database, runId, feeds, people),
});

/** The people given as `$2` and `$3`. */
const PEOPLE = 'unnest($2::bigint[], $3::text[]) as p (record_id, role)';

const named = (people: readonly Mention[]) =>
  [people.map(({ recordId }) => recordId), people.map(({ role }) => role)] as const;

/** Keys of these people as they are stored, each with its record: made anew, for they are indexed by what they are and not by whose. */
function keysOf(people: readonly Mention[], { vault }: Reader) {
  const keys = people.flatMap((person) =>
    blockingKeys(person).map((key) => ({ record: person.recordId, key: vault.veil.key(key) })),
  );
  return [keys.map(({ record }) => record), keys.map(({ key }) => key)] as const;
}

async function standing(database: Reader, which: string, value: string) {
  const [row] = await database.query<PairRow>(
    `select ${PAIR}, l.rule_version from link l where l.known_to is null and ${which}`,
    [value],
  );
  return row ? pairOf(row) : null;
}

const COMPARED = `exists (select 1 from run_chunk c where c.run_id = r.id and c.work ->> 'kind' = 'link'
  and least(c.work ->> 'left', c.work ->> 'right') = least($1, $2) and greatest(c.work ->> 'left', c.work ->> 'right') = greatest($1, $2))`;

async function comparingRun(database: Reader, feed: string, other: string): Promise<ComparingRun | null> {
  const [row] = await database.query<{ id: string; number: number; model: number | null; compared: boolean }>(
    `select r.id, r.number::int, (r.manifest ->> 'linkModel')::int model, ${COMPARED} compared from run r
     where r.state = 'done' and r.live and exists (select 1 from run_input n where n.run_id = r.id)
     order by compared desc, r.number desc limit 1`,
    [feed, other],
  );
  if (!row) return null;
  const { id, number, model, compared } = row;
  return { id, number, model: model ?? BUNDLED_MODEL.version, hasCompared: compared };
}

async function linksOf(
  database: Reader,
  runId: string,
  people: readonly Mention[],
  feed: string,
): Promise<readonly RunPair[]> {
  const rows = await database.query<PairRow & { left_record: string; right_record: string }>(
    `select ${PAIR}, l.left_record, l.right_record, (r.manifest ->> 'linkRules')::int rule_version
     from run_link l join run r on r.id = l.run_id where l.run_id = $1 and (
       (l.right_feed = $4 and exists (select 1 from ${PEOPLE} where p.record_id = l.left_record and p.role = l.left_role))
       or (l.left_feed = $4 and exists (select 1 from ${PEOPLE} where p.record_id = l.right_record and p.role = l.right_role)))
       and (l.left_record = any($2::bigint[]) or l.right_record = any($2::bigint[])) order by l.pair_key`,
    [runId, ...named(people), feed],
  );
  return rows.map((row) => ({ ...pairOf(row), leftRecord: row.left_record, rightRecord: row.right_record }));
}
