import type { ExampleRow } from './check.ts';

/** A certificate, the household entry and the hospital's row of one invented boy of fictitious province 29. */
export const CERTIFICATE = {
  feed: 'HC-BIRTH',
  row: {
    出生医学证明编号: 'W290000127',
    签发日期: '2024-01-18',
    签发机构: '示例县人民医院',
    新生儿姓名: '张小明',
    性别: '男',
    出生日期: '2024-01-15',
    出生地点: '290121',
    母亲姓名: '李梅',
    母亲证件号码: '290122198802290040',
    母亲户籍地: '290121',
    父亲姓名: '张强',
    父亲证件号码: '290121198605100010',
    父亲户籍地: '290122',
  },
} as const satisfies ExampleRow;

export const ENTRY = {
  feed: 'PS-BIRTH',
  row: {
    姓名: '张小明',
    性别: '男',
    出生日期: '2024-01-15',
    公民身份号码: '290121202401150015',
    出生医学证明编号: 'W290000127',
    入户日期: '2024-02-01',
    登记类别: '出生登记',
    户籍地: '290121101201',
    派出所: '示例县城关派出所',
    母亲姓名: '李梅',
    母亲公民身份号码: '290122198802290040',
  },
} as const satisfies ExampleRow;

export const NEWBORN = {
  feed: 'HC-BIRTH-ROSTER',
  row: {
    医疗机构: '示例县人民医院',
    婴儿姓名: '李梅之子',
    性别: '男',
    出生日期: '2024-01-15',
    产妇姓名: '李梅',
    产妇身份证号: '290122198802290040',
    产妇住址: '290121101201',
    活产: '是',
    出院时存活: '是',
  },
} as const satisfies ExampleRow;

/** An example row with other cells. */
export const changed = (example: ExampleRow, cells: ExampleRow['row']): ExampleRow => ({
  ...example,
  row: { ...example.row, ...cells },
});
