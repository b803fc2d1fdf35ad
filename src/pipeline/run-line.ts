import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run, RunManifest, RunRequest } from '../ports/runs.ts';

/** What must be equal for answers of one run to hold in another: rules, model, parameters, scope, and what was erased. */
const RULES = [
  'knownAt',
  'region',
  'checks',
  'indicators',
  'feeds',
  'linkRules',
  'linkModel',
  'erased',
  'parameters',
  'overrides',
  'populationBase',
] as const;

/**
 * The run that a run planned now may go on from: the newest about now, of the same rules and of the same day or an earlier one.
 * Rosters, who owes them, decisions, and days that have come may differ: what they change is found out.
 */
export async function runBefore(
  { knownAt, asOf }: RunRequest,
  rules: RunManifest,
  { runs }: Pick<Stores, 'runs'>,
): Promise<string | null> {
  if (knownAt !== null) return null;
  const base = await runs.newestLive();
  return base !== null && base.asOf <= asOf && areAlike(rules, base) && holdOn(rules, base.asOf, asOf) ? base.id : null;
}

/** Whether no parameter begins or ends to hold between two days. */
const holdOn = ({ overrides = [] }: RunManifest, from: PlainDate, until: PlainDate): boolean =>
  overrides.every(
    ({ validFrom, validTo }) =>
      !(from < validFrom && validFrom <= until) && !(validTo !== null && from <= validTo && validTo < until),
  );

const areAlike = (rules: RunManifest, { manifest }: Run): boolean =>
  RULES.every((name) => isSameData(rules[name], manifest[name]));

/** Whether two parts of manifests say the same: the store keeps the members of an object in an order of its own. */
export const isSameData = (one: unknown, other: unknown): boolean => inOneOrder(one) === inOneOrder(other);

const inOneOrder = (data: unknown): string =>
  JSON.stringify(data ?? null, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
