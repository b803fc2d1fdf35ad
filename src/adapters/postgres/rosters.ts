import { createHash, randomUUID } from 'node:crypto';
import { type RosterFileOfPeriod, replacedAmong } from '../../domain/batches/replacements.ts';
import type { RosterFacts } from '../../domain/checks/register-facts.ts';
import type { Envelope } from '../../domain/feeds/define-feed.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { OwedFeed, Roster, RosterDraft, Rosters, RowCounts } from '../../ports/rosters.ts';
import type { SqlRow, Transaction } from './database.ts';
import { ENVELOPE_COLUMNS, envelopeOf, type EnvelopeRow } from './envelope-columns.ts';
import { rejectedRows } from './rejected-rows.ts';

/** Delivered files in PostgreSQL. */
export const rosters = (tx: Transaction): Rosters => ({
  begin: (draft) => begin(tx, draft),
  lockSettling: async () => {
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['lianhe-settling']);
  },
  ...rejectedRows(tx),
  accept: async (roster, counts, columns, facts) => {
    await tx.query(
      `update batch set columns = $2, facts = $3, rows_total = $4, rows_accepted = $5, rows_unchanged = $6,
         rows_corrected = $7, rows_voided = $8, rows_rejected = $9 where id = $1`,
      [roster.id, JSON.stringify(columns), JSON.stringify(facts), ...numbersOf(counts)],
    );
  },
  recordRefusal: async (draft, refusal, counts) => {
    const refused = await insert(tx, draft, 'refused');
    await tx.query(
      `update batch set refusal = $2, rows_total = $3, rows_accepted = $4, rows_unchanged = $5, rows_corrected = $6,
         rows_voided = $7, rows_rejected = $8 where id = $1`,
      [refused?.id ?? null, JSON.stringify(refusal), ...numbersOf(counts)],
    );
  },
  withdraw: async (number, reason) => {
    const [row] = await tx.query<RosterRow>(
      `update batch set state = 'withdrawn', withdrawn_at = now(), withdrawn_reason = $2
       where number = $1 and state in ('accepted', 'replaced') returning id, number`,
      [number, reason],
    );
    return row ? rosterOf(row) : null;
  },
  settleReplacements: (envelope) => settleReplacements(tx, envelope),
  noteDelivery: async ({ feed, region, org, periodStart }) => {
    await tx.query(
      `insert into owed_feed (feed, region, org, since) values ($1, $2, $3, $4)
       on conflict (feed, region, org) do update set since = least(owed_feed.since, excluded.since) where owed_feed.set_by = 'delivered'`,
      [feed, region, org, periodStart],
    );
  },
  envelopeOf: async (number) => {
    const [row] = await tx.query<EnvelopeRow>(`${ENVELOPE} where number = $1`, [number]);
    return row ? envelopeOf(row) : null;
  },
  owedFeeds: (knownAt = null) =>
    tx.query<OwedFeed & Record<string, unknown>>(
      `select feed, region, org, since::text since, until::text until, cadence, set_by "setBy" from owed_feed o
       where $1::timestamptz is null or set_by <> 'delivered' or exists (
         select 1 from batch b where b.feed = o.feed and b.region = o.region and b.org = o.org and b.state <> 'refused' and b.accepted_at <= $1::timestamptz)
       order by feed, region, org`,
      [knownAt],
    ),
  setOwed: async ({ feed, region, org, since, until, cadence, setBy }) => {
    await tx.query(
      `insert into owed_feed (feed, region, org, since, until, cadence, set_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (feed, region, org) do update
       set since = excluded.since, until = excluded.until, cadence = excluded.cadence, set_by = excluded.set_by`,
      [feed, region, org, since, until, cadence, setBy],
    );
  },
  facts: (knownAt) => facts(tx, knownAt),
});

/** Condition: the batch counts at this moment of knowledge (`$n` = known-at or null for now). */
export const liveAt = (alias: string, parameter: number): string =>
  `(case when $${parameter}::timestamptz is null then ${alias}.state = 'accepted'
    else ${alias}.state in ('accepted', 'replaced', 'withdrawn') and ${alias}.accepted_at <= $${parameter}::timestamptz
      and (${alias}.withdrawn_at is null or ${alias}.withdrawn_at > $${parameter}::timestamptz)
      and (${alias}.replaced_at is null or ${alias}.replaced_at > $${parameter}::timestamptz) end)`;

interface RosterRow extends Record<string, unknown> {
  id: string;
  number: string;
}

const rosterOf = ({ id, number }: Pick<RosterRow, 'id' | 'number'>): Roster => ({ id, number: Number(number) });

/** What makes two deliveries the same: the bytes, the roster they speak for, and all that decides which versions win. */
export const identityOf = ({ contentHash, envelope: e }: RosterDraft): string =>
  createHash('sha256')
    .update(
      [
        contentHash,
        e.feed,
        e.region,
        e.org,
        e.periodStart,
        e.periodEnd,
        e.isFinal,
        e.mode,
        e.series ?? '',
        e.submittedAt ?? '',
      ].join('|'),
    )
    .digest('hex');

