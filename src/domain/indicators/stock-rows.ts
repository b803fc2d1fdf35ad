import type { ExampleRow } from '../checks/check.ts';

/** The population of an invented county at the end of a year. */
export const STOCK = {
  feed: 'PS-STOCK',
  row: { 地区: '290121', 日期: '2024-12-31', 户籍人口: 52_746, 常住人口: 40_248 },
} as const satisfies ExampleRow;
