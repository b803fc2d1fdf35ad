import type { Wording } from '../domain/values/wording.ts';
import { z } from 'zod';
import type { Compared, Consulted } from '../domain/checks/answer.ts';
import { parsePlainDate } from '../domain/values/plain-date.ts';

const day = z
  .string()
  .nullish()
  .transform((text) => (text === null || text === undefined ? null : parsePlainDate(text)));

const Stored = z.object({
  consulted: z
    .array(
      z.object({
        feed: z.string(),
        region: z.string(),
        owed: z.boolean(),
        from: day,
        watermark: day,
        neededFrom: day,
        neededUntil: day,
      }),
    )
    .catch([]),
  compared: z
    .array(
      z.object({
        field: z.string(),
        left: z.string().nullable(),
        right: z.string().nullable(),
        verdict: z.enum(['equal', 'variant', 'different', 'missing']),
      }),
    )
    .catch([]),
  goesAwayWhen: z.object({ zh: z.string(), en: z.string() }).nullable().catch(null),
});

export interface FindingDetails {
  readonly consulted: readonly Consulted[];
  readonly compared: readonly Compared[];
  readonly goesAwayWhen: Wording | null;
}

/** What a check left beside its answer; older versions of a check may have left less. */
export const detailsOf = (details: unknown): FindingDetails => Stored.parse(details ?? {});
