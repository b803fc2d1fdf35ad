import type { CaseFiles } from '../../ports/case-files.ts';
import { appendEvents, appendToCases, projected, WRITTEN } from './case-appending.ts';
import { CASE, caseOf, type CaseRow } from './case-rows.ts';
import { caseWork } from './case-work.ts';
import type { Transaction } from './database.ts';

/** Cases in PostgreSQL; numbers run on without a gap in the order of opening. */
export const caseFiles = (tx: Transaction): CaseFiles => ({
  ...caseWork(tx),
  confirmedBefore: async () =>
    (await tx.query(`select 1 from run where confirm and live and state = 'done' limit 1`)).length > 0,
  open: async (cases, runId, year) => {
    if (cases.length === 0) return [];
    // Lives apart: within the record set each would be read as a part of one value, which takes twice as long.
    const rows = cases.map(({ id, event, region, life }, at) => ({
      ...projected(id, life),
      life: null,
      event,
      region,
      place: at + 1,
    }));
    const lives = cases.map(({ life }) => JSON.stringify(life));
    const opened = await tx.query<CaseRow>(
      `insert into case_file as c (id, number, event, state, severity, owner, region, deadline, opened_by_run, steps, version, life, concerned, parties, next_look_on)
       select id, 'C-' || $2::text || '-' || lpad(nextval('case_number')::text, 6, '0'), event, state, severity, owner, region, deadline, $3,
         seq, version, lived::jsonb, concerned, parties, next_look_on
       from (select * from jsonb_to_recordset($1::jsonb) n (${WRITTEN}, event text, region text, place int)
             join unnest($4::text[]) with ordinality l (lived, place) using (place)
             where not exists (select 1 from case_file k where k.id = n.id) order by place) o
       returning ${CASE}`,
      [JSON.stringify(rows), year, runId, lives],
    );
    const isNew = new Set(opened.map(({ id }) => id));
    await appendEvents(
      tx,
      cases.flatMap(({ id, opened: event }) => (isNew.has(id) ? [{ id, event }] : [])),
    );
    return opened.map(caseOf);
  },
  take: (ids) => taken(tx, 'c.id = any($1::uuid[])', ids),
  takeByNumbers: (numbers) => taken(tx, 'c.number = any($1::text[])', numbers),
  append: (changes) => appendToCases(tx, changes),
  gradedOtherwise: async (grades) =>
    ids(
      await tx.query<Id>(
        `select c.id from case_file c join jsonb_to_recordset($1::jsonb) n (id uuid, severity text, owner text, concerned text[]) on n.id = c.id
         where (c.severity, c.owner) is distinct from (n.severity, n.owner) or not c.concerned @> n.concerned order by c.number`,
        [JSON.stringify(grades)],
      ),
    ),
  withoutOpenFindings: async () =>
    ids(
      await tx.query<Id>(
        `select c.id from case_file c where c.state in ('NEW', 'WAITING', 'RESOLVED')
         and not exists (select 1 from finding f where f.case_id = c.id and f.state = 'open') order by c.number`,
      ),
    ),
  closedWithOpenFindings: async (proving) =>
    ids(await tx.query<Id>(CLOSED_WITH_OPEN_FINDINGS, [JSON.stringify(proving)])),
});

/**
 * Closed: a finding was opened since. Resolved: a final roster of the owner about such events came since, and the finding
 * is still there; while a correction that it asked for has time or no roster reached it, nobody can tell. All by the clock of
 * the database.
 */
const CLOSED_WITH_OPEN_FINDINGS = `
  select c.id from case_file c
  where exists (select 1 from finding f where f.case_id = c.id and f.state = 'open'
      and (c.state <> 'CLOSED' or c.settled_at is null or f.known_from > c.settled_at))
    and (c.state in ('CLOSED', 'WAITING') or (c.state = 'RESOLVED' and not exists (select 1 from correction k where k.case_id = c.id
        and k.state in ('OPEN', 'ACKNOWLEDGED', 'OVERDUE') and k.answer = 'unanswerable') and exists (
      select 1 from batch b join jsonb_to_recordset($1::jsonb) p (owner text, event text, feed text) on p.feed = b.feed
      where p.owner = c.owner and p.event = c.event and b.state = 'accepted' and b.is_final and b.accepted_at > c.settled_at
        and (starts_with(c.region, b.region) or starts_with(b.region, c.region)))))
  order by c.number`;

type Id = { id: string };
const ids = (rows: readonly Id[]): readonly string[] => rows.map(({ id }) => id);

const taken = async (tx: Transaction, which: string, named: readonly string[]) =>
  (
    await tx.query<CaseRow>(`select ${CASE} from case_file c where ${which} order by c.id for no key update`, [named])
  ).map(caseOf);
