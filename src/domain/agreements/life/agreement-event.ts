import type { Actor, Consumer } from '../../access/actor.ts';
import type { Role } from '../../access/role.ts';
import type { Agreement } from '../agreement.ts';

/** Who did it: account, role and unit of the post. */
export interface Signer {
  readonly user: string;
  readonly role: Role;
  readonly department: Consumer;
}

export const signerOf = ({ user, role, department }: Actor): Signer => ({ user, role, department });

interface EventOf<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly by: Signer;
  /** When it takes effect (ISO 8601, UTC); when the hub learnt of it is kept by the store. */
  readonly at: string;
}

/** For whom an approval speaks: the department that owns the feed, or data protection. */
export type ApprovalSide = 'owner' | 'data-protection';

export interface Proposed extends EventOf<'proposed'> {
  readonly agreement: Agreement;
  /** Why it cannot wait for the usual 24 hours; null when it can. */
  readonly emergency: string | null;
}

export interface Approved extends EventOf<'approved'> {
  readonly side: ApprovalSide;
}

export interface Revoked extends EventOf<'revoked'> {
  readonly reason: string;
}

/** What is shared under every version proposed so far rests from now on; one person is enough. */
export interface Suspended extends EventOf<'suspended'> {
  readonly reason: string;
}

/** It goes on; by somebody else than who suspended it. */
export type Resumed = EventOf<'resumed'>;

/** Everything that can happen to an agreement; appended, never changed. */
export type AgreementEvent = Proposed | Approved | Revoked | Suspended | Resumed;
