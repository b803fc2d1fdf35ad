import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, organisation, text } from './fields.ts';
import { addressPart } from './natural-key.ts';
import {
  birthDate,
  hukouAddress,
  hukouRegion,
  personIdNumber,
  personIdType,
  personName,
  personSex,
  dwellingAddress,
  dwellingRegion,
} from './person-block.ts';
import { STAY_REASONS } from './stay-reason.ts';

const DWELLINGS = [
  { code: '1', zh: '租赁房屋', en: 'rented', aliases: ['租房', '出租房', '出租屋'] },
  { code: '2', zh: '单位宿舍', en: 'employer dormitory', aliases: ['单位内部', '宿舍', '集体宿舍'] },
  { code: '3', zh: '自有住房', en: 'own', aliases: ['自购房', '自购', '自建房'] },
  { code: '4', zh: '亲友家', en: 'relatives', aliases: ['亲戚家', '居民家中'] },
  { code: '5', zh: '旅店', en: 'hotel', aliases: ['旅馆', '宾馆', '酒店'] },
  { code: '9', zh: '其他', en: 'other' },
] as const;

const CLOSE_REASONS = [
  { code: '1', zh: '离开', en: 'left', aliases: ['离开本地', '已离开', '返回原籍'] },
  { code: '2', zh: '本地落户', en: 'got a hukou here', aliases: ['落户', '已落户'] },
  { code: '3', zh: '死亡', en: 'died', aliases: ['去世'] },
  { code: '9', zh: '其他', en: 'other' },
] as const;

const CHANNELS = [
  { code: '1', zh: '本人申报', en: 'self', aliases: ['本人', '自主申报'] },
  { code: '2', zh: '房东申报', en: 'landlord', aliases: ['房东', '房主申报'] },
  { code: '3', zh: '单位申报', en: 'employer', aliases: ['用工单位', '单位'] },
  { code: '4', zh: '网格采集', en: 'grid worker', aliases: ['网格', '网格员', '民警采集'] },
  { code: '5', zh: '网上申报', en: 'online', aliases: ['网上', '线上'] },
] as const;

/** Inflow and temporary residence registrations (流入登记、暂住登记): one record per dwelling and arrival. */
export const psInflow = defineFeed({
  id: 'PS-INFLOW',
  name: { zh: '流入(暂住)登记', en: 'residence registration of incomers' },
  owner: 'PS',
  source: '户口登记条例 §15; 公通字〔2021〕12号 §58',
  cadence: 'monthly',
  event: 'residence',
  onceInALife: false,
  stock: false,
  eventDate: 'arrivalDate',
  registeredOn: 'registerDate',
  fields: {
    name: personName(),
    sex: personSex(),
    birthDate: birthDate(),
    idType: personIdType(),
    idNumber: personIdNumber(),
    hukouRegion: hukouRegion('R', []),
    hukouAddress: hukouAddress(),
    residenceAddressCode: text('标准地址编码', 'O', { aliases: ['地址编码', '标准地址代码'], maxLength: 64 }),
    residenceRegion: dwellingRegion(),
    residenceAddress: dwellingAddress('R'),
    arrivalDate: date('来本地日期', 'R', { aliases: ['流入日期', '入住日期', '来本址日期', '到达日期', '流入时间'] }),
    registerDate: date('登记日期', 'R', { aliases: ['申报日期', '采集日期', '暂住登记日期', '居住登记日期'] }),
    expectedEndDate: date('拟居住至', 'O', { aliases: ['拟居住截止日期', '拟离开日期', '预计离开日期'] }),
    stayReason: code('居住事由', 'O', STAY_REASONS, { aliases: ['暂住事由', '流入原因', '居住原因'] }),
    dwellingKind: code('住所类型', 'O', DWELLINGS, { aliases: ['居住处所', '住所类别', '居住方式'] }),
    employerOrg: organisation('服务处所', 'O', { aliases: ['工作单位', '用工单位', '从业单位'] }),
    leaveDate: date('离开日期', 'C', { aliases: ['注销日期', '离开时间', '离开本地日期'] }),
    closeReason: code('注销原因', 'C', CLOSE_REASONS, { aliases: ['注销类别', '离开原因'] }),
    collectChannel: code('采集方式', 'O', CHANNELS, { aliases: ['申报方式', '采集渠道'] }),
  },
  regionField: 'residenceRegion',
  people: [
    {
      role: 'resident',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion', 'residenceRegion'],
    },
  ],
  // A roster without any written address still tells dwellings apart by their community.
  key: (row) => [
    row.idNumber,
    row.residenceAddressCode ?? addressPart(row.residenceAddress) ?? row.residenceRegion,
    row.arrivalDate,
  ],
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'a standard address code identifies the dwelling',
      given: {
        流动人员姓名: '吴敏',
        性别: '女',
        出生年月日: '1992-06-20',
        身份证号码: '290121199206200027',
        户籍地: '290121',
        标准地址编码: 'A0017',
        现居住地: '290122101201',
        详细地址: '对照县新街 3 号',
        流入日期: '2025/2/1',
        登记日期: '2025/2/3',
      },
      expect: { key: '290121199206200027|A0017|2025-02-01' },
    },
    {
      when: 'the written address, blanks and full-width forms aside',
      given: {
        姓名: '吴敏',
        性别: 'F',
        身份证号: '290121199206200027',
        现居住地: '290122101201',
        现住址: '新街３号 （二楼）',
        来本地日期: '20250201',
        登记日期: '20250203',
      },
      expect: { key: '290121199206200027|新街3号二楼|2025-02-01' },
    },
    {
      when: 'no date of arrival',
      given: {
        姓名: '吴敏',
        性别: '女',
        身份证号: '290121199206200027',
        现居住地: '290122101201',
        登记日期: '2025-02-03',
      },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
