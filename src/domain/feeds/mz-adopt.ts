import { defineFeed } from './define-feed.ts';
import { code, date, idNumber, name, organisation, region, sex, text, yesNo } from './fields.ts';
import { organisationPart } from './natural-key.ts';

const KINDS = [
  { code: '1', zh: '成立', en: 'adoption established', aliases: ['成立收养', '收养登记', '成立收养关系'] },
  { code: '2', zh: '解除', en: 'adoption dissolved', aliases: ['解除收养', '解除收养登记', '解除收养关系'] },
] as const;

const NUMBERS = ['身份证号', '身份证号码', '公民身份号码', '证件号码', '身份号码'];

const adopterName = (which: '1' | '2') =>
  name(`收养人${which}姓名`, which === '1' ? 'R' : 'O', {
    aliases: which === '1' ? ['收养人姓名'] : ['收养人配偶姓名'],
  });

const adopterIdNumber = (which: '1' | '2') =>
  idNumber(`收养人${which}身份号码`, which === '1' ? 'R' : 'O', {
    aliases: [
      ...NUMBERS.slice(0, 4).map((header) => `收养人${which}${header}`),
      ...NUMBERS.map((header) => `${which === '1' ? '收养人' : '收养人配偶'}${header}`),
    ],
  });

/**
 * Adoption registrations (收养登记), restricted: secrecy may be demanded (民法典 §1110), so only civil affairs and police
 * learn that a record is an adoption. Adopters are attributes of the registration, never persons of their own.
 */
export const mzAdopt = defineFeed({
  id: 'MZ-ADOPT',
  name: { zh: '收养登记', en: 'adoption registration' },
  owner: 'MZ',
  source: '民法典 §1105, §1106, §1110; 中国公民收养子女登记办法 (2023) §8–10',
  cadence: 'monthly',
  event: 'registration',
  // An adoption may be dissolved, and a child adopted again.
  onceInALife: false,
  stock: false,
  restrictedTo: ['MZ', 'PS'],
  eventDate: 'registerDate',
  registeredOn: 'registerDate',
  fields: {
    adoptionNo: text('收养登记证字号', 'R', { aliases: ['收养登记证号', '收养证字号', '收养登记号'], maxLength: 40 }),
    registerDate: date('登记日期', 'R', { aliases: ['收养登记日期', '发证日期', '解除登记日期'] }),
    registryOrg: organisation('收养登记机关', 'R', {
      aliases: ['登记机关', '登记机关名称'],
      fromEnvelope: 'submitterOrg',
    }),
    registryRegion: region('登记机关区划', 'R', {
      aliases: ['登记地', '登记地区划', '收养登记机关区划'],
      fromEnvelope: 'submitterRegion',
    }),
    kind: code('类别', 'R', KINDS, { aliases: ['登记类别', '登记类型', '收养类别'], fallback: '1' }),
    childNameBefore: name('被收养人原姓名', 'R', { aliases: ['原姓名', '被收养人收养前姓名'] }),
    childNameAfter: name('被收养人现姓名', 'R', { aliases: ['现姓名', '被收养人姓名', '被收养人收养后姓名'] }),
    childSex: sex('被收养人性别', 'R', { aliases: ['性别'] }),
    childBirthDate: date('被收养人出生日期', 'R', { aliases: ['出生日期', '被收养人出生年月日'] }),
    childIdNumber: idNumber('被收养人身份号码', 'O', {
      aliases: NUMBERS.map((header) => `被收养人${header}`).slice(0, 4),
    }),
    adopter1Name: adopterName('1'),
    adopter1IdNumber: adopterIdNumber('1'),
    adopter2Name: adopterName('2'),
    adopter2IdNumber: adopterIdNumber('2'),
    hukouRegion: region('收养人户籍地', 'O', { aliases: ['收养人户口所在地', '收养人户籍地区划', '落户地'] }),
    foundling: yesNo('查找不到生父母', 'O', { aliases: ['是否查找不到生父母', '弃婴'] }),
  },
  regionField: 'registryRegion',
  people: [
    {
      role: 'adopted',
      name: 'childNameAfter',
      formerName: 'childNameBefore',
      sex: 'childSex',
      birthDate: 'childBirthDate',
      idNumber: 'childIdNumber',
      regions: ['hukouRegion', 'registryRegion'],
    },
  ],
  key: (row, envelope) => [organisationPart(row.registryOrg, envelope), row.adoptionNo],
  examples: [
    {
      when: 'an adoption by a couple, the child renamed',
      given: {
        收养登记证字号: '290121-2024-0007',
        收养登记日期: '2024-05-10',
        收养登记机关: '示例县民政局',
        被收养人原姓名: '方晴',
        被收养人现姓名: '周晴',
        性别: '女',
        出生日期: '2023-02-11',
        收养人1姓名: '周平',
        收养人1身份证号: '290121198703150011',
        收养人2姓名: '吴敏',
        收养人2身份证号: '290121198906200023',
        收养人户籍地: '290121101201',
      },
      expect: { key: '示例县民政局|290121-2024-0007' },
    },
    {
      when: 'a foundling adopted by one person; the registry is the sender',
      given: {
        收养登记证号: '290121-2024-0009',
        登记日期: '2024年6月3日',
        登记类别: '成立',
        被收养人原姓名: '党福安',
        现姓名: '郑安',
        被收养人性别: '男',
        被收养人出生日期: '2023',
        收养人姓名: '郑强',
        收养人身份号码: '290121198001010014',
        查找不到生父母: '是',
      },
      expect: { key: '290121|290121-2024-0009' },
    },
    {
      when: 'an adoption dissolved',
      given: {
        收养登记证字号: '解290121-2024-0001',
        解除登记日期: '2024-11-20',
        登记机关: '示例县民政局',
        类别: 2,
        原姓名: '周晴',
        现姓名: '方晴',
        性别: '女',
        出生日期: '2023-02-11',
        收养人姓名: '周平',
      },
      expect: { key: '示例县民政局|解290121-2024-0001' },
    },
    {
      when: 'no number of the registration',
      given: { 登记日期: '2024-05-10', 原姓名: '方晴', 现姓名: '周晴', 收养人姓名: '周平' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
