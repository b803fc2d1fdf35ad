import { nameKey } from '../values/names/names.ts';
import type { IdentityHistory } from './mention.ts';

/** One row of PS-CORR, as far as identity is concerned. */
export interface RegisterCorrection {
  readonly idNumber: string | null;
  readonly previousIdNumber: string | null;
  /** 1 name, 2 sex, 3 birth date, 4 identity number … */
  readonly item: string | null;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

const NAME = '1';
const IDENTITY_NUMBER = '4';
const CITIZEN_NUMBER = /^\d{17}[\dX]$/;
const NONE: ReadonlySet<string> = new Set();

/** A register that never changed. */
export const NO_HISTORY: IdentityHistory = { currentId: (idNumber) => idNumber, formerNameKeys: () => NONE };

/**
 * What corrections of the register say about numbers and names. Numbers are followed along their whole chain. A number
 * with two different successors stays as it is: it was given to two persons (重号纠正), and which of them a record means
 * cannot be told. Numbers that lead in a circle share the smallest. The same for every order of the corrections.
 */
export function identityHistory(corrections: Iterable<RegisterCorrection>): IdentityHistory {
  const successors = new Map<string, string | null>();
  const named: { readonly idNumber: string; readonly key: string }[] = [];
  for (const correction of corrections) {
    const { idNumber, item, oldValue } = correction;
    if (idNumber === null) continue;
    addSuccessor(successors, previousNumber(correction), idNumber);
    if (item === NAME && oldValue !== null) named.push({ idNumber, key: nameKey(oldValue) });
  }
  if (successors.size === 0 && named.length === 0) return NO_HISTORY;
  const current = currentNumbers(successors);
  const currentId = (idNumber: string): string => current.get(idNumber) ?? idNumber;
  const names = Map.groupBy(named, ({ idNumber }) => currentId(idNumber));
  const formerNames = new Map([...names].map(([id, keys]) => [id, new Set(keys.map(({ key }) => key))] as const));
  return { currentId, formerNameKeys: (idNumber) => formerNames.get(currentId(idNumber)) ?? NONE };
}

/** The number that a correction says was held before: in its own column, or as the old value of the item. */
export function previousNumber({
  previousIdNumber,
  item,
  oldValue,
}: Pick<RegisterCorrection, 'previousIdNumber' | 'item' | 'oldValue'>): string | null {
  if (previousIdNumber !== null) return previousIdNumber;
  return item === IDENTITY_NUMBER && oldValue !== null && CITIZEN_NUMBER.test(oldValue) ? oldValue : null;
}

/** Null marks a number with several successors. */
function addSuccessor(successors: Map<string, string | null>, from: string | null, to: string): void {
  if (from === null || from === to) return;
  const known = successors.get(from);
  successors.set(from, known === undefined || known === to ? to : null);
}

function currentNumbers(successors: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  const current = new Map<string, string>();
  for (const start of successors.keys()) {
    if (current.has(start)) continue;
    const { path, end } = follow(start, successors, current);
    for (const number of path) current.set(number, end);
  }
  return current;
}

/** The numbers on the way and where it ends: a number without one successor, a known end, or the smallest of a circle. */
function follow(
  start: string,
  successors: ReadonlyMap<string, string | null>,
  current: ReadonlyMap<string, string>,
): { readonly path: readonly string[]; readonly end: string } {
  const steps = new Map<string, number>();
  let number = start;
  for (;;) {
    const known = current.get(number);
    if (known !== undefined) return { path: [...steps.keys()], end: known };
    const circle = steps.get(number);
    if (circle !== undefined) return { path: [...steps.keys()], end: smallest([...steps.keys()].slice(circle)) };
    steps.set(number, steps.size);
    const next = successors.get(number) ?? null;
    if (next === null) return { path: [...steps.keys()], end: number };
    number = next;
  }
}

const smallest = (numbers: readonly string[]): string =>
  numbers.reduce((least, number) => (number < least ? number : least));
