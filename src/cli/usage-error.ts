import { CommanderError } from 'commander';

/** The command was used wrongly: `lianhe` shows both texts, one a line, and ends with exit code 2. */
export class UsageError extends CommanderError {
  constructor(zh: string, en: string) {
    super(2, 'lianhe.usage', `${zh}\n${en}`);
  }
}
