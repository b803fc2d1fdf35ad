import { DEATH_PLACES } from '../values/codes.ts';
import { CERTIFICATE_STATUS, isValidCertificate } from './certificate-status.ts';
import { DEATH_CERT_SCHEMES, deathCertScheme } from './death-certificate.ts';
import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, deathCertificate, name, organisation, region, text, yesNo } from './fields.ts';
import { organisationPart } from './natural-key.ts';
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

const REISSUE = [
  { code: 'Y', zh: '补发', en: 're-issued', aliases: ['是', '1', '补办', '补领', 'YES', 'TRUE'] },
  { code: 'N', zh: '首次签发', en: 'first issue', aliases: ['否', '0', '首签', '首发', 'NO', 'FALSE'] },
] as const;

/** Death medical certificates (居民死亡医学证明) of both editions; cause of death is never taken. */
export const hcDeath = defineFeed({
  id: 'HC-DEATH',
  name: { zh: '居民死亡医学证明', en: 'death medical certificate' },
  owner: 'HC',
  source: '国卫规划发〔2013〕57号; 居民死亡医学证明(2026年版), 2026-07-01',
  cadence: 'monthly',
  event: 'death',
  onceInALife: true,
  stock: false,
  eventDate: 'deathDate',
  registeredOn: 'issueDate',
  fields: {
    deathCertNo: deathCertificate('死亡证编号', 'R', {
      aliases: ['死亡证明编号', '死亡医学证明编号', '居民死亡医学证明编号', '死亡证号', '死亡医学证明号'],
    }),
    certScheme: code('编码方案', 'C', DEATH_CERT_SCHEMES),
    name: personName('R', '死者姓名'),
    sex: personSex(),
    birthDate: birthDate(),
    ethnicity: ethnicity(),
    nationality: nationality(),
    idType: personIdType(),
    idNumber: personIdNumber(),
    ageReported: text('年龄', 'O', { aliases: ['实足年龄', '死亡年龄'], maxLength: 20 }),
    deathDate: date('死亡日期', 'R', { aliases: ['死亡时间', '去世日期', '殁期', '死亡年月日'] }),
    deathTime: text('死亡时刻', 'O'),
    deathPlaceKind: code('死亡地点', 'R', DEATH_PLACES, { aliases: ['死亡场所', '死亡地点类别'], fallback: '0' }),
    deathPlaceRegion: region('死亡地地区', 'R', {
      aliases: ['死亡地区划', '死亡地', '死亡地点区划', '死亡地区'],
      fromEnvelope: 'submitterRegion',
    }),
    hukouRegion: hukouRegion('R', []),
    hukouAddress: hukouAddress(),
    residenceRegion: residenceRegion(),
    issueDate: date('签发日期', 'R', { aliases: ['填表日期', '签发/填表日期', '发证日期', '出证日期', '打证日期'] }),
    issuerOrg: organisation('医疗卫生机构名称', 'R', {
      aliases: ['签发机构', '签发单位', '医疗机构名称', '医疗卫生机构', '填报单位', '出具单位'],
      fromEnvelope: 'submitterOrg',
    }),
    isInferred: yesNo('推断', 'O', { aliases: ['是否推断', '家中死亡调查', '推断(家中死亡调查)'] }),
    reportedAt: date('网络报告时间', 'O', { aliases: ['报告时间', '网络报告日期', '报告日期'] }),
    certStatus: code('证件状态', 'R', CERTIFICATE_STATUS, { aliases: ['证书状态', '证明状态', '状态'], fallback: '1' }),
    reissue: code('补发', 'R', REISSUE, { aliases: ['是否补发', '签发类型'], fallback: 'N' }),
    kinName: name('家属姓名', 'O', { aliases: ['可联系的家属姓名', '联系家属姓名', '联系人'], restricted: true }),
    kinPhone: text('家属电话', 'O', { aliases: ['家属联系电话', '联系电话'], maxLength: 40, restricted: true }),
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
  // From 2026-07-01 the number may be the identity number, which a re-issue repeats: issuer and day are needed as well.
  key: (row, envelope) =>
    row.certScheme === 'OLD17' || row.deathCertNo === null
      ? [row.deathCertNo]
      : [row.deathCertNo, organisationPart(row.issuerOrg, envelope), row.issueDate],
  competes: (row) => isValidCertificate(row.certStatus),
  completes: (row) => ({
    idType: row.idType ?? typeOfNumber(row.idNumber),
    certScheme: row.certScheme ?? (row.deathCertNo === null ? null : deathCertScheme(row.deathCertNo, row.issueDate)),
  }),
  examples: [
    {
      when: 'a certificate of the old scheme: its number identifies it',
      given: {
        死亡证编号: '29012120250100017',
        死者姓名: '赵　大山',
        性别: '男性',
        出生日期: '1948年3月2日',
        身份证号: '290121194803021016',
        死亡时间: '2025.1.15',
        签发日期: '2025-01-16',
        医疗卫生机构名称: '示例县人民医院',
        户籍地: '290121101201',
      },
      expect: { key: '29012120250100017' },
    },
    {
      when: 'a certificate coded by the identity number: issuer and day belong to the key',
      given: {
        死亡证明编号: '29012119551111002x',
        死者姓名: '钱秀英',
        性别: '女',
        出生日期: '1955-11-11',
        公民身份号码: '29012119551111002x',
        死亡日期: '2026-08-01',
        签发日期: '2026-08-02',
        签发机构: '示例县人民医院',
      },
      expect: { key: '29012119551111002X|示例县人民医院|2026-08-02' },
    },
    {
      when: 'no certificate number',
      given: { 死者姓名: '赵大山', 性别: '男', 死亡日期: '2025-01-15', 签发日期: '2025-01-16' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
