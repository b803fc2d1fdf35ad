import { dossiersOf } from '../checks/rehearse-dossiers.ts';
import { readExample } from '../checks/rehearse-records.ts';
import { asOfExample, historyOf, worldOf } from '../checks/rehearse-world.ts';
import { firstDay } from '../values/plain-date.ts';
import type { Counted, CountExample, Indicator } from './define-indicator.ts';

/** One counted record: where, when and what it adds. */
export interface Contribution {
  readonly region: string;
  readonly month: string;
  readonly sums: Counted['sums'];
}

/** Counts the records of an example through the real reader and the real linkage. Throws RangeError when it is broken. */
export function rehearseCounting(indicator: Indicator, example: CountExample): readonly Contribution[] {
  const asked = {
    when: example.when,
    given: example.given,
    expect: 'agrees',
    ...(example.asOf && { asOf: example.asOf }),
  } as const;
  const all = readExample(example.given);
  const asOf = asOfExample(asked, all);
  const records = all.filter(({ view }) => view.registeredOn === null || firstDay(view.registeredOn) <= asOf);
  const world = worldOf({ ...asked, coverage: example.coverage ?? [] }, asOf, historyOf(records));
  const dossier = dossiersOf(records, world);
  return records.flatMap((record) =>
    indicator.counting
      .filter(({ subject }) => subject.id === record.feed.id)
      .flatMap(({ counts }) => {
        const counted = counts(dossier(record), world);
        return counted === null ? [] : [contribution(indicator, record.view, counted)];
      }),
  );
}

function contribution(
  { by }: Indicator,
  view: { readonly region: string; readonly eventOn: string | null; readonly registeredOn: string | null },
  counted: Counted,
): Contribution {
  const on = by === 'event' ? view.eventOn : view.registeredOn;
  return { region: counted.region ?? view.region, month: counted.month ?? on?.slice(0, 7) ?? '', sums: counted.sums };
}

/** All sums of several contributions, by name. */
export function addUp(contributions: readonly Pick<Contribution, 'sums'>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { sums } of contributions)
    for (const [name, value] of Object.entries(sums)) total[name] = (total[name] ?? 0) + value;
  return total;
}
