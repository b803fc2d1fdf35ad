import { defineFeed } from './define-feed.ts';
import { code, date, idNumber, name, organisation, sex, text, yesNo } from './fields.ts';
import { organisationPart } from './natural-key.ts';

const KINDS = [
  { code: '1', zh: '成立', en: 'established', aliases: ['收养成立', '收养登记', '登记'] },
  { code: '2', zh: '解除', en: 'dissolved', aliases: ['解除收养', '解除登记'] },
] as const;

/** Adoption registrations (收养登记). Secret by law: only civil affairs and police may see that a record is an adoption. */
export const mzAdopt = defineFeed({
  id: 'MZ-ADOPT',
  name: { zh: '收养登记', en: 'adoption registration' },
  owner: 'MZ',
  source: '民法典 §1105–1106, §1110; 中国公民收养子女登记办法 (2023) §8',
  cadence: 'monthly',
  event: 'adoption',
  onceInALife: false,
  stock: false,
  eventDate: 'registerDate',
  registeredOn: 'registerDate',
  fields: {
    adoptionNo: text('收养登记证字号', 'R', {
      aliases: ['收养证字号', '收养登记证号', '收养登记号', '收养证号'],
      maxLength: 40,
    }),
    registerDate: date('登记日期', 'R', { aliases: ['收养登记日期', '发证日期'] }),
    registryOrg: organisation('收养登记机关', 'R', {
      aliases: ['登记机关', '登记机关名称'],
      fromEnvelope: 'submitterOrg',
    }),
    kind: code('类别', 'R', KINDS, { aliases: ['登记类别', '登记类型'], fallback: '1' }),
    childNameBefore: name('被收养人原姓名', 'R', { aliases: ['原姓名', '收养前姓名', '被收养人收养前姓名'] }),
    childNameAfter: name('被收养人现姓名', 'R', {
      aliases: ['现姓名', '收养后姓名', '被收养人姓名', '被收养人收养后姓名'],
    }),
    childSex: sex('被收养人性别', 'R', { aliases: ['性别'] }),
    childBirthDate: date('被收养人出生日期', 'R', { aliases: ['出生日期', '出生年月日', '出生年月'] }),
    childIdNumber: idNumber('被收养人身份号码', 'O', {
      aliases: ['被收养人身份证号', '被收养人身份证号码', '被收养人公民身份号码', '被收养人证件号码'],
    }),
    adopter1Name: name('收养人一姓名', 'R', { aliases: ['收养人姓名', '收养人1姓名', '收养人甲姓名', '收养人'] }),
    adopter1IdNumber: idNumber('收养人一身份号码', 'R', {
      aliases: [
        '收养人身份号码',
        '收养人身份证号',
        '收养人身份证号码',
        '收养人1身份号码',
        '收养人1身份证号',
        '收养人一身份证号',
      ],
    }),
    adopter2Name: name('收养人二姓名', 'C', { aliases: ['收养人2姓名', '收养人乙姓名'] }),
    adopter2IdNumber: idNumber('收养人二身份号码', 'C', {
      aliases: ['收养人2身份号码', '收养人2身份证号', '收养人二身份证号'],
    }),
    foundling: yesNo('查找不到生父母', 'O', { aliases: ['是否查找不到生父母'] }),
  },
  people: [
    {
      role: 'child',
      name: 'childNameAfter',
      formerName: 'childNameBefore',
      sex: 'childSex',
      birthDate: 'childBirthDate',
      idNumber: 'childIdNumber',
      regions: [],
    },
  ],
  key: (row, envelope) => [organisationPart(row.registryOrg, envelope), row.adoptionNo],
  competes: (row) => row.kind !== '2',
  examples: [
    {
      when: 'an adoption with a change of name',
      given: {
        收养登记证字号: '示民收〔2025〕2号',
        登记日期: '2025-04-01',
        收养登记机关: '示例县民政局',
        类别: '成立',
        被收养人原姓名: '党小福',
        被收养人现姓名: '周小福',
        被收养人性别: '女',
        被收养人出生日期: '2022年3月',
        收养人姓名: '周平',
        收养人身份证号: '290121199003150015',
      },
      expect: { key: '示例县民政局|示民收〔2025〕2号' },
    },
    {
      when: 'an adoption dissolved; registry not stated',
      given: { 收养登记证字号: '2025-3', 登记日期: '20250501', 类别: 2, 原姓名: '周小福', 现姓名: '党小福' },
      expect: { key: '290121|2025-3' },
    },
    {
      when: 'no number of the registration',
      given: { 登记日期: '2025-04-01', 原姓名: '党小福', 现姓名: '周小福', 被收养人性别: '女' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
