import { DEATH_PLACES } from '../values/codes.ts';
import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, deathCertificate, organisation, region, text, yesNo } from './fields.ts';
import { organisationPart, personParts } from './natural-key.ts';
import {
  birthDate,
  ethnicity,
  hukouAddress,
  hukouRegion,
  nationality,
  personIdNumber,
  personIdType,
  personName,
  personSex,
  residenceRegion,
} from './person-block.ts';

const SOURCE_KINDS = [
  { code: '1', zh: '医院', en: 'hospital', aliases: ['医疗机构', '医疗卫生机构'] },
  {
    code: '2',
    zh: '社区卫生服务中心',
    en: 'community health centre',
    aliases: ['社区卫生中心', '乡镇卫生院', '卫生院'],
  },
  { code: '3', zh: '村医报告', en: 'village doctor', aliases: ['村医', '乡村医生', '村卫生室'] },
] as const;

/** Deaths as hospitals and community health centres list them (医院、社区卫生中心死亡名册), certificate or not. */
export const hcDeathRoster = defineFeed({
  id: 'HC-DEATH-ROSTER',
  name: { zh: '医院死亡人员名册', en: 'hospital or community death roster' },
  owner: 'HC',
  source: '国卫规划发〔2013〕57号',
  cadence: 'monthly',
  event: 'death',
  onceInALife: true,
  stock: false,
  eventDate: 'deathDate',
  registeredOn: 'deathDate',
  fields: {
    issuerOrg: organisation('医疗卫生机构名称', 'R', {
      aliases: ['医疗机构', '医疗机构名称', '医疗卫生机构', '医院名称', '医院', '填报单位', '报告单位'],
      fromEnvelope: 'submitterOrg',
    }),
    sourceKind: code('来源类别', 'R', SOURCE_KINDS, { aliases: ['来源', '机构类别', '数据来源'], fallback: '1' }),
    deathCertNo: deathCertificate('死亡证编号', 'O', {
      aliases: ['死亡证明编号', '死亡医学证明编号', '居民死亡医学证明编号', '死亡证号', '死亡医学证明号'],
    }),
    name: personName('R', '死者姓名'),
    sex: personSex(),
    birthDate: birthDate(),
    ethnicity: ethnicity(),
    nationality: nationality(),
    idType: personIdType(),
    idNumber: personIdNumber('C'),
    ageReported: text('年龄', 'O', { aliases: ['实足年龄', '死亡年龄'], maxLength: 20 }),
    deathDate: date('死亡日期', 'R', { aliases: ['死亡时间', '去世日期', '殁期', '死亡年月日'] }),
    deathTime: text('死亡时刻', 'O', { maxLength: 20 }),
    deathPlaceKind: code('死亡地点', 'R', DEATH_PLACES, { aliases: ['死亡场所', '死亡地点类别'], fallback: '0' }),
    deathPlaceRegion: region('死亡地地区', 'R', {
      aliases: ['死亡地区划', '死亡地', '死亡地点区划', '死亡地区'],
      fromEnvelope: 'submitterRegion',
    }),
    hukouRegion: hukouRegion('C', []),
    hukouAddress: hukouAddress(),
    residenceRegion: residenceRegion(),
    issueDate: date('填表日期', 'O', { aliases: ['签发日期', '签发/填表日期', '报告日期'] }),
    isInferred: yesNo('推断', 'O', { aliases: ['是否推断', '家中死亡调查', '推断(家中死亡调查)'] }),
  },
  regionField: 'deathPlaceRegion',
  people: [
    {
      role: 'dead',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion', 'residenceRegion', 'deathPlaceRegion'],
    },
  ],
  key: (row, envelope) => [
    organisationPart(row.issuerOrg, envelope),
    ...personParts(row.idNumber, row.name, row.birthDate),
    row.deathDate,
  ],
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'a death in hospital',
      given: {
        医院名称: '示例县人民医院',
        死者姓名: '赵大山',
        性别: '男',
        出生日期: '1948.3.2',
        身份证号: '290121194803021016',
        死亡时间: '2025-01-15 23:10',
        户籍地址: '示例县',
      },
      expect: { key: '示例县人民医院|290121194803021016|2025-01-15' },
    },
    {
      when: 'no number: name and birth date stand in the key',
      given: {
        来源类别: '村医',
        姓名: '赵 大山',
        性别: '1',
        出生日期: '19480302',
        身份证号: '不详',
        死亡日期: '20250115',
      },
      expect: { key: '290121|赵大山|1948-03-02|2025-01-15' },
    },
    {
      when: 'no date of death',
      given: { 医院名称: '示例县人民医院', 死者姓名: '赵大山', 性别: '男', 身份证号: '290121194803021016' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
