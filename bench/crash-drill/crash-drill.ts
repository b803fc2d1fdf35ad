import { join } from 'node:path';
import { simulate } from '../../src/simulator/simulate.ts';
import { seededChance } from '../kill-drill/seeded-chance.ts';
import { digestDifferences } from './digest-differences.ts';
import { compileInto } from './member.ts';
import { homeOf, playRound, type RoundEnd, type RoundSetting } from './round.ts';
import { nameOfPlace } from './gates.ts';
import { Overdue } from './overdue.ts';
import { PLACES } from './places.ts';
import { MortalPostgres, MortalRedis } from './servers.ts';
import { Tally, type Victim } from './tally.ts';

export interface DrillSetting {
  /** Folder of everything; the caller removes it. */
  readonly folder: string;
  readonly kills: number;
  readonly population: number;
  /** First day of the rosters; two months when left away, which are some sixty rosters. */
  readonly from?: string | undefined;
  readonly seed: string;
  /** The queue in Redis instead of PostgreSQL. */
  readonly withRedis: boolean;
  readonly tell: (line: string) => void;
  /** Who is killed; all of them when left away. */
  readonly victims?: readonly Victim[];
  /** Places to go for, each of which is to be hit three times; from 200 kills on all, else none in particular. */
  readonly places?: RegExp | undefined;
  /** Whether the runs that are killed link and judge everything anew. */
  readonly areWhole?: boolean;
  /** No round begins after so many minutes, whatever is still due. */
  readonly minutes: number;
  /** Minutes after which the drill fails and says where it stands. */
  readonly deadline: number;
}

export interface DrillEnd {
  readonly tally: Tally;
  /** Without the undisturbed one. */
  readonly rounds: readonly RoundEnd[];
  readonly faults: readonly string[];
}

const PERIOD = { from: '2025-11-01', to: '2025-12-31' } as const;
/** Of 200 kills as many each (P01). */
const WEIGHTS: Readonly<Record<Victim, number>> = { api: 60, worker: 80, postgres: 40, queue: 20 };
export const VICTIMS: readonly Victim[] = ['api', 'worker', 'postgres', 'queue'];
/** From so many kills on, each place is to be hit three times. */
const LONG = 200;
const HITS = 3;
/** Kills of a round that is added for the places. */
const MORE = 26;
/** API processes, and workers, of a round with kills. */
const CREW = 2;
const NOBODY: Readonly<Record<Victim, number>> = { api: 0, worker: 0, postgres: 0, queue: 0 };

/**
 * One undisturbed round, then as many as the kills need, each on a database of its own, all with the same rosters.
 * @throws DrillOverdue
 */
export async function crashDrill(setting: DrillSetting): Promise<DrillEnd> {
  const { folder, population, seed, withRedis, deadline, from = PERIOD.from } = setting;
  const rosters = join(folder, 'rosters');
  await simulate({ out: rosters, population, seed, ...PERIOD, from, regions: ['290121'], formats: ['ndjson'] });
  await using postgres = new MortalPostgres(join(folder, 'server'));
  await postgres.start();
  await using redis = withRedis ? new MortalRedis(folder) : null;
  await redis?.start();
  using overdue = new Overdue(deadline * 60_000);
  return await overdue.within(playRounds(setting, { rosters, postgres, redis, overdue }));
}

async function playRounds(
  { folder, kills, seed, tell, minutes, victims = VICTIMS, places, areWhole = false }: DrillSetting,
  place: Pick<RoundSetting, 'rosters' | 'postgres' | 'redis' | 'overdue'>,
): Promise<DrillEnd> {
  const startedAt = performance.now();
  const isTimeUp = () => performance.now() - startedAt > minutes * 60_000;
  const [tally, rounds] = [new Tally(), [] as RoundEnd[]];
  const chance = seededChance(seed);
  const wanted = placesLike(places ?? (kills >= LONG ? /./ : /^$/));
  const pace = wanted.length > 0 ? { runsAfter: 3, atPlaces: 0.85 } : { runsAfter: 60, atPlaces: 0.6 };
  const compiled = join(folder, 'compiled');
  await compileInto(compiled);
  const common = {
    ...place,
    ...pace,
    tally,
    tell,
    chance,
    compiled,
    runsBetween: 3,
    areWhole,
    places: places ? wanted : ALL,
  };
  const isDone = () => tally.kills.length >= kills && missed(tally, wanted).length === 0;
  const round = (database: string, crew: number, due: Readonly<Record<Victim, number>>) =>
    playRound({ ...common, home: homeOf(folder, database), database, crew, due });
  const kept = (database: string) => ({ url: place.postgres.url(database), home: homeOf(folder, database) });
  const calm = await round('calm', 1, NOBODY);
  tell(`undisturbed: ${JSON.stringify(calm)}\n`);
  const faults = calm.faults.map((fault) => `undisturbed: ${fault}`);
  while (!isDone() && faults.length === 0 && !isTimeUp()) {
    // All that are due; then some more for the places.
    const due = tally.kills.length < kills ? kills : tally.kills.length + MORE;
    const end = await round(`round_${rounds.length + 1}`, CREW, shareOf(due, victims));
    rounds.push(end);
    tell(`round ${rounds.length}: ${JSON.stringify(end)}\n`);
    faults.push(...differences(end, calm).map((fault) => `round ${rounds.length}: ${fault}`));
    if (end.business !== calm.business)
      faults.push(...(await digestDifferences(kept('calm'), kept(`round_${rounds.length}`))));
  }
  return { tally, rounds, faults: [...faults, ...missed(tally, wanted)] };
}

/** By weight; the last one gets what is left. */
function shareOf(kills: number, victims: readonly Victim[]): Readonly<Record<Victim, number>> {
  const all = victims.reduce((sum, victim) => sum + WEIGHTS[victim], 0);
  const due = { ...NOBODY };
  let left = kills;
  for (const victim of victims)
    left -= due[victim] = victim === victims.at(-1) ? left : Math.round((kills * WEIGHTS[victim]) / all);
  return due;
}

const differences = (end: RoundEnd, calm: RoundEnd): readonly string[] => [
  ...end.faults,
  ...(end.business === calm.business ? [] : ['the business digest differs']),
  ...(end.run === calm.run ? [] : ['the digest of the run differs']),
  ...(end.rows === calm.rows ? [] : [`${end.rows} rows instead of ${calm.rows}`]),
  ...[...calm.answers].flatMap(([file, told]) =>
    end.answers.get(file) === told ? [] : [`${file} was answered with ${end.answers.get(file)} instead of ${told}`],
  ),
];

const placesLike = (name: RegExp): readonly number[] =>
  PLACES.flatMap((place, no) => (name.test(place.name) ? [no] : []));
const ALL = placesLike(/./);

const missed = (tally: Tally, wanted: readonly number[]): readonly string[] =>
  wanted.flatMap((no) => (tally.hits(no) < HITS ? [`"${nameOfPlace(no)}" was hit ${tally.hits(no)} times`] : []));
