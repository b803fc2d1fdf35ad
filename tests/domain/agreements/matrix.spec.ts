import { describe, expect, it } from 'vitest';

import { ownerGrant } from '../../../src/domain/agreements/compile-projection.ts';
import { LEVELS } from '../../../src/domain/agreements/decision.ts';
import { isLooser } from '../../../src/domain/agreements/diff.ts';
import { type Grant, NOTHING } from '../../../src/domain/agreements/grant.ts';
import { faultsIn } from '../../../src/domain/agreements/agreement-faults.ts';
import { feedFacts, SHARED_FEEDS } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import { firstAgreements } from '../../../src/domain/agreements/matrix/first-agreements.ts';
import { cellOf, MATRIX, tableOf } from '../../../src/domain/agreements/matrix/matrix.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { allCells, type Cell, differences, inWords, written } from './written-matrix.ts';

const factsOf = (feed: string) => {
  const facts = feedFacts(feed);
  if (facts === null) throw new Error(`no feed ${feed}`);
  return facts;
};
const ownerOf = (feed: string): Grant => ownerGrant(factsOf(feed));

/** The matrix as the engine uses it: the owner by its right, the others by the tables. */
const inUse = (cell: Cell): Grant => (factsOf(cell.feed).owner === cell.consumer ? ownerOf(cell.feed) : cellOf(cell));

describe('the sharing matrix', () => {
  it('is what the departments wrote down, in every cell', () => {
    expect(differences(allCells, inUse, ownerOf)).toEqual([]);
    expect(
      differences(
        allCells.filter((cell) => written.has(`${cell.feed}.${cell.field} → ${cell.consumer}`)),
        cellOf,
        ownerOf,
      ),
    ).toEqual([]);
    expect(written.size).toBeGreaterThan(900);
  });

  it('names every field of every feed, shared or not', () => {
    const forgotten = SHARED_FEEDS.flatMap((feed) => {
      const table = tableOf(feed);
      const named = new Set([...(table?.lines.flatMap(({ fields }) => fields) ?? []), ...(table?.unlisted ?? [])]);
      return [...factsOf(feed).fields.keys()].filter((field) => !named.has(field)).map((field) => `${feed}.${field}`);
    });
    expect(forgotten).toEqual([]);
  });

  it('names no field that no feed of its table has, and none twice', () => {
    const faults = MATRIX.flatMap(({ feeds, lines, unlisted }) => {
      const named = [...lines.flatMap(({ fields }) => fields), ...unlisted];
      const unknown = named.filter((field) => !feeds.some((feed) => factsOf(feed).fields.has(field)));
      return [...unknown, ...named.filter((field, at) => named.indexOf(field) !== at)].map(
        (field) => `${feeds[0]}.${field}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('restricts the feeds that only some departments may know of', () => {
    const restricted = [...feedById.values()].filter((feed) => feed.restrictedTo !== undefined).map(({ id }) => id);
    expect(restricted.filter((id) => tableOf(id)?.restricted !== true)).toEqual([]);
    expect(SHARED_FEEDS.filter((id) => tableOf(id)?.restricted).toSorted()).toEqual(restricted.toSorted());
  });

  it('shares nothing of a field or feed that it does not know', () => {
    expect(cellOf({ feed: 'HC-BIRTH', field: 'gravidity', consumer: 'PS' })).toBe(NOTHING);
    expect(cellOf({ feed: 'XX-NEW', field: 'name', consumer: 'PS' })).toBe(NOTHING);
  });

  describe('loosened in any one cell', () => {
    const steps = allCells.flatMap((cell) => looserThan(inUse(cell)).map((grant) => ({ cell, grant })));

    it('is another matrix than the written one', () => {
      const unnoticed = steps.filter(({ cell, grant }) => differences([cell], () => grant, ownerOf).length !== 1);
      expect(
        unnoticed.map(({ cell, grant }) => `${cell.feed}.${cell.field} → ${cell.consumer}: ${inWords(grant)}`),
      ).toEqual([]);
      expect(steps.length).toBeGreaterThan(3000);
    });

    it('is a loosening in the eyes of those who must approve it', () => {
      expect(steps.filter(({ cell, grant }) => !isLooser(grant, inUse(cell)))).toEqual([]);
    });
  });

  it('makes a first version of every agreement that has no fault and runs 24 months', () => {
    const agreements = firstAgreements(plainDate('2026-01-01'));
    expect(agreements.flatMap(faultsIn)).toEqual([]);
    expect(new Set(agreements.map(({ validTo }) => validTo))).toEqual(new Set(['2027-12-31']));
    expect(agreements.map(({ id }) => id)).toContain('HC.PS-BIRTH');
    // The police have no agreement with themselves, education gets nothing of marriages, nobody statistics of adoptions.
    for (const id of ['PS.PS-BIRTH', 'ED.MZ-MARR', 'HUB.MZ-ADOPT', 'HC.MZ-WELF']) {
      expect(agreements.map((agreement) => agreement.id)).not.toContain(id);
    }
  });

  it('covers by its agreements the checks that its cells speak of', () => {
    const agreements = firstAgreements(plainDate('2026-01-01'));
    const checksOf = (id: string) => agreements.find((agreement) => agreement.id === id)?.checks;
    expect(checksOf('PS.ED-PRE')).toContain('E01');
    expect(checksOf('GR.ED-PRE')).toContain('E01');
    expect(checksOf('MZ.PS-UNNAT')).toContain('D04');
    expect(checksOf('HC.PS-BIRTH')).toEqual(expect.arrayContaining(['B01', 'B02', 'B03']));
    expect(checksOf('MZ.PS-BIRTH')).not.toContain('B01');
  });
});

/** Every single step by which a cell could give more. */
function looserThan(grant: Grant): readonly Grant[] {
  const next = LEVELS[LEVELS.indexOf(grant.level) + 1];
  return [
    ...(next === undefined ? [] : [{ ...grant, level: next, inTotals: grant.inTotals || next === 'full' }]),
    ...(grant.raisable || grant.level === 'full' ? [] : [{ ...grant, raisable: true }]),
    ...(grant.inTotals ? [] : [{ ...grant, inTotals: true }]),
    ...(grant.shownAs === null ? [] : [{ ...grant, shownAs: null }]),
    ...(grant.level === 'masked' && grant.mask !== 'open' ? [{ ...grant, mask: 'open' as const }] : []),
    ...grant.when.map((gone) => ({ ...grant, when: grant.when.filter((condition) => condition !== gone) })),
  ];
}
