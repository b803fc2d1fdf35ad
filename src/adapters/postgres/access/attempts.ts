import { judgeAttempt } from '../../../domain/access/sign-in-delay.ts';
import type { SignInAttempts } from '../../../ports/accounts.ts';
import type { Transaction } from '../database.ts';

interface Failures {
  readonly failures: number;
  readonly ago: number;
}

/**
 * Failed attempts by account and source, by the clock of the database. Attempts of one account and source wait for each other,
 * so that a hundred at once are a hundred, one after the other; an attempt that comes too soon does not lengthen the wait.
 */
export const attempts = (tx: Transaction): SignInAttempts => ({
  begin: async (account, source) => {
    await tx.query(
      `insert into sign_in_failure (account, source, failures, last_at) values ($1, $2, 0, 'epoch') on conflict do nothing`,
      [account, source],
    );
    const [row] = await tx.query<Failures & Record<string, unknown>>(
      `select failures, extract(epoch from clock_timestamp() - last_at)::float8 ago from sign_in_failure
       where account = $1 and source = $2 for update`,
      [account, source],
    );
    const { wait, failures } = judgeAttempt(row?.failures ?? 0, row?.ago ?? Infinity);
    if (wait > 0) return wait;
    await tx.query(
      'update sign_in_failure set failures = $3, last_at = clock_timestamp() where account = $1 and source = $2',
      [account, source, failures + 1],
    );
    return 0;
  },
  succeeded: async (account, source) => {
    await tx.query(
      `delete from sign_in_failure where (account = $1 and source = $2) or last_at < clock_timestamp() - interval '1 day'`,
      [account, source],
    );
  },
});
