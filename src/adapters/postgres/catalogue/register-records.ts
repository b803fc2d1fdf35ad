import type { AnyRow } from '../../../domain/feeds/define-feed.ts';
import type { Standing } from '../../../domain/feeds/standing.ts';
import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { LifeQuestion, LifeRecord, RegisterRecord, RegisterRecords } from '../../../ports/register-records.ts';
import type { SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { instant } from './instant.ts';

interface RecordRow extends SqlRow {
  id: string;
  feed: string;
  key: string;
  content: AnyRow;
  region: string;
  org: string;
  batch: string;
  row_no: number;
  event_on: string | null;
  registered_on: string | null;
  standing: string;
  accepted: string;
  person: string | null;
}

const RECORD = `r.id, r.feed, r.key, r.content, r.region, r.org, b.number batch, r.row_no, r.event_on,
  r.registered_on::text registered_on, ${instant('r.accepted_at')} accepted`;

/** Records as the API opens them. */
export const registerRecords = (reader: Reader): RegisterRecords => ({
  byIds: async (ids) =>
    (await reader.query<RecordRow>(`${RECORDS} where r.id = any($1::bigint[])`, [ids])).map(recordOf),
  byKeys: async (keys) =>
    (await reader.query<RecordRow>(BY_KEYS, [keys.map(({ feed }) => feed), keys.map(({ key }) => key)])).map(recordOf),
  lives: (question) => lives(question, reader),
});

const RECORDS = `select ${RECORD}, r.standing, person_of(r.feed, r.key) person
  from source_record r join batch b on b.id = r.batch_id`;

const BY_KEYS = `select distinct on (s.feed, s.key) s.* from (${RECORDS}
    join unnest($1::text[], $2::text[]) k(feed, key) on k.feed = r.feed and k.key = r.key
    where r.standing in ('head', 'contender')) s order by s.feed, s.key, s.id desc`;

/**
 * As known at an instant: mentions that belonged to the person then, versions accepted by then, each as it stood then. A
 * version has stood as first accepted until its first change.
 */
const LIVES = `select ${RECORD}, m.role, m.person_id person, coalesce((
    select c.standing from standing_change c
    where c.record_id = r.id and c.known_from <= coalesce($3::timestamptz, 'infinity') order by c.known_from desc limit 1),
    r.first_standing) standing
  from person_mention m join source_record r on r.feed = m.feed and r.key = m.key join batch b on b.id = r.batch_id
  where m.person_id = any($1::uuid[])
    and case when $3::timestamptz is null then m.known_to is null
      else m.known_from <= $3 and coalesce(m.known_to, 'infinity') > $3 and r.accepted_at <= $3 end
    and ($2::text is null or coalesce(r.event_on, r.registered_on::text, '') <= $2)
  order by coalesce(r.event_on, r.registered_on::text), r.id`;

/** A version that was replaced, voided or withdrawn says nothing any more. */
const COUNTING: ReadonlySet<string> = new Set<Standing>(['head', 'contender']);

async function lives({ persons, asOf, knownAt }: LifeQuestion, reader: Reader) {
  const rows = await reader.query<RecordRow & { role: string }>(LIVES, [persons, asOf, knownAt]);
  const counting = rows.filter(({ standing }) => COUNTING.has(standing));
  const records = counting.map((row): LifeRecord => ({ ...recordOf(row), role: row.role }));
  return Map.groupBy(records, ({ person }) => person ?? '');
}

function recordOf(row: RecordRow): RegisterRecord {
  return {
    id: row.id,
    feed: row.feed,
    key: row.key,
    row: row.content,
    region: row.region,
    org: row.org,
    batchNumber: Number(row.batch),
    rowNo: row.row_no,
    eventOn: row.event_on,
    registeredOn: row.registered_on as PlainDate | null,
    standing: row.standing,
    acceptedAt: row.accepted,
    person: row.person,
  };
}
