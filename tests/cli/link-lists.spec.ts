import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOverlap } from '../../src/cli/link-output/cluster-rows.ts';
import {
  clusterScore,
  thresholdScores,
  truthOfClusters,
  truthOfPairs,
} from '../../src/pipeline/lists/linkage-truth.ts';
import { idHeaders, recordIds } from '../../src/pipeline/lists/record-ids.ts';
import { pairBudget, proposedPairs } from '../../src/pipeline/lists/rule-budget.ts';
import { shareBelow, unlinkableCurve } from '../../src/pipeline/lists/unlinkables.ts';
import { type Texts, TextColumn } from '../../src/pipeline/lists/text-column.ts';
import { TextIndex } from '../../src/pipeline/lists/text-index.ts';
import { weightHistogram } from '../../src/pipeline/lists/weight-histogram.ts';
import { numbersUpTo } from './people-lists.ts';

const keys = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }).map((list) => Uint32Array.from(list));

const list = (...texts: readonly string[]): TextColumn => TextColumn.of(texts);
const textsIn = (texts: Texts): readonly string[] => numbersUpTo(texts.length).map((row) => texts.at(row));

describe('the pairs that a rule proposes', () => {
  it('are those with equal keys, of which 0 is none', () => {
    // 7 three times: 3 pairs; 8 twice: 1 pair.
    expect(proposedPairs(Uint32Array.of(7, 0, 8, 7, 0, 7, 8), null)).toBe(4);
    expect(proposedPairs(Uint32Array.of(7, 7, 0, 9), Uint32Array.of(0, 7, 7, 7, 9))).toBe(7);
  });

  it('as counting one by one tells', () => {
    fc.assert(
      fc.property(keys, keys, (left, right) => {
        const naive = [...left].flatMap((l) => [...right].filter((r) => l !== 0 && l === r)).length;
        expect(proposedPairs(left, right)).toBe(naive);
      }),
    );
  });

  it('may be 60 for each record, and 24 million in any case', () => {
    expect(pairBudget(1_000)).toBe(24_000_000);
    expect(pairBudget(2_000_000)).toBe(40_000_000);
  });
});

describe('what records are called', () => {
  it('the first column that is filled and different in every row', () => {
    expect(idHeaders(['rec_id', 'id'], ['name', 'ID', 'Rec ID'])).toEqual(['Rec ID', 'ID']);
    const ids = recordIds(
      [
        ['a', list('1', '1')],
        ['b', list('x', 'y')],
      ],
      2,
    );
    expect(ids).toMatchObject({ header: 'b', notices: [] });
    expect(textsIn(ids.ids)).toEqual(['x', 'y']);
  });

  it('else the row number, and the reason is told', () => {
    const blank = recordIds([['a', list('1', '')]], 2);
    expect(blank.header).toBeNull();
    expect(textsIn(blank.ids)).toEqual(['1', '2']);
    expect(blank.notices[0]?.en).toContain('“a”');
    expect(textsIn(recordIds([], 3).ids)).toEqual(['1', '2', '3']);
  });

  it('and identifiers in both lists are noticed', () => {
    expect(idsOverlap(list('a', 'b'), list('b'))).toBe(true);
    expect(idsOverlap(list('a', 'b'), list('c'))).toBe(false);
  });
});

describe('what records are called is kept small', () => {
  it('and comes back as it was, of any length and script', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 3000 }), (texts) => {
        expect(textsIn(TextColumn.of(texts))).toEqual(texts);
      }),
      { numRuns: 20 },
    );
    expect(list('a').at(1)).toBe('');
  });

  it('and found again: the last row with this text, or none', () => {
    const texts = fc.array(fc.string({ maxLength: 2 }), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 2 }), (known, other) => {
        const index = new TextIndex(TextColumn.of(known));
        for (const text of [...known, other]) expect(index.rowOf(text) ?? -1).toBe(known.lastIndexOf(text));
        expect(index.isUnique).toBe(new Set(known).size === known.length);
      }),
    );
  });
});

describe('scores against a known answer', () => {
  // Rows 0 1 2 are one person, 3 4 another, of 5 nothing is known: 3 + 1 = 4 true pairs.
  const truth = truthOfClusters(['x', 'x', 'x', 'y', 'y', ''], null);

  it('counts the pairs of each person', () => {
    expect(truth.pairs).toBe(4);
    expect([truth.isPair(0, 2), truth.isPair(2, 3), truth.isPair(5, 5)]).toEqual([true, false, false]);
    expect(truthOfClusters(['x', 'y'], ['x', 'x', 'z']).pairs).toBe(2);
    expect(
      truthOfPairs(
        [
          [1, 0],
          [0, 1],
          [2, 3],
        ],
        true,
      ).pairs,
    ).toBe(2);
  });

  it('at a threshold and at the best one, ties together', () => {
    // Right, wrong, right, right by falling probability; the two of 0.6 count together.
    const right = [true, false, true, true];
    const { at, best } = thresholdScores(Float64Array.of(0.99, 0.97, 0.6, 0.6), (i) => right[i] === true, 4, 0.95);
    expect(at).toEqual({ precision: 1 / 2, recall: 1 / 4, f1: 2 / 6 });
    expect(best).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 6 / 8, probability: 0.6 });
  });

  it('of clusters over all pairs of records', () => {
    // Clusters {0,1}, {2,3,4}, {5}: 4 pairs, of which 0-1 and 3-4 are right.
    expect(clusterScore(Uint32Array.of(0, 0, 2, 2, 2, 5), 6, false, truth)).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });
});

describe('curves of the report', () => {
  it('count weights bit by bit', () => {
    expect(weightHistogram(Float64Array.of(-2.5, -2.1, 0.5))).toEqual({ from: -3, counts: [2, 0, 0, 1] });
    expect(weightHistogram(new Float64Array(0)).counts).toEqual([0]);
  });

  it('tell which share of the records can never reach a weight', () => {
    const weights = Float64Array.of(1.5, 3.5, 3.5, 8);
    expect(shareBelow(weights, 3)).toBe(0.25);
    expect(unlinkableCurve(weights)).toEqual({ from: 1, shares: [0, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75, 0.75] });
  });
});
