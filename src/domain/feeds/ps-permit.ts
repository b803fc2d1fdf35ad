import { defineFeed } from './define-feed.ts';
import { code, date, organisation, text } from './fields.ts';
import {
  birthDate,
  hukouRegion,
  citizenIdNumber,
  personName,
  personSex,
  dwellingAddress,
  dwellingRegion,
} from './person-block.ts';

const BASES = [
  { code: '1', zh: '合法稳定就业', en: 'lawful steady employment', aliases: ['稳定就业', '就业'] },
  { code: '2', zh: '合法稳定住所', en: 'lawful steady dwelling', aliases: ['稳定住所', '住所'] },
  { code: '3', zh: '连续就读', en: 'continuous studies', aliases: ['就读'] },
] as const;

const PERMIT_STATUS = [
  { code: '1', zh: '有效', en: 'valid', aliases: ['正常', '在用'] },
  { code: '2', zh: '功能中止', en: 'suspended', aliases: ['使用功能中止', '中止'] },
  { code: '3', zh: '注销', en: 'cancelled', aliases: ['已注销'] },
  { code: '4', zh: '已落户', en: 'settled', aliases: ['落户'] },
] as const;

/** Residence permits (居住证); there is no confirmed national number, so holder and issuing county identify one. */
export const psPermit = defineFeed({
  id: 'PS-PERMIT',
  name: { zh: '居住证', en: 'residence permit' },
  owner: 'PS',
  source: '居住证暂行条例 §2, §4, §9–10',
  cadence: 'monthly',
  event: 'residence',
  onceInALife: false,
  stock: false,
  eventDate: 'issueDate',
  registeredOn: 'issueDate',
  fields: {
    name: personName(),
    sex: personSex(),
    birthDate: birthDate(),
    idNumber: citizenIdNumber(),
    hukouRegion: hukouRegion('R'),
    permitNo: text('居住证编号', 'O', { aliases: ['居住证号', '居住证号码', '证件编号'], maxLength: 40 }),
    residenceRegion: dwellingRegion(),
    residenceAddress: dwellingAddress(),
    acceptDate: date('受理日期', 'O', { aliases: ['申领日期', '申请日期'] }),
    issueDate: date('签发日期', 'R', { aliases: ['发证日期', '制证日期', '制发日期'] }),
    issuerOrg: organisation('签发机关', 'R', { aliases: ['签发机构', '发证机关'], fromEnvelope: 'submitterOrg' }),
    lastEndorsedDate: date('最近签注日期', 'O', { aliases: ['签注日期', '最后签注日期'] }),
    endorsedUntil: date('签注有效期至', 'R', { aliases: ['有效期至', '签注有效期', '有效期限至', '有效期限'] }),
    basis: code('申领依据', 'O', BASES, { aliases: ['申领条件', '申领事由'] }),
    status: code('证件状态', 'R', PERMIT_STATUS, { aliases: ['居住证状态', '状态'], fallback: '1' }),
  },
  regionField: 'residenceRegion',
  people: [
    {
      role: 'resident',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      regions: ['hukouRegion', 'residenceRegion'],
    },
  ],
  key: (row, envelope) => [row.idNumber, (row.residenceRegion ?? envelope.region).slice(0, 6)],
  examples: [
    {
      when: 'a permit issued by the county of residence',
      given: {
        姓名: '吴敏',
        性别: '女',
        出生日期: '1992-06-20',
        公民身份号码: '290121199206200027',
        常住户口所在地: '290121',
        现居住地: '290122101201',
        签发日期: '2025-03-01',
        签发机关: '对照县公安局',
        签注有效期至: '2026-03-01',
        证件状态: '有效',
      },
      expect: { key: '290121199206200027|290122' },
    },
    {
      when: 'place of residence not stated: the sending county issued it',
      given: {
        姓名: '吴敏',
        身份证号: '２９０１２１１９９２０６２０００２７',
        发证日期: '2025.3.1',
        有效期至: '2026.3.1',
      },
      expect: { key: '290121199206200027|290121' },
    },
    {
      when: 'no identity number',
      given: { 姓名: '吴敏', 性别: '女', 签发日期: '2025-03-01', 签注有效期至: '2026-03-01' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
