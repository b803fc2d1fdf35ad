import type { EventKind } from '../feeds/define-feed.ts';
import { certainGroups, groupRecords, type SelfPair } from './groups.ts';
import type { Mention } from './mention.ts';

/** Records of one feed that certainly speak about one event and are assigned as one. */
export interface EventUnit {
  readonly id: string;
  /** The group with its suspects: units of one group may turn out to be one event. */
  readonly group: string;
  readonly members: readonly Mention[];
  /** Members that stand, neither void nor replaced by one that stands; without any, the event never competes. */
  readonly standing: readonly Mention[];
}

/** The events of a feed. */
export interface FeedEvents {
  unitOf(mention: Mention): EventUnit;
  /** Units of a group with suspects, the unit itself among them. */
  siblingsOf(unit: EventUnit): readonly EventUnit[];
  /** All units, in the order in which their first mention was given. */
  readonly units: readonly EventUnit[];
  /** Units whose group has more than one, in the order of their ids. */
  readonly suspects: readonly EventUnit[];
}

export function feedEvents(mentions: readonly Mention[], selfPairs: readonly SelfPair[], event: EventKind): FeedEvents {
  const units = certainGroups(mentions, selfPairs);
  const groups = groupRecords(mentions, selfPairs, event);
  const built = new Map<string, EventUnit>();
  for (const [id, members] of Map.groupBy(mentions, (mention) => units.get(mention.id) ?? mention.id)) {
    const [first] = members;
    built.set(id, { id, members, standing: standingOf(members), group: (first && groups.get(first.id)) ?? id });
  }
  const siblings = Map.groupBy(built.values(), ({ group }) => group);
  return {
    unitOf: (mention) => unitNamed(built.get(units.get(mention.id) ?? mention.id), mention),
    siblingsOf: ({ group }) => siblings.get(group) ?? [],
    units: [...built.values()],
    suspects: [...siblings.values()]
      .filter((group) => group.length > 1)
      .flat()
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function standingOf(members: readonly Mention[]): readonly Mention[] {
  const competing = members.every(({ competes }) => competes) ? members : members.filter(({ competes }) => competes);
  if (competing.length < 2) return competing;
  const replaced = new Set(
    competing.filter(({ key, replacesKey }) => key !== replacesKey).map(({ replacesKey }) => replacesKey),
  );
  return competing.filter(({ key }) => !replaced.has(key));
}

function unitNamed(unit: EventUnit | undefined, mention: Mention): EventUnit {
  if (unit === undefined) throw new RangeError(`a candidate pair names a record of ${mention.feed} that was not given`);
  return unit;
}
