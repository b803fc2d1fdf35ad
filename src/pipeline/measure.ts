import type { Dossier } from '../domain/checks/dossier.ts';
import type { World } from '../domain/checks/world.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import type { Indicator } from '../domain/indicators/define-indicator.ts';
import type { CountedTally, Tally } from '../ports/run-register.ts';

/** The measure station: what these records add to every figure, by region and month of the event (or registration). */
export function tallyDossiers(feed: string, dossiers: readonly Dossier[], world: World): readonly CountedTally[] {
  const sums: Sums = new Map();
  for (const dossier of dossiers) addDossier(sums, feed, dossier, world);
  return talliesOf(sums);
}

/** What has been added up, by indicator, region, month and name. */
export type Sums = Map<string, { readonly tally: Tally; value: number; counted: number }>;

export const talliesOf = (sums: Sums): readonly CountedTally[] =>
  [...sums.values()].map(({ tally, value, counted }) => ({ ...tally, value, counted }));

/** Adds what one record counts for. */
export function addDossier(sums: Sums, feed: string, dossier: Dossier, world: World): void {
  for (const { indicator, counts } of countedIn(feed)) add(sums, indicator, dossier, counts(dossier, world));
}

const countings = Map.groupBy(
  (indicators as readonly Indicator[]).flatMap((indicator) =>
    indicator.counting.map(({ subject, counts }) => ({ feed: subject.id, indicator, counts })),
  ),
  ({ feed }) => feed,
);
const countedIn = (feed: string) => countings.get(feed) ?? [];

/** What a figure gains where records are counted anew: the new sums less the old ones, without those that stay as they are. */
export function tallyChanges(before: readonly CountedTally[], after: readonly CountedTally[]): readonly CountedTally[] {
  const changes = new Map<string, CountedTally>();
  const all = [...after, ...before.map((tally) => ({ ...tally, value: -tally.value, counted: -tally.counted }))];
  for (const tally of all) {
    const { indicator, region, month, name } = tally;
    const key = [indicator, region, month, name].join('|');
    const known = changes.get(key);
    changes.set(
      key,
      known ? { ...known, value: known.value + tally.value, counted: known.counted + tally.counted } : tally,
    );
  }
  return [...changes.values()].filter(({ value, counted }) => value !== 0 || counted !== 0);
}

type Counted = ReturnType<Indicator['counting'][number]['counts']>;

function add(sums: Sums, indicator: Indicator, { subject }: Dossier, counted: Counted): void {
  if (counted === null) return;
  const on = indicator.by === 'event' ? subject.eventOn : subject.registeredOn;
  const month = counted.month ?? on?.slice(0, 7) ?? '';
  const region = counted.region ?? subject.region;
  for (const [name, value] of Object.entries(counted.sums)) {
    const key = `${indicator.id}|${region}|${month}|${name}`;
    const sum = sums.get(key);
    if (sum) {
      sum.value += value;
      sum.counted += 1;
    } else sums.set(key, { tally: { indicator: indicator.id, region, month, name, value: 0 }, value, counted: 1 });
  }
}
