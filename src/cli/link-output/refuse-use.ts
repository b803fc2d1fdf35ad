import { UsageError } from '../usage-error.ts';

/** Ends the command with exit code 2 and tells what was used wrongly. */
export function refuseUse(zh: string, en: string): never {
  throw new UsageError(zh, en);
}
