import type { Gates } from './gates.ts';
import type { Answers } from './senders.ts';

/** What must never be found (I1, I3, I5 and I8 of the reliability design), as queries that give one line for each case. */
const NEVER: Readonly<Record<string, string>> = {
  'I1 a file is stored twice': `select identity from batch where state in ('accepted', 'replaced', 'held') group by 1 having count(*) > 1`,
  'I1 a row is stored twice': 'select batch_id from source_record group by batch_id, row_no, key having count(*) > 1',
  'I1 a number that the vault has lost': `select s.id from source_record s cross join regexp_matches(s.key || ' ' || s.content::text, 'idn\\.[A-Za-z0-9_-]{22}', 'g') m
    where not exists (select 1 from identity_number n where n.token = m[1] and n.sealed is not null)`,
  'I1 rows of a batch do not add up': `select number from batch b where state in ('accepted', 'replaced')
    and rows_total <> rows_accepted + rows_unchanged + rows_corrected + rows_voided + rows_rejected`,
  'I1 a batch has other rows than it says': `select number from batch b
    left join (select batch_id, count(*) stored from source_record group by 1) s on s.batch_id = b.id
    where state in ('accepted', 'replaced') and rows_total - rows_rejected <> coalesce(stored, 0)`,
  'I2 a receipt without its one entry of evidence': `select id from submission s where receipt is not null
    and 1 <> (select count(*) from evidence e where e.action = 'batch-received' and e.object = 'submission:' || s.id)`,
  'I2 a case without its entry of evidence': `select number from case_file c where not exists
    (select 1 from case_event v where v.case_id = c.id)`,
  'I3 a run that is done with a chunk that is not': `select c.run_id from run_chunk c join run r on r.id = c.run_id where r.state = 'done' and c.state <> 'done'`,
  'I3 a run that is not done': `select number from run where state <> 'done'`,
  'I5 a submission without a receipt': 'select id from submission where receipt is null',
  'I8 a lease older than a minute': `select no from run_chunk where state = 'busy' and lease_until < clock_timestamp() - interval '1 min'`,
  'I8 an order that waits': 'select id from outbox where dispatched_at is null',
  'I8 a transaction that does nothing': `select pid from pg_stat_activity where datname = current_database() and state = 'idle in transaction' and state_change < clock_timestamp() - interval '10 s'`,
};

/** Everything that is not as it must be. */
export async function faultsIn(gates: Gates, answers: Answers): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, query] of Object.entries(NEVER)) {
    const found = await gates.query(query);
    if (found.length > 0) faults.push(`${name}: ${found.length}`);
  }
  return [...faults, ...(await lostAnswers(gates, answers))];
}

/** I5: what a sender was told is there: its batch, or its receipt letter by letter. */
async function lostAnswers(gates: Gates, answers: Answers): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [file, answer] of answers) {
    const { __typename, batch, receipt } = answer as {
      __typename: string;
      batch?: { number: number };
      receipt?: { text: string };
    };
    if (
      batch !== undefined &&
      (await gates.query('select 1 from batch where number = $1', [batch.number])).length !== 1
    )
      faults.push(`I5 ${file}: its batch is lost`);
    if (
      receipt !== undefined &&
      (await gates.query('select 1 from submission where receipt = $1', [receipt.text])).length !== 1
    )
      faults.push(`I5 ${file}: its receipt is lost`);
    if (__typename === 'IdempotencyMismatchError') faults.push(`I5 ${file}: ${__typename}`);
  }
  return faults;
}
