import type { PostChange } from '../../actions/access/manage-posts.ts';
import { accessRefused, isPostFault, noSuchAccount, noSuchPost, postFault } from './access-errors.ts';

/** What a step of a post that is there answers. */
export function postAnswer<S extends `${string}Success`>(success: S, id: string, change: PostChange) {
  if (change.outcome === 'not-found') return noSuchPost(id);
  if (change.outcome === 'changed') return { __typename: success, id: change.post.id };
  if (change.why === 'no-account' || isPostFault(change.why)) return noSuchPost(id);
  return accessRefused(change.why);
}

/** What granting one answers. */
export function grantAnswer(account: string, change: PostChange) {
  if (change.outcome === 'not-found') return noSuchAccount(account);
  if (change.outcome === 'changed') return { __typename: 'GrantPostSuccess' as const, id: change.post.id };
  if (change.why === 'no-account') return noSuchAccount(account);
  return isPostFault(change.why) ? postFault(change.why) : accessRefused(change.why);
}
