import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b01 } from '../../../../src/domain/checks/b01-birth-cert-no-entry.ts';
import { b02 } from '../../../../src/domain/checks/b02-entry-no-cert.ts';
import { CERTIFICATE, changed, ENTRY, NEWBORN } from '../../../../src/domain/checks/birth-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { addDays, plainDate } from '../../../../src/domain/values/plain-date.ts';

/*
 * Born 2024-01-15. The month ends on 2024-02-15, in the Spring Festival (10–17 February, Saturday the 17th included);
 * Sunday the 18th was worked in exchange, so the period ends on the 18th. With 15 days of grace: 2024-03-04.
 */
const LEGAL_END = '2024-02-18';
const DUE = plainDate('2024-03-04');

const day = fc.integer({ min: -40, max: 700 }).map((days) => addDays(DUE, days));

describe('a certified child that is not entered', () => {
  it('is asked about from the end of the legal month and the grace on, not a day earlier', () => {
    expect(
      rehearse(b01, { when: '', given: [CERTIFICATE], asOf: '2024-03-03', expect: 'unanswerable' }).answer,
    ).toMatchObject({
      doubt: 'waiting',
      until: DUE,
    });
    expect(rehearse(b01, { when: '', given: [CERTIFICATE], asOf: DUE, expect: 'conflicts' }).answer).toMatchObject({
      outcome: 'conflicts',
      due: LEGAL_END,
      unverified: true,
      details: { legalEnd: LEGAL_END, graceDays: 15 },
    });
  });

  it('is never called missing before the entries of both hukou counties are final up to that day', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('290121', '290122'), (asOf, until, region) => {
        const coverage = [{ feed: 'PS-BIRTH', region, until }];
        const { outcome } = rehearse(b01, { when: '', given: [CERTIFICATE], asOf, coverage, expect: 'agrees' });
        expect(outcome).toBe(asOf >= DUE && until >= DUE ? 'conflicts' : 'unanswerable');
      }),
    );
  });

  it('says which rosters were searched, until when, and which were not', () => {
    const given = [changed(CERTIFICATE, { 母亲户籍地: '310104' })];
    const { answer } = rehearse(b01, { when: '', given, asOf: '2024-06-30', expect: 'conflicts' });
    expect(answer?.reason?.zh).toContain('PS-BIRTH 290122 至 2024-06-30');
    expect(answer?.reason?.zh).toContain('不在本区域、未核对:310104');
  });

  it('stays a finding when the population base does not know the child, and is then verified', () => {
    expect(
      rehearse(b01, { when: '', given: [CERTIFICATE], base: 'NOT_FOUND', expect: 'conflicts' }).answer,
    ).toMatchObject({
      outcome: 'conflicts',
      unverified: false,
    });
  });

  it('does not depend on the order in which the other rosters came', () => {
    const others = [
      ENTRY,
      NEWBORN,
      changed(ENTRY, { 公民身份号码: '290121202401150031', 出生医学证明编号: '', 姓名: '张小亮' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: 3 }), (shuffled) => {
        expect(rehearse(b01, { when: '', given: [CERTIFICATE, ...shuffled], expect: 'agrees' }).outcome).toBe('agrees');
      }),
    );
  });

  it('waits for the sender when two versions of the certificate stand', () => {
    const given = [{ ...CERTIFICATE, contended: true }];
    expect(rehearse(b01, { when: '', given, expect: 'unanswerable' }).answer).toMatchObject({ doubt: 'contended' });
  });
});

describe('an entry without certificate', () => {
  it('is asked about on the day of the entry, for certificates since the birth', () => {
    const at = (from: string) =>
      rehearse(b02, {
        when: '',
        given: [ENTRY],
        asOf: '2024-02-01',
        coverage: [{ feed: 'HC-BIRTH', from }],
        expect: 'conflicts',
      });
    expect(at('2024-01-15').outcome).toBe('conflicts');
    expect(at('2024-01-16').answer).toMatchObject({ doubt: 'roster-late' });
  });
});
