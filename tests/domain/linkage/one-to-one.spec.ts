import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { linkFeeds, type LinkableFeed, type LinkFeedsInput } from '../../../src/domain/linkage/link-feeds.ts';
import type { Mention } from '../../../src/domain/linkage/mention.ts';
import { cancellation, certificate, death, entry, FANG, lines, MEI, number, officers } from './people.ts';

const feed = (id: string, event: LinkableFeed['event']): LinkableFeed => ({
  id,
  event,
  onceInALife: true,
  stock: false,
});

const births = (left: readonly Mention[], right: readonly Mention[], decisions?: LinkFeedsInput['decisions']) =>
  lines(
    linkFeeds({
      left: feed('HC-BIRTH', 'birth'),
      right: feed('PS-BIRTH', 'birth'),
      leftMentions: left,
      rightMentions: right,
      history: NO_HISTORY,
      ...(decisions && { decisions }),
    }),
  );

const deaths = (left: readonly Mention[], right: readonly Mention[]) =>
  lines(
    linkFeeds({
      left: feed('HC-DEATH', 'death'),
      right: feed('PS-DEATH', 'death'),
      leftMentions: left,
      rightMentions: right,
      history: NO_HISTORY,
    }),
  );

const [firstId, secondId, thirdId] = [1, 3, 5].map((sequence) => number('2025-01-08', sequence)) as [
  string,
  string,
  string,
];

describe('one certificate, one entry', () => {
  test('the best tier wins, and the loser does not keep half a match', () => {
    const child = certificate({ cert: 'W1', name: '张文', motherId: MEI });
    const byNumber = entry({ key: 'P1', id: firstId, cert: 'W1', name: '张梓轩' });
    const byName = entry({ key: 'P2', id: secondId, name: '张文' });
    expect(births([child], [byNumber, byName])).toEqual(['W1 = P1 T1']);
  });

  test('inside a tier more agreeing fields win', () => {
    const child = certificate({ cert: 'W1', name: '张文', motherId: MEI, mother: '李梅' });
    const namesake = entry({ key: 'P1', name: '张文' });
    const own = entry({ key: 'P2', name: '张文', mother: '李梅' });
    expect(births([child], [namesake, own])).toEqual(['W1 = P2 T3']);
  });

  test('two persons of one name and birthday, equally likely: both wait for review, neither is picked', () => {
    const child = certificate({ cert: 'W1', name: '张文' });
    const two = [entry({ key: 'P1', id: firstId, name: '张文' }), entry({ key: 'P2', id: secondId, name: '张文' })];
    expect(births([child], two)).toEqual(['W1 ? P1 T3 tie', 'W1 ? P2 T3 tie']);
  });

  test('who is in a tie does not fall to a worse tier', () => {
    const child = certificate({ cert: 'W1', name: '张文', mother: '李梅', regions: ['290121101'] });
    const two = [entry({ key: 'P1', id: firstId, name: '张文' }), entry({ key: 'P2', id: secondId, name: '张文' })];
    const worse = entry({ key: 'P3', id: thirdId, name: '李武', mother: '李梅', regions: ['290121101'] });
    expect(births([child], [...two, worse])).toEqual(['W1 ? P1 T3 tie', 'W1 ? P2 T3 tie']);
  });

  test('a tie resolves itself when one of the two is matched by a better tier', () => {
    const children = [
      certificate({ cert: 'W1', name: '张文' }),
      certificate({ cert: 'W2', name: '张文', born: '2025-01-08' }),
    ];
    const entries = [
      entry({ key: 'P1', id: firstId, name: '张文' }),
      entry({ key: 'P2', id: secondId, cert: 'W2', name: '张文' }),
    ];
    expect(births(children, entries)).toEqual(['W1 = P1 T3', 'W2 = P2 T1']);
  });

  test('one certificate number on two entries (一证多户): the child it describes gets it', () => {
    const child = certificate({ cert: 'W1', name: '张文', motherId: MEI });
    const right = entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文', motherId: MEI });
    const wrong = entry({ key: 'P2', id: secondId, cert: 'W1', name: '李武', motherId: FANG });
    expect(births([child], [right, wrong])).toEqual(['W1 = P1 T1']);
  });

  test('a certificate number typed wrong, on a child of another day and sex, is shown beside the true match', () => {
    const child = certificate({ cert: 'W1', name: '张文', motherId: MEI });
    const own = entry({ key: 'P1', id: firstId, name: '张文', motherId: MEI });
    const other = entry({
      key: 'P2',
      id: number('2024-07-01', 2),
      cert: 'W1',
      name: '李红',
      sex: '2',
      born: '2024-07-01',
    });
    expect(births([child], [own, other])).toEqual(['W1 = P1 T3', 'W1 ? P2 T1 certificate']);
  });
});

