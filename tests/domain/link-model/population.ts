import type { FitInput } from '../../../src/domain/link-model/fit-input.ts';
import type { PatternTable } from '../../../src/domain/pairing/pattern-counts.ts';
import { patternOf, patternSpace } from '../../../src/domain/pairing/pattern.ts';
import { compares, designOf, rule, threeLevels } from './model-designs.ts';
import { randomNumbers } from './random-numbers.ts';

/** One field of invented persons: how many values it has and how often a record gets it wrong, absent or nearly right. */
export interface Field {
  readonly id: string;
  readonly values: number;
  readonly slip: number;
  readonly wrong: number;
  readonly absent: number;
  /** Whether members of one household have the same value. */
  readonly household?: boolean;
}

/** Two lists of persons of whom some stand on both. */
export interface World {
  readonly fields: readonly Field[];
  readonly rules: readonly (readonly string[])[];
  /** Records of each list, and persons on both. */
  readonly records: number;
  readonly both: number;
  /** Share of persons who live with the person before them. */
  readonly living: number;
  /** True: exactly one field of each record of the left list has a slip, whatever the chances say. */
  readonly oneSlip?: boolean;
  readonly seed: number;
}

export interface Simulated extends FitInput {
  /** Distinct true matches of each pattern, parallel to the table. */
  readonly truth: Float64Array;
}

/** A value is 8 × its number + a variant: equal numbers with other variants are alike. 0 is missing. */
type Record = readonly number[];

export function simulate(world: World): Simulated {
  const random = randomNumbers(world.seed);
  const persons = personsOf(world, random);
  const first = world.records - world.both;
  const left = persons.slice(0, world.records).map((person) => recordOf(person, world, random, world.oneSlip === true));
  const right = persons.slice(first).map((person) => recordOf(person, world, random, false));
  const sampled = sample(world, left, right, random);
  const design = designOf(
    world.fields.map(({ id }) => compares(threeLevels(id))),
    world.rules.map((parts) => rule(...parts)),
  );
  return {
    design,
    sampled,
    collisions: world.fields.map((_, at) => collisionsOf(left, right, at)),
    sizes: { left: left.length, right: right.length },
    ...tableOf(world, left, right, (i, j) => i === first + j),
  };
}

function personsOf({ fields, records, both, living }: World, random: () => number): Record[] {
  const persons: Record[] = [];
  for (let p = 0; p < 2 * records - both; p += 1) {
    const host = random() < living ? persons[p - 1] : undefined;
    persons.push(
      fields.map(
        ({ values, household }, at) => (household === true && host?.[at]) || 8 * (1 + Math.floor(random() * values)),
      ),
    );
  }
  // Households stand together; lists are cut from a shuffled population.
  return persons
    .map((person) => ({ person, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

function recordOf(person: Record, { fields }: World, random: () => number, oneSlip: boolean): Record {
  const slipped = Math.floor(random() * fields.length);
  return person.map((value, at) => {
    const field = fields[at];
    if (field === undefined) return value;
    const other = 8 * (1 + Math.floor(random() * field.values));
    const near = value + 1 + Math.floor(random() * 6);
    if (oneSlip) return at === slipped ? (random() < 0.6 ? near : other) : value;
    const chance = random() * 2; // two records share the errors of a pair
    if (chance < field.absent) return 0;
    if (chance < field.absent + field.wrong) return other;
    return chance < field.absent + field.wrong + field.slip ? near : value;
  });
}

function levelsOf(a: Record, b: Record): number[] {
  return a.map((value, at) => {
    const other = b[at] ?? 0;
    if (value === 0 || other === 0) return 0;
    if (value === other) return 1;
    return value >> 3 === other >> 3 ? 2 : 3;
  });
}

function sample(
  { fields }: World,
  left: readonly Record[],
  right: readonly Record[],
  random: () => number,
): number[][] {
  const counts = fields.map(() => [0, 0, 0, 0]);
  for (let k = 0; k < 300_000; k += 1) {
    const a = left[Math.floor(random() * left.length)] ?? [];
    const b = right[Math.floor(random() * right.length)] ?? [];
    levelsOf(a, b).forEach((level, at) => {
      const row = counts[at];
      if (row !== undefined) row[level] = (row[level] ?? 0) + 1;
    });
  }
  return counts;
}

function collisionsOf(left: readonly Record[], right: readonly Record[], at: number) {
  const counts = new Map<number, number>();
  const answered = right.map((record) => record[at] ?? 0).filter((value) => value > 0);
  for (const value of answered) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = left.map((record) => record[at] ?? 0).filter((value) => value > 0);
  const pairs = values.length * answered.length;
  return { share: values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0) / pairs, pairs };
}

function tableOf(
  { fields, rules }: World,
  left: readonly Record[],
  right: readonly Record[],
  isMatch: (i: number, j: number) => boolean,
): { readonly table: PatternTable; readonly truth: Float64Array } {
  const space = patternSpace(fields.map(() => 4));
  const cells = new Map<number, { pairs: number; matches: number; byRule: number[] }>();
  const seen = new Set<number>();
  rules.forEach((parts, ruleAt) => {
    const places = parts.map((part) => fields.findIndex(({ id }) => id === part));
    const key = (record: Record): string =>
      places.some((at) => record[at] === 0) ? '' : places.map((at) => record[at]).join('|');
    const blocks = Map.groupBy(right.keys(), (j) => key(right[j] ?? []));
    left.forEach((record, i) => {
      if (key(record) === '') return;
      for (const j of blocks.get(key(record)) ?? []) {
        const pattern = patternOf(levelsOf(record, right[j] ?? []), space);
        const cell = cells.get(pattern) ?? { pairs: 0, matches: 0, byRule: rules.map(() => 0) };
        cells.set(pattern, cell);
        cell.byRule[ruleAt] = (cell.byRule[ruleAt] ?? 0) + 1;
        if (seen.has(i * right.length + j)) continue;
        seen.add(i * right.length + j);
        cell.pairs += 1;
        if (isMatch(i, j)) cell.matches += 1;
      }
    });
  });
  const rows = [...cells].toSorted(([a], [b]) => a - b);
  const column = (of: (cell: { pairs: number; matches: number; byRule: number[] }) => number): Float64Array =>
    Float64Array.from(rows, ([, cell]) => of(cell));
  return {
    table: {
      patterns: Float64Array.from(rows, ([pattern]) => pattern),
      pairs: column(({ pairs }) => pairs),
      byRule: rules.map((_, at) => ({ rule: at, counts: column(({ byRule }) => byRule[at] ?? 0) })),
    },
    truth: column(({ matches }) => matches),
  };
}
