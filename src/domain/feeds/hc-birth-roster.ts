import { defineFeed } from './define-feed.ts';
import {
  birthCertificate,
  code,
  date,
  idNumber,
  idType,
  multipleIndex,
  name,
  organisation,
  region,
  sex,
  text,
  yesNo,
} from './fields.ts';
import { namePart, organisationPart } from './natural-key.ts';
import { typeOfNumber } from './document-type.ts';

const LIVE_BIRTH = [
  { code: 'Y', zh: '活产', en: 'live birth', aliases: ['是', '1', 'YES', 'TRUE', '√', '存活'] },
  {
    code: 'N',
    zh: '死产',
    en: 'stillbirth',
    aliases: ['否', '0', '2', 'NO', 'FALSE', '×', '死胎', '死胎死产', '非活产'],
  },
] as const;

/** Newborns as the hospital's delivery department lists them (医院出生婴儿名册); labels often stand where the name should. */
export const hcBirthRoster = defineFeed({
  id: 'HC-BIRTH-ROSTER',
  name: { zh: '医院出生婴儿名册', en: 'hospital newborn roster' },
  owner: 'HC',
  source: '母婴保健法 §23; 民法典 §16',
  cadence: 'monthly',
  event: 'birth',
  onceInALife: true,
  stock: false,
  eventDate: 'birthDate',
  registeredOn: 'birthDate',
  fields: {
    hospitalOrg: organisation('医疗机构', 'R', {
      aliases: ['医疗机构名称', '医院名称', '医院', '接生机构', '助产机构', '分娩机构'],
      fromEnvelope: 'submitterOrg',
    }),
    inpatientNo: text('住院号', 'O', { aliases: ['病案号', '住院号/病案号'], restricted: true }),
    childLabel: name('婴儿姓名', 'R', {
      aliases: ['婴儿标识', '新生儿姓名', '新生儿标识', '婴儿姓名/标识', '姓名', '人员姓名'],
    }),
    sex: sex('性别', 'R', { aliases: ['婴儿性别', '新生儿性别'] }),
    birthDate: date('出生日期', 'R', { aliases: ['出生年月', '出生年月日', '生日', '出生时间', '婴儿出生日期'] }),
    birthTime: text('出生时刻', 'O'),
    multipleIndex: multipleIndex('多胎序', 'O', { aliases: ['多胎序号', '胎儿序号', '双胎序号'] }),
    motherName: name('产妇姓名', 'R', { aliases: ['母亲姓名', '孕产妇姓名', '母姓名'] }),
    motherIdType: idType('产妇证件类型', 'C', {
      aliases: ['证件类型', '母亲证件类型', '母亲有效身份证件类别', '母亲证件类别', '产妇证件类别'],
    }),
    motherIdNumber: idNumber('产妇身份证号', 'C', {
      aliases: [
        '母亲身份证号',
        '母亲身份证号码',
        '产妇身份证号码',
        '孕产妇身份证号',
        '母亲证件号码',
        '产妇证件号码',
        '母亲有效身份证件号码',
        '母亲公民身份号码',
      ],
    }),
    motherResidenceRegion: region('产妇住址', 'O', {
      aliases: ['母亲住址', '产妇现住址', '母亲现住址', '产妇居住地', '母亲居住地'],
    }),
    liveBirth: code('活产', 'R', LIVE_BIRTH, { aliases: ['是否活产', '活产情况', '出生结局'], fallback: 'Y' }),
    birthCertNo: birthCertificate('出生医学证明编号', 'O', {
      aliases: ['出生证编号', '出生证号', '出生医学证明号', '出生证明编号'],
    }),
    dischargedAlive: yesNo('出院时存活', 'O', { aliases: ['出院存活', '出院时是否存活', '是否存活出院'] }),
  },
  people: [
    {
      role: 'child',
      name: 'childLabel',
      sex: 'sex',
      birthDate: 'birthDate',
      certNo: 'birthCertNo',
      motherId: 'motherIdNumber',
      motherName: 'motherName',
      multipleIndex: 'multipleIndex',
      regions: ['motherResidenceRegion'],
      atRecordRegion: true,
    },
  ],
  key: (row, envelope) => [
    organisationPart(row.hospitalOrg, envelope),
    row.motherIdNumber ?? namePart(row.motherName),
    row.birthDate,
    row.multipleIndex ?? '',
  ],
  refuses: (row) => (row.liveBirth === 'N' ? NOT_A_LIVE_BIRTH : null),
  completes: (row) => ({ motherIdType: row.motherIdType ?? typeOfNumber(row.motherIdNumber) }),
  examples: [
    {
      when: 'a label instead of a name, the second of twins',
      given: {
        医疗机构: '示例县人民医院',
        '婴儿姓名/标识': '李梅之子(小双)',
        性别: '男',
        出生时间: '2025/1/8',
        多胎序: '小双',
        产妇姓名: '李梅',
        产妇身份证号: '290122198802290040',
        活产: '是',
      },
      expect: { key: '示例县人民医院|290122198802290040|2025-01-08|2' },
    },
    {
      when: 'the mother without a number: her name stands in the key',
      given: { 医疗机构: '示例县人民医院', 婴儿姓名: '王芳之女', 性别: '2', 出生日期: 20250108, 母亲姓名: '王芳' },
      expect: { key: '示例县人民医院|王芳|2025-01-08|' },
    },
    {
      when: 'a stillbirth is no birth for registration',
      given: {
        医疗机构: '示例县人民医院',
        婴儿姓名: '王芳之女',
        性别: '女',
        出生日期: '2025-01-08',
        产妇姓名: '王芳',
        活产: '否',
      },
      expect: { refused: 'NOT_A_LIVE_BIRTH' },
    },
    {
      when: 'neither number nor name of the mother',
      given: { 医疗机构: '示例县人民医院', 婴儿姓名: '女婴', 性别: '女', 出生日期: '2025-01-08' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});

const NOT_A_LIVE_BIRTH = {
  field: 'liveBirth',
  code: 'NOT_A_LIVE_BIRTH',
  zh: '“活产”为否:死产不属于出生登记(民法典第16条),请从名册中删除该行',
  en: 'a stillbirth is not a birth for registration (Civil Code §16); remove the row',
} as const;
