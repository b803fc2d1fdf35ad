import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CallerKnown, CallerTally } from '../../../src/domain/access/caller-tally.ts';

const LIMITS = { entries: 1_000, operations: 5 };

/** Where all tallies meet, as the table does; nothing leaves the window. */
function meet(tallies: readonly CallerTally[]) {
  const all = new Map<string, CallerKnown>();
  return () => {
    for (const tally of tallies) {
      const told = tally.tell();
      for (const { user, entries, operations } of told) {
        const known = all.get(user) ?? { user, entries: 0, operations: 0, eases: 30 };
        all.set(user, { ...known, entries: known.entries + entries, operations: known.operations + operations });
      }
      tally.learn(told.flatMap(({ user }) => all.get(user) ?? []));
    }
  };
}

describe('the budget of a caller', () => {
  it('ends at the entries, or at the operations, whichever is first', () => {
    const tally = new CallerTally();
    expect([400, 400, 400].map((entries) => tally.spend('wang', entries, LIMITS))).toEqual([null, null, 10]);
    const other = new CallerTally();
    expect([1, 2, 3, 4, 5, 6].map(() => other.spend('li', 0, LIMITS))).toEqual([null, null, null, null, null, 10]);
  });

  it('is nobody else’s: what one has spent, another still has', () => {
    const tally = new CallerTally();
    tally.spend('wang', 1_000, LIMITS);
    expect(tally.spend('wang', 1, LIMITS)).not.toBeNull();
    expect(tally.spend('li', 1_000, LIMITS)).toBeNull();
  });

  it('is not spent by what is refused', () => {
    const tally = new CallerTally();
    tally.spend('wang', 900, LIMITS);
    for (let i = 0; i < 10; i += 1) expect(tally.spend('wang', 200, LIMITS)).not.toBeNull();
    expect(tally.spend('wang', 100, LIMITS)).toBeNull();
  });

  it('is one over all processes once they have told each other', () => {
    const [one, other] = [new CallerTally(), new CallerTally()];
    const exchange = meet([one, other]);
    one.spend('wang', 600, LIMITS);
    other.spend('wang', 100, LIMITS);
    exchange();
    exchange();
    expect(one.spend('wang', 301, LIMITS)).toBe(30);
    expect(other.spend('wang', 301, LIMITS)).toBe(30);
    expect(other.spend('wang', 300, LIMITS)).toBeNull();
  });

  it('comes back when what was spent has left the window', () => {
    const tally = new CallerTally();
    tally.spend('wang', 1_000, LIMITS);
    tally.tell();
    tally.learn([]);
    expect(tally.spend('wang', 1_000, LIMITS)).toBeNull();
  });

  it('is kept while the others cannot be told', () => {
    const tally = new CallerTally();
    tally.spend('wang', 1_000, LIMITS);
    tally.tell();
    expect(tally.spend('wang', 1, LIMITS)).not.toBeNull();
    expect(tally.tell()).toEqual([{ user: 'wang', entries: 1_000, operations: 1 }]);
  });

  it('with one process never exceeds the limit; with several by at most what each lets through between two exchanges', () => {
    const steps = fc.array(fc.record({ process: fc.nat(2), entries: fc.nat(400), meets: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), steps, (count, asked) => {
        const tallies = Array.from({ length: count }, () => new CallerTally());
        const exchange = meet(tallies);
        let spent = 0;
        for (const { process, entries, meets } of asked) {
          const refused = tallies[process % count]?.spend('wang', entries, { ...LIMITS, operations: 1_000 });
          if (refused === null) spent += entries;
          if (meets) exchange();
        }
        expect(spent).toBeLessThanOrEqual(LIMITS.entries * count);
      }),
    );
  });
});
