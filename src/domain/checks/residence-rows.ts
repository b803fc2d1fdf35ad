import type { ExampleRow } from './check.ts';

export { changed } from './birth-rows.ts';

/** An invented woman of 290121 who lives in 290122 (fictitious province 29), as each department records her. */
export const STAY = {
  feed: 'PS-INFLOW',
  row: {
    姓名: '吴敏',
    性别: '女',
    出生日期: '1992-06-20',
    证件类型: '身份证',
    公民身份号码: '290121199206200027',
    户籍地: '290121101201',
    标准地址编码: 'A0017',
    现居住地: '290122101201',
    详细地址: '新街3号',
    来本地日期: '2025-02-01',
    登记日期: '2025-02-03',
  },
} as const satisfies ExampleRow;

export const EMPLOYED = {
  feed: 'GR-EMP',
  row: {
    采集单位: '对照电子厂',
    姓名: '吴敏',
    性别: '女',
    证件类型: '身份证',
    公民身份号码: '290121199206200027',
    户籍地: '290121101201',
    现居住地: '290122101201',
    入职日期: '2025-02-10',
  },
} as const satisfies ExampleRow;

export const OUTFLOW = {
  feed: 'PS-OUTFLOW',
  row: {
    姓名: '吴敏',
    性别: '女',
    出生日期: '1992-06-20',
    公民身份号码: '290121199206200027',
    户籍地: '290121101201',
    流出日期: '2025-02-01',
    流入地: '290122',
  },
} as const satisfies ExampleRow;

export const MOVED_IN = {
  feed: 'PS-MOVE',
  row: {
    姓名: '吴敏',
    公民身份号码: '290121199206200027',
    迁移类别: '迁入',
    迁移日期: '2025-06-01',
    迁出地: '290121101201',
    迁入地: '290122101201',
  },
} as const satisfies ExampleRow;

export const PERMIT = {
  feed: 'PS-PERMIT',
  row: {
    姓名: '吴敏',
    性别: '女',
    出生日期: '1992-06-20',
    公民身份号码: '290121199206200027',
    户籍地: '290121101201',
    现居住地: '290122101201',
    签发日期: '2023-09-01',
    签发机关: '对照县公安局',
    最近签注日期: '2024-08-20',
    签注有效期至: '2025-09-01',
    证件状态: '有效',
  },
} as const satisfies ExampleRow;
