import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, organisation, yesNo } from './fields.ts';
import { organisationPart } from './natural-key.ts';
import {
  hukouRegion,
  personIdNumber,
  personIdType,
  personName,
  personSex,
  dwellingAddress,
  dwellingRegion,
} from './person-block.ts';

const COLLECTORS = [
  { code: '1', zh: '用工单位', en: 'employer', aliases: ['企业', '单位'] },
  { code: '2', zh: '房东', en: 'landlord', aliases: ['出租人', '房主'] },
  { code: '3', zh: '物业', en: 'property manager', aliases: ['物业公司'] },
  { code: '4', zh: '协会', en: 'association', aliases: ['商会'] },
] as const;

/** Migrants listed by employers, landlords and associations (用工单位采集); only persons employed or housed there. */
export const grEmp = defineFeed({
  id: 'GR-EMP',
  name: { zh: '用工单位采集', en: 'migrants collected by employers and landlords' },
  owner: 'GR',
  source: '居住证暂行条例 §6; 流动人口服务管理地方规定',
  cadence: 'quarterly',
  event: 'residence',
  onceInALife: false,
  stock: false,
  eventDate: 'startDate',
  registeredOn: 'startDate',
  fields: {
    collectorOrg: organisation('采集单位', 'R', {
      aliases: ['用工单位', '单位名称', '采集单位名称', '用人单位'],
      fromEnvelope: 'submitterOrg',
    }),
    collectorKind: code('采集单位类型', 'R', COLLECTORS, {
      aliases: ['类型', '采集类型', '单位类型', '采集单位类别'],
      fallback: '1',
    }),
    name: personName(),
    sex: personSex(),
    idType: personIdType(),
    idNumber: personIdNumber(),
    hukouRegion: hukouRegion('R'),
    residenceRegion: dwellingRegion(),
    residenceAddress: dwellingAddress(),
    startDate: date('入职日期', 'R', {
      aliases: ['入住日期', '入职/入住日期', '入职时间', '来本地日期', '流入日期', '来本址日期'],
    }),
    endDate: date('离开日期', 'C', { aliases: ['离职日期', '搬离日期', '离开时间'] }),
    verifiedByCommunity: yesNo('社区核实', 'O', { aliases: ['社区是否核实', '是否核实'] }),
    verifiedDate: date('核实日期', 'O', { aliases: ['社区核实日期'] }),
    enteredInSystem: yesNo('录入系统', 'O', { aliases: ['是否录入系统', '是否录入'] }),
    enteredDate: date('录入日期', 'O', { aliases: ['录入系统日期'] }),
    hukouPlaceInformed: yesNo('已告知户籍地', 'O', { aliases: ['是否告知户籍地', '告知户籍地'] }),
    informedDate: date('告知日期', 'O', { aliases: ['告知户籍地日期'] }),
  },
  regionField: 'residenceRegion',
  people: [
    {
      role: 'resident',
      name: 'name',
      sex: 'sex',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion', 'residenceRegion'],
    },
  ],
  key: (row, envelope) => [organisationPart(row.collectorOrg, envelope), row.idNumber, row.startDate],
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'an employee of a factory',
      given: {
        采集单位: '示例电子厂',
        姓名: '周平',
        性别: '男',
        身份证号: '290121199003150015',
        户籍地: '290122',
        现居住地: '290121101201',
        入职日期: '2025/3/5',
      },
      expect: { key: '示例电子厂|290121199003150015|2025-03-05' },
    },
    {
      when: 'listed by a landlord who is not named in the row',
      given: {
        采集单位类型: '房东',
        流动人员姓名: '周平',
        性别: 1,
        身份证号码: "'290121199003150015",
        入住日期: '20250305',
      },
      expect: { key: '290121|290121199003150015|2025-03-05' },
    },
    {
      when: 'no date of start',
      given: { 采集单位: '示例电子厂', 姓名: '周平', 性别: '男', 身份证号: '290121199003150015' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
