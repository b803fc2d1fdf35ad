import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Caller, Told } from '../served-hub.ts';
import { isTaken, runIn, START, startOf } from '../until-taken.ts';

/** What was asked while one thing went on. */
export interface PhaseFigures {
  readonly requests: number;
  /** Answers that were no answer: refused, broken off, or with errors. */
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The first of them. */
  readonly failures: readonly string[];
}

const READS = [
  '{ batches(first: 5) { totalCount edges { node { number state } } } }',
  '{ caseFiles(first: 5) { totalCount edges { node { number } } } }',
  '{ findings(first: 5) { totalCount edges { node { id status } } } }',
];
const Posted = z.object({ batch: z.object({ id: z.string() }) });

/** Readers, senders of files and somebody who orders runs, at a steady pace, of whoever serves just now. */
export class SteadyLoad implements AsyncDisposable {
  readonly #folder: string;
  readonly #files: readonly string[];
  readonly #working: Promise<unknown>;
  #callers: readonly Caller[];
  #turn = 0;
  #sent = 0;
  #isOver = false;
  #seen: { readonly ms: number; readonly failure: string | null }[] = [];
  /** What was confirmed: batches and runs, by id. */
  readonly confirmed: { readonly kind: 'batch' | 'run'; readonly id: string }[] = [];

  constructor(callers: readonly Caller[], folder: string, files: readonly string[]) {
    this.#callers = callers;
    this.#folder = folder;
    this.#files = files;
    const often = async (pauseMs: number, work: () => Promise<void>): Promise<void> => {
      while (!this.#isOver) {
        await work();
        await sleep(pauseMs);
      }
    };
    const reading = READS.map((query) => often(150, async () => this.#note(await this.#next().ask(query))));
    this.#working = Promise.all([...reading, often(150, () => this.#send()), often(4_000, () => this.#order())]);
  }

  /** From now on these serve; nobody else is asked any more. */
  turnTo(callers: readonly Caller[]): void {
    this.#callers = callers;
  }

  /** What was seen since the last time that this was asked. */
  taken(): PhaseFigures {
    const seen = this.#seen;
    this.#seen = [];
    const ms = seen.map((one) => one.ms).toSorted((a, b) => a - b);
    const failures = seen.flatMap(({ failure }) => failure ?? []);
    const at = (share: number): number => ms[Math.min(ms.length - 1, Math.floor(share * ms.length))] ?? 0;
    return {
      requests: seen.length,
      failed: failures.length,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      failures: failures.slice(0, 5),
    };
  }

  #next(): Caller {
    const caller = this.#callers[(this.#turn += 1) % this.#callers.length];
    if (caller === undefined) throw new Error('nobody serves');
    return caller;
  }

  async #send(): Promise<void> {
    const name = this.#files[(this.#sent += 1) % this.#files.length] ?? '';
    const told = await this.#next().upload(name, readFileSync(join(this.#folder, name)));
    this.#note(told);
    const posted = Posted.safeParse(told.body);
    if (told.status === 200 && posted.success) this.confirmed.push({ kind: 'batch', id: posted.data.batch.id });
  }

  async #order(): Promise<void> {
    const told = await this.#next().ask(START, startOf(), 'R-ADMIN');
    this.#note(told);
    if (isTaken(told)) this.confirmed.push({ kind: 'run', id: runIn(told.body) });
  }

  #note(told: Told): void {
    const { ms, status, rule, body } = told;
    const failure = isTaken(told) ? null : `${status} ${rule} ${JSON.stringify(body)}`.slice(0, 300);
    this.#seen.push({ ms, failure });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    await this.#working;
  }
}
