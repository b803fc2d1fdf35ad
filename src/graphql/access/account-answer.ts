import type { AccountChange } from '../../actions/access/manage-accounts.ts';
import type { KeyChange } from '../../actions/access/client-keys.ts';
import { accessRefused, noSuchAccount, noSuchKey } from './access-errors.ts';

/** What a change of an account answers. */
export function accountAnswer<S extends `${string}Success`>(success: S, name: string, change: AccountChange) {
  if (change.outcome === 'not-found') return noSuchAccount(name);
  if (change.outcome === 'refused') return accessRefused(change.why);
  return { __typename: success, name };
}

/** What a change of a key answers, with the system whose key it is. */
export function keyAnswer<S extends `${string}Success`>(success: S, id: string, change: KeyChange) {
  if (change.outcome === 'not-found') return noSuchKey(id);
  if (change.outcome === 'refused') return accessRefused(change.why);
  return { __typename: success, name: change.account };
}
