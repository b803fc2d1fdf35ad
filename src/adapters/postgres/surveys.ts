import type { Frame, Surveys, SurveyCount } from '../../ports/surveys.ts';
import type { SqlRow, Transaction } from './database.ts';
import { SURVEY, type SurveyRow } from './survey-rows.ts';

type Ids = { readonly id: string } & SqlRow;

/** Sample surveys in PostgreSQL. */
export const surveys = (tx: Transaction): Surveys => ({
  recordsIn: (frame) => recordsIn(tx, frame),
  announce: async ({ feed, region, isOfClosedCases, frameSize, frameHash, size, announcedBy }, recordIds) => {
    const [row] = await tx.query<{ number: number }>(
      `insert into survey (feed, region, of_closed_cases, frame_size, frame_hash, size, announced_by)
       values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7) returning number::int`,
      [feed, region, isOfClosedCases, frameSize, frameHash, size, announcedBy],
    );
    if (!row) throw new Error('the survey was not stored');
    await tx.query('insert into survey_frame (survey, record_id) select $1, unnest($2::bigint[])', [
      row.number,
      recordIds,
    ]);
    return row.number;
  },
  take: async (number) => {
    const [row] = await tx.query<SurveyRow>(`select ${SURVEY} from survey v where number = $1 for update`, [number]);
    return row ?? null;
  },
  frameOf: async (number) =>
    (
      await tx.query<Ids>('select record_id::text id from survey_frame where survey = $1 order by record_id', [number])
    ).map(({ id }) => id),
  draw: async (number, seed, on, by, recordIds) => {
    await tx.query('update survey set seed = $2, drawn_on = $3, drawn_by = $4 where number = $1', [
      number,
      seed,
      on,
      by,
    ]);
    await tx.query(
      `insert into survey_record (survey, record_id, rank)
       select $1, d.id, d.rank from unnest($2::bigint[]) with ordinality d(id, rank)`,
      [number, recordIds],
    );
  },
  enter: async (number, recordId, { confirmed, wrong }, by) => {
    const rows = await tx.query(
      `update survey_record set confirmed = $3::text[], wrong = $4::text[], entered_by = $5, entered_at = clock_timestamp()
       where survey = $1 and record_id::text = $2 returning 1`,
      [number, recordId, confirmed, wrong, by],
    );
    return rows.length > 0;
  },
  counts: () => tx.query<SurveyCount & SqlRow>(COUNTS),
});

const COUNTS = `
  select v.feed, case when v.of_closed_cases then 'closed-cases' else 'records' end frame, coalesce(s.region, v.region) region,
    to_char(v.drawn_on, 'YYYY-MM') "month", count(*)::int checked, (count(*) filter (where r.wrong = '{}'))::int "right",
    sum(cardinality(r.confirmed) + cardinality(r.wrong))::int fields, sum(cardinality(r.confirmed))::int confirmed
  from survey_record r join survey v on v.number = r.survey left join source_record s on s.id = r.record_id
  where cardinality(r.confirmed) + cardinality(r.wrong) > 0 group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

async function recordsIn(tx: Transaction, { feed, region, isOfClosedCases }: Frame): Promise<readonly string[]> {
  const rows = await tx.query<Ids>(
    `select s.id::text id from source_record s
     where s.feed = $1 and starts_with(s.region, $2) and s.standing in ('head', 'contender')
       and (not $3 or exists (select from finding f join case_file c on c.id = f.case_id
         where c.state = 'CLOSED' and jsonb_path_query_array(f.evidence, '$[*].recordId') @> to_jsonb(s.id::text)))
     order by s.id`,
    [feed, region, isOfClosedCases],
  );
  return rows.map(({ id }) => id);
}
