import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Member } from './member.ts';

const AGAIN_MS = 150;
/** Nobody in the drill waits longer for one answer: whoever is gone for so long is asked again elsewhere. */
const PATIENCE_MS = 30_000;

const Answer = z.object({
  data: z.record(z.string(), z.looseObject({ __typename: z.string() })).nullish(),
  errors: z.array(z.unknown()).optional(),
});
export type Result = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/** Somebody who asks the API, at whichever process is up, until there is an answer; the same request, over and over. */
export class Caller {
  readonly #apis: readonly Member[];
  readonly #token: string;
  #turn = 0;
  /** Requests that were sent again because no answer came. */
  resent = 0;

  constructor(apis: readonly Member[], token: string) {
    this.#apis = apis;
    this.#token = token;
  }

  /** Result of a change; a refusal for want of room, and every fault of the way, is asked again. */
  async change(query: string, input: object): Promise<Result> {
    const body = JSON.stringify({ query, variables: { input } });
    const answered = await this.#untilAnswered(
      (url) =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { ...this.#headers, 'content-type': 'application/json' },
          body,
          signal: AbortSignal.timeout(PATIENCE_MS),
        }),
      (text) => Object.values(Answer.parse(JSON.parse(text)).data ?? {})[0],
    );
    return answered as Result;
  }

  /** Posts a file for a change that follows; null when it cannot be read as a roster. */
  async post(name: string, content: Uint8Array<ArrayBuffer>): Promise<string | null> {
    const answered = await this.#untilAnswered(
      (url) => {
        const body = new FormData();
        body.set('file', new Blob([content]), name);
        return fetch(`${url}/uploads?dryRun`, {
          method: 'POST',
          headers: this.#headers,
          body,
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
      },
      (text, status) =>
        status === 200 || status === 422
          ? z.object({ uploadId: z.string().nullable() }).parse(JSON.parse(text))
          : undefined,
    );
    return answered.uploadId;
  }

  get #headers(): Record<string, string> {
    return { authorization: `Bearer ${this.#token}`, 'x-purpose': 'P2' };
  }

  async #untilAnswered<T>(
    ask: (url: string) => Promise<Response>,
    read: (text: string, status: number) => T | undefined,
  ): Promise<T> {
    for (let sent = 0; ; sent += 1) {
      const api = this.#apis[(this.#turn += 1) % this.#apis.length];
      if (sent > 0) await sleep(AGAIN_MS);
      if (api?.url == null) continue;
      const answered = await ask(api.url)
        .then(async (response) => read(await response.text(), response.status))
        .catch(() => undefined);
      if (answered !== undefined) return answered;
      this.resent += 1;
    }
  }
}
