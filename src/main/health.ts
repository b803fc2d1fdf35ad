import { diagnose } from '../adapters/doctor.ts';
import type { Symptom } from '../adapters/symptom.ts';
import { readConfig } from './config.ts';

/** Looks at everything the hub stands on, under the configuration of this environment. */
export const checkHealth = (pages: boolean): Promise<readonly Symptom[]> => diagnose({ ...readConfig(), pages });
