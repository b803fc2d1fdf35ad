import { createHash } from 'node:crypto';
import { FourEyesRefused } from '../domain/access/four-eyes.ts';
import type { Hub } from '../ports/hub.ts';
import type { Context } from './context.ts';
import { type Action, requirePermission } from './permissions.ts';
import { Refused } from './refusals.ts';
import { idempotencyMismatch } from './user-errors.ts';

interface Keyed {
  readonly idempotencyKey: string;
}

/**
 * Does a change once per user and idempotency key, in one transaction with the receipt. The same request again gets what
 * the first one got; another request under the key is refused. A refused change leaves the key free.
 *
 * What is kept holds references only, never a personal value.
 */
export async function once<R extends { readonly __typename: string }>(
  action: Action,
  input: Keyed,
  { actor, change }: Context,
  act: (hub: Hub) => Promise<R>,
): Promise<R | ReturnType<typeof idempotencyMismatch>> {
  requirePermission(actor, action);
  return refusingOnePair(
    change(async (hub, receipts) => {
      const claim = await receipts.claim(actor.user, input.idempotencyKey, digestOf(action, input));
      if (claim.outcome === 'mismatch') return idempotencyMismatch(input.idempotencyKey);
      if (claim.outcome === 'done') return claim.response as R;
      const result = await act(hub);
      if (result.__typename.endsWith('Success')) await receipts.keep(actor.user, input.idempotencyKey, result);
      else await receipts.release(actor.user, input.idempotencyKey);
      return result;
    }),
  );
}

/** The second of two people was no second pair of eyes: the whole change is taken back, and the key is free. */
async function refusingOnePair<T>(changing: Promise<T>): Promise<T> {
  try {
    return await changing;
  } catch (error) {
    throw error instanceof FourEyesRefused ? new Refused(error.code) : error;
  }
}

/** Equal for equal requests, whatever the order of their fields. */
function digestOf(action: Action, request: Keyed): string {
  const inOrder = (_name: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256')
    .update(JSON.stringify([action, request], inOrder))
    .digest('hex');
}
