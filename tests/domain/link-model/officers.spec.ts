import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/link-model/agreement.ts';
import { auditQuality } from '../../../src/domain/link-model/audit-quality.ts';
import type { AuditDecision, Verdict } from '../../../src/domain/link-model/decisions.ts';
import { patternsWorthReviewing, uncertainty } from '../../../src/domain/link-model/patterns-worth-reviewing.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';

describe('do two officers agree', () => {
  it('reports kappa 0.4 for 20 + 15 agreed of 50, with its large-sample interval', () => {
    const found = agreement([
      [20, 5],
      [10, 15],
    ]);
    expect(found?.observed).toBeCloseTo(0.7, 12);
    expect(found?.kappa).toBeCloseTo(0.4, 12);
    // variance by Fleiss, Cohen & Everitt: (0.10972 + 0.10188 − 0.01) / (50 × 0.25)
    const half = 1.959964 * Math.sqrt(0.2016 / 12.5);
    expect(found?.interval.low).toBeCloseTo(0.4 - half, 9);
    expect(found?.interval.high).toBeCloseTo(0.4 + half, 9);
  });

  it('is 1 when they never differ, and cannot be told when both always say the same or nothing was decided', () => {
    expect(
      agreement([
        [30, 0],
        [0, 20],
      ])?.kappa,
    ).toBe(1);
    expect(
      agreement([
        [50, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      agreement([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });
});

describe('what the audit stream says', () => {
  const drawn = (stratum: AuditDecision['stratum'], verdict: Verdict, count: number): AuditDecision[] =>
    Array.from({ length: count }, () => ({ purpose: 'audit', stratum, verdict }));

  it('gives precision with its interval, and recall over links and near misses', () => {
    const found = auditQuality(
      [
        ...drawn('linked', 'same', 198),
        ...drawn('linked', 'different', 2),
        ...drawn('near-miss', 'same', 10),
        ...drawn('near-miss', 'different', 190),
      ],
      { linked: 10_000, nearMisses: 1000 },
    );
    expect(found.precision).toEqual({ share: 0.99, interval: wilson(198, 200) });
    expect(found.recall?.share).toBeCloseTo(9900 / (9900 + 50), 12);
    const [links, misses] = [wilson(198, 200), wilson(10, 200)];
    expect(found.recall?.interval.low).toBeCloseTo(
      ((links?.low ?? 0) * 10_000) / ((links?.low ?? 0) * 10_000 + (misses?.high ?? 0) * 1000),
      12,
    );
  });

  it('counts pairs that could not be told for neither side', () => {
    const found = auditQuality([...drawn('linked', 'same', 9), ...drawn('linked', 'unanswerable', 3)], {
      linked: 12,
      nearMisses: 0,
    });
    expect(found).toMatchObject({ precision: { share: 1 }, recall: null, unanswerable: 3 });
  });
});

describe('what to look at next', () => {
  it('knows most at both ends and least in the middle', () =>
    expect([0, 0.5, 1].map((p) => uncertainty(p))).toEqual([0, 1, 0]));

  it('puts many doubtful pairs before few very doubtful and many clear ones; ties by pattern', () => {
    const table = { patterns: Float64Array.of(3, 5, 8, 9), pairs: Float64Array.of(10, 40, 100_000, 10), byRule: [] };
    const order = patternsWorthReviewing(table, Float64Array.of(0, 1, 40, 0), 3);
    expect(order.map(({ pattern }) => pattern)).toEqual([5, 3, 9]);
    expect(order[1]).toEqual({ pattern: 3, pairs: 10, probability: 0.5, worth: 10 });
  });
});
