import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainGroups, groupRecords } from '../../../src/domain/linkage/groups.ts';
import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { judgePair } from '../../../src/domain/linkage/judge-pair.ts';
import { linkFeeds, type LinkableFeed } from '../../../src/domain/linkage/link-feeds.ts';
import { pairKey, type LinkOutcome, type Mention } from '../../../src/domain/linkage/mention.ts';
import { pairsOfOneEvent } from '../../../src/domain/linkage/self-pairs.ts';
import { anyone, roster } from './arbitrary-people.ts';

const LEFT: LinkableFeed = { id: 'HC-BIRTH', event: 'birth', onceInALife: true, stock: false };
const RIGHT: LinkableFeed = { id: 'PS-BIRTH', event: 'birth', onceInALife: true, stock: false };
const STAYS: LinkableFeed = { id: 'PS-BIRTH', event: 'residence', onceInALife: false, stock: false };

const link = (
  leftMentions: readonly Mention[],
  rightMentions: readonly Mention[],
  right = RIGHT,
  decisions: (pair: string) => 'same' | 'not_same' | null = () => null,
) => linkFeeds({ left: LEFT, right, leftMentions, rightMentions, history: NO_HISTORY, decisions });

const shuffled = (mentions: readonly Mention[]) => fc.shuffledSubarray([...mentions], { minLength: mentions.length });

const rosters = fc.tuple(roster('HC-BIRTH'), roster('PS-BIRTH'));

const groupOf = (mentions: readonly Mention[]) =>
  groupRecords(mentions, pairsOfOneEvent(mentions, NO_HISTORY), 'birth');
const unitOf = (mentions: readonly Mention[]) => certainGroups(mentions, pairsOfOneEvent(mentions, NO_HISTORY));

/** Whether each event on one side is linked to a single event on the other. */
function isOneToOne(
  links: readonly LinkOutcome[],
  events: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): boolean {
  const partners = Map.groupBy(links, ({ left }) => events.get(left.id));
  return [...partners.values()].every((own) => new Set(own.map(({ right }) => others.get(right.id))).size === 1);
}

const mirrored = (links: readonly LinkOutcome[]): readonly LinkOutcome[] =>
  links.map((found) => ({ ...found, left: found.right, right: found.left }));

describe('linkage', () => {
  test('a pair is judged alike from both sides', () => {
    fc.assert(
      fc.property(anyone('HC-BIRTH'), anyone('PS-BIRTH'), (a, b) => {
        expect(judgePair(a, b, NO_HISTORY)).toEqual(judgePair(b, a, NO_HISTORY));
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the records changes nothing', () => {
    const reordered = rosters.chain(([left, right]) =>
      fc.tuple(fc.constant([left, right] as const), shuffled(left), shuffled(right)),
    );
    fc.assert(
      fc.property(reordered, fc.constantFrom(RIGHT, STAYS), ([[left, right], otherLeft, otherRight], feed) => {
        expect(link(otherLeft, otherRight, feed)).toEqual(link(left, right, feed));
      }),
      { numRuns: 400 },
    );
  });

  test('the sides may be exchanged', () => {
    fc.assert(
      fc.property(rosters, ([left, right]) => {
        const back = linkFeeds({
          left: RIGHT,
          right: LEFT,
          leftMentions: right,
          rightMentions: left,
          history: NO_HISTORY,
        });
        const named = (links: readonly LinkOutcome[]) => new Set(links.map((found) => JSON.stringify(found)));
        expect(named(mirrored(back))).toEqual(named(link(left, right)));
      }),
      { numRuns: 400 },
    );
  });

  test('an event has at most one accepted match, suspected doubles counted as one event', () => {
    fc.assert(
      fc.property(rosters, ([left, right]) => {
        const accepted = link(left, right).filter(({ standing }) => standing === 'accepted');
        expect(isOneToOne(accepted, unitOf(left), groupOf(right))).toBe(true);
        expect(isOneToOne(mirrored(accepted), unitOf(right), groupOf(left))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('every record of an event shares its accepted match', () => {
    fc.assert(
      fc.property(rosters, ([left, right]) => {
        const units = Map.groupBy(left, ({ id }) => unitOf(left).get(id));
        const accepted = link(left, right).filter(({ standing }) => standing === 'accepted');
        for (const { left: one, right: partner } of accepted) {
          for (const member of units.get(unitOf(left).get(one.id)) ?? []) {
            expect(accepted.some((found) => found.left.id === member.id && found.right.id === partner.id)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what an officer confirmed is linked, what an officer rejected is not, and saying so again changes nothing', () => {
    const withDecision = rosters.filter(([left, right]) => link(left, right).length > 0);
    fc.assert(
      fc.property(
        withDecision,
        fc.nat(),
        fc.constantFrom('same' as const, 'not_same' as const),
        ([left, right], pick, verdict) => {
          const before = link(left, right);
          const chosen = before[pick % before.length];
          if (chosen === undefined) return;
          const decided = pairKey(chosen.left, chosen.right);
          const after = link(left, right, RIGHT, (key) => (key === decided ? verdict : null));
          const standings = after
            .filter((found) => pairKey(found.left, found.right) === decided)
            .map(({ standing }) => standing);
          expect(standings).toEqual(verdict === 'same' ? ['confirmed'] : []);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a pair is linked once', () => {
    fc.assert(
      fc.property(rosters, fc.constantFrom(RIGHT, STAYS), ([left, right], feed) => {
        const keys = link(left, right, feed).map((found) => pairKey(found.left, found.right));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 400 },
    );
  });
});
