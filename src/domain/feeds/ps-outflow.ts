import { defineFeed } from './define-feed.ts';
import { code, date, region, text } from './fields.ts';
import { birthDate, ownHukouRegion, citizenIdNumber, personName, personSex } from './person-block.ts';
import { STAY_REASONS } from './stay-reason.ts';

/** People who left, as their hukou place records them (流出登记). */
export const psOutflow = defineFeed({
  id: 'PS-OUTFLOW',
  name: { zh: '流出登记', en: 'outflow registration at the hukou place' },
  owner: 'PS',
  source: '户口登记条例 §15; 流动人口服务管理地方规定',
  cadence: 'monthly',
  event: 'residence',
  onceInALife: false,
  stock: false,
  eventDate: 'departureDate',
  registeredOn: 'departureDate',
  fields: {
    name: personName(),
    sex: personSex(),
    birthDate: birthDate('O'),
    idNumber: citizenIdNumber(),
    hukouRegion: ownHukouRegion(),
    departureDate: date('流出日期', 'R', { aliases: ['外出时间', '离开日期', '外出日期', '流出时间'] }),
    destinationRegion: region('流入地', 'C', { aliases: ['流往地', '外出地点', '去向', '流入地区划', '流往地区划'] }),
    destinationAddress: text('流入地详址', 'O', { aliases: ['流入地详细地址', '流往地详址', '外出详细地址'] }),
    reason: code('流出原因', 'O', STAY_REASONS, { aliases: ['外出原因', '外出事由'] }),
    contactPhone: text('联系电话', 'O', { aliases: ['电话', '手机号', '手机号码'], maxLength: 40, restricted: true }),
    lastContactDate: date('最近联系日期', 'O', { aliases: ['最后联系日期', '联系日期'] }),
    returnDate: date('返回日期', 'C', { aliases: ['返乡日期', '返回时间', '回流日期'] }),
  },
  regionField: 'hukouRegion',
  people: [
    {
      role: 'resident',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      regions: ['hukouRegion', 'destinationRegion'],
    },
  ],
  key: (row) => [row.idNumber, row.departureDate],
  examples: [
    {
      when: 'departure known to the month',
      given: {
        流动人员姓名: '吴敏',
        性别: '女',
        身份证号: '290121199206200027',
        户口所在地: '290121101201',
        外出时间: '2025年2月',
        流往地: '290122',
        外出原因: '打工',
      },
      expect: { key: '290121199206200027|2025-02' },
    },
    {
      when: 'departure known to the day',
      given: {
        姓名: '吴敏',
        性别: 2,
        身份证号: '290121199206200027',
        户籍地: 290121101201,
        流出日期: '2025-2-1',
        流入地: 290122,
      },
      expect: { key: '290121199206200027|2025-02-01' },
    },
    {
      when: 'no identity number',
      given: { 姓名: '吴敏', 性别: '女', 身份证号: '无', 流出日期: '2025-02-01' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
