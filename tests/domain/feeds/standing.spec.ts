import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveStanding, type Standing } from '../../../src/domain/feeds/standing.ts';
import { compareVersions, type RowVersion } from '../../../src/domain/feeds/version-order.ts';

const FIRST: RowVersion = {
  id: 1,
  rowHash: 'A',
  operation: 'NEW',
  sourceRecordId: null,
  roster: 'PS-BIRTH|station|290121|2025-01',
  series: null,
  periodEnd: '2025-01-31',
  isFinal: true,
  submittedAt: null,
};

/** Versions numbered as listed; each says what differs from a new row A of January. */
const versions = (...changes: readonly Partial<RowVersion>[]): readonly RowVersion[] =>
  changes.map((change, at) => ({ ...FIRST, id: at + 1, ...change }));

const standings = (...changes: readonly Partial<RowVersion>[]): readonly (Standing | undefined)[] => {
  const resolved = resolveStanding(versions(...changes));
  return changes.map((_, at) => resolved.get(at + 1));
};

const FEBRUARY = { periodEnd: '2025-02-28', roster: 'PS-BIRTH|station|290121|2025-02' } as const;
const MARCH = { periodEnd: '2025-03-31', roster: 'PS-BIRTH|station|290121|2025-03' } as const;

describe('one key, several versions', () => {
  it('a single row is the record', () => {
    expect(standings({})).toEqual(['head']);
  });

  it('the same row again says nothing new', () => {
    expect(standings({}, FEBRUARY)).toEqual(['head', 'duplicate']);
  });

  it('other content under the same key stands beside it, neither wins silently', () => {
    expect(standings({}, { rowHash: 'B' })).toEqual(['contender', 'contender']);
    expect(standings({}, { rowHash: 'B', ...FEBRUARY }, { rowHash: 'C', ...MARCH })).toEqual([
      'contender',
      'contender',
      'contender',
    ]);
  });

  it('a correction replaces what stands', () => {
    expect(standings({}, { rowHash: 'B', operation: 'CORRECT', ...FEBRUARY })).toEqual(['superseded', 'head']);
  });

  it('a correction ends a contention, also by confirming one side', () => {
    expect(standings({}, { rowHash: 'B' }, { rowHash: 'C', operation: 'CORRECT', ...FEBRUARY })).toEqual([
      'superseded',
      'superseded',
      'head',
    ]);
    expect(standings({}, { rowHash: 'B' }, { operation: 'CORRECT', ...FEBRUARY })).toEqual([
      'head',
      'superseded',
      'duplicate',
    ]);
  });

  it('a correction of what the hub never saw is the record', () => {
    expect(standings({ operation: 'CORRECT' })).toEqual(['head']);
  });

  it('an equal number of the source system makes it a correction', () => {
    expect(standings({ sourceRecordId: '7' }, { rowHash: 'B', sourceRecordId: '7', ...FEBRUARY })).toEqual([
      'superseded',
      'head',
    ]);
    expect(standings({ sourceRecordId: '7' }, { rowHash: 'B', sourceRecordId: '8', ...FEBRUARY })).toEqual([
      'contender',
      'contender',
    ]);
  });

  it('a higher series of the same roster makes it a correction, of another roster it does not', () => {
    expect(standings({ series: 1 }, { rowHash: 'B', series: 2 })).toEqual(['superseded', 'head']);
    expect(standings({ series: 1 }, { rowHash: 'B', series: 2, roster: 'other' })).toEqual(['contender', 'contender']);
  });

  it('two rows of one series contend although one of them was there before', () => {
    expect(standings({ series: 1 }, { series: 2 }, { rowHash: 'B', series: 2 })).toEqual([
      'contender',
      'duplicate',
      'contender',
    ]);
  });

  it('a void closes everything; what is sent later starts afresh', () => {
    const voided = { operation: 'VOID', ...FEBRUARY } as const;
    expect(standings({}, { rowHash: 'B' }, voided)).toEqual(['superseded', 'superseded', 'void']);
    expect(standings({}, voided, MARCH)).toEqual(['superseded', 'void', 'head']);
  });

  it('a void of what the hub never saw stays a void', () => {
    expect(standings({ operation: 'VOID' })).toEqual(['void']);
  });

  it('an old roster sent again does not bring back what was corrected', () => {
    const corrected = { rowHash: 'B', operation: 'CORRECT', ...FEBRUARY } as const;
    expect(standings({}, corrected, MARCH)).toEqual(['superseded', 'head', 'duplicate']);
    expect(standings({ sourceRecordId: '7' }, corrected, { ...MARCH, sourceRecordId: '7' })).toEqual([
      'superseded',
      'head',
      'duplicate',
    ]);
  });

  it('but a higher series of the roster may, because the sender says so', () => {
    const corrected = { rowHash: 'B', operation: 'CORRECT', series: 2 } as const;
    expect(standings({ series: 1 }, corrected, { series: 3 })).toEqual(['superseded', 'superseded', 'head']);
  });
});

