import type { Gates, Stopped } from './gates.ts';
import type { Member } from './member.ts';
import type { Overdue } from './overdue.ts';
import { PLACES } from './places.ts';
import type { MortalPostgres, MortalRedis } from './servers.ts';
import type { Kill, Tally, Victim } from './tally.ts';

export interface KillerSetting {
  readonly gates: Gates;
  readonly postgres: MortalPostgres;
  readonly redis: MortalRedis | null;
  readonly members: readonly Member[];
  readonly tally: Tally;
  /** Kills that are due in the whole drill. */
  readonly due: Readonly<Record<Victim, number>>;
  readonly chance: () => number;
  readonly tell: (line: string) => void;
  readonly overdue: Overdue;
  /** Share of the strikes that wait for a named place. */
  readonly atPlaces: number;
  /** Numbers of the places to go for. */
  readonly places: readonly number[];
  /** While rosters come, which is soon over, an API process is struck every second time. */
  readonly isLoading: () => boolean;
}

/** Mean time between two kills (REL-KILL-1). */
const MEAN_MS = 2_000;
/** Nobody comes to a place within this: another place. */
const PATIENCE_MS = 5_000;
/** Longest pause before what was killed is started again. */
const PAUSE_MS = 1_500;
/** A chunk that was lost so often is spared: after five losses it counts as poison, and rightly so. One row, or one group, alone after two. */
const SPARED = 3;
const SPARED_ROW = 1;
/** Few, for whoever comes by the first of them is killed there, and the others are not hit. */
const SHUT_AT_ONCE = 5;
const AGAIN_MS = 50;

/** Kills at places and moments that its seed decides, until enough are dead or the work is over. */
export class Killer {
  readonly #set: KillerSetting;
  readonly #watching: Promise<void>[] = [];

  constructor(setting: KillerSetting) {
    this.#set = setting;
  }

  async kill(over: AbortSignal): Promise<void> {
    while (!over.aborted && !this.#set.overdue.isOver) {
      const victim = this.#next();
      if (victim === null) break;
      await this.#turn(victim, over).catch((error: unknown) => this.#set.tell(`strike: ${String(error)}\n`));
      // Some strike while what fell last is not back.
      if (this.#set.chance() > 0.3) await this.#all();
    }
    await this.#all();
    this.#note('waits until every chunk that was held is taken up again');
    await Promise.all(this.#watching);
    this.#note('is done');
  }

  async #turn(victim: Victim, over: AbortSignal): Promise<void> {
    const { overdue } = this.#set;
    // One that failed is not followed by the next at once.
    await overdue.pause(AGAIN_MS);
    if (await this.#spare(victim)) {
      this.#note('spares a chunk that was lost too often');
      return overdue.pause(500);
    }
    this.#note(`strikes ${victim}`);
    return this.#strike(victim, over);
  }

  #note(step: string): void {
    this.#set.overdue.note('killer', step);
  }

  /** By weight among the kills that are still due. */
  #next(): Victim | null {
    const { due, tally, chance } = this.#set;
    const left = Object.entries(due).map(
      ([victim, count]) => [victim as Victim, count - tally.count(victim as Victim)] as const,
    );
    if (this.#set.isLoading() && chance() < 0.5 && left.some(([victim, count]) => victim === 'api' && count > 0))
      return 'api';
    let drawn = chance() * left.reduce((sum, [, count]) => sum + Math.max(count, 0), 0);
    for (const [victim, count] of left) if ((drawn -= Math.max(count, 0)) < 0) return victim;
    return null;
  }

