import { randomUUID } from 'node:crypto';
import type { CaseEvent } from '../../domain/case-files/case-event.ts';
import type { CaseAct } from '../../pipeline/case-acts.ts';
import type { Stores } from '../../ports/hub.ts';

/**
 * What an outcome does outside its case. A false match (A7, or a false alarm that names a link) is remembered: the two records
 * are not one person. An undone decision calls its notices back and takes such a memory with it.
 */
export async function followOutcomes(
  acts: readonly CaseAct[],
  user: string,
  at: string,
  stores: Stores,
): Promise<void> {
  for (const { file, done } of acts)
    for (const event of done.events) {
      const link = rejectedLink(event, done.life.outcome?.outcome ?? null);
      if (link !== null) await rejectPair(link, file.id, event, stores);
      const undone = undoneAct(event);
      if (undone !== null) {
        await stores.caseFiles.recallNotices(file.id, undone, at);
        await stores.decisions.undoOfCase(file.id, undone, user);
      }
    }
}

/**
 * The case of which a notice has left that an undo would call back, null when there is none: what others were told is not
 * undone, whatever the clock said when the undo was decided. Asked before anything is written; notices then wait for it.
 */
export async function toldAlready(acts: readonly CaseAct[], { caseFiles }: Stores): Promise<CaseAct | null> {
  const undone = acts.flatMap(({ file, done }) =>
    done.events.flatMap((event) => {
      const act = undoneAct(event);
      return act === null ? [] : [{ caseId: file.id, act }];
    }),
  );
  if (undone.length === 0) return null;
  const left = await caseFiles.keepNotices(undone);
  return acts.find(({ file }) => left.includes(file.id)) ?? null;
}

interface RejectedLink {
  readonly linkId: string;
  readonly reason: string;
}

function rejectedLink({ what }: CaseEvent, outcome: Outcome | null): RejectedLink | null {
  if (what.kind === 'dismissed' && what.linkId !== null) return { linkId: what.linkId, reason: what.reason };
  const linkId = outcome?.details.linkId;
  if (what.kind !== 'confirmed' || outcome?.action !== 'A7' || linkId === undefined) return null;
  return { linkId, reason: outcome.reason };
}

type Outcome = NonNullable<CaseAct['done']['life']['outcome']>['outcome'];

const undoneAct = ({ what }: CaseEvent): number | null => (what.kind === 'undone' ? what.act : null);

async function rejectPair(
  { linkId, reason }: RejectedLink,
  caseId: string,
  { act, by }: CaseEvent,
  { decisions }: Stores,
): Promise<void> {
  const pair = await decisions.pairOfLink(linkId);
  if (pair === null) return;
  const decision = { id: randomUUID(), verdict: 'not_same', reason, actor: by.user } as const;
  await decisions.decide({ ...pair, ...decision, ofCase: { caseId, act } });
}