describe('order of versions', () => {
  const later = (a: Partial<RowVersion>, b: Partial<RowVersion>, bySeries = false) =>
    compareVersions({ ...FIRST, ...a }, { ...FIRST, ...b }, bySeries);

  it.each<[string, Partial<RowVersion>, Partial<RowVersion>]>([
    ['a later period', {}, FEBRUARY],
    ['a final roster of the same period', { isFinal: false }, { isFinal: true }],
    ['a roster that says when it was submitted', {}, { submittedAt: '2025-02-01T08:00:00+08:00' }],
    ['a correction of the same file', {}, { operation: 'CORRECT' }],
    ['a void of the same file', { operation: 'CORRECT' }, { operation: 'VOID' }],
    ['the greater content hash, when nothing else tells', { rowHash: 'A' }, { rowHash: 'B' }],
  ])('%s comes later', (_, a, b) => {
    expect(later(a, b)).toBeLessThan(0);
    expect(later(b, a)).toBeGreaterThan(0);
  });

  it('the series decides before the period, if every version has one', () => {
    expect(later({ series: 2 }, { series: 1, ...FEBRUARY }, true)).toBeGreaterThan(0);
    expect(standings({ series: 2, rowHash: 'B', operation: 'CORRECT' }, { series: 1, ...FEBRUARY })).toEqual([
      'head',
      'superseded',
    ]);
  });

  it('one version without a series and the period decides for all', () => {
    const mixed = standings({ series: 2, operation: 'VOID' }, { series: 1, ...FEBRUARY }, { series: null, ...MARCH });
    expect(mixed).toEqual(['void', 'head', 'duplicate']);
  });
});

const anyVersion = fc.record({
  rowHash: fc.constantFrom('A', 'B', 'C'),
  operation: fc.constantFrom('NEW', 'NEW', 'NEW', 'CORRECT', 'VOID'),
  sourceRecordId: fc.constantFrom(null, null, '7', '8'),
  roster: fc.constantFrom('r1', 'r2'),
  series: fc.constantFrom(null, 1, 2, 3),
  periodEnd: fc.constantFrom('2025-01-31', '2025-02-28'),
  isFinal: fc.boolean(),
  submittedAt: fc.constantFrom(null, '2025-03-01T00:00:00Z'),
});

const anyVersions = fc
  .tuple(fc.array(anyVersion, { minLength: 1, maxLength: 7 }), fc.boolean())
  .map(([list, inSeries]): readonly RowVersion[] =>
    list.map((version, at) => ({
      ...version,
      operation: version.operation as RowVersion['operation'],
      id: at,
      series: inSeries ? (version.series ?? 1) : version.series,
    })),
  );

const asObject = (standing: ReadonlyMap<RowVersion['id'], Standing>) => Object.fromEntries(standing);

/** What stands: the contents of heads and contenders. */
const living = (list: readonly RowVersion[]): readonly string[] => {
  const resolved = resolveStanding(list);
  return list
    .flatMap(({ id, rowHash }) => (['head', 'contender'].includes(resolved.get(id) ?? '') ? [rowHash] : []))
    .toSorted();
};

/**
 * The rules told slowly: versions are sorted by picking the least again and again; the state is kept as contents with all
 * their statements, and rebuilt at every step.
 */
