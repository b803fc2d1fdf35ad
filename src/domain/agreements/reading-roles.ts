import type { Actor, Consumer } from '../access/actor.ts';
import type { Role } from '../access/role.ts';

/** On what a role reads personal data (7.7 of the domain reference). */
export type ReadingRight =
  /** Nothing about any person. */
  | { readonly by: 'nothing' }
  /** The rows that the own unit sent, in full; of one feed or of every feed of the department. */
  | { readonly by: 'own-rows'; readonly feed: string | null }
  /** The column of a reader in the matrix. */
  | { readonly by: 'agreement'; readonly consumer: Consumer; readonly within: Scope };

/**
 * Which rows the column may be used on: any; those of the post's own region; tasks in the own village, of which only the
 * surname is shown; the sample that was drawn for the reader.
 */
export type Scope = 'any' | 'own-region' | 'own-tasks' | 'own-sample';

const NOTHING: ReadingRight = { by: 'nothing' };

/** What the post may rest on. Every role is named: a new one reads nothing until it stands here. */
export function readingRight({ role, department }: Pick<Actor, 'role' | 'department'>): ReadingRight {
  return RIGHTS[role](department);
}

const officer = (consumer: Consumer): ReadingRight => {
  if (consumer === 'SV' || consumer === 'HUB') return NOTHING;
  return { by: 'agreement', consumer, within: consumer === 'GR' ? 'own-region' : 'any' };
};

const only =
  (of: Consumer, right: ReadingRight) =>
  (department: Consumer): ReadingRight =>
    department === of ? right : NOTHING;

const RIGHTS: Readonly<Record<Role, (department: Consumer) => ReadingRight>> = {
  'R-SUBMIT': () => ({ by: 'own-rows', feed: null }),
  'R-DQO': officer,
  'R-APPROVE': officer,
  'R-TOWN': only('GR', { by: 'agreement', consumer: 'GR', within: 'own-region' }),
  'R-VILLAGE': only('GR', { by: 'agreement', consumer: 'GR', within: 'own-tasks' }),
  'R-EMP': only('GR', { by: 'own-rows', feed: 'GR-EMP' }),
  'R-SURVEY': only('SV', { by: 'agreement', consumer: 'SV', within: 'own-sample' }),
  'R-STAT': only('HUB', { by: 'agreement', consumer: 'HUB', within: 'any' }),
  'R-SEC': () => NOTHING,
  'R-MEMBER': () => NOTHING,
  'R-DPO': () => NOTHING,
  'R-AUDIT': () => NOTHING,
  'R-ADMIN': () => NOTHING,
};
