import {
  cancellation,
  certificate,
  child,
  cremation,
  dead,
  deadId,
  deathCertificate,
  entry,
  marriage,
  motherId,
  pupil,
  stay,
} from './people.ts';
import { idNumber, type Roster, type Row } from './rosters.ts';

/** A roster of the first quarter of 2025. */
export const quarterly = (feed: string, rows: readonly Row[]): Roster => ({
  feed,
  period: ['2025-01-01', '2025-03-31'],
  rows,
});

/** The number that the register gave the fourth of the dead instead of the one he had. */
const NEW_NUMBER = idNumber('290122', dead(3).birth, 51);

/** Children, dead and movers of two counties; some records are hard to link, and the register changed two people. */
export const REGISTER: readonly Roster[] = [
  quarterly('HC-BIRTH', [
    ...[0, 1, 2, 3, 4].map((no) => certificate(child(no))),
    certificate(child(5), { 新生儿姓名: '王芳之女' }),
    certificate(child(6), { 母亲证件号码: motherId(child(7)) }),
    certificate(child(7), { 出生日期: '2025-01-18' }),
  ]),
  quarterly('PS-BIRTH', [
    ...[0, 1].map((no) => entry(child(no))),
    // The certificate number is missing; the name, the day or the mother tell.
    ...[4, 5, 6, 7].map((no) => entry(child(no), { 出生医学证明编号: '' })),
  ]),
  quarterly(
    'HC-DEATH',
    [0, 1, 2, 3].map((no) => deathCertificate(dead(no))),
  ),
  quarterly(
    'MZ-CREM',
    [0, 2, 4].map((no) => cremation(dead(no))),
  ),
  quarterly(
    'PS-DEATH',
    [0, 1].map((no) => cancellation(dead(no))),
  ),
  quarterly(
    'MZ-MARR',
    [0, 1].map((no) => marriage(dead(no))),
  ),
  quarterly('PS-INFLOW', [
    stay(dead(2)),
    stay(dead(3), { 公民身份号码: NEW_NUMBER }),
    // Under the name of before, without a number.
    stay(dead(1), { 姓名: '钱玉英', 公民身份号码: '', 证件类型: '' }),
  ]),
  { feed: 'ED-K12', period: '2025-02', rows: [pupil(child(0)), pupil(child(2))] },
  quarterly('PS-CORR', [
    {
      '公民身份号码(现)': NEW_NUMBER,
      原公民身份号码: deadId(dead(3)),
      变更项目: '公民身份号码',
      变更前: deadId(dead(3)),
      变更后: NEW_NUMBER,
      变更日期: '2025-01-05',
    },
    {
      '公民身份号码(现)': deadId(dead(1)),
      变更项目: '姓名',
      变更前: '钱玉英',
      变更后: dead(1).name,
      变更日期: '2025-01-06',
    },
  ]),
];
