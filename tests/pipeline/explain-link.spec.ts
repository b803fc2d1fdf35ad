import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decideLink } from '../../src/actions/decide-link.ts';
import { probabilityOf } from '../../src/domain/link-model/weights.ts';
import { type LinkAccount, type NoLinkAccount, explainPair } from '../../src/pipeline/explain-link.ts';
import { accountOf } from '../../src/pipeline/link-explanation/score.ts';
import { explainLink } from '../../src/pipeline/link-explanation/text.ts';
import { modelOfVersion } from '../../src/pipeline/model-of-run.ts';
import type { LinkEnd } from '../../src/ports/link-evidence.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import {
  cancellation,
  certificate,
  certificateNo,
  child,
  childId,
  dead,
  deadId,
  deathCertificate,
  entry,
  marriage,
  pupil,
} from '../support/people.ts';
import type { Row } from '../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const [ANNA, BEN, CARL, DORA] = [child(0), child(1), child(2), child(3)];

const certificateOf = (of: typeof ANNA): LinkEnd => ({ feed: 'HC-BIRTH', key: certificateNo(of), role: 'child' });
const entryOf = (of: typeof ANNA): LinkEnd => ({ feed: 'PS-BIRTH', key: childId(of), role: 'child' });

describe('why two records are linked, or not', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const births = async (certificates: readonly Row[], entries: readonly Row[]) => {
    await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: certificates });
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: entries });
    return test.check({ asOf: '2025-03-31' });
  };
  const explained = async (one: LinkEnd, other: LinkEnd) => {
    const account = await explainPair(one, other, { evidence: test.readings.linkEvidence, hub: test.hub });
    if (account.outcome !== 'linked' && account.outcome !== 'not-linked') throw new Error(account.outcome);
    return account;
  };
  const told = async (one: LinkEnd, other: LinkEnd) => {
    const account = await explained(one, other);
    return explainLink(account, await test.readings.recordsByIds(account.recordIds));
  };
  const codeOf = (account: LinkAccount | NoLinkAccount) =>
    account.outcome === 'linked' ? account.outcome : account.why.code;

  it('a link: the records, the rule that made it, the score term by term, who else there was', async () => {
    await births(
      [certificate(ANNA), certificate(BEN)],
      [entry(ANNA), entry(BEN), entry(CARL, { 姓名: ANNA.name, 出生医学证明编号: '' })],
    );
    expect(await told(certificateOf(ANNA), entryOf(ANNA))).toMatchInlineSnapshot(`
      "匹配 Link 8250eb06-7035-0c5f-80df-cf8c304d8eee
      HC-BIRTH:W290000100#child~PS-BIRTH:290121202501080018#child
      第1次比对 run 1 · 模型 model 0

      记录 Records
        左 left: 出生医学证明 HC-BIRTH W290000100 (child) — HC-BIRTH_290121_20250101-20250331_final.csv 第2行 row 2
        右 right: 出生入户 PS-BIRTH 290121202501080018 (child) — PS-BIRTH_290121_20250101-20250331_final.csv 第2行 row 2

      逐项对照 Field by field
        HC-BIRTH | PS-BIRTH
        新生儿姓名 childName: 张小明 | 张小明 → 一致 equal
        性别 sex: 1 | 1 → 一致 equal
        出生日期 birthDate: 2025-01-08 | 2025-01-08 → 一致 equal
        出生医学证明编号 birthCertNo: W290000100 | W290000100 → 一致 equal
        母亲姓名 motherName: 李梅 | 李梅 → 一致 equal
        母亲证件号码 motherIdNumber: 290122199002101007 | 290122199002101007 → 一致 equal
        HC-BIRTH 出生日期 birthDate: 2025-01-08
        HC-BIRTH 签发日期 issueDate: 2025-01-12
        PS-BIRTH 出生日期 birthDate: 2025-01-08
        PS-BIRTH 入户日期 entryDate: 2025-01-23

      判定 Verdict
        T1 证明编号相同 / same certificate number
        已匹配 / accepted
        一致 agrees certNo, name, birthDate, sex, motherId, motherName, town; 不同 differs —; 规则 rules v5

      得分(比特,每 1 比特可能性加倍) Score in bits, each doubles the odds
           −1.5  ░│                                         起点 prior
          +25.3  ████████████████                           证明编号：相同 certificate number: same
            0.0   │                                         公民身份号码：缺失 identity number: missing
          +12.8   │              ███████                    姓名：姓名相同 name: same name
          −11.5   │              ░░░░░░░                    姓名：此值常见 name: common value
          +12.2   │              ████████                   出生日期：日期相同 birth date: same date
           +1.0   │                                         性别：性别相同 sex: same sex
          +25.4   │                      ████████████████   母亲证件号码：号码相同 mother’s number: same number
            0.0   │                                         母亲姓名：已含于母亲证件号码 mother’s name: part of mother’s number
            0.0   │                                         多胞胎次序：缺失 order of a multiple birth: missing
           −0.5   │                                         地区：同县区 place: same county
          +63.2   ███████████████████████████████████████   合计 total
        不到万亿分之一的可能是两个人 / a chance of less than 1 in a trillion that they are two persons
        吻合——母亲证件号码：号码相同（+25.4）；证明编号：相同（+25.3）；出生日期：日期相同（+12.2）；姓名：姓名相同（+12.8，此值常见 −11.5）；性别：性别相同（+1.0）。不符——地区：同县区（−0.5）。缺失不计——公民身份号码；多胞胎次序。不重复计——母亲姓名已含于母亲证件号码。起点 −1.5 比特，合计 +63.2 比特：不到万亿分之一的可能是两个人。
        For: mother’s number – same number (+25.4); certificate number – same (+25.3); birth date – same date (+12.2); name – same name (+12.8, common value −11.5); sex – same sex (+1.0). Against: place – same county (−0.5). Missing, not counted: identity number; order of a multiple birth. Not counted twice: mother’s name is part of mother’s number. From −1.5 bits to +63.2 bits: a chance of less than 1 in a trillion that they are two persons.

      其他人选 Other candidates
        PS-BIRTH:290121202501080050#child ↔ HC-BIRTH:W290000100#child: +0.1 · 未匹配 not linked
          得分第 2 位，低 63.1 比特；已关联者更吻合之处：母亲证件号码（+32.8）、证明编号（+25.3）、母亲姓名（+5.0）。
          Number 2 by score, 63.1 bits behind; the linked record agrees better in mother’s number (+32.8), certificate number (+25.3), mother’s name (+5.0).
      "
    `);
  });

  it('no link: the reason, every blocking rule, the score it would have, who holds the records', async () => {
    await births([certificate(ANNA), certificate(BEN)], [entry(ANNA), entry(BEN)]);
    expect(await told(certificateOf(ANNA), entryOf(BEN))).toMatchInlineSnapshot(`
      "未匹配 Not linked e3c51fbd-f14f-1846-93a6-666dbdd42e49
      HC-BIRTH:W290000100#child~PS-BIRTH:290121202501080026#child
      第1次比对 run 1 · 模型 model 0

      记录 Records
        左 left: 出生医学证明 HC-BIRTH W290000100 (child) — HC-BIRTH_290121_20250101-20250331_final.csv 第2行 row 2
        右 right: 出生入户 PS-BIRTH 290121202501080026 (child) — PS-BIRTH_290121_20250101-20250331_final.csv 第3行 row 3

      逐项对照 Field by field
        HC-BIRTH | PS-BIRTH
        新生儿姓名 childName: 张小明 | 刘子涵 → 不一致 different
        性别 sex: 1 | 2 → 不一致 different
        出生日期 birthDate: 2025-01-08 | 2025-01-08 → 一致 equal
        出生医学证明编号 birthCertNo: W290000100 | W290000101 → 不一致 different
        母亲姓名 motherName: 李梅 | 王芳 → 不一致 different
        母亲证件号码 motherIdNumber: 290122199002101007 | 290122199002111029 → 不一致 different
        HC-BIRTH 出生日期 birthDate: 2025-01-08
        HC-BIRTH 签发日期 issueDate: 2025-01-12
        PS-BIRTH 出生日期 birthDate: 2025-01-08
        PS-BIRTH 入户日期 entryDate: 2025-01-23

      判定 Verdict
        没有一条候选规则把两条记录放到一起，因此未作比较；若只看得分：−15.8 比特，约 5.7 万分之一的可能是同一个人。
        no blocking rule brought the two records together, so they were never compared; by score alone: −15.8 bits, a chance of about 1 in 57,000 that they are one person.

      候选规则 Blocking rules
        id_number: 左边记录缺值 the left record has no value
        cert_no: 取值不同 they differ
        mother_id + birth_date: year-month: 取值不同 they differ
        name: pinyin + birth_date: year-month: 取值不同 they differ
        name + birth_date: year: 取值不同 they differ
        name + birth_date: month-day: 取值不同 they differ
        birth_date: date + sex: 取值不同 they differ
        mother_name: pinyin + birth_date: year-month: 取值不同 they differ
        id_number: first-9 + name: 左边记录缺值 the left record has no value
        id_number: last-8 + name: surname-pinyin: 左边记录缺值 the left record has no value

      得分(比特,每 1 比特可能性加倍) Score in bits, each doubles the odds
           −1.0                                 ░░│         起点 prior
           +3.7                                 ████████    证明编号：一位不同或相邻两位互换 certificate number: one character differs or neighbours swapped
            0.0                                   │         公民身份号码：缺失 identity number: missing
          −11.8                ░░░░░░░░░░░░░░░░░░░░░░░░░    姓名：不一致 name: different
          +12.2                ██████████████████████████   出生日期：日期相同 birth date: same date
           −6.0                             ░░░░░░░░░░░░░   性别：不一致 sex: different
           −7.4              ░░░░░░░░░░░░░░░      │         母亲证件号码：不一致 mother’s number: different
           −5.0   ░░░░░░░░░░░                     │         母亲姓名：不一致 mother’s name: different
            0.0                                   │         多胞胎次序：缺失 order of a multiple birth: missing
           −0.5  ░                                │         地区：同县区 place: same county
          −15.8  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░│         合计 total
        约 5.7 万分之一的可能是同一个人 / a chance of about 1 in 57,000 that they are one person
        吻合——出生日期：日期相同（+12.2）；证明编号：一位不同或相邻两位互换（+3.7）。不符——姓名：不一致（−11.8）；母亲证件号码：不一致（−7.4）；性别：不一致（−6.0）；母亲姓名：不一致（−5.0）；地区：同县区（−0.5）。缺失不计——公民身份号码；多胞胎次序。起点 −1.0 比特，合计 −15.8 比特：约 5.7 万分之一的可能是同一个人。
        For: birth date – same date (+12.2); certificate number – one character differs or neighbours swapped (+3.7). Against: name – different (−11.8); mother’s number – different (−7.4); sex – different (−6.0); mother’s name – different (−5.0); place – same county (−0.5). Missing, not counted: identity number; order of a multiple birth. From −1.0 bits to −15.8 bits: a chance of about 1 in 57,000 that they are one person.

      其他人选 Other candidates
        PS-BIRTH:290121202501080018#child ↔ HC-BIRTH:W290000100#child: +75.3 · T1 已匹配 accepted
          与之相比，所问的一对：得分第 2 位，低 91.1 比特；已关联者更吻合之处：母亲证件号码（+32.8）、姓名（+24.6）、证明编号（+21.6）、性别（+7.0）、母亲姓名（+5.0）。
          Against it, the pair in question: Number 2 by score, 91.1 bits behind; the linked record agrees better in mother’s number (+32.8), name (+24.6), certificate number (+21.6), sex (+7.0), mother’s name (+5.0).
        HC-BIRTH:W290000101#child ↔ PS-BIRTH:290121202501080026#child: +75.3 · T1 已匹配 accepted
          与之相比，所问的一对：得分第 2 位，低 91.1 比特；已关联者更吻合之处：母亲证件号码（+32.8）、姓名（+24.6）、证明编号（+21.6）、性别（+7.0）、母亲姓名（+5.0）。
          Against it, the pair in question: Number 2 by score, 91.1 bits behind; the linked record agrees better in mother’s number (+32.8), name (+24.6), certificate number (+21.6), sex (+7.0), mother’s name (+5.0).
      "
    `);
  });

  it('tells no values of the records in the score, its sentence or its reasons', async () => {
    await births([certificate(ANNA), certificate(BEN)], [entry(ANNA), entry(BEN)]);
    const account = await explained(certificateOf(ANNA), entryOf(ANNA));
    const said = JSON.stringify([account.score, account.candidates.map(({ words }) => words)]);
    for (const value of [ANNA.name, ANNA.mother, childId(ANNA), certificateNo(ANNA), ANNA.birth])
      expect(said).not.toContain(value);
  });

  describe('the terms of a stored score', () => {
    it('add up to its weight within a hundredth of a bit, for every link of a small county', async () => {
      const children = [ANNA, BEN, CARL, DORA, child(4, '2025-01-20'), child(5, '2025-02-02')];
      const people = [dead(0), dead(1), dead(2)];
      await test.deliver({
        feed: 'HC-DEATH',
        period: QUARTER,
        rows: people.map((of, at) => deathCertificate(of, at === 2 ? { 死者姓名: '赵大三' } : {})),
      });
      await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: people.map((of) => cancellation(of)) });
      await test.deliver({ feed: 'ED-K12', period: ['2024-09-01', '2025-01-31'], rows: [pupil(ANNA)] });
      await births(
        children.map((of, at) =>
          certificate(of, at % 2 === 0 ? {} : { 出生医学证明编号: `W2900005${at}0`.padEnd(10, '0') }),
        ),
        children.map((of) => entry(of)),
      );
      const stored = await test.database.query<{
        readonly left_feed: string;
        readonly right_feed: string;
        readonly tier: string;
        readonly model: number;
        readonly levels: string;
        readonly weight: number;
        readonly rarity: number[];
      }>('select left_feed, right_feed, tier, model, levels, weight, rarity from link where known_to is null');
      expect(stored.length).toBeGreaterThan(8);
      const sizes = await test.database.query<{ feed: string; n: number }>(
        'select n.feed, count(*)::int n from run_input n join mention m on m.record_id = n.record_id group by 1',
      );
      const sizeOf = (feed: string) => sizes.find((size) => size.feed === feed)?.n ?? 0;
      for (const { left_feed: left, right_feed: right, ...score } of stored) {
        const model = await test.hub.inTransaction((stores) => modelOfVersion(score.model, stores));
        const { waterfall } = accountOf(score, model);
        const fields = waterfall.bars.reduce((sum, { bits, rarityBits }) => sum + bits + rarityBits, 0);
        const whole = waterfall.corrections.reduce((sum, { bits }) => sum + bits, fields);
        /* The prior is not stored: at most as many pairs are of one person as the smaller feed has people. */
        expect(waterfall.prior).toBeCloseTo(quarterBits(-Math.log2(Math.max(2, sizeOf(left), sizeOf(right)))), 2);
        expect(Math.abs(waterfall.prior + whole - score.weight)).toBeLessThan(0.01);
        expect(Math.abs(waterfall.total - score.weight)).toBeLessThan(0.01);
        expect(waterfall.probability).toBeCloseTo(probabilityOf(score.weight), 6);
      }
    });
  });

  it('scores a pair that was not linked from the same start as the links of the run', async () => {
    await births([certificate(ANNA), certificate(BEN)], [entry(ANNA), entry(BEN), entry(CARL)]);
    const linked = await explained(certificateOf(ANNA), entryOf(ANNA));
    const apart = await explained(certificateOf(ANNA), entryOf(BEN));
    /* Three entries: −log2(3) = −1.58, to the nearest quarter of a bit. */
    expect(apart.score?.waterfall.prior).toBeCloseTo(-1.5, 6);
    expect(linked.score?.waterfall.prior).toBeCloseTo(-1.5, 6);
    expect(linked.candidates.find(({ link }) => link === null)?.waterfall.prior ?? -1.5).toBeCloseTo(-1.5, 6);
  });

  describe('a pair that is not linked says why', () => {
    it('no rule brings the two together', async () => {
      await births(
        [certificate(ANNA)],
        [
          entry(child(3, '2024-12-02')),
          entry(ANNA, {
            姓名: '欧阳某',
            出生医学证明编号: '',
            母亲公民身份号码: '',
            母亲姓名: '',
            出生日期: '2025-01-08',
          }),
        ],
      );
      const account = await explained(certificateOf(ANNA), entryOf(child(3, '2024-12-02')));
      expect(codeOf(account)).toBe('never-proposed');
      expect(account.outcome === 'not-linked' && account.rules.some(({ state }) => state === 'shared')).toBe(false);
    });

    it('too little speaks for it', async () => {
      const other = { 姓名: '欧阳某', 出生医学证明编号: '', 母亲公民身份号码: '', 母亲姓名: '' };
      await births([certificate(ANNA)], [entry(ANNA, other)]);
      expect(codeOf(await explained(certificateOf(ANNA), entryOf(ANNA)))).toBe('below-review');
    });

    it('another record is the better match', async () => {
      const other = entry(BEN, {
        姓名: ANNA.name,
        出生日期: ANNA.birth,
        性别: '女',
        出生医学证明编号: '',
        母亲姓名: ANNA.mother,
      });
      await births([certificate(ANNA, { 性别: '女' })], [entry(ANNA, { 性别: '男' }), other]);
      const account = await explained(certificateOf(ANNA), entryOf(BEN));
      expect(codeOf(account)).toBe('lost-to-better');
      expect(account.candidates.map(({ record, link }) => [record.key, link?.tier])).toContainEqual([
        childId(ANNA),
        'T1',
      ]);
    });

    it('two citizen numbers are two persons', async () => {
      const [old, young] = [dead(0), dead(1)];
      await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(old)] });
      await test.deliver({
        feed: 'PS-DEATH',
        period: QUARTER,
        rows: [cancellation(young, { 姓名: old.name })],
      });
      await test.check({ asOf: '2025-03-31' });
      const [row] = await test.database.query<{ key: string }>(`select key from mention where feed = 'PS-DEATH'`);
      const account = await explained(
        { feed: 'HC-DEATH', key: '29012120250000001', role: 'dead' },
        { feed: 'PS-DEATH', key: row?.key ?? '', role: 'dead' },
      );
      expect(row?.key).toContain(deadId(young));
      expect(codeOf(account)).toBe('two-numbers');
    });

    it('an officer said so', async () => {
      await births([certificate(ANNA)], [entry(ANNA)]);
      await decideLink(
        {
          id: randomUUID(),
          left: certificateOf(ANNA),
          right: entryOf(ANNA),
          verdict: 'not_same',
          reason: '电话核实',
          actor: 'officer',
        },
        test.hub,
      );
      const before = await explained(certificateOf(ANNA), entryOf(ANNA));
      expect([codeOf(before), before.decision?.verdict]).toEqual(['linked', 'not_same']);
      await test.check({ asOf: '2025-03-31' });
      expect(codeOf(await explained(certificateOf(ANNA), entryOf(ANNA)))).toBe('decided-not-same');
    });

    it('no check compares such rosters', async () => {
      await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(ANNA)] });
      await test.deliver({ feed: 'MZ-MARR', period: QUARTER, rows: [marriage(dead(0))] });
      await test.check({ asOf: '2025-03-31' });
      const husband = { feed: 'MZ-MARR', key: 'J290121-2025-000001', role: 'a' };
      expect(codeOf(await explained(certificateOf(ANNA), husband))).toBe('not-compared');
    });
  });

  it('a tie waits for an officer and names the equal candidate', async () => {
    const same = { 出生医学证明编号: '', 姓名: ANNA.name, 出生日期: ANNA.birth, 性别: ANNA.sex };
    await births(
      [certificate(ANNA)],
      [
        entry(ANNA, { 出生医学证明编号: '' }),
        entry(CARL, { ...same, 母亲姓名: ANNA.mother, 母亲公民身份号码: String(entry(ANNA)['母亲公民身份号码']) }),
      ],
    );
    const account = await explained(certificateOf(ANNA), entryOf(ANNA));
    expect(account.outcome === 'linked' && [account.link.standing, account.link.reason]).toEqual(['review', 'tie']);
    expect(account.candidates.map(({ record }) => record.key)).toContain(childId(CARL));
  });

  it('nothing is explained before the first run, of unknown records, or of a record with itself', async () => {
    const sources = { evidence: test.readings.linkEvidence, hub: test.hub };
    expect((await explainPair(certificateOf(ANNA), entryOf(ANNA), sources)).outcome).toBe('no-run');
    await births([certificate(ANNA)], [entry(ANNA)]);
    expect(await explainPair(certificateOf(ANNA), entryOf(BEN), sources)).toEqual({
      outcome: 'unknown-record',
      end: entryOf(BEN),
    });
    expect((await explainPair(entryOf(ANNA), entryOf(ANNA), sources)).outcome).toBe('same-record');
  });

  it('a pair is explained the same way from either side', async () => {
    await births([certificate(ANNA)], [entry(ANNA)]);
    expect(await told(entryOf(ANNA), certificateOf(ANNA))).toBe(await told(certificateOf(ANNA), entryOf(ANNA)));
  });
});

const quarterBits = (bits: number): number => Math.round(4 * bits) / 4;
