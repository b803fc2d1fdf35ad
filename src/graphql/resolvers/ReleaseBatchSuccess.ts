import { batchSpokenAbout, holdSpokenAbout } from '../holds/speak.ts';
import type { ReleaseBatchSuccessResolvers } from './../types.generated.ts';

export const ReleaseBatchSuccess: ReleaseBatchSuccessResolvers = { batch: batchSpokenAbout, hold: holdSpokenAbout };
