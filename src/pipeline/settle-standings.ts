import { livingStatements, resolveStanding } from '../domain/feeds/standing.ts';
import type { Stores } from '../ports/hub.ts';
import type { Roster, RowCounts } from '../ports/rosters.ts';
import type { KeyVersions, StandingChange } from '../ports/source-records.ts';
import type { RosterReading } from './read-roster.ts';

/**
 * After the set of live batches changed: every key they speak about is resolved anew from all its versions, so that
 * the state depends on what was sent and never on when it arrived.
 */
export async function settleStandings(rosters: readonly Roster[], { records }: Stores): Promise<void> {
  for await (const page of records.keysToSettle(rosters)) await records.changeStandings(page.flatMap(standingsOf));
}

function standingsOf({ versions }: KeyVersions): readonly StandingChange[] {
  const live = versions.filter((version) => version.live);
  const standings = resolveStanding(live);
  const contention = [...standings.values()].includes('contender') ? contentionAmong(live) : null;
  return versions.map(({ id, live: counts }) => {
    const standing = counts ? (standings.get(id) ?? 'superseded') : 'withdrawn';
    return { recordId: String(id), standing, contention: standing === 'contender' ? contention : null };
  });
}

/** Whether one file alone states several of the contents that contend (I06), or only files together do (I07). */
function contentionAmong(live: KeyVersions['versions']): StandingChange['contention'] {
  const contents = livingStatements(live);
  const files = contents.flatMap((stated) => [...new Set(stated.map(({ batchId }) => batchId))]);
  return new Set(files).size < files.length ? 'file' : 'files';
}

/** Rows of a file by what became of them. */
export const countRows = (reading: RosterReading, standings: Readonly<Record<string, number>>): RowCounts =>
  countStoredRows({ total: reading.rows, rejected: reading.rejected.count }, standings);

/** The same for a file that was read earlier. */
export function countStoredRows(
  { total, rejected }: Pick<RowCounts, 'total' | 'rejected'>,
  standings: Readonly<Record<string, number>>,
): RowCounts {
  const of = (test: (standing: string, operation: string) => boolean) =>
    Object.entries(standings).reduce((sum, [key, count]) => {
      const [standing = '', operation = ''] = key.split('/');
      return test(standing, operation) ? sum + count : sum;
    }, 0);
  const unchanged = of((standing) => standing === 'duplicate');
  const voided = of((_, operation) => operation === 'VOID');
  const corrected = of((standing, operation) => operation === 'CORRECT' && standing !== 'duplicate');
  return {
    total,
    unchanged,
    voided,
    corrected,
    rejected,
    accepted: total - rejected - unchanged - voided - corrected,
  };
}
