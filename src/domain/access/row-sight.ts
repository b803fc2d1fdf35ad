import { feeds } from '../feeds/index.generated.ts';
import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

/**
 * Which rows a post sees at all (7.7 of the domain reference); what it sees *in* a row is the agreement's business.
 * `concerned`: rows of its department, and cases and findings that concern it, in its region. `own`: only rows that its unit
 * delivered. `unnamed`: cases and findings of its region, no register row. `sampled`: rows of its region in a sample that can be
 * read today. `none`: figures only.
 */
export type RowSight = 'concerned' | 'own' | 'unnamed' | 'sampled' | 'none';

const SIGHT: Readonly<Record<Role, RowSight>> = {
  'R-SUBMIT': 'own',
  'R-DQO': 'concerned',
  'R-APPROVE': 'concerned',
  'R-TOWN': 'concerned',
  'R-VILLAGE': 'concerned',
  'R-EMP': 'own',
  'R-SEC': 'unnamed',
  'R-MEMBER': 'none',
  'R-SURVEY': 'sampled',
  'R-STAT': 'none',
  'R-DPO': 'unnamed',
  'R-AUDIT': 'unnamed',
  'R-ADMIN': 'unnamed',
};

/** What the store must know of a post to show it its rows and no others. */
export interface RowScope {
  readonly sight: RowSight;
  readonly department: Actor['department'];
  /** Feeds that the department owns. */
  readonly feeds: readonly string[];
  readonly org: string;
  readonly region: string;
}

export function rowScopeOf({ role, department, org, region }: Actor): RowScope {
  const owned = feeds.filter(({ owner }) => owner === department).map(({ id }) => id);
  return { sight: SIGHT[role], department, feeds: owned, org, region };
}

/** A case or finding as far as sight is concerned. */
export interface SightedCase {
  /** Departments that settle it: of the case, and of each of its findings. */
  readonly owners: readonly string[];
  readonly region: string;
  /** Feeds of the records that it rests on. */
  readonly feeds: readonly string[];
}

/** Whether a case or finding is shown to a post. The store decides the same by its own means: see the row-level policies. */
export function seesCase({ sight, department, feeds: own, region }: RowScope, row: SightedCase): boolean {
  if (!row.region.startsWith(region)) return false;
  if (sight === 'unnamed') return true;
  if (sight !== 'concerned') return false;
  return row.owners.includes(department) || row.feeds.some((feed) => own.includes(feed));
}

/** A correction as far as sight is concerned. */
export type SightedCorrection = Pick<SightedRecord, 'feed' | 'region' | 'org'>;

/** Whether a correction is shown to a post: of a record that its unit delivers, or of an event that its unit is to enter. */
export const seesCorrection = ({ sight, feeds: own, org, region }: RowScope, row: SightedCorrection): boolean =>
  (sight === 'own' || sight === 'concerned') &&
  own.includes(row.feed) &&
  row.region.startsWith(region) &&
  (org === '' || org === row.org);

/** A row of a register as far as sight is concerned. */
export interface SightedRecord {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  /** Whether it is evidence of a finding that the post sees, of a person whom such a finding is about, or linked with a row of the post. */
  readonly isInQuestion: boolean;
  /** Whether it is in a sample that can be read today. */
  readonly isInSample: boolean;
}

/** Whether a row of a register is shown to a post: its own, one of a person in question, one linked with its own, one of a sample. */
export function seesRecord({ sight, feeds: own, org, region }: RowScope, row: SightedRecord): boolean {
  if (sight === 'none' || sight === 'unnamed') return false;
  if (sight === 'sampled') return row.isInSample && row.region.startsWith(region);
  const isOwn = own.includes(row.feed) && row.region.startsWith(region) && (org === '' || org === row.org);
  return isOwn || (sight === 'concerned' && row.isInQuestion);
}
