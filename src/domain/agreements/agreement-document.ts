import { z } from 'zod';

import { parsePlainDate, plainDate } from '../values/plain-date.ts';
import type { Agreement } from './agreement.ts';
import { LEVELS } from './decision.ts';
import type { MaskName } from './masks/mask-name.ts';
import { PURPOSES } from './purposes.ts';

/* `satisfies` keeps the lists whole: a new mask or condition that is missing here does not compile. */
const MASKS = {
  name: true,
  surname: true,
  idNumber: true,
  month: true,
  certificate: true,
  phone: true,
  village: true,
  county: true,
  open: true,
  facilityKind: true,
  star: true,
} satisfies Record<MaskName, true>;

const text = z.string().trim().min(1).max(400);
const bilingual = z.strictObject({ zh: text, en: text });
const code = z.string().min(1).max(40);
const codes = z.array(code).min(1).max(100);
const day = z
  .string()
  .refine((written) => parsePlainDate(written) !== null)
  .transform(plainDate);

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('code'), field: code, codes }),
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('community'), field: code }),
  z.strictObject({ kind: z.literal('check'), codes }),
  z.strictObject({ kind: z.literal('two-persons') }),
]);

const grant = z.strictObject({
  level: z.enum(LEVELS),
  raisable: z.boolean(),
  when: z.array(condition).max(5),
  inTotals: z.boolean(),
  shownAs: z.strictObject({ codes, as: code }).nullable(),
  mask: z.enum(Object.keys(MASKS) as [MaskName, ...MaskName[]]).nullable(),
});

const agreement = z.strictObject({
  id: code,
  version: z.int().positive(),
  consumer: z.enum(['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB']),
  feed: code,
  duty: bilingual,
  law: text,
  purposes: z.array(z.enum(Object.keys(PURPOSES) as [keyof typeof PURPOSES, ...(keyof typeof PURPOSES)[]])).min(1),
  checks: z.array(code),
  fields: z.record(code, grant),
  validFrom: day,
  validTo: day,
  personsPerDay: z.int().positive(),
  retentionMonths: z.int().positive(),
  contact: bilingual,
});

/** The agreement in a stored or submitted document, or where it is none: paths, never values. */
export function readAgreement(
  document: unknown,
): { readonly agreement: Agreement } | { readonly agreement: null; readonly faults: readonly string[] } {
  const read = agreement.safeParse(document);
  if (read.success) return { agreement: read.data };
  return { agreement: null, faults: read.error.issues.map(({ path }) => path.join('.')) };
}
