import type { Catalogue, OverrideReading } from '../../../ports/catalogue.ts';
import type { Database, SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { batches } from './batches.ts';
import { caseFiles } from './case-files.ts';
import { corrections } from './corrections.ts';
import { findings } from './findings.ts';
import { instant } from './instant.ts';
import { links } from './links.ts';
import { personReadings } from '../person-readings.ts';
import { registerRecords } from './register-records.ts';
import { accessReadings } from './restricted-accesses.ts';
import { owedFeeds } from './owed-feeds.ts';
import { runs } from './runs.ts';
import { surveyReadings } from './surveys.ts';

/** What one caller reads, in PostgreSQL: whatever may speak of a person through `reader`, which shows the rows of a post only. */
export const catalogue = (database: Database, reader: Reader): Catalogue => ({
  batches: batches(reader),
  owedFeeds: owedFeeds(database),
  runs: runs(database, reader),
  findings: findings(reader),
  caseFiles: caseFiles(reader),
  corrections: corrections(reader),
  links: links(reader, database),
  records: registerRecords(reader),
  persons: personReadings(reader),
  restrictedAccesses: accessReadings(reader),
  surveys: surveyReadings(reader),
  overrides: () =>
    database.query<OverrideReading & SqlRow>(
      `select name, region, valid_from::text "validFrom", valid_to::text "validTo", value, set_by "setBy", ${instant('set_at')} "setAt"
       from parameter_override order by name, region, valid_from, id`,
    ),
});
