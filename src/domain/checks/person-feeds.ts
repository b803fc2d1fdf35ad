import { ctDecl } from '../feeds/ct-decl.ts';
import type { Feed, PersonRole } from '../feeds/define-feed.ts';
import { edK12 } from '../feeds/ed-k12.ts';
import { edPre } from '../feeds/ed-pre.ts';
import { grChange } from '../feeds/gr-change.ts';
import { grEmp } from '../feeds/gr-emp.ts';
import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { hcDeathRoster } from '../feeds/hc-death-roster.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { mzDiv } from '../feeds/mz-div.ts';
import { mzMarr } from '../feeds/mz-marr.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psCorr } from '../feeds/ps-corr.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { psInflow } from '../feeds/ps-inflow.ts';
import { psMove } from '../feeds/ps-move.ts';
import { psOutflow } from '../feeds/ps-outflow.ts';
import { psPermit } from '../feeds/ps-permit.ts';
import { psUnnat } from '../feeds/ps-unnat.ts';

/** Feeds whose names and numbers may be compared with each other. */
export const OPEN_PERSON_FEEDS: readonly Feed[] = [
  hcBirth,
  hcBirthRoster,
  hcDeath,
  hcDeathRoster,
  psBirth,
  psDeath,
  psMove,
  psCorr,
  psInflow,
  psPermit,
  psOutflow,
  psUnnat,
  ctDecl,
  mzMarr,
  mzDiv,
  mzCrem,
  edPre,
  edK12,
  grEmp,
  grChange,
];

/** Feeds that name people; adoption and welfare rosters change names by their nature and stay restricted (民法典 §1110). */

const BY_ID: ReadonlyMap<string, Feed> = new Map(PERSON_FEEDS.map((feed) => [feed.id, feed]));

export const personFeed = (id: string): Feed | null => BY_ID.get(id) ?? null;

/** The people that a record of this feed is about; parents and kin are not among them. */
export const peopleNamedIn = (feedId: string): readonly PersonRole[] => BY_ID.get(feedId)?.people ?? [];
