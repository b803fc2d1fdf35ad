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

/** What has been added up, by indicator, region and month, then by name. */
export type Sums = Map<string, SumsOfMonth>;

interface SumsOfMonth extends Omit<Tally, 'name' | 'value'> {
  readonly byName: Map<string, { value: number; counted: number }>;
}

/** In the order of the key under which they are stored, which makes it cheaper to store them. */
export const talliesOf = (sums: Sums): readonly CountedTally[] =>
  inOrder(sums).flatMap(([, { indicator, region, month, byName }]) =>
    inOrder(byName).map(([name, { value, counted }]) => ({ indicator, region, month, name, value, counted })),
  );

const inOrder = <V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

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
  const { byName } = sumsOfMonth(sums, indicator.id, region, month);
  for (const name in counted.sums) {
    const value = counted.sums[name] ?? 0;
    const sum = byName.get(name);
    if (sum === undefined) byName.set(name, { value, counted: 1 });
    else {
      sum.value += value;
      sum.counted += 1;
    }
  }
}

function sumsOfMonth(sums: Sums, indicator: string, region: string, month: string): SumsOfMonth {
  const key = `${indicator}|${region}|${month}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const made = { indicator, region, month, byName: new Map() };
  sums.set(key, made);
  return made;
}
