import type { Actor } from '../domain/access/actor.ts';
import {
  moveProtection,
  proposeProtection,
  type ProtectionMove,
  type ProtectionRefusal,
} from '../domain/protection/move-protection.ts';
import { type Protection, PROPOSAL_WORKING_DAYS, type ProtectionReason } from '../domain/protection/protection.ts';
import { HOLIDAYS_CN } from '../domain/values/holidays-cn.ts';
import { plainDate } from '../domain/values/plain-date.ts';
import { addWorkingDays } from '../domain/values/working-days.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import type { ProtectionSubject } from '../ports/protections.ts';
import { openMatter, speakSecond } from './four-eyes.ts';

export interface ProtectionProposal {
  /** UUID of the new protection, so that a repeated request is one. */
  readonly id: string;
  readonly subject: ProtectionSubject;
  readonly reason: ProtectionReason;
  /** Two user names. */
  readonly officers: readonly string[];
}

export type Protecting =
  | { readonly outcome: 'done'; readonly protection: Protection }
  | { readonly outcome: 'refused'; readonly code: ProtectionRefusal }
  /** There is no such person, record or protection. */
  | { readonly outcome: 'not-found' }
  /** The person is protected already; `id` names the protection. */
  | { readonly outcome: 'already'; readonly id: string };

/** Asks that a person's records be hidden from all but two named officers. Hides at once; a second person confirms it. */
export const protectPerson = (proposal: ProtectionProposal, actor: Actor, hub: Hub): Promise<Protecting> =>
  hub.inTransaction(async (stores) => {
    const { person, mentions } = await stores.protections.find(proposal.subject);
    if (mentions.length === 0) return { outcome: 'not-found' };
    const live = await stores.protections.liveAmong(mentions, hub.clock.now().toISOString());
    if (live !== null) return { outcome: 'already', id: live };
    const { id, reason, officers } = proposal;
    const until = endOfProposal(hub);
    const moved = proposeProtection({ id, personId: person, reason, officers, provisionalUntil: until }, actor);
    if (moved.outcome === 'refused') return moved;
    await stores.protections.add(moved.protection, mentions);
    await openMatter(matterOf(id, 'confirm'), [], actor, stores, hub.clock);
    await noteMove(moved.protection, 'propose', actor, stores);
    return { outcome: 'done', protection: moved.protection };
  });

/** Confirms or declines a protection, or asks for its end, or confirms or declines that; never by one person twice. */
export const moveProtectionOf = (id: string, move: ProtectionMove, actor: Actor, hub: Hub): Promise<Protecting> =>
  hub.inTransaction(async (stores) => {
    const protection = await stores.protections.take(id);
    if (protection === null) return { outcome: 'not-found' };
    const moved = moveProtection(protection, move, actor, hub.clock.now().toISOString());
    if (moved.outcome === 'refused') return moved;
    await inTurn(id, move, actor, stores, hub.clock);
    await stores.protections.save(moved.protection);
    await noteMove(moved.protection, move, actor, stores);
    return { outcome: 'done', protection: moved.protection };
  });

/**
 * Nobody is drawn: whoever knows of a protection is named in it or guards data. Declining takes no second terminal: it leaves
 * things as they were.
 */
async function inTurn(id: string, move: ProtectionMove, actor: Actor, stores: Stores, clock: Hub['clock']) {
  if (move === 'propose-lift') await openMatter(matterOf(id, 'lift'), [], actor, stores, clock);
  if (move === 'confirm') await speakSecond({ matter: matterOf(id, 'confirm'), side: '' }, actor, stores, clock);
  if (move === 'confirm-lift') await speakSecond({ matter: matterOf(id, 'lift'), side: '' }, actor, stores, clock);
}

const matterOf = (id: string, what: 'confirm' | 'lift'): string => `protection:${id}:${what}`;

/** End of the second working day after today, in China. */
const endOfProposal = ({ clock }: Hub): string =>
  new Date(
    `${addWorkingDays(plainDate(clock.today()), PROPOSAL_WORKING_DAYS, HOLIDAYS_CN)}T23:59:59+08:00`,
  ).toISOString();

/** Evidence names the protection, never the reason: that a person is protected is itself sensitive. */
const noteMove = (
  { id, personId }: Protection,
  move: string,
  { user, role, session }: Actor,
  { evidence }: Stores,
): Promise<void> =>
  evidence.append([
    {
      actor: { user, role, session },
      action: 'protection-changed',
      purpose: null,
      agreements: [],
      object: `protection:${id}`,
      subjects: personId === null ? [] : [personId],
      result: 'done',
      detail: { move },
    },
  ]);
