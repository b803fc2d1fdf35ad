import { idNumber, type Row } from './rosters.ts';

/** Invented people of the fictitious counties 290121 and 290122, each as the departments write them down. */

export interface Child {
  readonly no: number;
  readonly name: string;
  readonly sex: '男' | '女';
  readonly birth: string;
  readonly mother: string;
  readonly motherBirth: string;
  readonly father: string;
}

const FAMILIES = [
  { name: '张小明', mother: '李梅', father: '张强' },
  { name: '刘子涵', mother: '王芳', father: '刘伟' },
  { name: '陈雨桐', mother: '赵敏', father: '陈刚' },
  { name: '杨思远', mother: '周静', father: '杨勇' },
  { name: '黄嘉怡', mother: '吴丽', father: '黄磊' },
  { name: '孙浩然', mother: '郑洁', father: '孙涛' },
] as const;

/** The n-th child: another family, another day, another number each time. */
export function child(no: number, birth = '2025-01-08'): Child {
  const family = FAMILIES[no % FAMILIES.length] ?? FAMILIES[0];
  return {
    no,
    ...family,
    sex: no % 2 === 0 ? '男' : '女',
    birth,
    motherBirth: `1990-02-${String(10 + (no % 18)).padStart(2, '0')}`,
  };
}

export const certificateNo = ({ no }: Child): string => `W29${String(no + 100).padStart(7, '0')}`;
/** Serials have three digits: beyond 499 on one day, a number would come again. */
export const childId = ({ no, sex, birth }: Child): string =>
  idNumber('290121', birth, 2 * (no % 499) + (sex === '男' ? 1 : 0));
export const motherId = ({ no, motherBirth }: Child): string => idNumber('290122', motherBirth, 2 * (no % 449) + 100);

/** HC-BIRTH: the birth certificate. */
export const certificate = (of: Child, cells: Row = {}): Row => ({
  出生医学证明编号: certificateNo(of),
  签发日期: addDay(of.birth, 4),
  签发机构: '示例县人民医院',
  新生儿姓名: of.name,
  性别: of.sex,
  出生日期: of.birth,
  出生地点: '290121',
  母亲姓名: of.mother,
  母亲证件号码: motherId(of),
  母亲户籍地: '290121',
  父亲姓名: of.father,
  ...cells,
});

/** PS-BIRTH: the household entry. */
export const entry = (of: Child, cells: Row = {}): Row => ({
  姓名: of.name,
  性别: of.sex,
  出生日期: of.birth,
  公民身份号码: childId(of),
  出生医学证明编号: certificateNo(of),
  入户日期: addDay(of.birth, 15),
  登记类别: '出生登记',
  户籍地: '290121101201',
  派出所: '示例县城关派出所',
  母亲姓名: of.mother,
  母亲公民身份号码: motherId(of),
  ...cells,
});

/** PS-CORR: the register has another name of the child now. */
export const renaming = (of: Child, name: string, cells: Row = {}): Row => ({
  公民身份号码: childId(of),
  变更项目: '1',
  变更前内容: of.name,
  变更后内容: name,
  变更日期: addDay(of.birth, 60),
  ...cells,
});

export interface Dead {
  readonly no: number;
  readonly name: string;
  readonly birth: string;
  readonly death: string;
}

const ELDERS = ['王建国', '钱秀英', '赵大山', '孙桂兰', '周德福', '吴玉珍'] as const;

/** The n-th dead person: all are men for simplicity of numbers. */
export const dead = (no: number, death = '2025-01-15'): Dead => ({
  no,
  name: ELDERS[no % ELDERS.length] ?? '王建国',
  birth: `1940-05-${String(1 + (no % 28)).padStart(2, '0')}`,
  death,
});

export const deadId = ({ no, birth }: Dead): string => idNumber('290121', birth, 2 * no + 1);

/** HC-DEATH: the death certificate. */
export const deathCertificate = (of: Dead, cells: Row = {}): Row => ({
  死亡证编号: `2901212025${String(of.no + 1).padStart(7, '0')}`,
  死者姓名: of.name,
  性别: '男',
  出生日期: of.birth,
  公民身份号码: deadId(of),
  死亡日期: of.death,
  死亡地点: '医疗卫生机构',
  死亡地地区: '290121',
  户籍地: '290121101201',
  签发日期: addDay(of.death, 1),
  医疗卫生机构名称: '示例县人民医院',
  ...cells,
});

/** MZ-CREM: the cremation. */
export const cremation = (of: Dead, cells: Row = {}): Row => ({
  火化证编号: `2025-${String(of.no + 1).padStart(4, '0')}`,
  逝者姓名: of.name,
  性别: '男',
  出生日期: of.birth,
  公民身份号码: deadId(of),
  死亡日期: of.death,
  火化日期: addDay(of.death, 2),
  殡仪馆: '示例县殡仪馆',
  处置方式: '火化',
  死亡证明类型: '医学证明',
  户籍地: '290121101201',
  ...cells,
});

/** PS-DEATH: the cancellation. */
export const cancellation = (of: Dead, cells: Row = {}): Row => ({
  姓名: of.name,
  性别: '男',
  出生日期: of.birth,
  公民身份号码: deadId(of),
  死亡日期: of.death,
  注销日期: addDay(of.death, 10),
  注销原因: '死亡',
  死亡证明类型: '医学证明',
  户籍地: '290121101201',
  派出所: '示例县城关派出所',
  ...cells,
});

export const addDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** MZ-MARR: the man marries, after his recorded death. */
export const marriage = (of: Dead, cells: Row = {}): Row => ({
  结婚证字号: `J290121-2025-${String(of.no + 1).padStart(6, '0')}`,
  登记日期: '2025-01-20',
  登记机关: '示例县民政局婚姻登记处',
  登记机关区划: '290121',
  登记类型: '首次登记',
  男方姓名: of.name,
  男方证件号码: deadId(of),
  男方出生日期: of.birth,
  女方姓名: '吴敏',
  女方证件号码: idNumber('290121', '1950-06-20', 2),
  女方出生日期: '1950-06-20',
  状态: '有效',
  ...cells,
});

/** PS-INFLOW: a stay in 290122. */
export const stay = (of: Dead, cells: Row = {}): Row => ({
  姓名: of.name,
  性别: '男',
  出生日期: of.birth,
  证件类型: '身份证',
  公民身份号码: deadId(of),
  户籍地: '290121101201',
  标准地址编码: `A00${of.no}`,
  现居住地: '290122101201',
  详细地址: `新街${of.no}号`,
  来本地日期: '2025-01-20',
  登记日期: '2025-01-21',
  ...cells,
});

/** ED-K12: a child at school (a stock roster: one row a term). */
export const pupil = (of: Child, cells: Row = {}): Row => ({
  全国学籍号: `G${childId(of)}`,
  学校标识码: '2129000031',
  年级: '一年级',
  学生姓名: of.name,
  性别: of.sex,
  出生日期: of.birth,
  证件类型: '身份证',
  公民身份号码: childId(of),
  户籍地: '290121101201',
  入学年月: '202409',
  学籍状态: '在校',
  ...cells,
});
