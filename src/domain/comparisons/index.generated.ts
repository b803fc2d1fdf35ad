/* Written by scripts/registry.ts; do not edit. */
import type { Comparison } from './comparison.ts';
import { dateParts } from './date-parts.ts';
import { date } from './date.ts';
import { document } from './document.ts';
import { email } from './email.ts';
import { exact } from './exact.ts';
import { idNumber } from './id-number.ts';
import { nameLatin } from './name-latin.ts';
import { nameZh } from './name-zh.ts';
import { numeric } from './numeric.ts';
import { phone } from './phone.ts';
import { places } from './places.ts';
import { postcode } from './postcode.ts';
import { region } from './region.ts';
import { sex } from './sex.ts';
import { text } from './text.ts';

/** Every comparison of the linkage engine. */
export const comparisons = [
  dateParts,
  date,
  document,
  email,
  exact,
  idNumber,
  nameLatin,
  nameZh,
  numeric,
  phone,
  places,
  postcode,
  region,
  sex,
  text,
] as const;

/** Comparisons by the code that model files use. */
export const comparisonByCode: ReadonlyMap<string, Comparison> = new Map(
  comparisons.map((comparison): readonly [string, Comparison] => [comparison.code, comparison]),
);
