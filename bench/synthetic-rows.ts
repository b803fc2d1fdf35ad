import { composeId } from '../src/simulator/identity.ts';
import { iso, parseDay } from '../src/simulator/days.ts';
import { Rng } from '../src/simulator/rng.ts';

/** A large roster of one feed: headers, and a row for each serial number; the same serial gives the same row. */
export interface SyntheticRoster {
  readonly stem: string;
  readonly headers: readonly string[];
  readonly row: (serial: number) => readonly string[];
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈'.split('');
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红梅鑫宇浩然子轩梓涵雨欣怡佳琪思远博文一诺可心嘉懿'.split('');
const COUNTIES = ['290121', '290122'];
const VILLAGES = ['101201', '101202', '102201', '103201', '100001', '100002'];
const FIRST_BIRTH = parseDay('19500101') ?? 0;

interface Person {
  readonly name: string;
  readonly sex: '男' | '女';
  readonly birth: string;
  readonly id: string;
  readonly hukou: string;
}

/** About one in fifty names recurs within a day of birth, as in a real county; identity numbers are all different. */
function person(serial: number, firstBirth: number, days: number): Person {
  const rng = new Rng(`bench-${serial}`);
  const pick = (characters: readonly string[]): string => characters[rng.int(characters.length)] ?? '';
  const birth = firstBirth + (serial % days);
  const sequence = Math.floor(serial / days) % 990;
  const county = COUNTIES[Math.floor(serial / (days * 990)) % 2] ?? '290121';
  return {
    name: pick(SURNAMES) + pick(GIVEN) + (serial % 5 === 0 ? '' : pick(GIVEN)),
    sex: sequence % 2 === 1 ? '男' : '女',
    birth: iso(birth),
    id: composeId(county, birth, sequence + 1),
    hukou: county + (VILLAGES[serial % VILLAGES.length] ?? ''),
  };
}

const ADULT_DAYS = 18_000;
const CHILD_DAYS = 3_600;
const CHILD_BIRTH = parseDay('20080101') ?? 0;

export const inflow: SyntheticRoster = {
  stem: 'PS-INFLOW_290121_20250101-20251231_final',
  headers: ['姓名', '性别', '出生日期', '公民身份号码', '户籍地区划', '户籍地址', '现居住地', '现住址', '来本地日期', '登记日期', '居住事由', '住所类型', '服务处所'],
  row: (serial) => {
    const { name, sex, birth, id, hukou } = person(serial, FIRST_BIRTH, ADULT_DAYS);
    const arrival = (parseDay('20250101') ?? 0) + (serial % 300);
    const dwelling = `290121${VILLAGES[(serial * 7) % VILLAGES.length] ?? ''}`;
    return [name, sex, birth, id, hukou, `示例省幸福村${serial % 97}号`, dwelling, `示例县新街${serial % 800}号${serial % 30}室`, iso(arrival), iso(arrival + (serial % 9)), '务工', '租赁房屋', `示例第${serial % 50}厂`];
  },
}; // prettier-ignore

const pupils: SyntheticRoster = {
  stem: 'ED-K12_290121_20250901-20260131_final',
  headers: ['学籍号', '学校标识码', '年级', '班级', '学生姓名', '性别', '出生日期', '身份证号', '户籍地区划', '现居住地', '入学年月', '学籍状态'],
  row: (serial) => {
    const { name, sex, birth, id, hukou } = person(serial, CHILD_BIRTH, CHILD_DAYS);
    const grade = 1 + (serial % 6);
    return [`G${id}`, `21290${String(12_100 + (serial % 60)).padStart(5, '0')}`, `小学${'一二三四五六'[grade - 1] ?? ''}年级`, `${1 + (serial % 8)}班`, name, sex, birth, id, hukou, hukou, `${2026 - grade}09`, '在校'];
  },
}; // prettier-ignore

export const SYNTHETIC_ROSTERS: Readonly<Record<string, SyntheticRoster>> = { 'PS-INFLOW': inflow, 'ED-K12': pupils };
