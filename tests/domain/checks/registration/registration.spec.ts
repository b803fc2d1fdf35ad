import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b01 } from '../../../../src/domain/checks/b01-birth-cert-no-entry.ts';
import { b13 } from '../../../../src/domain/checks/b13-adoption-no-entry.ts';
import { b14 } from '../../../../src/domain/checks/b14-entry-adoption-no-record.ts';
import { b15 } from '../../../../src/domain/checks/b15-welfare-child-no-entry.ts';
import { CERTIFICATE } from '../../../../src/domain/checks/birth-rows.ts';
import type { Check, ExampleRow } from '../../../../src/domain/checks/check.ts';
import { checks } from '../../../../src/domain/checks/index.generated.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { ADOPTED_ENTRY, ADOPTION, changed, WARD, WARD_ENTRY } from '../../../../src/domain/checks/registration-rows.ts';
import { asToldTo, mayRead, OTHER_LAWFUL_REGISTRATION } from '../../../../src/domain/checks/restricted.ts';
import { feeds } from '../../../../src/domain/feeds/index.generated.ts';
import type { Feed } from '../../../../src/domain/feeds/define-feed.ts';
import { addDays, plainDate } from '../../../../src/domain/values/plain-date.ts';

const all: readonly Check[] = checks;
const restricted = new Set(
  (feeds as readonly Feed[]).filter((feed) => feed.restrictedTo).map(({ id }) => id as string),
);
const outcome = (check: Check, given: readonly ExampleRow[], asOf = '2026-03-31') =>
  rehearse(check, { when: '', given, asOf, expect: 'agrees' }).outcome;

describe('secrecy of adoptions', () => {
  it('limits the feeds and the checks about them to civil affairs and police', () => {
    expect([...restricted].toSorted()).toEqual(['MZ-ADOPT', 'MZ-WELF']);
    expect(all.filter(({ restrictedTo }) => restrictedTo).map(({ code }) => code)).toEqual(['B13', 'B14', 'B15']);
    for (const check of [b13, b14, b15]) expect(check.restrictedTo).toEqual(['MZ', 'PS']);
  });

  it('tells everybody else of some other lawful registration', () => {
    for (const reader of ['HC', 'ED', 'GR', 'SV', 'HUB'] as const) {
      expect(mayRead(b13, reader)).toBe(false);
      expect(asToldTo(b13, reader, b13.name)).toBe(OTHER_LAWFUL_REGISTRATION);
    }
    for (const reader of ['MZ', 'PS'] as const) expect(asToldTo(b13, reader, b13.name)).toBe(b13.name);
    expect(asToldTo(b01, 'HC', b01.name)).toBe(b01.name);
  });

  it('lets no case mix what is restricted with what is not', () => {
    const events = all.filter(({ event }) => event === 'registration').map(({ code }) => code);
    expect(events).toEqual(['B13', 'B14', 'B15']);
  });

  it('excuses an adopted child from B01 without saying why', () => {
    const adopted = changed(ADOPTION, {
      被收养人原姓名: '张小明',
      被收养人现姓名: '周小明',
      被收养人性别: '男',
      被收养人出生日期: '2024-01-15',
    });
    const { answer } = rehearse(b01, { when: '', given: [CERTIFICATE, adopted], expect: 'agrees' });
    expect(answer).toEqual({ outcome: 'agrees', reason: OTHER_LAWFUL_REGISTRATION });
    expect(JSON.stringify(answer)).not.toMatch(/收养|adopt/iu);
    // Dissolved later: the certificate is asked about again.
    const dissolved = changed(adopted, { 收养登记证字号: '解1', 登记日期: '2024-09-01', 类别: '解除' });
    expect(outcome(b01, [CERTIFICATE, adopted, dissolved])).toBe('conflicts');
  });

  it('keeps records of restricted feeds out of checks that other departments read', () => {
    const reading = all
      .filter(({ restrictedTo }) => restrictedTo === undefined)
      .flatMap((check) => {
        // A check of single rows concerns whoever sent the row; B01 takes an adoption as an excuse and shows nothing of it.
        if (check.kind === 'aggregate' || check.code === 'B01' || (check.kind === 'record' && check.owner === 'ROW'))
          return [];
        const feedsRead =
          check.kind === 'group' ? (check.perFeed ? [] : check.within) : [...check.subjects, ...check.consults];
        return feedsRead.filter(({ id }) => restricted.has(id)).map(({ id }) => `${check.code} ${id}`);
      });
    expect(reading).toEqual([]);
  });
});

