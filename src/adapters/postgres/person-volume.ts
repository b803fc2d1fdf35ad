import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { VolumeAnswer, VolumeRequest } from '../../ports/agreements.ts';
import type { Reader } from './scoped-reader.ts';

/** Agreements in one order, so that two requests never wait for each other. */
export async function countPersons(
  tx: Reader,
  day: PlainDate,
  requests: readonly VolumeRequest[],
): Promise<readonly VolumeAnswer[]> {
  const answers: VolumeAnswer[] = [];
  for (const request of requests.toSorted((a, b) => (a.agreement < b.agreement ? -1 : 1))) {
    answers.push((await countedBefore(tx, day, request)) ?? (await count(tx, day, request)));
  }
  return answers;
}

/** Whoever looks again at persons counted today waits for nobody: no lock is taken. */
async function countedBefore(tx: Reader, day: PlainDate, request: VolumeRequest): Promise<VolumeAnswer | null> {
  const { agreement, ceiling, subjects } = request;
  const [row] = await tx.query<{ known: number; persons: number }>(
    `select (select count(*)::int from agreement_person where agreement_id = $1 and day = $2 and subject = any ($3)) known,
       coalesce((select persons from agreement_volume where agreement_id = $1 and day = $2), 0) persons`,
    [agreement, day, subjects],
  );
  if (row?.known !== new Set(subjects).size) return null;
  return { agreement, holds: true, persons: row.persons, ceiling };
}

/** The row of the day is locked first; only then are the new persons counted, so that nobody counts them beside us. */
async function count(tx: Reader, day: PlainDate, request: VolumeRequest): Promise<VolumeAnswer> {
  const { agreement, ceiling, subjects } = request;
  const [locked] = await tx.query<{ persons: number }>(
    `insert into agreement_volume as v (agreement_id, day, persons) values ($1, $2, 0)
     on conflict (agreement_id, day) do update set persons = v.persons returning persons`,
    [agreement, day],
  );
  const [counted] = await tx.query<{ persons: number }>(COUNT, [agreement, day, subjects, ceiling]);
  return { agreement, holds: counted !== undefined, persons: counted?.persons ?? locked?.persons ?? 0, ceiling };
}

const COUNT = `
with fresh as (
  select distinct subject from unnest($3::text[]) subject
  except select subject from agreement_person where agreement_id = $1 and day = $2
), counted as (
  update agreement_volume set persons = persons + (select count(*) from fresh)
  where agreement_id = $1 and day = $2 and persons + (select count(*) from fresh) <= $4 returning persons
), noted as (
  insert into agreement_person (agreement_id, day, subject)
  select $1, $2, subject from fresh where exists (select 1 from counted)
)
select persons from counted`;
