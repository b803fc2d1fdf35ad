import { CERTIFICATE, changed, ENTRY, NEWBORN } from '../checks/birth-rows.ts';
import { countsBirths } from './births.ts';
import { defineIndicator } from './define-indicator.ts';
import { sexRatio } from './vital-figures.ts';

const SOURCE = 'GB/T 2261.1; 统计指标 出生人口性别比 (live-born boys per 100 girls); log-normal interval of a ratio';
const NAME = { zh: '出生性别比', en: 'sex ratio at birth' } as const;
const GIRL = {
  姓名: '张小红',
  性别: '女',
  公民身份号码: '290121202401150023',
  出生医学证明编号: 'W290000128',
  母亲公民身份号码: '',
};

/** Certificates, by place of birth. */
export const ind16o = defineIndicator({
  id: 'IND-16-O',
  version: 1,
  name: { zh: `${NAME.zh}(发生地)`, en: `${NAME.en}, occurrence` },
  unit: 'per 100 girls',
  base: 'O',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('O')],
  formula: sexRatio,
  examples: [
    {
      when: '110 boys and 100 girls',
      given: { births: 210, boys: 110, girls: 100 },
      expect: { value: 110, numerator: 110, denominator: 100 },
    },
  ],
  counted: [
    { when: 'a certificate', given: [CERTIFICATE], expect: { births: 1, boys: 1 }, region: '290121', month: '2024-01' },
    { when: 'a void certificate is no birth', given: [changed(CERTIFICATE, { 证件状态: '作废' })], expect: {} },
    {
      when: 'a certificate and the one that replaces it are one birth',
      given: [
        CERTIFICATE,
        changed(CERTIFICATE, {
          出生医学证明编号: 'W290000999',
          签发类型: '换发',
          原证编号: 'W290000127',
          签发日期: '2024-03-01',
        }),
      ],
      expect: { births: 1, boys: 1 },
    },
    {
      when: 'twins with an index each are two births',
      given: [
        changed(CERTIFICATE, { 多胎序: '大双' }),
        changed(CERTIFICATE, { 多胎序: '小双', 出生医学证明编号: 'W290000128', 新生儿姓名: '张小亮' }),
      ],
      expect: { births: 2, boys: 2 },
    },
  ],
});

/** Household entries, by hukou. */
export const ind16h = defineIndicator({
  id: 'IND-16-H',
  version: 1,
  name: { zh: `${NAME.zh}(户籍)`, en: `${NAME.en}, hukou` },
  unit: 'per 100 girls',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('H')],
  formula: sexRatio,
  examples: [
    {
      when: 'a town with 196 boys and 185 girls',
      given: { births: 381, boys: 196, girls: 185 },
      expect: { value: 105.9459, numerator: 196, denominator: 185, low: 86.663, high: 129.52, note: null },
    },
    { when: 'no girls', given: { births: 3, boys: 3 }, expect: { value: null, low: null } },
    {
      when: 'nineteen girls are too few to rank',
      given: { births: 39, boys: 20, girls: 19 },
      expect: { note: { zh: '少于20例,不排名', en: 'few events, no ranking' } },
    },
  ],
  counted: [
    {
      when: 'an entry of a village',
      given: [ENTRY],
      expect: { births: 1, boys: 1 },
      region: '290121101201',
      month: '2024-01',
    },
    { when: 'a boy and a girl', given: [ENTRY, changed(ENTRY, GIRL)], expect: { births: 2, boys: 1, girls: 1 } },
    {
      when: 'entered a year later, it still counts for the month of birth',
      given: [changed(ENTRY, { 入户日期: '2025-06-01' })],
      expect: { births: 1, boys: 1 },
      month: '2024-01',
    },
    {
      when: 'only the year of birth is known',
      given: [changed(ENTRY, { 出生日期: '2024' })],
      expect: { births: 1, boys: 1 },
      month: '2024',
    },
    {
      when: 'the sender has two versions of one entry standing',
      given: [ENTRY, changed(ENTRY, { 入户日期: '2024-02-03' })],
      expect: { births: 1, boys: 1 },
    },
  ],
});

/** Live births on hospital rosters, by the mother's residence. */
export const ind16r = defineIndicator({
  id: 'IND-16-R',
  version: 1,
  name: { zh: `${NAME.zh}(常住)`, en: `${NAME.en}, residents` },
  unit: 'per 100 girls',
  base: 'R',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('R')],
  formula: sexRatio,
  examples: [
    {
      when: 'a town with 143 boys and 138 girls',
      given: { births: 281, boys: 143, girls: 138 },
      expect: { value: 103.6232, low: 82.013, high: 130.927, note: null },
    },
  ],
  counted: [
    {
      when: 'a newborn of a resident',
      given: [NEWBORN],
      expect: { births: 1, boys: 1 },
      region: '290121101201',
      month: '2024-01',
    },
    {
      when: 'the residence of the mother is not stated',
      given: [changed(NEWBORN, { 产妇住址: '' })],
      expect: { unplaced: 1 },
      region: '290121',
    },
  ],
});
