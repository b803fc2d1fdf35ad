import type { Actor } from '../../domain/access/actor.ts';
import { tableOf } from '../../domain/agreements/matrix/matrix.ts';
import type { Situation } from '../../domain/agreements/situation.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import { accessState, type RestrictedAccess } from '../../domain/restricted-access/restricted-access.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { CaseReading } from '../../ports/catalogue.ts';
import type { RegisterRecord } from '../../ports/register-records.ts';
import type { Loaders } from '../loaders.ts';
import type { Sighting } from './sighting.ts';

/** All that a decision about a record rests on beside the row: whose it is, which case shows it, who is protected. */
export async function situationOf(
  record: RegisterRecord,
  { check, caseId }: Sighting,
  actor: Actor,
  { today, now }: Moment,
  {
    caseFile,
    protection,
    allowedAccess,
    sampled,
  }: Pick<Loaders, 'caseFile' | 'protection' | 'allowedAccess' | 'sampled'>,
): Promise<Situation> {
  const isRestricted = caseId !== null && tableOf(record.feed)?.restricted === true;
  const [onlyFor, file, accesses, sampleDrawnOn] = await Promise.all([
    protection.load(record.id),
    caseId === null ? null : caseFile.load(caseId),
    isRestricted ? allowedAccess.load({ caseId, recordId: record.id }) : [],
    // A sample is handed to surveyors; nobody else reads by it.
    actor.role === 'R-SURVEY' ? sampled.load(record.id) : null,
  ]);
  return {
    user: actor.user,
    today,
    region: record.region,
    isOwnRow: isOwn(record, actor),
    isInAssignedCase: file !== null && isAssigned(file, actor),
    check,
    sampleDrawnOn,
    approvedBy: file === null || hasEnded(file) ? [] : approversFor(accesses, actor, now()),
    onlyFor,
    isTotal: false,
  };
}

/** When a decision is made: the day in China, and the moment (ISO 8601, UTC). */
export interface Moment {
  readonly today: PlainDate;
  readonly now: () => string;
}

/** Who allowed this officer, in this department, to open the record, as far as it still holds. */
const approversFor = (accesses: readonly RestrictedAccess[], actor: Actor, now: string): readonly string[] =>
  accesses
    .filter(({ askedBy, askedDepartment }) => askedBy === actor.user && askedDepartment === actor.department)
    .filter((access) => accessState(access, now) === 'granted')
    .flatMap(({ approvals }) => Object.values(approvals).map(({ user }) => user));

/** Sent by the unit of the post: its department, its region, and its organisation where it is bound to one. */
export const isOwn = ({ feed, region, org }: RegisterRecord, actor: Actor): boolean =>
  feedById.get(feed)?.owner === actor.department &&
  region.startsWith(actor.region) &&
  (actor.org === '' || actor.org === org);

const ENDED: ReadonlySet<string> = new Set(['CLOSED', 'DISMISSED']);

/** Nothing is worked on in it any more. */
export const hasEnded = ({ state }: Pick<CaseReading, 'state'>): boolean => ENDED.has(state);

/** An open case that the department of the post settles. */
export const isAssigned = (file: Pick<CaseReading, 'state' | 'owner'>, { department }: Actor): boolean =>
  file.owner === department && !hasEnded(file);
