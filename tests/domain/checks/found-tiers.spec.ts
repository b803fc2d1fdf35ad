import { describe, expect, test } from 'vitest';
import { isFound } from '../../../src/domain/checks/absence-link.ts';
import type { LinkStanding, ReviewReason, Tier } from '../../../src/domain/linkage/mention.ts';

const found = (tier: Tier, standing: LinkStanding = 'accepted', reviewReason: ReviewReason | null = null) =>
  isFound({ tier, standing, reviewReason }, undefined);

describe('a counterpart counts as found', () => {
  test.each(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'P'] as const)('by an accepted link of tier %s', (tier) =>
    expect(found(tier)).toBe(true),
  );

  test.each(['T2n', 'T7', 'T8'] as const)('not by tier %s, which always waits for a person', (tier) =>
    expect(found(tier, 'review')).toBe(false),
  );

  test('not by a score that waits for a person', () => expect(found('P', 'review', 'probability')).toBe(false));

  test('by whatever link an officer confirmed', () => expect(found('T8', 'confirmed')).toBe(true));

  test('only at the tiers that the check names, where it names them', () =>
    expect(isFound({ tier: 'P', standing: 'accepted', reviewReason: null }, ['T1', 'T3'])).toBe(false));
});
