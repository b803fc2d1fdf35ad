import type { RevealUse, RevealWindow } from '../../domain/agreements/reveal-budget.ts';
import type { RevealAnswer, RevealRequest } from '../../ports/agreements.ts';
import type { Reader } from './scoped-reader.ts';

/** Locks the officer, counts the other persons of each window, and notes these when every window holds them. */
export async function spendReveals(tx: Reader, request: RevealRequest): Promise<RevealAnswer> {
  const asked = { ...request, subjects: [...new Set(request.subjects)] };
  await tx.query(
    'insert into reveal_budget (officer) values ($1) on conflict (officer) do update set officer = excluded.officer',
    [asked.officer],
  );
  const others = await othersIn(tx, asked);
  const exceeded = asked.windows.findIndex(({ persons }, at) => (others[at] ?? 0) + asked.subjects.length > persons);
  if (exceeded !== -1) return refused(tx, asked, others, exceeded);
  await note(tx, asked);
  return { granted: true, uses: usesOf(asked.windows, others, asked.subjects.length) };
}

/** How much of each window is used, without spending. */
export async function revealUse(
  tx: Reader,
  officer: string,
  at: string,
  windows: readonly RevealWindow[],
): Promise<readonly RevealUse[]> {
  return usesOf(windows, await othersIn(tx, { officer, at, windows, subjects: [] }), 0);
}

const usesOf = (windows: readonly RevealWindow[], others: readonly number[], more: number): readonly RevealUse[] =>
  windows.map((window, at) => ({ ...window, used: (others[at] ?? 0) + more }));

/** Persons in each window, those of the request left out. */
async function othersIn(tx: Reader, request: RevealRequest): Promise<readonly number[]> {
  const { officer, at, subjects, windows } = request;
  const rows = await tx.query<{ persons: number }>(
    `select (select count(*)::int from reveal_person where officer = $1 and subject <> all ($4)
       and last_at > $2::timestamptz - make_interval(hours => w.hours)) persons
     from unnest($3::int[]) with ordinality w (hours, place) order by place`,
    [officer, at, windows.map(({ hours }) => hours), subjects],
  );
  return rows.map(({ persons }) => persons);
}

const note = (tx: Reader, { officer, subjects, at }: RevealRequest): Promise<unknown> =>
  tx.query(
    `insert into reveal_person as r (officer, subject, last_at) select $1, subject, $2 from unnest($3::text[]) subject
     on conflict (officer, subject) do update set last_at = greatest(r.last_at, excluded.last_at)`,
    [officer, at, subjects],
  );

async function refused(
  tx: Reader,
  request: RevealRequest,
  others: readonly number[],
  exceeded: number,
): Promise<RevealAnswer> {
  const window = request.windows[exceeded];
  if (window === undefined) throw new RangeError('no such window');
  const surplus = (others[exceeded] ?? 0) + request.subjects.length - window.persons;
  const resetsAt = await whenOutOf(tx, request, window, surplus);
  // What was asked for is not counted: persons of the request that are in a window already stand in it.
  const uses = usesOf(request.windows, await othersIn(tx, { ...request, subjects: [] }), 0);
  return { granted: false, uses, exceeded: window.code, resetsAt };
}

/** When so many of the oldest persons have left the window. */
async function whenOutOf(
  tx: Reader,
  { officer, at, subjects }: RevealRequest,
  { hours }: RevealWindow,
  surplus: number,
): Promise<string | null> {
  const [row] = await tx.query<{ at: string }>(
    `select last_at + make_interval(hours => $3) as "at" from reveal_person
     where officer = $1 and subject <> all ($4) and last_at > $2::timestamptz - make_interval(hours => $3)
     order by last_at offset $5 limit 1`,
    [officer, at, hours, subjects, surplus - 1],
  );
  return row === undefined ? null : new Date(row.at).toISOString();
}
