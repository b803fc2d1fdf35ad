import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../refusals.ts';

/**
 * What an operation looks like on the wire: a POST of JSON in UTF-8 and nothing else. Everything that a form or a link of
 * another site can send by itself is refused before it is read (OWASP ASVS 5.0 §3.5.2), and so is every encoding whose
 * reading differs between parsers (CVE-2026-23897).
 */
export function takeOnlyOperations(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method !== 'POST') {
      void reply.header('allow', 'POST');
      throw new Refused('METHOD');
    }
    if (!isJson(request.headers['content-type'])) throw new Refused('MEDIA_TYPE');
    if (!isFromHere(request)) throw new Refused('ORIGIN');
  });
}

const JSON_TYPE = /^application\/json\s*(?:;\s*charset=(?:"utf-8"|utf-8)\s*)?$/i;

const isJson = (type: string | undefined): boolean => type !== undefined && JSON_TYPE.test(type);

/** Browsers say where a request comes from; programs say nothing, and prove themselves by a token. */
export function isFromHere({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || hostOf(origin) === headers.host;
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
