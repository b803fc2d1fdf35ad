import { describe, expect, it } from 'vitest';

import type { Consumer } from '../../../src/domain/access/actor.ts';
import type { DisclosureLevel } from '../../../src/domain/agreements/decision.ts';
import { feedFacts, SHARED_FEEDS } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import { type Purpose, PURPOSES } from '../../../src/domain/agreements/purposes.ts';
import { createProjector, decide } from '../../../src/domain/agreements/projector.ts';
import type { Reader } from '../../../src/domain/agreements/row-conditions.ts';
import type { Situation } from '../../../src/domain/agreements/situation.ts';
import type { AnyRow } from '../../../src/domain/feeds/define-feed.ts';
import { allPosts, BOOK, NEAR, NO_AGREEMENTS, purposeOf, situation, VILLAGE } from './posts.ts';
import { written } from './written-matrix.ts';

interface Look {
  readonly post: Reader;
  readonly feed: string;
  readonly field: string;
}

const factsOf = (feed: string) => {
  const facts = feedFacts(feed);
  if (facts === null) throw new Error(`no feed ${feed}`);
  return facts;
};

/** Role × feed × field: everything that anybody could ask for. */
const allLooks: readonly Look[] = allPosts.flatMap((post) =>
  SHARED_FEEDS.flatMap((feed) => [...factsOf(feed).fields.keys()].map((field) => ({ post, feed, field }))),
);

const words = ({ feed, field }: Look, consumer: Consumer): string =>
  written.get(`${feed}.${field} → ${consumer}`) ?? '–';

/** A row and a situation that meet every condition which the written matrix names for the cell. */
const meeting = (text: string): { readonly row: AnyRow; readonly near: Situation } => {
  const [, field = '', values = ''] = / if (\w+) is ([\w ]+)/.exec(text) ?? [];
  if (field === 'check') return { row: {}, near: { ...NEAR, check: values } };
  return {
    row: field === '' ? {} : { [field]: values === 'own' ? VILLAGE : (values.split(' ')[0] ?? '') },
    near: NEAR,
  };
};

const LETTERS: Readonly<Record<string, DisclosureLevel>> = { F: 'full', M: 'masked', X: 'match-only', '–': 'none' };
const levelOf = (text: string): DisclosureLevel => LETTERS[text.charAt(0)] ?? 'none';

/** What 7.7 says of a role, in the words of the registry and not of the engine. */
function expected({ post: { role, department }, feed, field }: Look): {
  readonly text: string;
  readonly level: DisclosureLevel;
} {
  const { owner, fields } = factsOf(feed);
  const kind = fields.get(field)?.kind;
  const look = { post: { role, department, region: '' }, feed, field };
  const as = (text: string) => ({ text, level: levelOf(text) });
  const ofDepartment = as(
    owner === department ? (words(look, owner) === '–' ? 'F' : words(look, owner)) : words(look, department),
  );
  switch (role) {
    case 'R-DQO':
    case 'R-APPROVE':
    case 'R-TOWN':
      return ofDepartment;
    case 'R-VILLAGE':
      return kind === 'name' && ['full', 'masked'].includes(ofDepartment.level)
        ? { ...ofDepartment, level: 'masked' }
        : as('–');
    case 'R-SUBMIT':
      return as(owner === department ? 'F' : '–');
    case 'R-EMP':
      return as(feed === 'GR-EMP' ? 'F' : '–');
    case 'R-SURVEY':
      return as(words(look, 'SV'));
    case 'R-STAT':
    case 'R-SEC':
    case 'R-MEMBER':
    case 'R-DPO':
    case 'R-AUDIT':
    case 'R-ADMIN':
      return as('–');
  }
}

const aboutPersons = allLooks.filter(({ feed }) => factsOf(feed).namesPersons);
const named = ({ post: { role, department }, feed, field }: Look): string =>
  `${role} of ${department}: ${feed}.${field}`;

const ask = ({ post, feed, field }: Look, row: AnyRow, at: Situation, book = BOOK) =>
  decide({ reader: post, feed, field, row, purpose: purposeOf(post), situation: at }, book);

