import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request proves its caller by. */
export interface Credentials {
  /** Header `Authorization`; it wins over the cookie. */
  readonly authorization: string | undefined;
  /** What the session cookie holds. */
  readonly session: string | undefined;
  /** SHA-256 of the client certificate (RFC 8705 §3.1), as the proxy that ends TLS passed it on; null without one. */
  readonly certificate: string | null;
}

/** How people reach the hub. */
export interface Surroundings {
  /** `https://hub.example`, or null: the address that is listened at. */
  readonly publicUrl: string | null;
  /** Address of the proxy that ends TLS: only its word about client address and certificate is taken; null without one. */
  readonly proxy: string | null;
}

export const isSecure = ({ publicUrl }: Pick<Surroundings, 'publicUrl'>): boolean =>
  publicUrl?.startsWith('https:') === true;

/** Browsers keep a `__Host-` cookie from other hosts and from plain HTTP (RFC 6265bis §4.1.3.2). */
export const cookieName = (name: 'lianhe' | 'lianhe-ticket', secure: boolean): string =>
  secure ? `__Host-${name}` : name;

/** A cookie; undefined when it is missing or comes twice, as it does when somebody tries to plant one. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Reads what a request proves its caller by. `peer` is the other end of the connection itself. */
export const credentialsIn = (
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  surroundings: Surroundings,
): Credentials => ({
  authorization: headers.authorization,
  session: cookieIn(headers.cookie, cookieName('lianhe', isSecure(surroundings))),
  certificate: isProxy(peer, surroundings) ? thumbprintOf(headers['client-cert']) : null,
});

const isProxy = (peer: string | undefined, { proxy }: Surroundings): boolean =>
  proxy !== null && peer !== undefined && peer.replace(/^::ffff:/, '') === proxy;

/** `Client-Cert: :base64 of DER:` (RFC 9440 §2.1). */
const CLIENT_CERT = /^:([\w+/]+={0,2}):$/;

function thumbprintOf(header: string | string[] | undefined): string | null {
  const der = typeof header === 'string' ? CLIENT_CERT.exec(header)?.[1] : undefined;
  return der === undefined ? null : createHash('sha256').update(Buffer.from(der, 'base64')).digest('base64url');
}
