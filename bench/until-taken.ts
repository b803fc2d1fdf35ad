import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readRosterName } from '../src/domain/feeds/roster-name.ts';
import type { Caller, Told } from './served-hub.ts';

export const START =
  'mutation ($input: StartRunInput!) { startRun(input: $input) { __typename ... on StartRunSuccess { run { id } } } }';
const RUN = 'query ($id: ID!) { run(id: $id) { state digest } }';

/** A file that is refused for what stands in it was looked at: that is an answer as well. */
export const isTaken = ({ status, rule }: Pick<Told, 'status' | 'rule'>): boolean =>
  (status === 200 && rule === '') || status === 422;

/** Sends again until it is taken, as a client does. */
export async function untilTaken(send: () => Promise<Told>): Promise<Told> {
  let last = '';
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await send();
    last = `${answer.status} ${JSON.stringify(answer.body)}`;
    if (isTaken(answer)) return answer;
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
      throw new Error(`refused: ${JSON.stringify(answer.body)}`);
    await sleep(200);
  }
  throw new Error(`never taken: ${last.slice(0, 500)}`);
}

/** A run that has next to nothing to do. */
const NOTHING = '2000-01-01';

/** What a run is ordered with; one of the year 2000 asks for one check only. */
export const startOf = (asOf = NOTHING, isConfirming = false) => ({
  input: { idempotencyKey: randomUUID(), asOf, isConfirming, ...(asOf === NOTHING ? { checks: ['B01'] } : {}) },
});

const Started = z.object({ data: z.object({ startRun: z.object({ run: z.object({ id: z.string() }) }) }) });
const Run = z.object({ data: z.object({ run: z.object({ state: z.string(), digest: z.string().nullable() }) }) });

/** The id of the run in the answer to its order. @throws when there is none */
export const runIn = (body: unknown): string => Started.parse(body).data.startRun.run.id;

export async function startRun(caller: Caller, asOf: string, isConfirming: boolean): Promise<string> {
  const variables = startOf(asOf, isConfirming);
  return runIn((await untilTaken(() => caller.ask(START, variables, 'R-ADMIN'))).body);
}

/** The digest of a run, once it is done. @throws when it fails or does not end */
export async function runDone(caller: Caller, id: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { run } = Run.parse((await untilTaken(() => caller.ask(RUN, { id }))).body).data;
    if (run.state === 'DONE') return run.digest ?? '';
    if (run.state === 'FAILED') throw new Error('the run failed');
    await sleep(200);
  }
  throw new Error('the run did not end');
}

/** Rosters of a folder by name, in order. */
export const rosterNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => readRosterName(name) !== null)
    .toSorted();
