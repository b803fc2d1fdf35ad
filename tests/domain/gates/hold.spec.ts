import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversRoster, faultInConfirming, type FirstLoad } from '../../../src/domain/gates/first-load.ts';
import { decideHold, type Hold, type HoldVerdict } from '../../../src/domain/gates/hold.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

const HELD: Hold = { batch: 7, owner: 'PS', stops: [], first: null, outcome: 'open' };
const speak = (
  hold: Hold,
  user: string,
  department: 'PS' | 'HC' | 'HUB',
  verdict: HoldVerdict = 'release',
  decidedToday = 0,
) => decideHold(hold, { user, department, verdict, decidedToday, mostADay: 60 });

type Voice = readonly [user: string, department: 'PS' | 'HC' | 'HUB', verdict?: HoldVerdict];

/** The hold after these have spoken. */
const after = (...voices: readonly Voice[]): Hold =>
  voices.reduce<Hold>((hold, [user, department, verdict]) => {
    const decision = speak(hold, user, department, verdict);
    return decision.outcome === 'not-allowed' ? hold : decision.hold;
  }, HELD);

describe('a held batch', () => {
  it('is released by two people, one of the department that owns the feed', () => {
    expect(speak(HELD, 'li', 'HC')).toMatchObject({ outcome: 'waiting' });
    expect(speak(after(['li', 'HC']), 'wang', 'PS')).toMatchObject({ outcome: 'released' });
    expect(speak(after(['li', 'HC']), 'wang', 'HUB')).toEqual({ outcome: 'not-allowed', code: 'NO_OWNER' });
    expect(speak(after(['li', 'PS']), 'li', 'PS')).toEqual({ outcome: 'not-allowed', code: 'SAME_PERSON' });
  });

  it('is refused by two people who say so', () => {
    expect(speak(after(['li', 'PS', 'refuse']), 'wang', 'HC', 'refuse')).toMatchObject({ outcome: 'refused' });
  });

  it('waits on when the second says otherwise: the two must agree', () => {
    const disputed = after(['li', 'PS', 'release'], ['wang', 'PS', 'refuse']);
    expect(disputed).toMatchObject({ outcome: 'open', first: { user: 'wang', verdict: 'refuse' } });
    expect(speak(disputed, 'li', 'PS', 'refuse')).toMatchObject({ outcome: 'refused' });
  });

  it('is decided once', () => {
    expect(speak(after(['li', 'PS'], ['wang', 'PS']), 'zhao', 'PS')).toEqual({
      outcome: 'not-allowed',
      code: 'ALREADY_DECIDED',
    });
  });

  it('is not put before somebody who has decided sixty today (G8)', () => {
    expect(speak(HELD, 'li', 'PS', 'release', 59)).toMatchObject({ outcome: 'waiting' });
    expect(speak(HELD, 'li', 'PS', 'release', 60)).toEqual({ outcome: 'not-allowed', code: 'TOO_MANY_TODAY' });
  });

  it('is never decided by one person, whoever speaks in whatever order', () => {
    const voice = fc.record({
      user: fc.constantFrom('li', 'wang', 'zhao'),
      department: fc.constantFrom('PS' as const, 'HC' as const),
      verdict: fc.constantFrom('release' as const, 'refuse' as const),
    });
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 10 }), (voices) => {
        let hold = HELD;
        for (const { user, department, verdict } of voices) {
          const decision = speak(hold, user, department, verdict);
          if (decision.outcome === 'not-allowed') continue;
          if (decision.outcome !== 'waiting') {
            expect(decision.second?.user).not.toBe(hold.first?.user);
            expect([decision.second?.department, hold.first?.department]).toContain('PS');
            expect(decision.second?.verdict).toBe(hold.first?.verdict);
          }
          hold = decision.hold;
        }
      }),
    );
  });
});

describe('a first load', () => {
  const LOAD: FirstLoad = {
    id: 'f',
    feed: 'PS-DEATH',
    region: '2901',
    from: plainDate('2015-01-01'),
    until: plainDate('2024-12-31'),
    proposedBy: 'li',
    proposedDepartment: 'HUB',
    confirmedBy: 'wang',
  };
  const roster = {
    feed: 'PS-DEATH',
    region: '290121',
    periodStart: plainDate('2024-01-01'),
    periodEnd: plainDate('2024-12-31'),
  };

  it('covers its feed, its regions and its period, once a second person confirmed it', () => {
    expect(coversRoster(LOAD, roster)).toBe(true);
    expect(coversRoster({ ...LOAD, confirmedBy: null }, roster)).toBe(false);
    expect(coversRoster(LOAD, { ...roster, feed: 'HC-DEATH' })).toBe(false);
    expect(coversRoster(LOAD, { ...roster, region: '310104' })).toBe(false);
    expect(coversRoster(LOAD, { ...roster, periodEnd: plainDate('2025-01-01') })).toBe(false);
  });

  it('is confirmed by another person, and one of the two is of the owner department', () => {
    const open = { ...LOAD, confirmedBy: null };
    expect(faultInConfirming(open, { user: 'li', department: 'PS' }, 'PS')).toBe('SAME_PERSON');
    expect(faultInConfirming(open, { user: 'wang', department: 'HUB' }, 'PS')).toBe('NO_OWNER');
    expect(faultInConfirming(open, { user: 'wang', department: 'PS' }, 'PS')).toBeNull();
    expect(faultInConfirming(LOAD, { user: 'zhao', department: 'PS' }, 'PS')).toBe('ALREADY_DECIDED');
  });
});
