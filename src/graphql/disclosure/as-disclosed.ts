import type { DisclosedField } from './disclosure.ts';

const TYPES = {
  full: 'SharedValue',
  masked: 'MaskedValue',
  'match-only': 'MatchOnlyValue',
  withheld: 'NotShared',
} as const;

/** The member of the union that says what a caller may know. */
export const asDisclosed = (field: DisclosedField) => ({ ...field, __typename: TYPES[field.disclosed.kind] });
