import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type DisclosureLevel, LEVELS } from '../../../src/domain/agreements/decision.ts';
import type { LinkScore } from '../../../src/domain/linkage/scored/link-score.ts';
import { toldLevels } from '../../../src/domain/linkage/scored/told-score.ts';
import { BUNDLED_MODEL } from '../../../src/domain/linkage/scored/register-model.ts';
import { waterfall } from '../../../src/domain/link-model/waterfall.ts';
import { kinCorrection, sharedByRelatives } from '../../../src/domain/link-model/relatives.ts';
import { accountAsShared, accountOf } from '../../../src/pipeline/link-explanation/score.ts';

const { comparisons } = BUNDLED_MODEL.design;
const at = (id: string): number => comparisons.findIndex((one) => one.id === id);
const PRIOR = -14;

/** A score from its levels and rarity, as the hub would store it. */
function scoreOf(levels: readonly number[], rarity: readonly number[]): LinkScore {
  const { relatives } = BUNDLED_MODEL;
  const rarityBits = rarity.map((hundredths) => hundredths / 100);
  const kin = relatives && sharedByRelatives(relatives);
  const odds =
    relatives && levels.reduce((sum, level, i) => sum + (relatives.weights[i]?.[level] ?? 0), relatives.prior);
  const rare = rarityBits.reduce((sum, bits, i) => (kin?.[i] ? sum + bits : sum), 0);
  const corrections =
    odds === null ? [] : [{ id: 'relatives', name: { zh: '', en: '' }, bits: kinCorrection(odds, rare) }];
  const model = { ...BUNDLED_MODEL, parameters: { ...BUNDLED_MODEL.parameters, prior: PRIOR } };
  const { total } = waterfall(model, { levels, rarityBits, corrections });
  return { model: 0, levels: levels.map((level) => level.toString(36)).join(''), weight: total, rarity };
}

const someLevels = fc.tuple(...comparisons.map(({ comparison }) => fc.nat(comparison.levels.length - 1)));
const someRarity = fc.tuple(...comparisons.map(() => fc.integer({ min: -300, max: 900 })));
const someSharing = fc.tuple(...comparisons.map(() => fc.constantFrom<DisclosureLevel>(...LEVELS)));

/** Text of everything a reader is told; bits to a millionth, below which sums in another order differ. */
const told = (score: LinkScore, shared: readonly DisclosureLevel[]): string => {
  const { waterfall: account, sentence } = accountAsShared(score, BUNDLED_MODEL, shared);
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value;
  return JSON.stringify({ ...account, sentence }, rounded);
};

describe('a score that is not shared whole', () => {
  it('is told alike whatever stands in the fields that are not shared', () => {
    fc.assert(
      fc.property(someLevels, someLevels, someRarity, someRarity, someSharing, (one, other, rare, common, shared) => {
        const held = toldLevels(comparisons, shared).map((level) => level === 'none');
        const changed = one.map((level, i) => (held[i] ? (other[i] ?? 0) : level));
        const otherRarity = rare.map((bits, i) => (held[i] ? (common[i] ?? 0) : bits));
        expect(told(scoreOf(changed, otherRarity), shared)).toBe(told(scoreOf(one, rare), shared));
      }),
    );
  });

  it('is told alike however rare the values are that are not shown in full', () => {
    fc.assert(
      fc.property(someLevels, someRarity, someRarity, someSharing, (levels, rare, common, shared) => {
        const whole = toldLevels(comparisons, shared);
        const otherRarity = rare.map((bits, i) => (whole[i] === 'full' ? bits : (common[i] ?? 0)));
        expect(told(scoreOf(levels, otherRarity), shared)).toBe(told(scoreOf(levels, rare), shared));
      }),
    );
  });

  it('says of values that are only compared that they are alike, not in what', () => {
    const shared = comparisons.map(({ id }): DisclosureLevel => (id === 'name' ? 'match-only' : 'full'));
    const weights = BUNDLED_MODEL.parameters.levels[at('name')];
    const alike = comparisons[at('name')]?.comparison.levels.flatMap((_, level, all) => {
      const speaksFor = (weights?.m[level] ?? 0) > (weights?.u[level] ?? 1);
      return level > 1 && level < all.length - 1 && speaksFor ? [level] : [];
    });
    const texts = (alike ?? []).map((level) => {
      const levels = comparisons.map((_, i) => (i === at('name') ? level : 0));
      return told(
        scoreOf(
          levels,
          comparisons.map(() => 0),
        ),
        shared,
      );
    });
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"code":"variant"');
  });

  it('adds up: what is told comes to the weight that is told', () => {
    fc.assert(
      fc.property(someLevels, someRarity, someSharing, (levels, rarity, shared) => {
        const { waterfall: account } = accountAsShared(scoreOf(levels, rarity), BUNDLED_MODEL, shared);
        const bars = account.bars.reduce((sum, bar) => sum + bar.bits + bar.rarityBits, account.prior);
        expect(account.corrections.reduce((sum, { bits }) => sum + bits, bars)).toBeCloseTo(account.total, 6);
      }),
    );
  });

  it('tells no birth date beside a number that is not shared: that it counts nothing would say that the numbers agree', () => {
    const shared = comparisons.map(({ id }): DisclosureLevel => (id === 'idNumber' ? 'none' : 'full'));
    const bars = accountAsShared(
      scoreOf(
        comparisons.map(() => 1),
        comparisons.map(() => 0),
      ),
      BUNDLED_MODEL,
      shared,
    );
    expect(bars.waterfall.bars.map(({ id }) => id)).not.toContain('birthDate');
    expect(bars.waterfall.bars.map(({ id }) => id)).toContain('name');
    expect(bars.sentence.zh).toContain('未向您共享的内容不计入');
  });

  it('is the whole where everything is shared', () => {
    const score = scoreOf(
      comparisons.map(() => 1),
      comparisons.map(() => 40),
    );
    const account = accountOf(score, BUNDLED_MODEL);
    expect(account.waterfall.total).toBeCloseTo(score.weight, 6);
    expect(account.waterfall.partial).toBeUndefined();
  });
});
