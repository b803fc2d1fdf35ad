import { isDeepStrictEqual } from 'node:util';
import type { Stores } from '../ports/hub.ts';
import type { Run, RunManifest, RunRequest } from '../ports/runs.ts';

/** What must be equal for answers of one run to hold in another: rules, model, parameters, scope, day, and what was erased. */
const RULES = [
  'asOf',
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
 * The run that a run planned now may go on from: the newest about now, of the same rules and the same day. Rosters, who owes
 * them, and decisions may differ: what they change is found out.
 */
export async function runBefore(
  { knownAt }: RunRequest,
  rules: RunManifest,
  { runs }: Pick<Stores, 'runs'>,
): Promise<string | null> {
  if (knownAt !== null) return null;
  const base = await runs.newestLive();
  return base !== null && areAlike(rules, base) ? base.id : null;
}

const areAlike = (rules: RunManifest, { manifest }: Run): boolean =>
  RULES.every((name) => isDeepStrictEqual(rules[name] ?? null, manifest[name] ?? null));
