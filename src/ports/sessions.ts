import type { Post } from '../domain/access/post.ts';

/** How the person proved who they are. */
export type Method = 'local' | 'oidc';

export type EndCause = 'signed-out' | 'newer' | 'switched' | 'suspended' | 'post-ended' | 'revoked' | 'restored';

export interface NewSession {
  /** SHA-256 of what the cookie holds. */
  readonly digest: Uint8Array;
  readonly account: string;
  readonly postId: string;
  readonly method: Method;
  /** Session whose age and proof go on, when the person only takes another post; null for a sign-in. */
  readonly continues: string | null;
}

/** A session that lives, with the post as it is now. Times are ISO 8601, UTC. */
export interface Session extends Post {
  readonly id: string;
  readonly account: string;
  readonly displayName: string;
  readonly postId: string;
  readonly method: Method;
  readonly provenAt: string;
  readonly mayAskFreely: boolean;
  /** When it ends unless it is used again. */
  readonly idleUntil: string;
  /** When it ends in any case. */
  readonly endsAt: string;
}

/** What a token of the host or of a system rests on, as it is now. */
export interface TokenStanding {
  readonly jti: string;
  readonly user: string;
  readonly kind: 'person' | 'system';
  readonly post: Post;
  readonly issuedAt: Date;
}

export interface Sessions {
  /** The post's last use is now. Ends what was open of the account beyond `most` sessions, oldest first. */
  open(session: NewSession, most: number): Promise<Session>;
  /** The live session of a cookie, used now; null when it ended, or its account or post is no longer good. */
  use(digest: Uint8Array): Promise<Session | null>;
  /** A live session by its id, which names but does not prove; a look, not a use. */
  byId(id: string): Promise<Session | null>;
  /** Which of these sessions live, each by the digest of its cookie; a look, not a use. */
  live(digests: readonly Uint8Array[]): Promise<readonly boolean[]>;
  /** The person proved again who they are. */
  prove(id: string): Promise<void>;
  end(id: string, cause: EndCause): Promise<void>;
  /** Ends every session of the account, how many, and takes no token any more that was issued to it before. */
  endAll(account: string, cause: EndCause): Promise<number>;
  /** Whose session this is, if it has not ended. */
  ownerOf(id: string): Promise<string | null>;
  /**
   * Whether a token may still be used: neither it nor everything before it was revoked, its account is not suspended, and
   * the post of a system is effective.
   */
  isTokenGood(token: TokenStanding): Promise<boolean>;
  /** Remembers what a sign-in needs at its next request. */
  begin(digest: Uint8Array, state: unknown): Promise<void>;
  /** Takes it, once; null when there is none or it came too late. */
  take(digest: Uint8Array): Promise<unknown>;
}
