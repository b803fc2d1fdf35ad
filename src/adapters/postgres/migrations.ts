import { Migration20261125090000_CreateRegister } from './migrations/Migration20261125090000_CreateRegister.ts';
import { Migration20261125090100_CreateRuns } from './migrations/Migration20261125090100_CreateRuns.ts';
import { Migration20261125143000_AddLinkScores } from './migrations/Migration20261125143000_AddLinkScores.ts';
import { Migration20261125150000_CreateSpine } from './migrations/Migration20261125150000_CreateSpine.ts';
import { Migration20261125150500_AddModelHistory } from './migrations/Migration20261125150500_AddModelHistory.ts';
import { Migration20261125171500_AddRunPairs } from './migrations/Migration20261125171500_AddRunPairs.ts';
import { Migration20261125173000_AddAuditGroups } from './migrations/Migration20261125173000_AddAuditGroups.ts';
import { Migration20261125191500_AddRunLeftovers } from './migrations/Migration20261125191500_AddRunLeftovers.ts';

/** Every migration in order; listed, so that no path is scanned at run time. */
export const migrations = [
  Migration20261125090000_CreateRegister,
  Migration20261125090100_CreateRuns,
  Migration20261125143000_AddLinkScores,
  Migration20261125150000_CreateSpine,
  Migration20261125150500_AddModelHistory,
  Migration20261125171500_AddRunPairs,
  Migration20261125173000_AddAuditGroups,
  Migration20261125191500_AddRunLeftovers,
];
