import { describe, expect, it } from 'vitest';
import { guardLevels } from '../../../src/domain/link-model/identifiability.ts';
import { startM } from '../../../src/domain/link-model/level-shares.ts';
import { levelWeight } from '../../../src/domain/link-model/weights.ts';
import { compares, threeLevels } from './model-designs.ts';

const name = compares(threeLevels('name'));
const U = [1, 0.01, 0.03, 0.96];
const bits = (m: readonly number[]) => m.slice(1).map((chance, at) => levelWeight(chance, U[at + 1] ?? 1));

describe('what a fit may not say', () => {
  it('leaves a sound fit as it is', () =>
    expect(guardLevels(name, [1, 0.9, 0.06, 0.04], U, [5, 900, 60, 40])).toEqual({
      m: [1, 0.9, 0.06, 0.04],
      warnings: [],
    }));

  it('lays a level that training never saw between its neighbours, and names it', () => {
    const { m, warnings } = guardLevels(name, [1, 0.95, 0.0005, 0.0495], U, [0, 950, 0, 50]);
    const [exact = 0, near = 0, other = 0] = bits(m);
    expect(warnings).toMatchObject([
      { code: 'level-unobserved', effect: 'refused', comparison: 'name', level: 'near' },
    ]);
    expect(exact).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(other);
    expect(m[2]).toBeLessThanOrEqual(3 / 1000); // what 1,000 matches never showed
    expect(warnings[0]?.message.zh).toContain('未出现');
  });

  it('keeps “different” far below 0 bits when no match ever differed', () => {
    const { m } = guardLevels(name, [1, 0.97, 0.0295, 0.0005], U, [0, 970, 30, 0]);
    expect(bits(m)[2]).toBeLessThan(-8);
  });

  it('refuses a fit in which equal names are rarer among matches than by chance', () => {
    const { m, warnings } = guardLevels(name, [1, 0.005, 0.1, 0.895], U, [0, 5, 100, 895]);
    expect(m).toEqual(startM(4));
    expect(warnings).toMatchObject([{ code: 'top-below-chance', effect: 'refused' }]);
  });

  it('falls back to the default where matches never had a value on both sides', () => {
    const { m, warnings } = guardLevels(name, [1, 1 / 3, 1 / 3, 1 / 3], U, [900, 1, 0, 1]);
    expect(m).toEqual(startM(4));
    expect(warnings).toMatchObject([{ code: 'comparison-untrained' }]);
  });
});
