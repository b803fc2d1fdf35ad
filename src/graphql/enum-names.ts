type Joined<T extends string, From extends string> = T extends `${infer Head}${From}${infer Tail}`
  ? `${Head}_${Joined<Tail, From>}`
  : T;

/** How the schema spells a word of the code: `roster-late` is ROSTER_LATE. */
export type EnumName<T extends string> = Uppercase<Joined<Joined<T, '-'>, ' '>>;

export const enumName = <T extends string>(word: T): EnumName<T> =>
  word.toUpperCase().replaceAll(/[- ]/g, '_') as EnumName<T>;

/** How the code spells an enum value of one word; null where none was given. */
export const wordOf = <T extends string>(name: T | null | undefined): Lowercase<T> | null =>
  name === null || name === undefined ? null : (name.toLowerCase() as Lowercase<T>);

/** A stored text as the enum value it must be. Throws RangeError when the schema does not have it. */
export function memberOf<const T extends string>(names: readonly T[], text: string): T {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new RangeError('a stored value is not in the schema');
  return found;
}

export const DEPARTMENTS = ['PS', 'HC', 'MZ', 'ED', 'GR', 'HUB'] as const;
export const SEVERITIES = ['S1', 'S2', 'S3', 'S4'] as const;
export const CASE_STATES = [
  'NEW',
  'WAITING',
  'ASSIGNED',
  'VERIFYING',
  'ASSIST',
  'FEEDBACK',
  'PROPOSED',
  'RESOLVED',
  'CLOSED',
  'ESCALATED',
  'ON_AGENDA',
  'DECIDED',
  'APPEAL_HOLD',
  'REOPENED',
  'DISMISSED',
] as const;
export const DOUBTS = [
  'WAITING',
  'ROSTER_LATE',
  'NOT_OWED',
  'ERASED',
  'OUT_OF_AREA',
  'UNDETERMINED',
  'REVIEW',
  'CONTENDED',
  'MISSING_VALUE',
  'UNUSABLE_VALUE',
] as const;
