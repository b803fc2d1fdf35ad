import { randomUUID } from 'node:crypto';
import type { Actor } from '../domain/access/actor.ts';
import { tableOf } from '../domain/agreements/matrix/matrix.ts';
import { mayKnowFeed } from '../domain/agreements/secret-feeds.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { parameterValue } from '../domain/parameters/parameters.ts';
import {
  type AccessMoved,
  type AccessRefusal,
  type AccessVerdict,
  decideAccess,
  sideOf,
  withdrawAccess,
} from '../domain/restricted-access/move-access.ts';
import { isLive, type RestrictedAccess } from '../domain/restricted-access/restricted-access.ts';
import { HOLIDAYS_CN } from '../domain/values/holidays-cn.ts';
import { plainDate } from '../domain/values/plain-date.ts';
import { addWorkingDays } from '../domain/values/working-days.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import { noted } from './access/noted.ts';
import { openMatter, speakSecond } from './four-eyes.ts';

/** A restricted record as an officer sees it in a case. */
export interface AccessRequest {
  readonly caseId: string;
  /** Region of the case. */
  readonly region: string;
  readonly hasEnded: boolean;
  readonly recordId: string;
  readonly feed: string;
  /** Token of whoever the record is about. */
  readonly subject: string;
  readonly reason: string;
}

export type Accessing =
  | { readonly outcome: 'done'; readonly access: RestrictedAccess }
  | { readonly outcome: 'refused'; readonly code: AccessRefusal }
  | { readonly outcome: 'not-found' };

/** Asks to open one restricted record in one case; shows nothing before two others allow it. */
export const askAccess = (request: AccessRequest, actor: Actor, hub: Hub): Promise<Accessing> =>
  hub.inTransaction(async (stores) => {
    const { caseId, region, recordId, feed, reason, subject } = request;
    if (tableOf(feed)?.restricted !== true || !mayKnowFeed(actor.department, feed)) return refused('NOT_RESTRICTED');
    if (request.hasEnded) return refused('CASE_ENDED');
    const now = hub.clock.now().toISOString();
    const own = await stores.restrictedAccesses.ofOfficer(actor.user, { caseId, recordId });
    if (own.some((access) => isLive(access, now))) return refused('ASKED_ALREADY');
    const access: RestrictedAccess = {
      id: randomUUID(),
      caseId,
      recordId,
      feed,
      region,
      reason,
      askedBy: actor.user,
      askedDepartment: actor.department,
      askedAt: now,
      lapsesAt: await endOfTerm(region, hub, stores),
      approvals: {},
      expiresAt: null,
      declinedBy: null,
      withdrawnBy: null,
    };
    await stores.restrictedAccesses.add(access);
    await openMatter(matterOf(access), seatsOf(access), actor, stores, hub.clock);
    await note(access, 'ask', actor, stores, [subject]);
    return { outcome: 'done', access };
  });

/** One of the two others allows or declines it. */
export const decideAccessOf = (id: string, verdict: AccessVerdict, actor: Actor, hub: Hub): Promise<Accessing> =>
  moveAccess(id, verdict, actor, hub, async (access, stores) => {
    const now = hub.clock.now().toISOString();
    const moved = decideAccess(access, verdict, actor, { now, expiresAt: await endOfTerm(access.region, hub, stores) });
    const side = sideOf(actor, access.feed);
    if (moved.outcome === 'moved' && verdict === 'approve' && side !== null)
      await speakSecond({ matter: matterOf(access), side }, actor, stores, hub.clock);
    return moved;
  });

const matterOf = ({ id }: RestrictedAccess): string => `restricted-access:${id}`;

/** Who may allow it: an approver of the department that owns the feed, and data protection. */
const seatsOf = ({ feed, region }: RestrictedAccess) => {
  const owner = feedById.get(feed)?.owner;
  return [
    { side: 'owner', roles: ['R-APPROVE'] as const, departments: owner === undefined ? [] : [owner], region },
    { side: 'data-protection', roles: ['R-DPO'] as const, departments: null, region },
  ];
};

/** Takes it away at once. */
export const withdrawAccessOf = (id: string, actor: Actor, hub: Hub): Promise<Accessing> =>
  moveAccess(id, 'withdraw', actor, hub, async (access) =>
    withdrawAccess(access, actor, hub.clock.now().toISOString()),
  );

const moveAccess = (
  id: string,
  name: string,
  actor: Actor,
  hub: Hub,
  move: (access: RestrictedAccess, stores: Stores) => Promise<AccessMoved>,
): Promise<Accessing> =>
  hub.inTransaction(async (stores) => {
    const access = await stores.restrictedAccesses.take(id);
    if (access === null) return { outcome: 'not-found' };
    const moved = await move(access, stores);
    if (moved.outcome === 'refused') return moved;
    await stores.restrictedAccesses.save(moved.access);
    await note(moved.access, name, actor, stores);
    return { outcome: 'done', access: moved.access };
  });

/** End of the last working day, in China, of the term that begins today. */
async function endOfTerm(region: string, { clock }: Hub, { parameters }: Stores): Promise<string> {
  const today = plainDate(clock.today());
  const days = parameterValue('RESTRICTED_ACCESS_DAYS', region, today, await parameters.overrides());
  return new Date(`${addWorkingDays(today, days, HOLIDAYS_CN)}T23:59:59+08:00`).toISOString();
}

const refused = (code: AccessRefusal): Accessing => ({ outcome: 'refused', code });

/** The entry names case, record and step; the reason stays with the request. */
const note = (
  { id, caseId, recordId, feed }: RestrictedAccess,
  move: string,
  actor: Actor,
  { evidence }: Stores,
  subjects: readonly string[] = [`record:${recordId}`],
): Promise<void> =>
  evidence.append([
    { ...noted(actor, 'restricted-access', `restricted-access:${id}`, { move, feed, case: caseId }), subjects },
  ]);
