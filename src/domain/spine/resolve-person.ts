import type { SpineEvent } from './spine-slice.ts';

/** What is known of an id and of those it passed anything on to, directly or through others. */
export interface Lineage {
  /** Every id of the family, and whether it names a person now. */
  readonly persons: ReadonlyMap<string, { readonly isLiving: boolean }>;
  /** Persons that hold now what an id ever held. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly events: readonly SpineEvent[];
}

/**
 * living: the id names one person, and that one alone. joined: another id stands for it. split: several persons hold what it
 * once held, itself perhaps among them. ended: no record of it stands any more. unknown: never given.
 */
export interface Resolution {
  readonly state: 'living' | 'joined' | 'split' | 'ended' | 'unknown';
  /** Ids of the persons, by id; empty for `ended` and `unknown`. */
  readonly persons: readonly string[];
}

/**
 * Whom an id means today. Any id ever given resolves for ever: to itself, and to every person that holds a mention which it
 * once held. Where all of its mentions have left the register, to whoever it was joined with.
 */
export function resolvePerson(id: string, lineage: Lineage): Resolution {
  if (!lineage.persons.has(id)) return { state: 'unknown', persons: [] };
  const persons = [...heirsOf(id, lineage)].toSorted();
  const [first] = persons;
  if (first === undefined) return { state: 'ended', persons };
  if (persons.length > 1) return { state: 'split', persons };
  return { state: first === id ? 'living' : 'joined', persons };
}

/** Each id is asked once, so that ids which were joined and parted in turn lead to an end. */
function heirsOf(id: string, { persons, holders, events }: Lineage): ReadonlySet<string> {
  const heirs = new Set<string>();
  const asked = new Set([id]);
  for (const one of asked) {
    const own = persons.get(one)?.isLiving === true ? [one] : [];
    const found = [...own, ...(holders.get(one) ?? [])];
    for (const heir of found) heirs.add(heir);
    if (found.length === 0) for (const { from, to } of events) if (from === one && to !== null) asked.add(to);
  }
  return heirs;
}