describe('re-issued and void certificates', () => {
  const first = certificate({ cert: 'W1', motherId: MEI });
  const again = certificate({ cert: 'W2', name: '张文', replaces: 'W1', motherId: MEI });

  test('every certificate of a chain shares the match, whichever number the window typed', () => {
    expect(births([first, again], [entry({ key: 'P1', cert: 'W1', name: '张文' })])).toEqual([
      'W1 = P1 T1',
      'W2 = P1 T1',
    ]);
    expect(births([first, again], [entry({ key: 'P1', cert: 'W2', name: '张文' })])).toEqual([
      'W1 = P1 T1',
      'W2 = P1 T1',
    ]);
  });

  test('a chain of three, of which the middle one never reached the hub, is one birth', () => {
    const last = certificate({ cert: 'W3', name: '张文', replaces: 'W2' });
    const other = certificate({ cert: 'W4', replaces: 'W2', void: true });
    expect(births([other, last], [entry({ key: 'P1', cert: 'W4' })])).toEqual(['W3 = P1 T1', 'W4 = P1 T1']);
  });

  test('a void certificate without successor takes nobody’s entry', () => {
    const gone = certificate({ cert: 'W1', motherId: MEI, void: true });
    expect(births([gone], [entry({ key: 'P1', cert: 'W1' })])).toEqual([]);
  });

  test('a replaced number that belongs to another child by date and mother is a slip, no chain', () => {
    const stranger = certificate({ cert: 'W9', name: '李武', born: '2024-02-02', motherId: FANG, replaces: 'W1' });
    const entries = [entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文' })];
    expect(births([first, stranger], entries)).toEqual(['W1 = P1 T1']);
  });
});

describe('a mother whose number fails its test', () => {
  const slipped = `?${MEI.slice(0, 16)}0X`;

  test('is one mother when both certificates carry the same slip: the second one shares the entry', () => {
    const twice = [
      certificate({ cert: 'W1', name: '张文', motherId: slipped }),
      certificate({ cert: 'W2', name: '张文', motherId: slipped }),
    ];
    const entries = [entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文', motherId: MEI })];
    expect(births(twice, entries)).toEqual(['W1 = P1 T1', 'W2 = P1 T3']);
  });

  test('is no other mother: a re-issue that corrects the number and the sex stays in its chain', () => {
    const wrong = certificate({ cert: 'W1', name: '张文', motherId: slipped, sex: '2' });
    const again = certificate({ cert: 'W2', name: '张文', motherId: MEI, replaces: 'W1' });
    expect(births([wrong, again], [entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文' })])).toEqual([
      'W1 = P1 T1',
      'W2 = P1 T1',
    ]);
  });
});

describe('twins', () => {
  const elder = certificate({ cert: 'W1', name: '张文', motherId: MEI });
  const younger = certificate({ cert: 'W2', name: '张武', motherId: MEI });

  test('with certificate numbers each finds its own entry, though no index is filled', () => {
    const entries = [
      entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文', motherId: MEI }),
      entry({ key: 'P2', id: secondId, cert: 'W2', name: '张武', motherId: MEI }),
    ];
    expect(births([elder, younger], entries)).toEqual(['W1 = P1 T1', 'W2 = P2 T1']);
  });

  test('with names alone each finds its own entry too', () => {
    const entries = [
      entry({ key: 'P1', id: firstId, name: '张武', motherId: MEI }),
      entry({ key: 'P2', id: secondId, name: '张文', motherId: MEI }),
    ];
    expect(births([elder, younger], entries)).toEqual(['W1 = P2 T3', 'W2 = P1 T3']);
  });

  test('with neither, nothing tells them apart: all four pairs wait for review', () => {
    const unnamed = [certificate({ cert: 'W1', motherId: MEI }), certificate({ cert: 'W2', motherId: MEI })];
    const entries = [
      entry({ key: 'P1', id: firstId, name: '张文', motherId: MEI }),
      entry({ key: 'P2', id: secondId, name: '张武', motherId: MEI }),
    ];
    expect(births(unnamed, entries)).toEqual([
      'W1 ? P1 T4 twins',
      'W1 ? P2 T4 twins',
      'W2 ? P1 T4 twins',
      'W2 ? P2 T4 twins',
    ]);
  });

  test('the index alone is enough', () => {
    const indexed = [
      certificate({ cert: 'W1', motherId: MEI, index: '1' }),
      certificate({ cert: 'W2', motherId: MEI, index: '2' }),
    ];
    const entries = [
      entry({ key: 'P1', motherId: MEI, index: '2', name: '张武' }),
      entry({ key: 'P2', motherId: MEI, index: '1', name: '张文' }),
    ];
    expect(births(indexed, entries)).toEqual(['W1 = P2 T4', 'W2 = P1 T4']);
  });

  test('one of the two is registered: the other is not called found, a person must look', () => {
    const entries = [entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文', motherId: MEI })];
    expect(births([elder, younger], entries)).toEqual(['W1 = P1 T1', 'W2 ? P1 T4 twins']);
  });

  test('one of two with an index is registered: the other has no match, its entry is missing', () => {
    const indexed = [
      certificate({ cert: 'W1', motherId: MEI, index: '1' }),
      certificate({ cert: 'W2', motherId: MEI, index: '2' }),
    ];
    expect(births(indexed, [entry({ key: 'P1', cert: 'W1', motherId: MEI, name: '张文' })])).toEqual(['W1 = P1 T1']);
  });

  test('a brother and a sister born together are no case at all', () => {
    const both = [certificate({ cert: 'W1', motherId: MEI }), certificate({ cert: 'W2', motherId: MEI, sex: '2' })];
    const entries = [
      entry({ key: 'P1', motherId: MEI, sex: '2', name: '张婷' }),
      entry({ key: 'P2', motherId: MEI, name: '张武' }),
    ];
    expect(births(both, entries)).toEqual(['W1 = P2 T4', 'W2 = P1 T4']);
  });
});

describe('one child with two certificates (一孩多证)', () => {
  const twice = [certificate({ cert: 'W1', motherId: MEI }), certificate({ cert: 'W2', motherId: MEI })];

  test('the second one shares the entry of the first, so that only the doubt itself is reported', () => {
    const entries = [entry({ key: 'P1', id: firstId, cert: 'W1', name: '张文', motherId: MEI })];
    expect(births(twice, entries)).toEqual(['W1 = P1 T1', 'W2 = P1 T4']);
  });

  test('two certificates without number at the window, one entry: both share it', () => {
    const entries = [entry({ key: 'P1', id: firstId, name: '张文', motherId: MEI })];
    expect(births(twice, entries)).toEqual(['W1 = P1 T4', 'W2 = P1 T4']);
  });
});

describe('deaths recorded twice', () => {
  const id = number('1950-03-01', 13);

  test('two certificates of one death share its cancellation', () => {
    const both = [death({ key: 'D1', id, name: '王建国' }), death({ key: 'D2', id, name: '王建国' })];
    expect(deaths(both, [cancellation({ key: 'C1', id, name: '王建国' })])).toEqual(['D1 = C1 T2', 'D2 = C1 T2']);
  });

  test('the second without number, died two days apart: the same death as far as a cancellation is owed', () => {
    const both = [
      death({ key: 'D1', id, name: '王建国', event: '2025-01-05' }),
      death({ key: 'D2', name: '王建国', event: '2025-01-07', regions: ['290122'] }),
    ];
    expect(deaths(both, [cancellation({ key: 'C1', id, name: '王建国' })])).toEqual(['D1 = C1 T2', 'D2 = C1 T2']);
  });

  test('a namesake who died a week later is another death', () => {
    const both = [
      death({ key: 'D1', id, name: '王建国', event: '2025-01-05' }),
      death({ key: 'D2', name: '王建国', event: '2025-01-12', regions: ['290122'] }),
    ];
    expect(deaths(both, [cancellation({ key: 'C1', id, name: '王建国' })])).toEqual(['D1 = C1 T2']);
  });

  test('one number under two names: matched by name, the other shown for review', () => {
    const found = deaths(
      [death({ key: 'D1', id, name: '王建国' })],
      [
        cancellation({ key: 'C1', id, name: '王建国' }),
        cancellation({ key: 'C2', id, name: '赵丽', sex: '2', born: '1971-01-01' }),
      ],
    );
    expect(found).toEqual(['D1 = C1 T2', 'D1 ? C2 T2n']);
  });

  test('a lunar birth date is a hint only where nothing better is found', () => {
    const town = { regions: ['290121101'] };
    const village = death({ key: 'D1', name: '王建国', born: '1950-01-13', ...town });
    expect(deaths([village], [cancellation({ key: 'C1', id, name: '王建国', ...town })])).toEqual(['D1 ? C1 T7']);
    const certified = death({ key: 'D2', id, name: '王建国', ...town });
    expect(deaths([village, certified], [cancellation({ key: 'C1', id, name: '王建国', ...town })])).toEqual([
      'D2 = C1 T2',
    ]);
  });

  test('two equally weak hints are called a tie, one alone is not', () => {
    const town = { regions: ['290121101'] };
    const two = [
      cancellation({ key: 'C1', name: '王建国', ...town }),
      cancellation({ key: 'C2', name: '王建国', born: '1950-11-13', ...town }),
    ];
    expect(deaths([death({ key: 'D1', name: '王建国', born: '1950-01-13', ...town })], two)).toEqual([
      'D1 ? C1 T7 tie',
      'D1 ? C2 T7 tie',
    ]);
  });
});

describe('what officers decided', () => {
  const child = certificate({ cert: 'W1', name: '张文' });
  const two = [
    entry({ key: 'P1', id: firstId, name: '张文' }),
    entry({ key: 'P2', id: secondId, name: '张文' }),
  ] as const;

  test('“same” settles a tie for good', () => {
    expect(births([child], two, officers([child, two[1], 'same']))).toEqual(['W1 ! P2 T3']);
  });

  test('“not the same” takes the pair away, and the rest is judged without it', () => {
    expect(births([child], two, officers([child, two[1], 'not_same']))).toEqual(['W1 = P1 T3']);
  });

  test('a confirmed pair goes before a better tier', () => {
    const better = entry({ key: 'P3', id: thirdId, cert: 'W1', name: '李武' });
    expect(births([child], [...two, better], officers([child, two[0], 'same']))).toEqual(['W1 ! P1 T3']);
  });

  test('a confirmed pair stays although corrected data no longer show any likeness', () => {
    const changed = entry({ key: 'P1', id: firstId, name: '赵丽', sex: '2', born: '1999-01-01', regions: ['290122'] });
    const found = linkFeeds({
      left: feed('HC-BIRTH', 'birth'),
      right: feed('PS-BIRTH', 'birth'),
      leftMentions: [child],
      rightMentions: [changed],
      decided: [[child, changed]],
      decisions: officers([child, changed, 'same']),
      history: NO_HISTORY,
    });
    expect(lines(found)).toEqual(['W1 ! P1 T8']);
  });
});
