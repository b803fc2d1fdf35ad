import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { SurveyProgress, SurveyReadings, SurveyRecord } from '../../../ports/surveys.ts';
import type { SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { SURVEY, type SurveyRow } from '../survey-rows.ts';
import { instant } from './instant.ts';

interface SampleRow extends SqlRow {
  readonly survey: number;
  readonly recordId: string;
  readonly rank: number;
  readonly confirmed: readonly string[] | null;
  readonly wrong: readonly string[] | null;
}

/** Sample surveys as the API shows them: ids of records, no row of a register. */
export const surveyReadings = (reader: Reader): SurveyReadings => ({
  newest: () => reader.query<SurveyRow>(`select ${SURVEY} from survey v order by number desc limit 100`),
  byNumber: async (number) => {
    const [row] = await reader.query<SurveyRow>(`select ${SURVEY} from survey v where number = $1`, [number]);
    return row ?? null;
  },
  progress: async (number) => {
    const [row] = await reader.query<SurveyProgress & SqlRow>(
      `select v.drawn_on::text "drawnOn", count(r.entered_at)::int entered, ${instant('max(r.entered_at)')} "enteredAt"
       from survey v left join survey_record r on r.survey = v.number where v.number = $1 group by v.number`,
      [number],
    );
    return row ?? null;
  },
  frame: async (number, after) =>
    (
      await reader.query<{ id: string }>(
        'select record_id::text id from survey_frame where survey = $1 and record_id > $2 order by record_id limit 1000',
        [number, after ?? '0'],
      )
    ).map(({ id }) => id),
  sample: async (number) =>
    (
      await reader.query<SampleRow>(
        `select survey::int survey, record_id::text "recordId", rank, confirmed, wrong from survey_record
         where survey = $1 order by rank`,
        [number],
      )
    ).map(sampledOf),
  drawnOn: async (recordIds) => {
    const rows = await reader.query<{ id: string; on: PlainDate }>(
      `select r.record_id::text id, max(v.drawn_on)::text "on" from survey_record r join survey v on v.number = r.survey
       where r.record_id = any($1::bigint[]) group by r.record_id`,
      [recordIds],
    );
    return new Map(rows.map(({ id, on }) => [id, on]));
  },
});

const sampledOf = ({ survey, recordId, rank, confirmed, wrong }: SampleRow): SurveyRecord => ({
  survey,
  recordId,
  rank,
  result: confirmed === null || wrong === null ? null : { confirmed, wrong },
});
