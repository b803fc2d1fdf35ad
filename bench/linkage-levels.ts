import { ELSE, MISSING, type Comparison, type ComparisonLevel } from '../src/domain/comparisons/comparison.ts';
import type { ModelDesign } from '../src/domain/link-model/link-model.ts';
import { patternSpace } from '../src/domain/pairing/pattern.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';
import { KEYS, RARITIES, VALUES } from './linkage-columns.ts';

/*
 * The comparisons of the births design as SQL: fewer levels than the engine has, but those that decide: equal, same sound, one
 * edit, the same beginning. Missing is level 0 as in the engine, and rarity counts at the same levels.
 */

/** How a dialect says that two texts are at most one edit apart. */
export type OneEdit = (a: string, b: string) => string;

interface SqlLevel {
  readonly rarity: 0 | 0.5 | 1;
  /** Condition on the columns of `l` and `r`. */
  readonly when: string;
}

const equal = (column: string): string => `l.${column} = r.${column}`;
const begin = (column: string, length: number): string =>
  `substr(l.${column}, 1, ${length}) = substr(r.${column}, 1, ${length})`;

function levelsOf(column: string, oneEdit: OneEdit): readonly SqlLevel[] {
  const edit = { rarity: 0, when: oneEdit(`l.${column}`, `r.${column}`) } as const;
  const same = (rarity: 0 | 1): SqlLevel => ({ rarity, when: equal(column) });
  const starts = (...lengths: readonly number[]): readonly SqlLevel[] =>
    lengths.map((length) => ({ rarity: 0, when: begin(column, length) }));
  switch (column) {
    case 'sex':
      return [same(0)];
    case 'born':
      return [same(0), edit, ...starts(7, 4)];
    case 'mother_id':
      return [same(1), edit, ...starts(14)];
    case 'place':
      return [same(1), ...starts(9, 6, 4)];
    case 'phone':
      return [same(1), edit];
    default:
      return [same(1), { rarity: 0.5, when: equal(`${column}_sound`) }, edit, ...starts(1)];
  }
}

const level = (rarity: 0 | 0.5 | 1, at: number): ComparisonLevel => ({
  code: `level-${at}`,
  name: { zh: `第${at}级`, en: `level ${at}` },
  rarity,
});

function unused(): never {
  throw new Error('SQL compares');
}

/** The comparisons of a dialect, and the design that a model is fitted for: packing and comparing are done in SQL. */
export function sqlDesign(oneEdit: OneEdit): { readonly design: ModelDesign; readonly levels: readonly SqlLevel[][] } {
  const levels = VALUES.map((column) => [...levelsOf(column, oneEdit)]);
  const comparisons = BIRTH_DESIGN.comparisons.map((one, i) => {
    const graded = (levels[i] ?? []).map(({ rarity }, at) => level(rarity, at + 1));
    const comparison: Comparison = {
      ...one.comparison,
      levels: [MISSING, ...graded, ELSE],
      pack: unused,
      level: unused,
      term: unused,
    };
    return { ...one, comparison, impliedBy: one.impliedBy && { ...one.impliedBy, levels: ['level-1'] } };
  });
  return { design: { ...BIRTH_DESIGN, comparisons }, levels };
}

/** Column with the names of both lists where a comparison reads; its level as SQL. */
function levelSql(column: string, levels: readonly SqlLevel[]): string {
  const cases = levels.map(({ when }, at) => `when ${when} then ${at + 1}`);
  return `case when l.${column} is null or r.${column} is null then 0 ${cases.join(' ')} else ${levels.length + 1} end`;
}

/** The pattern of a pair as SQL; the mother's name says nothing where her number agrees. */
export function patternSql({ design, levels }: ReturnType<typeof sqlDesign>): string {
  const { steps } = patternSpace(design.comparisons.map(({ comparison }) => comparison.levels.length));
  const parts = VALUES.map((column, i) => {
    const graded = levelSql(column, levels[i] ?? []);
    const silenced = column === 'mother' ? `case when ${equal('mother_id')} then 0 else ${graded} end` : graded;
    return `cast(${steps[i] ?? 1} as bigint) * (${silenced})`;
  });
  return parts.join(' + ');
}

/** Minus the share of the commoner value, weighed as its level says: what rarity adds beyond a term of the pattern. */
export function raritySql({ levels }: ReturnType<typeof sqlDesign>): string {
  const parts = [...RARITIES].map(([comparison, share]) => {
    const column = VALUES[comparison] ?? '';
    const cases = (levels[comparison] ?? []).map(({ when, rarity }) => `when ${when} then ${rarity}`);
    const counts = `case ${cases.join(' ')} else 0 end`;
    const factor = column === 'mother' ? `case when ${equal('mother_id')} then 0 else ${counts} end` : counts;
    return `coalesce((${factor}) * -greatest(l.${share}, r.${share}), 0)`;
  });
  return parts.join(' + ');
}

const meets = (key: string): string => `l.${key} = r.${key}`;

/** The rules that propose a pair, as bits. */
export const rulesSql = KEYS.map((key, rule) => `case when ${meets(key)} then ${1 << rule} else 0 end`).join(' + ');

/** Each pair once: under the first rule that proposes it. */
export function pairsSql(tables: { readonly left: string; readonly right: string }, columns: string): string {
  const bySql = (key: string, rule: number): string => {
    const earlier = KEYS.slice(0, rule).map((other) => ` and (${meets(other)}) is not true`);
    return `select ${columns} from ${tables.left} l join ${tables.right} r on ${meets(key)}${earlier.join('')}`;
  };
  return KEYS.map(bySql).join('\nunion all\n');
}
