import { parameterValue } from '../../domain/parameters/parameters.ts';
import { RETENTION_PARAMETERS, type RetentionParameterName } from '../../domain/parameters/retention-parameters.ts';
import { RETENTION_RULES_VERSION } from '../../domain/retention/retention-class.ts';
import type { Terms } from '../../domain/retention/term.ts';
import { addMonths, type PlainDate } from '../../domain/values/plain-date.ts';
import type { Stores } from '../../ports/hub.ts';

export const termsOn = async (today: PlainDate, { parameters }: Pick<Stores, 'parameters'>): Promise<Terms> => ({
  today,
  overrides: await parameters.overrides(),
});

/** The term in force everywhere, for what knows no region. */
export const everywhere = (name: RetentionParameterName, { today, overrides }: Terms): number =>
  parameterValue(name, '', today, overrides);

/** Entries of the log written before this moment are past their term: kept for whole months and the day itself. */
export const logBefore = (terms: Terms): string =>
  `${addMonths(terms.today, -everywhere('RETAIN_LOG_MONTHS', terms))}T00:00:00+08:00`;

/** What an order names of the rules: their version, and the terms in force everywhere. */
export const rulesOf = (terms: Terms): Readonly<Record<string, number>> => ({
  version: RETENTION_RULES_VERSION,
  ...Object.fromEntries(
    (Object.keys(RETENTION_PARAMETERS) as RetentionParameterName[]).map((name) => [name, everywhere(name, terms)]),
  ),
});