async function begin(tx: Transaction, draft: RosterDraft): Promise<{ roster: Roster; known: RowCounts | null }> {
  // Else a file that is stored and at once replaced by another would be stored again by whoever waited for it.
  await tx.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', ['lianhe-delivery', identityOf(draft)]);
  const known = await sameDelivery(tx, draft);
  if (known) return known;
  const roster = await insert(tx, draft, 'accepted');
  if (!roster) throw new Error('the batch row was not written');
  return { roster, known: null };
}

async function sameDelivery(tx: Transaction, draft: RosterDraft): Promise<{ roster: Roster; known: RowCounts } | null> {
  const [known] = await tx.query<RosterRow & { total: number; rejected: number }>(
    `select id, number, rows_total total, rows_rejected rejected from batch where identity = $1 and state in ('accepted', 'replaced', 'held') limit 1`,
    [identityOf(draft)],
  );
  if (!known) return null;
  const { total, rejected } = known;
  return {
    roster: rosterOf(known),
    known: { total, rejected, unchanged: total - rejected, accepted: 0, corrected: 0, voided: 0 },
  };
}

/** Null when a live batch of the same identity exists. */
async function insert(tx: Transaction, draft: RosterDraft, state: 'accepted' | 'refused'): Promise<Roster | null> {
  const e = draft.envelope;
  const [row] = await tx.query<RosterRow>(
    `with added as (
       insert into batch (id, feed, region, org, period_start, period_end, is_final, series, mode, submitted_at, declared_rows,
         file_name, format, encoding, content_hash, identity, definition_hash, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       on conflict (identity) where state in ('accepted', 'held') do nothing returning id, number, state),
     unkeyed as (insert into unkeyed_batch select number from added where state = 'accepted')
     select id, number from added`,
    [
      randomUUID(),
      e.feed,
      e.region,
      e.org,
      e.periodStart,
      e.periodEnd,
      e.isFinal,
      e.series,
      e.mode,
      e.submittedAt,
      e.declaredRowCount,
      draft.fileName,
      draft.format,
      draft.encoding,
      draft.contentHash,
      identityOf(draft),
      draft.definitionHash,
      state,
    ],
  );
  return row ? rosterOf(row) : null;
}

const numbersOf = ({ total, accepted, unchanged, corrected, voided, rejected }: RowCounts): readonly number[] => [
  total,
  accepted,
  unchanged,
  corrected,
  voided,
  rejected,
];

interface SameRosterRow extends RosterFileOfPeriod, SqlRow {
  readonly number: string;
  readonly state: 'accepted' | 'replaced';
}

/** Batches of one roster whose state changes because a replacing one came or went. */
async function settleReplacements(tx: Transaction, e: Envelope): Promise<readonly Roster[]> {
  const same = await tx.query<SameRosterRow>(
    `select id, number, state, mode, series, submitted_at "submittedAt", content_hash "contentHash" from batch
     where feed = $1 and region = $2 and org = $3 and period_start = $4 and period_end = $5 and state in ('accepted', 'replaced')
     order by number`,
    [e.feed, e.region, e.org, e.periodStart, e.periodEnd],
  );
  const replaced = replacedAmong(same);
  const changed = same.filter(({ id, state }) => replaced.has(id) !== (state === 'replaced'));
  if (changed.length > 0)
    await tx.query(
      `update batch set state = case state when 'accepted' then 'replaced' else 'accepted' end,
         replaced_at = case state when 'accepted' then now() end where id = any($1::uuid[])`,
      [changed.map(({ id }) => id)],
    );
  return changed.map(rosterOf);
}

const ENVELOPE = `select ${ENVELOPE_COLUMNS} from batch`;

interface FactsRow extends EnvelopeRow {
  id: string;
  /** At the moment of knowledge; a replaced roster counts as little as a withdrawn one. */
  state: RosterFacts['state'];
  refusal: { code?: string } | null;
  rows_total: number;
  facts: Partial<RosterFacts>;
}

async function facts(tx: Transaction, knownAt: string | null): Promise<readonly RosterFacts[]> {
  const rows = await tx.query<FactsRow>(
    `select id, case when state = 'refused' then state when ${liveAt('b', 1)} then 'accepted' else 'withdrawn' end state, refusal, rows_total, facts, feed, region, org, period_start::text period_start,
       period_end::text period_end, is_final, series, mode, submitted_at, declared_rows
     from batch b where $1::timestamptz is null or accepted_at <= $1::timestamptz
     order by feed, region, org, period_start, period_end, identity`,
    [knownAt],
  );
  return rows.map(({ id, state, refusal, rows_total, facts: known, ...row }) => ({
    batchId: id,
    feed: row.feed,
    region: row.region,
    org: row.org,
    periodStart: row.period_start as PlainDate,
    periodEnd: row.period_end as PlainDate,
    isFinal: row.is_final,
    state,
    refusalCode: refusal?.code ?? null,
    declaredRows: row.declared_rows,
    rows: rows_total,
    forbiddenColumns: known.forbiddenColumns ?? [],
    men: known.men ?? 0,
    women: known.women ?? 0,
    rowsRegisteredLongBefore: known.rowsRegisteredLongBefore ?? 0,
    rowsOutsidePeriod: known.rowsOutsidePeriod ?? 0,
    contendedKeysInFile: [],
    collapsedKeysInFile: known.collapsedKeysInFile ?? 0,
  }));
}
