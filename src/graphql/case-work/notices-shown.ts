import type { Actor } from '../../domain/access/actor.ts';
import type { NoticeReading } from '../../ports/case-work.ts';

/**
 * What waits is known to whoever settles the case and to the hub: they see what an undo would still call back. Anybody else
 * learns of a decision when its notice leaves, or an undone one would have been told after all.
 */
export const noticesShown = (
  notices: readonly NoticeReading[],
  owner: string,
  { department }: Pick<Actor, 'department'>,
): readonly NoticeReading[] =>
  department === owner || department === 'HUB' ? notices : notices.filter(({ leftAt }) => leftAt !== null);
