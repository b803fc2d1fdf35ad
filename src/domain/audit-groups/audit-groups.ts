import type { Mention } from '../linkage/mention.ts';
import { ageBand } from './age-band.ts';
import { counties } from './counties.ts';
import type { Grouping } from './grouping.ts';
import { minorityName } from './minority-name.ts';
import { nameLength } from './name-length.ts';
import { urbanRural } from './urban-rural.ts';

/** The groups by which the quality of links is told, in the order of a report. */
export const GROUPINGS: readonly Grouping[] = [nameLength, minorityName, ageBand, urbanRural, counties];

/** How a group is stored with an audited pair: `name=2`. */
export const groupKey = (grouping: string, label: string): string => `${grouping}=${label}`;

/** The groups of the person of two records, one of each grouping; labels only, nothing that names the person. */
export const groupsOf = (left: Mention, right: Mention): readonly string[] =>
  GROUPINGS.map(({ code, of }) => groupKey(code, of(left, right)));
