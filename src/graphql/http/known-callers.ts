import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Callers of a day, of whom it is remembered whether they are administrators. */
const MOST_KNOWN = 10_000;

/**
 * Whether callers are administrators, as far as they were seen before: what is kept for administrators must not be used up by
 * finding out who else calls. Only a digest is kept of what they prove themselves by, and no right hangs on it.
 */
export class KnownCallers {
  /** Who was seen last stands at the end. */
  readonly #known = new Map<string, boolean>();

  /** Null while nobody has seen the caller. */
  isAdministrator({ headers }: Pick<FastifyRequest, 'headers'>): boolean | null {
    return this.#known.get(proofIn(headers)) ?? null;
  }

  /** Remembers who it was. */
  tell({ headers }: Pick<FastifyRequest, 'headers'>, isAdministrator: boolean): void {
    const proof = proofIn(headers);
    this.#known.delete(proof);
    this.#known.set(proof, isAdministrator);
    const [eldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && eldest !== undefined) this.#known.delete(eldest);
  }
}

/** What a caller proves itself by, as a digest. */
const proofIn = ({ authorization, cookie }: FastifyRequest['headers']): string =>
  createHash('sha256')
    .update(authorization ?? cookie ?? '')
    .digest('base64');
