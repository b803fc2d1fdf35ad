import type { Identity } from './accounts.ts';

/** Slow hashes of passwords. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long for an account without a password (`null`). */
  verify(password: string, hash: string | null): Promise<boolean>;
}

/** A seed as its owner gets it, once, and as it is kept. */
export interface NewCode {
  /** `otpauth://` address for an authenticator. */
  readonly uri: string;
  readonly sealed: Uint8Array;
  /** Codes for the day the authenticator is lost, each good once. */
  readonly recovery: readonly string[];
  readonly recoveryDigests: readonly Uint8Array[];
}

/** Codes of an authenticator (TOTP, RFC 6238). */
export interface OneTimeCodes {
  create(account: string): NewCode;
  /** The time step whose code this is, now or one step either way; null when it is none. */
  stepOf(sealed: Uint8Array, code: string, now: Date): number | null;
  digestOf(recoveryCode: string): Uint8Array;
}

/** What must be remembered until the person comes back from the identity provider. */
export interface BegunLogin {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
  /** Asked to prove anew who they are, not by an old session at the provider. */
  readonly isFresh: boolean;
}

/** Sign-in by OpenID Connect: authorisation code with PKCE (RFC 7636). */
export interface IdentityProvider {
  begin(redirectUri: string, isFresh: boolean): Promise<{ readonly url: string; readonly begun: BegunLogin }>;
  /** @throws IdentityRefused when the answer is not the one asked for */
  finish(query: string, begun: BegunLogin): Promise<Identity>;
}

/** The identity provider's answer cannot be trusted; holds nothing of it. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
}

/** A client assertion that holds (RFC 7523): who it is of, and until when its id must be remembered. */
export interface Assertion {
  readonly account: string;
  readonly jti: string;
  readonly certificate: string | null;
}
