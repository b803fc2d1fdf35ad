import { FORGOTTEN, forgetTexts } from '../../../domain/retention/forget-texts.ts';
import type { RetentionClass } from '../../../domain/retention/retention-class.ts';
import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { CaseFacts } from '../../../domain/retention/judge-case.ts';
import type { AgedCase, Alike } from '../../../ports/retention.ts';
import { dayOf } from '../calendar-day.ts';
import type { SqlRow, Transaction } from '../database.ts';
import { noteErased } from './erased-items.ts';
import { keepDecisions } from './forget-keys.ts';

interface CaseRow extends FactsRow {
  id: string;
  number: string;
}

interface FactsRow extends SqlRow {
  region: string;
  severity: string;
  over_on: string | null;
  appeal_on: string | null;
  under_appeal: boolean;
}

const ON = (moment: string): string => `${dayOf(moment)}::text`;

/** Cases that still say what people wrote, by number. */
const CASES = `select c.id, c.number, c.region, c.severity, coalesce(c.life -> 'appeal', 'null') <> 'null' under_appeal,
    case when c.state in ('CLOSED', 'DISMISSED')
      then ${ON('coalesce(c.closed_at, (select max(e.at) from case_event e where e.case_id = c.id), c.opened_at)')} end over_on,
    (select ${ON('max(e.at)')} from case_event e where e.case_id = c.id and e.kind in ('appeal-opened', 'appeal-decided')) appeal_on
  from case_file c where c.erased_by is null and c.number > $1 order by c.number limit $2::int`;

export async function agedCases(tx: Transaction, after: string, most: number): Promise<readonly AgedCase[]> {
  return (await tx.query<CaseRow>(CASES, [after, most])).map((row) => ({
    id: row.id,
    number: row.number,
    ...factsOf(row),
  }));
}

const factsOf = (row: FactsRow): CaseFacts => ({
  region: row.region,
  severity: row.severity,
  overOn: row.over_on as PlainDate | null,
  appealOn: row.appeal_on as PlainDate | null,
  isUnderAppeal: row.under_appeal,
});

const FACTS = 'region, severity, over_on, appeal_on, under_appeal';
const ALIKE = `select ${FACTS}, count(*)::int things from (${CASES}) aged group by ${FACTS} order by ${FACTS}`;

/** Counted by what is known of them: the first `most`, all when null. */
export async function casesAlike(tx: Transaction, most: number | null): Promise<readonly Alike<CaseFacts>[]> {
  const rows = await tx.query<FactsRow & { things: number }>(ALIKE, ['', most]);
  return rows.map((row) => ({ facts: factsOf(row), items: row.things, things: row.things }));
}

interface StepRow extends SqlRow {
  readonly id: string;
  readonly seq: number;
  readonly what: unknown;
}

interface LifeRow extends SqlRow {
  readonly id: string;
  readonly number: string;
  readonly life: unknown;
}

/** Who did what and when stays; words, files and what officers wrote about pairs go. */
export async function eraseCases(
  tx: Transaction,
  order: string,
  of: RetentionClass,
  cases: readonly AgedCase[],
): Promise<void> {
  const ids = [cases.map(({ id }) => id)];
  const lives = await tx.query<LifeRow>(
    'select id, number, life from case_file where id = any($1::uuid[]) and erased_by is null order by number for update',
    ids,
  );
  if (lives.length === 0) return;
  const steps = await tx.query<StepRow>(
    'select case_id id, seq, what from case_event where case_id = any($1::uuid[]) order by case_id, seq',
    ids,
  );
  const words = Map.groupBy(steps, ({ id }) => id);
  const items = lives.map(({ id, number, life }) => ({
    item: number,
    content: tx.vault.digestOf('erased case', JSON.stringify([life, words.get(id)?.map(({ what }) => what)])),
  }));
  await tx.query(
    `update case_event e set what = n.what from jsonb_to_recordset($1::jsonb) n (id uuid, seq int, what jsonb)
     where e.case_id = n.id and e.seq = n.seq`,
    [JSON.stringify(steps.map((step) => ({ ...step, what: forgetTexts(step.what) })))],
  );
  await tx.query(
    `update case_file c set life = n.life, erased_by = $2::uuid from jsonb_to_recordset($1::jsonb) n (id uuid, life jsonb) where c.id = n.id`,
    [JSON.stringify(lives.map(({ id, life }) => ({ id, life: forgetTexts(life) }))), order],
  );
  await noteErased(tx, order, of, items);
  await keepDecisions(tx, `k.case_id in (select id from case_file where erased_by = '${order}')`);
  for (const statement of OF_CASES) await tx.query(statement, ids);
}

/** A file that another case shows as well stays with that one. */
const OF_CASES = [
  `delete from case_attachment a where exists (
     select 1 from case_event e where e.case_id = any($1::uuid[]) and e.kind = 'evidence-attached' and e.what ->> 'hash' = a.hash)
   and not exists (select 1 from case_event o join case_file c on c.id = o.case_id
     where o.kind = 'evidence-attached' and o.what ->> 'hash' = a.hash and c.erased_by is null)`,
  `update link_decision set reason = '${FORGOTTEN.zh}' where case_id = any($1::uuid[])`,
  `update case_bulk b set command = b.command - 'reason' - 'text' where exists (
     select 1 from case_file c where c.id = any($1::uuid[]) and position(c.number in b.entries::text) > 0)`,
];
