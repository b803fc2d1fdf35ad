/** What came of one change that was sent over and over. */
export interface Duplicates {
  readonly requests: number;
  /** Different answers that were given; one when all is well. */
  readonly answers: readonly string[];
  /** Requests that were told to come again (503) and came again. */
  readonly sentAgain: number;
  readonly seconds: number;
}

export interface Duplicated {
  readonly url: string;
  readonly token: string;
  readonly body: string;
  readonly requests: number;
  /** Requests under way at a time. */
  readonly atOnce: number;
}

/** Milliseconds before a request comes again that was refused for want of room. */
const PAUSE_MS = 50;

/** Sends the same change many times over HTTP, as a gateway does that never hears the answer. */
export async function sendDuplicates({ url, token, body, requests, atOnce }: Duplicated): Promise<Duplicates> {
  const began = performance.now();
  const answers = new Set<string>();
  let [left, sentAgain] = [requests, 0];
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const send = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const text = await answer.text();
      if (answer.status !== 503) answers.add(`${answer.status} ${text}`);
      else {
        [left, sentAgain] = [left + 1, sentAgain + 1];
        await new Promise((resolve) => void setTimeout(resolve, PAUSE_MS));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  return { requests, answers: [...answers], sentAgain, seconds: (performance.now() - began) / 1_000 };
}

/** A run, planned once however often it is asked for: the key is the same. */
export const startOfRun = (idempotencyKey: string): string =>
  JSON.stringify({
    query:
      'mutation ($input: StartRunInput!) { startRun(input: $input) { __typename ... on StartRunSuccess { run { id number } } } }',
    variables: { input: { idempotencyKey, asOf: '2025-03-31' } },
  });
