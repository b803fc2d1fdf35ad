import { diagnose, type Symptom } from '../adapters/doctor.ts';
import { readConfig } from './config.ts';

/** Looks at everything the hub stands on, under the configuration of this environment. */
export const checkHealth = (): Promise<readonly Symptom[]> => diagnose(readConfig());
