import { describe, expect, it } from 'vitest';

import { agreementBook } from '../../../src/domain/agreements/agreement-book.ts';
import { disclosed, revealed } from '../../../src/domain/agreements/disclosed.ts';
import { withheld } from '../../../src/domain/agreements/field-plan.ts';
import { feedFacts, SHARED_FEEDS } from '../../../src/domain/agreements/matrix/feed-facts.ts';
import type { Purpose } from '../../../src/domain/agreements/purposes.ts';
import { decide } from '../../../src/domain/agreements/projector.ts';
import type { Reader } from '../../../src/domain/agreements/row-conditions.ts';
import { feedNameFor, mayKnowFeed } from '../../../src/domain/agreements/secret-feeds.ts';
import type { Situation } from '../../../src/domain/agreements/situation.ts';
import { type AnyRow } from '../../../src/domain/feeds/define-feed.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { BOOK, ELSEWHERE, firstOf, NEAR, NOW, purposeOf, reader, signed, situation, TOWN, VILLAGE } from './posts.ts';

const police = reader('R-DQO', 'PS');
const health = reader('R-DQO', 'HC');
const civil = reader('R-APPROVE', 'MZ');
const town = reader('R-TOWN', 'GR', TOWN);
const village = reader('R-VILLAGE', 'GR', VILLAGE);

const ask = (
  post: Reader,
  at: string,
  row: AnyRow = {},
  near: Partial<Situation> = {},
  { book = BOOK, purpose = purposeOf(post) }: { readonly book?: typeof BOOK; readonly purpose?: Purpose } = {},
) => {
  const [feed = '', field = ''] = at.split('.');
  return decide({ reader: post, feed, field, row, purpose, situation: situation(near) }, book);
};

