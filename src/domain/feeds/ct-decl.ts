import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, text } from './fields.ts';
import { birthDate, hukouRegion, personIdNumber, personIdType, personName, personSex } from './person-block.ts';

const KINDS = [
  { code: '1', zh: '宣告失踪', en: 'declared missing' },
  { code: '2', zh: '宣告死亡', en: 'declared dead' },
  { code: '3', zh: '撤销', en: 'declaration of death revoked', aliases: ['撤销宣告死亡', '撤销死亡宣告', '撤销死亡'] },
] as const;

/** Judgments that declare somebody missing or dead, or revoke it (宣告死亡). */
export const ctDecl = defineFeed({
  id: 'CT-DECL',
  name: { zh: '宣告死亡', en: 'declaration of death' },
  owner: 'PS',
  source: '民法典 §40, §46, §48, §50; 公通字〔2021〕12号 §38',
  cadence: 'occasional',
  event: 'death',
  onceInALife: true,
  stock: false,
  eventDate: 'judgmentDate',
  registeredOn: 'judgmentDate',
  fields: {
    judgmentNo: text('判决书号', 'R', { aliases: ['判决书编号', '判决文号', '案号', '文书号'], maxLength: 80 }),
    judgmentDate: date('判决日期', 'R', { aliases: ['判决时间', '判决作出日期'] }),
    kind: code('类别', 'R', KINDS, { aliases: ['宣告类别', '判决类别', '宣告类型'] }),
    effectiveDeathDate: date('视为死亡日期', 'C', { aliases: ['视为死亡之日', '死亡日期', '宣告死亡日期'] }),
    name: personName(),
    sex: personSex(),
    birthDate: birthDate(),
    idType: personIdType(),
    idNumber: personIdNumber(),
    hukouRegion: hukouRegion(),
  },
  regionField: 'hukouRegion',
  people: [
    {
      role: 'dead',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion'],
    },
  ],
  key: (row) => [row.judgmentNo],
  // Being declared missing is no death.
  competes: (row) => row.kind !== '1',
  completes: (row) => ({
    idType: row.idType ?? typeOfNumber(row.idNumber),
    effectiveDeathDate: row.effectiveDeathDate ?? (row.kind === '2' ? row.judgmentDate : null),
  }),
  examples: [
    {
      when: 'declared dead; the day of the judgment counts as the day of death',
      given: {
        判决书号: '(2025)示0121民特3号',
        判决日期: '2025年5月6日',
        类别: '宣告死亡',
        姓名: '郑强',
        性别: '男',
        身份证号: '290121197001010079',
      },
      expect: { key: '(2025)示0121民特3号' },
    },
    {
      when: 'a declaration revoked',
      given: {
        案号: '(2025)示0121民特9号',
        判决日期: '2025-09-01',
        类别: 3,
        姓名: '郑强',
        身份证号码: '290121197001010079',
      },
      expect: { key: '(2025)示0121民特9号' },
    },
    {
      when: 'no number of the judgment',
      given: { 判决日期: '2025-05-06', 类别: '宣告死亡', 姓名: '郑强', 性别: '男' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
