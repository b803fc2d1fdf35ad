import type { Wording } from '../../../src/domain/values/wording.ts';
import type { Comparison, ComparisonLevel } from '../../../src/domain/comparisons/comparison.ts';
import { ELSE, MISSING } from '../../../src/domain/comparisons/comparison.ts';
import type { LinkModel } from '../../../src/domain/link-model/link-model.ts';

const level = (code: string, zh: string, en: string): ComparisonLevel => ({ code, name: { zh, en }, rarity: 0 });

/** A comparison of which only the levels matter here. */
const graded = (code: string, name: Wording, ...between: readonly ComparisonLevel[]): Comparison => ({
  code,
  name,
  source: 'this test',
  columns: ['value'],
  levels: [MISSING, ...between, ELSE],
  width: 1,
  pack: () => {},
  level: () => 0,
  term: () => '',
  examples: [],
});

const number = graded(
  'number',
  { zh: '身份证号', en: 'identity number' },
  level('exact', '一致', 'same'),
  level('two-valid', '不同而均有效', 'two valid numbers'),
);
const name = graded(
  'name',
  { zh: '姓名', en: 'name' },
  level('exact', '一致', 'same'),
  level('sound', '同音不同字', 'same sound, other characters'),
);
const birth = graded('date', { zh: '出生日期', en: 'birth date' }, level('exact', '一致', 'same'));
const sex = graded('sex', { zh: '性别', en: 'sex' }, level('exact', '一致', 'same'));

/** Four fields; the number implies the birth date. All chances are powers of two, so that weights are whole bits. */
export const model: LinkModel = {
  design: {
    name: 'test',
    version: 1,
    id: ['id'],
    comparisons: [
      { id: 'number', comparison: number, columns: [], impliedBy: null },
      { id: 'name', comparison: name, columns: [], impliedBy: null },
      { id: 'birth', comparison: birth, columns: [], impliedBy: { by: 'number', levels: ['exact'] } },
      { id: 'sex', comparison: sex, columns: [], impliedBy: null },
    ],
    blocking: [
      { id: '身份证号', parts: [] },
      { id: '姓名+出生日期', parts: [] },
    ],
    thresholds: { link: 0.999, margin: 2, review: 0.5 },
  },
  parameters: {
    prior: -8,
    levels: [
      { m: [1, 0.5, 2 ** -12, 0.25], u: [1, 2 ** -20, 0.5, 0.25] },
      { m: [1, 0.5, 0.25, 0.125], u: [1, 2 ** -11, 2 ** -8, 0.5] },
      { m: [1, 0.5, 2 ** -4], u: [1, 2 ** -14, 0.5] },
      { m: [1, 1, 2 ** -8], u: [1, 0.5, 0.5] },
    ],
  },
};

/** Levels by code, in the order of the model. */
export const levelsOf = (...codes: readonly string[]): readonly number[] =>
  model.design.comparisons.map(({ comparison: { levels } }, i) => levels.findIndex(({ code }) => code === codes[i]));
