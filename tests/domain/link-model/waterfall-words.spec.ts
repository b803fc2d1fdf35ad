import { describe, expect, it } from 'vitest';
import { chanceWords, signed } from '../../../src/domain/link-model/chance-words.ts';
import { compete } from '../../../src/domain/link-model/compete.ts';
import { whyNotLinked } from '../../../src/domain/link-model/not-linked.ts';
import { ruleStates } from '../../../src/domain/link-model/rule-states.ts';
import { sentence } from '../../../src/domain/link-model/sentence.ts';
import { relativesCorrected, waterfall } from '../../../src/domain/link-model/waterfall.ts';
import { levelsOf, model } from './waterfall-model.ts';

const scored = (codes: readonly string[], rarityBits: readonly number[] = []) =>
  waterfall(model, { levels: levelsOf(...codes), rarityBits });

describe('what a weight means', () => {
  it.each([
    // 1 + 2^14.2 = 18,821
    [14.2, '约 1.9 万分之一的可能是两个人', 'a chance of about 1 in 19,000 that they are two persons'],
    // 1 + 2^10 = 1,025
    [10, '约 1000 分之一的可能是两个人', 'a chance of about 1 in 1,000 that they are two persons'],
    // 1 / (1 + 2^5) = 1/33
    [5, '约 3% 的可能是两个人', 'a chance of about 3% that they are two persons'],
    [0, '约 50% 的可能是两个人', 'a chance of about 50% that they are two persons'],
    [-5, '约 3% 的可能是同一个人', 'a chance of about 3% that they are one person'],
    // 2^30 = 1.07 · 10^9
    [-30, '约 11 亿分之一的可能是同一个人', 'a chance of about 1 in 1.1 billion that they are one person'],
    [60, '不到万亿分之一的可能是两个人', 'a chance of less than 1 in a trillion that they are two persons'],
  ])('%f bits', (bits, zh, en) => expect(chanceWords(bits)).toEqual({ zh, en }));

  it('bits carry their sign, and nothing has none', () =>
    expect([6.14, -4, 0.04, -0.04].map(signed)).toEqual(['+6.1', '−4.0', '0.0', '0.0']));
});

describe('the score in a sentence', () => {
  it('what speaks for it, strongest first, what is missing, and what it comes to', () =>
    expect(sentence(scored(['missing', 'sound', 'exact', 'exact'], [0, 2, 0, 0]))).toEqual({
      // −8 + 6 + 2 + 13 + 1 = 14; 1 + 2^14 = 16,385
      zh:
        '吻合——出生日期：一致（+13.0）；姓名：同音不同字（+6.0，此值少见 +2.0）；性别：一致（+1.0）。缺失不计——身份证号。' +
        '起点 −8.0 比特，合计 +14.0 比特：约 1.6 万分之一的可能是两个人。',
      en:
        'For: birth date – same (+13.0); name – same sound, other characters (+6.0, rare value +2.0); sex – same (+1.0). ' +
        'Missing, not counted: identity number. ' +
        'From −8.0 bits to +14.0 bits: a chance of about 1 in 16,000 that they are two persons.',
    }));

  it('what speaks against it, and what the number already says', () =>
    expect(sentence(scored(['exact', 'exact', 'missing', 'else'], [0, -1, 0, 0])).zh).toBe(
      // −8 + 19 + 10 − 1 − 7 = 13; 1 + 2^13 = 8,193
      '吻合——身份证号：一致（+19.0）；姓名：一致（+10.0，此值常见 −1.0）。不符——性别：不一致（−7.0）。' +
        '不重复计——出生日期已含于身份证号。起点 −8.0 比特，合计 +13.0 比特：约 8200 分之一的可能是两个人。',
    ));
});

describe('a correction of the whole pair', () => {
  const pair = { levels: levelsOf('missing', 'exact', 'exact', 'exact') };

  it('is told with its reason', () =>
    // −8 + 10 + 13 + 1 − 3 = 13
    expect(sentence(waterfall(model, { ...pair, corrections: [relativesCorrected(-3)] })).zh).toContain(
      '修正——家人之间多项相同（−3.0）。起点 −8.0 比特，合计 +13.0 比特',
    ));

  it('is passed over when it is nothing', () =>
    expect(sentence(waterfall(model, { ...pair, corrections: [relativesCorrected(-0.01)] })).zh).not.toContain('修正'));
});

