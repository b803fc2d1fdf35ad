import type { Consumer } from '../../../src/domain/access/actor.ts';
import { faultInPost } from '../../../src/domain/access/post.ts';
import { type Role, ROLES } from '../../../src/domain/access/role.ts';
import { type AgreementBook, agreementBook } from '../../../src/domain/agreements/agreement-book.ts';
import type { Agreement } from '../../../src/domain/agreements/agreement.ts';
import type { AgreementEvent, Signer } from '../../../src/domain/agreements/life/agreement-event.ts';
import { feedFacts } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import { firstAgreements } from '../../../src/domain/agreements/matrix/first-agreements.ts';
import type { Purpose } from '../../../src/domain/agreements/purposes.ts';
import type { Reader } from '../../../src/domain/agreements/row-conditions.ts';
import { bareSituation, type Situation } from '../../../src/domain/agreements/situation.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

export const TODAY = plainDate('2026-03-31');
export const NOW = '2026-03-31T04:00:00.000Z';
export const TOWN = '290121101';
export const VILLAGE = '290121101201';
export const ELSEWHERE = '290122105';

export const reader = (role: Role, department: Consumer, region = ''): Reader => ({ role, department, region });

/** The region with which a post of the role usually comes. */
const regionOf = (role: Role, department: Consumer): string => {
  if (role === 'R-VILLAGE') return VILLAGE;
  return department === 'GR' ? TOWN : '';
};

/** Every post that can exist: each role in each unit that may hold it. */
export const allPosts: readonly Reader[] = (Object.keys(ROLES) as Role[]).flatMap((role) =>
  (['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB'] as const)
    .map((department) => reader(role, department, regionOf(role, department)))
    .filter((post) => faultInPost({ ...post, org: 'ORG' }) === null),
);

export const purposeOf = ({ role }: Pick<Reader, 'role'>): Purpose =>
  role === 'R-SURVEY' || role === 'R-STAT' ? 'P4' : 'P2';

export const situation = (more: Partial<Situation> = {}): Situation => ({ ...bareSituation('wang', TODAY), ...more });

/** Everything about the record speaks for the reader: own row, own region, own case, own sample, allowed by two. */
export const NEAR = situation({
  region: VILLAGE,
  isOwnRow: true,
  isInAssignedCase: true,
  sampleDrawnOn: TODAY,
  approvedBy: ['li', 'zhao'],
});

const PROPOSER: Signer = { user: 'host', role: 'R-ADMIN', department: 'HUB' };
const PROTECTION: Signer = { user: 'dpo', role: 'R-DPO', department: 'HUB' };
export const approverOf = (feed: string): Signer => {
  const department = feedFacts(feed)?.owner ?? 'PS';
  return { user: `approver-${department}`, role: 'R-APPROVE', department };
};

/** Proposed and approved by both sides at one instant. */
export const signed = (
  agreement: Agreement,
  at: string,
  emergency: string | null = null,
): readonly AgreementEvent[] => {
  const { id, version, feed } = agreement;
  return [
    { kind: 'proposed', id, version, agreement, emergency, by: PROPOSER, at },
    { kind: 'approved', id, version, side: 'owner', by: approverOf(feed), at },
    { kind: 'approved', id, version, side: 'data-protection', by: PROTECTION, at },
  ];
};

export const FIRST = firstAgreements(plainDate('2026-01-01'));

export const firstOf = (id: string): Agreement => {
  const found = FIRST.find((agreement) => agreement.id === id);
  if (found === undefined) throw new Error(`the matrix has no agreement ${id}`);
  return found;
};

/** All agreements of the matrix, in force. */
export const BOOK: AgreementBook = agreementBook(
  FIRST.flatMap((agreement) => signed(agreement, '2026-01-01T00:00:00.000Z')),
  NOW,
);

export const NO_AGREEMENTS: AgreementBook = agreementBook([], NOW);
