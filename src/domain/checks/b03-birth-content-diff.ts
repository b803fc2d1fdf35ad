import type { Wording } from '../values/wording.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { agrees, type Answer, cannotTell, type Compared, conflicts, type Reason, type Severity } from './answer.ts';
import { compareBirths } from './birth-comparison.ts';
import { CERTIFICATE, changed, ENTRY } from './birth-rows.ts';
import { defineDifferenceCheck } from './define-check.ts';
import type { Linked } from './dossier.ts';

/** Certificate and household entry under one certificate number that state different things. */
export const b03 = defineDifferenceCheck({
  code: 'B03',
  version: 1,
  name: { zh: '证户信息不一致', en: 'Certificate and entry differ' },
  rule: {
    zh: '同一出生医学证明编号的证书与入户记录,性别、出生日期、姓名(曾用名除外)或母亲证件号码不一致',
    en: 'certificate and entry of one certificate number differ in sex, birth date, name (unless it is the former name) or the mother’s number',
  },
  source: '民法典 §15 (birth date: the certificate prevails); 公通字〔2021〕12号 §49 (name changed at entry)',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A4', 'A5', 'A7'],
  event: 'birth',
  opensCase: true,
  subject: hcBirth,
  against: [psBirth],
  judge: (dossier, world) => {
    const pairs = dossier.linkedTo(psBirth).filter(({ tier }) => tier === 'T1');
    const answers = pairs.map((entry) => ({ entry, compared: compareBirths(dossier.subject, entry, world) }));
    const [best] = answers.toSorted((a, b) => rank(a) - rank(b));
    return best === undefined ? null : judge(best);
  },
  examples: [
    { when: 'all the same', given: [CERTIFICATE, ENTRY], expect: 'agrees' },
    {
      when: 'the sex differs',
      given: [CERTIFICATE, changed(ENTRY, { 性别: '女' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'the birth date differs by five days',
      given: [CERTIFICATE, changed(ENTRY, { 出生日期: '2024-01-20' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'another name, and no former name',
      given: [CERTIFICATE, changed(ENTRY, { 姓名: '张子轩' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'renamed at the entry: the name of the certificate is the former name',
      given: [CERTIFICATE, changed(ENTRY, { 姓名: '张子轩', 曾用名: '张小明' })],
      expect: 'agrees',
    },
    {
      when: 'renamed later by a registered change',
      given: [
        CERTIFICATE,
        changed(ENTRY, { 姓名: '张子轩' }),
        {
          feed: 'PS-CORR',
          row: {
            公民身份号码: '290121202401150015',
            变更项目: '姓名',
            变更前: '张小明',
            变更后: '张子轩',
            变更日期: '2024-06-01',
          },
        },
      ],
      expect: 'agrees',
    },
    {
      when: 'the certificate still shows the hospital’s label',
      given: [changed(CERTIFICATE, { 新生儿姓名: '李梅之子' }), ENTRY],
      expect: 'agrees',
    },
    {
      when: 'a variant character in the name',
      given: [changed(CERTIFICATE, { 新生儿姓名: '张小昇' }), changed(ENTRY, { 姓名: '张小升' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'born at 23:50 and entered with the next day',
      given: [changed(CERTIFICATE, { 出生时刻: '23:50' }), changed(ENTRY, { 出生日期: '2024-01-16' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'born at noon and entered with the next day',
      given: [changed(CERTIFICATE, { 出生时刻: '12:00' }), changed(ENTRY, { 出生日期: '2024-01-16' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'the lunar date of the day was entered: 2024-01-15 is the 5th of the 12th month of 2023',
      given: [CERTIFICATE, changed(ENTRY, { 出生日期: '2023-12-05' })],
      expect: 'agrees',
    },
    {
      when: 'another mother',
      given: [CERTIFICATE, changed(ENTRY, { 母亲公民身份号码: '290121199306200040' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'the entry names the father only',
      given: [CERTIFICATE, changed(ENTRY, { 母亲姓名: '', 母亲公民身份号码: '', 父亲姓名: '张强' })],
      expect: 'agrees',
    },
    {
      when: 'the sex is not stated on the certificate',
      given: [changed(CERTIFICATE, { 性别: '未说明' }), ENTRY],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'linked without the certificate number',
      given: [CERTIFICATE, changed(ENTRY, { 出生医学证明编号: '', 姓名: '张子轩' })],
      expect: 'not concerned',
    },
  ],
});

interface Pair {
  readonly entry: Linked;
  readonly compared: readonly Compared[];
}

const SEVERITY: Readonly<Record<string, Severity>> = { sex: 'S2', birthDate: 'S2', name: 'S3', motherIdNumber: 'S3' };
const LABELS: Readonly<Record<string, Wording>> = {
  sex: { zh: '性别', en: 'sex' },
  birthDate: { zh: '出生日期', en: 'birth date' },
  name: { zh: '姓名', en: 'name' },
  motherIdNumber: { zh: '母亲证件号码', en: 'mother’s number' },
};

/** Of several entries under one number the accepted one with the fewest differences is judged. */
const rank = ({ entry, compared }: Pair): number => (entry.standing === 'review' ? 10 : 0) + differing(compared).length;

const differing = (compared: readonly Compared[]) =>
  compared.filter(({ verdict }) => verdict === 'different' || verdict === 'variant');

function judge({ entry, compared }: Pair): Answer {
  const found = differing(compared);
  const evidence = [{ record: entry, role: 'counterpart' }];
  if (found.length === 0) {
    const gaps = compared.filter(
      ({ field, verdict }) => verdict === 'missing' && (field === 'sex' || field === 'birthDate'),
    );
    return gaps.length > 0 ? cannotTell('missing-value', missing(gaps), { evidence, details: { compared } }) : agrees;
  }
  const severity =
    found.map(({ field, verdict }) => (verdict === 'variant' ? 'S4' : (SEVERITY[field] ?? 'S3'))).toSorted()[0] ?? 'S3';
  return conflicts(different(found), { severity, owner: 'PS', evidence, details: { compared } });
}

const listed = (fields: readonly Compared[], language: 'zh' | 'en') =>
  fields.map(({ field }) => LABELS[field]?.[language] ?? field).join(language === 'zh' ? '、' : ', ');

const different = (fields: readonly Compared[]): Reason => ({
  code: 'B03',
  zh: `同一出生医学证明编号下,证书与入户记录不一致:${listed(fields, 'zh')}`,
  en: `certificate and entry of one number differ in ${listed(fields, 'en')}`,
});
const missing = (fields: readonly Compared[]): Reason => ({
  code: 'VALUE_MISSING',
  zh: `缺少可比对的${listed(fields, 'zh')}`,
  en: `not stated on both sides: ${listed(fields, 'en')}`,
});
