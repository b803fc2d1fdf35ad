import { defineFeed } from './define-feed.ts';
import { CERTIFICATE_STATUS, isValidCertificate } from './certificate-status.ts';
import { typeOfNumber } from './document-type.ts';
import {
  birthCertificate,
  code,
  date,
  idNumber,
  idType,
  multipleIndex,
  name,
  nameIfGiven,
  organisation,
  region,
  sex,
  text,
} from './fields.ts';

const ISSUE_TYPES = [
  { code: '1', zh: '首次签发', en: 'first issue', aliases: ['首签', '首发'] },
  { code: '2', zh: '换发', en: 'exchange' },
  { code: '3', zh: '补发', en: 're-issue', aliases: ['补领'] },
] as const;

const EDITIONS = [
  { code: '1', zh: '第一版', en: 'first edition, 1996', aliases: ['一', '第1版'] },
  { code: '2', zh: '第二版', en: 'second edition', aliases: ['二', '第2版'] },
  { code: '3', zh: '第三版', en: 'third edition', aliases: ['三', '第3版'] },
  { code: '4', zh: '第四版', en: 'fourth edition', aliases: ['四', '第4版'] },
  { code: '5', zh: '第五版', en: 'fifth edition', aliases: ['五', '第5版'] },
  { code: '6', zh: '第六版', en: 'sixth edition, until 2023-03-31', aliases: ['六', '第6版'] },
  { code: '7', zh: '第七版', en: 'seventh edition, from 2023-04-01', aliases: ['七', '第7版'] },
] as const;

const FACILITY_KINDS = [
  { code: '1', zh: '医院', en: 'hospital' },
  { code: '2', zh: '妇幼保健院', en: 'maternal and child health hospital' },
  { code: '3', zh: '乡镇卫生院', en: 'town hospital', aliases: ['卫生院'] },
  { code: '4', zh: '家中', en: 'home' },
  { code: '5', zh: '途中', en: 'on the way' },
  { code: '9', zh: '其他', en: 'other' },
] as const;