describe('an adoption without an entry (B13)', () => {
  // Registered on 2024-05-10; sixty days later is 2024-07-09.
  it('is asked about from the sixtieth day on, and never before the rosters reach that far', () => {
    const due = plainDate('2024-07-09');
    const day = fc.integer({ min: -50, max: 300 }).map((days) => addDays(due, days));
    fc.assert(
      fc.property(day, day, (asOf, until) => {
        const coverage = [{ feed: 'PS-BIRTH', region: '290121', until }];
        const { outcome: told } = rehearse(b13, { when: '', given: [ADOPTION], asOf, coverage, expect: 'agrees' });
        expect(told).toBe(asOf >= due && until >= due ? 'conflicts' : 'unanswerable');
      }),
    );
  });

  it('is satisfied by an entry by adoption or of another lawful kind, not by any other', () => {
    const kinds = ['收养', '其他', '补报往年出生', '国外出生', '无户口人员', '福利机构集体户'];
    const others = { 母亲姓名: '方敏', 母亲公民身份号码: '' };
    expect(
      kinds.filter(
        (登记类别) => outcome(b13, [ADOPTION, changed(ADOPTED_ENTRY, { 登记类别, ...others })]) === 'agrees',
      ),
    ).toEqual(['收养', '其他']);
  });

  it('is not satisfied by a move before the registration or to another place', () => {
    const numbered = changed(ADOPTION, { 被收养人身份号码: '290121202302110026' });
    const moved = (迁移日期: string, 迁入地: string): ExampleRow => ({
      feed: 'PS-MOVE',
      row: { 姓名: '周晴', 公民身份号码: '290121202302110026', 迁移类别: '迁入', 迁移日期, 迁出地: '310104', 迁入地 },
    });
    expect(outcome(b13, [numbered, moved('2024-06-20', '290121101')])).toBe('agrees');
    expect(outcome(b13, [numbered, moved('2024-05-09', '290121101')])).toBe('conflicts');
    expect(outcome(b13, [numbered, moved('2024-06-20', '290122101')])).toBe('conflicts');
  });
});

describe('an entry by adoption without a registration (B14)', () => {
  it('is no conflict as long as the registry’s rosters do not reach back to the birth', () => {
    const born = plainDate('2023-02-11');
    const from = fc.integer({ min: -400, max: 400 }).map((days) => addDays(born, days));
    fc.assert(
      fc.property(from, (start) => {
        const coverage = [{ feed: 'MZ-ADOPT', from: start }];
        const { outcome: told } = rehearse(b14, { when: '', given: [ADOPTED_ENTRY], coverage, expect: 'agrees' });
        expect(told).toBe(start <= born ? 'conflicts' : 'unanswerable');
      }),
    );
  });
});

describe('a child in care without an entry (B15)', () => {
  it('is found by name and month, for the day is an estimate unless the row denies it', () => {
    const entered = (出生日期: string) => changed(WARD_ENTRY, { 出生日期, 公民身份号码: '290121202402200010' });
    expect(outcome(b15, [WARD, entered('2024-02-01')])).toBe('agrees');
    expect(outcome(b15, [WARD, entered('2024-04-01')])).toBe('conflicts');
    const known = changed(WARD, { 出生日期是否估算: '否', 出生日期: '2024-02-20' });
    expect(outcome(b15, [known, entered('2024-02-20')])).toBe('agrees');
    expect(outcome(b15, [known, entered('2024-02-01')])).not.toBe('agrees');
  });

  it('is excused by what became of it, not by being in care', () => {
    const gone = ['在院', '查找到生父母', '被收养', '转往其他机构', '死亡'];
    expect(gone.filter((去向) => outcome(b15, [changed(WARD, { 去向 })]) === 'conflicts')).toEqual(['在院']);
  });
});
