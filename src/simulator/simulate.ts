import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, iso } from './days.ts';
import { Rng } from './rng.ts';
import { FEEDS } from './rosters/columns.ts';
import { Delivery } from './rosters/delivery.ts';
import { finishRoster, type FinishOptions, type WrittenRoster } from './rosters/finish.ts';
import { type ManifestEntry, writeManifest } from './rosters/manifest.ts';
import { Office } from './rosters/office.ts';
import { PopulationBase } from './rosters/population-base.ts';
import { Spool } from './rosters/spool.ts';
import type { Format } from './rosters/style.ts';
import { Tally } from './rosters/tally.ts';
import { countyPreset } from './presets/county.ts';
import { townPreset } from './presets/town.ts';
import type { Preset } from './presets/preset.ts';
import { labelFeeds } from './truth/feed-checks.ts';
import { labelHousehold } from './truth/household-checks.ts';
import { TruthLog } from './truth/truth-log.ts';
import { buildCounty } from './world/places.ts';
import { World } from './world/world.ts';

export interface SimulationOptions {
  /** Folder for the rosters; made when missing. */
  readonly out: string;
  /** Persons with hukou in the simulated counties. The preset `town` has its own size. */
  readonly population: number;
  readonly seed: string | number;
  /** Years of events, back from `to`. */
  readonly years?: number;
  /** First and last day of the rosters, ISO dates. */
  readonly from?: string;
  readonly to?: string;
  readonly preset?: 'county' | 'town';
  /** Counties that send rosters; 290121 and 290122 by default. */
  readonly regions?: readonly string[];
  readonly formats?: readonly Format[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface SimulationSummary {
  readonly files: number;
  readonly rows: number;
  readonly persons: number;
  readonly from: string;
  readonly to: string;
  /** As-of day for which `truth.csv` is labelled. */
  readonly asOf: string;
  /** Lines of `truth.csv` per `kind/check/detectable`. */
  readonly truth: Readonly<Record<string, number>>;
}

/**
 * Writes the rosters of fictitious counties of province 29, as departments send them, with planted and labelled
 * faults. The same options give the same bytes. No real person can have one of the identity numbers.
 */
export async function simulate(options: SimulationOptions): Promise<SimulationSummary> {
  const preset = options.preset === 'town' ? townPreset(options) : countyPreset(options);
  mkdirSync(options.out, { recursive: true });
  rmSync(join(options.out, '.spool'), { recursive: true, force: true });
  const counties = preset.counties.map(buildCounty);
  const spool = new Spool(options.out);
  const office = new Office(new Delivery(preset.terms, counties, FEEDS), spool, new Tally());
  const truth = new TruthLog(join(options.out, 'truth.csv'));
  const { from, to, asOf } = preset.terms;
  const world = new World({ rng: new Rng(`${options.seed}`), office, truth, counties, from, to, asOf });
  const base = new PopulationBase(options.out, asOf);
  let persons = 0;
  for (const done of preset.tell(world)) {
    const log = office.takeLog();
    labelHousehold(world, log);
    base.absorb(world.takeCitizens(), log);
    world.stock.absorb(log);
    await truth.settle();
    persons += done;
    options.onProgress?.(persons, preset.population);
  }
  base.flush();
  const written = await finish(options, preset, world, spool);
  labelFeeds(world, preset.feedFaults(world));
  await truth.close();
  spool.close();
  return summarise(preset, world, written, persons, options.out);
}

async function finish(
  options: SimulationOptions,
  preset: Preset,
  world: World,
  spool: Spool,
): Promise<readonly WrittenRoster[]> {
  const finishing: FinishOptions = {
    formats: options.formats ?? ['csv', 'xlsx', 'ndjson'],
    forbidden: new Set(preset.feedFaults(world).forbidden),
    names: preset.names,
  };
  const written: WrittenRoster[] = [];
  for (const roster of world.office.delivery.rosters)
    written.push(await finishRoster(options.out, spool, roster, world.office.tally.rows(roster.stem), finishing));
  const extra = preset.afterwards(options.out, written, world);
  const all = [...new Map([...written, ...extra].map((roster) => [roster.name, roster])).values()];
  const files: Record<string, ManifestEntry> = Object.fromEntries(all.map(({ name, entry }) => [name, entry]));
  writeManifest(options.out, files);
  return all;
}

function summarise(
  preset: Preset,
  world: World,
  written: readonly WrittenRoster[],
  persons: number,
  out: string,
): SimulationSummary {
  const text = (day: Day): string => iso(day);
  const { from, to, asOf } = preset.terms;
  writeFileSync(join(out, 'as-of.txt'), `${text(asOf)}\n`);
  return {
    files: written.length,
    rows: written.reduce((sum, { rows }) => sum + rows, 0),
    persons,
    from: text(from),
    to: text(to),
    asOf: text(asOf),
    truth: Object.fromEntries([...world.truth.counts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
