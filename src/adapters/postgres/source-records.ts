import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Mention } from '../../domain/linkage/mention.ts';
import type {
  IncomingRecord,
  KeyVersions,
  PreparedRows,
  SourceRecords,
  StandingChange,
} from '../../ports/source-records.ts';
import type { Roster } from '../../ports/rosters.ts';
import type { CopyRow } from './copy-rows.ts';
import type { Transaction } from './database.ts';
import { arrayLiteral } from './literals.ts';
import { repeatedRows } from './repeated-rows.ts';
import { recordIdOf } from './record-ids.ts';
import { placeOfRow } from './row-place.ts';
import type { Veil } from './vault/veil.ts';

const RECORD_COLUMNS = [
  'id', 'batch_id', 'row_no', 'feed', 'key', 'operation', 'source_record_id', 'row_hash', 'content', 'sent', 'issues',
  'registered_on', 'event_on', 'region', 'org', 'term', 'first_standing', 'standing', 'place',
]; // prettier-ignore

const MENTION_COLUMNS = [
  'record_id', 'role', 'feed', 'key', 'name', 'name_key', 'former_name_key', 'pinyin', 'sex', 'birth_date', 'id_number',
  'id_suspect', 'cert_no', 'mother_id', 'mother_name_key', 'multiple_index', 'regions', 'event_on', 'term', 'competes',
  'replaces_key', 'keys',
]; // prettier-ignore

/** Row versions in PostgreSQL. */
export const sourceRecords = (tx: Transaction): SourceRecords => ({
  idOf: recordIdOf,
  prepare: (roster, records) => prepare(tx, roster, records),
  keysToSettle: (rosters) => keysToSettle(tx, rosters),
  changeStandings: (changes) => changeStandings(tx, changes),
  countLost: async (rosters) => {
    const [row] = await tx.query<{ n: string }>(
      `select count(distinct (k.feed, k.key, k.term)) n from source_record k
       where k.batch_id = any($1::uuid[]) and k.operation <> 'VOID' and not exists (
         select 1 from source_record o join batch b on b.id = o.batch_id
         where o.feed = k.feed and o.key = k.key and o.term is not distinct from k.term and b.state = 'accepted')`,
      [rosters.map(({ id }) => id)],
    );
    return Number(row?.n ?? 0);
  },
  repeatsIn: (roster, most) => repeatedRows(tx, roster, most),
  countStandings: async (roster) => {
    const rows = await tx.query<{ standing: string; operation: string; n: string }>(
      'select standing, operation, count(*) n from source_record where batch_id = $1 group by 1, 2',
      [roster.id],
    );
    return Object.fromEntries(rows.map(({ standing, operation, n }) => [`${standing}/${operation}`, Number(n)]));
  },
});

/**
 * Rows read before those on their way get a turn: a connection takes some 200 kB at once, and a server that has read them waits for more
 * until this process looks up from its rows.
 */
const READ_AT_ONCE = 50;

/** Rows as bytes only: what they were made from need not wait in memory until they are stored. */
async function prepare(tx: Transaction, roster: Roster, records: Iterable<IncomingRecord>): Promise<PreparedRows> {
  const { veil } = tx.vault;
  const ofRecords = await tx.prepareCopy('source_record', RECORD_COLUMNS);
  const ofMentions = await tx.prepareCopy('mention', MENTION_COLUMNS);
  let count = 0;
  for (const record of records) {
    count += 1;
    if (count % READ_AT_ONCE === 0) await setImmediate();
    ofRecords.add(recordLine(roster, record, veil));
    record.mentions.forEach((mention, at) => ofMentions.add(mentionLine(mention, record.keys[at] ?? [], veil)));
  }
  return {
    seal: async () => {
      const copies = [await ofRecords.seal(), await ofMentions.seal()];
      return async () => {
        for (const copy of copies) await copy();
      };
    },
  };
}

function recordLine(
  roster: Roster,
  { rowNo, feed, org, reading, term }: IncomingRecord,
  veil: Veil,
): readonly (string | null)[] {
  const content = JSON.stringify(reading.row);
  const standing = reading.operation === 'VOID' ? 'void' : 'head';
  return [
    recordIdOf(roster, rowNo),
    roster.id,
    String(rowNo),
    feed,
    reading.key,
    reading.operation,
    reading.sourceRecordId,
    veil.digestOfBytes(hash('md5', content, 'buffer')),
    content,
    JSON.stringify(reading.sent),
    JSON.stringify(reading.issues),
    reading.registeredOn === null ? null : `${reading.registeredOn}-01-01`.slice(0, 10),
    reading.eventOn,
    reading.region,
    org,
    term,
    standing,
    standing,
    String(placeOfRow(reading.row)),
  ];
}

