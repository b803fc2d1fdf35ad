import type { Agreement } from '../../domain/agreements/agreement.ts';
import type { AgreementEvent, Signer } from '../../domain/agreements/life/agreement-event.ts';
import { readAgreement } from '../../domain/agreements/agreement-document.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { SqlRow } from './database.ts';
import type { Reader } from './scoped-reader.ts';
import { countPersons } from './person-volume.ts';
import { revealUse, spendReveals } from './reveal-budget.ts';

type Row = SqlRow &
  Pick<AgreementEvent, 'kind' | 'id' | 'version' | 'at'> &
  Signer & { readonly side: 'owner' | 'data-protection'; readonly document: unknown; readonly reason: string | null };

const EVENT = `agreement_id id, version, kind, side, by_user "user", by_role "role", by_department department,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at", document, reason`;

/** Agreements in PostgreSQL: an append-only table of events with the time of effect and the time of knowledge. */
export const agreements = (tx: Reader): Agreements => ({
  events: async (knownAt) =>
    (
      await tx.query<Row>(
        `select ${EVENT} from agreement_event where $1::timestamptz is null or known_from <= $1::timestamptz order by no`,
        [knownAt],
      )
    ).map(eventOf),
  of: (id) => eventsOf(tx, id),
  take: async (id) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('agreement ' || $1, 0))`, [id]);
    return eventsOf(tx, id);
  },
  append: (events) => append(events, tx),
  // Not the highest number: of two transactions the one that took its number first may commit last.
  epoch: async () => {
    const [row] = await tx.query<{ no: string }>('select count(*) no from agreement_event');
    return Number(row?.no ?? 0);
  },
  countPersons: (day, requests) => countPersons(tx, day, requests),
  spendReveals: (request) => spendReveals(tx, request),
  revealUse: (officer, at, windows) => revealUse(tx, officer, at, windows),
});

const eventsOf = async (tx: Reader, id: string): Promise<readonly AgreementEvent[]> =>
  (await tx.query<Row>(`select ${EVENT} from agreement_event where agreement_id = $1 order by no`, [id])).map(eventOf);

async function append(events: readonly AgreementEvent[], tx: Reader): Promise<void> {
  const rows = events.map((event) => ({
    ...event,
    ...event.by,
    side: sideOf(event),
    document: documentOf(event),
    reason: reasonOf(event),
  }));
  await tx.query(
    `insert into agreement_event (agreement_id, version, kind, side, by_user, by_role, by_department, at, document, reason)
     select id, version, kind, side, "user", role, department, at, document, reason from jsonb_to_recordset($1::jsonb) as e
       (id text, version integer, kind text, side text, "user" text, role text, department text, at timestamptz, document jsonb, reason text)`,
    [JSON.stringify(rows)],
  );
}

const sideOf = (event: AgreementEvent): string | null => (event.kind === 'approved' ? event.side : null);

const documentOf = (event: AgreementEvent): Agreement | null => (event.kind === 'proposed' ? event.agreement : null);

function reasonOf(event: AgreementEvent): string | null {
  if (event.kind === 'proposed') return event.emergency;
  return 'reason' in event ? event.reason : null;
}

function eventOf({ kind, id, version, at, user, role, department, side, document, reason }: Row): AgreementEvent {
  const common = { id, version, at, by: { user, role, department } };
  switch (kind) {
    case 'proposed': {
      const { agreement } = readAgreement(document);
      if (agreement === null) throw new Error(`the stored document of agreement ${id} version ${version} is none`);
      return { ...common, kind, agreement, emergency: reason };
    }
    case 'approved':
      return { ...common, kind, side };
    case 'revoked':
    case 'suspended':
      return { ...common, kind, reason: reason ?? '' };
    case 'resumed':
      return { ...common, kind };
  }
}
