import { describe, expect, it } from 'vitest';
import { runEngine } from '../../../bench/persons/engine.ts';
import { fakePersons } from '../../../bench/persons/latin/fake.ts';
import { rarityClass } from '../../../src/domain/link-model/rarity-curve.ts';
import { formulaTerms } from '../../../src/pipeline/lists/rarity-terms.ts';

describe('rarity in a list where a person has up to five records', () => {
  it('does not hold an address that five records share for commoner by bits than one that two share', async () => {
    const { linkage } = await runEngine(fakePersons(4000, 'rarity'), 'persons-latin', null);
    const { model, packed, rarity } = linkage;
    const at = model.design.comparisons.findIndex(({ id }) => id === 'email');
    const slot = rarity.slots.findIndex(({ comparison }) => comparison === at);
    const values = rarity.slots[slot]?.left.reduce((sum, own) => (own === 255 ? sum : sum + 1), 0) ?? 0;
    const shared = (by: number): number => rarityClass(Math.log2(by / values));
    const gap = (bits: Float64Array | undefined): number => (bits?.[shared(2)] ?? 0) - (bits?.[shared(5)] ?? 0);
    expect(gap(formulaTerms(model, packed.left, packed.right).slots[slot]?.bits)).toBeGreaterThan(3);
    expect(gap(rarity.slots[slot]?.bits)).toBeLessThan(3);
  });
});
