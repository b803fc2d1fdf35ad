import type { Actor } from '../../domain/access/actor.ts';
import { readAgreement } from '../../domain/agreements/agreement-document.ts';
import { signerOf } from '../../domain/agreements/life/agreement-event.ts';
import type { Version } from '../../domain/agreements/life/standing.ts';
import type { Department } from '../../domain/feeds/define-feed.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import type { Hub } from '../../ports/hub.ts';
import { openMatter, speakSecond } from '../four-eyes.ts';
import { type Agreeing, moveAgreement, moveWithin } from './move-agreement.ts';

/** Which version of which agreement. */
export interface AgreementName {
  readonly id: string;
  readonly version: number;
}

export interface AgreementProposal {
  /** The whole agreement as it shall be; its version is the latest plus one. */
  readonly document: unknown;
  /** Why it cannot wait 24 hours after both approvals; null when it can. */
  readonly emergency: string | null;
}

const now = ({ clock }: Hub): string => clock.now().toISOString();

/** Puts a new version before the owner of the feed and data protection. Nothing is shared by it until both approve. */
export async function proposeAgreement(proposal: AgreementProposal, actor: Actor, hub: Hub): Promise<Agreeing> {
  const read = readAgreement(proposal.document);
  if (read.agreement === null) return { outcome: 'faulty', faults: read.faults };
  const { id, version } = read.agreement;
  const { emergency } = proposal;
  const event = { kind: 'proposed', id, version, agreement: read.agreement, emergency } as const;
  return hub.inTransaction(async (stores) => {
    const moving = await moveWithin({ ...event, by: signerOf(actor), at: now(hub) }, actor, stores);
    if (moving.outcome === 'done')
      await openMatter(matterOf({ id, version }), seatsOf(moving), actor, stores, hub.clock);
    return moving;
  });
}

const matterOf = ({ id, version }: AgreementName): string => `agreement:${id}@${version}`;

/** Who may approve: an approver of the department that owns the feed, and data protection. */
const seatsOf = ({ version: { agreement } }: { readonly version: Version }) => [
  { side: 'owner', roles: ['R-APPROVE'] as const, departments: ownerOf(agreement.feed), region: '' },
  { side: 'data-protection', roles: ['R-DPO'] as const, departments: null, region: '' },
];

const ownerOf = (feed: string): readonly Department[] => {
  const owner = feedById.get(feed)?.owner;
  return owner === undefined ? [] : [owner];
};

/** Approves for data protection or, for any other role, for the department that owns the feed. */
export const approveAgreement = ({ id, version }: AgreementName, actor: Actor, hub: Hub): Promise<Agreeing> => {
  const side = actor.role === 'R-DPO' ? 'data-protection' : 'owner';
  const event = { kind: 'approved', id, version, side, by: signerOf(actor), at: now(hub) } as const;
  return hub.inTransaction(async (stores) => {
    const moving = await moveWithin(event, actor, stores);
    if (moving.outcome === 'done')
      await speakSecond({ matter: matterOf({ id, version }), side }, actor, stores, hub.clock);
    return moving;
  });
};

/** Ends an agreement at once, or withdraws a version that is not in force; an older version does not come back. */
export const revokeAgreement = (
  { id, version, reason }: AgreementName & { readonly reason: string },
  actor: Actor,
  hub: Hub,
): Promise<Agreeing> =>
  moveAgreement({ kind: 'revoked', id, version, reason, by: signerOf(actor), at: now(hub) }, actor, hub);

/** Lets nothing more go out under an agreement until somebody else resumes it. */
export const suspendAgreement = (
  { id, version, reason }: AgreementName & { readonly reason: string },
  actor: Actor,
  hub: Hub,
): Promise<Agreeing> =>
  moveAgreement({ kind: 'suspended', id, version, reason, by: signerOf(actor), at: now(hub) }, actor, hub);

/** Lets a suspended agreement go on. */
export const resumeAgreement = ({ id, version }: AgreementName, actor: Actor, hub: Hub): Promise<Agreeing> =>
  moveAgreement({ kind: 'resumed', id, version, by: signerOf(actor), at: now(hub) }, actor, hub);