function slowly(list: readonly RowVersion[]): Record<string, Standing> {
  const bySeries = list.every(({ series }) => series !== null);
  const waiting = [...list];
  const answer: Record<string, Standing> = {};
  let live: { readonly id: RowVersion['id']; readonly hash: string; readonly by: readonly RowVersion[] }[] = [];
  let corrected: string[] = [];
  while (waiting.length > 0) {
    let least = 0;
    for (const [at, version] of waiting.entries())
      if (compareVersions(version, waiting[least] ?? version, bySeries) < 0) least = at;
    const [version] = waiting.splice(least, 1);
    if (!version) break;
    if (version.operation === 'VOID') {
      for (const { id } of live) answer[id] = 'superseded';
      [live, corrected] = [[], []];
      answer[version.id] = 'void';
      continue;
    }
    const newer = (by: readonly RowVersion[]) => {
      const own = by.filter(({ roster, series }) => roster === version.roster && series !== null);
      return (
        version.series !== null && own.length > 0 && own.every(({ series }) => (series ?? 0) < (version.series ?? 0))
      );
    };
    const sameSource = (by: readonly RowVersion[]) =>
      version.sourceRecordId !== null && by.some((one) => one.sourceRecordId === version.sourceRecordId);
    const isCorrection = version.operation === 'CORRECT';
    if (!isCorrection && corrected.includes(version.rowHash) && !live.some(({ by }) => newer(by))) {
      answer[version.id] = 'duplicate';
      continue;
    }
    const known = live.some(({ hash }) => hash === version.rowHash);
    const next: typeof live = [];
    for (const head of live) {
      if (head.hash === version.rowHash) next.push({ ...head, by: [...head.by, version] });
      else if (isCorrection || sameSource(head.by) || newer(head.by)) {
        answer[head.id] = 'superseded';
        if (isCorrection) corrected.push(head.hash);
      } else next.push(head);
    }
    if (known) answer[version.id] = 'duplicate';
    else {
      next.push({ id: version.id, hash: version.rowHash, by: [version] });
      corrected = corrected.filter((hash) => hash !== version.rowHash);
    }
    live = next;
  }
  for (const { id } of live) answer[id] = live.length > 1 ? 'contender' : 'head';
  return answer;
}

describe('whatever departments send', () => {
  it('agrees with the rules told slowly', () => {
    fc.assert(
      fc.property(anyVersions, (list) => {
        expect(asObject(resolveStanding(list))).toEqual(slowly(list));
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        anyVersions.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(asObject(resolveStanding(shuffled))).toEqual(asObject(resolveStanding(list)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stays the same when files arrive a second time', () => {
    fc.assert(
      fc.property(anyVersions, fc.nat(), (list, pick) => {
        const again = { ...(list[pick % list.length] ?? FIRST), id: 99 };
        expect(living([...list, again])).toEqual(living(list));
        expect(living([...list, ...list.map((version) => ({ ...version, id: `again ${version.id}` }))])).toEqual(
          living(list),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never has two records of one content, nor a record beside contenders', () => {
    fc.assert(
      fc.property(anyVersions, (list) => {
        const hashes = living(list);
        expect(new Set(hashes).size).toBe(hashes.length);
        const kinds = [...resolveStanding(list).values()];
        expect(kinds.filter((kind) => kind === 'head').length).toBe(hashes.length === 1 ? 1 : 0);
        expect(kinds).toHaveLength(list.length);
      }),
    );
  });

  it('orders versions totally', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, fc.boolean(), (x, y, z, bySeries) => {
        const [a, b, c] = [x, y, z].map((version, id) => ({
          ...version,
          id,
          operation: version.operation as RowVersion['operation'],
        }));
        if (!a || !b || !c) return;
        expect(Math.sign(compareVersions(a, b, bySeries))).toBe(-Math.sign(compareVersions(b, a, bySeries)));
        expect(compareVersions(a, b, bySeries)).not.toBe(0);
        if (compareVersions(a, b, bySeries) < 0 && compareVersions(b, c, bySeries) < 0)
          expect(compareVersions(a, c, bySeries)).toBeLessThan(0);
      }),
    );
  });
});
