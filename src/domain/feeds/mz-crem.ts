import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, organisation, text } from './fields.ts';
import { organisationPart } from './natural-key.ts';
import {
  birthDate,
  hukouRegion,
  personIdNumber,
  personIdType,
  personName,
  personSex,
  residenceRegion,
} from './person-block.ts';

/** Code 8 exists to be refused: funeral homes also list what is no death of a person. */
const DISPOSALS = [
  { code: '1', zh: '火化', en: 'cremation', aliases: ['遗体火化'] },
  { code: '2', zh: '土葬', en: 'burial', aliases: ['遗体土葬', '安葬'] },
  { code: '3', zh: '其他合法葬俗', en: 'other lawful custom', aliases: ['其他', '其他葬俗', '海葬', '遗体捐献'] },
  {
    code: '8',
    zh: '非遗体',
    en: 'not a body',
    aliases: ['医疗废物', '医疗废弃物', '死胎', '胎儿', '胎儿遗骸', '胎盘', '残肢', '残肢断体'],
  },
] as const;

const PROOFS = [
  { code: '1', zh: '医学证明', en: 'medical certificate', aliases: ['死亡医学证明', '居民死亡医学证明', '医院'] },
  { code: '2', zh: '公安证明', en: 'police certificate', aliases: ['公安机关证明', '非正常死亡证明', '公安'] },
  { code: '9', zh: '其他', en: 'other', aliases: ['其他证明'] },
] as const;

/** Names under which foetal tissue and medical waste stand on cremation lists. */
const NOT_A_PERSON = /死胎|死产|胎儿|胎盘|医疗废|医疗垃圾|残肢|断肢|肢体/u;

const NOT_A_DEATH = {
  field: 'disposalKind',
  code: 'NOT_A_DEATH',
  zh: '该行为胎儿组织或医疗废物,不属于死亡登记,请从名册中删除',
  en: 'foetal tissue or medical waste is not a death; remove the row',
} as const;

/** Cremations and other funerals (火化、殡葬). */
export const mzCrem = defineFeed({
  id: 'MZ-CREM',
  name: { zh: '火化(殡葬)', en: 'cremation or funeral' },
  owner: 'MZ',
  source: '殡葬管理条例 (2012) §13; MZ/T 141-2019',
  cadence: 'monthly',
  event: 'death',
  onceInALife: true,
  stock: false,
  eventDate: 'deathDate',
  registeredOn: 'cremationDate',
  fields: {
    cremationNo: text('火化证编号', 'R', {
      aliases: ['火化编号', '火化证号', '火化登记号', '火化证编号/火化登记号'],
      maxLength: 40,
    }),
    name: personName('R', '逝者姓名'),
    sex: personSex(),
    birthDate: birthDate(),
    idType: personIdType(),
    idNumber: personIdNumber('C'),
    deathDate: date('死亡日期', 'R', { aliases: ['死亡时间', '去世日期', '殁期', '死亡年月日', '去世时间'] }),
    cremationDate: date('火化日期', 'R', { aliases: ['火化时间', '安葬日期'] }),
    funeralOrg: organisation('殡仪馆', 'R', {
      aliases: ['殡仪馆名称', '殡葬机构', '火化机构', '火化单位', '殡葬服务机构', '殡葬单位'],
      fromEnvelope: 'submitterOrg',
    }),
    disposalKind: code('处置方式', 'R', DISPOSALS, {
      aliases: ['遗体处置方式', '安葬方式', '处理方式'],
      fallback: '1',
    }),
    deathProofKind: code('死亡证明类型', 'R', PROOFS, { aliases: ['死亡证明类别', '证明类型'] }),
    deathProofNo: text('死亡证明编号', 'O', { aliases: ['死亡证编号', '死亡医学证明编号', '证明编号'], maxLength: 60 }),
    hukouRegion: hukouRegion('O'),
    residenceRegion: residenceRegion(),
  },
  people: [
    {
      role: 'dead',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion', 'residenceRegion'],
    },
  ],
  key: (row, envelope) => [organisationPart(row.funeralOrg, envelope), row.cremationNo],
  refuses: (row) => (row.disposalKind === '8' || NOT_A_PERSON.test(row.name ?? '') ? NOT_A_DEATH : null),
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'a cremation under the headers of a funeral home',
      given: {
        殡仪馆: '示例县殡仪馆',
        火化证号: 'H2025-0101',
        逝者姓名: '赵大山(已故)',
        性别: '男',
        身份证号: '29012119480302101６',
        死亡时间: '2025-1-15 23:50',
        火化时间: '2025-1-17',
        死亡证明编号: '29012120250100017',
      },
      expect: { key: '示例县殡仪馆|H2025-0101' },
    },
    {
      when: 'funeral home not stated: the sending region stands in',
      given: { 火化编号: '0102', 死者姓名: '钱秀英', 性别: '女', 死亡日期: '20250201', 火化日期: '20250203' },
      expect: { key: '290121|0102' },
    },
    {
      when: 'medical waste is no death',
      given: {
        殡仪馆: '示例县殡仪馆',
        火化编号: '0103',
        逝者姓名: '医疗废物',
        火化日期: '2025-02-03',
        死亡日期: '2025-02-03',
      },
      expect: { refused: 'NOT_A_DEATH' },
    },
    {
      when: 'no cremation number',
      given: { 殡仪馆: '示例县殡仪馆', 逝者姓名: '赵大山', 死亡日期: '2025-01-15', 火化日期: '2025-01-17' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
