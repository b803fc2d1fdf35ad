import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingKeys, numberKey } from '../../../src/domain/linkage/blocking-keys.ts';
import { addCrowded, type CrowdedBlocks, NOTHING_CROWDED } from '../../../src/domain/linkage/crowded-blocks.ts';
import { identityHistory, NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { LARGEST_BLOCK } from '../../../src/domain/linkage/key-index.ts';
import { isInRange, keyRange } from '../../../src/domain/linkage/key-range.ts';
import {
  areAssigned,
  linkFeeds,
  type LinkableFeed,
  type LinkFeedsInput,
} from '../../../src/domain/linkage/link-feeds.ts';
import type { LinkOutcome, Mention, PairDecision } from '../../../src/domain/linkage/mention.ts';
import { pairsInRange } from '../../../src/domain/linkage/pairs-in-range.ts';
import { piecesOf } from '../../../src/domain/linkage/pieces-of-pairs.ts';
import { nameCensus } from '../../../src/domain/linkage/scored/name-shares.ts';
import { BUNDLED_MODEL } from '../../../src/domain/linkage/scored/register-model.ts';
import { anyone, roster } from './arbitrary-people.ts';
import { cancellation, certificate, death, entry, MEI, number, record } from './people.ts';

const BIRTHS: LinkableFeed = { id: 'HC-BIRTH', event: 'birth', onceInALife: true, stock: false };
const ENTRIES: LinkableFeed = { id: 'PS-BIRTH', event: 'birth', onceInALife: true, stock: false };
const STAYS: LinkableFeed = { id: 'PS-BIRTH', event: 'residence', onceInALife: false, stock: false };
const DEATHS: LinkableFeed = { id: 'HC-DEATH', event: 'death', onceInALife: true, stock: false };
const CANCELLATIONS: LinkableFeed = { id: 'PS-DEATH', event: 'death', onceInALife: true, stock: false };

/** A number whose key lies in the first of seven parts, so that most pairs have their other keys in later ones. */
function numberWithLowKey(): string {
  const numbers = Array.from({ length: 100 }, (_, sequence) => number('1950-03-01', sequence));
  const low = numbers.find((id) => isInRange(numberKey(id), keyRange(0, 7)));
  if (low === undefined) throw new RangeError('a hundred numbers have no low key');
  return low;
}

/** Two numbers of `arbitrary-people.ts` that the register says are one, and a name it changed. */
const CHANGED = identityHistory([
  {
    idNumber: number('2025-01-08', 3),
    previousIdNumber: number('2025-01-08', 1),
    item: '4',
    oldValue: null,
    newValue: null,
  },
  { idNumber: number('2025-01-09', 1), previousIdNumber: null, item: '1', oldValue: '李梅', newValue: '张小文' },
]);

const NO_SUSPECTS: ReadonlySet<number> = new Set();

interface Found {
  readonly pairs: readonly (readonly [Mention, Mention])[];
  readonly crowded: CrowdedBlocks;
}

/** What the parts find, one after the other. */
function search(input: LinkFeedsInput, parts: number, suspects = NO_SUSPECTS): Found {
  let crowded = NOTHING_CROWDED;
  const pairs = Array.from({ length: parts }, (_, part) => [
    ...pairsInRange({
      placeOf: (key) => key,
      ...input,
      range: keyRange(part, parts),
      suspects,
      onCrowded: (blocks) => (crowded = addCrowded(crowded, blocks)),
    }),
  ]).flat();
  return { pairs, crowded };
}

const inParts = (input: LinkFeedsInput, parts: number, suspects = NO_SUSPECTS) =>
  linkFeeds({ ...input, candidates: search(input, parts, suspects).pairs });

const nameOf = ([a, b]: readonly [Mention, Mention]): string => [a.id, b.id].toSorted().join(' ');

const feeds = fc
  .tuple(roster('HC-BIRTH'), roster('PS-BIRTH'), fc.constantFrom(ENTRIES, STAYS, BIRTHS), fc.boolean())
  .map(([leftMentions, others, right, isChanged]): LinkFeedsInput => ({
    left: BIRTHS,
    right,
    leftMentions,
    rightMentions: right === BIRTHS ? leftMentions : others,
    history: isChanged ? CHANGED : NO_HISTORY,
    model: BUNDLED_MODEL,
  }));

describe('ranges of keys', () => {
  test('the parts hold every key once, in whatever number they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.maxSafeNat(), (parts, key) => {
        const holding = Array.from({ length: parts }, (_, part) => keyRange(part, parts)).filter((range) =>
          isInRange(key, range),
        );
        expect(holding).toHaveLength(1);
      }),
    );
    expect(isInRange(2 ** 53 - 1, keyRange(6, 7))).toBe(true);
  });
});

