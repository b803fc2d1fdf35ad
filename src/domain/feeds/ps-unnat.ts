import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, organisation, region, text } from './fields.ts';
import { organisationPart } from './natural-key.ts';
import { birthDate, hukouRegion, personIdNumber, personIdType, personName, personSex } from './person-block.ts';

const IDENTIFICATION = [
  { code: '1', zh: '已确认', en: 'confirmed', aliases: ['确认', '已查明'] },
  { code: '2', zh: '待确认', en: 'pending', aliases: ['未确认', '待查'] },
] as const;

/** Certificates of unnatural death (非正常死亡证明): that somebody died, never how. */
export const psUnnat = defineFeed({
  id: 'PS-UNNAT',
  name: { zh: '非正常死亡证明', en: 'certificate of unnatural death' },
  owner: 'PS',
  source: '国卫规划发〔2013〕57号; 公通字〔2021〕12号 §31',
  cadence: 'monthly',
  event: 'death',
  onceInALife: true,
  stock: false,
  eventDate: 'deathDate',
  registeredOn: 'foundDate',
  fields: {
    certificateNo: text('证明编号', 'R', {
      aliases: ['非正常死亡证明编号', '死亡证明编号', '证明书编号', '证明文号'],
      maxLength: 60,
    }),
    issuerOrg: organisation('出具单位', 'O', {
      aliases: ['出具机关', '出具机构', '签发机关', '签发单位', '派出所'],
      fromEnvelope: 'submitterOrg',
    }),
    name: personName(),
    sex: personSex(),
    birthDate: birthDate(),
    idType: personIdType(),
    idNumber: personIdNumber(),
    hukouRegion: hukouRegion(),
    foundDate: date('发现日期', 'R', { aliases: ['发现时间'] }),
    deathDate: date('死亡日期', 'R', { aliases: ['死亡时间', '去世日期', '殁期', '死亡年月日'] }),
    placeRegion: region('发现地', 'R', { aliases: ['发现地点', '发现地区划'], fromEnvelope: 'submitterRegion' }),
    identStatus: code('身份确认', 'R', IDENTIFICATION, {
      aliases: ['身份确认情况', '身份确认状态', '身份状态'],
      fallback: '1',
    }),
  },
  regionField: 'placeRegion',
  people: [
    {
      role: 'dead',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion', 'placeRegion'],
    },
  ],
  key: (row, envelope) => [row.certificateNo, organisationPart(row.issuerOrg, envelope)],
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'an unidentified body, year and month of death estimated',
      given: {
        证明编号: '示公非〔2025〕7号',
        出具单位: '示例县公安局',
        姓名: '无名氏',
        性别: '未知',
        死亡时间: '2025年1月',
        发现日期: '2025-02-02',
        发现地点: '290121101',
        身份确认: '待确认',
      },
      expect: { key: '示公非〔2025〕7号|示例县公安局' },
    },
    {
      when: 'issuer not stated: the sending region stands in',
      given: {
        证明编号: 'F-2025-8',
        死者姓名: '孙立',
        性别: '男',
        身份证号: '290121198505050132',
        死亡日期: '2025/2/1',
      },
      expect: { key: 'F-2025-8|290121' },
    },
    {
      when: 'no certificate number',
      given: { 姓名: '孙立', 性别: '男', 死亡日期: '2025-02-01', 发现日期: '2025-02-02' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
