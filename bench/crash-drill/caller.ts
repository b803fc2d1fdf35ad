import { z } from 'zod';
import type { Member } from './member.ts';
import type { Overdue } from './overdue.ts';

const AGAIN_MS = 150;
/** Nobody in the drill waits longer for one answer: whoever is gone for so long is asked again elsewhere. */
const PATIENCE_MS = 30_000;

const Answer = z.object({
  data: z.record(z.string(), z.looseObject({ __typename: z.string() })).nullish(),
  errors: z.array(z.unknown()).optional(),
});
export type Result = { readonly __typename: string } & Readonly<Record<string, unknown>>;

export interface CallerSetting {
  readonly name: string;
  readonly token: string;
  readonly overdue: Overdue;
}

/** Somebody who asks the API, at whichever process is up, until there is an answer; the same request, over and over. */
export class Caller {
  readonly #apis: readonly Member[];
  readonly #token: string;
  readonly #name: string;
  readonly #overdue: Overdue;
  #turn = 0;
  /** Requests that were sent again because no answer came. */
  resent = 0;

  constructor(apis: readonly Member[], { name, token, overdue }: CallerSetting) {
    this.#apis = apis;
    this.#name = name;
    this.#token = token;
    this.#overdue = overdue;
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
      if (sent > 0) await this.#overdue.pause(AGAIN_MS);
      if (api?.url == null) continue;
      let heard = '';
      const answered = await ask(api.url)
        .then(async (response) => read((heard = await response.text()), response.status))
        .catch((error: unknown) => void (heard = heard === '' ? String(error) : heard));
      if (answered !== undefined) return answered;
      this.resent += 1;
      this.#overdue.note(this.#name, `was not answered ${sent + 1} times, last: ${heard.slice(0, 200)}`);
    }
  }
}
