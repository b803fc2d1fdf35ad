import { submitBatch } from '../actions/submit-batch.ts';
import { batchCryptography } from '../adapters/signing/batch-cryptography.ts';
import type { World } from '../graphql/context.ts';
import { evidenceLogOf } from './evidence.ts';
import type { System } from './wire.ts';

/** Signed batches on the running system: receipts are signed with the key of the evidence log. */
export function submitting(system: System): Pick<World, 'submit'> {
  const log = evidenceLogOf(system);
  return {
    submit: async (file, hub) =>
      submitBatch(file, { hub, cryptography: batchCryptography, signer: await log.signer() }),
  };
}
