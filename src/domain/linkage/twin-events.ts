import type { EventUnit } from './event-units.ts';

/** Whether suspected doubles carry different real names, so that they are twins rather than one child twice. */
export function mayBeTwinEvents(units: readonly EventUnit[]): boolean {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const unit of units) {
    if (ids.has(unit.id)) continue;
    ids.add(unit.id);
    for (const { id, nameKey } of unit.members) if (nameKey !== null && unit.standing.has(id)) names.add(nameKey);
  }
  return ids.size > 1 && names.size > 1;
}
