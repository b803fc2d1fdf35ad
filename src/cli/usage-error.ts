import { CommanderError } from 'commander';

/** The command was used wrongly: shown with both texts, exit code 2. */
export class UsageError extends CommanderError {
  constructor(zh: string, en: string) {
    super(2, 'lianhe.usage', `${zh}\n${en}`);
  }
}
