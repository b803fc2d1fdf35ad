import type { Check } from '../checks/check.ts';
import type { ActionCode } from '../case-files/resolution-action.ts';

/**
 * The feed in which a finding of absence misses the event, for an outcome that says it was entered; null for every other
 * finding. Where several could hold it, that of the department which settles the case.
 */
export function missingFeed(
  check: Check | undefined,
  action: ActionCode,
  owner: string,
  present: readonly string[],
): string | null {
  if (check?.kind !== 'record' || check.shape !== 'absence' || !check.actions.includes(action)) return null;
  const lacking = check.consults.filter(({ id, event }) => event === check.event && !present.includes(id));
  return (lacking.find((feed) => feed.owner === owner) ?? lacking[0])?.id ?? null;
}
