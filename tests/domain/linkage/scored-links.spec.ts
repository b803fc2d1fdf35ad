import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { linkFeeds, type LinkFeedsInput } from '../../../src/domain/linkage/link-feeds.ts';
import { type LinkOutcome, type Mention, pairKey } from '../../../src/domain/linkage/mention.ts';
import { levelsOfScore } from '../../../src/domain/linkage/scored/link-score.ts';
import { BUNDLED_MODEL } from '../../../src/domain/linkage/scored/register-model.ts';
import { probabilityOf } from '../../../src/domain/link-model/weights.ts';
import { waterfall } from '../../../src/domain/link-model/waterfall.ts';
import { certificate, entry, FANG, lines, MEI, number } from './people.ts';

const CERTIFICATES = { id: 'HC-BIRTH', event: 'birth', onceInALife: true, stock: false } as const;
const ENTRIES = { ...CERTIFICATES, id: 'PS-BIRTH' } as const;

/** Two hundred other births, so that the odds of a random pair are those of a small town. */
const others = Array.from({ length: 200 }, (_, i) =>
  entry({ key: `O${i}`, name: `赵${String.fromCodePoint(0x4e00 + i * 37)}`, born: `2024-0${1 + (i % 9)}-1${i % 10}` }),
);

const link = (left: readonly Mention[], right: readonly Mention[], more: Partial<LinkFeedsInput> = {}) =>
  linkFeeds({
    left: CERTIFICATES,
    right: ENTRIES,
    leftMentions: left,
    rightMentions: [...right, ...others],
    history: NO_HISTORY,
    model: BUNDLED_MODEL,
    ...more,
  });

const only = (links: readonly LinkOutcome[]): LinkOutcome => {
  expect(links).toHaveLength(1);
  const [first] = links;
  if (first === undefined) throw new RangeError('no link');
  return first;
};

describe('a birth that no tier links', () => {
  /* The mother's number has a slip on the certificate and her name another character, the child a label only. */
  const child = certificate({
    cert: 'W1',
    name: '李梅之子',
    motherId: `?${MEI.slice(0, 16)}0X`,
    mother: '李美',
    regions: ['290121101201'],
  });
  const own = entry({
    key: 'P1',
    id: number('2025-01-08', 1),
    name: '张文',
    motherId: MEI,
    mother: '李梅',
    regions: ['290121101201'],
  });

  test('is linked by score when nearly everything speaks for it', () => {
    expect(lines(link([child], [own]))).toEqual(['W1 = P1 P']);
  });

  test('is not linked without a model', () => {
    expect(
      linkFeeds({
        left: CERTIFICATES,
        right: ENTRIES,
        leftMentions: [child],
        rightMentions: [own],
        history: NO_HISTORY,
      }),
    ).toEqual([]);
  });

  test('waits for an officer when two entries are equally good', () => {
    const twin = entry({ ...factsOf(own), key: 'P2', id: number('2025-01-08', 3) });
    const links = link([child], [own, twin]);
    expect(links.map(({ tier, standing, reason }) => [tier, standing, reason])).toEqual([
      ['P', 'review', 'tie'],
      ['P', 'review', 'tie'],
    ]);
  });

  test('stays unlinked when the mother is another person by number', () => {
    const withNumber = certificate({
      cert: 'W1',
      name: '李梅之子',
      motherId: FANG,
      mother: '李梅',
      regions: ['290121101201'],
    });
    expect(link([withNumber], [own]).filter(({ standing }) => standing === 'accepted')).toEqual([]);
  });

  test('is never linked to a person with another valid number', () => {
    const numbered = certificate({ cert: 'W1', id: number('2025-01-08', 5), name: '张文', mother: '李梅' });
    expect(link([numbered], [entry({ key: 'P1', id: number('2025-01-08', 1), name: '张文', mother: '李梅' })])).toEqual(
      [],
    );
  });

  test('is not proposed again once an officer said that they are two persons', () => {
    const said = pairKey(child, own);
    expect(link([child], [own], { decisions: (pair) => (pair === said ? 'not_same' : null) })).toEqual([]);
  });

  test('is not linked by score to a death: few of those born are among the dead', () => {
    const deaths = { ...ENTRIES, id: 'PS-DEATH', event: 'death' } as const;
    expect(link([child], [own], { right: deaths })).toEqual([]);
  });
});

