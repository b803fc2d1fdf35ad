import type { HeldPart } from './held-parts.ts';
import type { Naming } from './name-persons.ts';
import type { SpineEvent } from './spine-slice.ts';

/**
 * What happened, as events: every part that passed from one id to another appears, so that the list of events alone leads
 * from an id to its heirs. Ends come first, then the clusters in their order.
 */
export function spineEvents({ ids, held }: Naming): readonly SpineEvent[] {
  const living = new Set(ids);
  const passed = Map.groupBy([...held.values()].flat(), ({ cluster }) => cluster);
  const ended = [...held]
    .filter(([id, parts]) => parts.length === 0 && !living.has(id))
    .map(([id]): SpineEvent => ({ kind: 'ended', from: id, to: null }));
  const ofClusters = ids.flatMap((to, cluster) => {
    const from = (passed.get(cluster) ?? []).filter(({ id }) => id !== to).toSorted(byFirst);
    if (!held.has(to) && from.length === 0) return [{ kind: 'created', from: null, to } as const];
    const kindOf = (id: string) => (!held.has(to) ? 'split' : living.has(id) ? 'moved' : 'joined');
    return from.map(({ id }): SpineEvent => ({ kind: kindOf(id), from: id, to }));
  });
  return [...ended.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)), ...ofClusters];
}

const byFirst = (a: HeldPart, b: HeldPart): number => (a.first < b.first ? -1 : 1);
