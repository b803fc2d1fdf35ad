import type { AccessReadings } from '../../../ports/access-readings.ts';
import type { Reader } from '../scoped-reader.ts';
import { accountReadings } from './account-readings.ts';
import { keyReadings } from './key-readings.ts';
import { postReadings } from './post-readings.ts';
import { sessionReadings } from './session-readings.ts';

/** Accounts, posts, keys and sessions as administrators read them. */
export const accessReadings = (reader: Reader): AccessReadings => ({
  accounts: accountReadings(reader),
  posts: postReadings(reader),
  sessions: sessionReadings(reader),
  ...keyReadings(reader),
});
