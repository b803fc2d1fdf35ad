import { isFreshlyProven } from '../../domain/access/session-limits.ts';
import type { Hub } from '../../ports/hub.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { type Action, requirePermission } from '../permissions.ts';
import { accessRefused } from './access-errors.ts';

interface Keyed {
  readonly idempotencyKey: string;
}

/** A change that takes access away: never delayed. `change` names it, so that a key serves one kind of change only. */
export const takingAway = <R extends { readonly __typename: string }>(
  action: Action,
  change: string,
  input: Keyed,
  context: Context,
  act: (hub: Hub) => Promise<R>,
) => once(action, { ...input, change } as Keyed, context, act);

/**
 * A change that gives access, or more of it: only by somebody who proved within minutes who they are (C34 of the security
 * design), so that a screen left alone gives nobody anything.
 */
export function giving<R extends { readonly __typename: string }>(
  action: Action,
  change: string,
  input: Keyed,
  context: Context,
  act: (hub: Hub) => Promise<R>,
) {
  requirePermission(context.actor, action);
  return takingAway(action, change, input, context, async (hub) =>
    isFreshlyProven(context.actor, hub.clock.now()) ? act(hub) : accessRefused('step-up-required'),
  );
}
