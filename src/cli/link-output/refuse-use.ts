import { stderr } from 'node:process';
import { UsageError } from '../usage-error.ts';

/** Tells what was used wrongly and ends the command with exit code 2. */
export function refuseUse(zh: string, en: string): never {
  stderr.write(`${zh}\n${en}\n`);
  throw new UsageError(zh, en);
}
