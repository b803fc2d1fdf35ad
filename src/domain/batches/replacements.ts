/** A stored file as far as replacing the other files of its roster (feed, region, organisation, period) goes. */
export interface RosterFileOfPeriod {
  readonly id: string;
  readonly mode: 'add' | 'replace';
  readonly series: number | null;
  readonly submittedAt: string | null;
  readonly contentHash: string;
}

/**
 * Of the files of one roster those in whose place a replacing one stands (ruling on second finals): all that come before it
 * by series, then by time of submission. Of two replacing files that say neither, the one with the greater content hash
 * stands, so that arrival decides nothing.
 */
export function replacedAmong(files: readonly RosterFileOfPeriod[]): ReadonlySet<string> {
  const replacing = files.filter(({ mode }) => mode === 'replace');
  const replaced = files.filter((file) => replacing.some((other) => other.id !== file.id && outranks(other, file)));
  return new Set(replaced.map(({ id }) => id));
}

function outranks(replacing: RosterFileOfPeriod, file: RosterFileOfPeriod): boolean {
  const [own, other] = [replacing.series ?? 0, file.series ?? 0];
  const [at, otherAt] = [replacing.submittedAt ?? '', file.submittedAt ?? ''];
  if (own !== other) return own > other;
  if (at !== otherAt) return at > otherAt;
  return file.mode === 'add' || replacing.contentHash > file.contentHash;
}