describe('competing candidates', () => {
  const winner = { record: 1, waterfall: scored(['missing', 'exact', 'exact', 'exact']) };

  it('each is told how far it lies behind, and in which field', () => {
    const [second, third] = compete(winner, [
      { record: 3, waterfall: scored(['missing', 'else', 'exact', 'exact']) },
      { record: 2, waterfall: scored(['missing', 'sound', 'exact', 'exact']) },
    ]);
    expect(second).toMatchObject({ record: 2, rank: 2, behind: 4, worse: [{ id: 'name', bits: 4 }], better: [] });
    expect(second?.words.zh).toBe('得分第 2 位，低 4.0 比特；已关联者更吻合之处：姓名（+4.0）。');
    expect(second?.words.en).toBe(
      'Number 2 by score, 4.0 bits behind; the linked record agrees better in name (+4.0).',
    );
    // 10 bits for the same name, −2 for another
    expect(third).toMatchObject({ record: 3, rank: 3, behind: 12 });
  });

  it('one that scores higher, but belongs to somebody else', () => {
    const [first] = compete(winner, [{ record: 2, waterfall: scored(['exact', 'exact', 'missing', 'exact']) }]);
    expect(first).toMatchObject({ rank: 1, behind: -6 });
    expect(first?.words.zh).toBe(
      '得分第 1 位，单独看高 6.0 比特，但统筹后归于另一条记录；已关联者更吻合之处：出生日期（+13.0）；该人选更吻合之处：身份证号（+19.0）。',
    );
  });

  it('one that is as good', () =>
    expect(compete(winner, [{ ...winner, record: 2 }])[0]?.words.en).toBe(
      'Number 1 by score, as good as the linked one.',
    ));
});

describe('why two records were not linked', () => {
  const left = { count: 2, keys: Uint32Array.of(0, 11, 21, 22) };
  const right = { count: 3, keys: Uint32Array.of(12, 0, 11, 0, 22, 21) };
  const rules = (l: number, r: number) => ruleStates(model.design, left, l, right, r);
  const states = (l: number, r: number) => rules(l, r).map(({ state }) => state);

  it('what each rule did with them', () => {
    expect(states(0, 0)).toEqual(['left-missing', 'right-missing']);
    expect(states(0, 1)).toEqual(['both-missing', 'different']);
    expect(states(1, 2)).toEqual(['shared', 'different']);
    expect(states(0, 2)).toEqual(['left-missing', 'shared']);
  });

  it('never compared: no rule brought them together; what the score would have been', () => {
    const score = scored(['missing', 'exact', 'else', 'exact']); // −8 + 10 − 3 + 1 = 0
    expect(whyNotLinked({ rules: rules(0, 0), proposed: false, score, decision: null, behind: null })).toMatchObject({
      code: 'never-proposed',
      open: false,
      zh:
        '没有一条候选规则把两条记录放到一起，因此未作比较；规则“身份证号”左边记录缺值，规则“姓名+出生日期”右边记录缺值；' +
        '若作比较：合计 0.0 比特，约 50% 的可能是两个人。',
    });
  });

  it('a rule proposed them, but its block was too large', () =>
    expect(
      whyNotLinked({ rules: rules(1, 2), proposed: false, score: null, decision: null, behind: null }),
    ).toMatchObject({
      code: 'block-cut',
      zh: '候选规则虽把两条记录放到一起，但同组记录过多，只比较了一部分；规则“身份证号”取值相同。',
    }));

  it('lost to a better match', () =>
    expect(
      whyNotLinked({
        rules: rules(1, 2),
        proposed: true,
        score: scored(['missing', 'sound', 'exact', 'exact']),
        decision: { outcome: 'none', reason: 'lost-to-better' },
        behind: 4,
      }),
    ).toMatchObject({
      code: 'lost-to-better',
      open: false,
      en: 'a better matching record holds one of the two; +12.0 bits in total, a chance of about 1 in 4,100 that they are two persons; the better match leads by 4.0 bits.',
    }));

  it.each(['tie', 'vetoed', 'small-margin'] as const)('still open: %s waits for an officer', (reason) =>
    expect(
      whyNotLinked({
        rules: rules(1, 2),
        proposed: true,
        score: null,
        decision: { outcome: 'review', reason },
        behind: null,
      }),
    ).toMatchObject({ code: reason, open: true }),
  );
});
