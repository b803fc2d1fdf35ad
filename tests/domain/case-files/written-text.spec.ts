import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { faultInReason, faultInText } from '../../../src/domain/case-files/written-text.ts';
import type { CaseCommand } from '../../../src/domain/case-files/case-command.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { idNumber } from '../../support/rosters.ts';
import { claim, Followed, outcome, propose, verify, WANG } from './a-case.ts';

const NUMBER = idNumber('290121', '2025-01-08', 17);

describe('a text of an officer', () => {
  it.each([
    ['as it is', `核实${NUMBER}无误`],
    ['written apart', `核实${NUMBER.slice(0, 6)} ${NUMBER.slice(6, 14)}-${NUMBER.slice(14)}`],
    ['full width', `核实${Array.from(NUMBER, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join('')}`],
    ['with an invisible character', `核实${NUMBER.slice(0, 9)}\u200B${NUMBER.slice(9)}`],
    ['of 15 digits', '核实290121250108017'],
    ['with a wrong check character', `核实${NUMBER.slice(0, 17)}${NUMBER.endsWith('0') ? '1' : '0'}`],
  ])('holds no identity number, %s', (_how, text) => {
    expect(faultInText(text)).toEqual({ code: 'TEXT_HAS_ID' });
  });

  it('may hold days, telephone numbers and the number of a case', () => {
    expect(faultInText('2026-03-31 至 2026-04-08,电话 0591-87654321,见 C-2026-000123')).toBeNull();
  });

  it('hides no identity number, wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.string(), fc.string(), (serial, before, after) => {
        const text = `${before.replaceAll(/\d/gu, '')}字${idNumber('290121', '2025-01-08', serial)}字${after.replaceAll(/\d/gu, '')}`;
        expect(text.length > 500 ? null : (faultInText(text)?.code ?? null)).not.toBeNull();
      }),
    );
  });

  it('touches nothing outside the purpose of the hub', () => {
    expect(faultInText('当事人称已怀 孕')).toEqual({ code: 'TEXT_FORBIDDEN', word: '孕' });
  });

  it.each([
    ['社会抚养费已缴', '社会抚养费'],
    ['此户为政策外生育', '政策外'],
    ['该孩次登记有误', '孩次'],
    ['已对其罚款', '罚款'],
    ['证明上死因不符', '死因'],
    ['经人脸识别确认', '人脸识别'],
    ['比对人脸照片', '人脸照片'],
    ['医院诊断为肺炎', '诊断为'],
    ['查其银行卡流水', '银行卡'],
    ['查环情记录', '环情'],
    ['节 育 手术证明', '节育'],
  ])('“%s” does', (text, word) => {
    expect(faultInText(text)).toMatchObject({ code: 'TEXT_FORBIDDEN', word });
  });

  it.each([
    '户口簿照片与本人不符',
    '已附证件相片复印件',
    '疾病预防控制中心已核对死亡名册',
    '医院出具的诊断证明书已附',
    '该账号已停用,由他人办理',
    '名册已收入档案',
    '网上环节已办结',
    '核查环节无异议',
    '按循环情况复核',
    '福利院孤儿落户材料齐全',
    '孕产妇姓名录入有误',
    'checked against public data on a specific date',
  ])('“%s” does not', (text) => {
    expect(faultInText(text)).toBeNull();
  });

  it.each(['aaaaaaaa', '测试测试', '  ', '。。。', '无', '测试'])('“%s” is no reason', (reason) => {
    expect(faultInReason(reason, null)?.code).toBe('REASON_EMPTY');
  });

  it('the reason of the case before is no reason for this one', () => {
    expect(faultInReason('电话核实,已补登', '电话核实 已补登')?.code).toBe('REASON_EMPTY');
    expect(faultInReason('电话核实', '电话核实,已补登')).toBeNull();
  });

  it('is looked at wherever an officer writes', () => {
    const one = new Followed().do(WANG, claim, verify);
    expect(one.refused(WANG, { kind: 'comment', text: NUMBER })).toBe('TEXT_HAS_ID');
    expect(one.refused(WANG, { kind: 'dismiss', reason: NUMBER, linkId: null })).toBe('TEXT_HAS_ID');
    expect(one.refused(WANG, { kind: 'escalate', reason: 'aaaa' })).toBe('REASON_EMPTY');
  });

  it('gets in by no side door either: fields, links, regions and users are codes', () => {
    const about = (command: CaseCommand) => {
      const answer = new Followed().do(WANG, claim, verify).ask(WANG, command);
      return answer.outcome === 'refused' ? answer.about : 'done';
    };
    const sayDone = { doneOn: plainDate('2026-03-31') };
    expect(about(propose(outcome('A1', { ...sayDone, fields: [`姓名${NUMBER}`] })))).toBe('fields');
    expect(about(propose(outcome('A7', { linkId: NUMBER })))).toBe('linkId');
    expect(about({ kind: 'dismiss', reason: '确为误报', linkId: NUMBER })).toBe('linkId');
    const given = new Followed().ask(WANG, { kind: 'assign', assignee: NUMBER });
    expect(given).toMatchObject({ rule: 'OUTCOME_INCOMPLETE', about: 'assignee' });
  });
});
