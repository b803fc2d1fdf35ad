import type { Actor } from '../../domain/access/actor.ts';
import type { CaseEvent } from '../../domain/case-files/case-event.ts';
import type { CaseLife } from '../../domain/case-files/case-life.ts';
import type { CaseAct } from '../../pipeline/case-acts.ts';
import type { CaseFile } from '../../ports/case-files.ts';
import type { Hub, Stores } from '../../ports/hub.ts';
import { openMatter, speakSecond } from '../four-eyes.ts';

/**
 * Outcomes that take four eyes, and outcomes that are turned over, are matters of two people like all others: who proposes opens
 * one, the approver is drawn, and speaks from another terminal.
 * @throws FourEyesRefused
 */
export async function followSecondEyes(
  acts: readonly (CaseAct & { readonly file: CaseFile })[],
  actor: Pick<Actor, 'user' | 'terminal'>,
  stores: Stores,
  clock: Hub['clock'],
): Promise<void> {
  for (const { file, done } of acts)
    for (const event of done.events) await follow(event, file, done.life, actor, stores, clock);
}

async function follow(
  { what }: CaseEvent,
  { number, region, life: before }: CaseFile,
  life: CaseLife,
  actor: Pick<Actor, 'user' | 'terminal'>,
  stores: Stores,
  clock: Hub['clock'],
): Promise<void> {
  const outcome = `case:${number}`;
  const turnover = `case:${number}:turnover`;
  if (what.kind === 'proposed' && what.isFourEyes)
    await openMatter(outcome, [seatOf(before, region)], actor, stores, clock);
  if (what.kind === 'confirmed' && life.outcome?.isFourEyes === true)
    await speakSecond({ matter: outcome, side: '' }, actor, stores, clock);
  if (what.kind === 'rejected' || (what.kind === 'undone' && before.state === 'PROPOSED'))
    await stores.fourEyes.forget(outcome);
  // Any officer of the case may agree: the hub knows too many to draw one.
  if (what.kind === 'turnover-asked') await openMatter(turnover, [], actor, stores, clock);
  if (what.kind === 'turned-over') await speakSecond({ matter: turnover, side: '' }, actor, stores, clock);
}

/** The approver of the department that owns the case, of any department concerned where the hub owns it; not who verified. */
const seatOf = ({ owner, concerned, hands }: CaseLife, region: string) => ({
  side: '',
  roles: ['R-APPROVE'] as const,
  departments: (owner === 'HUB' ? concerned : [owner]) as readonly Actor['department'][],
  region,
  except: Object.keys(hands).filter((user) => hands[user] === 'verifies'),
});
