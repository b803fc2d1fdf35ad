import { defineFeed } from './define-feed.ts';
import { citizenNumber, code, date, text } from './fields.ts';
import { citizenIdNumber, personName } from './person-block.ts';

const ITEMS = [
  { code: '1', zh: '姓名', en: 'name', aliases: ['姓名变更', '姓名更正'] },
  { code: '2', zh: '性别', en: 'sex', aliases: ['性别变更', '性别更正'] },
  { code: '3', zh: '出生日期', en: 'birth date', aliases: ['出生日期更正', '出生日期变更'] },
  {
    code: '4',
    zh: '公民身份号码',
    en: 'identity number',
    aliases: ['身份证号', '身份证号码', '身份号码', '公民身份号码更正'],
  },
  { code: '5', zh: '民族', en: 'ethnicity', aliases: ['民族成份', '民族变更', '民族更正'] },
  { code: '6', zh: '婚姻状况', en: 'marital status', aliases: ['婚姻', '婚姻状况变更'] },
  { code: '7', zh: '并户/分户', en: 'households joined or split', aliases: ['并户', '分户', '立户'] },
] as const;

const REASON_KINDS = [
  { code: '1', zh: '申请变更', en: 'change on request', aliases: ['变更', '申请'] },
  { code: '2', zh: '差错更正', en: 'error corrected', aliases: ['更正', '差错'] },
  { code: '3', zh: '重号纠正', en: 'number shared by two persons', aliases: ['重号', '重错号纠正'] },
  { code: '9', zh: '其他', en: 'other' },
] as const;

/** Changes of register items (户口项目变更更正); without it a corrected identity number looks like a new person. */
export const psCorr = defineFeed({
  id: 'PS-CORR',
  name: { zh: '户口项目变更更正', en: 'change or correction of a register item' },
  owner: 'PS',
  source: '户口登记条例 §17–19; 公通字〔2021〕12号 §49–54',
  cadence: 'monthly',
  event: 'correction',
  onceInALife: false,
  stock: false,
  eventDate: 'changeDate',
  registeredOn: 'changeDate',
  fields: {
    name: personName('O'),
    idNumber: citizenIdNumber('R', [
      '公民身份号码(现)',
      '现公民身份号码',
      '现身份证号',
      '现身份证号码',
      '变更后公民身份号码',
    ]),
    previousIdNumber: citizenNumber('原公民身份号码', 'C', {
      aliases: ['原身份证号', '原身份证号码', '公民身份号码(原)', '变更前公民身份号码', '旧公民身份号码'],
    }),
    item: code('变更项目', 'R', ITEMS, { aliases: ['变更更正项目', '更正项目', '项目'] }),
    oldValue: text('变更前', 'R', { aliases: ['变更前内容', '变更前值', '更正前', '原内容'] }),
    newValue: text('变更后', 'R', { aliases: ['变更后内容', '变更后值', '更正后', '现内容'] }),
    changeDate: date('变更日期', 'R', { aliases: ['变更更正日期', '更正日期', '变更时间'] }),
    reasonKind: code('变更原因', 'O', REASON_KINDS, { aliases: ['更正原因', '变更更正原因'] }),
  },
  people: [{ role: 'person', name: 'name', idNumber: 'idNumber', previousIdNumber: 'previousIdNumber', regions: [] }],
  key: (row) => [row.idNumber, row.item, row.changeDate],
  examples: [
    {
      when: 'an identity number re-coded',
      given: {
        '公民身份号码(现)': '290121199003150015',
        原公民身份号码: '290121199206200027',
        变更项目: '公民身份号码',
        变更前: '290121199206200027',
        变更后: '290121199003150015',
        变更日期: '2025-03-11',
      },
      expect: { key: '290121199003150015|4|2025-03-11' },
    },
    {
      when: 'a new name, item given by code',
      given: {
        现身份证号: '290121202501080018',
        变更项目: '1',
        变更前: '张小明',
        变更后: '张晓明',
        变更日期: '2025.6.1',
        变更原因: '变更',
      },
      expect: { key: '290121202501080018|1|2025-06-01' },
    },
    {
      when: 'the item is not stated',
      given: { 公民身份号码: '290121202501080018', 变更前: '张小明', 变更后: '张晓明', 变更日期: '2025-06-01' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
