import type { Role } from '../domain/access/role.ts';
import type { Consumer } from '../domain/access/actor.ts';
import type { SenderKey } from '../domain/batches/sender-key.ts';
import type { Account, ClientKey, HeldPost, PostState } from './accounts.ts';
import type { Listing } from './catalogue.ts';
import type { Method } from './sessions.ts';

/** An account as administrators see it. Times here and below are ISO 8601, UTC. */
export interface AccountReading extends Account {
  readonly createdBy: string;
  readonly createdAt: string;
  readonly suspendedBy: string | null;
  readonly suspendedAt: string | null;
  readonly isLocal: boolean;
  /** Its password was set by somebody else and not changed yet. */
  readonly isInitial: boolean;
  /** When it was acted from last; null when never. */
  readonly lastSignInAt: string | null;
  /** Failed sign-ins since the last that succeeded, of the source that failed most. */
  readonly failures: number;
  /** Until when sign-ins from one source at least are held back; null when none is. */
  readonly heldBackUntil: string | null;
}

/** Which accounts are asked for; null = any. */
export interface AccountFilter {
  readonly kind: Account['kind'] | null;
  readonly isSuspended: boolean | null;
  readonly mayAskFreely: boolean | null;
  readonly isHeldBack: boolean | null;
  /** Person who answers for a system. */
  readonly owner: string | null;
  /** Unit of a post that has not ended. */
  readonly unit: Consumer | null;
}

export interface AccountListing extends Listing<AccountFilter, AccountReading> {
  byNames(names: readonly string[]): Promise<readonly AccountReading[]>;
  /** The same list, those first that were not acted from for longest. */
  readonly idleFirst: Listing<AccountFilter, AccountReading>;
}

export interface PostReading extends HeldPost {
  readonly grantedAt: string;
  readonly confirmedAt: string | null;
  readonly usedAt: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
}

export interface PostFilter {
  readonly account: string | null;
  readonly role: Role | null;
  readonly unit: Consumer | null;
  readonly org: string | null;
  /** First digits of the region. */
  readonly region: string | null;
  readonly state: PostState | null;
  /** Granted or resting, of an account that is not suspended: it takes a confirmation to act from it. */
  readonly isWaiting: boolean | null;
}

export interface PostListing extends Listing<PostFilter, PostReading> {
  byIds(ids: readonly string[]): Promise<readonly PostReading[]>;
  ofAccounts(accounts: readonly string[]): Promise<ReadonlyMap<string, readonly PostReading[]>>;
  /** The same list, those first that end first. */
  readonly endingFirst: Listing<PostFilter, PostReading>;
}

/** A key for signing in, without the key. */
export interface ClientKeyReading extends Pick<ClientKey, 'kid' | 'account' | 'algorithm' | 'certificate'> {
  readonly addedBy: string;
  readonly addedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly revokedAt: string | null;
}

/** A key for batches, without the key. */
export interface SenderKeyReading extends Omit<SenderKey, 'publicKey'> {
  /** SHA-256 of the key, 64 hexadecimal digits. */
  readonly thumbprint: string;
  readonly registeredBy: string;
  readonly registeredAt: string;
}

export interface SessionReading {
  readonly id: string;
  readonly account: string;
  readonly postId: string;
  readonly method: Method;
  readonly openedAt: string;
  readonly provenAt: string;
  readonly seenAt: string;
  /** When it ends or ended by the clocks unless it is used again. */
  readonly idleUntil: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
  readonly endCause: string | null;
  readonly isLive: boolean;
}

export interface SessionFilter {
  readonly account: string;
  readonly isLive: boolean | null;
}

/** Who may ask, as administrators read it. */
export interface AccessReadings {
  readonly accounts: AccountListing;
  readonly posts: PostListing;
  readonly sessions: Listing<SessionFilter, SessionReading> & { one(id: string): Promise<SessionReading | null> };
  clientKeys(accounts: readonly string[]): Promise<ReadonlyMap<string, readonly ClientKeyReading[]>>;
  senderKeys(senders: readonly string[]): Promise<ReadonlyMap<string, readonly SenderKeyReading[]>>;
}
