import { unitsAsked } from '../../domain/case-files/assist.ts';
import { deadlineOf } from '../../domain/case-files/working-clock.ts';
import type { CaseEvent } from '../../domain/case-files/case-event.ts';
import type { CaseLife } from '../../domain/case-files/case-life.ts';
import { leavesAt } from '../../domain/case-files/undo.ts';
import { nextLook } from '../../domain/case-files/time-kept.ts';
import { HOLIDAYS_CN } from '../../domain/values/holidays-cn.ts';
import type { CaseChange } from '../../ports/case-files.ts';
import type { Transaction } from './database.ts';

/** Columns of a case as they are written, of a JSON record set. */
export const WRITTEN = `id uuid, state text, severity text, owner text, deadline date, seq int, version int, life jsonb, assignee text,
  concerned text[], parties text[], next_look_on date`;

/** What lists and sweeps look for, beside the life itself. */
export function projected(id: string, life: CaseLife) {
  const { state, severity, owner, concerned, seq, version, assignee, clocks } = life;
  const resolution = clocks.find(({ kind }) => kind === 'resolution');
  return {
    id,
    state,
    severity,
    owner,
    seq,
    version,
    life,
    assignee,
    concerned,
    parties: [...new Set([owner, ...concerned, ...unitsAsked(life)])].toSorted(),
    deadline: resolution ? deadlineOf(resolution, HOLIDAYS_CN) : null,
    next_look_on: nextLook(life, HOLIDAYS_CN),
  };
}

/** Appends steps to cases that were taken; whoever changed one meanwhile without taking it is found out. */
export async function appendToCases(tx: Transaction, changes: readonly CaseChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ id, life, events }) => ({ ...projected(id, life), before: life.seq - events.length }));
  const changed = await tx.query(
    `update case_file c set state = n.state, severity = n.severity, owner = n.owner, deadline = n.deadline, steps = n.seq,
       version = n.version, life = n.life, assignee = n.assignee, concerned = n.concerned, parties = n.parties,
       next_look_on = n.next_look_on, closed_at = case when n.state = 'CLOSED' then coalesce(c.closed_at, now()) end,
       settled_at = case when n.state in ('RESOLVED', 'CLOSED') then case when c.state = n.state then c.settled_at else now() end end
     from jsonb_to_recordset($1::jsonb) n (${WRITTEN}, before int) where c.id = n.id and c.steps = n.before returning c.id`,
    [JSON.stringify(rows)],
  );
  if (changed.length !== changes.length) throw new Error('a case was changed without being taken');
  await appendEvents(
    tx,
    changes.flatMap(({ id, events }) => events.map((event) => ({ id, event }))),
  );
  await appendOutcomes(tx, changes);
  await appendNotices(tx, changes);
}

export async function appendEvents(
  tx: Transaction,
  events: readonly { readonly id: string; readonly event: CaseEvent }[],
) {
  const rows = events.map(({ id, event: { by, what, ...event } }) => ({ ...event, id, what, kind: what.kind, ...by }));
  await tx.query(
    `insert into case_event (case_id, seq, act, kind, from_state, to_state, actor, role, department, at, happened_on, what)
     select id, seq, act, kind, "from", "to", "user", role, department, at, "on", what from jsonb_to_recordset($1::jsonb)
       n (id uuid, seq int, act int, kind text, "from" text, "to" text, "user" text, role text, department text, at timestamptz, "on" date, what jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Who proposed and who confirmed, side by side, so that the database itself refuses four eyes with two. */
async function appendOutcomes(tx: Transaction, changes: readonly CaseChange[]): Promise<void> {
  const rows = changes.flatMap(({ id, life: { outcome, limits }, events }) =>
    events.flatMap(({ seq, at, by, what }) => {
      if (what.kind !== 'confirmed' || outcome === null) return [];
      const { digest, isFourEyes, by: proposer } = outcome;
      const { action } = outcome.outcome;
      const leaves = leavesAt(at, limits.undoMinutes);
      return [{ id, seq, leaves, action, digest, four: isFourEyes, proposer, approver: by.user }];
    }),
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into case_outcome (case_id, seq, leaves_at, action, digest, is_four_eyes, proposer, approver)
     select id, seq, leaves, action, digest, four, proposer, approver from jsonb_to_recordset($1::jsonb)
       n (id uuid, seq int, leaves timestamptz, action text, digest text, four boolean, proposer text, approver text)`,
    [JSON.stringify(rows)],
  );
}

async function appendNotices(tx: Transaction, changes: readonly CaseChange[]): Promise<void> {
  const rows = changes.flatMap(({ id, notices }) => notices.map((notice) => ({ ...notice, id })));
  if (rows.length === 0) return;
  await tx.query(
    `insert into case_notice (case_id, seq, act, receiver, kind, leaves_at, seen)
     select id, seq, act, "to", kind, "leavesAt", seen from jsonb_to_recordset($1::jsonb)
       n (id uuid, seq int, act int, "to" text, kind text, "leavesAt" timestamptz, seen text[])`,
    [JSON.stringify(rows)],
  );
}
