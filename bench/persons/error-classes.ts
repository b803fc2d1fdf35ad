import type { PersonSet } from './person-set.ts';
import { isMatch, type ScoredPairs } from './scored-pairs.ts';

/** Wrongly linked, linked too low, or never compared. */
export type ErrorKind = 'false link' | 'below threshold' | 'not proposed';

/** Errors of one kind whose fields agree and differ alike. */
export interface ErrorClass {
  readonly kind: ErrorKind;
  /** One sign per field: = equal, ~ differs, - missing on one side. */
  readonly signs: string;
  readonly count: number;
  /** Rows of the first one. */
  readonly left: number;
  readonly right: number;
}

/** The commonest classes of errors first, at a threshold in bits of evidence. */
export function errorClasses(set: PersonSet, pairs: ScoredPairs, weight: number): readonly ErrorClass[] {
  const classes = new Map<string, ErrorClass>();
  const note = (kind: ErrorKind, left: number, right: number): void => {
    const signs = signsOf(set, left, right);
    const known = classes.get(kind + signs) ?? { kind, signs, count: 0, left, right };
    classes.set(kind + signs, { ...known, count: known.count + 1 });
  };
  const proposed = new Set<number>();
  const width = (set.right ?? set.left).rows.length;
  pairs.weight.forEach((bits, i) => {
    const [left, right] = [pairs.left[i] ?? 0, pairs.right[i] ?? 0];
    const match = isMatch(set.truth, left, right);
    if (match) proposed.add(left * width + right);
    if (match !== bits >= weight) note(match ? 'below threshold' : 'false link', left, right);
  });
  for (const [left, right] of matches(set)) if (!proposed.has(left * width + right)) note('not proposed', left, right);
  return [...classes.values()].toSorted((a, b) => b.count - a.count);
}

function signsOf({ left, right }: PersonSet, leftRow: number, rightRow: number): string {
  const [a, b] = [left.rows[leftRow] ?? [], (right ?? left).rows[rightRow] ?? []];
  return left.columns
    .slice(1)
    .map((_, at) => (a[at + 1] === '' || b[at + 1] === '' ? '-' : a[at + 1] === b[at + 1] ? '=' : '~'))
    .join('');
}

/** All pairs of rows of one person. */
function* matches({ truth }: PersonSet): Generator<readonly [number, number]> {
  const rows = Map.groupBy((truth.right ?? truth.left).keys(), (row) => (truth.right ?? truth.left)[row]);
  for (const [left, entity] of truth.left.entries())
    for (const right of rows.get(entity) ?? []) if (truth.right !== null || left < right) yield [left, right];
}