const mentionLine = (mention: Mention, keys: readonly number[], veil: Veil): CopyRow => [
  mention.recordId,
  mention.role,
  mention.feed,
  mention.key,
  mention.name,
  mention.nameKey,
  mention.formerNameKey,
  mention.pinyin,
  mention.sex,
  mention.birthDate,
  mention.idNumber,
  mention.idSuspect,
  mention.certNo,
  mention.motherId,
  mention.motherNameKey,
  mention.multipleIndex,
  arrayLiteral(mention.regions),
  mention.eventOn,
  mention.term,
  mention.competes ? 't' : 'f',
  mention.replacesKey,
  `{${keys.map(veil.key).join()}}`,
];

const PAGE = 5_000;

/** Most keys have one version and are live as they stand; only the others are fetched and resolved by the domain. */
async function* keysToSettle(tx: Transaction, rosters: readonly Roster[]): AsyncIterable<readonly KeyVersions[]> {
  const batches = rosters.map(({ id }) => id);
  // A temporary table for each of a thousand small files would cost more than storing them.
  if ((await tx.query(`select 1 ${UNSETTLED} limit 1`, [batches])).length === 0) return;
  await tx.query(
    'create temporary table if not exists unsettled (feed text collate "C", key text collate "C", term date, no bigint) on commit drop',
  );
  await tx.query('truncate unsettled');
  await tx.query(
    `insert into unsettled
     select feed, key, term, row_number() over (order by feed, key, term)
     from (select distinct k.feed, k.key, k.term ${UNSETTLED}) s`,
    [batches],
  );
  await tx.query('analyze unsettled');
  for (let from = 1; ; from += PAGE) {
    const rows = await tx.query<VersionRow>(VERSIONS, [from, from + PAGE - 1]);
    if (rows.length === 0) return;
    yield groupVersions(rows, tx.vault.veil);
  }
}

const UNSETTLED = `from source_record k join batch b on b.id = k.batch_id
  where k.batch_id = any($1::uuid[])
    and (k.operation = 'VOID' or b.state <> 'accepted' or k.standing = 'withdrawn' or exists (
      select 1 from source_record o where o.feed = k.feed and o.key = k.key and o.id <> k.id))`;

interface VersionRow extends Record<string, unknown> {
  no: string;
  feed: string;
  key: string;
  id: string;
  row_hash: string;
  operation: 'NEW' | 'CORRECT' | 'VOID';
  source_record_id: string | null;
  roster: string;
  series: number | null;
  period_end: string;
  is_final: boolean;
  submitted_at: string | null;
  live: boolean;
  batch_id: string;
  standing: string;
}

const VERSIONS = `
  select u.no, u.feed, u.key, r.id, r.row_hash, r.operation, r.source_record_id, r.batch_id, r.standing,
    concat_ws('|', b.feed, b.org, b.region, b.period_start, b.period_end) roster,
    b.series, b.period_end::text period_end, b.is_final, b.submitted_at, b.state = 'accepted' live
  from unsettled u
  join source_record r on r.feed = u.feed and r.key = u.key and r.term is not distinct from u.term
  join batch b on b.id = r.batch_id
  where u.no between $1 and $2 order by u.no, r.id`;

function groupVersions(rows: readonly VersionRow[], veil: Veil): readonly KeyVersions[] {
  const groups = new Map<string, VersionRow[]>();
  for (const row of rows) {
    const group = groups.get(row.no);
    if (group) group.push(row);
    else groups.set(row.no, [row]);
  }
  return [...groups.values()].map((group) => ({
    feed: group[0]?.feed ?? '',
    key: group[0]?.key ?? '',
    versions: group.map((row) => ({
      id: row.id,
      rowHash: veil.openDigest(row.row_hash),
      operation: row.operation,
      sourceRecordId: row.source_record_id,
      roster: row.roster,
      series: row.series,
      periodEnd: row.period_end,
      isFinal: row.is_final,
      submittedAt: row.submitted_at,
      live: row.live,
      batchId: row.batch_id,
      standing: row.standing,
    })),
  }));
}

async function changeStandings(tx: Transaction, changes: readonly StandingChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    'create temporary table if not exists resettled (id bigint, standing text, contention text) on commit drop',
  );
  await tx.query('truncate resettled');
  await tx.copy(
    'resettled',
    ['id', 'standing', 'contention'],
    changes.map(({ recordId, standing, contention }) => [recordId, standing, contention]),
  );
  await tx.query(
    `with changed as (
       update source_record r set standing = n.standing, contention = n.contention, changed_in = pg_current_xact_id() from resettled n
       where r.id = n.id and (r.standing, r.contention) is distinct from (n.standing, n.contention)
       returning r.id, r.standing, r.contention)
     insert into standing_change (record_id, standing, contention) select * from changed
     on conflict (record_id, known_from) do update set standing = excluded.standing, contention = excluded.contention`,
  );
}
