import { describe, expect, it } from 'vitest';
import type { Figure, Indicator } from '../../src/domain/indicators/define-indicator.ts';
import { indicators as registered } from '../../src/domain/indicators/index.generated.ts';
import { addUp, rehearseCounting } from '../../src/domain/indicators/rehearse-indicator.ts';

const indicators: readonly Indicator[] = registered;

/** Numbers agree to the last digit that the example writes. */
function expectFigure(figure: Figure, expected: Partial<Figure>): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = figure[name as keyof Figure];
    if (typeof value !== 'number') expect({ [name]: actual }).toEqual({ [name]: value });
    else
      expect({ [name]: Number(actual).toFixed(digitsOf(value)) }).toEqual({ [name]: value.toFixed(digitsOf(value)) });
  }
}

const digitsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const isBilingual = ({ zh, en }: { zh: string; en: string }): boolean =>
  /\p{Script=Han}{2}/u.test(zh) && /[a-z]{2}/iu.test(en) && !/\p{Script=Han}/u.test(en);

it('every figure has an id of its own', () => {
  const ids = indicators.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_id, indicator) => {
  it('states name, base, source and what it counts', () => {
    expect(indicator.id).toMatch(/^IND-\d{2}(?:-[A-Z]+)*$/u);
    expect(isBilingual(indicator.name)).toBe(true);
    expect(['O', 'H', 'R', 'S']).toContain(indicator.base);
    expect(indicator.source.length).toBeGreaterThan(5);
    expect(indicator.counting.length > 0 || indicator.countsRosters !== undefined).toBe(true);
    expect(indicator.examples.length).toBeGreaterThan(0);
  });

  it('is not applicable without cases, and says why', () => {
    const figure = indicator.formula({});
    expect(figure).toMatchObject({ value: null, low: null, high: null });
    expect(isBilingual(figure.note ?? { zh: '', en: '' })).toBe(true);
  });

  it.each(indicator.examples.map((example) => [example.when, example] as const))('formula: %s', (_when, example) => {
    const figure = indicator.formula(example.given);
    expectFigure(figure, example.expect);
    if (figure.note !== null) expect(isBilingual(figure.note)).toBe(true);
    for (const { value } of figure.parts ?? []) expect(Number.isFinite(value)).toBe(true);
  });

  const counted = indicator.counted ?? [];
  it.runIf(counted.length > 0).each(counted.map((example) => [example.when, example] as const))(
    'counts: %s',
    (_when, example) => {
      const contributions = rehearseCounting(indicator, example);
      expect(addUp(contributions)).toEqual(example.expect);
      if (example.region !== undefined)
        expect(new Set(contributions.map(({ region }) => region))).toEqual(new Set([example.region]));
      if (example.month !== undefined)
        expect(new Set(contributions.map(({ month }) => month))).toEqual(new Set([example.month]));
    },
  );
});
