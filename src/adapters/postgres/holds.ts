import type { Department } from '../../domain/feeds/define-feed.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import type { GateStop } from '../../domain/gates/gate.ts';
import type { Hold, HoldVerdict, HoldVoice } from '../../domain/gates/hold.ts';
import type { Holds } from '../../ports/gates.ts';
import { dayOf } from './calendar-day.ts';
import type { Transaction } from './database.ts';
import { firstLoadSwitches } from './first-loads.ts';
import { ENVELOPE_COLUMNS, envelopeOf, type EnvelopeRow } from './envelope-columns.ts';

interface HoldRow extends EnvelopeRow {
  id: string;
  number: string;
  file_name: string;
  rows_total: number;
  rows_rejected: number;
  stops: readonly GateStop[];
  held_at: string;
  first_by: string | null;
  first_department: HoldVoice['department'] | null;
  first_verdict: HoldVerdict | null;
  outcome: Hold['outcome'];
}

const HOLD = `select b.id, b.number, b.file_name, b.rows_total, b.rows_rejected, h.stops, h.first_by, h.first_department, h.first_verdict, h.outcome,
  to_char(h.held_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') held_at, ${ENVELOPE_COLUMNS}
  from batch_hold h join batch b on b.id = h.batch_id`;

/** Who refused it stands in the hold. */
const REFUSED = JSON.stringify({
  field: null,
  code: 'HELD_REFUSED',
  zh: '门禁扣留后经两人核对退回,请核对后重报',
  en: 'held by a gate and refused by two people; check it and send it again',
});

/** Held batches in PostgreSQL. */
export const holds = (tx: Transaction): Holds => ({
  hold: async ({ id }, stops) => {
    await tx.query(`update batch set state = 'held' where id = $1`, [id]);
    await tx.query(
      `insert into batch_hold (batch_id, stops) values ($1, $2)
       on conflict (batch_id) do update set stops = excluded.stops, held_at = now(), outcome = 'open', first_by = null, first_department = null,
         first_verdict = null, second_by = null, second_department = null, decided_at = null`,
      [id, JSON.stringify(stops)],
    );
  },
  acceptedRoster: async (batch) => {
    const [row] = await tx.query<{ id: string }>(
      `select id from batch where number = $1 and state in ('accepted', 'replaced')`,
      [batch],
    );
    return row ? { id: row.id, number: batch } : null;
  },
  stopsOf: async ({ id }) => {
    const [row] = await tx.query<{ stops: readonly GateStop[] }>(
      `select stops from batch_hold where batch_id = $1 and outcome = 'open'`,
      [id],
    );
    return row?.stops ?? [];
  },
  open: async () =>
    (await tx.query<HoldRow>(`${HOLD} where h.outcome = 'open' order by h.held_at, b.number`)).map((row) => ({
      ...holdOf(row),
      envelope: envelopeOf(row),
      fileName: row.file_name,
      rows: row.rows_total,
      heldAt: row.held_at,
    })),
  take: async (batch) => {
    const [row] = await tx.query<HoldRow>(`${HOLD} where b.number = $1 for update of h`, [batch]);
    return row
      ? {
          hold: holdOf(row),
          roster: { id: row.id, number: Number(row.number) },
          envelope: envelopeOf(row),
          counts: { total: row.rows_total, rejected: row.rows_rejected },
        }
      : null;
  },
  save: async ({ id }, { first, outcome }, second) => {
    await tx.query(
      `update batch_hold set first_by = $2, first_department = $3, first_verdict = $4, outcome = $5, second_by = $6,
         second_department = $7, decided_at = case when $6::text is null then null else now() end where batch_id = $1`,
      [
        id,
        first?.user ?? null,
        first?.department ?? null,
        first?.verdict ?? null,
        outcome,
        second?.user ?? null,
        second?.department ?? null,
      ],
    );
  },
  decidedSince: async (user, day) => {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int n from batch_hold where second_by = $1 and ${dayOf('decided_at')} >= $2::date`,
      [user, day],
    );
    return row?.n ?? 0;
  },
  // What counts from now on was not known before.
  release: async ({ id }) => {
    await tx.query(`update batch set state = 'accepted', accepted_at = now() where id = $1`, [id]);
  },
  countAgain: async ({ id }, { accepted, unchanged, corrected, voided }) => {
    await tx.query(
      'update batch set rows_accepted = $2, rows_unchanged = $3, rows_corrected = $4, rows_voided = $5 where id = $1',
      [id, accepted, unchanged, corrected, voided],
    );
  },
  refuse: async ({ id }) => {
    await tx.query(`update batch set state = 'refused', refusal = $2 where id = $1`, [id, REFUSED]);
  },
  ...firstLoadSwitches(tx),
});

const holdOf = (row: HoldRow): Hold => ({
  batch: Number(row.number),
  owner: ownerOf(row.feed),
  stops: row.stops,
  first:
    row.first_by === null || row.first_department === null || row.first_verdict === null
      ? null
      : { user: row.first_by, department: row.first_department, verdict: row.first_verdict },
  outcome: row.outcome,
});

function ownerOf(feed: string): Department {
  const owner = feedById.get(feed)?.owner;
  if (owner === undefined) throw new Error(`unknown feed ${feed}`);
  return owner;
}
