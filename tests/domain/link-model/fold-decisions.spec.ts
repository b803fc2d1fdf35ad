import { describe, expect, it } from 'vitest';
import type { AuditDecision, TrainingDecision } from '../../../src/domain/link-model/decisions.ts';
import { countLabels, foldDecisions } from '../../../src/domain/link-model/fold-decisions.ts';
import { compares, designOf, threeLevels, twoLevels } from './model-designs.ts';

// patterns: name + 4 × sex
const design = designOf([compares(threeLevels('name')), compares(twoLevels('sex'))], []);
const ALIKE_SAME_SEX = 2 + 4 * 1;
const EQUAL_SEX_MISSING = 1;
const decided = (pattern: number, verdict: TrainingDecision['verdict'], twice: boolean): TrainingDecision => ({
  purpose: 'training',
  pattern,
  verdict,
  twice,
});

describe('learning from officers', () => {
  it('counts what two officers said whole, what one said half, and what could not be told not at all', () =>
    expect(
      countLabels(design, [
        decided(ALIKE_SAME_SEX, 'same', true),
        decided(ALIKE_SAME_SEX, 'same', false),
        decided(EQUAL_SEX_MISSING, 'same', false),
        decided(EQUAL_SEX_MISSING, 'different', true),
        decided(ALIKE_SAME_SEX, 'unanswerable', true),
      ]),
    ).toEqual({
      same: [
        [0, 0.5, 1.5, 0],
        [0.5, 1.5, 0],
      ],
      different: [
        [0, 1, 0, 0],
        [1, 0, 0],
      ],
    }));

  it('adds them to what the unlabelled fit expects: 8 alike of 100, and 8 decided matches, all alike', () => {
    const expected = {
      matches: [
        [0, 90, 8, 2],
        [0, 99, 1],
      ],
      others: [
        [0, 10, 10, 980],
        [0, 500, 500],
      ],
    };
    const decisions = Array.from({ length: 8 }, () => decided(ALIKE_SAME_SEX, 'same', true));
    const [name] = foldDecisions(design, expected, decisions);
    expect(name?.m).toEqual([1, 90.5 / 109.5, 16.5 / 109.5, 2.5 / 109.5]);
    expect(name?.u).toEqual([1, 10.5 / 1001.5, 10.5 / 1001.5, 980.5 / 1001.5]);
  });

  it('does not accept decisions of the audit stream', () => {
    const audit: AuditDecision = { purpose: 'audit', stratum: 'linked', verdict: 'same' };
    // @ts-expect-error what measures the model must not teach it
    expect(() => countLabels(design, [audit])).not.toThrow();
  });
});
