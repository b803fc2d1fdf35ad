import { describe, expect, it } from 'vitest';

import type { ActionCode, OutcomeDetails } from '../../../src/domain/case-files/resolution-action.ts';
import { RESOLUTION_ACTIONS } from '../../../src/domain/case-files/resolution-action.ts';
import type { HalfVerdict } from '../../../src/domain/case-files/two-sided.ts';
import type { Check } from '../../../src/domain/checks/check.ts';
import { checks } from '../../../src/domain/checks/index.generated.ts';
import {
  type AskedCorrection,
  correctionsAskedBy,
  type Ground,
  type SettledCase,
} from '../../../src/domain/corrections/asked-corrections.ts';
import { missingFeed } from '../../../src/domain/corrections/missing-feed.ts';
import { precedenceOf } from '../../../src/domain/corrections/precedence.ts';

const record = (feed: string, recordId: string) => ({ feed, recordId, region: '290121101201', org: '' });
const CERTIFICATE = record('HC-BIRTH', '1');
const ENTRY = record('PS-BIRTH', '2');
const DEATH = record('HC-DEATH', '3');
const CREMATION = record('MZ-CREM', '4');
const BIRTHS: Ground = { finding: 'f1', check: 'B03', missing: null, records: [CERTIFICATE, ENTRY] };
const NOT_CANCELLED: Ground = { finding: 'f2', check: 'D01', missing: 'PS-DEATH', records: [DEATH] };

const settled = (
  action: ActionCode,
  details: OutcomeDetails = {},
  halves: Readonly<Record<string, HalfVerdict>> = {},
  assists: SettledCase['assists'] = [],
): SettledCase => ({ owner: 'PS', region: '290121', outcome: { action, details, reason: '已核对' }, halves, assists });
const told = (asked: readonly AskedCorrection[]) =>
  asked.map(
    ({ department, code, feed, record: of, field, basis }) =>
      `${department} ${code} ${feed} ${of?.recordId ?? '—'}.${field ?? '*'} by ${basis?.recordId ?? '—'}`,
  );
const asks = (of: SettledCase, ...grounds: readonly Ground[]) => told(correctionsAskedBy(of, grounds));

