import type { Prover } from '../../actions/access/prove-locally.ts';
import type { IdentityProvider } from '../../ports/identity.ts';
import type { Surroundings } from './credentials.ts';

export interface IssuedToken {
  readonly token: string;
  /** Seconds that it lives. */
  readonly seconds: number;
}

/** What signing in needs from the world. */
export interface SignInDesk extends Surroundings {
  readonly prover: Prover;
  /** Null when no identity provider is connected. */
  readonly provider: IdentityProvider | null;
  /** Live sessions of one person; a newer one ends the oldest. */
  readonly sessionsPerPerson: number;
  /** Attempts a minute from one source: what the machine can hash, not what a person types. */
  readonly attemptsPerMinute: number;
  /** A token for a department system on the strength of its assertion; null when it is not good. */
  readonly exchange: (assertion: string, audience: string, certificate: string | null) => Promise<IssuedToken | null>;
}
