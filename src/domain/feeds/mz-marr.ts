import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, marriageCertificate, organisation, region } from './fields.ts';
import {
  partyBirthDate,
  partyHukouRegion,
  partyIdNumber,
  partyIdType,
  partyName,
  partyNationality,
  partySex,
} from './marriage-parties.ts';
import { MARITAL_BEFORE, MARRIAGE_REGISTER_TYPES, MARRIAGE_STATUS } from './registration-status.ts';

/** Marriage registrations (结婚登记); re-issued certificates are no new marriages. */
export const mzMarr = defineFeed({
  id: 'MZ-MARR',
  name: { zh: '结婚登记', en: 'marriage registration' },
  owner: 'MZ',
  source: '婚姻登记条例 (2025-05-10); 民法典 §1047, §1049',
  cadence: 'monthly',
  event: 'marriage',
  onceInALife: false,
  stock: false,
  eventDate: 'registerDate',
  registeredOn: 'registerDate',
  fields: {
    certNo: marriageCertificate('结婚证字号', 'R', {
      aliases: ['结婚证号', '结婚证编号', '结婚登记证字号', '婚姻证字号', '证书字号'],
    }),
    registerDate: date('登记日期', 'R', { aliases: ['发证日期', '结婚登记日期', '结婚日期'] }),
    registryOrg: organisation('婚姻登记机关', 'R', {
      aliases: ['登记机关', '登记机关名称', '发证机关'],
      fromEnvelope: 'submitterOrg',
    }),
    registryRegion: region('登记机关区划', 'R', {
      aliases: ['登记地', '登记地区划', '登记机关地区', '婚姻登记机关区划'],
      fromEnvelope: 'submitterRegion',
    }),
    registerType: code('登记类型', 'C', MARRIAGE_REGISTER_TYPES, { aliases: ['登记类别', '业务类型'] }),
    aName: partyName('男方'),
    aSex: partySex('男方'),
    aBirthDate: partyBirthDate('男方'),
    aIdType: partyIdType('男方'),
    aIdNumber: partyIdNumber('男方'),
    aNationality: partyNationality('男方'),
    aHukouRegion: partyHukouRegion('男方'),
    aMaritalBefore: code('男方登记前婚姻状况', 'O', MARITAL_BEFORE, { aliases: ['男方婚姻状况', '男方婚前状况'] }),
    bName: partyName('女方'),
    bSex: partySex('女方'),
    bBirthDate: partyBirthDate('女方'),
    bIdType: partyIdType('女方'),
    bIdNumber: partyIdNumber('女方'),
    bNationality: partyNationality('女方'),
    bHukouRegion: partyHukouRegion('女方'),
    bMaritalBefore: code('女方登记前婚姻状况', 'O', MARITAL_BEFORE, { aliases: ['女方婚姻状况', '女方婚前状况'] }),
    status: code('状态', 'R', MARRIAGE_STATUS, { aliases: ['登记状态', '婚姻登记状态', '证件状态'], fallback: '1' }),
  },
  regionField: 'registryRegion',
  people: [
    {
      role: 'a',
      name: 'aName',
      sex: 'aSex',
      birthDate: 'aBirthDate',
      idNumber: 'aIdNumber',
      idType: 'aIdType',
      regions: ['aHukouRegion', 'registryRegion'],
    },
    {
      role: 'b',
      name: 'bName',
      sex: 'bSex',
      birthDate: 'bBirthDate',
      idNumber: 'bIdNumber',
      idType: 'bIdType',
      regions: ['bHukouRegion', 'registryRegion'],
    },
  ],
  key: (row) => [row.certNo],
  competes: (row) => row.registerType !== '2' && (row.status === null || row.status === '1'),
  completes: (row) => ({
    aSex: row.aSex ?? '1',
    bSex: row.bSex ?? '2',
    aIdType: row.aIdType ?? typeOfNumber(row.aIdNumber),
    bIdType: row.bIdType ?? typeOfNumber(row.bIdNumber),
    registerType: row.registerType ?? (row.certNo?.startsWith('B') ? '2' : '1'),
  }),
  examples: [
    {
      when: 'a registration under the headers of the registry',
      given: {
        结婚证字号: 'J290121-2025-000123',
        登记日期: '2025-05-20',
        登记机关: '示例县民政局婚姻登记处',
        男方姓名: '周平',
        男方身份证号: '290121199003150015',
        男方出生日期: '1990-03-15',
        女方姓名: '吴敏',
        女方身份证号: '290121199206200027',
        女方出生日期: '1992-06-20',
      },
      expect: { key: 'J290121-2025-000123' },
    },
    {
      when: 'a re-issued certificate, full-width and lower-case',
      given: {
        结婚证字号: 'ｂｊ290121－2025－000007',
        发证日期: '2025/6/1',
        登记类型: '补领',
        男方姓名: '周平',
        男方证件号码: '290121199003150015',
        女方姓名: '吴敏',
        女方证件号码: '290121199206200027',
      },
      expect: { key: 'BJ290121-2025-000007' },
    },
    {
      when: 'no certificate number',
      given: { 登记日期: '2025-05-20', 男方姓名: '周平', 女方姓名: '吴敏' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
