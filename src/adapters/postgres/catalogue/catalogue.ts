import type { Catalogue, OverrideReading } from '../../../ports/catalogue.ts';
import type { Database, SqlRow } from '../database.ts';
import { batches } from './batches.ts';
import { caseFiles } from './case-files.ts';
import { findings } from './findings.ts';
import { instant } from './instant.ts';
import { links } from './links.ts';
import { owedFeeds } from './owed-feeds.ts';
import { runs } from './runs.ts';
import { vitals } from './vitals.ts';

/** What the API reads, in PostgreSQL. */
export const catalogue = (database: Database): Catalogue => ({
  batches: batches(database),
  owedFeeds: owedFeeds(database),
  runs: runs(database),
  findings: findings(database),
  caseFiles: caseFiles(database),
  links: links(database),
  overrides: () =>
    database.query<OverrideReading & SqlRow>(
      `select name, region, valid_from::text "validFrom", valid_to::text "validTo", value, set_by "setBy", ${instant('set_at')} "setAt"
       from parameter_override order by name, region, valid_from, id`,
    ),
  vitals: () => vitals(database),
});
