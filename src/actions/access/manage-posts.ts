import { faultInPost, type Post, type PostFault } from '../../domain/access/post.ts';
import { areIncompatible } from '../../domain/access/administrators.ts';
import { type HeldPost, PostRefused, type PostRefusal } from '../../ports/accounts.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { type Changer, noted } from './noted.ts';

export type PostChange =
  | { readonly outcome: 'changed'; readonly post: HeldPost }
  | { readonly outcome: 'refused'; readonly why: PostRefusal | PostFault }
  | { readonly outcome: 'not-found' };

/** Days a post lasts at most (个人信息保护法 §51 asks that rights be set reasonably; a year, then somebody looks again). */
export const MOST_DAYS = 365;

/** Grants a post: it takes effect when the data-protection officer, another person, confirms it (7.7 of the domain reference). */
export const grantPost = (
  account: string,
  post: Post,
  days: number,
  by: Changer,
  { inTransaction }: Hub,
): Promise<PostChange> => {
  const fault = faultInPost(post);
  if (fault !== null) return Promise.resolve({ outcome: 'refused', why: fault });
  return inTransaction((stores) =>
    changing('post-granted', by, stores, async ({ posts, accounts }) => {
      const holder = await accounts.find(account);
      if (holder?.kind === 'system' && post.role !== 'R-SUBMIT') throw new PostRefused('client-role');
      const held = (await posts.of(account)).filter(({ state }) => state !== 'ended' && state !== 'expired');
      if (held.some(({ role }) => areIncompatible(role, post.role))) throw new PostRefused('administrators-apart');
      return posts.grant(account, post, days, by.user);
    }),
  );
};

/**
 * Makes a granted post effective, or wakes one that rests because it was not used. The keys of a system that wait are
 * confirmed with its post.
 */
export const confirmPost = (id: string, by: Changer, { inTransaction }: Hub): Promise<PostChange> =>
  inTransaction((stores) =>
    changing('post-confirmed', by, stores, async ({ posts, clients }) => {
      const post = await posts.confirm(id, by.user);
      if (post !== null) await clients.confirmKeys(post.account, by.user);
      return post;
    }),
  );

/** Ends a post; whoever acts from it is out at the next request. */
export const endPost = (id: string, by: Changer, { inTransaction }: Hub): Promise<PostChange> =>
  inTransaction((stores) => changing('post-ended', by, stores, ({ posts }) => posts.end(id, by.user)));

/** A change with its entry in the log; a refusal has one too. */
async function changing(
  what: string,
  by: Changer,
  { access, evidence }: Stores,
  change: (access: Stores['access']) => Promise<HeldPost | null>,
): Promise<PostChange> {
  try {
    const post = await change(access);
    if (post === null) return { outcome: 'not-found' };
    const { id, account, role, department, region } = post;
    const detail = { what, role, department, region, account: /^[\x21-\x7e]+$/.test(account) ? account : '' };
    await evidence.append([noted(by, 'post-changed', `post:${id}`, detail)]);
    return { outcome: 'changed', post };
  } catch (error) {
    if (!(error instanceof PostRefused)) throw error;
    const why = error.refusal;
    await evidence.append([noted(by, 'post-changed', `user:${by.user}`, { what, why }, 'refused')]);
    return { outcome: 'refused', why };
  }
}
