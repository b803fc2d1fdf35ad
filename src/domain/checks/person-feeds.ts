import type { Feed, PersonRole } from '../feeds/define-feed.ts';
import { feedById, feeds } from '../feeds/index.generated.ts';

/** Feeds that name people: a new feed is among them by itself. */
export const PERSON_FEEDS: readonly Feed[] = (feeds as readonly Feed[]).filter(({ people }) => people.length > 0);

/** Those whose records may stand as evidence before every department. */
export const SHARED_PERSON_FEEDS: readonly Feed[] = PERSON_FEEDS.filter(
  ({ restrictedTo }) => restrictedTo === undefined,
);

/** The people that a record of this feed is about; parents and kin are not among them. */
export const peopleNamedIn = (feedId: string): readonly PersonRole[] => feedById.get(feedId)?.people ?? [];

/** A feed that names people; null for totals and unknown codes. */
export const personFeed = (id: string): Feed | null => PERSON_FEEDS.find((feed) => feed.id === id) ?? null;
