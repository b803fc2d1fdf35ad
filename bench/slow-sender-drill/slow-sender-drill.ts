import { setTimeout as sleep } from 'node:timers/promises';
import { issueToken } from '../../src/adapters/access-token.ts';
import type { Department } from '../../src/domain/feeds/define-feed.ts';
import { PAGE_OF_CASES } from '../api-bench.ts';
import { figuresOf, type ProbeAnswer, type ProbeFigures, startAsking } from '../connections-drill/probes.ts';
import { type ServedCounty, serveCounty } from '../served-county.ts';
import { SlowSender } from './slow-sender.ts';

export interface SlowSenderDrill {
  readonly rosters: string;
  readonly asOf: string;
  readonly uploads: number;
  readonly rounds: number;
  /** Of one half of a round. */
  readonly ms: number;
}

export interface SlowSenderOutcome {
  /** What officers of another department are answered while nobody sends, and while the uploads crawl. */
  readonly alone: ProbeFigures;
  readonly beside: ProbeFigures;
  /** Uploads that did not last. */
  readonly ended: number;
}

/** Officers ask at any time at once. */
const OFFICERS = 2;
const EVERY_MS = 20;
const WARM_MS = 5_000;

/** Pages of cases in turns, without and with uploads that crawl: what was slow for a while was slow for both. */
export async function besideSlowSender(drill: SlowSenderDrill): Promise<SlowSenderOutcome> {
  await using county = await serveCounty(drill);
  const sender = await tokenOf(county, 'HC', 'sender');
  await asked(county, WARM_MS, 0);
  const alone: ProbeAnswer[] = [];
  const beside: ProbeAnswer[] = [];
  let ended = 0;
  for (let round = 1; round <= drill.rounds; round += 1) {
    alone.push(...(await asked(county, drill.ms, round)));
    using slow = new SlowSender(county.url, sender, drill.uploads);
    await sleep(1_000);
    beside.push(...(await asked(county, drill.ms, -round)));
    ended += slow.ended;
  }
  return { alone: figuresOf(alone), beside: figuresOf(beside), ended };
}

/** Answers to officers who are others every time, so that none reaches its budget. */
async function asked(county: ServedCounty, ms: number, round: number): Promise<readonly ProbeAnswer[]> {
  const body = JSON.stringify({ query: PAGE_OF_CASES });
  const ends = [];
  for (let no = 0; no < OFFICERS; no += 1) {
    const authorization = `Bearer ${await tokenOf(county, 'PS', `officer-${no}-${round}`)}`;
    const headers = { authorization, 'content-type': 'application/json', 'x-purpose': 'P2' };
    ends.push(startAsking({ url: `${county.url}/graphql`, headers, body, everyMs: EVERY_MS }));
  }
  await sleep(ms);
  return (await Promise.all(ends.map((end) => end()))).flat();
}

const tokenOf = ({ home }: ServedCounty, department: Department, user: string): Promise<string> =>
  issueToken({ home, user, role: 'R-DQO', department, org: '', region: '', ttl: 3_600 });
