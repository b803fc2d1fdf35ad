import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, divorceCertificate, marriageCertificate, organisation, region } from './fields.ts';
import {
  partyBirthDate,
  partyHukouRegion,
  partyIdNumber,
  partyIdType,
  partyName,
  partyNationality,
  partySex,
} from './marriage-parties.ts';
import { DIVORCE_STATUS } from './registration-status.ts';

/** Divorce registrations (离婚登记); divorces by court are not in this roster. */
export const mzDiv = defineFeed({
  id: 'MZ-DIV',
  name: { zh: '离婚登记', en: 'divorce registration' },
  owner: 'MZ',
  source: '婚姻登记条例 (2025-05-10); 民法典 §1076–1078',
  cadence: 'monthly',
  event: 'divorce',
  onceInALife: false,
  stock: false,
  eventDate: 'registerDate',
  registeredOn: 'registerDate',
  fields: {
    certNo: divorceCertificate('离婚证字号', 'R', {
      aliases: ['离婚证号', '离婚证编号', '离婚登记证字号', '证书字号'],
    }),
    applicationDate: date('申请日期', 'O', { aliases: ['申请受理日期', '受理日期', '离婚申请日期'] }),
    registerDate: date('登记日期', 'R', { aliases: ['发证日期', '离婚登记日期', '离婚日期'] }),
    marriageCertNo: marriageCertificate('原结婚证字号', 'O', { aliases: ['结婚证字号', '结婚证号', '原结婚证号'] }),
    registryOrg: organisation('婚姻登记机关', 'R', {
      aliases: ['登记机关', '登记机关名称', '发证机关'],
      fromEnvelope: 'submitterOrg',
    }),
    registryRegion: region('登记机关区划', 'R', {
      aliases: ['登记地', '登记地区划', '登记机关地区', '婚姻登记机关区划'],
      fromEnvelope: 'submitterRegion',
    }),
    aName: partyName('男方'),
    aSex: partySex('男方'),
    aBirthDate: partyBirthDate('男方'),
    aIdType: partyIdType('男方'),
    aIdNumber: partyIdNumber('男方'),
    aNationality: partyNationality('男方'),
    aHukouRegion: partyHukouRegion('男方'),
    bName: partyName('女方'),
    bSex: partySex('女方'),
    bBirthDate: partyBirthDate('女方'),
    bIdType: partyIdType('女方'),
    bIdNumber: partyIdNumber('女方'),
    bNationality: partyNationality('女方'),
    bHukouRegion: partyHukouRegion('女方'),
    status: code('状态', 'R', DIVORCE_STATUS, { aliases: ['登记状态', '证件状态'], fallback: '1' }),
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
  // A re-issued certificate (BL) is no new divorce.
  competes: (row) => !row.certNo?.startsWith('B') && (row.status === null || row.status === '1'),
  completes: (row) => ({
    aSex: row.aSex ?? '1',
    bSex: row.bSex ?? '2',
    aIdType: row.aIdType ?? typeOfNumber(row.aIdNumber),
    bIdType: row.bIdType ?? typeOfNumber(row.bIdNumber),
  }),
  examples: [
    {
      when: 'a registration after the thirty days',
      given: {
        离婚证字号: 'L290121-2025-000045',
        申请日期: '2025-03-01',
        登记日期: '2025-04-02',
        原结婚证字号: 'J290121-2015-000321',
        男方姓名: '周平',
        男方身份证号码: '290121199003150015',
        女方姓名: '吴敏',
        女方身份证号码: '290121199206200027',
      },
      expect: { key: 'L290121-2025-000045' },
    },
    {
      when: 'a re-issued certificate, typed in full width',
      given: { 离婚证字号: 'ＢＬ290121-2025-000002', 登记日期: '2025.4.9', 男方姓名: '周平', 女方姓名: '吴敏' },
      expect: { key: 'BL290121-2025-000002' },
    },
    {
      when: 'no certificate number',
      given: { 登记日期: '2025-04-02', 男方姓名: '周平', 女方姓名: '吴敏' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
