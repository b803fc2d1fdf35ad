import fc from 'fast-check';
import { expect, it } from 'vitest';

import { agreementBook } from '../../../src/domain/agreements/agreement-book.ts';
import { compileProjection } from '../../../src/domain/agreements/compile-projection.ts';
import { disclosed } from '../../../src/domain/agreements/disclosed.ts';
import {
  FULL,
  type Grant,
  MASKED,
  MASKED_RAISABLE,
  MATCHED,
  MATCHED_RAISABLE,
  NOTHING,
  NOTHING_RAISABLE,
} from '../../../src/domain/agreements/grant.ts';
import { maskKey } from '../../../src/domain/agreements/masks/mask-key.ts';
import { feedFacts } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import { FIRST, NEAR, NOW, reader, signed, TOWN } from './posts.ts';

/** A value that nobody could write by chance, and of which every mask must hide the middle. */
const canary = (field: string): string =>
  `9${Array.from(field, (letter) => letter.charCodeAt(0)).join('')}7777777777777`;

const grant = fc.constantFrom<Grant>(
  FULL,
  MASKED,
  MASKED_RAISABLE,
  MATCHED,
  MATCHED_RAISABLE,
  NOTHING,
  NOTHING_RAISABLE,
);

const agreements = FIRST.filter(({ consumer }) => consumer !== 'HUB' && consumer !== 'SV');

it('no value below full leaves the hub, under any agreement that anybody could write', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...agreements),
      fc.array(grant, { minLength: 40, maxLength: 40 }),
      (agreement, grants) => {
        const { feed, consumer } = agreement;
        const fields = [...(feedFacts(feed)?.fields.keys() ?? [])];
        const own = Object.fromEntries(fields.map((field, at) => [field, grants[at] ?? NOTHING]));
        const book = agreementBook(signed({ ...agreement, fields: own }, '2026-01-01T00:00:00.000Z'), NOW);
        const post = reader('R-DQO', consumer, consumer === 'GR' ? TOWN : '');
        const row = Object.fromEntries(fields.map((field) => [field, canary(field)]));
        const decisions = compileProjection({ reader: post, feed, purpose: 'P2' }, book).on(row, NEAR);
        const answer = JSON.stringify(fields.map((field) => disclosed(row[field], decisions.decide(field))));
        // Names of organisations and regions down to the village are their own masks.
        const secret = fields.filter(
          (field) => own[field]?.level !== 'full' && decisions.decide(field).mask !== 'open',
        );
        expect(secret.filter((field) => answer.includes(canary(field)))).toEqual([]);
        const open = fields.filter((field) => own[field]?.level === 'full');
        expect(open.filter((field) => !answer.includes(canary(field)))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

it('no key shows a part that its reader may not see in full', () => {
  const leaks = agreements.flatMap(({ feed, consumer }) => {
    const definition = feedById.get(feed);
    if (definition === undefined) return [];
    const row = Object.fromEntries(Object.keys(definition.fields).map((field) => [field, canary(field)]));
    const key = definition.key(row, { region: '290121', org: '' } as Parameters<typeof definition.key>[1]).join('|');
    const book = agreementBook(
      FIRST.flatMap((agreement) => signed(agreement, '2026-01-01T00:00:00.000Z')),
      NOW,
    );
    const post = reader('R-DQO', consumer, consumer === 'GR' ? TOWN : '');
    const decisions = compileProjection({ reader: post, feed, purpose: 'P2' }, book).on(row, NEAR);
    const shown = maskKey(feed, key, decisions);
    const hidden = Object.keys(row).filter((field) => {
      const { level, mask } = decisions.decide(field);
      return level !== 'full' && !(level === 'masked' && mask === 'open');
    });
    return hidden.filter((field) => shown.includes(canary(field))).map((field) => `${consumer}: ${feed}.${field}`);
  });
  expect(leaks).toEqual([]);
});
