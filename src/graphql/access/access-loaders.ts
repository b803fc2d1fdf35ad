import type DataLoader from 'dataloader';
import type {
  AccessReadings,
  AccountReading,
  ClientKeyReading,
  PostReading,
  SenderKeyReading,
} from '../../ports/access-readings.ts';
import { each, found } from '../loaders.ts';

/** Look-ups of one request among accounts, posts and keys. */
export interface AccessLoaders {
  readonly account: DataLoader<string, AccountReading | null>;
  readonly post: DataLoader<string, PostReading | null>;
  readonly postsOfAccount: DataLoader<string, readonly PostReading[]>;
  readonly keysOfClient: DataLoader<string, readonly ClientKeyReading[]>;
  readonly senderKeysOfClient: DataLoader<string, readonly SenderKeyReading[]>;
}

export const accessLoadersOn = (access: AccessReadings): AccessLoaders => ({
  account: each(
    (names) => access.accounts.byNames(names),
    ({ name }) => name,
  ),
  post: each(
    (ids) => access.posts.byIds(ids),
    ({ id }) => id,
  ),
  postsOfAccount: found((names) => access.posts.ofAccounts(names), []),
  keysOfClient: found((names) => access.clientKeys(names), []),
  senderKeysOfClient: found((names) => access.senderKeys(names), []),
});
