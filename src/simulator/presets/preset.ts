import type { Terms } from '../rosters/delivery.ts';
import type { WrittenRoster } from '../rosters/finish.ts';
import type { FeedFaults } from '../truth/feed-checks.ts';
import type { World } from '../world/world.ts';

/** A world to be told: its places, its calendar, its stories. */
export interface Preset {
  readonly counties: readonly string[];
  readonly terms: Terms;
  readonly population: number;
  /** Region code to the name on title rows. */
  readonly names: Readonly<Record<string, string>>;
  /** Tells household after household; yields the number of persons told each time. */
  readonly tell: (world: World) => Iterable<number>;
  readonly feedFaults: (world: World) => FeedFaults;
  /** Further files after the rosters are written: copies, preliminary versions, expectations. */
  readonly afterwards: (out: string, written: readonly WrittenRoster[], world: World) => readonly WrittenRoster[];
}
