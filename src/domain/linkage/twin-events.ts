import type { EventUnit } from './event-units.ts';

/** Whether suspected doubles carry different real names, so that they are twins rather than one child twice. */
export function mayBeTwinEvents(units: readonly EventUnit[]): boolean {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const unit of units) {
    if (ids.has(unit.id)) continue;
    ids.add(unit.id);
    for (const { nameKey } of unit.standing) if (nameKey !== null) names.add(nameKey);
  }
  return ids.size > 1 && names.size > 1;
}
