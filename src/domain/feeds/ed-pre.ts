import { defineFeed } from './define-feed.ts';
import { typeOfNumber } from './document-type.ts';
import { code, date, name, schoolCode, text } from './fields.ts';
import { personParts } from './natural-key.ts';
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

const CLASS_LEVELS = [
  { code: '0', zh: '托班', en: 'nursery class', aliases: ['托儿班', '托小班'] },
  { code: '1', zh: '小班', en: 'first year', aliases: ['幼儿园小班'] },
  { code: '2', zh: '中班', en: 'second year', aliases: ['幼儿园中班'] },
  { code: '3', zh: '大班', en: 'third year', aliases: ['幼儿园大班', '学前班'] },
  { code: '9', zh: '混龄班', en: 'mixed ages', aliases: ['混合班'] },
] as const;

const STATUS = [
  { code: '1', zh: '在园', en: 'attending', aliases: ['在读', '在校', '在册'] },
  { code: '2', zh: '离园', en: 'left', aliases: ['已离园', '退园'] },
  { code: '3', zh: '转园', en: 'transferred', aliases: ['转出', '转学'] },
] as const;

/** Children in kindergartens (在园幼儿名册): who is present in a term. */
export const edPre = defineFeed({
  id: 'ED-PRE',
  name: { zh: '在园幼儿名册', en: 'kindergarten roster' },
  owner: 'ED',
  source: '学前教育法 §2; 全国学前教育管理信息系统幼儿基本信息表',
  cadence: 'term',
  event: 'enrolment',
  onceInALife: false,
  stock: true,
  eventDate: 'entryMonth',
  registeredOn: 'periodStart',
  fields: {
    schoolCode: schoolCode('学校标识码', 'R', {
      aliases: ['机构标识码', '学校代码', '学校(机构)标识码', '幼儿园标识码', '幼儿园代码'],
      fromEnvelope: 'submitterOrg',
    }),
    name: personName('R', '幼儿姓名'),
    sex: personSex(),
    birthDate: birthDate(),
    nationality: nationality(),
    idType: pupilIdType(),
    idNumber: personIdNumber('C'),
    hukouRegion: hukouRegion('O'),
    residenceRegion: residenceRegion(),
    entryMonth: date('入园年月', 'R', { aliases: ['入园时间', '入学年月', '入学时间', '入园日期'] }),
    classLevel: code('班级类型', 'R', CLASS_LEVELS, { aliases: ['班级', '班别', '年级'] }),
    status: code('在园状态', 'R', STATUS, { aliases: ['学生状态', '幼儿状态', '学籍状态', '状态'], fallback: '1' }),
    leaveMonth: date('离园年月', 'C', { aliases: ['离园时间', '离园日期', '转出时间'] }),
    guardianName: name('监护人姓名', 'O', { aliases: ['监护人', '家长姓名'], restricted: true }),
    guardianPhone: text('监护人电话', 'O', {
      aliases: ['监护人联系电话', '家长电话', '联系电话'],
      maxLength: 40,
      restricted: true,
    }),
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
  key: (row) => [row.schoolCode, ...personParts(row.idNumber, row.name, row.birthDate)],
  completes: (row) => ({ idType: row.idType ?? typeOfNumber(row.idNumber) }),
  examples: [
    {
      when: 'a child with an identity number',
      given: {
        学校标识码: 3129000017,
        幼儿姓名: '孙小雨',
        性别: '男',
        出生日期: '2021-07-05',
        身份证号: '290121202107050013',
        入园时间: 202409,
        班级类型: '小班',
      },
      expect: { key: '3129000017|290121202107050013' },
    },
    {
      when: 'a child without number: name and birth date',
      given: {
        机构标识码: '3129000017',
        幼儿姓名: '孙 小雨',
        性别: '2',
        出生年月: '2021年7月5日',
        身份证号: '无',
        入园年月: '2024年9月',
      },
      expect: { key: '3129000017|孙小雨|2021-07-05' },
    },
    {
      when: 'neither number nor birth date',
      given: { 学校标识码: '3129000017', 幼儿姓名: '孙小雨', 性别: '女', 入园年月: '202409' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
