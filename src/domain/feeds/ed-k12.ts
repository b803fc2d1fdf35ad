import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, schoolCode, studentNumber, text } from './fields.ts';
import {
  birthDate,
  hukouRegion,
  nationality,
  personIdNumber,
  pupilIdType,
  personName,
  personSex,
  residenceRegion,
} from './person-block.ts';
import { GRADES } from './school-grades.ts';

const ENTRY_MODES = [
  { code: '11', zh: '就近入学', en: 'nearest school' },
  { code: '12', zh: '其他', en: 'other', aliases: ['其它'] },
  { code: '21', zh: '统招', en: 'general admission', aliases: ['统一招生'] },
] as const;

const STATUS = [
  { code: '1', zh: '在校', en: 'in school', aliases: ['在读', '在籍', '在籍在校', '正常'] },
  { code: '2', zh: '休学', en: 'suspended', aliases: ['休学中'] },
  { code: '3', zh: '转出', en: 'transferred out', aliases: ['转学', '已转出'] },
  { code: '4', zh: '出国', en: 'left abroad', aliases: ['出国(境)', '出境', '留学'] },
  { code: '5', zh: '毕业', en: 'graduated', aliases: ['已毕业', '结业'] },
  { code: '6', zh: '死亡', en: 'died', aliases: ['去世'] },
  { code: '9', zh: '其他', en: 'other', aliases: ['其它', '退学'] },
] as const;

/** Pupils of primary and secondary schools (学籍): who is on the books in a term. */
export const edK12 = defineFeed({
  id: 'ED-K12',
  name: { zh: '中小学学籍', en: 'student roster' },
  owner: 'ED',
  source: '教基一〔2013〕7号 (中小学生学籍管理办法); 教育部 JY/T 1002-2012',
  cadence: 'term',
  event: 'enrolment',
  onceInALife: false,
  stock: true,
  eventDate: 'entryMonth',
  registeredOn: 'periodStart',
  fields: {
    studentNo: studentNumber('学籍号', 'R', { aliases: ['全国学籍号', '个人标识码', '学籍号码'] }),
    provincialNo: text('学籍辅号', 'O', { aliases: ['省学籍号', '学籍副号'], maxLength: 40 }),
    schoolCode: schoolCode('学校标识码', 'R', {
      aliases: ['机构标识码', '学校代码', '学校(机构)标识码'],
      fromEnvelope: 'submitterOrg',
    }),
    grade: code('年级', 'R', GRADES, { aliases: ['所在年级'] }),
    classNo: text('班级', 'O', { aliases: ['班号', '班级名称'], maxLength: 40 }),
    name: personName('R', '学生姓名'),
    sex: personSex(),
    birthDate: birthDate(),
    nationality: nationality(),
    idType: pupilIdType(),
    idNumber: personIdNumber('C'),
    hukouRegion: hukouRegion('R'),
    residenceRegion: residenceRegion(),
    entryMonth: date('入学年月', 'R', { aliases: ['入学时间', '入学日期', '入园年月', '入园时间'] }),
    entryMode: code('入学方式', 'O', ENTRY_MODES),
    status: code('学籍状态', 'R', STATUS, { aliases: ['学生状态', '在校状态', '状态'], fallback: '1' }),
  },
  people: [
    {
      role: 'pupil',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      idNumber: 'idNumber',
      idType: 'idType',
      regions: ['hukouRegion', 'residenceRegion'],
    },
  ],
  key: (row) => [row.schoolCode, row.studentNo],
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'a pupil whose number is built on the identity number',
      given: {
        全国学籍号: 'g290122201809010034',
        学校标识码: 2129000031,
        年级: '一年级',
        班级: '2班',
        学生姓名: '周小航',
        性别: '男',
        出生日期: '20180901',
        身份证号: '290122201809010034',
        户口所在地: '290122',
        入学年月: 202409,
        学生状态: '在校',
      },
      expect: { key: '2129000031|G290122201809010034' },
    },
    {
      when: 'a temporary number, pupil without identity number',
      given: {
        学籍号: 'L290121201809015512',
        学校代码: '2129000031',
        年级: 1,
        学生姓名: '何星',
        性别: 1,
        出生日期: '2018-09-01',
        入学时间: '2024年9月',
      },
      expect: { key: '2129000031|L290121201809015512' },
    },
    {
      when: 'no student number',
      given: { 学校标识码: '2129000031', 年级: '一年级', 学生姓名: '周小航', 性别: '男', 出生日期: '2018-09-01' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
