import type { Actor } from '../../domain/access/actor.ts';
import type { HeldPost } from '../../ports/accounts.ts';
import type { Signatories } from './install-matrix.ts';

const OWNERS = ['PS', 'HC', 'MZ', 'ED', 'GR'] as const;

/** Whoever holds an effective post that signs for a side: the approver of each department, the data-protection officer. */
export function signatoriesAmong(posts: readonly HeldPost[], proposer: Actor): Signatories | null {
  const holder = (role: HeldPost['role'], department: HeldPost['department']): Actor | null => {
    const held = posts.find(
      (post) => post.state === 'effective' && post.role === role && post.department === department,
    );
    return held ? actorIn(held) : null;
  };
  const dataProtection = holder('R-DPO', 'HUB');
  if (dataProtection === null) return null;
  const owners = OWNERS.flatMap((department) => {
    const approver = holder('R-APPROVE', department);
    return approver === null ? [] : [[department, approver] as const];
  });
  return { proposer, dataProtection, owners: Object.fromEntries(owners) };
}

/** The holder of a post, acting from it at the host. */
const actorIn = ({ account, role, department, org, region }: HeldPost): Actor => ({
  user: account,
  kind: 'person',
  role,
  department,
  org,
  region,
  session: 'host',
  provenAt: null,
  mayAskFreely: false,
});
