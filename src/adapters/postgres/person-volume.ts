import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { VolumeAnswer, VolumeRequest } from '../../ports/agreements.ts';
import { arrayLiteral } from './literals.ts';
import type { Reader } from './scoped-reader.ts';

/** Agreements in one order, so that two requests never wait for each other. */
export async function countPersons(
  tx: Reader,
  day: PlainDate,
  requests: readonly VolumeRequest[],
): Promise<readonly VolumeAnswer[]> {
  const known = await countedBefore(tx, day, requests);
  const answers: VolumeAnswer[] = [];
  for (const request of requests.toSorted((a, b) => (a.agreement < b.agreement ? -1 : 1)))
    answers.push(known.get(request.agreement) ?? (await count(tx, day, request)));
  return answers;
}

/** Agreements under which everybody was counted today. Whoever looks at them again waits for nobody: no lock is taken. */
async function countedBefore(
  tx: Reader,
  day: PlainDate,
  requests: readonly VolumeRequest[],
): Promise<ReadonlyMap<string, VolumeAnswer>> {
  if (requests.length === 0) return new Map();
  const whom = requests.map(({ subjects }) => [...new Set(subjects)]);
  const rows = await tx.query<{ agreement: string; persons: number }>(
    `select v.agreement_id agreement, v.persons
     from unnest($2::text[], $3::text[], $4::int[]) a(agreement, subjects, asked)
       join agreement_volume v on v.agreement_id = a.agreement and v.day = $1
     where asked = (select count(*) from agreement_person p
       where p.agreement_id = a.agreement and p.day = $1 and p.subject = any(a.subjects::text[]))`,
    [day, requests.map(({ agreement }) => agreement), whom.map(arrayLiteral), whom.map(({ length }) => length)],
  );
  const persons = new Map(rows.map((row) => [row.agreement, row.persons]));
  return new Map(
    requests.flatMap(({ agreement, ceiling }) => {
      const counted = persons.get(agreement);
      return counted === undefined ? [] : [[agreement, { agreement, holds: true, persons: counted, ceiling }] as const];
    }),
  );
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
