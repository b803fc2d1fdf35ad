import type { ExampleRow } from './check.ts';

export { changed } from './birth-rows.ts';

/** The death of an invented man of fictitious province 29 as each department records it. */
export const DEATH_CERTIFICATE = {
  feed: 'HC-DEATH',
  row: {
    死亡证编号: '29012120240000123',
    死者姓名: '王建国',
    性别: '男',
    出生日期: '1940-05-01',
    证件类型: '身份证',
    公民身份号码: '29012119400501003X',
    年龄: '83岁',
    死亡日期: '2024-03-05',
    死亡地点: '医疗卫生机构',
    死亡地地区: '290121',
    户籍地: '290121101201',
    签发日期: '2024-03-05',
    医疗卫生机构名称: '示例县人民医院',
  },
} as const satisfies ExampleRow;

export const CANCELLATION = {
  feed: 'PS-DEATH',
  row: {
    姓名: '王建国',
    性别: '男',
    出生日期: '1940-05-01',
    公民身份号码: '29012119400501003X',
    死亡日期: '2024-03-05',
    注销日期: '2024-03-20',
    注销原因: '死亡',
    死亡证明类型: '医学证明',
    户籍地: '290121101201',
    派出所: '示例县城关派出所',
  },
} as const satisfies ExampleRow;

export const CREMATION = {
  feed: 'MZ-CREM',
  row: {
    火化证编号: '2024-0305',
    逝者姓名: '王建国',
    性别: '男',
    出生日期: '1940-05-01',
    公民身份号码: '29012119400501003X',
    死亡日期: '2024-03-05',
    火化日期: '2024-03-07',
    殡仪馆: '示例县殡仪馆',
    处置方式: '火化',
    死亡证明类型: '医学证明',
    户籍地: '290121101201',
  },
} as const satisfies ExampleRow;

/** A police certificate of the same death. */
export const POLICE_CERTIFICATE = {
  feed: 'PS-UNNAT',
  row: {
    证明编号: '公非2901212024001',
    姓名: CANCELLATION.row.姓名,
    性别: CANCELLATION.row.性别,
    出生日期: CANCELLATION.row.出生日期,
    公民身份号码: CANCELLATION.row.公民身份号码,
    发现日期: CANCELLATION.row.死亡日期,
    死亡日期: CANCELLATION.row.死亡日期,
    发现地: '290121',
    身份确认: '已确认',
  },
};
