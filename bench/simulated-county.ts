import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { simulate, type SimulationSummary } from '../src/simulator/simulate.ts';
import { type MeasuredHub, openHub, openTemporaryHome, type TemporaryHome } from './hub.ts';
import { asOfDay, importFolder, type Imported } from './whole-run.ts';

/** A simulated county in a fresh home. */
export interface SimulatedCounty extends AsyncDisposable {
  readonly home: TemporaryHome;
  readonly opened: MeasuredHub;
  readonly folder: string;
  readonly summary: SimulationSummary;
  readonly asOf: ReturnType<typeof asOfDay>;
  importAll(concurrency: number): Promise<Imported>;
}

/** @param years of events; those that the simulator takes when left away */
export async function openCounty(population: number, seed: number, years?: number): Promise<SimulatedCounty> {
  const closing = new AsyncDisposableStack();
  const home = closing.use(await openTemporaryHome());
  const folder = join(home.folder, 'rosters');
  mkdirSync(folder);
  const summary = await simulate({ out: folder, population, seed, ...(years !== undefined && { years }) });
  const opened = closing.use(await openHub(home));
  return {
    home,
    opened,
    folder,
    summary,
    asOf: asOfDay(folder),
    importAll: (concurrency) => importFolder(folder, opened.hub, concurrency),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}