describe('what a role may read', () => {
  it('is nothing at all without a purpose, for anybody', () => {
    const read = aboutPersons.filter(
      ({ post, feed, field }) =>
        decide({ reader: post, feed, field, row: {}, purpose: null, situation: NEAR }, BOOK).level !== 'none',
    );
    expect(read).toEqual([]);
  });

  it('is nothing of another department without an agreement', () => {
    const read = aboutPersons.filter(
      (look) =>
        factsOf(look.feed).owner !== look.post.department && ask(look, {}, NEAR, NO_AGREEMENTS).level !== 'none',
    );
    expect(read.map(named)).toEqual([]);
  });

  it('is nothing of an unknown field or feed', () => {
    const read = allPosts.flatMap((post) => [
      ask({ post, feed: 'HC-BIRTH', field: 'parity' }, { parity: '3' }, NEAR).level,
      ask({ post, feed: 'XX-NEW', field: 'name' }, { name: '张三' }, NEAR).level,
    ]);
    expect(new Set(read)).toEqual(new Set(['none']));
  });

  it.each(['R-ADMIN', 'R-AUDIT', 'R-SEC', 'R-MEMBER', 'R-DPO'])('is no personal data at all for %s', (role) => {
    const looks = aboutPersons.filter(({ post }) => post.role === role);
    expect(looks.length).toBeGreaterThan(200);
    const read = (Object.keys(PURPOSES) as Purpose[]).flatMap((purpose) =>
      looks.filter(
        ({ post, feed, field }) =>
          decide({ reader: post, feed, field, row: {}, purpose, situation: NEAR }, BOOK).level !== 'none',
      ),
    );
    expect(read.map(named)).toEqual([]);
  });

  it('is what the matrix gives its unit, when everything about the record speaks for it', () => {
    const wrong = aboutPersons.filter((look) => {
      if (look.post.role === 'R-STAT') return false;
      const { text, level } = expected(look);
      const { row, near } = meeting(text);
      return ask(look, row, near).level !== level;
    });
    expect(wrong.map(named)).toEqual([]);
    expect(aboutPersons.length).toBeGreaterThan(6000);
  });

  it('is nothing where a condition of the matrix does not hold of the row', () => {
    const conditional = aboutPersons.filter((look) => / if \w+ is /.test(expected(look).text));
    expect(conditional.length).toBeGreaterThan(20);
    const other = { ...NEAR, isOwnRow: false, region: '290122105001', check: null };
    expect(
      conditional.filter((look) => look.post.role !== 'R-SUBMIT' && ask(look, {}, other).level !== 'none').map(named),
    ).toEqual([]);
  });

  it('may be raised in a case exactly where the matrix has °, and outside of one never', () => {
    const raisable = (at: Partial<Situation>) =>
      aboutPersons.filter((look) => {
        const { row, near } = meeting(expected(look).text);
        return ask(look, row, { ...near, ...at }).mayBeRevealed;
      });
    expect(raisable({ isInAssignedCase: false })).toEqual([]);
    const written = aboutPersons.filter((look) => look.post.role !== 'R-VILLAGE' && expected(look).text.includes('°'));
    expect(raisable({}).map(named)).toEqual(written.map(named));
  });

  it('is the same by a compiled projection as by a single decision', () => {
    const projector = createProjector(BOOK);
    const wrong = allLooks.filter((look) => {
      const { post, feed, field } = look;
      const projection = projector.project({ reader: post, feed, purpose: purposeOf(post) });
      return JSON.stringify(projection.on({}, NEAR).decide(field)) !== JSON.stringify(ask(look, {}, NEAR));
    });
    expect(wrong.map(named)).toEqual([]);
  });

  it('includes totals for everybody: they name no person', () => {
    const looks = allLooks.filter(({ feed }) => feed === 'PS-STOCK');
    expect(new Set(looks.map((look) => ask(look, {}, situation()).level))).toEqual(new Set(['full']));
  });
});
