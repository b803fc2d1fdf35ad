import type { Consumer } from '../../access/actor.ts';
import type { Check } from '../../checks/check.ts';
import { checks } from '../../checks/index.generated.ts';
import type { Feed } from '../../feeds/define-feed.ts';
import { tableOf } from './matrix.ts';

/** Feeds whose records are subjects, and feeds that are only looked up. */
function feedsOf(check: Check): { readonly subjects: readonly Feed[]; readonly consulted: readonly Feed[] } {
  switch (check.kind) {
    case 'record':
      return { subjects: check.subjects, consulted: check.consults };
    case 'group':
      return { subjects: check.within, consulted: check.consults };
    case 'aggregate':
      return { subjects: [], consulted: [] };
  }
}

/** The feed is read, and the reader takes part; surveys and statistics look at all, towns may be asked about all. */
function concerns(check: Check, consumer: Consumer, feed: string): boolean {
  const { subjects, consulted } = feedsOf(check);
  if (![...subjects, ...consulted].some(({ id }) => id === feed)) return false;
  if (consumer === 'SV' || consumer === 'HUB' || consumer === 'GR') return true;
  // Looking up a secret register makes its keeper no party to the case: B01 asks whether the child was adopted.
  const parties = [...subjects, ...consulted.filter(({ id }) => tableOf(id)?.restricted === false)];
  return check.owner === consumer || parties.some(({ owner }) => owner === consumer);
}

/**
 * Codes of the checks whose findings may show records of a feed to a reader. Towns inform families and answer requests of
 * any department (协查), so that every check of the feed may reach them.
 */
export const checksBetween = (consumer: Consumer, feed: string): readonly string[] =>
  checks.filter((check) => concerns(check, consumer, feed)).map(({ code }) => code);
