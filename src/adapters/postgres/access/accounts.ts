import type { Account, Accounts, Credentials } from '../../../ports/accounts.ts';
import type { SqlValue, Transaction } from '../database.ts';

/** A transaction, or the pool: each statement by itself. */
export type Statements = Pick<Transaction, 'query'>;

type AccountRow = Account & Record<string, unknown>;
type CredentialsRow = Omit<Credentials, 'codeSecret'> & { codeSecret: Buffer | null } & Record<string, unknown>;

const ACCOUNT = `a.name, a.display_name "displayName", a.kind, a.owner, a.suspended_at is not null "isSuspended", a.may_ask_freely "mayAskFreely"`;

/** Accounts in PostgreSQL; none is ever deleted, because evidence names them. */
export const accounts = (tx: Transaction): Accounts => ({
  add: async ({ name, displayName, kind, owner, createdBy }) =>
    changed(
      tx,
      `insert into account (name, display_name, kind, owner, created_by) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning name`,
      [name, displayName, kind, owner, createdBy],
    ),
  find: async (name) => {
    const [row] = await tx.query<AccountRow>(`select ${ACCOUNT} from account a where name = $1`, [name]);
    return row ?? null;
  },
  list: () => tx.query<AccountRow>(`select ${ACCOUNT} from account a order by name`),
  credentials: async (name) => {
    const [row] = await tx.query<CredentialsRow>(
      'select password, password_is_initial "isInitial", code_secret "codeSecret" from account where name = $1',
      [name],
    );
    return row ?? null;
  },
  setPassword: async (name, password, isInitial) => {
    await tx.query('update account set password = $2, password_is_initial = $3 where name = $1', [
      name,
      password,
      isInitial,
    ]);
  },
  setCode: (name, secret, recovery) => setCode(tx, name, secret, recovery),
  takeCode: async (name, step) =>
    changed(tx, 'update account set code_step = $2 where name = $1 and code_step < $2 returning name', [name, step]),
  takeRecoveryCode: async (name, digest) =>
    changed(
      tx,
      `update recovery_code set used_at = clock_timestamp() where account = $1 and digest = decode($2, 'hex')
         and used_at is null returning account`,
      [name, hex(digest)],
    ),
  suspend: async (name, by) =>
    changed(
      tx,
      `update account set suspended_at = clock_timestamp(), suspended_by = $2 where name = $1 and suspended_at is null
       returning name`,
      [name, by],
    ),
  restore: async (name) =>
    changed(
      tx,
      `update account set suspended_at = null, suspended_by = null where name = $1 and suspended_at is not null
       returning name`,
      [name],
    ),
  letAskFreely: async (name, may) =>
    changed(tx, 'update account set may_ask_freely = $2 where name = $1 and may_ask_freely <> $2 returning name', [
      name,
      may,
    ]),
  link: async ({ issuer, subject }, name) => {
    await tx.query(
      `insert into account_identity (issuer, subject, account) values ($1, $2, $3)
       on conflict (issuer, subject) do update set account = excluded.account, linked_at = clock_timestamp()`,
      [issuer, subject, name],
    );
  },
  byIdentity: async ({ issuer, subject }) => {
    const [row] = await tx.query<AccountRow>(
      `select ${ACCOUNT} from account_identity i join account a on a.name = i.account
       where i.issuer = $1 and i.subject = $2`,
      [issuer, subject],
    );
    return row ?? null;
  },
});

async function setCode(
  tx: Transaction,
  name: string,
  secret: Uint8Array,
  recovery: readonly Uint8Array[],
): Promise<void> {
  await tx.query(`update account set code_secret = decode($2, 'hex'), code_step = 0 where name = $1`, [
    name,
    hex(secret),
  ]);
  await tx.query('delete from recovery_code where account = $1', [name]);
  await tx.query(`insert into recovery_code (account, digest) select $1, decode(d, 'hex') from unnest($2::text[]) d`, [
    name,
    recovery.map(hex),
  ]);
}

/** Whether a statement with `returning` changed anything. */
export const changed = async (tx: Statements, sql: string, parameters: readonly SqlValue[]): Promise<boolean> =>
  (await tx.query(sql, parameters)).length > 0;

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
