import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePatterns } from '../../../src/domain/link-model/score-patterns.ts';
import { relativesCorrected, waterfall } from '../../../src/domain/link-model/waterfall.ts';
import { levelWeights, probabilityOf } from '../../../src/domain/link-model/weights.ts';
import { patternOf, patternSpace } from '../../../src/domain/pairing/pattern.ts';
import { levelsOf, model } from './waterfall-model.ts';

describe('the score of a pair, taken apart', () => {
  const found = fc.tuple(...model.design.comparisons.map(({ comparison }) => fc.nat(comparison.levels.length - 1)));

  it('number missing, name of the same sound, birth date and sex equal: −8 + 0 + 6 + 13 + 1 = 12 bits', () => {
    const { prior, bars, total, probability } = waterfall(model, {
      levels: levelsOf('missing', 'sound', 'exact', 'exact'),
    });
    expect(prior).toBe(-8);
    expect(bars.map(({ id, level, bits }) => `${id} ${level.code} ${bits}`)).toEqual([
      'number missing 0',
      'name sound 6',
      'birth exact 13',
      'sex exact 1',
    ]);
    expect(total).toBe(12);
    expect(probability).toBe(4096 / 4097);
  });

  it('a rare name adds 3 bits on a bar of its own', () => {
    const { bars, total } = waterfall(model, {
      levels: levelsOf('missing', 'exact', 'missing', 'missing'),
      rarityBits: [0, 3, 0, 0],
    });
    expect(bars[1]).toMatchObject({ bits: 10, rarityBits: 3 });
    expect(total).toBe(5);
  });

  it('comes to the weight that the run gave the pattern of the pair, with and without relatives', () => {
    const space = patternSpace(model.design.comparisons.map(({ comparison }) => comparison.levels.length));
    const relatives = {
      prior: -4,
      weights: [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 12, 0],
        [0, 0, 0],
      ],
      pairs: 100,
    };
    fc.assert(
      fc.property(found, (levels) => {
        const pattern = Float64Array.of(patternOf(levels, space));
        const score = (kin: typeof relatives | null) =>
          scorePatterns(model.design, model.parameters, pattern, kin)[0] ?? 0;
        expect(waterfall(model, { levels }).total).toBeCloseTo(score(null), 9);
        const correction = relativesCorrected(-Math.log2(1 + 2 ** (-4 + (levels[2] === 1 ? 12 : 0))));
        expect(waterfall(model, { levels, corrections: [correction] }).total).toBeCloseTo(score(relatives), 9);
      }),
    );
  });

  it('what relatives share is taken off the pair as a whole: 12 − 3 = 9 bits', () => {
    const levels = levelsOf('missing', 'sound', 'exact', 'exact');
    expect(waterfall(model, { levels, corrections: [relativesCorrected(-3)] }).total).toBe(9);
  });

  it('a calibrated model has its own chance for a weight', () =>
    expect(waterfall(model, { levels: [0, 0, 0, 0], probability: (weight) => weight / -80 }).probability).toBe(0.1));

  it('the birth date is not counted twice when the number that holds it agrees', () => {
    const { bars } = waterfall(model, { levels: levelsOf('exact', 'exact', 'missing', 'exact') });
    expect(bars.map(({ impliedBy }) => impliedBy)).toEqual([null, null, 'number', null]);
  });

  it('a birth date that is missing by itself is not called implied', () =>
    expect(
      waterfall(model, { levels: levelsOf('missing', 'exact', 'missing', 'exact') }).bars[2]?.impliedBy,
    ).toBeNull());

  it('two fields compared in the same way are told apart by their ids', () => {
    const names = model.design.comparisons.filter(({ id }) => id === 'name');
    const comparisons = [...names, ...names.map((name) => ({ ...name, id: 'mother' }))];
    const chances = { m: [1, 0.5], u: [1, 0.25] };
    const both = { design: { ...model.design, comparisons }, parameters: { prior: 0, levels: [chances, chances] } };
    expect(waterfall(both, { levels: [1, 1] }).bars.map((bar) => bar.name.zh)).toEqual([
      '姓名〔name〕',
      '姓名〔mother〕',
    ]);
  });

  it('a level that the comparison does not have is an error', () =>
    expect(() => waterfall(model, { levels: [0, 9, 0, 0] })).toThrow(RangeError));

  const chance = fc.double({ min: 1e-9, max: 1, noNaN: true });
  const fitted = fc
    .tuple(
      fc.double({ min: -40, max: 0, noNaN: true }),
      fc.array(fc.tuple(chance, chance), { minLength: 15, maxLength: 15 }),
    )
    .map(([prior, chances]) => {
      let at = 0;
      const levels = model.parameters.levels.map(({ m }) => {
        const own = m.map((_one, level) => (level === 0 ? ([1, 1] as const) : (chances[at++] ?? [1, 1])));
        return { m: own.map(([one]) => one), u: own.map(([, one]) => one) };
      });
      return { ...model, parameters: { prior, levels } };
    });
  const rarity = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 4, maxLength: 4 });

  it('prior, bars and corrections add up to the total within a hundredth of a bit, and the total is the score', () =>
    fc.assert(
      fc.property(
        fitted,
        found,
        rarity,
        fc.double({ min: -20, max: 0, noNaN: true }),
        (any, levels, rarityBits, kin) => {
          const parts = { levels, rarityBits, corrections: [relativesCorrected(kin)] };
          const { prior, bars, corrections, total, probability } = waterfall(any, parts);
          const sum = [
            ...bars.flatMap((bar) => [bar.bits, bar.rarityBits]),
            ...corrections.map(({ bits }) => bits),
          ].reduce((bits, one) => bits + one, prior);
          const score = levels.reduce(
            (bits, level, i) =>
              bits + (levelWeights(any.parameters.levels[i] ?? { m: [], u: [] })[level] ?? 0) + (rarityBits[i] ?? 0),
            any.parameters.prior + kin,
          );
          expect(Math.abs(sum - total)).toBeLessThan(0.01);
          expect(Math.abs(score - total)).toBeLessThan(0.01);
          expect(probability).toBe(probabilityOf(total));
        },
      ),
    ));
});
