import type { Dossier } from '../checks/dossier.ts';
import { PERSON_FEEDS } from '../checks/person-feeds.ts';
import type { World } from '../checks/world.ts';
import type { Feed } from '../feeds/define-feed.ts';
import { counting, type Indicator, type Part, type Sums } from './define-indicator.ts';
import { sharePart, sumOf } from './figure.ts';

/** What a record adds, without the name of its feed; null = it is not counted. */
type CountsRow = (dossier: Dossier, feed: Feed, world: World) => Sums | null;

/**
 * Counts the records of every feed that names people, in the region that sent them, by month of registration; every sum
 * is also kept under the feed: `rows` and `HC-BIRTH:rows`.
 */
export const countsPerFeed = (
  counts: CountsRow,
  consults: (feed: Feed) => readonly Feed[] = () => [],
): Indicator['counting'] =>
  PERSON_FEEDS.map((feed) => {
    const nameOf = ownName(feed);
    return counting({
      subject: feed,
      consults: consults(feed),
      counts: (dossier, world) => {
        const sums = counts(dossier, feed, world);
        if (sums === null) return null;
        const both: Record<string, number> = { ...sums };
        for (const name in sums) both[nameOf(name)] = sums[name] ?? 0;
        return { sums: both, region: dossier.subject.submitterRegion };
      },
    });
  });

/** The name of a sum under its feed; each is made once, for every record asks for it. */
function ownName({ id }: Feed): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${id}:${name}`;
    names.set(name, known);
    return known;
  };
}

/** The share of every feed, in the order of the catalogue. */
export const feedParts = (sums: Sums, numerator: string, denominator: string, per = 100): readonly Part[] =>
  PERSON_FEEDS.flatMap(({ id, name }) =>
    sharePart(
      { name: id, zh: name.zh, en: name.en },
      sumOf(sums, `${id}:${numerator}`),
      sumOf(sums, `${id}:${denominator}`),
      per,
    ),
  );
