import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isAccountName } from '../../../src/domain/access/account-name.ts';
import { areIncompatible } from '../../../src/domain/access/administrators.ts';
import { faultInPassword } from '../../../src/domain/access/password-rules.ts';
import { type Role, ROLES } from '../../../src/domain/access/role.ts';
import { isFreshlyProven } from '../../../src/domain/access/session-limits.ts';
import { delayAfter, judgeAttempt } from '../../../src/domain/access/sign-in-delay.ts';

const roles = Object.keys(ROLES) as Role[];

describe('the delay after failed attempts', () => {
  it('is nothing for three slips, then doubles up to a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 12, 13, 50].map(delayAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 512, 900, 900]);
  });

  it('leaves fewer than a hundred guesses a day', () => {
    let seconds = 0;
    let guesses = 0;
    for (; seconds < 86_400; guesses += 1) seconds += delayAfter(guesses);
    // 13 guesses in the first 1,023 seconds, then one in 900 seconds: 13 + 85,377 ÷ 900 = 108 at the very most.
    expect(guesses).toBeLessThan(110);
  });

  it('is forgotten after a day without an attempt', () => {
    expect(judgeAttempt(40, 86_400)).toEqual({ wait: 0, failures: 0 });
    expect(judgeAttempt(40, 86_399)).toEqual({ wait: 0, failures: 40 });
    expect(judgeAttempt(13, 100)).toEqual({ wait: 800, failures: 13 });
  });
});

describe('a password', () => {
  it.each([
    ['fourteen chars', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['ababababababababab', 'TOO_SIMILAR'],
    ['Password for the hub 1', 'GUESSED'],
    ['zhang-san likes tea', 'HAS_NAME'],
    ['seven lamps over the river', null],
    ['河上七盏灯照着归来的渔船与旧桥', null],
  ])('%s: %s', (password, fault) => {
    expect(faultInPassword(password, 'Zhang-San')).toBe(fault);
  });
});

describe('names of accounts', () => {
  it('are words, not identity numbers, and hold nothing that separates parts of keys', () => {
    expect(['wang', '王芳', 'w.fang@ps', 'a-1'].every(isAccountName)).toBe(true);
    expect(['', '290121199001011234', 'a b', 'a/b', 'a:b', 'a|b', 'x'.repeat(65)].some(isAccountName)).toBe(false);
  });
});

describe('the three administrators', () => {
  it('hold no other role, and no other pair of roles is kept apart', () => {
    const administrators = ['R-ADMIN', 'R-DPO', 'R-AUDIT'];
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.constantFrom(...roles), (one, other) => {
        const apart = one !== other && [one, other].some((role) => administrators.includes(role));
        expect(areIncompatible(one, other)).toBe(apart);
        expect(areIncompatible(other, one)).toBe(apart);
      }),
    );
  });
});

describe('a fresh proof', () => {
  it('is five minutes old at most, and a system never has one', () => {
    const now = new Date('2026-01-01T12:00:00Z');
    expect(isFreshlyProven({ provenAt: '2026-01-01T11:55:00Z' }, now)).toBe(true);
    expect(isFreshlyProven({ provenAt: '2026-01-01T11:54:59Z' }, now)).toBe(false);
    expect(isFreshlyProven({ provenAt: null }, now)).toBe(false);
  });
});
