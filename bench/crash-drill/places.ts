/**
 * Places where a transaction of the product can be stopped and its process killed. They are triggers in the database of the
 * drill, so that the product has nothing in it that could stop it, and what is killed there is inside a transaction.
 */
export interface Place {
  readonly name: string;
  readonly table: string;
  /** When the trigger fires. */
  readonly on: string;
  /** Condition over `new`; for the whole statement when left away. */
  readonly when?: string;
  /** The transaction waits in its COMMIT, which was sent. */
  readonly atCommit?: boolean;
}

const CLAIMED = `new.state = 'busy' and new.lease_epoch > old.lease_epoch`;
const DONE = `new.state = 'done' and old.state = 'busy'`;
const RUN_DONE = `new.state = 'done' and old.state <> 'done'`;
const RECEIPT = 'new.receipt is not null and old.receipt is null';
const HINTED = 'new.dispatched_at is not null and old.dispatched_at is null';
const ACCEPTED = `new.state = 'accepted' and new.rows_total is not null`;

/** The steps that matter, in the order of the work. */
export const PLACES: readonly Place[] = [
  { name: 'import: batch begun', table: 'batch', on: 'insert' },
  { name: 'import: rows staged, not settled', table: 'source_record', on: 'insert' },
  { name: 'import: settled, not counted', table: 'batch', on: 'update' },
  { name: 'import: at commit', table: 'batch', on: 'update', when: ACCEPTED, atCommit: true },
  { name: 'receipt: submission noted', table: 'submission', on: 'insert' },
  { name: 'receipt: written', table: 'submission', on: 'update', when: RECEIPT },
  { name: 'receipt: at commit', table: 'submission', on: 'update', when: RECEIPT, atCommit: true },
  { name: 'once: key claimed', table: 'idempotency', on: 'insert' },
  { name: 'outbox: hinted, not marked', table: 'outbox', on: 'update', when: HINTED },
  { name: 'outbox: at commit', table: 'outbox', on: 'update', when: HINTED, atCommit: true },
  { name: 'keys: entered', table: 'mention_key', on: 'insert' },
  { name: 'plan: inputs frozen, not cut', table: 'run_chunk', on: 'insert' },
  { name: 'plan: at commit', table: 'run', on: 'insert', when: 'true', atCommit: true },
  { name: 'chunk: claimed', table: 'run_chunk', on: 'update', when: CLAIMED },
  { name: 'chunk: claim at commit', table: 'run_chunk', on: 'update', when: CLAIMED, atCommit: true },
  { name: 'link: links written', table: 'line_link', on: 'insert' },
  { name: 'check: answers written', table: 'line_answer', on: 'insert' },
  { name: 'chunk: done', table: 'run_chunk', on: 'update', when: DONE },
  { name: 'chunk: done at commit', table: 'run_chunk', on: 'update', when: DONE, atCommit: true },
  { name: 'settle: findings written', table: 'finding', on: 'insert' },
  { name: 'settle: cases opened', table: 'case_file', on: 'insert' },
  { name: 'settle: persons written', table: 'person', on: 'insert' },
  { name: 'run: done', table: 'run', on: 'update', when: RUN_DONE },
  { name: 'run: done at commit', table: 'run', on: 'update', when: RUN_DONE, atCommit: true },
  { name: 'evidence: sealed, not signed', table: 'evidence_leaf', on: 'insert' },
  { name: 'evidence: checkpoint written', table: 'evidence_checkpoint', on: 'insert', when: 'true' },
  { name: 'evidence: at commit', table: 'evidence_checkpoint', on: 'insert', when: 'true', atCommit: true },
];

/** Steps that only an API process does; all others are a worker's, or of both. */
const AT_THE_DOOR = ['import', 'receipt', 'once', 'plan'];
const OF_BOTH = ['outbox', 'evidence'];

/** Whether a process of this trade comes by a place. */
export function isOnTheWayOf(trade: 'api' | 'worker', { name }: Place): boolean {
  const step = name.split(':')[0] ?? '';
  return OF_BOTH.includes(step) || AT_THE_DOOR.includes(step) === (trade === 'api');
}

/** Class of the advisory locks by which places are shut. */
export const LOCK_CLASS = 2_902;

/** Makes the places of a database; whoever comes to one that is shut waits there. */
export const PLACES_SQL: string = [
  `create schema drill; grant usage on schema drill to public;
   create function drill.wait() returns trigger language plpgsql security definer as
   $$ begin perform pg_catalog.pg_advisory_xact_lock_shared(${LOCK_CLASS}, tg_argv[0]::int); return null; end $$;
   grant execute on function drill.wait() to public;`,
  ...PLACES.map(({ table, on, when, atCommit = false }, no) => {
    const of = `${on} on lianhe.${table}`;
    const call = `execute function drill.wait(${no})`;
    if (when === undefined) return `create trigger drill_${no} after ${of} for each statement ${call};`;
    const condition = `for each row when (${when}) ${call};`;
    return atCommit
      ? `create constraint trigger drill_${no} after ${of} deferrable initially deferred ${condition}`
      : `create trigger drill_${no} after ${of} ${condition}`;
  }),
].join('\n');