  async #spare(victim: Victim): Promise<boolean> {
    if (victim !== 'worker' && victim !== 'postgres') return false;
    const [chunks] = await this.#set.gates.query<{ spared: number }>(
      `select count(*)::int spared from run_chunk where state in ('todo', 'busy')
         and attempts >= case when (work ->> 'suspect' = 'true' and work -> 'from' = work -> 'until')
           or work #> '{probe,from}' = work #> '{probe,until}' then $1 else $2 end::int`,
      [SPARED_ROW, SPARED + 1],
    );
    return (chunks?.spared ?? 0) > 0;
  }

  async #strike(victim: Victim, over: AbortSignal): Promise<void> {
    if (victim === 'queue') return this.#strikeQueue(over);
    if (this.#set.chance() < this.#set.atPlaces) {
      const stopped = await this.#waitAtPlaces(victim, over);
      if (stopped !== null) return this.#strikeAt(victim, stopped);
      await this.#set.gates.open();
    }
    await this.#set.overdue.pause(Math.min(-Math.log(1 - this.#set.chance()) * MEAN_MS, 3 * MEAN_MS));
    if (over.aborted) return;
    if (victim === 'postgres') return this.#strikePostgres(null);
    const member = this.#pick(victim);
    if (member !== undefined) await this.#strikeMember(member, null, await this.#set.gates.writing([member.name]));
  }

  #pick(victim: Victim): Member | undefined {
    const able = this.#set.members.filter(({ trade, isUp }) => trade === victim && isUp);
    return able[Math.floor(this.#set.chance() * able.length)];
  }

  async #waitAtPlaces(victim: Victim, over: AbortSignal): Promise<Stopped | null> {
    const { gates, tally } = this.#set;
    await gates.shut(tally.rarest(victim, this.#set.places, SHUT_AT_ONCE, this.#set.chance));
    const { pause } = this.#set.overdue;
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until && !over.aborted; await pause(15)) {
      const found = (await gates.stopped()).find(({ member }) => member.startsWith(victim) || victim === 'postgres');
      if (found !== undefined) return found;
    }
    return null;
  }

  async #strikeAt(victim: Victim, stopped: Stopped): Promise<void> {
    if (victim === 'postgres') return this.#strikePostgres(stopped.place);
    const member = this.#set.members.find(({ name }) => name === stopped.member);
    if (member === undefined) return this.#set.gates.open();
    await this.#strikeMember(member, stopped, stopped.xid === null ? [] : [stopped.xid]);
  }

  async #strikeMember(member: Member, stopped: Stopped | null, xids: readonly string[]): Promise<void> {
    const { gates } = this.#set;
    const watched = await this.#watch();
    await member.kill();
    try {
      const isAtCommit = stopped !== null && PLACES[stopped.place]?.atCommit === true;
      // Half of those who wait in their COMMIT commit all the same, and nobody hears of it; every other transaction is over.
      const isUntold = isAtCommit && this.#set.chance() < 0.5;
      if (stopped !== null && !isUntold) await gates.query('select pg_terminate_backend($1)', [stopped.backend]);
      await gates.open();
      this.#count(member.trade, stopped?.place ?? null, await this.#endsOf(xids));
      await this.#set.overdue.pause(this.#set.chance() * PAUSE_MS);
    } finally {
      member.start();
      watched();
    }
  }

  /** What became of transactions, once they are over. */
  async #endsOf(xids: readonly string[]): Promise<Pick<Kill, 'aborted' | 'untold'>> {
    const ends: string[] = [];
    for (const xid of xids)
      for (let tries = 0; tries < 200; tries += 1) {
        const [row] = await this.#set.gates.query<{ status: string }>('select pg_xact_status($1::xid8) status', [xid]);
        if (row?.status !== 'in progress') {
          ends.push(row?.status ?? '');
          break;
        }
        await this.#set.overdue.pause(25);
      }
    const count = (status: string) => ends.filter((end) => end === status).length;
    return { aborted: count('aborted'), untold: count('committed') };
  }

  async #strikePostgres(place: number | null): Promise<void> {
    const { gates, postgres, tally } = this.#set;
    const aborted = (await gates.writing(null)).length;
    const watched = await this.#watch();
    await postgres.kill();
    gates.lose();
    await this.#set.overdue.pause(this.#set.chance() * PAUSE_MS);
    const startedAt = performance.now();
    await this.#startPostgres();
    tally.recovered.push(performance.now() - startedAt);
    this.#count('postgres', place, { aborted, untold: 0 });
    watched();
  }

  /** A session of the killed server may hold its memory for a moment, and the next one does not start beside it. */
  async #startPostgres(): Promise<void> {
    for (;;)
      try {
        return await this.#set.postgres.start();
      } catch (error) {
        this.#set.tell(`postgres: ${String(error)}\n`);
        await this.#set.overdue.pause(500);
      }
  }

  /** Wiped; or gone: in PostgreSQL its schema, in Redis the server, in whose place an empty one comes. */
  async #strikeQueue(over: AbortSignal): Promise<void> {
    await this.#set.overdue.pause(this.#set.chance() * MEAN_MS);
    const { gates, redis, chance } = this.#set;
    const watched = await this.#watch();
    const isGone = chance() < 0.5;
    const [wiped] = await gates.query<{ at: string }>('select clock_timestamp()::text at');
    if (redis === null) await wipeQueue(gates, isGone);
    else if (isGone) {
      await redis.kill();
      await this.#set.overdue.pause(chance() * PAUSE_MS);
      await redis.start();
    } else await redis.flush();
    this.#count('queue', null, { aborted: 0, untold: 0 });
    watched();
    this.#watching.push(this.#begin(wiped?.at ?? '', over));
  }

  /** Looks until a run has begun after this moment; the last run of the round may have begun before. */
  async #begin(after: string, over: AbortSignal): Promise<void> {
    const { gates, tally, overdue } = this.#set;
    for (; !over.aborted; await overdue.pause(500)) {
      const begun = await gates
        .query<{ ms: number }>(
          `select extract(epoch from started_at - greatest(created_at, $1))::float8 * 1000 ms from run
           where started_at > $1 order by started_at limit 1`,
          [after],
        )
        .catch(() => []);
      if (begun[0] !== undefined) return void tally.begun.push(begun[0].ms);
    }
  }

  #count(victim: Victim, place: number | null, ends: Pick<Kill, 'aborted' | 'untold'>): void {
    const { tally, tell } = this.#set;
    tally.kills.push({ victim, place, ...ends });
    tell(
      `kill ${tally.kills.length}: ${victim}${place === null ? '' : ` at "${PLACES[place]?.name}"`}, aborted ${ends.aborted}, untold ${ends.untold}\n`,
    );
  }

  /** Chunks that are held now; what is given back begins to look until each has been taken up again. */
  async #watch(): Promise<() => void> {
    const startedAt = performance.now();
    const { gates, tally } = this.#set;
    const held = await gates.query<{ run: string; no: number; epoch: number }>(
      `select run_id::text run, no, lease_epoch epoch from run_chunk where state = 'busy'`,
    );
    const look = async ({ run, no, epoch }: (typeof held)[number]): Promise<void> => {
      for (;;) {
        const now = await gates
          .query<{ state: string; epoch: number }>(
            'select state, lease_epoch epoch from run_chunk where run_id = $1 and no = $2',
            [run, no],
          )
          .catch(() => null);
        const [chunk] = now ?? [];
        if (now !== null && (chunk?.state !== 'busy' || chunk.epoch > epoch)) break;
        await this.#set.overdue.pause(100);
      }
      tally.resumed.push(performance.now() - startedAt);
    };
    return () => void this.#watching.push(...held.map(look));
  }

  async #all(): Promise<void> {
    this.#note('waits until every process is up');
    await Promise.all(this.#set.members.map((member) => member.ready));
  }
}

async function wipeQueue(gates: Gates, isGone: boolean): Promise<void> {
  if (isGone) await gates.query('drop schema bullmq cascade');
  else {
    const tables = await gates.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) name from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'`,
    );
    await gates.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  }
}
