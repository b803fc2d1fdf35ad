import { defineFeed } from './define-feed.ts';
import { code, date, organisation, text, yesNo } from './fields.ts';
import { namePart, organisationPart } from './natural-key.ts';
import { birthDate, citizenIdNumber, personName, personSex } from './person-block.ts';

const WHEREABOUTS = [
  { code: '1', zh: '在院', en: 'in care', aliases: ['在机构', '养育中'] },
  { code: '2', zh: '查找到生父母', en: 'parents found', aliases: ['找到生父母', '生父母认领', '认领'] },
  { code: '3', zh: '被收养', en: 'adopted', aliases: ['收养'] },
  { code: '4', zh: '转往其他机构', en: 'moved to another institution', aliases: ['转院', '移交'] },
  { code: '5', zh: '死亡', en: 'died' },
] as const;

/** Length of a date known to the month (domain §3.9). */
const TO_THE_MONTH = 7;

/**
 * Children in welfare institutions without hukou (福利机构未落户儿童), restricted like adoptions. The institution lists who
 * is there each quarter; names and birth dates are given by it. A birth date is an estimate unless the row denies it,
 * and an estimate is kept to the month: the day is a guess, and less than a month cannot be matched by.
 */
export const mzWelf = defineFeed({
  id: 'MZ-WELF',
  name: { zh: '福利机构未落户儿童', en: 'children in welfare institutions without hukou' },
  owner: 'MZ',
  source: '公通字〔2021〕12号 §27; 国办发〔2015〕96号',
  cadence: 'quarterly',
  event: 'registration',
  onceInALife: false,
  stock: true,
  restrictedTo: ['MZ', 'PS'],
  eventDate: 'admissionDate',
  registeredOn: 'periodStart',
  fields: {
    institutionOrg: organisation('儿童福利机构', 'R', {
      aliases: ['福利机构', '福利机构名称', '社会福利机构'],
      fromEnvelope: 'submitterOrg',
    }),
    admissionDate: date('入院日期', 'R', { aliases: ['入院时间', '接收日期'] }),
    name: personName('R', '登记姓名'),
    sex: personSex(),
    birthDate: birthDate(),
    isBirthDateEstimated: yesNo('出生日期是否估算', 'O', { aliases: ['出生日期估算', '估算'], fallback: 'Y' }),
    noticeEndDate: date('公告期满日', 'O', { aliases: ['公告期满日期', '公告期满'] }),
    entryDate: date('落户日期', 'C', { aliases: ['入户日期', '户口登记日期'] }),
    idNumber: citizenIdNumber('C'),
    whereabouts: code('去向', 'O', WHEREABOUTS, { aliases: ['现状', '儿童去向'], fallback: '1' }),
    noticeNo: text('公告编号', 'O', { maxLength: 40 }),
  },
  people: [
    {
      role: 'ward',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      regions: [],
      atRecordRegion: true,
    },
  ],
  key: (row, envelope) => [organisationPart(row.institutionOrg, envelope), row.admissionDate, namePart(row.name)],
  completes: (row) =>
    row.isBirthDateEstimated === 'N' || row.birthDate === null
      ? {}
      : { birthDate: row.birthDate.slice(0, TO_THE_MONTH) as typeof row.birthDate },
  examples: [
    {
      when: 'a foundling whose birth date the institution estimated',
      given: {
        儿童福利机构: '示例县儿童福利院',
        入院日期: '2024-03-02',
        登记姓名: '党福安',
        性别: '男',
        出生日期: '2024-02-25',
        公告期满日: '2024-05-06',
      },
      expect: { key: '示例县儿童福利院|2024-03-02|党福安' },
    },
    {
      when: 'entered meanwhile, with number; the institution itself sends',
      given: {
        入院时间: '20240302',
        姓名: '党 福安',
        性别: 1,
        出生日期: '2024-02-25',
        出生日期是否估算: '否',
        落户日期: '2024-06-11',
        身份证号: '290121202402250018',
      },
      expect: { key: '290121|2024-03-02|党福安' },
    },
    {
      when: 'no day of admission',
      given: { 儿童福利机构: '示例县儿童福利院', 登记姓名: '党福安', 性别: '男' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
