import type { Envelope, Feed } from '../domain/feeds/define-feed.ts';
import { coversRoster } from '../domain/gates/first-load.ts';
import { deathSurge, type PeriodVolume } from '../domain/gates/g01-death-surge.ts';
import { snapshotShrink, stockShrink } from '../domain/gates/g02-snapshot-shrink.ts';
import { columnChange, ColumnChanges, identifyingFields } from '../domain/gates/g03-column-change.ts';
import { bridge } from '../domain/gates/g05-bridge.ts';
import { clusterSince, clusterSize } from '../domain/gates/g06-cluster-size.ts';
import { editBurst } from '../domain/gates/g07-edit-burst.ts';
import { countNearVariants, nearVariants } from '../domain/gates/g10-near-variants.ts';
import { type GateStop, type Threshold, VOLUME_GATES } from '../domain/gates/gate.ts';
import { parameterValue } from '../domain/parameters/parameters.ts';
import { daysBetween, lastDay } from '../domain/values/plain-date.ts';
import type { Stores } from '../ports/hub.ts';
import type { Roster } from '../ports/rosters.ts';
import type { GateTally } from './gate-tally.ts';

/** A stored batch before it counts. */
export interface Arrival {
  readonly feed: Feed;
  readonly envelope: Envelope;
  readonly roster: Roster;
  /** Data rows of the file. */
  readonly rows: number;
  readonly tally: GateTally;
}

/**
 * The gates that a batch does not pass; empty = none. A sender's first roster of a feed has nothing to be compared with and
 * passes; two people may suspend the volume gates for further periods of a first load (ruling on first loads).
 */
export async function failedGates(arrival: Arrival, stores: Stores): Promise<readonly GateStop[]> {
  const threshold = await thresholdsFor(arrival, stores);
  const history = await stores.gates.history(arrival.envelope, threshold('GATE_PERIODS'));
  if (history.length === 0 && arrival.envelope.mode !== 'replace') return [];
  const stops = await askGates(arrival, history, threshold, stores);
  if (stops.length === 0) return [];
  const loads = await stores.holds.firstLoads(arrival.feed.id);
  const isFirstLoad = loads.some((load) => coversRoster(load, arrival.envelope));
  return isFirstLoad ? stops.filter(({ gate }) => !VOLUME_GATES.has(gate)) : stops;
}

async function thresholdsFor({ envelope }: Arrival, { parameters }: Stores): Promise<Threshold> {
  const overrides = await parameters.overrides();
  return (name) => parameterValue(name, envelope.region, lastDay(envelope.periodEnd), overrides);
}

async function askGates(
  arrival: Arrival,
  history: readonly PeriodVolume[],
  threshold: Threshold,
  stores: Stores,
): Promise<readonly GateStop[]> {
  const { feed, envelope, tally } = arrival;
  const days = daysBetween(lastDay(envelope.periodStart), lastDay(envelope.periodEnd)) + 1;
  const found = [
    deathSurge(feed, { rows: tally.fresh + (await alreadyStated(arrival, stores)), days }, history, threshold),
    await shrinkage(arrival, history, threshold, stores),
    await changedColumns(arrival, threshold, stores),
    await bridges(arrival, stores),
    await crowds(arrival, threshold, stores),
    await edits(arrival, threshold, stores),
    await variants(arrival, threshold, stores),
  ];
  return found.filter((stop) => stop !== null);
}

/** Deaths that other files of the same period state: a surge cut into many files is the same surge. */
async function alreadyStated({ feed, envelope, roster }: Arrival, { gates }: Stores): Promise<number> {
  if (feed.event !== 'death' || envelope.mode === 'replace') return 0;
  return (await gates.missingFrom(envelope, roster)).missing;
}

/** What a replacement leaves out, what a file voids, by how much a stock roster shrank. */
async function shrinkage(
  { feed, envelope, roster, rows, tally }: Arrival,
  [last]: readonly PeriodVolume[],
  threshold: Threshold,
  { gates }: Stores,
): Promise<GateStop | null> {
  if (envelope.mode === 'replace') return snapshotShrink(await gates.missingFrom(envelope, roster), threshold);
  if (feed.stock && last !== undefined) {
    const stop = stockShrink({ rows: last.rows, missing: last.rows - rows }, threshold);
    if (stop !== null) return stop;
  }
  // Voids are few beside the rows of a usual roster; a file of voids takes many records away at once.
  const usual = Math.max(rows, last?.rows ?? 0);
  return tally.voids > threshold('GATE_SHRINK_ROWS')
    ? snapshotShrink({ rows: usual, missing: tally.voids }, threshold)
    : null;
}

async function changedColumns(
  { feed, roster, rows }: Arrival,
  threshold: Threshold,
  { gates }: Stores,
): Promise<GateStop | null> {
  if (feed.people.length === 0 || rows <= threshold('GATE_COLUMN_ROWS')) return null;
  const changes = new ColumnChanges(feed);
  for await (const page of gates.restated(roster, identifyingFields(feed))) for (const pair of page) changes.add(pair);
  return columnChange(feed, changes, rows, threshold);
}

async function bridges({ roster, tally }: Arrival, { gates }: Stores): Promise<GateStop | null> {
  const { renumberings } = tally;
  const names = await gates.namesOf([...new Set(renumberings.flatMap(({ from, to }) => [from, to]))], roster);
  return bridge(renumberings, (number) => names.get(number) ?? new Set());
}

async function crowds({ feed, envelope, roster }: Arrival, threshold: Threshold, { gates }: Stores) {
  if (feed.people.length === 0) return null;
  const since = clusterSince(feed, lastDay(envelope.periodEnd), threshold);
  return clusterSize(await gates.crowded(roster, feed, since, threshold('GATE_CLUSTER_ROWS')), threshold);
}

async function edits({ feed, roster }: Arrival, threshold: Threshold, { gates }: Stores) {
  if (feed.people.length === 0) return null;
  const [days, most] = [threshold('GATE_EDIT_DAYS'), threshold('GATE_EDIT_VALUES')];
  return editBurst(await gates.restatedPersons(roster, days, most), threshold);
}

async function variants({ feed, roster, rows }: Arrival, threshold: Threshold, { gates }: Stores) {
  if (feed.people.length === 0 || rows <= threshold('GATE_VARIANT_ROWS')) return null;
  const [namesakes, varied] = [await gates.namesakes(roster, feed), await gates.variedPersons(roster, feed)];
  return nearVariants(countNearVariants(namesakes) + varied, rows, threshold);
}
