import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { linkFeeds, type LinkableFeed } from '../../../src/domain/linkage/link-feeds.ts';
import type { Mention } from '../../../src/domain/linkage/mention.ts';
import { cancellation, certificate, entry, lines, MEI, number, officers, record } from './people.ts';

const DEATHS: LinkableFeed = { id: 'PS-DEATH', event: 'death', onceInALife: true, stock: false };
const STAYS: LinkableFeed = { id: 'PS-INFLOW', event: 'residence', onceInALife: false, stock: false };
const PUPILS: LinkableFeed = { id: 'ED-K12', event: 'enrolment', onceInALife: false, stock: true };
const ENTRIES: LinkableFeed = { id: 'PS-BIRTH', event: 'birth', onceInALife: true, stock: false };
const CERTIFICATES: LinkableFeed = { id: 'HC-BIRTH', event: 'birth', onceInALife: true, stock: false };

const link = (
  left: LinkableFeed,
  leftMentions: readonly Mention[],
  right: LinkableFeed,
  rightMentions: readonly Mention[],
  decisions?: ReturnType<typeof officers>,
) =>
  lines(linkFeeds({ left, right, leftMentions, rightMentions, history: NO_HISTORY, ...(decisions && { decisions }) }));

const within = (feed: LinkableFeed, mentions: readonly Mention[]) => link(feed, mentions, feed, mentions);

const stay = (facts: Parameters<typeof record>[0]) => record({ born: '1950-03-01', ...facts, feed: 'PS-INFLOW' });
const pupil = (facts: Parameters<typeof record>[0]) => record({ born: '2015-01-08', ...facts, feed: 'ED-K12' });

const [firstId, secondId] = [13, 15].map((sequence) => number('1950-03-01', sequence)) as [string, string];

describe('records that repeat for a person', () => {
  test('every stay of the dead is linked, not only one', () => {
    const stays = [stay({ key: 'S1', id: firstId, name: '王建国' }), stay({ key: 'S2', id: firstId, name: '王建国' })];
    expect(link(DEATHS, [cancellation({ key: 'C1', id: firstId, name: '王建国' })], STAYS, stays)).toEqual([
      'C1 = S1 T2',
      'C1 = S2 T2',
    ]);
  });

  test('stays without a number count by name, birthday, sex and county if they can only be one person', () => {
    const dead = cancellation({ key: 'C1', id: firstId, name: '王建国' });
    const stays = [
      stay({ key: 'S1', name: '王建国' }),
      stay({ key: 'S2', name: '王建国' }),
      stay({ key: 'S3', id: firstId, name: '王建国' }),
    ];
    expect(link(DEATHS, [dead], STAYS, stays)).toEqual(['C1 = S1 T3', 'C1 = S2 T3', 'C1 = S3 T2']);
  });

  test('a stay that fits two dead persons of one name and birthday waits for review', () => {
    const dead = [
      cancellation({ key: 'C1', id: firstId, name: '王建国' }),
      cancellation({ key: 'C2', id: secondId, name: '王建国' }),
    ];
    expect(link(DEATHS, dead, STAYS, [stay({ key: 'S1', name: '王建国' })])).toEqual([
      'C1 ? S1 T3 tie',
      'C2 ? S1 T3 tie',
    ]);
  });

  test('a dead person without number who fits the stays of two persons waits for review', () => {
    const stays = [stay({ key: 'S1', id: firstId, name: '王建国' }), stay({ key: 'S2', id: secondId, name: '王建国' })];
    expect(link(DEATHS, [cancellation({ key: 'C1', name: '王建国' })], STAYS, stays)).toEqual([
      'C1 ? S1 T3 tie',
      'C1 ? S2 T3 tie',
    ]);
  });

  test('an officer’s word stands among them', () => {
    const dead = [
      cancellation({ key: 'C1', id: firstId, name: '王建国' }),
      cancellation({ key: 'C2', id: secondId, name: '王建国' }),
    ] as const;
    const one = stay({ key: 'S1', name: '王建国' });
    expect(link(DEATHS, dead, STAYS, [one], officers([dead[0], one, 'same'], [dead[1], one, 'not_same']))).toEqual([
      'C1 ! S1 T3',
    ]);
  });
});

describe('one feed with itself', () => {
  test('a certificate number used for two persons (一证多户) is found once', () => {
    const two = [
      entry({ key: 'P1', id: number('2025-01-08', 1), cert: 'W1' }),
      entry({ key: 'P2', id: number('2025-01-08', 3), cert: 'W1' }),
    ];
    expect(within(ENTRIES, two)).toEqual(['P1 = P2 T1']);
    expect(within(ENTRIES, two.toReversed())).toEqual(['P1 = P2 T1']);
  });

  test('two certificates of one mother and day (一孩多证)', () => {
    const named = (cert: string, name: string) => certificate({ cert, motherId: MEI, name });
    expect(within(CERTIFICATES, [named('W1', '张文'), named('W2', '张文')])).toEqual(['W1 = W2 T3']);
    expect(within(CERTIFICATES, [named('W1', '张文'), named('W2', '张武')])).toEqual(['W1 ? W2 T4 twins']);
  });

  test('a pupil in two schools in one term; the roster of the next term is no second school', () => {
    const id = number('2015-01-08', 11);
    const rows = [
      pupil({ key: 'A|1', id, name: '张文', term: '2024-09-01' }),
      pupil({ key: 'B|2', id, name: '张文', term: '2024-09-01' }),
      pupil({ key: 'A|1', id, name: '张文', term: '2025-02-01' }),
    ];
    expect(within(PUPILS, rows)).toEqual(['A|1 = B|2 T2']);
  });

  test('hints of weak tiers are no use inside one feed', () => {
    const town = { regions: ['290121101'] };
    expect(
      within(DEATHS, [
        cancellation({ key: 'C1', name: '王建国', ...town }),
        cancellation({ key: 'C2', name: '王健国', ...town }),
      ]),
    ).toEqual([]);
  });
});
