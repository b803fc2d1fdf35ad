import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** Who calls, and in which role. */
export interface TokenHolder {
  readonly user: string;
  /** `operator` for whoever sits at the host; other roles are what the deployment calls them. */
  readonly role: string;
}

export interface TokenRequest extends TokenHolder {
  /** Folder of the hub; its secret signs the token. */
  readonly home: string;
  /** Seconds until it expires; an hour if left away. */
  readonly ttl?: number;
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

const Holder = z.object({
  sub: z.string().regex(/^[\p{L}\p{N}._@-]{1,64}$/u),
  role: z.string().regex(/^[a-z][a-z-]{0,30}$/),
});

/**
 * A bearer token (JWT, RFC 7519) signed with the secret of this home.
 * @throws z.ZodError when user or role is no plain name
 * @throws TokenRefused SECRET_EXPOSED
 */
export async function issueToken({ home, user, role, ttl = DEFAULT_TTL_SECONDS }: TokenRequest): Promise<string> {
  const { sub } = Holder.parse({ sub: user, role });
  return new SignJWT({ role })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(sub)
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setIssuedAt()
    .setExpirationTime(`${ttl} s`)
    .sign(await tokenSecret(home));
}

/** Who a token was issued to. @throws TokenRefused */
export async function verifyToken({
  secret,
  token,
}: {
  readonly secret: Uint8Array;
  readonly token: string;
}): Promise<TokenHolder> {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: [ALGORITHM], issuer: ISSUER, audience: ISSUER });
    const { sub, role } = Holder.parse(payload);
    return { user: sub, role };
  } catch (error) {
    throw new TokenRefused(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
  }
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
  await writeFile(draft, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
}
