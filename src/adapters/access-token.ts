import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { isAccountName } from '../domain/access/account-name.ts';
import type { Actor } from '../domain/access/actor.ts';
import { faultInPost, type Post } from '../domain/access/post.ts';
import { ROLES, type Role } from '../domain/access/role.ts';
import { TOKEN_SECONDS } from '../domain/access/session-limits.ts';
import { processTime } from './clock.ts';
import { syncFolder } from './storage/sync-folder.ts';

export interface TokenRequest extends Post, Pick<Actor, 'user'> {
  /** Folder of the hub; its secret signs the token. */
  readonly home: string;
  readonly kind?: Actor['kind'];
  /** What the host hands out itself may ask freely unless said otherwise; a system's token as the system may. */
  readonly mayAskFreely?: boolean;
  /** Seconds until it expires; an hour if left away. */
  readonly ttl?: number;
  /** Thumbprint of the client certificate that must come with the token (RFC 8705 §3.1). */
  readonly certificate?: string | undefined;
  /** This instant; by the clock of this process where no hub is open. */
  readonly now?: Date;
}

/** Who holds a token, and the certificate that must come with it. */
export interface TokenHolder {
  readonly actor: Actor;
  readonly certificate: string | null;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export type TokenFault = 'TOKEN_EXPIRED' | 'TOKEN_INVALID' | 'SECRET_EXPOSED';

/** The token or the secret cannot be used; never holds either. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly fault: TokenFault;
  constructor(fault: TokenFault) {
    super(fault);
    this.fault = fault;
  }
}

const NAME = 'token-secret';
const ISSUER = 'lianhe';
const ALGORITHM = 'HS256';
/** Bytes of the secret: the output size of SHA-256, the least RFC 7518 §3.2 allows. */
const SECRET_BYTES = 32;
const DEFAULT_TTL_SECONDS = 3_600;

const CONSUMERS = ['PS', 'HC', 'MZ', 'ED', 'GR', 'SV', 'HUB'] as const;

const Claims = z.object({
  sub: z.string().refine(isAccountName),
  kind: z.enum(['person', 'system']),
  role: z.enum(Object.keys(ROLES) as [Role, ...Role[]]),
  department: z.enum(CONSUMERS),
  org: z.string(),
  region: z.string(),
  mayAskFreely: z.boolean(),
});
const Issued = Claims.extend({
  jti: z.uuid(),
  iat: z.number(),
  exp: z.number(),
  cnf: z.object({ 'x5t#S256': z.string() }).optional(),
});

/**
 * A bearer token (JWT, RFC 7519) that carries a post, signed with the secret of this home.
 * @throws z.ZodError when nobody can have this name
 * @throws RangeError when there can be no such post, or the token would live too long
 * @throws TokenRefused SECRET_EXPOSED
 */
export async function issueToken({
  home,
  ttl = DEFAULT_TTL_SECONDS,
  now = processTime(),
  ...asked
}: TokenRequest): Promise<string> {
  const { sub, ...claims } = Claims.parse({
    ...asked,
    sub: asked.user,
    kind: asked.kind ?? 'person',
    mayAskFreely: asked.mayAskFreely ?? asked.kind !== 'system',
  });
  const fault = faultInPost(claims);
  if (fault !== null) throw new RangeError(`there is no such post: ${fault}`);
  if (ttl > TOKEN_SECONDS) throw new RangeError(`a token lives ${TOKEN_SECONDS / 3_600} hours at most`);
  const bound = asked.certificate === undefined ? {} : { cnf: { 'x5t#S256': asked.certificate } };
  return new SignJWT({ ...claims, ...bound })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(sub)
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + ttl * 1_000))
    .sign(await tokenSecret(home));
}

/** Who a token was issued to. @throws TokenRefused */
export async function verifyToken({
  secret,
  token,
  now,
}: {
  readonly secret: Uint8Array;
  readonly token: string;
  /** This instant by the clock of the database. */
  readonly now: Date;
}): Promise<TokenHolder> {
  try {
    const expected = { algorithms: [ALGORITHM], issuer: ISSUER, audience: ISSUER, currentDate: now };
    const { payload } = await jwtVerify(token, secret, expected);
    return holderOf(Issued.parse(payload));
  } catch (error) {
    throw new TokenRefused(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
  }
}

function holderOf({ sub, jti, iat, exp, cnf, ...post }: z.infer<typeof Issued>): TokenHolder {
  if (exp - iat > TOKEN_SECONDS || faultInPost(post) !== null) throw new TokenRefused('TOKEN_INVALID');
  const provenAt = post.kind === 'person' ? new Date(iat * 1_000).toISOString() : null;
  return {
    actor: { user: sub, ...post, session: jti, provenAt },
    certificate: cnf?.['x5t#S256'] ?? null,
    issuedAt: new Date(iat * 1_000),
    expiresAt: new Date(exp * 1_000),
  };
}

/**
 * The secret of a home; made when there is none, readable by its owner only.
 * @throws TokenRefused SECRET_EXPOSED when others may read it
 */
export async function tokenSecret(home: string): Promise<Uint8Array> {
  const path = join(home, NAME);
  await mkdir(home, { recursive: true, mode: 0o700 });
  await readFile(path).catch(() => makeSecret(path));
  if (((await stat(path)).mode & 0o077) !== 0) throw new TokenRefused('SECRET_EXPOSED');
  return Buffer.from(await readFile(path, 'utf8'), 'hex');
}

/** Appears under its name only when complete; of two processes that start at once the second keeps what the first made. */
async function makeSecret(path: string): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600, flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  await syncFolder(dirname(path));
}
