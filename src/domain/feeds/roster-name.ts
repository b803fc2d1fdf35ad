import type { Envelope } from './define-feed.ts';
import type { PlainDate } from '../values/plain-date.ts';

/** What a file name says: `<FEED>_<region>[-<org>]_<YYYYMMDD>-<YYYYMMDD>[_final].(csv|xlsx|ndjson)`. */
export interface RosterName {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  readonly periodStart: PlainDate;
  readonly periodEnd: PlainDate;
  readonly isFinal: boolean;
}

const ROSTER_NAME =
  /^(?<feed>[A-Z]{2}-[A-Z0-9-]+)_(?<region>\d{6,12})(?:-(?<org>[^_]+))?_(?<from>\d{8})-(?<until>\d{8})(?<final>_final)?(?:\.(?:csv|xlsx|ndjson))?(?:\.rejected)?\.(?:csv|xlsx|ndjson|txt)$/iu;

/** Reads the name of a roster file; null when it does not follow the pattern. */
export function readRosterName(fileName: string): RosterName | null {
  const parts = ROSTER_NAME.exec(fileName)?.groups;
  if (!parts) return null;
  const from = dashed(parts['from'] ?? '');
  const until = dashed(parts['until'] ?? '');
  if (from > until) return null;
  return {
    feed: (parts['feed'] ?? '').toUpperCase(),
    region: parts['region'] ?? '',
    org: parts['org'] ?? '',
    periodStart: from,
    periodEnd: until,
    isFinal: parts['final'] !== undefined,
  };
}

const dashed = (day: string): PlainDate => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` as PlainDate;

/** What `manifest.json` adds for one file. */
export interface ManifestEntry {
  readonly submitterOrg?: string | undefined;
  readonly submittedAt?: string | undefined;
  readonly series?: number | undefined;
  readonly mode?: 'add' | 'replace' | undefined;
  readonly declaredRowCount?: number | undefined;
}

/** The envelope of a file: its name, its manifest entry, and what the caller states, which wins. */
export function envelopeOf(
  name: Partial<RosterName>,
  manifest: ManifestEntry,
  stated: Partial<Envelope>,
): Envelope | null {
  const { feed, region, periodStart, periodEnd } = { ...name, ...defined(stated) };
  if (!feed || !region || !periodStart || !periodEnd) return null;
  return {
    feed,
    region,
    periodStart,
    periodEnd,
    org: stated.org ?? manifest.submitterOrg ?? name.org ?? '',
    isFinal: stated.isFinal ?? name.isFinal ?? false,
    series: manifest.series ?? null,
    mode: stated.mode ?? manifest.mode ?? 'add',
    submittedAt: manifest.submittedAt ?? null,
    declaredRowCount: manifest.declaredRowCount ?? null,
  };
}

const defined = <T extends object>(object: T): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
