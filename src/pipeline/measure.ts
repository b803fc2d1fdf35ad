import type { Dossier } from '../domain/checks/dossier.ts';
import type { World } from '../domain/checks/world.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import type { Indicator } from '../domain/indicators/define-indicator.ts';
import type { Tally } from '../ports/run-register.ts';

/** The measure station: what these records add to every figure, by region and month of the event (or registration). */
export function tallyDossiers(feed: string, dossiers: readonly Dossier[], world: World): readonly Tally[] {
  const sums = new Map<string, { tally: Omit<Tally, 'value'>; value: number }>();
  for (const indicator of indicators as readonly Indicator[])
    for (const { subject, counts } of indicator.counting)
      if (subject.id === feed) for (const dossier of dossiers) add(sums, indicator, dossier, counts(dossier, world));
  return [...sums.values()].map(({ tally, value }) => ({ ...tally, value }));
}

type Counted = ReturnType<Indicator['counting'][number]['counts']>;

function add(
  sums: Map<string, { tally: Omit<Tally, 'value'>; value: number }>,
  indicator: Indicator,
  { subject }: Dossier,
  counted: Counted,
): void {
  if (counted === null) return;
  const on = indicator.by === 'event' ? subject.eventOn : subject.registeredOn;
  const month = counted.month ?? on?.slice(0, 7) ?? '';
  const region = counted.region ?? subject.region;
  for (const [name, value] of Object.entries(counted.sums)) {
    const key = `${indicator.id}|${region}|${month}|${name}`;
    const sum = sums.get(key);
    if (sum) sum.value += value;
    else sums.set(key, { tally: { indicator: indicator.id, region, month, name }, value });
  }
}
