import { defineFeed } from './define-feed.ts';
import { code, date, organisation, text, yesNo } from './fields.ts';
import { birthDate, ownHukouRegion, citizenIdNumber, personName, personSex } from './person-block.ts';

/** Reasons 3 to 9 are no deaths; such rows are kept because a later death record may contradict them. */
const CANCEL_REASONS = [
  { code: '1', zh: '死亡', en: 'death', aliases: ['死亡注销', '正常死亡', '病故', '去世'] },
  { code: '2', zh: '宣告死亡', en: 'declared dead' },
  {
    code: '3',
    zh: '出国(境)定居',
    en: 'settled abroad',
    aliases: ['出国定居', '出境定居', '港澳台定居', '赴港澳台定居'],
  },
  { code: '4', zh: '加入外国国籍', en: 'foreign nationality', aliases: ['加入外籍', '外国籍'] },
  { code: '5', zh: '参军入伍', en: 'enlisted', aliases: ['入伍', '参军', '服兵役'] },
  { code: '6', zh: '重复户口', en: 'duplicate hukou', aliases: ['重户', '重复'] },
  { code: '7', zh: '虚假户口', en: 'false hukou', aliases: ['假户口', '虚假'] },
  { code: '9', zh: '其他', en: 'other' },
] as const;

/** 公通字〔2021〕12号 §31. */
const PROOF_KINDS = [
  {
    code: '1',
    zh: '医学证明',
    en: 'medical certificate',
    aliases: ['死亡医学证明', '居民死亡医学证明', '死亡医学证明书'],
  },
  {
    code: '2',
    zh: '国外或出入境证明',
    en: 'foreign or border document',
    aliases: ['境外证明', '国外证明', '境外死亡证明'],
  },
  { code: '3', zh: '非正常死亡证明', en: 'police certificate', aliases: ['公安机关证明', '公安证明'] },
  { code: '4', zh: '法院判决', en: 'court judgment', aliases: ['宣告死亡判决书', '判决书'] },
  { code: '5', zh: '其他', en: 'other', aliases: ['其他证明', '村(居)委会证明', '村居证明'] },
] as const;

/** Household cancellations (死亡注销). */
export const psDeath = defineFeed({
  id: 'PS-DEATH',
  name: { zh: '死亡注销', en: 'household death cancellation' },
  owner: 'PS',
  source: '户口登记条例 §8; 公通字〔2021〕12号 §31–33',
  cadence: 'monthly',
  event: 'death',
  onceInALife: true,
  stock: false,
  eventDate: 'deathDate',
  registeredOn: 'cancelDate',
  fields: {
    name: personName(),
    sex: personSex(),
    birthDate: birthDate(),
    idNumber: citizenIdNumber(),
    deathDate: date('死亡日期', 'R', { aliases: ['死亡时间', '去世日期', '殁期', '死亡年月日'] }),
    cancelDate: date('注销日期', 'R', { aliases: ['销户日期', '户口注销时间', '户口注销日期', '注销时间'] }),
    cancelReason: code('注销原因', 'R', CANCEL_REASONS, {
      aliases: ['销户原因', '注销类别', '户口注销原因'],
      fallback: '1',
    }),
    proofKind: code('死亡证明类型', 'R', PROOF_KINDS, { aliases: ['证明类型', '死亡证明类别', '证明材料类型'] }),
    proofNo: text('证明编号', 'O', {
      aliases: ['死亡证明编号', '死亡证编号', '死亡医学证明编号', '证明文号'],
      maxLength: 60,
    }),
    hukouRegion: ownHukouRegion(),
    policeStation: organisation('派出所', 'R', {
      aliases: ['登记派出所', '户籍派出所', '所属派出所'],
      fromEnvelope: 'submitterOrg',
    }),
    exOfficio: yesNo('依职权注销', 'O', { aliases: ['是否依职权注销'] }),
    noticeDate: date('公示日期', 'O', { aliases: ['告知日期', '公示/告知日期'] }),
    informantRelation: text('申报人与死者关系', 'O', { aliases: ['与死者关系', '申报人关系'], maxLength: 20 }),
  },
  regionField: 'hukouRegion',
  people: [
    {
      role: 'dead',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      regions: ['hukouRegion'],
    },
  ],
  key: (row) => [row.idNumber, row.cancelDate],
  examples: [
    {
      when: 'a cancellation whose date of death is only known by year',
      given: {
        姓名: '赵大山',
        性别: '男',
        出生日期: '19480302',
        身份证号码: '290121194803021016',
        死亡时间: '2024年',
        销户日期: '2025.01.20',
        销户原因: '死亡',
        户籍地区划: '290121101201',
      },
      expect: { key: '290121194803021016|2025-01-20' },
    },
    {
      when: 'a cancellation for another reason than death is kept',
      given: {
        死者姓名: '孙立',
        性别: '1',
        身份证号: '290121198505050132',
        注销日期: '2025-02-03',
        注销原因: '重复户口',
      },
      expect: { key: '290121198505050132|2025-02-03' },
    },
    {
      when: 'no date of cancellation',
      given: { 姓名: '赵大山', 性别: '男', 身份证号: '290121194803021016', 死亡日期: '2025-01-15' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
