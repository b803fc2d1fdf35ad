import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What is asked again and again. */
export interface Probe {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: it is only fetched. */
  readonly body: string | null;
  readonly everyMs: number;
}

export interface ProbeAnswer {
  /** 0 when the connection broke, 599 for an answer with errors. */
  readonly status: number;
  /** Rule that refused it; empty when none did. */
  readonly rule: string;
  readonly ms: number;
}

export interface ProbeFigures {
  readonly asked: number;
  readonly failed: number;
  /** How they failed: how often with which status and rule. */
  readonly failures: Readonly<Record<string, number>>;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
}

/** Asks in a thread of its own, so that the load of this process is not measured; the result ends it. */
export function probe(what: Probe): () => Promise<ProbeFigures> {
  const end = startAsking(what);
  return async () => figuresOf(await end());
}

/** The same with every answer. */
export function startAsking(what: Probe): () => Promise<readonly ProbeAnswer[]> {
  const thread = new Worker(new URL('probe-thread.ts', import.meta.url), { workerData: what });
  return async () => {
    thread.postMessage('end');
    const [answers] = (await once(thread, 'message')) as [readonly ProbeAnswer[]];
    await thread.terminate();
    return answers;
  };
}

/** Status, and the rule where there is one. */
export const outcomeOf = ({ status, rule }: ProbeAnswer): string => `${status} ${rule}`.trim();

/** The rule that an answer names; `none` for an error without one, empty for no error. */
export const ruleIn = (text: string): string =>
  /"rule":"(\w+)"/u.exec(text)?.[1] ?? (text.includes('"errors"') ? 'none' : '');

export function figuresOf(answers: readonly ProbeAnswer[]): ProbeFigures {
  const ms = answers.map((answer) => answer.ms).toSorted((a, b) => a - b);
  const at = (share: number): number => ms[Math.min(ms.length - 1, Math.floor(share * ms.length))] ?? 0;
  const failed = answers.filter(({ status }) => status !== 200);
  const failures = Object.fromEntries(
    [...Map.groupBy(failed, outcomeOf)].map(([outcome, those]) => [outcome, those.length]),
  );
  return {
    asked: ms.length,
    failed: failed.length,
    failures,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    slowestMs: ms.at(-1) ?? 0,
  };
}
