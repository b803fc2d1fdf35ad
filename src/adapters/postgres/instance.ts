import { BackupRefused } from '../../domain/backup/backup-refused.ts';
import type { Database, SqlRow, Transaction } from './database.ts';

/** Who this hub is: one row of the database. */
export interface Instance extends SqlRow {
  readonly id: string;
  /** How often it was adopted, from 1. */
  readonly epoch: number;
  /** Was it restored or copied, and nobody has said yet that the original is stopped? */
  readonly isQuarantined: boolean;
  /** Since when it is here, for people. */
  readonly since: string;
  /** Why it may not be adopted; '' when nothing speaks against it. */
  readonly fault: string;
}

/** The cluster and the database in it: another one after a dump was restored elsewhere, the same after a replica was promoted. */
const HERE = `(select c.system_identifier || '/' || d.oid from pg_control_system() c, pg_database d where d.datname = current_database())`;

const INSTANCE = `select id, epoch, place <> ${HERE} "isQuarantined", fault,
  to_char(coalesce(restored_at, begun_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"') since from instance`;

/** The instance of a database; a new hub begins as one that is here. */
export async function instanceOf(database: Pick<Database, 'query'>): Promise<Instance> {
  await database.query(
    `insert into instance (place) select ${HERE} where not exists (select from instance) on conflict do nothing`,
  );
  const [instance] = await database.query<Instance>(INSTANCE);
  if (!instance) throw new Error('this hub has no identity');
  return instance;
}

/** From now on this copy is the hub. Sessions of the original end: its cookies are not ours. @throws BackupRefused */
export async function adoptInstance(tx: Transaction): Promise<Instance> {
  const [copy] = await tx.query<Instance>(`${INSTANCE} for update`);
  if (!copy?.isQuarantined) throw new BackupRefused('not-quarantined');
  if (copy.fault !== '') throw new BackupRefused('not-as-recorded', copy.fault);
  await tx.query(`update instance set place = ${HERE}, epoch = epoch + 1, adopted_at = clock_timestamp()`);
  await tx.query(`update session set ended_at = clock_timestamp(), end_cause = 'restored' where ended_at is null`);
  return { ...copy, epoch: copy.epoch + 1, isQuarantined: false };
}

/** What came of the comparison with the backup. @param fault '' when all is as recorded */
export const noteFault = (database: Pick<Database, 'query'>, fault: string): Promise<unknown> =>
  database.query('update instance set fault = $1', [fault]);
