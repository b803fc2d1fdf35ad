import { importJWK, jwtVerify } from 'jose';
import { z } from 'zod';
import type { ClientKey } from '../../ports/accounts.ts';
import type { Assertion } from '../../ports/identity.ts';
import { hasDuplicateKeys } from './json-keys.ts';

/** Longest life of an assertion in seconds (FAPI 2.0 Security Profile §5.3.2: short-lived; five minutes). */
export const MAX_ASSERTION_SECONDS = 300;
/** Seconds that clocks may differ (FAPI 2.0 Security Profile §5.3.2.1: 10 to 60). */
export const CLOCK_SKEW_SECONDS = 30;
const MAX_CHARACTERS = 4_096;

/** Nothing but these: no key, no address of a key, no extension that must be understood (RFC 8725 §3.10). */
const Header = z.strictObject({
  alg: z.enum(['EdDSA', 'ES256', 'PS256']),
  kid: z.string().regex(/^[\w-]{1,64}$/),
  typ: z.enum(['JWT', 'client-authentication+jwt']).optional(),
});
const Payload = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.string(),
  exp: z.number(),
  jti: z.string().regex(/^[\w.:-]{16,128}$/),
});

/** The assertion is not good; why is nobody's business but ours. */
export class AssertionRefused extends Error {
  override readonly name = 'AssertionRefused';
}

/**
 * Verifies an assertion of a department system (private_key_jwt, RFC 7523 §3): key by its id from the register and by nothing
 * in the token, the one algorithm of that key, the exact audience, five minutes of life.
 * @param now by the clock of the database
 * @throws AssertionRefused
 */
export async function verifyAssertion(
  jwt: string,
  audience: string,
  keyById: (kid: string) => Promise<ClientKey | null>,
  now: Date,
): Promise<Assertion> {
  const [header = '', payload = '', ...rest] = jwt.length > MAX_CHARACTERS ? [] : jwt.split('.');
  if (rest.length !== 1) throw new AssertionRefused('form');
  try {
    const { alg, kid } = Header.parse(readPart(header));
    Payload.parse(readPart(payload));
    const key = await keyById(kid);
    if (key === null || key.algorithm !== alg) throw new AssertionRefused('key');
    return await verifyBy(key, jwt, audience, now);
  } catch (error) {
    throw error instanceof AssertionRefused ? error : new AssertionRefused('token');
  }
}

function readPart(part: string): unknown {
  const text = Buffer.from(part, 'base64url').toString('utf8');
  if (hasDuplicateKeys(text)) throw new AssertionRefused('duplicate');
  return JSON.parse(text);
}

async function verifyBy(key: ClientKey, jwt: string, audience: string, now: Date): Promise<Assertion> {
  const { payload } = await jwtVerify(jwt, await importJWK({ ...key.jwk }, key.algorithm), {
    algorithms: [key.algorithm],
    audience,
    issuer: key.account,
    subject: key.account,
    clockTolerance: CLOCK_SKEW_SECONDS,
    currentDate: now,
  });
  const { exp, jti } = Payload.parse(payload);
  if (exp > now.getTime() / 1_000 + MAX_ASSERTION_SECONDS + CLOCK_SKEW_SECONDS) throw new AssertionRefused('life');
  return { account: key.account, jti, certificate: key.certificate };
}
