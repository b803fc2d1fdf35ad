import type { Feed } from '../feeds/define-feed.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { mzDiv } from '../feeds/mz-div.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { countyOf } from '../values/region.ts';
import type { Evidence } from './answer.ts';
import type { GroupMember } from './check.ts';
import { isAccepted } from './absence-link.ts';
import type { Linked } from './dossier.ts';
import { asEvidence } from './group-members.ts';
import {
  type Divorce,
  isPartyRole,
  type Marriage,
  otherRole,
  type PartyRole,
  partyOf,
  sameParty,
} from './marriages.ts';
import type { World } from './world.ts';

/** Rosters that can end a marriage; divorces by court are in none of them (民法典 §1080). */
export const DISSOLVING_FEEDS: readonly Feed[] = [mzDiv, hcDeath, psDeath, mzCrem];

export interface MarriageEnding {
  readonly state: 'ended' | 'review' | 'unknown' | 'standing';
  readonly evidence: readonly Evidence[];
}

interface Wedding {
  readonly member: GroupMember;
  readonly row: Marriage;
  readonly role: PartyRole;
}

/** Whether something ended a marriage by a day: a divorce of this couple, or the death of the partner. */
export function endingOf(first: Wedding, by: PartialDate | null, world: World): MarriageEnding {
  const endings = [...divorcesOf(first, by, world), ...partnerDeaths(first, by)];
  if (endings.some(isAccepted)) return { state: 'ended', evidence: [] };
  if (endings.length > 0) return { state: 'review', evidence: asEvidence(endings, 'candidate') };
  return { state: divorcesAreKnown(first, by, world) ? 'standing' : 'unknown', evidence: [] };
}

const divorcesOf = (wedding: Wedding, by: PartialDate | null, world: World): readonly Linked[] =>
  wedding.member
    .linkedTo(mzDiv)
    .filter(
      (divorce) =>
        isSameCouple(wedding, divorce, world) &&
        divorce.row.status !== '2' &&
        notAfter(divorce.row.registerDate, by) &&
        notAfter(wedding.row.registerDate, divorce.row.registerDate),
    );

/** By the certificate that the divorce names, else because the partner of the linked person is the same. */
function isSameCouple({ row }: Wedding, { row: divorce, ownRole, theirRole }: Linked<Divorce>, world: World): boolean {
  if (row.certNo !== null && divorce.marriageCertNo === row.certNo) return true;
  if (!isPartyRole(ownRole) || !isPartyRole(theirRole)) return false;
  return sameParty(partyOf(row, otherRole(ownRole)), partyOf(divorce, otherRole(theirRole)), world) === true;
}

/** Deaths linked with the partner's role, not later than the day. */
function partnerDeaths({ member, role }: Wedding, by: PartialDate | null): readonly Linked[] {
  const partner = otherRole(role);
  return [hcDeath, psDeath, mzCrem]
    .flatMap((feed) => member.linkedTo<Feed>(feed))
    .filter(({ ownRole, row }) => ownRole === partner && notAfter((row.deathDate ?? null) as PartialDate | null, by));
}

/** Divorces that nobody owes are not consulted; owed ones must cover the time from the wedding to the day. */
function divorcesAreKnown({ member, row }: Wedding, by: PartialDate | null, world: World): boolean {
  const county = countyOf(world.currentRegion(member.subject.region));
  if (county === null || row.registerDate === null || by === null) return true;
  const coverage = world.coverage(mzDiv.id, county);
  return !coverage.owed || coverage.spans(firstDay(row.registerDate), firstDay(by));
}

const notAfter = (date: PartialDate | null, other: PartialDate | null): boolean =>
  date !== null && other !== null && firstDay(date) <= lastDay(other);
