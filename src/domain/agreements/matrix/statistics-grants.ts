import type { FieldKind } from '../../feeds/field.ts';
import { FULL, type Grant, type Grants, MASKED, maskedBy, NOTHING, shownAs } from '../grant.ts';
import { feedFacts, type FieldFacts } from './feed-facts.ts';
import { tableOf } from './matrix.ts';

/** De-identified rows (GB/T 37964-2019): direct identifiers are gone, dates by month, places by county. */
const OF_KIND: Readonly<Record<FieldKind, Grant>> = {
  name: NOTHING,
  date: maskedBy(MASKED, 'month'),
  idNumber: NOTHING,
  idType: NOTHING,
  sex: FULL,
  region: maskedBy(MASKED, 'county'),
  certificate: NOTHING,
  code: FULL,
  organisation: NOTHING,
  number: FULL,
  text: NOTHING,
  yesNo: FULL,
};

/** Rare values of these single people out (quasi-identifiers, GB/T 37964-2019 §3); relations tell of adoptions. */
const SINGLING_OUT: ReadonlySet<string> = new Set([
  'ethnicity',
  'nationality',
  'aNationality',
  'bNationality',
  'relationToHead',
  'householdKind',
  'multipleIndex',
]);

/** What statistics get of a feed: nothing of restricted feeds, nor of answers of the population base. */
export function grantsForStatistics(feed: string): Grants {
  const facts = feedFacts(feed);
  if (facts === null || feed === 'PS-BASE' || tableOf(feed)?.restricted !== false) return {};
  const grants = [...facts.fields].map(([field, about]) => [field, grantFor(field, about)] as const);
  return Object.fromEntries(grants.filter(([, grant]) => grant !== NOTHING));
}

function grantFor(field: string, { kind, isForCasesOnly }: FieldFacts): Grant {
  if (isForCasesOnly || SINGLING_OUT.has(field)) return NOTHING;
  return field === 'entryType' ? shownAs(FULL, ['13', '16'], '19') : OF_KIND[kind];
}
