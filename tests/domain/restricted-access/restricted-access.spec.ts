import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor } from '../../../src/domain/access/actor.ts';
import { decideAccess, withdrawAccess } from '../../../src/domain/restricted-access/move-access.ts';
import { accessState, isLive, type RestrictedAccess } from '../../../src/domain/restricted-access/restricted-access.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 2, 2, hour)).toISOString();
const asked: RestrictedAccess = {
  id: 'a',
  caseId: 'c',
  recordId: '1',
  feed: 'MZ-ADOPT',
  region: '290121',
  askedBy: 'wang',
  askedDepartment: 'PS',
  reason: '核对收养登记以办理落户',
  askedAt: at(0),
  lapsesAt: at(40),
  approvals: {},
  expiresAt: null,
  declinedBy: null,
  withdrawnBy: null,
};

type Mover = Pick<Actor, 'user' | 'role' | 'department'>;
const owner: Mover = { user: 'mei', role: 'R-APPROVE', department: 'MZ' };
const protection: Mover = { user: 'dora', role: 'R-DPO', department: 'HUB' };
const TERM = { now: at(1), expiresAt: at(50) };

const after = (...movers: readonly Mover[]): RestrictedAccess =>
  movers.reduce((access, mover) => {
    const moved = decideAccess(access, 'approve', mover, TERM);
    if (moved.outcome === 'refused') throw new Error(moved.code);
    return moved.access;
  }, asked);

describe('access to a restricted record', () => {
  it('is granted by the approver of the owner and by data protection, in either order, until its end', () => {
    expect(accessState(after(owner), at(2))).toBe('half-approved');
    for (const granted of [after(owner, protection), after(protection, owner)]) {
      expect(accessState(granted, at(2))).toBe('granted');
      expect(accessState(granted, at(50))).toBe('expired');
      expect(isLive(granted, at(50))).toBe(false);
    }
  });

  it('lapses when one of two is missing at its term', () => {
    expect(accessState(after(owner), at(40))).toBe('lapsed');
    expect(decideAccess(after(owner), 'approve', protection, { ...TERM, now: at(40) })).toEqual({
      outcome: 'refused',
      code: 'NOT_OPEN',
    });
  });

  it.each<[string, Mover, string]>([
    ['an approver of another department', { ...owner, department: 'PS' }, 'APPROVER_NOT_ENTITLED'],
    ['an officer of the owner', { ...owner, role: 'R-DQO' }, 'APPROVER_NOT_ENTITLED'],
    ['an administrator', { ...protection, role: 'R-ADMIN' }, 'APPROVER_NOT_ENTITLED'],
    ['who asked, in another post', { ...owner, user: 'wang' }, 'SELF_APPROVAL'],
  ])('is not allowed by %s', (_who, mover, code) => {
    expect(decideAccess(asked, 'approve', mover, TERM)).toEqual({ outcome: 'refused', code });
  });

  it('is ended by one: a no, who asked, or either of the two', () => {
    expect(decideAccess(after(owner), 'decline', protection, TERM)).toMatchObject({ access: { declinedBy: 'dora' } });
    const granted = after(owner, protection);
    for (const mover of [owner, protection, { user: 'wang', role: 'R-DQO', department: 'PS' } as const])
      expect(withdrawAccess(granted, mover, at(2))).toMatchObject({ access: { withdrawnBy: mover.user } });
    expect(withdrawAccess(granted, { user: 'chen', role: 'R-DQO', department: 'PS' }, at(2))).toEqual({
      outcome: 'refused',
      code: 'APPROVER_NOT_ENTITLED',
    });
  });

  it('is granted, whoever does what in whatever order, only when two other persons stand for the two sides', () => {
    const mover = fc.record({
      user: fc.constantFrom('wang', 'mei', 'dora', 'chen'),
      role: fc.constantFrom('R-APPROVE', 'R-DPO', 'R-DQO', 'R-ADMIN'),
      department: fc.constantFrom('PS', 'MZ', 'HUB'),
    }) as fc.Arbitrary<Mover>;
    fc.assert(
      fc.property(fc.array(mover, { maxLength: 8 }), (movers) => {
        const end = movers.reduce((access, one) => {
          const moved = decideAccess(access, 'approve', one, TERM);
          return moved.outcome === 'moved' ? moved.access : access;
        }, asked);
        const voices = Object.values(end.approvals).map(({ user }) => user);
        const isByTwo = new Set(voices).size === 2 && !voices.includes('wang');
        expect(accessState(end, at(2)) === 'granted').toBe(isByTwo);
      }),
    );
  });
});
