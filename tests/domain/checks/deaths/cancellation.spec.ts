import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { d01 } from '../../../../src/domain/checks/d01-death-cert-not-cancelled.ts';
import { d02 } from '../../../../src/domain/checks/d02-cremation-not-cancelled.ts';
import { d03 } from '../../../../src/domain/checks/d03-cancelled-no-evidence.ts';
import { d04 } from '../../../../src/domain/checks/d04-cremation-no-cert.ts';
import { d16 } from '../../../../src/domain/checks/d16-infant-death-no-birth.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from '../../../../src/domain/checks/death-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { plainDate } from '../../../../src/domain/values/plain-date.ts';

describe('a certified death that is not cancelled', () => {
  /* Died 2024-03-05: the month ends on Friday 5 April, within the Qingming holiday (4–6 April); Sunday 7 April was worked. */
  it('is due on 7 April 2024 and asked about from 22 April on', () => {
    const at = (asOf: string) =>
      rehearse(d01, { when: '', given: [DEATH_CERTIFICATE], asOf, expect: 'conflicts' }).answer;
    expect(at('2024-04-21')).toMatchObject({ doubt: 'waiting', until: '2024-04-22' });
    expect(at('2024-04-22')).toMatchObject({ outcome: 'conflicts', due: '2024-04-07', severity: 'S3' });
  });

  it.each([
    ['CANCELLED_DEATH', 'agrees'],
    ['CANCELLED_OTHER', 'agrees'],
    ['MOVED_OUT', 'agrees'],
    ['MATCH', 'conflicts'],
    ['NOT_FOUND', 'conflicts'],
    ['LOCKED', 'conflicts'],
  ])('the population base answers %s: %s', (base, outcome) => {
    expect(rehearse(d01, { when: '', given: [DEATH_CERTIFICATE], base, expect: 'agrees' }).outcome).toBe(outcome);
  });

  it('cannot ask the base about a number that fails its test, and stays unverified', () => {
    const given = [changed(DEATH_CERTIFICATE, { 公民身份号码: '290121194005010031' })];
    expect(rehearse(d01, { when: '', given, base: 'CANCELLED_DEATH', expect: 'conflicts' }).answer).toMatchObject({
      outcome: 'conflicts',
      unverified: true,
    });
  });

  it('counts the month of a cremated person from the death, not from the cremation', () => {
    const given = [changed(CREMATION, { 火化日期: '2024-04-20' })];
    expect(rehearse(d02, { when: '', given, asOf: '2024-04-22', expect: 'conflicts' }).answer).toMatchObject({
      due: '2024-04-07',
    });
  });
});

describe('a cancellation without evidence', () => {
  const otherProof = [changed(CANCELLATION, { 死亡证明类型: '其他证明' })];
  const burialArea = [
    { name: 'BURIAL_AREA', region: '290121', validFrom: plainDate('2020-01-01'), validTo: null, value: 1 },
  ] as const;

  it('is excused in a burial area on another document, and only there', () => {
    expect(rehearse(d03, { when: '', given: otherProof, expect: 'agrees' }, burialArea).outcome).toBe('agrees');
    expect(rehearse(d03, { when: '', given: otherProof, expect: 'conflicts' }).outcome).toBe('conflicts');
    expect(rehearse(d03, { when: '', given: [CANCELLATION], expect: 'conflicts' }, burialArea).outcome).toBe(
      'conflicts',
    );
  });

  it('is never claimed while one owed source does not reach from the death to sixty days after the cancellation', () => {
    const feeds = ['HC-DEATH', 'MZ-CREM', 'PS-UNNAT', 'CT-DECL'];
    /* Died 2024-03-05, cancelled 2024-03-20: sixty days end on 2024-05-19. */
    const edge = fc.constantFrom({ until: '2024-05-18' }, { from: '2024-03-06' });
    fc.assert(
      fc.property(fc.constantFrom(...feeds), edge, (feed, gap) => {
        const coverage = [{ feed, ...gap }];
        expect(rehearse(d03, { when: '', given: [CANCELLATION], coverage, expect: 'unanswerable' }).outcome).toBe(
          'unanswerable',
        );
      }),
    );
    const exact = feeds.map((feed) => ({ feed, from: '2024-03-05', until: '2024-05-19' }));
    expect(rehearse(d03, { when: '', given: [CANCELLATION], coverage: exact, expect: 'conflicts' }).outcome).toBe(
      'conflicts',
    );
  });

  it('does not take a revoked declaration of death for evidence', () => {
    const judgment = (kind: string) => ({
      feed: 'CT-DECL',
      row: {
        判决书号: '(2024)示民特7号',
        判决日期: '2024-03-05',
        类别: kind,
        视为死亡日期: '2024-03-05',
        姓名: '王建国',
        性别: '男',
        出生日期: '1940-05-01',
        公民身份号码: '29012119400501003X',
        户籍地: '290121101201',
      },
    });
    const outcome = (kind: string) =>
      rehearse(d03, { when: '', given: [CANCELLATION, judgment(kind)], expect: 'agrees' }).outcome;
    expect(outcome('宣告死亡')).toBe('agrees');
    expect(outcome('撤销')).toBe('conflicts');
  });
});

describe('sources that cannot answer alone', () => {
  it('police certificates alone do not show that a cremation lacks a certificate', () => {
    const coverage = [{ feed: 'HC-DEATH', owed: false }];
    expect(rehearse(d04, { when: '', given: [CREMATION], coverage, expect: 'unanswerable' }).answer).toMatchObject({
      doubt: 'not-owed',
    });
  });

  it('cancellations alone do not show that an infant was never entered', () => {
    const given = [
      changed(DEATH_CERTIFICATE, { 出生日期: '2024-01-15', 证件类型: '无', 公民身份号码: '', 年龄: '50天' }),
    ];
    const coverage = [{ feed: 'PS-BIRTH', owed: false }];
    expect(rehearse(d16, { when: '', given, coverage, expect: 'unanswerable' }).answer).toMatchObject({
      doubt: 'not-owed',
    });
  });
});
