import { defineFeed } from './define-feed.ts';
import { citizenNumber, date, name, organisation, sex } from './fields.ts';
import { namePart, organisationPart } from './natural-key.ts';

/** Children in welfare institutions who have no hukou yet (福利机构未落户儿童); restricted like adoptions. */
export const mzWelf = defineFeed({
  id: 'MZ-WELF',
  name: { zh: '福利机构未落户儿童', en: 'children in welfare institutions without hukou' },
  owner: 'MZ',
  source: '公通字〔2021〕12号 §27; 国办发〔2015〕96号',
  cadence: 'quarterly',
  event: 'admission',
  onceInALife: false,
  stock: false,
  eventDate: 'admissionDate',
  registeredOn: 'admissionDate',
  fields: {
    institutionOrg: organisation('儿童福利机构', 'R', {
      aliases: ['福利机构', '机构名称', '福利机构名称'],
      fromEnvelope: 'submitterOrg',
    }),
    admissionDate: date('入院日期', 'R', { aliases: ['入院时间', '接收日期', '入机构日期'] }),
    assignedName: name('姓名', 'R', { aliases: ['儿童姓名', '人员姓名'] }),
    sex: sex('性别', 'R'),
    birthDate: date('出生日期', 'R', { aliases: ['出生日期(估)', '估计出生日期', '出生年月', '出生年月日'] }),
    noticeEndDate: date('公告期满日', 'O', { aliases: ['公告期满日期', '公告截止日期'] }),
    entryDate: date('落户日期', 'C', { aliases: ['入户日期', '上户日期'] }),
    idNumber: citizenNumber('公民身份号码', 'C', {
      aliases: ['身份证号', '身份证号码', '身份证件号', '公民身份证号', '证件号码'],
    }),
  },
  people: [
    { role: 'child', name: 'assignedName', sex: 'sex', birthDate: 'birthDate', idNumber: 'idNumber', regions: [] },
  ],
  key: (row, envelope) => [
    organisationPart(row.institutionOrg, envelope),
    row.admissionDate,
    namePart(row.assignedName),
  ],
  examples: [
    {
      when: 'a child whose birth date is estimated',
      given: {
        儿童福利机构: '示例市儿童福利院',
        入院日期: '2025-01-06',
        姓名: '党小福',
        性别: '女',
        '出生日期(估)': '2024年10月',
      },
      expect: { key: '示例市儿童福利院|2025-01-06|党小福' },
    },
    {
      when: 'a child registered since, institution not stated',
      given: { 入院时间: '2025/1/6', 儿童姓名: '党 小安', 性别: 1, 出生年月: '202410', 落户日期: '2025-04-20' },
      expect: { key: '290121|2025-01-06|党小安' },
    },
    {
      when: 'no date of admission',
      given: { 儿童福利机构: '示例市儿童福利院', 姓名: '党小福', 性别: '女', 出生日期: '2024-10' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
