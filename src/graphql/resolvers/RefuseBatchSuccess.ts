import { batchSpokenAbout, holdSpokenAbout } from '../holds/speak.ts';
import type { RefuseBatchSuccessResolvers } from './../types.generated.ts';

export const RefuseBatchSuccess: RefuseBatchSuccessResolvers = { batch: batchSpokenAbout, hold: holdSpokenAbout };
