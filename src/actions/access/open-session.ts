import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { HeldPost } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import type { Method, Session } from '../../ports/sessions.ts';
import { HOST, noted } from './noted.ts';

/** Bytes of what a cookie holds: 256 bits that nobody guesses (OWASP ASVS 5.0 §7.2.3 asks for 128). */
const SECRET_BYTES = 32;

/** A proven person who wants to act. */
export interface Entering {
  readonly account: string;
  readonly method: Method;
  /** Session that the person leaves for another post; null for a sign-in. */
  readonly continues: string | null;
}

export type Entry =
  /** `secret` goes into the cookie and is kept nowhere. */
  | { readonly outcome: 'opened'; readonly session: Session; readonly secret: string }
  /** Several posts: `ticket` takes one of them, once. */
  | { readonly outcome: 'choose'; readonly posts: readonly HeldPost[]; readonly ticket: string }
  | { readonly outcome: 'no-post' };

const Begun = z.object({
  kind: z.literal('choose'),
  account: z.string(),
  method: z.enum(['local', 'oidc']),
  continues: z.string().nullable(),
});

/** Opens a session when there is one post to act from, and asks which when there are several. */
export const enter = (entering: Entering, most: number, { inTransaction }: Hub): Promise<Entry> =>
  inTransaction(async (stores) => {
    const posts = await effectivePosts(entering.account, stores);
    const [only] = posts;
    if (only === undefined) return turnAway(entering, stores);
    if (posts.length === 1) return open(entering, only, most, stores);
    const ticket = newSecret();
    await stores.access.sessions.begin(digestOf(ticket), { kind: 'choose', ...entering });
    return { outcome: 'choose', posts, ticket };
  });

/** Takes one of the posts that a ticket stands for; null when the ticket or the post is not good. */
export const choosePost = (
  ticket: string,
  postId: string,
  most: number,
  { inTransaction }: Hub,
): Promise<Entry | null> =>
  inTransaction(async (stores) => {
    const begun = Begun.safeParse(await stores.access.sessions.take(digestOf(ticket)));
    if (!begun.success) return null;
    const post = (await effectivePosts(begun.data.account, stores)).find(({ id }) => id === postId);
    return post === undefined ? null : open(begun.data, post, most, stores);
  });

const effectivePosts = async (account: string, { access }: Stores): Promise<readonly HeldPost[]> =>
  (await access.posts.of(account)).filter(({ state }) => state === 'effective');

async function open(
  { account, method, continues }: Entering,
  post: HeldPost,
  most: number,
  stores: Stores,
): Promise<Entry> {
  const secret = newSecret();
  const asked = { digest: digestOf(secret), account, postId: post.id, method, continues };
  const session = await stores.access.sessions.open(asked, most);
  const actor = { user: account, role: session.role, session: session.id };
  await stores.evidence.append([noted(actor, 'sign-in', `user:${account}`, { method, post: post.id })]);
  return { outcome: 'opened', session, secret };
}

async function turnAway({ account, method }: Entering, { evidence }: Stores): Promise<Entry> {
  await evidence.append([noted(HOST, 'sign-in-refused', `user:${account}`, { method, reason: 'no-post' }, 'refused')]);
  return { outcome: 'no-post' };
}

export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** What is kept of a secret. */
export const digestOf = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();

/** Ends the session of whoever signs out. */
export const leave = ({ id, account, role }: Session, { inTransaction }: Hub): Promise<void> =>
  inTransaction(async ({ access, evidence }) => {
    await access.sessions.end(id, 'signed-out');
    await evidence.append([
      noted({ user: account, role, session: id }, 'session-ended', `session:${id}`, { cause: 'signed-out' }),
    ]);
  });

/** Writes down that the person of a session proved again who they are. */
export const renewProof = ({ id, account, role, method }: Session, { inTransaction }: Hub): Promise<void> =>
  inTransaction(async ({ access, evidence }) => {
    await access.sessions.prove(id);
    await evidence.append([
      noted({ user: account, role, session: id }, 'sign-in', `session:${id}`, { method, reason: 'fresh-proof' }),
    ]);
  });

/** The person of a session from now on, as `Actor`s are known. */
export const actorOf = ({ account, id, role, department, org, region, provenAt, mayAskFreely }: Session) =>
  ({ user: account, kind: 'person', role, department, org, region, session: id, provenAt, mayAskFreely }) as const;
