import type { ExampleRow } from './check.ts';

export { changed } from './birth-rows.ts';

/** Invented couples of fictitious province 29. */
export const MARRIAGE = {
  feed: 'MZ-MARR',
  row: {
    结婚证字号: 'J290121-2024-000123',
    登记日期: '2024-05-20',
    登记机关: '示例县民政局婚姻登记处',
    登记机关区划: '290121',
    登记类型: '首次登记',
    男方姓名: '周平',
    男方证件号码: '290122199003150011',
    男方出生日期: '1990-03-15',
    女方姓名: '吴敏',
    女方证件号码: '290121199206200027',
    女方出生日期: '1992-06-20',
    状态: '有效',
  },
} as const satisfies ExampleRow;

/** The same man with another woman, a year later. */
export const SECOND_MARRIAGE = {
  feed: 'MZ-MARR',
  row: {
    ...MARRIAGE.row,
    结婚证字号: 'J290121-2025-000077',
    登记日期: '2025-04-10',
    女方姓名: '林岚',
    女方证件号码: '290121199905100025',
    女方出生日期: '1999-05-10',
  },
} as const satisfies ExampleRow;

export const DIVORCE = {
  feed: 'MZ-DIV',
  row: {
    离婚证字号: 'L290121-2025-000045',
    申请日期: '2025-01-15',
    登记日期: '2025-02-20',
    原结婚证字号: 'J290121-2024-000123',
    登记机关: '示例县民政局婚姻登记处',
    登记机关区划: '290121',
    男方姓名: '周平',
    男方证件号码: '290122199003150011',
    男方出生日期: '1990-03-15',
    女方姓名: '吴敏',
    女方证件号码: '290121199206200027',
    女方出生日期: '1992-06-20',
    状态: '有效',
  },
} as const satisfies ExampleRow;
