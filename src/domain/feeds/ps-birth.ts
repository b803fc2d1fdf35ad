import { HOUSEHOLD_KINDS } from '../values/codes.ts';
import { defineFeed } from './define-feed.ts';
import {
  birthCertificate,
  code,
  date,
  idNumber,
  name,
  nameIfGiven,
  organisation,
  region,
  relationToHead,
  text,
} from './fields.ts';
import {
  birthDate,
  ethnicity,
  formerName,
  ownHukouRegion,
  citizenIdNumber,
  personName,
  personSex,
} from './person-block.ts';

const ENTRY_TYPES = [
  { code: '11', zh: '出生登记', en: 'birth entry', aliases: ['出生', '出生申报', '新生儿出生登记', '出生入户'] },
  {
    code: '12',
    zh: '补报往年出生',
    en: 'late entry of an earlier birth',
    aliases: ['补报出生', '往年出生', '补报往年'],
  },
  { code: '13', zh: '收养', en: 'adoption', aliases: ['收养登记', '收养入户'] },
  { code: '14', zh: '国外出生', en: 'born abroad, returned', aliases: ['境外出生', '国(境)外出生', '国外出生回国'] },
  { code: '15', zh: '无户口人员', en: 'formerly without hukou', aliases: ['无户口人员登记', '无户口人员落户'] },
  { code: '16', zh: '福利机构集体户', en: 'welfare institution', aliases: ['福利机构', '社会福利机构集体户'] },
  { code: '19', zh: '其他', en: 'other', aliases: ['其他合法登记'] },
] as const;

const ADOPTION_PROOFS = [
  { code: '1', zh: '收养登记证', en: 'adoption certificate', aliases: ['收养证'] },
  {
    code: '2',
    zh: '事实收养公证书',
    en: 'notarial deed of a de-facto adoption',
    aliases: ['事实收养', '公证书', '事实收养公证'],
  },
] as const;

const FOLLOWS = [
  { code: '1', zh: '随父', en: 'father', aliases: ['父亲', '随父亲'] },
  { code: '2', zh: '随母', en: 'mother', aliases: ['母亲', '随母亲'] },
  { code: '3', zh: '随祖父母', en: 'grandparent', aliases: ['随外祖父母', '祖父母', '外祖父母', '祖父母/外祖父母'] },
] as const;

const CHANNELS = [
  { code: '1', zh: '窗口', en: 'window', aliases: ['窗口办理', '现场'] },
  { code: '2', zh: '一件事', en: 'one-stop service', aliases: ['出生一件事', '新生儿出生一件事'] },
  { code: '3', zh: '跨省通办', en: 'across provinces' },
] as const;

