import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PlainDate } from '../src/domain/values/plain-date.ts';
import { planRun } from '../src/pipeline/plan-run.ts';
import type { MeasuredHub, TemporaryHome } from './hub.ts';
import type { MemberReport } from './run-member.ts';
import { doneRun, requestOf, type TimedRun } from './whole-run.ts';

const ENTRY = join(import.meta.dirname, 'run-member.ts');

/** Worker processes that share runs, started once and kept, as a deployment does. */
export class RunMembers implements AsyncDisposable {
  readonly #opened: MeasuredHub;
  readonly #members: readonly ChildProcess[];
  #peaks: readonly number[] = [];

  private constructor(opened: MeasuredHub, members: readonly ChildProcess[]) {
    this.#opened = opened;
    this.#members = members;
  }

  /** Under the flags of every process of the hub, with which this one was started too. */
  static async start(home: TemporaryHome, opened: MeasuredHub, count: number): Promise<RunMembers> {
    const members = Array.from({ length: count }, () => fork(ENTRY, [home.folder, home.url]));
    await Promise.all(members.map((member) => once(member, 'message')));
    return new RunMembers(opened, members);
  }

  /** Highest resident sizes of all members together since their start. */
  get peakBytes(): number {
    return this.#peaks.reduce((sum, peak) => sum + peak, 0);
  }

  /** Plans a run, and as many members as it calls work on it; `full` links what did not change anew as well. */
  async run(asOf: PlainDate, full = false): Promise<TimedRun> {
    const start = performance.now();
    const planned = await planRun(requestOf(asOf), this.#opened.hub, { full });
    const planSeconds = (performance.now() - start) / 1000;
    const called = this.#members.slice(0, await this.#calls(planned.id));
    const reports = await Promise.all(called.map((member) => reportOf(member, planned.id)));
    this.#peaks = this.#members.map((_, no) => Math.max(this.#peaks[no] ?? 0, reports[no]?.peakBytes ?? 0));
    const workSeconds = new Map<string, number>();
    for (const [kind, seconds] of reports.flatMap((report) => report.workSeconds))
      workSeconds.set(kind, (workSeconds.get(kind) ?? 0) + seconds);
    return { run: await doneRun(planned.id, this.#opened.hub), planSeconds, workSeconds };
  }

  async #calls(runId: string): Promise<number> {
    const [placed] = await this.#opened.database.query<{ n: number }>(
      `select count(*)::int n from outbox where topic = 'run' and payload ->> 'runId' = $1`,
      [runId],
    );
    return placed?.n ?? 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      this.#members.map(async (member) => {
        const ended = once(member, 'exit');
        member.disconnect();
        await ended;
      }),
    );
  }
}

/** @throws when the process ends before the run is over */
async function reportOf(member: ChildProcess, runId: string): Promise<MemberReport> {
  const ended = new AbortController();
  const fail = once(member, 'exit', { signal: ended.signal }).then(() => {
    throw new Error('a worker process ended in the middle of a run');
  });
  const told = once(member, 'message', { signal: ended.signal }).then(([report]) => report as MemberReport);
  member.send(runId);
  try {
    return await Promise.race([told, fail]);
  } finally {
    fail.catch(() => undefined);
    ended.abort();
  }
}
