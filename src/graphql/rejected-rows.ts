import { ownsRejected, rejectedUntil } from '../domain/access/rejected-rows.ts';
import type { BatchReading } from '../ports/catalogue.ts';
import type { Context } from './context.ts';

/** Address at which a sender downloads what was not taken of its batch. */
export const rejectedPath = (number: number): string => `/batches/${number}/rejected`;

/** Rows of a batch that were not taken, as its sender and as everybody else sees them. */
export async function rejectedOf({ number, envelope, counts, acceptedAt, state }: BatchReading, context: Context) {
  const count = state === 'refused' ? 0 : counts.rejected;
  const keptUntilAt = count === 0 ? null : rejectedUntil(acceptedAt);
  const isKept = keptUntilAt !== null && keptUntilAt > context.hub.clock.now().toISOString();
  const isOwn = isKept && ownsRejected(context.actor, envelope, await sendersOf(number, context));
  return { count, keptUntilAt, path: isOwn ? rejectedPath(number) : null };
}

/** Asked for systems only: a person need not have sent a batch to stand for its unit. */
const sendersOf = async (number: number, { actor, hub }: Context): Promise<readonly string[]> =>
  actor.kind === 'system' ? hub.inTransaction(({ submissions }) => submissions.sendersOf(number)) : [];
