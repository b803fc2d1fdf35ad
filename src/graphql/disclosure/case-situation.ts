import type { Actor } from '../../domain/access/actor.ts';
import type { Situation } from '../../domain/agreements/situation.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
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
  today: PlainDate,
  { caseFile, protection }: Pick<Loaders, 'caseFile' | 'protection'>,
): Promise<Situation> {
  const [onlyFor, file] = await Promise.all([
    protection.load(record.id),
    caseId === null ? null : caseFile.load(caseId),
  ]);
  return {
    user: actor.user,
    today,
    region: record.region,
    isOwnRow: isOwn(record, actor),
    isInAssignedCase: file !== null && isAssigned(file, actor),
    check,
    sampleDrawnOn: null,
    approvedBy: [],
    onlyFor,
    isTotal: false,
  };
}

/** Sent by the unit of the post: its department, its region, and its organisation where it is bound to one. */
export const isOwn = ({ feed, region, org }: RegisterRecord, actor: Actor): boolean =>
  feedById.get(feed)?.owner === actor.department &&
  region.startsWith(actor.region) &&
  (actor.org === '' || actor.org === org);

const ENDED: ReadonlySet<string> = new Set(['CLOSED', 'DISMISSED']);

/** An open case that the department of the post settles. */
export const isAssigned = ({ state, owner }: Pick<CaseReading, 'state' | 'owner'>, { department }: Actor): boolean =>
  owner === department && !ENDED.has(state);
