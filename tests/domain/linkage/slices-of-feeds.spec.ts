import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingKeys } from '../../../src/domain/linkage/blocking-keys.ts';
import { crowdedAmong, type CrowdedBlocks, NOTHING_CROWDED } from '../../../src/domain/linkage/crowded-blocks.ts';
import { identityHistory, NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { judgeSlices } from '../../../src/domain/linkage/judge-slices.ts';
import type { JudgedPair } from '../../../src/domain/linkage/judged-pair.ts';
import { standsAlone } from '../../../src/domain/linkage/keep-repeated.ts';
import { keyIndex, LARGEST_BLOCK } from '../../../src/domain/linkage/key-index.ts';
import {
  areAssigned,
  linkAlone,
  linkFeeds,
  type LinkableFeed,
  type LinkFeedsInput,
} from '../../../src/domain/linkage/link-feeds.ts';
import type { LinkOutcome, PairDecision } from '../../../src/domain/linkage/mention.ts';
import { piecesOf } from '../../../src/domain/linkage/pieces-of-pairs.ts';
import { nameCensus } from '../../../src/domain/linkage/scored/name-shares.ts';
import { BUNDLED_MODEL } from '../../../src/domain/linkage/scored/register-model.ts';
import { roster } from './arbitrary-people.ts';
import { cancellation, certificate, death, entry, MEI, number, record } from './people.ts';

const BIRTHS: LinkableFeed = { id: 'HC-BIRTH', event: 'birth', onceInALife: true, stock: false };
const ENTRIES: LinkableFeed = { id: 'PS-BIRTH', event: 'birth', onceInALife: true, stock: false };
const STAYS: LinkableFeed = { id: 'PS-BIRTH', event: 'residence', onceInALife: false, stock: false };
const DEATHS: LinkableFeed = { id: 'HC-DEATH', event: 'death', onceInALife: true, stock: false };
const CANCELLATIONS: LinkableFeed = { id: 'PS-DEATH', event: 'death', onceInALife: true, stock: false };

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

/** Some slices of a list, as even as they can be. */
const slicesOf = <T>(list: readonly T[], parts: number): readonly (readonly T[])[] =>
  Array.from({ length: parts }, (_, part) => list.filter((_each, at) => at % parts === part));

/** Keys that more than a thousand of either feed carry, and what they would have proposed. */
function crowdedIn({ left, right, leftMentions, rightMentions, history }: LinkFeedsInput) {
  const within = left.id === right.id;
  const [lefts, rights] = [leftMentions, within ? leftMentions : rightMentions].map((list) =>
    keyIndex(list, (mention) => blockingKeys(mention, history)),
  );
  const keys = new Set([...(lefts?.keys ?? []), ...(rights?.keys ?? [])]);
  const carriers = [...keys].map(
    (key) => [key, { left: lefts?.countOf(key) ?? 0, right: rights?.countOf(key) ?? 0 }] as const,
  );
  return crowdedAmong(new Map(carriers), within);
}

/** What comparing each slice with each gives, one after the other. */
function search(input: LinkFeedsInput, [leftParts, rightParts]: Parts): readonly JudgedPair[] {
  const { left, right, leftMentions, rightMentions, history, decisions } = input;
  const crowded = crowdedIn(input).keys;
  const slices = { left, right, history, crowded, ...(decisions && { decisions }) };
  const lefts = slicesOf(leftMentions, leftParts);
  if (left.id === right.id)
    return lefts.flatMap((one, at) =>
      lefts.slice(at).flatMap((other) => [...judgeSlices({ ...slices, leftMentions: one, rightMentions: other })]),
    );
  return lefts.flatMap((one) =>
    slicesOf(rightMentions, rightParts).flatMap((other) => [
      ...judgeSlices({ ...slices, leftMentions: one, rightMentions: other }),
    ]),
  );
}

type Parts = readonly [left: number, right: number];
const anyParts: fc.Arbitrary<Parts> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));

