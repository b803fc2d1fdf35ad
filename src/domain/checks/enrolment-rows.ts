import type { ExampleRow } from './check.ts';

export { changed } from './birth-rows.ts';

const AUTUMN = ['2024-09-01', '2025-01-31'] as const;

/** Invented pupils of fictitious province 29 in the autumn term of 2024. */
export const PUPIL = {
  feed: 'ED-K12',
  period: AUTUMN,
  row: {
    全国学籍号: 'G290121201809010046',
    学校标识码: '2129000031',
    年级: '一年级',
    学生姓名: '周小航',
    性别: '女',
    出生日期: '2018-09-01',
    证件类型: '身份证',
    公民身份号码: '290121201809010046',
    户籍地: '290121101201',
    入学年月: '202409',
    学籍状态: '在校',
  },
} as const satisfies ExampleRow;

/** A child whose number nobody knows. */
export const UNNUMBERED_PUPIL = {
  feed: 'ED-K12',
  period: AUTUMN,
  row: {
    全国学籍号: 'L290121201809015512',
    学校标识码: '2129000031',
    年级: '一年级',
    学生姓名: '何星',
    性别: '男',
    出生日期: '2018-09-01',
    户籍地: '290121101201',
    入学年月: '202409',
    学籍状态: '在校',
  },
} as const satisfies ExampleRow;

export const NURSERY_CHILD = {
  feed: 'ED-PRE',
  period: AUTUMN,
  row: {
    学校标识码: '3129000017',
    幼儿姓名: '孙小雨',
    性别: '女',
    出生日期: '2021-07-05',
    户籍地: '290121101201',
    入园年月: '202409',
    班级类型: '小班',
    在园状态: '在园',
  },
} as const satisfies ExampleRow;