describe('a decision about one field', () => {
  it('names the clause and the version on which it rests', () => {
    const { level, agreement, clause } = ask(health, 'PS-BIRTH.birthCertNo');
    expect([level, agreement]).toEqual(['full', { id: 'HC.PS-BIRTH', version: 1 }]);
    expect(clause.zh).toContain('母婴保健法 §23');
    expect(clause.en).toContain('agreement HC.PS-BIRTH version 1');
  });

  it('shows health an entry after adoption as another lawful registration', () => {
    const decision = ask(health, 'PS-BIRTH.entryType');
    expect(['11', '13', '16', '19'].map((code) => disclosed(code, decision))).toEqual(
      ['11', '19', '19', '19'].map((value) => ({ kind: 'full', value })),
    );
  });

  it('shows civil affairs the entry type of adoptions and wards only, and does not say why not', () => {
    expect(ask(civil, 'PS-BIRTH.entryType', { entryType: '13' }).level).toBe('full');
    expect(ask(civil, 'PS-BIRTH.entryType', { entryType: '11' })).toMatchObject({
      level: 'none',
      withheld: 'NOT_SHARED',
    });
    expect(ask(civil, 'PS-BIRTH.entryType', { entryType: null }).level).toBe('none');
  });

  it('gives civil affairs corrections of the marital status only', () => {
    expect([6, '6', '1', null].map((item) => ask(civil, 'PS-CORR.changeDate', { item }).level)).toEqual([
      'full',
      'full',
      'none',
      'none',
    ]);
  });

  it('gives a town the name of its own migrants, and the police feed of nobody else', () => {
    const row = { residenceRegion: VILLAGE, name: '张三' };
    expect(ask(town, 'PS-INFLOW.name', row).level).toBe('full');
    expect(ask(town, 'PS-INFLOW.name', { residenceRegion: `${ELSEWHERE}001` })).toMatchObject({
      level: 'none',
      withheld: 'ROW_OUT_OF_SCOPE',
    });
    expect(ask(reader('R-DQO', 'GR'), 'PS-INFLOW.name', row).level).toBe('none');
  });

  it('lets a town see a birth of its own people wherever the hospital is, or any record in its own case', () => {
    const born = { birthPlaceRegion: ELSEWHERE, motherHukouRegion: VILLAGE };
    expect(ask(town, 'HC-BIRTH.childName', born, { region: ELSEWHERE }).level).toBe('masked');
    const stranger = { birthPlaceRegion: ELSEWHERE };
    expect(ask(town, 'HC-BIRTH.childName', stranger, { region: ELSEWHERE }).level).toBe('none');
    expect(ask(town, 'HC-BIRTH.childName', stranger, { region: ELSEWHERE, isInAssignedCase: true })).toMatchObject({
      level: 'masked',
      mayBeRevealed: true,
    });
  });

  it('gives a village officer the surname of a task, and nothing beyond it', () => {
    const task = { isInAssignedCase: true, region: VILLAGE };
    const name = ask(village, 'HC-BIRTH.childName', {}, task);
    expect(disclosed('欧阳小明', name)).toEqual({ kind: 'masked', masked: '欧阳*', mayBeRevealed: false });
    expect(ask(village, 'HC-BIRTH.childName', {}, { region: VILLAGE }).level).toBe('none');
    expect(ask(village, 'HC-BIRTH.birthDate', {}, task).level).toBe('none');
    expect(ask(village, 'HC-DEATH.deathDate', {}, task).level).toBe('none');
  });

  it('lets a unit read the rows it sent, and no others of its department', () => {
    const hospital = reader('R-SUBMIT', 'HC');
    expect(ask(hospital, 'HC-BIRTH.motherIdNumber', {}, { isOwnRow: true }).level).toBe('full');
    expect(ask(hospital, 'HC-BIRTH.motherIdNumber').level).toBe('none');
    expect(ask(hospital, 'PS-BIRTH.name', {}, { isOwnRow: true }).level).toBe('none');
    expect(ask(reader('R-EMP', 'GR', TOWN), 'GR-CHANGE.name', {}, { isOwnRow: true }).level).toBe('none');
  });

  it('lets surveyors read their sample for 30 days', () => {
    const surveyor = reader('R-SURVEY', 'SV');
    const drawn = (day: string) => ask(surveyor, 'HC-BIRTH.childName', {}, { sampleDrawnOn: plainDate(day) }).level;
    // 2 March + 29 days = 31 March, the 30th day; 1 March is one day too early; tomorrow's sample is none yet.
    expect(['2026-03-02', '2026-03-01', '2026-04-01'].map(drawn)).toEqual(['masked', 'none', 'none']);
    expect(ask(surveyor, 'HC-BIRTH.childName').level).toBe('none');
  });

  it('gives statistics months and counties, and nothing that names anybody', () => {
    const analyst = reader('R-STAT', 'HUB');
    expect(disclosed('2025-01-08', ask(analyst, 'HC-BIRTH.birthDate'))).toMatchObject({ masked: '2025-01' });
    expect(disclosed(VILLAGE, ask(analyst, 'HC-BIRTH.motherHukouRegion'))).toMatchObject({ masked: '290121' });
    expect(disclosed('13', ask(analyst, 'PS-BIRTH.entryType'))).toEqual({ kind: 'full', value: '19' });
    const naming = new Set(['name', 'idNumber', 'idType', 'certificate', 'text', 'organisation']);
    const told = SHARED_FEEDS.flatMap((feed) =>
      [...(feedFacts(feed)?.fields ?? [])].flatMap(([field, { kind }]) =>
        feed !== 'PS-STOCK' && naming.has(kind) && ask(analyst, `${feed}.${field}`).level !== 'none'
          ? [`${feed}.${field}`]
          : [],
      ),
    );
    expect(told).toEqual([]);
  });

  it('opens adoptions to police and civil affairs when two others allowed it, to nobody else', () => {
    const allowedBy = (...approvedBy: readonly string[]) => ask(police, 'MZ-ADOPT.childNameAfter', {}, { approvedBy });
    expect(allowedBy('li', 'zhao').level).toBe('full');
    expect(allowedBy('li')).toMatchObject({ level: 'none', withheld: 'TWO_PERSONS_REQUIRED' });
    // The reader's own consent does not count, nor the same person twice.
    expect([allowedBy('li', 'wang').level, allowedBy('li', 'li').level]).toEqual(['none', 'none']);
    expect(ask(civil, 'MZ-ADOPT.childNameBefore').level).toBe('none');
    expect(ask(civil, 'MZ-ADOPT.childNameBefore', {}, NEAR).level).toBe('full');
    expect(ask(police, 'MZ-ADOPT.childNameBefore', {}, NEAR).level).toBe('none');
    expect(ask(health, 'MZ-ADOPT.registerDate', {}, NEAR).level).toBe('none');
    expect(feedNameFor('HC', 'MZ-ADOPT')).toEqual({ zh: '其他合法登记', en: 'other lawful registration' });
    expect([mayKnowFeed('ED', 'MZ-WELF'), mayKnowFeed('PS', 'MZ-WELF'), mayKnowFeed('ED', 'MZ-MARR')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('hides a protected person from all but the named officers, owners included', () => {
    const only = { onlyFor: ['li', 'zhao'], isOwnRow: true };
    expect(ask(police, 'PS-BIRTH.name', {}, only).level).toBe('none');
    expect(ask(police, 'PS-BIRTH.name', {}, { ...only, user: 'li' }).level).toBe('full');
    expect(ask(reader('R-SUBMIT', 'PS'), 'PS-BIRTH.name', {}, only).level).toBe('none');
  });

  it('words it like a field that no agreement shares, to everybody else, whatever the field and the post', () => {
    for (const [post, feed] of [
      [police, 'PS-BIRTH'],
      [police, 'HC-BIRTH'],
      [health, 'PS-BIRTH'],
      [civil, 'MZ-ADOPT'],
      [reader('R-SUBMIT', 'PS'), 'PS-BIRTH'],
    ] as const)
      for (const field of feedFacts(feed)?.fields.keys() ?? [])
        for (const near of [{}, NEAR, { isOwnRow: true }, { check: 'E03' }]) {
          const open = ask(post, `${feed}.${field}`, {}, near);
          const hidden = ask(post, `${feed}.${field}`, {}, { ...near, onlyFor: ['li', 'zhao'] });
          const isTold = open.level !== 'none' || open.mayBeRevealed;
          expect(hidden).toEqual(isTold ? withheld('NOT_SHARED', open.agreement) : open);
        }
  });

  it('refuses purposes and checks that the agreement does not cover', () => {
    expect(ask(health, 'PS-BIRTH.birthCertNo', {}, {}, { purpose: 'P4' })).toMatchObject({
      level: 'none',
      withheld: 'PURPOSE_DENIED',
    });
    expect(ask(police, 'PS-BIRTH.name', {}, {}, { purpose: 'P4' }).withheld).toBe('PURPOSE_DENIED');
    expect(ask(health, 'PS-BIRTH.birthCertNo', {}, { check: 'B01' }).level).toBe('full');
    expect(ask(health, 'PS-BIRTH.birthCertNo', {}, { check: 'E03' })).toMatchObject({
      level: 'none',
      withheld: 'CHECK_DENIED',
    });
  });

  it('counts by a field that no row may show', () => {
    expect(ask(health, 'PS-INFLOW.hukouRegion').level).toBe('none');
    expect(ask(health, 'PS-INFLOW.hukouRegion', {}, { isTotal: true }).level).toBe('full');
    expect(ask(health, 'PS-INFLOW.name', {}, { isTotal: true }).level).toBe('none');
  });

  it('reveals in an open case what the matrix marks with °, and keeps substitutions', () => {
    const hidden = ask(police, 'HC-BIRTH.motherIdNumber', {}, { isInAssignedCase: true });
    expect(disclosed('290122198802290040', hidden)).toEqual({ kind: 'match-only', mayBeRevealed: true });
    expect(revealed('290122198802290040', hidden)).toEqual({ kind: 'full', value: '290122198802290040' });
    expect(revealed('290122198802290040', ask(police, 'HC-BIRTH.motherIdNumber'))).toBeNull();
    expect(revealed('13', ask(health, 'PS-BIRTH.entryType', {}, { isInAssignedCase: true }))).toBeNull();
  });

  it('reads F° of the matrix as masked until it is raised', () => {
    expect(ask(health, 'PS-DEATH.name', {}, { isInAssignedCase: true })).toMatchObject({
      level: 'masked',
      mayBeRevealed: true,
    });
  });

  describe('under an agreement', () => {
    const events = signed(firstOf('HC.PS-BIRTH'), '2026-01-01T00:00:00.000Z');
    const at = (instant: string, more: Parameters<typeof agreementBook>[0] = []) =>
      ask(health, 'PS-BIRTH.birthCertNo', {}, {}, { book: agreementBook([...events, ...more], instant) });

    it('that has not come into force, has expired or was revoked: none', () => {
      expect(at('2026-01-01T23:59:59.000Z')).toMatchObject({ level: 'none', withheld: 'AGREEMENT_PENDING' });
      expect(at('2026-01-02T00:00:00.000Z').level).toBe('full');
      // Valid until 31 December 2027: midnight in China is 16:00 UTC.
      expect(at('2027-12-31T15:59:59.000Z').level).toBe('full');
      expect(at('2027-12-31T16:00:00.000Z')).toMatchObject({ level: 'none', withheld: 'AGREEMENT_EXPIRED' });
      const revoked = { kind: 'revoked', id: 'HC.PS-BIRTH', version: 1, reason: '目的已不存在了' } as const;
      const by = { user: 'dpo', role: 'R-DPO', department: 'HUB' } as const;
      expect(at(NOW, [{ ...revoked, by, at: NOW }])).toMatchObject({ level: 'none', withheld: 'AGREEMENT_REVOKED' });
    });

    it('that a stricter version superseded: the stricter one', () => {
      const { birthCertNo: _gone, ...fields } = firstOf('HC.PS-BIRTH').fields;
      const second = signed({ ...firstOf('HC.PS-BIRTH'), version: 2, fields }, '2026-02-01T00:00:00.000Z');
      expect(at('2026-02-01T12:00:00.000Z', second).level).toBe('full');
      expect(at('2026-02-02T00:00:00.000Z', second)).toMatchObject({
        level: 'none',
        withheld: 'NOT_SHARED',
        agreement: { version: 2 },
      });
    });
  });
});
