import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/domain/access/role.ts';
import {
  moveProtection,
  proposeProtection,
  type ProtectionMove,
} from '../../../src/domain/protection/move-protection.ts';
import { isHiddenFrom, onlyForAllOf } from '../../../src/domain/protection/only-for.ts';
import { isInForce, type Protection } from '../../../src/domain/protection/protection.ts';

const NOW = '2026-03-31T04:00:00.000Z';
const UNTIL = '2026-04-02T15:59:59.000Z';
const AFTER = '2026-04-02T16:00:00.000Z';

const mover = (user: string, role: Role = 'R-APPROVE') => ({ user, role });
const propose = (officers: readonly string[], user = 'li') =>
  proposeProtection({ id: 'p', personId: null, reason: 'THREAT', officers, provisionalUntil: UNTIL }, { user });

function proposed(): Protection {
  const result = propose(['wang', 'chen']);
  if (result.outcome === 'refused') throw new Error(result.code);
  return result.protection;
}

/** The state after a series of moves; a refused one leaves it as it is. */
const after = (...moves: readonly (readonly [ProtectionMove, string, Role?])[]): Protection =>
  moves.reduce((state, [move, user, role]) => {
    const result = moveProtection(state, move, mover(user, role), NOW);
    return result.outcome === 'moved' ? result.protection : state;
  }, proposed());

describe('protecting a threatened person', () => {
  it('names two officers, and not one of them twice', () => {
    expect(propose(['wang'])).toEqual({ outcome: 'refused', code: 'TWO_OFFICERS' });
    expect(propose(['wang', ' wang '])).toEqual({ outcome: 'refused', code: 'TWO_OFFICERS' });
    expect(propose(['wang', 'chen', 'zhao'])).toEqual({ outcome: 'refused', code: 'TWO_OFFICERS' });
    expect(proposed().officers).toEqual(['chen', 'wang']);
  });

  it('hides from the proposal on, and ends by itself when nobody confirms it in time', () => {
    expect(isInForce(proposed(), NOW)).toBe(true);
    expect(isInForce(proposed(), AFTER)).toBe(false);
    expect(moveProtection(proposed(), 'confirm', mover('zhao'), AFTER)).toEqual({
      outcome: 'refused',
      code: 'NOT_IN_THIS_STATE',
    });
    expect(isInForce(after(['confirm', 'zhao']), AFTER)).toBe(true);
  });

  it('is confirmed by somebody else than the proposer', () => {
    expect(moveProtection(proposed(), 'confirm', mover('li'), NOW)).toEqual({
      outcome: 'refused',
      code: 'SAME_PERSON',
    });
    expect(after(['confirm', 'zhao'])).toMatchObject({ state: 'active', proposedBy: 'li', confirmedBy: 'zhao' });
  });

  it('goes on while its end is only asked for, and ends by two people of whom one is named in it', () => {
    const asked = after(['confirm', 'zhao'], ['propose-lift', 'li']);
    expect(isInForce(asked, AFTER)).toBe(true);
    expect(moveProtection(asked, 'confirm-lift', mover('li'), NOW)).toEqual({
      outcome: 'refused',
      code: 'SAME_PERSON',
    });
    expect(moveProtection(asked, 'confirm-lift', mover('zhao'), NOW)).toEqual({
      outcome: 'refused',
      code: 'NO_NAMED_OFFICER',
    });
    const lifted = moveProtection(asked, 'confirm-lift', mover('wang'), NOW);
    expect(lifted).toMatchObject({ outcome: 'moved', protection: { state: 'lifted', liftedBy: 'wang' } });
    // When both named officers have left, the data-protection officer stands in.
    expect(moveProtection(asked, 'confirm-lift', mover('sun', 'R-DPO'), NOW)).toMatchObject({ outcome: 'moved' });
  });

  it('never stands or falls by one person alone, whatever is tried in whatever order', () => {
    const moves = fc.constantFrom<ProtectionMove>('confirm', 'decline', 'propose-lift', 'confirm-lift', 'decline-lift');
    const users = fc.constantFrom('li', 'wang', 'chen', 'zhao');
    fc.assert(
      fc.property(fc.array(fc.tuple(moves, users), { maxLength: 12 }), (steps) => {
        const end = after(...steps.map(([move, user]) => [move, user] as const));
        if (end.state === 'active' || end.state === 'lift-proposed' || end.state === 'lifted')
          expect(end.confirmedBy).not.toBe(end.proposedBy);
        if (end.state === 'lifted') {
          expect(end.liftedBy).not.toBe(end.liftProposedBy);
          expect([end.liftedBy, end.liftProposedBy].some((user) => user === 'wang' || user === 'chen')).toBe(true);
        }
      }),
    );
  });
});

describe('who still sees the records', () => {
  it('is whoever every protection names', () => {
    expect(onlyForAllOf([])).toBeNull();
    expect(onlyForAllOf([['wang', 'chen']])).toEqual(['chen', 'wang']);
    expect(
      onlyForAllOf([
        ['wang', 'chen'],
        ['chen', 'li'],
      ]),
    ).toEqual(['chen']);
    expect(
      onlyForAllOf([
        ['wang', 'chen'],
        ['zhao', 'li'],
      ]),
    ).toEqual([]);
  });

  it('hides from all others, and from everybody where no officer is left', () => {
    expect(isHiddenFrom('li', null)).toBe(false);
    expect(isHiddenFrom('wang', ['chen', 'wang'])).toBe(false);
    expect(isHiddenFrom('li', ['chen', 'wang'])).toBe(true);
    expect(isHiddenFrom('wang', [])).toBe(true);
  });
});
