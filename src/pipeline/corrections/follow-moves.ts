import type { CaseEvent } from '../../domain/case-files/case-event.ts';
import { isSettled } from '../../domain/case-files/case-state.ts';
import type { CorrectionCommand } from '../../domain/corrections/decide-correction.ts';
import type { EvidenceActor } from '../../ports/evidence.ts';
import type { Stores } from '../../ports/hub.ts';
import type { CaseAct } from '../case-acts.ts';
import { correctionSetting, decided, recordCorrections } from './correction-acts.ts';

/**
 * Corrections stand as long as the outcome that asks for them: taken back with it, held while an objection holds the case.
 * The cases were taken before.
 */
export async function followMoves(acts: readonly CaseAct[], actor: EvidenceActor, stores: Stores): Promise<void> {
  const moves = acts.flatMap(({ file, done }) => {
    const move = moveOf(done.events);
    return move === null ? [] : [{ id: file.id, ...move }];
  });
  if (moves.length === 0) return;
  const back = moves.filter(({ command }) => command.kind === 'withdraw').map(({ id }) => id);
  const [first] = moves;
  if (first !== undefined && back.length > 0) await stores.corrections.forgetOutcomes(back, first.event.at);
  const standing = Map.groupBy(
    await stores.corrections.takeStandingOf(moves.map(({ id }) => id)),
    ({ caseId }) => caseId,
  );
  const done = moves.flatMap(({ id, command, event }) =>
    decided(standing.get(id) ?? [], () => command, correctionSetting(event.by, event)),
  );
  await recordCorrections(done, actor, stores);
}

interface Move {
  readonly command: CorrectionCommand;
  readonly event: CaseEvent;
}

/** What an act means for the corrections of its case; once taken back, what follows no longer matters. */
function moveOf(events: readonly CaseEvent[]): Move | null {
  const moves = events.flatMap((event) => {
    const command = commandOf(event);
    return command === null ? [] : [{ command, event }];
  });
  return moves.find(({ command }) => command.kind === 'withdraw') ?? moves.at(-1) ?? null;
}

function commandOf({ from, to }: CaseEvent): CorrectionCommand | null {
  if (from === null || from === to) return null;
  const wasHeld = from === 'APPEAL_HOLD';
  if (to === 'APPEAL_HOLD') return isSettled(from) ? { kind: 'hold' } : null;
  if (isSettled(to)) return wasHeld ? { kind: 'resume' } : null;
  return wasHeld || isSettled(from) ? { kind: 'withdraw', cause: 'outcome-taken-back' } : null;
}