describe('what a settled case asks for', () => {
  it('corrected at source (A1): each field of the owner’s record, under the name that its form has for it', () => {
    expect(asks(settled('A1', { fields: ['name', 'birthDate'] }), BIRTHS)).toEqual([
      'PS VALUE_DIFFERS PS-BIRTH 2.name by 1',
      'PS VALUE_DIFFERS PS-BIRTH 2.birthDate by 1',
    ]);
    // A field that the form does not have: the record as a whole is looked at.
    expect(asks(settled('A1', { fields: ['deathDate'] }), BIRTHS)).toEqual(['PS VALUE_DIFFERS PS-BIRTH 2.* by 1']);
  });

  it('registered late (A2) and cancelled after notice (A3): the event in the roster that misses it, once for a death', () => {
    const both: Ground = { finding: 'f3', check: 'D02', missing: 'PS-DEATH', records: [CREMATION] };
    expect(asks(settled('A3'), NOT_CANCELLED, both)).toEqual(['PS EVENT_MISSING PS-DEATH —.* by 3']);
    expect(asks(settled('A2'), BIRTHS)).toEqual([]);
  });

  it('void, issued anew, restored: the owner’s record as a whole', () => {
    expect(asks(settled('A4'), BIRTHS)).toEqual(['PS RECORD_TO_REPLACE PS-BIRTH 2.* by 1']);
    expect(asks(settled('A13'), BIRTHS)).toEqual(['PS RECORD_TO_VOID PS-BIRTH 2.* by 1']);
  });

  it('a duplicate (A8): which of two goes is for the department to say', () => {
    const twice: Ground = { ...BIRTHS, records: [ENTRY, record('PS-BIRTH', '9'), CERTIFICATE] };
    expect(asks(settled('A8'), twice)).toEqual(['PS DUPLICATE PS-BIRTH 2.* by 9']);
  });

  it.each(['A5', 'A6', 'A7', 'A9', 'A10', 'A11', 'A12'] as const)('%s asks nothing of the owner', (action) => {
    expect(asks(settled(action), BIRTHS, NOT_CANCELLED)).toEqual([]);
  });

  it('every action is one of these', () => {
    expect(Object.keys(RESOLUTION_ACTIONS)).toHaveLength(13);
  });

  it('of another department what it said of its own record: corrected, with the fields it named; void; not found', () => {
    const answer = { code: 'F2', fields: ['name'], toRegion: null, isExternal: false, text: null, at: '' } as const;
    expect(asks(settled('A5', {}, { HC: 'CORRECTED' }, [{ unit: 'HC', answer }]), BIRTHS)).toEqual([
      'HC VALUE_DIFFERS HC-BIRTH 1.name by 2'.replace('.name', `.${nameInCertificate}`),
    ]);
    expect(asks(settled('A9', {}, { HC: 'VOIDED' }), BIRTHS)).toEqual(['HC RECORD_TO_VOID HC-BIRTH 1.* by 2']);
    expect(asks(settled('A9', {}, { HC: 'NOT_FOUND' }), BIRTHS)).toEqual(['HC RECORD_TO_VOID HC-BIRTH 1.* by 2']);
    expect(asks(settled('A5', {}, { HC: 'STANDS' }), BIRTHS)).toEqual([]);
    expect(asks(settled('A7', {}, { HC: 'OTHER_PERSON' }), BIRTHS)).toEqual([]);
  });

  it('the same of two findings is asked once', () => {
    const again: Ground = { ...BIRTHS, finding: 'f9', check: 'I05' };
    expect(asks(settled('A1', { fields: ['name'] }), BIRTHS, again)).toEqual(['PS VALUE_DIFFERS PS-BIRTH 2.name by 1']);
  });
});

/** The newborn's name, as the form of the certificate calls it. */
const nameInCertificate = 'childName';

describe('the roster that misses an event', () => {
  const check = (code: string) => (checks as readonly Check[]).find((one) => one.code === code);

  it.each([
    ['D01', 'A3', 'PS', ['HC-DEATH'], 'PS-DEATH'],
    ['D02', 'A3', 'PS', ['MZ-CREM'], 'PS-DEATH'],
    ['B01', 'A2', 'PS', ['HC-BIRTH'], 'PS-BIRTH'],
    // A difference misses no record, and a cancellation without evidence is not mended by a cancellation.
    ['B03', 'A2', 'PS', ['HC-BIRTH', 'PS-BIRTH'], null],
    ['D03', 'A3', 'PS', ['PS-DEATH'], null],
  ] as const)('%s, %s: %s with %j misses %s', (code, action, owner, present, feed) => {
    expect(missingFeed(check(code), action, owner, present)).toBe(feed);
  });
});

describe('whose word the law puts first', () => {
  it.each([
    ['PS-BIRTH', 'birthDate', 'HC-BIRTH', true, '民法典 §15'],
    ['HC-BIRTH', 'birthDate', 'PS-BIRTH', false, '民法典 §15'],
    ['PS-DEATH', 'deathDate', 'HC-DEATH', true, '民法典 §15, §48'],
    ['MZ-CREM', 'idNumber', 'PS-DEATH', true, '公通字〔2021〕12号 §4'],
    ['ED-K12', 'sex', 'PS-BIRTH', true, '公通字〔2021〕12号 §4, §54'],
    ['PS-BIRTH', 'name', 'HC-BIRTH', false, '公通字〔2021〕12号 §49'],
    ['PS-BIRTH', 'hukouAddress', 'HC-BIRTH', null, null],
    ['PS-BIRTH', null, 'HC-BIRTH', null, null],
    ['HC-DEATH', 'name', 'MZ-CREM', null, null],
  ] as const)('%s.%s against %s: the other first? %s', (feed, field, other, prefersOther, source) => {
    expect(precedenceOf(feed, field, other)).toEqual({ prefersOther, source });
  });
});