/** Birth medical certificates (出生医学证明) as the health department issues them. */
export const hcBirth = defineFeed({
  id: 'HC-BIRTH',
  name: { zh: '出生医学证明', en: 'birth medical certificate' },
  owner: 'HC',
  source: '母婴保健法 §23; 出生医学证明(第七版), 2023-04-01',
  cadence: 'monthly',
  event: 'birth',
  onceInALife: true,
  stock: false,
  eventDate: 'birthDate',
  registeredOn: 'issueDate',
  fields: {
    birthCertNo: birthCertificate('出生医学证明编号', 'R', {
      aliases: ['出生证编号', '出生证号', '出生医学证明号', '出生证明编号'],
    }),
    certEdition: code('版次', 'O', EDITIONS, { aliases: ['证件版次', '版本'] }),
    issueType: code('签发类型', 'R', ISSUE_TYPES, { fallback: '1' }),
    replacesCertNo: birthCertificate('原证编号', 'C', { aliases: ['原出生医学证明编号', '原出生证编号', '原证号'] }),
    issueDate: date('签发日期', 'R', { aliases: ['发证日期', '出证日期', '打证日期'] }),
    issuerOrg: organisation('签发机构', 'R', { aliases: ['签发单位'], fromEnvelope: 'submitterOrg' }),
    certStatus: code('证件状态', 'R', CERTIFICATE_STATUS, { fallback: '1', aliases: ['证书状态', '状态'] }),
    childName: name('新生儿姓名', 'R', { aliases: ['婴儿姓名', '姓名', '人员姓名'] }),
    sex: sex('性别', 'R', { aliases: ['新生儿性别', '婴儿性别'] }),
    birthDate: date('出生日期', 'R', { aliases: ['出生年月', '出生年月日', '生日', '出生时间'] }),
    birthTime: text('出生时刻', 'O'),
    multipleIndex: multipleIndex('多胎序', 'O', { aliases: ['多胎序号', '胎儿序号'] }),
    birthPlaceRegion: region('出生地点', 'R', {
      aliases: ['出生地', '出生地点区划', '出生地区划'],
      fromEnvelope: 'submitterRegion',
    }),
    deliveryFacility: organisation('接生机构名称', 'C', { aliases: ['医疗机构名称', '接生机构', '接生/医疗机构名称'] }),
    facilityKind: code('出生场所类别', 'O', FACILITY_KINDS),
    motherName: name('母亲姓名', 'R', { aliases: ['产妇姓名', '孕产妇姓名', '母姓名'] }),
    motherIdType: idType('母亲证件类型', 'C', { aliases: ['母亲有效身份证件类别', '母亲证件类别'] }),
    motherIdNumber: idNumber('母亲证件号码', 'R', {
      aliases: [
        '母亲身份证号',
        '产妇身份证号',
        '母亲有效身份证件号码',
        '母亲公民身份号码',
        '孕产妇身份证号',
        '母亲身份证号码',
      ],
    }),
    motherHukouRegion: region('母亲户籍地', 'O', { aliases: ['母亲户籍地区划', '母亲户口所在地'] }),
    fatherName: nameIfGiven('父亲姓名', 'O', { aliases: ['父姓名'] }),
    fatherIdType: idType('父亲证件类型', 'O', { aliases: ['父亲有效身份证件类别', '父亲证件类别'] }),
    fatherIdNumber: idNumber('父亲证件号码', 'O', {
      aliases: ['父亲身份证号', '父亲有效身份证件号码', '父亲公民身份号码', '父亲身份证号码'],
    }),
    fatherHukouRegion: region('父亲户籍地', 'O', { aliases: ['父亲户籍地区划', '父亲户口所在地'] }),
  },
  regionField: 'birthPlaceRegion',
  people: [
    {
      role: 'child',
      name: 'childName',
      sex: 'sex',
      birthDate: 'birthDate',
      certNo: 'birthCertNo',
      motherId: 'motherIdNumber',
      motherName: 'motherName',
      multipleIndex: 'multipleIndex',
      regions: ['motherHukouRegion', 'fatherHukouRegion', 'birthPlaceRegion'],
    },
  ],
  key: (row) => [row.birthCertNo],
  competes: (row) => isValidCertificate(row.certStatus),
  replaces: (row) => row.replacesCertNo,
  completes: (row) => ({
    motherIdType: row.motherIdType ?? typeOfNumber(row.motherIdNumber),
    fatherIdType: row.fatherIdType ?? typeOfNumber(row.fatherIdNumber),
  }),
  examples: [
    {
      when: 'a certificate under the headers of the form',
      given: {
        出生医学证明编号: 'W290000127',
        签发日期: '2025-01-10',
        签发机构: '示例县人民医院',
        新生儿姓名: '张小明',
        性别: '男',
        出生日期: '2025-01-08',
        母亲姓名: '李梅',
        母亲证件号码: '290122198802290040',
      },
      expect: { key: 'W290000127' },
    },
    {
      when: 'letter O and I typed for digits in the number',
      given: {
        出生证号: 'W29OOOOI27',
        签发日期: '2025-01-10',
        婴儿姓名: '李梅之子',
        性别: '1',
        出生日期: '20250108',
        产妇姓名: '李梅',
      },
      expect: { key: 'W290000127' },
    },
    {
      when: 'a first-edition number without letter, the father struck out',
      given: {
        出生证号: '290000127',
        签发日期: '1998-05-04',
        新生儿姓名: '张强',
        性别: '男',
        出生日期: '1998-05-01',
        父亲姓名: '/',
      },
      expect: { key: '290000127' },
    },
    {
      when: 'no certificate number',
      given: { 新生儿姓名: '张小明', 性别: '男', 出生日期: '2025-01-08' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