describe('a search for pairs that is cut into parts', () => {
  test('gives the links of one search, to the last bit of their scores', () => {
    fc.assert(
      fc.property(feeds, fc.constantFrom(1, 2, 3, 7, 50), (input, parts) => {
        expect(inParts(input, parts)).toEqual(linkFeeds(input));
      }),
      { numRuns: 400 },
    );
  });

  test('finds each pair in one part', () => {
    fc.assert(
      fc.property(feeds, fc.constantFrom(2, 3, 7, 50), (input, parts) => {
        const names = search(input, parts).pairs.map(nameOf);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 400 },
    );
  });

  test('loses nothing, whatever keys are under suspicion of being crowded', () => {
    const anyKey = anyone('HC-BIRTH').chain((someone) =>
      fc.constantFrom(0, ...blockingKeys(someone), ...blockingKeys(someone, CHANGED)),
    );
    fc.assert(
      fc.property(
        feeds,
        fc.constantFrom(2, 3, 7),
        fc.uniqueArray(anyKey, { maxLength: 30 }),
        (input, parts, suspects) => {
          expect(inParts(input, parts, new Set(suspects))).toEqual(linkFeeds(input));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('pairs that are linked piece by piece', () => {
  /** Dead and stays of two names and one birthday, most without a number: who is who is often a question of all of them. */
  const alike = (feed: string) =>
    fc
      .array(
        fc.record({
          name: fc.constantFrom('王建国', '李秀英'),
          id: fc.constantFrom(null, null, number('1950-03-01', 13), number('1950-03-01', 15)),
          born: fc.constantFrom('1950-03-01', '1950-03-01', '1950-03-02'),
        }),
        { maxLength: 6 },
      )
      .map((people) =>
        people.map(({ id, ...facts }, at) => record({ ...facts, ...(id && { id }), feed, key: `${feed}${at}` })),
      );
  const REPEATED = fc.oneof(
    feeds.filter(({ left, right }) => !areAssigned(left, right)),
    fc.tuple(alike('PS-DEATH'), alike('PS-INFLOW')).map(([leftMentions, rightMentions]): LinkFeedsInput => ({
      left: CANCELLATIONS,
      right: { id: 'PS-INFLOW', event: 'residence', onceInALife: false, stock: false },
      leftMentions,
      rightMentions,
      history: NO_HISTORY,
      model: BUNDLED_MODEL,
    })),
  );
  const recordsOf = ([one, other]: readonly [Mention, Mention]) => ({
    leftRecord: one.recordId,
    rightRecord: other.recordId,
    pair: [one, other] as const,
  });

  test('give the links of all pairs at once where a record may have several partners, whatever officers said', () => {
    const verdicts = fc.constantFrom<PairDecision['verdict'] | null>(null, null, 'same', 'not_same');
    fc.assert(
      fc.property(REPEATED, fc.integer({ min: 1, max: 6 }), fc.func(verdicts), (input, records, decisions) => {
        const { pairs } = search(input, 3);
        const census = nameCensus(input.leftMentions, input.rightMentions);
        const pieces = piecesOf(pairs.map(recordsOf), records);
        const links = pieces.flatMap((piece) =>
          linkFeeds({
            ...input,
            leftMentions: [],
            rightMentions: [],
            candidates: piece.map(({ pair }) => pair),
            census,
            decisions,
          }),
        );
        const atOnce = linkFeeds({ ...input, candidates: pairs, census, decisions });
        expect(links.toSorted(byPair)).toEqual(atOnce.toSorted(byPair));
      }),
      { numRuns: 400 },
    );
  });

  const anyPairs = fc.array(
    fc.record({ leftRecord: fc.nat({ max: 30 }).map(String), rightRecord: fc.nat({ max: 30 }).map(String) }),
    { maxLength: 40 },
  );

  test('are cut where nothing hangs together, and nowhere else', () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 1, max: 10 }), (pairs, records) => {
        const pieces = piecesOf(pairs, records);
        expect(pieces.flat().toSorted(byRecords)).toEqual(pairs.toSorted(byRecords));
        const seen = pieces.map((piece) => new Set(piece.flatMap((pair) => [pair.leftRecord, pair.rightRecord])));
        for (const [at, one] of seen.entries())
          for (const other of seen.slice(at + 1)) expect([...one].filter((record) => other.has(record))).toEqual([]);
      }),
    );
  });

  test('fill each piece before the next begins', () => {
    const pairs = Array.from({ length: 10 }, (_, at) => ({ leftRecord: `a${at}`, rightRecord: `b${at}` }));
    // Two records hang together in each pair: three pairs hold the five that are asked for.
    expect(piecesOf(pairs, 5).map(({ length }) => length)).toEqual([3, 3, 3, 1]);
    const ofOne = pairs.map((pair) => ({ ...pair, rightRecord: 'b' }));
    expect(piecesOf(ofOne, 5).map(({ length }) => length)).toEqual([10]);
  });
});

const byPair = (a: LinkOutcome, b: LinkOutcome): number =>
  a.left.id < b.left.id || (a.left.id === b.left.id && a.right.id < b.right.id) ? -1 : 1;

const byRecords = (
  a: { readonly leftRecord: string; readonly rightRecord: string },
  b: { readonly leftRecord: string; readonly rightRecord: string },
): number => (`${a.leftRecord} ${a.rightRecord}` < `${b.leftRecord} ${b.rightRecord}` ? -1 : 1);

describe('a key that too many records carry', () => {
  /** One number filled in on 1,001 death certificates; six of the dead were cancelled under it as well. */
  const id = numberWithLowKey();
  const NAMES = ['王建国', '李秀英', '张大山', '刘桂兰', '周德福', '吴玉珍'];
  const certificates = Array.from({ length: LARGEST_BLOCK + 1 }, (_, at) =>
    death({ key: `D${at}`, id, name: NAMES[at] ?? null, born: NAMES[at] === undefined ? null : `1940-0${at + 1}-11` }),
  );
  const cancelled = NAMES.map((name, at) => cancellation({ key: `C${at}`, id, name, born: `1940-0${at + 1}-11` }));
  const input: LinkFeedsInput = {
    left: DEATHS,
    right: CANCELLATIONS,
    leftMentions: certificates,
    rightMentions: cancelled,
    history: NO_HISTORY,
  };
  const suspects = new Set(blockingKeys(certificates[500] ?? death({})));

  test('is counted with the records and pairs that it would have brought', () => {
    let heard: CrowdedBlocks | null = null;
    linkFeeds({ ...input, onCrowded: (blocks) => (heard = blocks) });
    expect(heard).toEqual({ keys: 1, mentions: 1_001 + 6, pairs: 1_001 * 6 });
    linkFeeds({ ...input, right: DEATHS, onCrowded: (blocks) => (heard = blocks) });
    expect(heard).toEqual({ keys: 1, mentions: 1_001, pairs: (1_001 * 1_000) / 2 });
  });

  test('is no loss where only one side carries it', () => {
    let heard: CrowdedBlocks | null = null;
    const others = [cancellation({ key: 'C', name: '王建国', born: '1940-01-11' })];
    linkFeeds({ ...input, rightMentions: others, onCrowded: (blocks) => (heard = blocks) });
    expect(heard).toEqual(NOTHING_CROWDED);
  });

  test.each([1, 2, 3, 7])('is counted once by %i parts, and hides no pair that has another key', (parts) => {
    const { pairs, crowded } = search(input, parts, suspects);
    expect(crowded).toEqual({ keys: 1, mentions: 1_007, pairs: 6_006 });
    expect(pairs.map(([a, b]) => `${a.key} ${b.key}`).toSorted()).toEqual(NAMES.map((_, at) => `D${at} C${at}`));
    expect(inParts(input, parts, suspects)).toEqual(linkFeeds(input));
  });

  test('would hide pairs from a part that takes it for a common key like others', () => {
    expect(search(input, 7).pairs.length).toBeLessThan(NAMES.length);
  });
});

describe('people of one record', () => {
  test('are no pair in any part', () => {
    const one = certificate({ key: 'W1', name: '张文', motherId: MEI });
    const twice: LinkFeedsInput = {
      left: BIRTHS,
      right: BIRTHS,
      leftMentions: [one, { ...one, id: `${one.recordId}#second`, role: 'second' }],
      rightMentions: [],
      history: NO_HISTORY,
    };
    expect(search(twice, 3).pairs).toEqual([]);
    expect(
      search({ ...twice, right: ENTRIES, rightMentions: [entry({ name: '张文', motherId: MEI })] }, 3).pairs,
    ).toHaveLength(2);
  });
});
