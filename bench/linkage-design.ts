import { date } from '../src/domain/comparisons/date.ts';
import { idNumber } from '../src/domain/comparisons/id-number.ts';
import { nameZh } from '../src/domain/comparisons/name-zh.ts';
import { phone } from '../src/domain/comparisons/phone.ts';
import { region } from '../src/domain/comparisons/region.ts';
import { sex } from '../src/domain/comparisons/sex.ts';
import type { Comparison } from '../src/domain/comparisons/comparison.ts';
import type { BlockingRule, ModelComparison, ModelDesign } from '../src/domain/link-model/link-model.ts';

const NAME = '新生儿姓名';
const SEX = '性别';
const BORN = '出生日期';
const MOTHER = '母亲姓名';
const MOTHER_ID = '母亲身份号码';
const FATHER = '父亲姓名';
const PLACE = '区划代码';
const PHONE = '联系电话';

const compared = (
  comparison: Comparison,
  columns: readonly string[],
  impliedBy: ModelComparison['impliedBy'] = null,
): ModelComparison => ({
  id: columns[0] ?? '',
  comparison,
  columns: columns.map((column) => (column === '' ? [] : [column])),
  impliedBy,
});

/** A rule of the speed measurements: `出生日期: date + 区划代码: town`. */
const rule = (...parts: readonly (readonly [column: string, by: string])[]): BlockingRule => ({
  id: parts.map(([column, by]) => `${column}: ${by}`).join(' + '),
  parts: parts.map(([column, by]) => ({ column: [column], by, comparison: column })),
});

/**
 * Births of health against household entries of police, as in the model births-zh, with twelve rules that propose some nine
 * pairs a record and miss one true pair in 20,000. All contenders of the speed measurements work to it.
 */
export const BIRTH_DESIGN: ModelDesign = {
  name: 'births-speed',
  version: 1,
  id: ['编号'],
  comparisons: [
    compared(nameZh, [NAME]),
    compared(sex, [SEX]),
    compared(date, [BORN]),
    compared(idNumber, [MOTHER_ID]),
    compared(nameZh, [MOTHER, '', NAME], { by: MOTHER_ID, levels: ['exact', 'upgraded'] }),
    compared(nameZh, [FATHER]),
    compared(region, [PLACE]),
    compared(phone, [PHONE]),
  ],
  blocking: [
    rule([MOTHER_ID, 'exact']),
    rule([PHONE, 'exact']),
    rule([NAME, 'pinyin'], [MOTHER, 'pinyin']),
    rule([NAME, 'pinyin'], [FATHER, 'pinyin']),
    rule([MOTHER, 'pinyin'], [FATHER, 'pinyin']),
    rule([BORN, 'date'], [NAME, 'pinyin']),
    rule([BORN, 'date'], [MOTHER, 'pinyin']),
    rule([BORN, 'date'], [FATHER, 'pinyin']),
    rule([MOTHER, 'pinyin'], [PLACE, 'town']),
    rule([FATHER, 'pinyin'], [PLACE, 'town']),
    rule([NAME, 'pinyin'], [PLACE, 'county']),
    rule([BORN, 'date'], [PLACE, 'town']),
  ],
  thresholds: { link: 0.999, margin: 2, review: 0.5 },
};

/**
 * Probability from which a pair counts as linked in the measurements: where every record has one partner at most, the fewest
 * links are wrong or missing when each pair that is more likely right than wrong is linked.
 */
export const LINKED = 0.5;

/** Probability from which a link counts as sure; the measurements tell precision and recall of these too. */
export const SURE = 0.95;

/** Random pairs from which every contestant takes u. */
export const SAMPLED = 1_000_000;
