import { PostRefused, type PostRefusal } from '../../../ports/accounts.ts';
import type { Transaction } from '../database.ts';

const REFUSALS: Readonly<Record<string, PostRefusal>> = {
  post_two_people: 'same-person',
  client_key_two_people: 'same-person',
  post_administrators_apart: 'administrators-apart',
  post_one_year: 'too-long',
  post_account_fkey: 'no-account',
};

/** Tells which of the rules of the database refused. A part of its own, so that a refusal leaves the transaction usable. */
export async function refusing<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.query('savepoint post');
  try {
    const result = await work();
    await tx.query('release savepoint post');
    return result;
  } catch (error) {
    await tx.query('rollback to savepoint post');
    const refusal = REFUSALS[constraintOf(error)];
    throw refusal === undefined ? error : new PostRefused(refusal);
  }
}

const constraintOf = (error: unknown): string =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