const mentionsOf = ({ left, right }: JudgedPair) => [left, right] as const;

const inSlices = (input: LinkFeedsInput, parts: Parts) =>
  linkFeeds({ ...input, candidates: search(input, parts).map(mentionsOf) });

const nameOf = ({ left, right }: JudgedPair): string => [left.id, right.id].toSorted().join(' ');

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

describe('two feeds that are compared slice by slice', () => {
  test('give the links of one search, to the last bit of their scores', () => {
    fc.assert(
      fc.property(feeds, anyParts, (input, parts) => {
        expect(inSlices(input, parts)).toEqual(linkFeeds(input));
      }),
      { numRuns: 400 },
    );
  });

  test('have each pair in one slice', () => {
    fc.assert(
      fc.property(feeds, anyParts, (input, parts) => {
        const names = search(input, parts).map(nameOf);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 400 },
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
  const recordsOf = ({ left, right }: JudgedPair) => ({
    leftRecord: left.recordId,
    rightRecord: right.recordId,
    pair: [left, right] as const,
  });
  /** Who has a partner for certain, by links that were made before. */
  const sureBy = (links: readonly LinkOutcome[]) => {
    const sure = links.filter(({ standing }) => standing !== 'review');
    return { left: new Set(sure.map(({ left }) => left.id)), right: new Set(sure.map(({ right }) => right.id)) };
  };

  test('and pairs by number by themselves give the links of all at once where a record may have several partners, whatever officers said', () => {
    const verdicts = fc.constantFrom<PairDecision['verdict'] | null>(null, null, 'same', 'not_same');
    fc.assert(
      fc.property(REPEATED, fc.integer({ min: 1, max: 6 }), fc.func(verdicts), (feedsOfTwo, records, decisions) => {
        const { leftMentions, rightMentions } = feedsOfTwo;
        const input = {
          ...feedsOfTwo,
          decisions,
          model: BUNDLED_MODEL,
          census: nameCensus(leftMentions, rightMentions),
        };
        const pairs = search(input, [2, 2]);
        const alone = linkAlone(pairs.filter(standsAlone), input);
        const pieces = piecesOf(pairs.filter((pair) => !standsAlone(pair)).map(recordsOf), records);
        const beside = pieces.flatMap((piece) =>
          linkFeeds({ ...input, candidates: piece.map(({ pair }) => pair), sure: sureBy(alone) }),
        );
        const atOnce = linkFeeds({ ...input, candidates: pairs.map(mentionsOf) });
        expect([...alone, ...beside].toSorted(byPair)).toEqual(atOnce.toSorted(byPair));
      }),
      { numRuns: 600 },
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
  const id = number('1950-03-01', 1);
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

  test.each<Parts>([
    [1, 1],
    [2, 1],
    [7, 3],
  ])(
    'is known to all of %i and %i slices, none of which has so many, and hides no pair that has another key',
    (...parts) => {
      const { keys, blocks } = crowdedIn(input);
      expect(keys.size).toBe(1);
      expect(blocks).toEqual({ keys: 1, mentions: 1_007, pairs: 6_006 });
      const pairs = search(input, parts);
      expect(pairs.map(({ left, right }) => `${left.key} ${right.key}`).toSorted()).toEqual(
        NAMES.map((_, at) => `D${at} C${at}`),
      );
      expect(inSlices(input, parts)).toEqual(linkFeeds(input));
    },
  );

  test('would bring strangers together in a slice that knows only itself', () => {
    const strangers = [...judgeSlices({ ...input, leftMentions: certificates.slice(0, 100), crowded: new Set() })];
    // Each of a hundred certificates with each of the six cancellations.
    expect(strangers).toHaveLength(600);
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
    expect(search(twice, [2, 2])).toEqual([]);
    expect(
      search({ ...twice, right: ENTRIES, rightMentions: [entry({ name: '张文', motherId: MEI })] }, [2, 1]),
    ).toHaveLength(2);
  });
});
