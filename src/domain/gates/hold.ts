import type { Actor, Consumer } from '../access/actor.ts';
import type { Department } from '../feeds/define-feed.ts';
import type { GateStop } from './gate.ts';

export type HoldVerdict = 'release' | 'refuse';

/** What one person said about a held batch. */
export interface HoldVoice {
  readonly user: string;
  readonly department: Consumer;
  readonly verdict: HoldVerdict;
}

/** A batch that waits for two people. Its rows are stored and count for nothing. */
export interface Hold {
  /** Batch number. */
  readonly batch: number;
  readonly owner: Department;
  readonly stops: readonly GateStop[];
  /** The first of two voices; null = nobody has spoken. */
  readonly first: HoldVoice | null;
  readonly outcome: 'open' | 'released' | 'refused';
}

export type HoldRefusal =
  /** Decided already. */
  | 'ALREADY_DECIDED'
  /** The same person cannot speak twice. */
  | 'SAME_PERSON'
  /** Neither of the two belongs to the department that owns the feed. */
  | 'NO_OWNER'
  /** One person has decided too many today (G8). */
  | 'TOO_MANY_TODAY';

export type HoldDecision =
  | { readonly outcome: 'waiting' | 'released' | 'refused'; readonly hold: Hold; readonly second: HoldVoice | null }
  | { readonly outcome: 'not-allowed'; readonly code: HoldRefusal };

interface Speaker extends Pick<Actor, 'user' | 'department'> {
  readonly verdict: HoldVerdict;
  /** Batches that the speaker decided today, and the most a day (G8: who approves all day long no longer looks). */
  readonly decidedToday: number;
  readonly mostADay: number;
}

/**
 * One person speaks about a held batch. Two who agree, one of them of the owner department, decide; a second person who
 * says otherwise becomes the first voice, so that agreement is always between the last two.
 */
export function decideHold(hold: Hold, { user, department, verdict, decidedToday, mostADay }: Speaker): HoldDecision {
  if (hold.outcome !== 'open') return notAllowed('ALREADY_DECIDED');
  if (decidedToday >= mostADay) return notAllowed('TOO_MANY_TODAY');
  const voice: HoldVoice = { user, department, verdict };
  const { first, owner } = hold;
  if (first?.user === user && first.verdict === verdict) return notAllowed('SAME_PERSON');
  if (first === null || first.user === user || first.verdict !== verdict)
    return { outcome: 'waiting', hold: { ...hold, first: voice }, second: null };
  if (first.department !== owner && department !== owner) return notAllowed('NO_OWNER');
  const outcome = verdict === 'release' ? 'released' : 'refused';
  return { outcome, hold: { ...hold, outcome }, second: voice };
}

const notAllowed = (code: HoldRefusal): HoldDecision => ({ outcome: 'not-allowed', code });
