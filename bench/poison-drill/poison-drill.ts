import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { speakAboutHold } from '../../src/actions/decide-hold.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { importFile, rosterFiles } from '../../src/cli/import-files.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { readRosterName } from '../../src/domain/feeds/roster-name.ts';
import type { Hub } from '../../src/ports/hub.ts';
import { simulate } from '../../src/simulator/simulate.ts';
import { asOfDay, runWhole } from '../whole-run.ts';
import { type Effects, effectsIn } from './effects.ts';
import { type Attack, forgeBridges, forgeDeaths } from './poison-rosters.ts';
import { victimsIn } from './victims.ts';

export interface PoisonOptions {
  readonly population: number;
  readonly seed: number;
  /** Years of honest rosters; by default as many as the simulator writes. */
  readonly years?: number;
  /** Counties that send rosters; by default both. */
  readonly regions?: readonly string[];
  /** Forged rows; by default shares of all rows. */
  readonly deaths?: number;
  readonly bridges?: number;
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface AttackTold {
  readonly kind: Attack['kind'];
  readonly attacks: number;
  readonly rows: number;
  /** Attacks of which a file was held, and forged rows that count for nothing. */
  readonly stopped: number;
  readonly rowsHeld: number;
  readonly gates: readonly string[];
}

export interface PoisonTold {
  readonly rows: number;
  readonly honest: { readonly batches: number; readonly held: readonly string[] };
  readonly attacks: readonly AttackTold[];
  readonly before: Effects;
  readonly after: Effects;
  /** Persons made of two by what was forged. */
  readonly merges: number;
}

/** One in a hundred rows declares a living person dead, one in two hundred makes one person of two. */
const DEATHS = 0.01;
const BRIDGES = 0.005;

/** Honest rosters month by month through the gates, then the forged ones; a run after each. */
export async function poison(
  { population, seed, years, regions, deaths, bridges, folder, say }: PoisonOptions,
  { hub, database }: { readonly hub: Hub; readonly database: Database },
): Promise<PoisonTold> {
  const honestFolder = join(folder, 'honest');
  mkdirSync(honestFolder, { recursive: true });
  const { rows } = await simulate({
    out: honestFolder,
    population,
    seed,
    formats: ['csv'],
    ...(years === undefined ? {} : { years }),
    ...(regions === undefined ? {} : { regions }),
  });
  say(`${rows} rows`);
  const honest = await deliverHonest(honestFolder, hub);
  say(`honest: ${honest.held.length} of ${honest.batches} batches held`);
  const asOf = asOfDay(honestFolder);
  await runWhole(asOf, hub, 2);
  const before = await effectsIn(database);
  const attacks = attacksOn(honestFolder, join(folder, 'forged'), {
    rows,
    deaths: deaths ?? Math.ceil(rows * DEATHS),
    bridges: bridges ?? Math.ceil(rows * BRIDGES),
  });
  const told: Told[] = [];
  for (const attack of attacks) told.push(await deliverAttack(attack, hub));
  await runWhole(asOf, hub, 2);
  const after = await effectsIn(database);
  return {
    rows,
    honest,
    attacks: [...Map.groupBy(told, ({ attack }) => attack.kind)].map(([kind, of]) => summed(kind, of)),
    before,
    after,
    merges: [...after.merged].filter((numbers) => !before.merged.has(numbers)).length,
  };
}

/** In the order in which months end; what a gate holds is looked at by two people and released, as it is honest. */
async function deliverHonest(folder: string, hub: Hub): Promise<PoisonTold['honest']> {
  const until = (path: string): string => readRosterName(basename(path))?.periodEnd ?? '';
  const files = (await rosterFiles([folder])).toSorted((a, b) =>
    until(a) < until(b) ? -1 : until(a) > until(b) ? 1 : a < b ? -1 : 1,
  );
  const held: string[] = [];
  let batches = 0;
  for (const path of files) {
    const report = await importFile(path, STATED, hub);
    if (report.outcome !== 'imported' && report.outcome !== 'held') continue;
    batches += 1;
    if (report.outcome === 'imported') continue;
    const owner = feedById.get(report.envelope.feed)?.owner ?? 'PS';
    held.push(
      `${basename(path)} ${report.gates.map(({ gate, measured, limit }) => `${gate} ${measured}/${limit}`).join(', ')}`,
    );
    for (const user of [randomUUID(), randomUUID()])
      await speakAboutHold(
        report.roster.number,
        'release',
        { user, role: 'R-APPROVE', department: owner, session: '' },
        hub,
      );
  }
  return { batches, held };
}

const STATED = { envelope: {}, map: {}, dryRun: false };

interface Forged {
  readonly rows: number;
  readonly deaths: number;
  readonly bridges: number;
}

function attacksOn(honest: string, folder: string, { rows, deaths, bridges }: Forged): readonly Attack[] {
  const known = victimsIn(honest);
  const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
  const young = known.filter(({ birthDate }) => birthDate > '1960');
  const others = known.slice(0, 4 * bridges);
  const pairs = Array.from(
    { length: Math.min(bridges, others.length >> 1) },
    (_, at) => [others[2 * at], others[2 * at + 1]] as const,
  ).flatMap(([one, other]) => (one && other && one.name !== other.name ? [[one, other] as const] : []));
  return [...forgeDeaths(young.slice(0, deaths), rows, { folder, months }), ...forgeBridges(pairs, { folder, months })];
}

interface Told {
  readonly attack: Attack;
  readonly held: number;
  readonly rowsHeld: number;
  readonly gates: readonly string[];
}

async function deliverAttack(attack: Attack, hub: Hub): Promise<Told> {
  let held = 0;
  let rowsHeld = 0;
  const gates = new Set<string>();
  for (const path of attack.files) {
    const report = await importFile(path, STATED, hub);
    if (report.outcome === 'refused') throw new Error(`${basename(path)}: ${report.problem.code}`);
    if (report.outcome !== 'held') continue;
    held += 1;
    rowsHeld += report.counts.total;
    for (const { gate } of report.gates) gates.add(gate);
  }
  return { attack, held, rowsHeld, gates: [...gates] };
}

const summed = (kind: Attack['kind'], of: readonly Told[]): AttackTold => ({
  kind,
  attacks: of.length,
  rows: of.reduce((sum, { attack }) => sum + attack.poisoned, 0),
  stopped: of.filter(({ held }) => held > 0).length,
  rowsHeld: of.reduce((sum, { rowsHeld }) => sum + rowsHeld, 0),
  gates: [...new Set(of.flatMap(({ gates }) => gates))].toSorted(),
});
