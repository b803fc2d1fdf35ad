import type { AccountChange } from '../actions/access/manage-accounts.ts';
import { ACCESS_REFUSALS, type AccessRefusal } from '../domain/access/access-refusals.ts';
import type { PostFault } from '../domain/access/post.ts';

const isKnown = (why: string): why is AccessRefusal => Object.hasOwn(ACCESS_REFUSALS, why);

const OTHERS: Readonly<Record<string, string>> = {
  'no-account': '没有这个账号 / there is no such account',
  name: '账号名只含文字、数字、点、下划线、@ 和连字符 / a name has letters, digits, dots, _, @ and hyphens only',
};

/** Why a change of accounts, posts or keys is refused, with the remedy, for the terminal. */
export function refusalText(why: AccessRefusal | PostFault | 'no-account' | 'name'): string {
  if (!isKnown(why)) return OTHERS[why] ?? `不可行 refused: ${why}`;
  const { zh, en } = ACCESS_REFUSALS[why];
  return `${zh} / ${en}`;
}

/** The same of a change of an account. */
export const changeText = (change: Exclude<AccountChange, { readonly outcome: 'changed' }>): string =>
  refusalText(change.outcome === 'not-found' ? 'no-account' : change.why);
