import { defineFeed } from './define-feed.ts';
import { code, date, region, text } from './fields.ts';
import { namePart } from './natural-key.ts';
import { birthDate, citizenIdNumber, personName, personSex } from './person-block.ts';

const EVENT_KINDS = [
  { code: '1', zh: '出生', en: 'birth' },
  { code: '2', zh: '死亡', en: 'death', aliases: ['去世', '病故'] },
  { code: '3', zh: '流入', en: 'moved in', aliases: ['迁入'] },
  { code: '4', zh: '流出', en: 'moved away', aliases: ['外出', '迁出'] },
  { code: '5', zh: '返回', en: 'returned', aliases: ['返乡', '回流'] },
  { code: '6', zh: '信息更正', en: 'information corrected', aliases: ['更正', '信息变更'] },
] as const;

const BASES = [
  { code: '1', zh: '家属告知', en: 'told by the family', aliases: ['家属', '亲属告知'] },
  { code: '2', zh: '见证件', en: 'document seen', aliases: ['查看证件', '证件'] },
  { code: '3', zh: '网格走访', en: 'visit', aliases: ['走访', '入户走访', '网格'] },
] as const;

/** Changes that a village noticed (人口信息变动单): a hint, never a proof. */
export const grChange = defineFeed({
  id: 'GR-CHANGE',
  name: { zh: '人口信息变动单', en: 'community change form' },
  owner: 'GR',
  source: '户口登记条例 §8; 村(居)委会人口变动月报制度',
  cadence: 'monthly',
  event: 'change',
  onceInALife: false,
  stock: false,
  eventDate: 'eventDate',
  registeredOn: 'eventDate',
  fields: {
    villageCode: region('村(社区)代码', 'R', {
      aliases: ['村(居)委会', '村社区代码', '所属村(社区)', '村(居)委会代码', '村代码', '社区代码', '村居代码'],
      fromEnvelope: 'submitterRegion',
    }),
    eventKind: code('变动类别', 'R', EVENT_KINDS, { aliases: ['变动类型', '变动种类', '变动原因'] }),
    name: personName(),
    sex: personSex('O'),
    birthDate: birthDate('O'),
    idNumber: citizenIdNumber('O'),
    eventDate: date('变动日期', 'R', { aliases: ['变动时间', '发生日期', '发生时间'] }),
    basis: code('信息依据', 'R', BASES, { aliases: ['信息来源', '依据'] }),
    reporterRole: text('上报人角色', 'O', { aliases: ['上报人身份', '报送人角色'], maxLength: 20 }),
  },
  regionField: 'villageCode',
  people: [
    {
      role: 'person',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      regions: ['villageCode'],
    },
  ],
  key: (row) => [row.villageCode, row.eventKind, namePart(row.name), row.birthDate ?? '', row.eventDate],
  examples: [
    {
      when: 'a death that the village heard of, birth date unknown',
      given: {
        '所属村(社区)': '290121101201',
        变动类别: '死亡',
        姓名: '赵大山',
        性别: '男',
        变动日期: '2025年1月',
        信息依据: '家属告知',
      },
      expect: { key: '290121101201|2|赵大山||2025-01' },
    },
    {
      when: 'a birth, village code as a number',
      given: {
        村社区代码: 290121101201,
        变动类型: 1,
        人员姓名: '张小明',
        出生日期: '2025-01-08',
        变动日期: '2025.1.8',
        信息依据: '走访',
      },
      expect: { key: '290121101201|1|张小明|2025-01-08|2025-01-08' },
    },
    {
      when: 'no name',
      given: { 村社区代码: '290121101201', 变动类别: '死亡', 性别: '男', 变动日期: '2025-01-15' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
