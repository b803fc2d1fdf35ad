import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../refusals.ts';
import { isFromHere } from './strict-requests.ts';

export interface Download {
  readonly fileName: string;
  readonly mediaType: string;
}

/**
 * Headers of a file that somebody else may have made: it is saved, never shown, kept by no cache, and could do nothing if
 * a browser showed it all the same (OWASP ASVS 5.0 §3.2.1 and §5.4; C53 and C59 of the security design).
 */
export function asDownload(reply: FastifyReply, { fileName, mediaType }: Download): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-disposition', dispositionOf(fileName))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store');
}

/** RFC 6266: a plain name for old programs, the real one in UTF-8; neither holds a path, a quote or a line break. */
export function dispositionOf(fileName: string): string {
  const name = (fileName.split(/[/\\]/u).at(-1) ?? '').replaceAll(/[\p{C}"<>:|?*;%]/gu, '_').slice(-LONGEST_NAME);
  const safe = /[^.\s]/u.test(name) ? name.replace(/^\.+/u, '_') : 'download';
  const plain = safe.replaceAll(/[^\w.()-]/gu, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(safe).replaceAll(/['()]/gu, escaped)}`;
}

/** Characters; file systems take 255 bytes. */
const LONGEST_NAME = 80;

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A link on another site must not have a file downloaded in somebody's name. @throws Refused ORIGIN */
export function refuseForeign(request: FastifyRequest): void {
  if (!isFromHere(request)) throw new Refused('ORIGIN');
}
