import type { Actor } from '../../domain/access/actor.ts';
import { rowScopeOf, seesCorrection } from '../../domain/access/row-sight.ts';
import type { Correction } from '../../ports/corrections.ts';

/** Whether a correction is asked of the unit that this post stands for. */
export const isOwnCorrection = (actor: Actor, { feed, region, org }: Correction): boolean =>
  seesCorrection(rowScopeOf(actor), { feed, region, org });
