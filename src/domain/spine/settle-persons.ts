import { type Cluster, clusterMentions } from './cluster-mentions.ts';
import { type MintId, namePersons } from './name-persons.ts';
import type { Conflicts } from './never-together.ts';
import { spineEvents } from './spine-events.ts';
import type { Membership, SpineChange, SpineMention, SpineSlice } from './spine-slice.ts';

export interface SettleRules extends Conflicts {
  readonly mint: MintId;
}

/**
 * Settles a part of the person spine: which mentions are one person, under which id, and what that changes. The same for
 * every order of mentions and links; settling again changes nothing; and settling the touched components alone gives what
 * settling everything gives.
 */
export function settlePersons(slice: SpineSlice, { mint, ...conflicts }: SettleRules): SpineChange {
  const clusters = clusterMentions(slice, conflicts);
  const naming = namePersons(clusters, slice, mint);
  const { ids, held } = naming;
  const living = new Set(ids);
  const fresh = ids.filter((id) => !held.has(id));
  const known = new Set(slice.retired.map(({ id }) => id));
  return {
    events: spineEvents(naming),
    created: fresh.filter((id) => !known.has(id)),
    returned: fresh.filter((id) => known.has(id)),
    retired: [...held.keys()].filter((id) => !living.has(id)).toSorted(),
    ...membershipChanges(slice.mentions, clusters, ids),
  };
}

function membershipChanges(
  mentions: readonly SpineMention[],
  clusters: readonly Cluster[],
  ids: readonly string[],
): Pick<SpineChange, 'entered' | 'left'> {
  const now = clusters.flatMap((cluster, at) =>
    cluster.map((mention): Membership => ({ person: ids[at] ?? '', mention })),
  );
  const entered = now.filter(({ person, mention }) => mention.person !== person);
  const gone = mentions.filter(({ isRead }) => !isRead);
  const left = [...entered.map(({ mention }) => mention), ...gone].flatMap((mention): Membership | [] =>
    mention.person === null ? [] : { person: mention.person, mention },
  );
  return { entered, left: left.toSorted((a, b) => (a.mention.ref < b.mention.ref ? -1 : 1)) };
}
