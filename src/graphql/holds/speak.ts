import { heldBatches, speakAboutHold } from '../../actions/decide-hold.ts';
import type { HoldVerdict } from '../../domain/gates/hold.ts';
import type { HeldBatch } from '../../ports/gates.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { requireFreshProof, requirePermission } from '../permissions.ts';
import { written } from '../written.ts';
import { holdRefused, noSuchHold } from './hold-errors.ts';

/** Held batches of the region of the post. */
export async function heldIn({ hub, actor }: Pick<Context, 'hub' | 'actor'>): Promise<readonly HeldBatch[]> {
  return (await heldBatches(hub)).filter(({ envelope }) => envelope.region.startsWith(actor.region));
}

interface OneBatch {
  readonly idempotencyKey: string;
  readonly number: number;
}

/** One of two people says what becomes of a held batch, once per key; `success` names the change. */
export function speak<S extends `${string}Success`>(
  success: S,
  verdict: HoldVerdict,
  input: OneBatch,
  context: Context,
) {
  requirePermission(context.actor, 'decideHold');
  requireFreshProof(context);
  return once('decideHold', { ...input, change: success } as OneBatch, context, async (hub) => {
    const { number } = input;
    const [batch] = await context.catalogue.batches.byNumbers([number]);
    if (!batch?.envelope.region.startsWith(context.actor.region)) return noSuchHold(number);
    const deciding = await speakAboutHold(number, verdict, context.actor, hub);
    if (deciding.outcome === 'not-found') return noSuchHold(number);
    if (deciding.outcome === 'not-allowed') return holdRefused(deciding.code);
    return { __typename: success, number, isDecided: deciding.outcome !== 'waiting' };
  });
}

interface Spoken {
  readonly number: number;
}

/** The batch that was spoken about, as it stands now. */
export const batchSpokenAbout = async ({ number }: Spoken, _arg: object, { loaders }: Context) =>
  written(await loaders.batch.load(number));

/** Its hold; null once it is decided. */
export const holdSpokenAbout = async ({ number }: Spoken, _arg: object, context: Context) =>
  (await heldIn(context)).find(({ batch }) => batch === number) ?? null;