describe('a hint by a weak tier', () => {
  const mother = { motherId: MEI, mother: '李梅' };
  /* A namesake of the town whose date is one digit off. */
  const namesake = entry({ key: 'P2', id: number('2025-01-18', 1), name: '张文', born: '2025-01-18' });

  test('stays while nothing better was found', () => {
    expect(lines(link([certificate({ cert: 'W1', name: '张文' })], [namesake]))).toEqual(['W1 ? P2 T7']);
  });

  test('goes once its certificate was linked to another entry by score', () => {
    const child = certificate({ cert: 'W1', name: '张文', ...mother, regions: ['290121101201'] });
    /* Entered under another name, three days late by a slip, with the same mother: no tier fits. */
    const own = entry({
      key: 'P1',
      id: number('2025-01-05', 1),
      name: '张闻',
      born: '2025-01-05',
      ...mother,
      regions: ['290121101201'],
    });
    expect(lines(link([child], [own, namesake]))).toEqual(['W1 = P1 P']);
  });
});

describe('the score of a link', () => {
  const child = certificate({ cert: 'W290000001', name: '张文', motherId: MEI });
  const own = entry({ key: 'P1', id: number('2025-01-08', 1), cert: 'W290000001', name: '张文', motherId: MEI });

  test('adds up: prior, levels and rarity give the weight to a hundredth of a bit', () => {
    const { score } = only(link([child], [own]));
    if (score === undefined) throw new RangeError('no score');
    /* 201 entries: −log2(201) = −7.65, to the nearest quarter of a bit. */
    const model = { ...BUNDLED_MODEL, parameters: { ...BUNDLED_MODEL.parameters, prior: -7.75 } };
    const shown = waterfall(model, {
      levels: levelsOfScore(score),
      rarityBits: score.rarity.map((hundredths) => hundredths / 100),
    });
    expect(shown.total).toBeCloseTo(score.weight, 2);
    expect(probabilityOf(score.weight)).toBeGreaterThan(0.999999);
  });

  test('is less by what relatives would share as well: log2 of one more than their odds', () => {
    const shared = BUNDLED_MODEL.design.comparisons.map(({ id, comparison }) =>
      comparison.levels.map((_, level) => (id === 'motherId' && level === 1 ? 20 : 0)),
    );
    const model = { ...BUNDLED_MODEL, relatives: { prior: -17, weights: shared, pairs: 100 } };
    const weightUnder = (by: typeof model | typeof BUNDLED_MODEL) =>
      only(link([child], [own], { model: by })).score?.weight ?? Number.NaN;
    /* Odds of relatives: 2^(20 − 17) = 8 to 1 against strangers, so that the weight falls by log2(1 + 8). */
    expect(weightUnder(BUNDLED_MODEL) - weightUnder(model)).toBeCloseTo(Math.log2(9), 6);
  });

  test('is the same whatever else is linked', () => {
    const alone = only(link([child], [own])).score;
    const second = certificate({ cert: 'W290000002', name: '王武', motherId: FANG });
    const beside = link([child, second], [own]).find(({ left }) => left.key === 'W290000001')?.score;
    expect(beside?.levels).toBe(alone?.levels);
  });

  test('a shared number earns the birth date and the sex no further credit', () => {
    const id = number('2025-01-08', 1);
    const { score } = only(
      link([certificate({ key: 'L', id, name: '张文' })], [entry({ key: 'R', id, name: '张文' })]),
    );
    const at = (wanted: string) => BUNDLED_MODEL.design.comparisons.findIndex((comparison) => comparison.id === wanted);
    const levels = levelsOfScore(score ?? { levels: '' });
    expect([levels[at('idNumber')], levels[at('birthDate')], levels[at('sex')]]).toEqual([1, 0, 0]);
  });
});

/** The facts that made a record, kept in its id. */
const factsOf = ({ recordId }: Mention) =>
  JSON.parse(recordId.slice(recordId.indexOf('{'))) as Parameters<typeof entry>[0];
