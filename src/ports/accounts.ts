import type { Post } from '../domain/access/post.ts';
import type { Sessions } from './sessions.ts';

/** A person who signs in, or a system of a department. */
export interface Account {
  readonly name: string;
  readonly displayName: string;
  readonly kind: 'person' | 'system';
  /** Person who answers for a system; null for persons. */
  readonly owner: string | null;
  readonly isSuspended: boolean;
  /** Granted to send operations that are not on the list of known ones. */
  readonly mayAskFreely: boolean;
}

/** What a local account is proven by. */
export interface Credentials {
  /** PHC string; null when the account has no password. */
  readonly password: string | null;
  /** Set by somebody else: must be changed at the first sign-in. */
  readonly isInitial: boolean;
  /** Seed of one-time codes, sealed. */
  readonly codeSecret: Uint8Array | null;
}

export interface NewAccount {
  readonly name: string;
  readonly displayName: string;
  readonly kind: Account['kind'];
  readonly owner: string | null;
  readonly createdBy: string;
}

/** Identity that a provider vouches for. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface Accounts {
  /** False when the name is taken. */
  add(account: NewAccount): Promise<boolean>;
  find(name: string): Promise<Account | null>;
  list(): Promise<readonly Account[]>;
  credentials(name: string): Promise<Credentials | null>;
  setPassword(name: string, password: string, isInitial: boolean): Promise<void>;
  /** A new seed, with the digests of new recovery codes; the old ones no longer hold. */
  setCode(name: string, secret: Uint8Array, recovery: readonly Uint8Array[]): Promise<void>;
  /** Takes the code of a time step; false when one of this step or a later one was taken (RFC 6238 §5.2). */
  takeCode(name: string, step: number): Promise<boolean>;
  takeRecoveryCode(name: string, digest: Uint8Array): Promise<boolean>;
  /** False when there is none, or nothing to change. */
  suspend(name: string, by: string): Promise<boolean>;
  /** Lifts a suspension. False when there is none. */
  restore(name: string): Promise<boolean>;
  /** False when there is none, or nothing to change. */
  letAskFreely(name: string, may: boolean): Promise<boolean>;
  /** An identity stands for one account; the newest link holds. */
  link(identity: Identity, name: string): Promise<void>;
  byIdentity(identity: Identity): Promise<Account | null>;
}

export type PostState = 'granted' | 'effective' | 'resting' | 'expired' | 'ended';

/** A post of an account. Only effective ones can be acted from. */
export interface HeldPost extends Post {
  readonly id: string;
  readonly account: string;
  readonly state: PostState;
  readonly grantedBy: string;
  readonly confirmedBy: string | null;
  /** ISO 8601, UTC. */
  readonly validUntil: string;
}

/** Why the store refuses a post: the rules that hold whatever the code above it does. */
export type PostRefusal = 'same-person' | 'administrators-apart' | 'too-long' | 'no-account' | 'client-role';

export class PostRefused extends Error {
  override readonly name = 'PostRefused';
  readonly refusal: PostRefusal;
  constructor(refusal: PostRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

export interface Posts {
  /** @throws PostRefused */
  grant(account: string, post: Post, days: number, by: string): Promise<HeldPost>;
  /** Makes a granted post effective, or one that rests effective again; null when there is none. @throws PostRefused */
  confirm(id: string, by: string): Promise<HeldPost | null>;
  end(id: string, by: string): Promise<HeldPost | null>;
  of(account: string): Promise<readonly HeldPost[]>;
  list(): Promise<readonly HeldPost[]>;
  /** Takes the confirmation of every post of the account back; how many. */
  unconfirm(account: string): Promise<number>;
  /** It was acted from now. */
  used(id: string): Promise<void>;
}

/** Delay of attempts by account and source. */
export interface SignInAttempts {
  /** Counts an attempt as failed until it succeeds. Seconds to wait when it comes too soon; that attempt is not counted. */
  begin(account: string, source: string): Promise<number>;
  succeeded(account: string, source: string): Promise<void>;
}

export interface ClientKey {
  readonly kid: string;
  readonly account: string;
  readonly algorithm: 'EdDSA' | 'ES256' | 'PS256';
  readonly jwk: Readonly<Record<string, unknown>>;
  /** SHA-256 thumbprint of the client certificate, base64url (RFC 8705); null when tokens are not bound to one. */
  readonly certificate: string | null;
}

/** Keys of department systems. */
export interface SystemClients {
  /** A key that waits for confirmation. False when it is known already. */
  addKey(key: ClientKey, by: string): Promise<boolean>;
  /** A key that can be used: null when it is unknown, revoked, or waits for confirmation. */
  key(kid: string): Promise<ClientKey | null>;
  /** Whose a key is that is not revoked; null when there is none. */
  ownerOf(kid: string): Promise<string | null>;
  isKnown(kid: string): Promise<boolean>;
  /** Whether it waited until now. @throws PostRefused same-person */
  confirmKey(kid: string, by: string): Promise<boolean>;
  /** Confirms every key of a client that waits and was added by somebody else; how many. */
  confirmKeys(account: string, by: string): Promise<number>;
  revokeKey(kid: string): Promise<boolean>;
  /** Revokes every key of the client; how many. */
  revokeKeys(account: string): Promise<number>;
  /** Takes an assertion once; false when it was used. Seconds until it may be forgotten. */
  takeAssertion(account: string, jti: string, seconds: number): Promise<boolean>;
  /** No longer takes a token of the host. */
  revokeToken(jti: string, expiresAt: Date): Promise<void>;
}

/** Who may ask: everything about it that is stored. */
export interface Access {
  readonly accounts: Accounts;
  readonly posts: Posts;
  readonly attempts: SignInAttempts;
  readonly clients: SystemClients;
  readonly sessions: Sessions;
}
