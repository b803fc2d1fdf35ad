import { changed, ENTRY } from './birth-rows.ts';
import type { ExampleRow } from './check.ts';

export { changed } from './birth-rows.ts';

/** An invented girl of fictitious province 29, adopted and renamed; the couple that adopted her is invented too. */
export const ADOPTION = {
  feed: 'MZ-ADOPT',
  row: {
    收养登记证字号: '290121-2024-0007',
    登记日期: '2024-05-10',
    收养登记机关: '示例县民政局',
    类别: '成立',
    被收养人原姓名: '方晴',
    被收养人现姓名: '周晴',
    被收养人性别: '女',
    被收养人出生日期: '2023-02-11',
    收养人1姓名: '周平',
    收养人1身份号码: '290121198703150011',
    收养人2姓名: '吴敏',
    收养人2身份号码: '290121198906200023',
    收养人户籍地: '290121101201',
  },
} as const satisfies ExampleRow;

/** Her entry into the household of the couple. */
export const ADOPTED_ENTRY = changed(ENTRY, {
  姓名: '周晴',
  曾用名: '方晴',
  性别: '女',
  出生日期: '2023-02-11',
  公民身份号码: '290121202302110026',
  出生医学证明编号: '',
  入户日期: '2024-05-28',
  登记类别: '收养',
  母亲姓名: '吴敏',
  母亲公民身份号码: '290121198906200023',
});

/** An invented foundling as the institution lists him in the first quarter in which he was there. */
export const WARD = {
  feed: 'MZ-WELF',
  row: {
    儿童福利机构: '示例县儿童福利院',
    入院日期: '2024-03-02',
    登记姓名: '党福安',
    性别: '男',
    出生日期: '2024-02-25',
    公告期满日: '2024-05-06',
  },
  period: ['2024-01-01', '2024-03-31'],
} as const satisfies ExampleRow;

/** His entry into the collective household of the institution; the police wrote another day of birth. */
export const WARD_ENTRY = changed(ENTRY, {
  姓名: '党福安',
  出生日期: '2024-02-20',
  公民身份号码: '290121202402200010',
  出生医学证明编号: '',
  入户日期: '2024-05-20',
  登记类别: '福利机构集体户',
  母亲姓名: '',
  母亲公民身份号码: '',
});
