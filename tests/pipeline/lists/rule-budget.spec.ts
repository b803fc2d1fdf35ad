import { describe, expect, it } from 'vitest';
import type { ModelDesign } from '../../../src/domain/link-model/link-model.ts';
import type { PackedRows } from '../../../src/domain/pairing/packed-rows.ts';
import { affordableRules } from '../../../src/pipeline/lists/rule-budget.ts';

const RECORDS = 100;

/** Rule r: its records share a key in groups of r + 2, so that later rules propose more pairs. */
function listWith(rules: number): { readonly design: ModelDesign; readonly rows: PackedRows } {
  const keys = Uint32Array.from({ length: rules * RECORDS }, (_, at) => {
    const [rule, row] = [Math.floor(at / RECORDS), at % RECORDS];
    return 1 + Math.floor(row / (rule + 2));
  });
  const blocking = Array.from({ length: rules }, (_, rule) => ({ id: `rule ${rule}`, parts: [] }));
  const thresholds = { link: 0.999, margin: 2, review: 0.5 };
  return {
    design: { name: 'many', version: 1, id: [], comparisons: [], blocking, thresholds },
    rows: { count: RECORDS, stride: 1, words: new Uint32Array(RECORDS), keys, rarity: new Float32Array() },
  };
}

describe('blocking rules that lists can afford', () => {
  it('are thirty at most, those that propose fewest pairs; each other one is told', () => {
    const { design, rows } = listWith(42);
    const { kept, notices } = affordableRules(design, rows, null, 1e9);
    expect(kept).toEqual(Array.from({ length: 30 }, (_, rule) => rule));
    expect(notices.map(({ en }) => en)).toEqual(
      Array.from(
        { length: 12 },
        (_, at) => `at most 30 blocking rules are used; rule ${30 + at} proposes most pairs and is left out`,
      ),
    );
  });

  it('stay within the pairs that lists of this size allow, but one is always used', () => {
    const { design, rows } = listWith(3); // 50, 33 × 3 and 25 × 6 pairs
    expect(affordableRules(design, rows, null, 149).kept).toEqual([0, 1]);
    expect(affordableRules(design, rows, null, 1).kept).toEqual([0]);
    expect(affordableRules(design, rows, null, 149).notices[0]?.en).toContain('rule 2 would propose 150 pairs');
  });
});
