import { Migration20261125090000_CreateRegister } from './migrations/Migration20261125090000_CreateRegister.ts';
import { Migration20261125090100_CreateRuns } from './migrations/Migration20261125090100_CreateRuns.ts';

/** Every migration in order; listed, so that no path is scanned at run time. */
export const migrations = [Migration20261125090000_CreateRegister, Migration20261125090100_CreateRuns];
