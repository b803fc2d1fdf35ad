import { describe, expect, it } from 'vitest';
import { conflictTest, guardTest } from '../../../src/domain/clusters/conflict-rules.ts';
import { rulesFor } from '../../../src/domain/clusters/model-rules.ts';
import { usualGuard, usualVetoes } from '../../../src/domain/clusters/usual-rules.ts';
import type { Comparison } from '../../../src/domain/comparisons/comparison.ts';
import { idNumber } from '../../../src/domain/comparisons/id-number.ts';
import { nameZh } from '../../../src/domain/comparisons/name-zh.ts';
import { sex } from '../../../src/domain/comparisons/sex.ts';
import type { ModelDesign } from '../../../src/domain/link-model/link-model.ts';

const design = (...comparisons: readonly (readonly [id: string, comparison: Comparison])[]): ModelDesign => ({
  name: 'test',
  version: 1,
  id: ['id'],
  comparisons: comparisons.map(([id, comparison]) => ({ id, comparison, columns: [], impliedBy: null })),
  blocking: [],
  thresholds: { link: 0.999, margin: 2, review: 0.5 },
});

const level = ({ levels }: Comparison, code: string) => levels.findIndex((one) => one.code === code);

describe('a model that states no vetoes', () => {
  const model = design(['name', nameZh], ['mother_id', idNumber]);
  const conflicts = conflictTest(model, usualVetoes(model));

  it.each([
    ['exact', false],
    ['slip', false],
    ['missing', false],
    ['neighbour', true],
    ['region-birth', true],
    ['else', true],
  ])('identity numbers at level %s: conflict %s', (code, expected) =>
    expect(conflicts([level(nameZh, 'exact'), level(idNumber, code)])).toBe(expected),
  );
});

describe('rules that a model states', () => {
  const model = design(['name', nameZh], ['mother_id', idNumber]);

  it('take the place of the usual ones', () => {
    const vetoes = [{ comparison: 'name', levels: ['else'] }];
    expect(rulesFor(model, { vetoes, guard: null })).toEqual({ vetoes, guard: usualGuard(model) });
    expect(rulesFor(model, { vetoes: [], guard: null }).vetoes).toEqual([]);
  });

  it('hold as far as the lists have their columns', () => {
    const vetoes = ['mother_id', 'father_id'].map((comparison) => ({ comparison, levels: ['else'] }));
    const guard = { comparisons: ['name', 'former_name'], settledBy: vetoes };
    expect(rulesFor(model, { vetoes, guard })).toEqual({
      vetoes: vetoes.slice(0, 1),
      guard: { comparisons: ['name'], settledBy: vetoes.slice(0, 1) },
    });
  });
});

describe('a model that states no guard', () => {
  const model = design(['name', nameZh], ['sex', sex]);
  const nameOnly = guardTest(model, usualGuard(model));
  const [same, sound, other] = ['exact', 'same-sound', 'else'].map((code) => level(nameZh, code));

  it('a name that only sounds the same does not tell twins apart', () =>
    expect(nameOnly([sound ?? 0, 1], [other ?? 0, 1])).toBe(true));

  it('an equal name does', () => expect(nameOnly([same ?? 0, 1], [other ?? 0, 1])).toBe(false));

  it('a model without names guards only pairs that nothing tells apart', () => {
    const bare = design(['sex', sex]);
    const test = guardTest(bare, usualGuard(bare));
    expect([test([1], [2]), test([1], [1])]).toEqual([false, true]);
  });
});