/** Household birth entries (出生入户): who was registered in the period, whenever born. */
export const psBirth = defineFeed({
  id: 'PS-BIRTH',
  name: { zh: '出生入户', en: 'household birth entry' },
  owner: 'PS',
  source: '户口登记条例 §7; 公通字〔2021〕12号 §19–20',
  cadence: 'monthly',
  event: 'birth',
  onceInALife: true,
  stock: false,
  eventDate: 'birthDate',
  registeredOn: 'entryDate',
  fields: {
    name: personName(),
    formerName: formerName(),
    sex: personSex(),
    birthDate: birthDate(),
    idNumber: citizenIdNumber(),
    ethnicity: ethnicity(),
    birthCertNo: birthCertificate('出生医学证明编号', 'C', {
      aliases: ['出生证编号', '出生证号', '出生医学证明号', '出生证明编号'],
    }),
    entryDate: date('入户日期', 'R', {
      aliases: ['落户日期', '申报日期', '上户日期', '登记日期', '入户/登记日期', '入户登记日期', '出生登记日期'],
    }),
    entryType: code('登记类别', 'R', ENTRY_TYPES, {
      aliases: ['入户类别', '入户原因', '登记类型', '入户类型'],
      fallback: '11',
    }),
    // What an adopted child was entered on (公通字〔2021〕12号 §26); like the type itself not for others (民法典 §1110).
    adoptionProof: code('收养证明', 'O', ADOPTION_PROOFS, { aliases: ['收养依据', '收养证明类型'], restricted: true }),
    adoptionNo: text('收养登记证字号', 'O', {
      aliases: ['收养登记证号', '收养证字号'],
      maxLength: 40,
      restricted: true,
    }),
    hukouRegion: ownHukouRegion(),
    policeStation: organisation('派出所', 'R', {
      aliases: ['登记派出所', '户籍派出所', '所属派出所'],
      fromEnvelope: 'submitterOrg',
    }),
    birthPlaceRegion: region('出生地点', 'O', { aliases: ['出生地', '出生地点区划', '出生地区划'] }),
    householdNo: text('户号', 'O', { aliases: ['户口簿号', '户口簿编号'], maxLength: 40 }),
    householdKind: code('户别', 'O', HOUSEHOLD_KINDS, { aliases: ['户类别', '户口类别'] }),
    headName: name('户主姓名', 'O', { aliases: ['户主'] }),
    relationToHead: relationToHead('与户主关系', 'O', { aliases: ['和户主关系'] }),
    followParent: code('随父/随母', 'O', FOLLOWS, { aliases: ['随父随母', '随父母', '随父或随母', '落户方式'] }),
    motherName: name('母亲姓名', 'C', { aliases: ['产妇姓名', '孕产妇姓名', '母姓名'] }),
    motherIdNumber: idNumber('母亲公民身份号码', 'C', {
      aliases: [
        '母亲身份证号',
        '母亲身份证号码',
        '产妇身份证号',
        '孕产妇身份证号',
        '母亲证件号码',
        '母亲有效身份证件号码',
        '母亲证件',
      ],
    }),
    fatherName: nameIfGiven('父亲姓名', 'C', { aliases: ['父姓名'] }),
    fatherIdNumber: idNumber('父亲公民身份号码', 'C', {
      aliases: ['父亲身份证号', '父亲身份证号码', '父亲证件号码', '父亲有效身份证件号码', '父亲证件'],
    }),
    channel: code('办理渠道', 'O', CHANNELS, { aliases: ['办理方式'] }),
  },
  regionField: 'hukouRegion',
  people: [
    {
      role: 'child',
      name: 'name',
      formerName: 'formerName',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      certNo: 'birthCertNo',
      motherId: 'motherIdNumber',
      motherName: 'motherName',
      regions: ['hukouRegion', 'birthPlaceRegion'],
    },
  ],
  key: (row) => [row.idNumber],
  // Where the birth place is not stated, the hukou county is assumed.
  completes: (row) => ({ birthPlaceRegion: row.birthPlaceRegion ?? row.hukouRegion?.slice(0, 6) ?? null }),
  examples: [
    {
      when: 'an entry under the headers of a police roster',
      given: {
        姓名: '张小明',
        性别: '男',
        出生日期: '2025-01-08',
        公民身份号码: '290121202501080018',
        出生证编号: 'Ｗ２９００００１２７',
        落户日期: '2025/1/20',
        登记类别: '出生登记',
        户籍地区划: '290121101201',
        派出所: '示例派出所',
        母亲公民身份号码: '290122198802290040',
      },
      expect: { key: '290121202501080018' },
    },
    {
      when: 'number with blanks and full-width digits, names of columns as the field names',
      given: {
        name: '李 小红',
        sex: '2',
        birthDate: 20250108,
        idNumber: ' 290121 20250108 ００２６',
        entryDate: '2025年1月21日',
        entryType: '11',
        hukouRegion: '290121',
      },
      expect: { key: '290121202501080026' },
    },
    {
      when: 'no identity number',
      given: { 姓名: '张小明', 性别: '男', 出生日期: '2025-01-08', 入户日期: '2025-01-20', 户籍地: '290121' },
      expect: { refused: 'KEY_MISSING' },
    },
    {
      when: 'a number turned into 2.90E+17 by a spreadsheet',
      given: { 姓名: '张小明', 性别: '男', 出生日期: '2025-01-08', 身份证号: '2.90121E+17', 入户日期: '2025-01-20' },
      expect: { refused: 'ID_EXCEL' },
    },
  ],
});
